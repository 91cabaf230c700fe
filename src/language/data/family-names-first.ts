/** Family names that stand before the given name in China, Korea and Vietnam, as they are spelled in English. Lower case. */
export const familyNamesFirst: ReadonlySet<string> = new Set(
  `an bae bai ban bang bui byun cai cao cha chae chang chen cheng cheong cho choe choi chon chong chow chu chun chung cui dai dang deng ding dinh do dong du duan duong fan fang fei feng fu gao ge geng gong gu guan guo ha hai han hao he heo ho hoang hong hou hu huang hui huynh hwang jang jeon jeong ji jia jiang jiao jin jo ju jung kang kim ko kong koo kuang kwak kwon lai lau lei li liang liao lim lin ling liu long lu luo luong lyu ma mai mao meng min moon mu nam ngo nguyen ni nie no noh oh ong pak pan pang park pei peng pham phan phung pu pyo qi qian qiao qin qiu qu quan ran rao ren ri rim rong ryu seo shao shen sheng shi shim shin sim so son song su suh suk sun tai tan tang tao teng thai tian tong tran truong tsai tu vo vu wan wang wei wen won woo wu xi xia xiang xiao xie xiong xu xue yan yang yao ye yeh yi yin yoo yoon you yu yuan yue yun zeng zhai zhan zhang zhao zheng zhong zhou zhu zhuang zong zou`.split(
    " ",
  ),
)
