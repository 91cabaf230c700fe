/** Weights of the classifier of acts (model/events/README.md), made by model/events/train.ts. SHA-256 3bbb5331fd4fe712949068a152e035907e30b7b03ac8636418fcabe980614fc8. */
export const ploverWeights = `
0.067 D.TTwtCiBvCnuvP ACCUSE AGREE AID ASSAULT COERCE CONSULT COOPERATE MOBILIZE PROTEST REJECT REQUEST SANCTION SUPPORT THREATEN YIELD
after:a	.twxGLzvtzz.zIA
after:abduc	.............A.
after:about	AzzyzA....DAzzz
after:abroa	A...z......z..A
after:abus	...z......z..C.
after:accep	.B..........z.A
after:acces	.Az.........C.z
after:accor	DCA.......zzzzz
after:accou	...A...........
after:accus	...zz.A..C.z.By
after:acros	...B.........A.
after:actio	.zzzz.C...AA..z
after:activ	Az.A........zBz
after:admin	Dzzyzx...yz.ECz
after:advis	A...........A..
after:affil	z..AA..........
after:after	Fx..xy.yyy.FAyC
after:again	BywAAyBzCDz.xzA
after:agenc	BBxzz.z..A.AAzA
after:aggre	............A..
after:ago	z.zB......z.Cz.
after:agre	zBBzzzy..z.zDz.
after:agree	uzzAzzz..H..AAB
after:agric	.A.............
after:ahead	..............A
after:aid	.zA.zz....CAzzB
after:aim	.A.zBz...A.....
after:air	.zzA.A......Az.
after:airsp	.ByzCz...z..z.B
after:al	zzzB.z....A.A.B
after:alleg	yzz.EA...AzA..z
after:allia	z....B....z.C.z
after:allow	By.zzA....zBBz.
after:almos	....x..C.A..z..
after:along	...A.wBA.Ez.z.z
after:also	AzB............
after:amid	.Azz...B.A.Bz..
after:an	AvE.x..zBC.Azyz
after:and	ECABBAwGzwvvIuv
after:annou	yDz.zz.Dz..AxBz
after:anoth	.B.......zz.z..
after:anti-	C..xAy...Cz.Az.
after:any	z.zzzz..zCzB..A
after:appar	z...B....zA....
after:appea	z...z.....E...z
after:appro	zxD.z.......C.z
after:are	zE..BAz.zzxAAzy
after:area	.AyBx.zFzzzzAzy
after:arm	AzyDz.z....z.zB
after:aroun	...ByB.........
after:arres	B..z......A.zzB
after:arriv	.B...z......y.B
after:as	DyAIyyyzyByFyxx
after:assau	D..Az......y..z
after:assis	..A............
after:at	xwB.zJEyyAxyzBy
after:attac	AwAzCz.zyyBByFy
after:attem	Ay.zAB...z....A
after:atten	zDz.zBz...z.z..
after:autho	A.........A.z..
after:avoid	z.zz......F...z
after:back	zzzyzDz.Czz.y.C
after:ban	.z..A.....z.BBz
after:bas	..............C
after:battl	...BAz......A..
after:be	zyzzy.yzzBEz.CA
after:becau	Cz.zz.....zB..z
after:becom	z....z.....AC..
after:been	BzzA.AzzzzzzzzE
after:befor	AA.z.y....D..z.
after:began	zzBzzzE...zzzAz
after:begin	.B..A.....z.z..
after:being	z..B.........A.
after:belie	....Az......A..
after:betwe	zBzAzB....z.C.z
after:beyon	A...........z.A
after:bid	...yA.....y...F
after:bilat	.C...B......x..
after:billi	CAA..z......zyA
after:block	z...B....A.....
after:blow	...A...........
after:bomb	z..Dz..A..A..z.
after:borde	xzzBAwzz.FBBy.A
after:both	z..AB......z...
after:break	.z.z.B....A...A
after:brib	B...z......z...
after:bring	..z.........A.A
after:busin	.zz.DC.....z.zz
after:but	AC..yz..zyyAzCB
after:by	.BCCxAyz.yz.Byz
after:cabin	zzzyzCz.....y.E
after:cal	Hxzw........Czz
after:camp	...zA.........B
after:campa	w..zA.....F....
after:can	Az........A....
after:cance	C...........zy.
after:candi	Bzzyzz....z.Gzz
after:capit	zzCBz.zzB.z...z
after:captu	.A.............
after:car	z.z.B......z.Cz
after:carry	...zB..A.......
after:cas	Bz.Azy...A..Cy.
after:caus	..AAz..........
after:ceas	.A.............
after:cease	zzzDy.z..zA..BA
after:chang	B.zzz....A.....
after:charg	z..zA.....zAz.B
after:chemi	A..............
after:child	.C.CzzA...z.zzA
after:churc	.........A.....
after:cit	yyxzBzzBDzyy.DC
after:citiz	A.Dz........y..
after:civil	.zz.C....xEz.yA
after:claim	...z.....B..A..
after:clash	.....A.A.......
after:clima	.....A.........
after:clos	...ByB......A..
after:coali	..........A....
after:colla	...zC..........
after:comba	.AA............
after:comme	C..yz....x...D.
after:commi	.BAz......z.z.A
after:commu	....A..........
after:compa	.....z.....A...
after:compl	.y.yz..D..D..zz
after:conce	..zz.x...E..yBA
after:condi	z.A......zA...A
after:confi	A..............
after:confl	w..z.....E.Az.B
after:const	BB..z.....z.zy.
after:conti	x.zBD...zxzzADz
after:contr	z...z..C...B..z
after:convi	A...yBA...z....
after:coope	z..z.A...A.....
after:coron	zzAz.....zC.yzC
after:corru	z........A..z.A
after:could	A.............z
after:count	BBzwDxyyxvDACD.
after:coup	z...A........AA
after:court	A..zC....Ay....
after:cover	.........B.....
after:crack	z..AB........z.
after:creat	A.zz..B.....A..
after:crim	y...z....A...B.
after:crimi	A..............
after:crisi	zzzBzyz..FA.yz.
after:criti	D.B..y...z..zzB
after:cros	...Bz..........
after:cut	..........A...A
after:damag	D..............
after:day	xyyCz.zz.zzzACG
after:dead	y..C.A.........
after:deadl	z.y..Az..zz..Iy
after:deal	.zz.ACz...zzAAA
after:death	yzzIzA..zzz.zzz
after:decis	D.zyzz..AzzzGzx
after:decla	Bzzz.....zz.A.B
after:defen	BA.z...........
after:deliv	..z.Bz...z...zC
after:deman	A..............
after:democ	.zA......A..A.z
after:demon	z..zA...zB.AzA.
after:denuc	..........C..z.
after:depar	w...A....E..y.B
after:desig	B.B.z........y.
after:despi	..zzz.....y.A.E
after:detai	z.z..A....A.A..
after:deten	...zz....Cy.z.B
after:devas	C..............
after:devel	.B..........z..
after:diplo	z.zyFzz.zzzAC.z
after:disar	.z........B....
after:discu	x.z.zK....z.x..
after:dispu	..z.zz...zB.zEz
after:distr	..zzCz..B..A.zz
after:divis	...........B..y
after:do	.........AB.z.z
after:does	.........AA....
after:down	.Czz.....A..z.z
after:dozen	A..............
after:draft	.y......A...C..
after:drug	C...z.........z
after:due	y.zBC......A.zz
after:dur	zz.Azz...zAAC..
after:dut	A..........z...
after:ear	.vzz.yz.B.D.D.z
after:earli	....A..........
after:eas	..........A...A
after:easte	..B.........x.C
after:econo	zDzz.z....A.Azz
after:effor	.zzz.....A..B..
after:eight	z..zC....z.....
after:elect	BzzxBz..z.zzGyz
after:end	zyyAyAz.zzBADCx
after:ensur	zFyz..z...Dzyzz
after:escal	..zA.......Bz.z
after:ethni	.........A.....
after:even	zzzAz.....z.Gzz
after:evide	F..yy.......A.z
after:excha	zz..zzz.....B.D
after:execu	C...z..........
after:exerc	z.zzzyD...z.D.z
after:expan	............B..
after:expor	A...BB....z..y.
after:exten	...A...........
after:extre	B..B.......z...
after:fac	............A.A
after:facil	Ay.z........D.z
after:fail	Fz.y.z...Ez.xzz
after:fal	AA...z.........
after:far	.z.z.....B....A
after:farm	D..y.....z.....
after:fear	...Bz......Az..
after:feder	.B.............
after:few	zz.z..B..z..zCA
after:fight	z.EzxA.zz.zCzzA
after:fir	.A.Cz...A.zzz..
after:first	xw.AyEyzzzLzBzx
after:fiv	zBCAzz.z..zAzBz
after:flee	.........A.....
after:fligh	...By....A.....
after:fly	zzCzBxG..zz.z.z
after:follo	Bzzyx.zzD.DCzyy
after:food	.A..z......A...
after:for	GDvuAxACxAzxEx.
after:forc	AzADzzzzzzzAzAy
after:forei	............A..
after:form	z.zz.....z..zzH
after:forma	z............zC
after:forme	zBzzB.z..zz..B.
after:found	z...C.....y....
after:four	.yByA.........D
after:fre	E.zzzz....yzBzA
after:frien	..............A
after:from	zAA.ByAzyBxzyBC
after:ful	..A............
after:fulfi	..........B....
after:fund	.z..A....zCzzAA
after:furth	z.z.zA......CBz
after:gam	.zzy..F.......z
after:get	...A........y.B
after:girl	.........C....y
after:giv	zA.z.....B..zA.
after:good	Ay.zzz......BzD
after:gover	DyzzB.FzzyvB.z.
after:groun	.A.z.D....z.y.z
after:group	z.z.D...zzz.A.A
after:guilt	EzxEzz...zz.zzz
after:gun	....A..........
after:gunme	.......A.......
after:had	ByBAyzzCzB.zyzB
after:half	A...z....A.z...
after:halt	B.Cz.........z.
after:has	DCB.z..z.Ax.x.z
after:hav	CBy...yzzBzz.zC
after:he	HyAy.yz.zA.AxBz
after:head	.B..zy........C
after:healt	zzA.CA.....z..z
after:held	zBy..z...zz.C.A
after:help	zA.Az....zzAA.A
after:her	.AzzzA...Fz.zzy
after:high	A..............
after:highe	............A..
after:him	zzzwCy..GAzzB.z
after:his	AAxwyyyzEzyBFyC
after:histo	A....C.....zy..
after:hold	.x..ADz.....B..
after:hom	zBz..y......A.A
after:homel	.A.............
after:hospi	..B......y....B
after:hour	zzBAz.zBz.yzz.B
after:human	xzyHyzz.zz.C...
after:hundr	.A.............
after:if	.zyyzzzBz.zzFDy
after:illeg	.............AA
after:immig	A...C.....yzA.z
after:impro	...z...A....A..
after:in	.CyGEDwvzvzyAyC
after:incid	z..B.....z.....
after:inclu	AA.xBz..BzyEAyz
after:indep	ACAz...z..z.z.A
after:indus	.C.......zz....
after:infor	zB.z.....CA.y..
after:initi	.z.z..........B
after:injur	A..yC..........
after:insis	.A.............
after:inspe	A.A......z.....
after:insti	A...........z..
after:insur	..zCz.......z.A
after:intel	.zzz..A..Bz.AA.
after:inter	yBBz.zz.zDyz.By
after:into	zzzzE..z..zzz.C
after:inves	.CzzB.A.....yAz
after:invit	.....z......B..
after:invol	..B............
after:is	z.E.zAzzzDAzyAx
after:islan	....A.......A..
after:issu	zBz.AA......z.B
after:it	zxzBxyyBzEzzz.E
after:its	zyDxBzzyzAA.ADy
after:jail	z...B.....y...A
after:joint	z.zyzzF...z.Bzz
after:journ	A...z..........
after:just	zz.......B..z.B
after:kil	Azz.AzA.AxCDzxz
after:land	...zC..........
after:landm	.z..........B..
after:large	AA.........zz.A
after:last	.ByBxAzzDCzByxz
after:lat	...........A...
after:lates	z.ACz.....D.yzz
after:launc	z.zy.AD.z..B..z
after:law	zz...A...C..A.z
after:lawma	...A...........
after:lawye	..............A
after:lead	.Czz...A....z..
after:leade	zA..z..zz..yBAB
after:least	..AB...z....z..
after:leav	yz.C........A..
after:led	zA.Dz.z.z.z..zA
after:left	.zzzzDzC......z
after:legal	....z.....y...D
after:let	..z..z........C
after:level	.....z...A..C.z
after:limit	...A...........
after:lin	.ABAz....z..z..
after:link	.A..........A..
after:liv	BzzCz.z.Bzz.z.z
after:long	BA.yC....z..z..
after:mad	B.zC....zzz..Az
after:major	z..A........A..
after:mak	.yC.........A..
after:manag	..A............
after:manda	z.A.z.zz..AB.zA
after:marke	............A..
after:mas	B..zy...Ez.A.zy
after:may	zzzAz....zC.yBB
after:measu	..B............
after:media	yyy..z...DE.Azz
after:meet	.BBzzCy..zz.Czy
after:membe	AAz......A....z
after:midni	..zC..z.zz.z.Cz
after:migra	A.A......A..z..
after:milit	yAxywzHB.Ay..Ex
after:milli	GzGyzzzzzyAz.zx
after:minis	ACzyAzz.....Az.
after:minor	B...z........z.
after:missi	AyBzyzEzzBzAA.x
after:monit	zz.Cy......AzzB
after:month	yEA.zxz.z.zzxCD
after:mor	yx.AzzAzzzzBzBE
after:most	zzE.Az...zzzzEx
after:mov	.zzDzAzz.zyBBzz
after:movem	.y..........B..
after:murde	B..yA..........
after:must	xzyyzzz.zxWzxyy
after:natio	tFzAzxBz.zE.Bzz
after:near	BzxC.xCzzzx.CzC
after:need	zzz.z..B.zC.y.A
after:negot	.A...z....B....
after:neigh	.AA.......C.zzz
after:new	.AzzAzEzzAzzAwC
after:newsp	z.....A.......A
after:next	zAzzBwz..y.zDzC
after:night	...zAB.........
after:nin	...A...........
after:no	.A...........Bz
after:north	z..zE....z.....
after:not	D.z.yy...EyzzAz
after:now	z...BA....z.z..
after:nucle	.z..........A.A
after:numbe	.....A........A
after:occup	A.D.A....z....y
after:of	Hy.vHwB..yCzvBv
after:off	zzzDy..A..B.Bzz
after:offen	..zBzA......z.C
after:offic	BD.BCA.zzzyyzx.
after:oil	...By....y...D.
after:old	zzzBy...ECzzzzx
after:on	Fwtz.CxxvDABDAB
after:onc	z....B........A
after:one	z.C...........z
after:only	A.............A
after:opera	z.z.y....z..AD.
after:oppos	E.z......zzzzAA
after:or	zz..z........D.
after:order	zByyFzz.BAzzzzz
after:organ	A.Cy....A.z.z..
after:other	.AyyC.AC..z.yzz
after:out	BzB.EzzzzBy.zzy
after:outsi	z..A......A....
after:over	DxBuzBzyyzBEyEx
after:overt	..zzz...G.....z
after:parli	..............A
after:part	z.zzDzz...zBC.y
after:parti	..DzAz..z.zB...
after:past	..B...B.....z..
after:pay	C...z......z..B
after:peac	v.zyz.B..Fz.BAA
after:peace	zzFzzACz.zzzAzx
after:peopl	zx.EBBzzyzBByxA
after:perio	.y..........B..
after:permi	..z.........A.C
after:plac	.z.......B.....
after:plan	yzzzz.z..CDz.Bz
after:polic	Azz.Dz.C...zAzx
after:polit	B.zyyFz.BzyzBzy
after:port	...zz..z...A..C
after:posse	A..............
after:possi	yyzzACCD..y.zzz
after:power	..Bz...........
after:prepa	zzBzz..D.Az.z..
after:pres	B..zADz..yA.zzz
after:prese	..zC.....A..z..
after:presi	..z.zA......yzD
after:preve	A..Az....C....y
after:previ	z.z..AA.....A.B
after:prim	.A.zAz......A..
after:priso	.z..A....B.zC.y
after:proce	Ay...B......A..
after:progr	EB..zz...zzzz..
after:proje	..Bz.......Az.z
after:promo	..B.........z..
after:promp	CzzzCz.....A.zy
after:propo	...z.....AB....
after:prose	...z.........Bz
after:prote	AAyyzzzBCy.zAC.
after:provi	zyA.y...BzDz.Cy
after:publi	Bzz.Iz..zzyy.z.
after:pul	..Bz......zA.Bz
after:push	...Bz..........
after:put	....A..........
after:quest	y...y....CE..zz
after:raid	A.............A
after:re-el	B..z.....z.A...
after:reach	zBz..A...Dz.zzz
after:read	.zA..y...zG.z.z
after:rebel	..z.BC...yBz.zz
after:recen	zzzzB...zyzBBCz
after:recog	z..........AA..
after:recon	..z......y..B.C
after:recov	..B............
after:refer	...Dz.....z....
after:refor	A........A.....
after:refug	..y..y....D..Cz
after:refus	y..z.....B.A.A.
after:regim	yyHyx.zzzz.EAzz
after:regio	zDBz..z...zzxBA
after:rejec	C...........z..
after:relat	.DAzzz....z...z
after:relea	zAAzyz..BByzD.z
after:remai	y....D....z.zA.
after:remov	..z......zz..Fz
after:renew	zy.z...D......A
after:repea	C...z.....zz...
after:repor	.zzB.zzCzADzyzy
after:repre	.zCyz...E.zzzz.
after:resol	..........A....
after:respe	.A.............
after:respo	G...Ayz.zzyyzEy
after:restr	A...........AzA
after:retal	...Dz.....z..zA
after:retur	.z.........BB..
after:right	zCzyA.z...zAzBA
after:rocke	z..A.......A...
after:rol	zzz......Bz.BAz
after:rul	zAzyB.zzE...z..
after:run	A...A..........
after:sack	.........A.....
after:said	wBvIDuFyxywzBAB
after:sanct	yz.A.B...yB.zDz
after:say	D.D.z.zzABxzyyy
after:scal	D..yz....z..zAA
after:sched	.y..z...z.AB.C.
after:secur	yyzzAAA..AD....
after:sedit	y...Cz......A..
after:seek	zBzBzy..zzC.zBy
after:seen	.......A......A
after:seiz	.zzzy.Cz......C
after:send	...zA.......A..
after:senio	.A....A.....z..
after:sent	z...AA.........
after:sente	A...A..........
after:separ	CzBz.......z...
after:serio	D..yC........x.
after:serv	..C...........z
after:servi	z....A......A..
after:set	.Czz.z.A.zz...A
after:settl	....AA..z..B.z.
after:seven	y..AB..........
after:sever	Az..Bz.....z...
after:shar	.B....B.....z..
after:she	yz...B.......B.
after:shiel	zzzJzzz...z.z.z
after:shoot	...yC..A.......
after:short	zC.Az..........
after:shoul	z....z...Cz..A.
after:sid	BB.Az.......y.z
after:sign	..zzBz......Dzz
after:sinc	zADDy.zzzzAzyzz
after:sit	zAyzBz.A.zzz.Ez
after:so	...z.....Cz....
after:soldi	z.ByC.........z
after:som	z.zzB...A.Az...
after:sourc	zz.zC....A.....
after:south	zzyBzzG..zz.yzC
after:sover	.z..........B..
after:speci	A..z.....y...D.
after:spoke	Az.z.....yD..z.
after:sprea	z..Az.........B
after:spy	..zz.....z.A.Cz
after:stag	.A.A........zA.
after:stand	BzAB.....zzBz.z
after:start	.C.zA......AxzA
after:stat	.CzzA...A.z...z
after:state	zExz.yz...zzCzB
after:step	.........A.....
after:stop	.B..z.Cz..zz..z
after:strai	.A.C........y.z
after:strat	z..zz....A.A..B
after:stren	z....zA.....A..
after:strik	z..Az...z.E..zz
after:strug	...A...........
after:such	...A...........
after:suici	z..Ay....A.C.y.
after:summi	..........z.C..
after:suppl	...A...........
after:suppo	yAyzzyz...C.CBz
after:suspe	AzzwKz..zyzz.zz
after:suspi	B..By.......z.z
after:syste	x..z......F....
after:tak	.yyzzz...A.CDzz
after:taken	.zC...........z
after:talk	zC...z...Az.A.z
after:targe	....A.......A..
after:techn	.E..Az......y..
after:tensi	..zz.A.B.A.....
after:term	.............B.
after:terri	..z..A......z.C
after:terro	w.....B...zCz.A
after:test	.zBz.....B.....
after:than	yzBBAzA.zzzCzxB
after:that	z.wAx.yByCzAzF.
after:the	y.xzwzuzzDJBFzw
after:their	BDyBzzzzz.A..yz
after:them	..ADz...zAz.z.z
after:ther	zzyAzB.B.z.AzAz
after:thi	zyB.AzA.....Bzy
after:thos	A...z......A..z
after:thous	A.............B
after:thre	z.zBxA.C.....zA
after:threa	z.zDz.z...z..Cz
after:throu	zzzA.C...zA.z.z
after:ties	zzzzDCz..z.zA.z
after:tim	zzAA.BzzzyzACzz
after:to	DBBzzzzCsCBAzy.
after:toda	..zAyBE...z.yzz
after:told	zzCzz....yD.zzB
after:too	B...z........Az
after:took	...........B..z
after:torn	zDzz..z...z.z.B
after:tortu	z.yHz...y.....z
after:town	.A.............
after:track	.xB.........A.B
after:trad	Ay.z.....A.zCA.
after:trans	.zA.A.......C.z
after:trave	...A..........A
after:treat	z.zCz...AA.....
after:trial	A....A.....z...
after:troop	zBzzBA.z..z...B
after:two	CA.AAzzzzz..y.z
after:uncon	A........A..z..
after:under	D.zzzzz...zzDzz
after:unit	......B........
after:until	.xzzzz...CC..Cy
after:up	.Dx..A...zz.y.C
after:use	.zAA..........A
after:used	A..CA...zz.z.z.
after:vehic	....B..........
after:viola	CzzH..z..y..zvz
after:viole	z...z....A.CzB.
after:visit	zC...zB..A....z
after:vot	z.Bzz.....z.zBA
after:want	B...........z.z
after:war	.Bxx.zEzzAyBBzB
after:warn	A..A.........zA
after:was	D.zBxzz.AzAB.zz
after:water	..zAy.D.......A
after:way	AA..zB......z..
after:weapo	AA..........A.z
after:week	.AzAzz.Czzyzz.F
after:weeke	A.............A
after:wel	z..B.A.........
after:wer	CzFBD..zyzy.xzv
after:weste	yzzDFzz.z.z...x
after:what	z..Bz.....zCz.z
after:when	.z.......yD.A..
after:wher	AzA.AB.....z..y
after:which	.xBzG..zzAxzAAx
after:whil	zzzzA..C..y.Bz.
after:who	.yEz.zzzAB.zxzA
after:wil	zDxxzxyCzzyzFAB
after:with	BzBBGzx.y.zxA.y
after:withd	z..z.........CB
after:withi	.z.z.........D.
after:witho	z.B..B......z..
after:work	zwzz.D......BzA
after:worke	.B.......z...zB
after:would	yzzAzz...AAzzF.
after:wound	...A...........
after:year	AuIyAyzyCByyHzu
after:young	B........z..z.A
any:ACCUSE	XvvywxzyxD..vA.
any:AGREE	zMBvxwAyyBzzIAs
any:AID	yFPtuzwCyAvAC.w
any:ASSAULT	EuwNwvuCA.zEzBv
any:COERCE	Aws.Qzw.HAr.vCB
any:CONCEDE	x.yuzyyyxCB.CBJ
any:CONSULT	xDBqCQyAw.xxCxx
any:COOPERATE	EEzxzADzy.xzyzB
any:MOBILIZE	uCHFGsCLyyuzvwu
any:PROTEST	zwvzzvxyVBzBBBu
any:REJECT	FvwCBzxzyPxzxzx
any:REQUEST	xzuwAwC.AAHw.DC
any:RETREAT	sEwxvwvw.AECz.R
any:SANCTION	xwu.GzyxBxvLxF.
any:SUPPORT	Bzz.xzyxvExwOzB
any:THREATEN	zxxBFzzzzyyAyKx
before:a	.DyA..z...A..z.
before:after	HyyBz.z..zy.yBy
before:agre	.Dzz..z........
before:an	BFzzz.z..z.zzz.
before:and	..yE........z.B
before:annou	.zzyz........CC
before:by	.wyxz.Hz.z..ACB
before:cam	Azz..........Cz
before:compr	.Dzz..z........
before:day	AC...y........z
before:estab	.Dzz..z........
before:forc	.Dzz..z........
before:from	zzDz..........B
before:in	BzBz.....y..B..
before:inter	.D.z..z........
before:kil	...B........z..
before:least	..CA........z.z
before:meet	BCy......y..B.x
before:minis	A..zz....z...C.
before:month	zzxE.....zA..Cz
before:of	ABCzz.x.zyzz.BB
before:on	.AB...z.zz.Eyzy
before:peace	.Dzz..z........
before:peopl	zzGAz...z...z.z
before:presi	..xB..........C
before:said	.BB..........zy
before:say	..D..zy........
before:that	ABA....B...zzzy
before:the	Dz.zyz.Azyy.DyB
before:there	.Dzz..z........
before:to	yDzBz.yzzzzzDzA
before:visit	.C...y.........
before:was	.yxxz.HA......B
before:week	zz...Az..z.AzEx
before:wer	...B........z..
before:year	.zu..B......zAG
between:a	zAxq.Cx..ByCzHC
between:accep	zAD..z...Bz.Azx
between:accus	C..z.........zA
between:actio	E..zzz..A...z..
between:after	z...zz..zyA.zzG
between:again	GxzDFxxD.yvywEx
between:agre	.Fy...........y
between:agree	zAz......Az.B..
between:aid	zAtzxzzzz.zLzyF
between:air	zByCzzz..z.Dzzz
between:airst	z..B...........
between:al	y.zyC......A..C
between:alert	.zwyz.zL......z
between:allow	.Cy.........zCz
between:along	zz.Az..D.z....z
between:also	.AB..z...AA.y.z
between:an	ABuyEyDAzyzzAAA
between:and	xCzEuBSzzxuAEus
between:annou	y.ByAzyzCzzEzCy
between:any	.z.......B.....
between:appea	.........A.....
between:appro	CzDzz....z..wzC
between:are	....y.DzD..y.zz
between:area	.BBAz.z.....z..
between:arm	.ByAz..A.z.z.zC
between:arres	yzzvUzzzyzzz.yx
between:arriv	.zDzzwCzz.C.z.z
between:artif	..............A
between:as	z.xD..zz...z.zD
between:assau	z.zB...C......z
between:assis	zCDz..z.z...yz.
between:at	yzCyzyzzDzzz.BC
between:attac	zzzKxzzzzAzzz.z
between:atten	.zz..E......z..
between:autho	..y.z...C...zzD
between:back	zzCzzzz.....y.F
between:ban	y.zx....zEzD.z.
between:been	zzBBzzzzzzAAzzA
between:begun	.z............C
between:bette	.....z..C......
between:betwe	zzzzzH..zz.A.zz
between:billi	..A.........AzB
between:block	z.zHx..z.zzz..A
between:borde	zAE.Ayzzzz.yz.A
between:boyco	zy.zxz..IzzxzF.
between:by	Bw.yByyzyGzzAyF
between:cal	FyyyACyzyzwzDD.
between:cance	z..y.....D.....
between:captu	z.zB.....B.....
between:car	z.AEz.z.z....zz
between:ceas	.........A.z.zC
between:cease	.zyD....zy.zB.C
between:centu	..............A
between:charg	A..z...........
between:clos	...zD......z...
between:commi	zBA...zz....C..
between:compl	CzBz..z..zz.z.A
between:compr	zyz...G.....yzC
between:conce	..............A
between:conde	F..z.....y..z..
between:condi	.....z..C......
between:consi	..C.......A.z.z
between:conti	.CzA..........z
between:contr	zBwCx.zBz...F.z
between:convi	H..z....zA.w..z
between:count	zzAwGzz.z.z..AB
between:criti	FzA.zz......z.y
between:curfe	zzzyA...z.zz.F.
between:curre	.yzEzCz.zzz.zBz
between:cyber	y.zGCzz.z.z..zz
between:day	zCz..B.zzzzyzDz
between:decid	..............B
between:decis	z...........A.C
between:decla	zzzyAz.Bz.zBCzA
between:defen	z.zz........F.y
between:deman	xzzzyzz.CzKzzxA
between:demon	zzBzD.z.Az...zz
between:deplo	zzGzz.zy....B..
between:depor	...zB..........
between:detai	z..yD..........
between:deten	....A.....z....
between:devel	zyCzz.E.....Azy
between:diplo	z..z.z...z..F.z
between:direc	z....B......A..
between:discu	..z..Dz........
between:dismi	z..yB....B.....
between:donat	..B........A..z
between:donor	.zFz..z.....z.z
between:down	zAz.z...C.z....
between:dur	..zzCzz.Bzz.D.y
between:earli	B..A...........
between:eas	..............A
between:econo	..Fz..y.....y..
between:effor	yCzyzFz.zzzD.zy
between:embar	.z..z....A.z..D
between:end	zAzyyB.zyBzC.zB
between:equip	zzH...z......zx
between:estab	z.Az.zz..z..Fzz
between:evide	yz...zF........
between:expel	x.zzy...z..K.zz
between:exper	C.Az.........zz
between:expre	B........z.....
between:exten	zz.zy.z.z...yGC
between:extra	F.zz..z.....zzA
between:fight	zCCBz...z.zz.zy
between:fil	B........A.....
between:finan	.CB.Azz.....z.z
between:fir	...Cy......z..A
between:first	zzzzzAD.....z.B
between:fiv	A...zC.....z...
between:follo	yzz.AzG.z.zzzCy
between:food	..A.z......C...
between:for	.AzxzwAF.AyAyAB
between:forc	zEzwEzAB.zz.yzy
between:found	G.yz..z........
between:fre	zB..z....zz.z.F
between:from	yABvxwDzyyzIAzD
between:ful	..z.........B..
between:gav	zzyz.zD..yz.zDA
between:giv	..zz..z.zD...Bz
between:gover	zzAyBzz..z..BBz
between:grant	.AAzz....z..zzD
between:group	.zy...Dz......B
between:had	ByAyzCzEyyyAyAB
between:hand	...z..E.....z.y
between:has	EwyzABtBy.zB.CC
between:hav	....D.zzFz.zzv.
between:he	zzyB.AzzzDzyCBx
between:healt	.z.z..E.....z.z
between:held	yyyAzMz.AzzzyzA
between:help	.A...B........z
between:his	zzz..z..z...D.A
between:hit	...B....z......
between:hold	zBzCzBz.zzzzzCz
between:host	.Dz..Bz.....y..
between:hour	..............B
between:human	..A.z...zzAB.z.
between:hunge	..y..z..E......
between:if	.Cz............
between:illeg	..y..z........E
between:impos	y.z.Gzzzz...zzB
between:in	tyJwy.wHEwFzuzA
between:inclu	zzByy.Ez...Dzzx
between:incre	zzC......y.z.Cz
between:inten	.z.....C.......
between:inter	AA..zC.....zz.z
between:into	Ey.y.yzB.zz.zDz
between:inves	FzBzzzz..zz..zz
between:is	.BKBACvyyyAxCvw
between:issu	.z.zD....zyCzCy
between:it	wFyByzzDzCw..Az
between:its	.AAxxvAGz.zzAxF
between:jail	B...z...B.A...y
between:join	zA...Cz.z.z.zCz
between:kil	..zFz...zA.z..z
between:large	.zE...z.....z.z
between:last	.B.zzz...z.AzDz
between:lat	.zzz.....B...zC
between:launc	EyxGBGzzzyyyyyx
between:lawsu	A..............
between:leav	.z.zz.........E
between:led	DB.y..z.....z..
between:left	.AzzzCz..Ezzzzz
between:let	..............B
between:lette	zz..zy....A.DBz
between:lift	zzzzz...zEzzzzE
between:long	........A......
between:media	yzzzzIz.yzzDzBy
between:medic	zzJzzyz.......y
between:meet	yCzzzDz.zF.zyzy
between:meeti	.....D.........
between:met	.....B......z..
between:milit	.E.zxAzAzzzCyA.
between:milli	zyHz.zy.zzzzyBB
between:missi	.zy.........ABD
between:mobil	Cyvxz.DJ.zz.zzy
between:month	A..B.z........A
between:mor	zzD....A....Czw
between:near	.z..D...z......
between:new	..Axy......D.Cy
between:not	zuyzzzz.zRBzzyx
between:now	..C.C......z..x
between:of	EyDzEvA.vwADywB
between:off	............z.C
between:offer	A.A.........z..
between:offic	z.B.B.Az.....zz
between:oil	..............A
between:old	..............B
between:on	DxvA.ytF.ExzDyC
between:one	A.Cz..z.....z..
between:open	.zEzzAzz.z.zzzC
between:opera	.yEu..zz.zz.DBA
between:order	xzyzHzzCzA.zzz.
between:out	A.zEz...z....zz
between:outla	...zC..........
between:over	zzCBxzE.zzzDzzy
between:pardo	..............B
between:part	..y...Dz......A
between:pay	.....z..C......
between:peac	zEzzzzz...z.z.D
between:peace	z.Evy.yyz.zIFzu
between:peopl	..E...........x
between:permi	..y.....zE...zz
between:plan	zzA......B..B.y
between:pledg	..z.........C.z
between:press	z........yB..D.
between:produ	....A....B..zz.
between:prote	zzyyyz..J.zzzBz
between:provi	zFGz..z..zz.vzz
between:publi	..BzH.z.z..vz..
between:reach	.zz......B..A..
between:read	.Cvz..z.....G.z
between:rebel	.zB..Bz.....y.A
between:recei	zzAzzzz.zzz.D.D
between:recen	B.zCx.........A
between:reduc	..z.z......D...
between:refug	.zzzA.....B..Cz
between:refus	....zz...E....z
between:reite	zByzzzz.....Fzz
between:rejec	z..zz....F..z.z
between:relat	....B......zB..
between:relea	zBxxxzzzAzAzzyM
between:relie	.zB....z......A
between:remai	.zzyz.zI..z...z
between:remov	.........A....A
between:repor	C...zA.......z.
between:reque	.........B..y.B
between:resig	.A......zA....A
between:resol	A.z..C....A.xzC
between:respo	..zD....A.....z
between:restr	..............B
between:retur	.Bz.B......z.zB
between:said	CFvwwvyCyFI..Au
between:sanct	.zzwGzz.zzx.zFz
between:say	CDxzxzzzzAGzz.y
between:seiz	.A.Iv...z..z..z
between:send	BABz..z......zz
between:sent	B.BBz.zz.zzz.Ax
between:separ	z....A........A
between:set	zAz.zz...zz.zEB
between:seven	Azzz..G.....zzz
between:shar	y....zF........
between:shel	..zA.....z...B.
between:sieg	...zC..B...z..z
between:sign	.B.......z..z.B
between:som	..............B
between:sough	...zz.....B....
between:start	........B......
between:stat	z.AzA..B..AB.zy
between:stop	.z..A...BB.z.z.
between:storm	z..Dy..........
between:strik	yywHyyzzJAzzyyA
between:stron	F.yuGzDz.yz.zzz
between:struc	z.zJy...z..zy.z
between:summo	A..y.....zD....
between:suppl	..C.z......C..z
between:suppo	y.HxzyCzzyzzGzv
between:surre	..............B
between:suspe	yyx.Dzz.yzzMzzy
between:talk	zAyzzHz.zAzAy..
between:team	Dz.zz........zA
between:than	..EA..........w
between:that	Axxyzyzz.FGzxFx
between:the	DyxtADF.zAxyDyA
between:their	zBwB..F......zy
between:thi	z..Cz.........A
between:thre	.C...z...z...z.
between:threa	.zzzCz...z.z.Fy
between:ties	...z.z......E.z
between:to	wHItzwzAvztAyBJ
between:toda	..............A
between:tortu	zzyJz.z.z.zz..y
between:total	B........z.....
between:trave	...yy......H.y.
between:troop	yDBxyzBGzzzzyz.
between:two	...A..........A
between:ultim	....z.....z..Ez
between:unila	.zy....C....C.y
between:until	.z.z.....B....C
between:up	zDz.zxzD.z..zzB
between:veto	.........A.....
between:viola	..zIz....z....y
between:visit	ADz..z...A..zzz
between:wag	D..zz..zAyz..zC
between:war	zzzz.....B....E
between:warfa	y.zDDzz......zz
between:warn	z..zz......CzCz
between:warra	....F........xz
between:was	.AyEA.zzBzzz.zx
between:weapo	.Cz...........z
between:week	AyyzzzF..zzAB.z
between:welco	z.yz.z...z..I.y
between:went	.....z..C......
between:wer	zzzAzzzz....z.F
between:which	z.BCzzFzzz.zyzx
between:who	..z.z.DzB.....y
between:wil	yZsvwxxyxGyyuQq
between:with	xHvwxNAy.BwABxx
between:withd	zByyz.zz.z.Izzz
between:work	B.z.Az..Bz.zzzz
between:worke	D..z...z.yz..zC
between:would	yNyxxxzzzxxzDIw
between:year	.......B.......
between:yeste	..............A
does:carried:ACCUSE	F..zzz....z....
does:carried:AID	zCEz.zz......zy
does:carried:ASSAULT	Dz.C.zzzzz.z.Bz
does:carried:COERCE	yzzDBzzBzzzBzBy
does:carried:CONCEDE	.........Dz.yzC
does:carried:MOBILIZE	.AzA..Cyz..z.zA
does:carried:PROTEST	Az.zzz..Czz..B.
does:carried:REJECT	A..yB....A.....
does:carried:REQUEST	zz..A.....z..Ey
does:carried:RETREAT	zyzyzz.zzDzCAzD
does:carried:SANCTION	xzyyDBz.yAzDzAA
does:carried:SUPPORT	x.Ayzzz.zEz.Fz.
does:carried:THREATEN	z..zC......Czzz
does:loose-verb:ACCUSE	.zzEzzA..zCzz.z
does:loose-verb:AGREE	y.A..z...C..zBz
does:loose-verb:AID	w.z.zABzyC.yADA
does:loose-verb:ASSAULT	x.AAAzzzIyyzxAA
does:loose-verb:COERCE	E.yByzzAz.zCzzy
does:loose-verb:CONCEDE	yCAyAyzzzAyzB.E
does:loose-verb:CONSULT	AA.wzBDzCyAzByw
does:loose-verb:COOPERATE	zBzxyAHzz.yzABy
does:loose-verb:PROTEST	........C.....z
does:loose-verb:REJECT	BzzDCzzzz..zyz.
does:loose-verb:REQUEST	yBzAC.zzzzDzAx.
does:loose-verb:RETREAT	zB.zAzz.z...zzC
does:loose-verb:SANCTION	yzyCDzzzHzyxyCz
does:loose-verb:SUPPORT	.ABA.zzzzx.zBzC
does:verb:ACCUSE	AzzyB....DyzzCz
does:verb:AGREE	zIyzzzy..zzzGzw
does:verb:ASSAULT	z.zDB.zzyAzCzyz
does:verb:COERCE	x.z.Hzzz.z.yz.B
does:verb:CONCEDE	z.zzzy...zz.C.E
does:verb:CONSULT	ABzzzFz.z.z.yzz
does:verb:MOBILIZE	CzExw.yI..zzzzz
does:verb:PROTEST	zz.z....B.A..C.
does:verb:REJECT	zzzyyzz..Kz.zCy
does:verb:REQUEST	ExzyxzzzzAGzADy
does:verb:RETREAT	zCAyyzzzy...D..
does:verb:SANCTION	E.zyyz..yzzEzz.
does:verb:SUPPORT	z..z.z......E.z
does:verb:THREATEN	.zzByzzz.zzzzH.
finite:after:ACCUSE	y...C.A..CyAz.x
finite:after:AGREE	yCAyzzyz.BAzEAx
finite:after:AID	ADy..CzzzB.zxy.
finite:after:ASSAULT	yzw.CAzzJxADyxy
finite:after:COERCE	y.zB..CzB.zzzzC
finite:after:CONCEDE	zAzzA..zzz.z.CB
finite:after:CONSULT	.zzyCEz.....y.z
finite:after:COOPERATE	zB...zA..Az.z..
finite:after:MOBILIZE	.zzyy.FC......z
finite:after:PROTEST	A..B....A.z.zzz
finite:after:REJECT	AzzzB....A..zBz
finite:after:REQUEST	.yz.BAz.Byyz.AD
finite:after:RETREAT	zzCzzz..zBzAAzB
finite:after:SANCTION	x.zBC.z.zA.yBzA
finite:after:SUPPORT	BAyyACz..yzzD.y
finite:after:THREATEN	z.zA.....zA..AA
finite:before:AGREE	.Dzz..z........
finite:before:ASSAULT	...B........z..
finite:between:ACCUSE	NzyByyzzzAAzyyx
finite:between:AGREE	AG...zz..z..zzy
finite:between:AID	yvLyzyAzzAyzxDB
finite:between:ASSAULT	BzyLzzyywCzCyyy
finite:between:COERCE	..xCLyy..yzCyxx
finite:between:CONCEDE	y.Czzzz.zyyz.yJ
finite:between:CONSULT	zuBx.IzyCy.zEy.
finite:between:COOPERATE	DyzzyCGz.zzzyzy
finite:between:MOBILIZE	zzDAy.xHzzzzzz.
finite:between:PROTEST	zzByz...Hzzzzzz
finite:between:REJECT	.zy.yzzzzQyzzyy
finite:between:REQUEST	ByyyBByzyyKzxEx
finite:between:RETREAT	ywyxzzzz..xE.yN
finite:between:SANCTION	BywyEzyzFyyOyvv
finite:between:SUPPORT	zwCCzxxzyzyyKyD
finite:between:THREATEN	zzzyBz...z.BzFy
first-finite:ACCUSE	IzzByyzzzBBzyyy
first-finite:AGREE	zIzzzzyz.zzzDzy
first-finite:AID	xvE.zyBzzDAzxCB
first-finite:ASSAULT	.zxGAzzzIzyzzzy
first-finite:COERCE	AyyGGyyA.zyDyxw
first-finite:CONCEDE	yBCzzzz.zyyzyyK
first-finite:CONSULT	zvByyNwzCzAzAzx
first-finite:COOPERATE	CyzwyBGz.Azz.zy
first-finite:MOBILIZE	yyDzyzCDzzzzzz.
first-finite:PROTEST	z..zz...H....zz
first-finite:REJECT	zyy.ByzzzLyzzBy
first-finite:REQUEST	Byy.ByyzyyKzyEx
first-finite:RETREAT	zwAyyzzzy.yDAzM
first-finite:SANCTION	ByxzH.yzFyyIyvv
first-finite:SUPPORT	zwD.yzyzzvyzQyA
first-finite:THREATEN	yzzyBz...z.BzHy
first-future:AID	.D...........z.
first-future:CONCEDE	z.z......Fz.zBy
first-future:CONSULT	zKzzzxz...A.yzz
first-future:RETREAT	zHzzz....BBzzzv
first-future:SANCTION	z.z.z...z.zz.G.
first-future:SUPPORT	zF.......zB.xzz
first-infinitive:SUPPORT	.zz......I..w.z
first-participle:AID	.zB.........Czz
first-participle:ASSAULT	B.Az....z.z...B
first-participle:CONSULT	Dyz..z...z..C..
first-word:accept	zBE..z...Bz.zzx
first-word:accuse	B..............
first-word:agree	zIyzzzy..zz.Dzy
first-word:allow	.Bz......z..zC.
first-word:approve	C.Dz........w.A
first-word:arrest	...yC.........A
first-word:arrive	.zFzzxz.z.C.z..
first-word:attack	u..I......z....
first-word:attend	.Dz..Cz.z.z.z.z
first-word:ban	z..zC..........
first-word:boycott	zy.zxz..IzzxzFz
first-word:call	Dzz.zA..zzz.C.z
first-word:call for	C...z.....y..Dz
first-word:cancel visit	.........B.....
first-word:concede	..............A
first-word:condemn	C..z.....z.....
first-word:convict	H..z....z..w...
first-word:decline	z........z...Dz
first-word:defend	z.zz........F.y
first-word:demand	y..zz.....K..yy
first-word:deploy	zzGz..zy....z..
first-word:deport	...zB..........
first-word:detain	...yC..........
first-word:ease	..............B
first-word:end	.Bzzz...z..E.zz
first-word:expel	x..zy...z..I...
first-word:free	z...z.........D
first-word:give	yytzzzC.zFyzyEF
first-word:give assistance	.Cz............
first-word:give million	..B...........z
first-word:give support	..D...........z
first-word:go	.zy..y..FA..z..
first-word:grant	..z...........C
first-word:help	zzBA....zz..Czz
first-word:host	zDz..Bz.....y..
first-word:kill	...D....z......
first-word:let	..............B
first-word:lift	..............A
first-word:lift ban	..............A
first-word:lift blockade	..............A
first-word:lift embargo	.z.......A.....
first-word:lift restriction	..............A
first-word:lift sanction	..............A
first-word:meet	zBzzzGz..zz.zzz
first-word:mobilize	..zz..zE.......
first-word:offer	..B............
first-word:order	y..zD....zA..zB
first-word:outlaw	...zC..........
first-word:pardon	..............A
first-word:praise	............B..
first-word:provide	zzC......zC.z.z
first-word:push	.z.Dz.....A..z.
first-word:receive	zzz..A....A.B..
first-word:refuse	.........D....z
first-word:reject	y..zz....F....z
first-word:release	AC.z......Bz.zz
first-word:return	.Bz........z..B
first-word:seek	AB.zz.....A....
first-word:seize	...Iv.........z
first-word:share	yz.z.zH.....z..
first-word:sign	..............C
first-word:start agreement	zAzz.zz..Ez.Czy
first-word:start airstrike	z..B...........
first-word:start assault	...A...........
first-word:start attack	C..Azz.........
first-word:start blockade	...Ex..........
first-word:start ceasefire	.z.........zC..
first-word:start curfew	...yB........C.
first-word:start cyber attack	...Cy..........
first-word:start deal	.....z...B..A..
first-word:start investigation	D..z.z.........
first-word:start lawsuit	A..............
first-word:start sanction	z..zG...z..x..z
first-word:start siege	...zC..B...z..z
first-word:start ultimatum	....z.....z..Ez
first-word:start warning	...zz......C.Az
first-word:stop	....A...B..z...
first-word:stop aid	....y......E..z
first-word:stop peacekeeper	...........F..x
first-word:stop strike	.z.......B.....
first-word:stop supply	....z......C...
first-word:storm	...Dy..........
first-word:summon	A..y.....zD....
first-word:support	zzBA.....zB.B.z
first-word:surrender	..............B
first-word:threaten	z.zzz......z.Hz
first-word:veto	.........A.....
first-word:violate	z.zGB...zx....y
first-word:warn	A...........zB.
first-word:welcome	z.z.........E.z
first:ACCUSE	JzyByyzzzBAzyyy
first:AGREE	zIzzzzyz.zzzDzy
first:AID	wzGzyyBzyC.z.BA
first:ASSAULT	AyyEAyzyHyxyzBz
first:COERCE	AyyGFyy.zyyDyAv
first:CONCEDE	xAByyzzzzDxzx.J
first:CONSULT	ADzxwHDyCx.zByw
first:COOPERATE	CzzwyBHz..zzBzy
first:MOBILIZE	yxGzyzCDzzzzzz.
first:PROTEST	zz.zzz..GzzzzBz
first:REJECT	zyyBAyzzzMyzyAy
first:REQUEST	C.y..yxyyyLzxFw
first:RETREAT	yD.xxzyzyB.C.xJ
first:SANCTION	AywzF.yzExxGxBz
first:SUPPORT	yACzxyyzzCzzKyz
first:THREATEN	.zzxAz.z.zzBzIy
future:after:CONCEDE	.....z...zB.A..
future:after:CONSULT	zCz..yz..BD.yz.
future:after:RETREAT	zDz......zD.zzy
future:after:SANCTION	.............B.
future:after:SUPPORT	.........zD....
future:between:COERCE	.z..z...z....Ez
future:between:CONCEDE	z.z......Fz.zBy
future:between:CONSULT	zH...z......zzz
future:between:RETREAT	zGzzz....CBzzzw
future:between:SANCTION	z.z.z...z.zz.G.
infinitive:after:ACCUSE	.yzxz.A...DzzCA
infinitive:after:AGREE	B..z.z......AA.
infinitive:after:AID	.AzzzzzDAAz..zA
infinitive:after:ASSAULT	...zy......E...
infinitive:after:COERCE	A..zzB...z..B..
infinitive:after:CONCEDE	.zzz.z...zA.D..
infinitive:after:CONSULT	wyDzyBFzzz.zDzy
infinitive:after:COOPERATE	BB..........zz.
infinitive:after:MOBILIZE	.A....z....BA.y
infinitive:after:REJECT	B..A.....A..z..
infinitive:after:RETREAT	z.yzzAz...BzBGv
infinitive:after:SANCTION	zzAAFzBzzzzAyAx
infinitive:after:SUPPORT	yzzzzxz..GzAB.z
infinitive:between:AID	zAwz.A......Gzz
infinitive:between:ASSAULT	zzDBz..z.A.zzAy
infinitive:between:COERCE	z.CzE...z.....x
infinitive:between:CONCEDE	.Az......A.....
infinitive:between:CONSULT	.zz....C.A.....
infinitive:between:COOPERATE	yDz...z.z.z.zCB
infinitive:between:MOBILIZE	DCyz..zz..z.zz.
infinitive:between:REQUEST	........A.....A
infinitive:between:RETREAT	.Fz......A.zzzy
infinitive:between:SANCTION	....z......z.AD
infinitive:between:SUPPORT	.Bxzz.E..B..z.z
negated:after:RETREAT	zz........C..Az
negated:between:CONCEDE	.x.......Gz..zz
negated:between:RETREAT	zx.......DC...y
order:alone	C.AxAzzAAAAzzzz
order:by-to	zCty.BCzx.B.BAA
order:to-by	yyGEzyyzCyx.z..
pair:a ban	.A.z.....B....z
pair:a cease	..z...........C
pair:a compl	..C.........z.z
pair:a curfe	...zC........z.
pair:a lawsu	A..............
pair:a media	zzzz.Jz..z.zzzz
pair:a meet	zA...C...zA.zzz
pair:a milit	z.B..A........z
pair:a new	.z.z.........C.
pair:a plan	z.C......B..z.y
pair:a reque	.........B..y.B
pair:a stat	z..zz..B...C...
pair:a strik	....z...A.....B
pair:a suspe	zzyAz...z..I.zz
pair:a unila	............C.z
pair:accep a	.Ez...........x
pair:accep the	.y..........B.B
pair:after a	.........y....C
pair:agre to	.Gz.........y.z
pair:agree with	.A.......z..C..
pair:aid to	zBzzy...z..H.zy
pair:air strik	...B...........
pair:alert in	..zz...E.......
pair:an agree	.B.......z..A..
pair:an inves	C..z...........
pair:an ultim	....z.....z..Ez
pair:and a	..z.........B..
pair:and the	..z..BA.....z..
pair:annou a	zyAzzz..zzzHzz.
pair:annou the	zABz..zzD..y.Az
pair:appro the	C.z.........z..
pair:arres in	....A..........
pair:arres of	z...C..........
pair:arriv in	....zxDzz.D.z.z
pair:artif to	..............A
pair:as a	..vD.........zD
pair:assau on	..zC...A......z
pair:assis to	............y.B
pair:attac in	...z.....B.....
pair:attac on	F..Cxzzzzz...zz
pair:ban on	z........Dz....
pair:bette pay	.....z..C......
pair:block in	...Dy..........
pair:block of	..............A
pair:block on	...A..........A
pair:borde to	zzE.zz......z.A
pair:cal for	C...y...z.z..C.
pair:cal off	............z.C
pair:cal on	C..zzCzzz.z.zBz
pair:cance a	z..y.....D.....
pair:car out	z.zEz...z......
pair:cease in	..zB.....z....C
pair:commi to	zyA...zz....D..
pair:curfe in	.z.z....z....Ez
pair:cyber attac	...Cy..........
pair:cyber warfa	y.zDDzz......zz
pair:decid to	..............B
pair:decla a	zzzzA..B...BCzy
pair:deman a	z.........B....
pair:deman that	....z...C.A..zz
pair:deman the	..........D..zz
pair:diplo ties	...z.z......E.z
pair:effor betwe	...z.C..z..A..z
pair:end media	....zz..z..E...
pair:end the	.z.......B.....
pair:estab diplo	z..z.z...z..F.z
pair:evide with	yz...zF........
pair:exper to	C............z.
pair:fil a	B..............
pair:food suppl	....z......C...
pair:for a	..yz...E......z
pair:for bette	.....z..C......
pair:for sanct	C...z.....y..Dz
pair:for the	.......A.......
pair:forc in	.Czzy.CC....y.z
pair:from the	A.............A
pair:ful suppo	..z.........B..
pair:had impos	..............A
pair:had relea	A...z..z......B
pair:hand over	...z..E.....z.y
pair:has agre	.Cz.........z.z
pair:has also	.z.......A.....
pair:has ban	z..zC..........
pair:has been	..AD..........z
pair:has cal	D............y.
pair:has cance	.........B.....
pair:has car	z..B...........
pair:has conde	A..............
pair:has decid	..............B
pair:has decla	z.zzz..z...C..C
pair:has defen	z...........B.z
pair:has deman	..........B....
pair:has estab	z..z.z...z..F.z
pair:has fre	..............A
pair:has held	zz...E...z..z.z
pair:has impos	z..AC......y...
pair:has issu	...zy.....zCzFz
pair:has launc	CzzAE....zzzzzz
pair:has lift	.........z....A
pair:has offer	..B............
pair:has order	x..zE.....D..zy
pair:has refus	.........B.....
pair:has rejec	.........A.....
pair:has said	.........AA....
pair:has sent	C..zz........Az
pair:has suspe	z...y......F...
pair:has threa	.............B.
pair:has welco	............B.z
pair:hav agre	.A.............
pair:hav arres	...zB..........
pair:hav been	.zAz......AB..A
pair:hav depor	...zB..........
pair:hav impos	...zD......z.z.
pair:hav launc	A..............
pair:hav refus	.........A.....
pair:hav said	.B........z....
pair:hav sough	...zz.....B....
pair:he had	....AC.....y..z
pair:he wil	.z.......B.....
pair:held a	zz..zE..Bz..zzz
pair:held talk	.....C.........
pair:hold talk	.C.z.Bz..z..zzz
pair:human aid	....z......C..z
pair:human assis	.AB............
pair:hunge strik	..y..z..E......
pair:impos a	...zC........z.
pair:impos block	...Ex..........
pair:impos in	..............A
pair:impos on	..............A
pair:impos sanct	....E......y...
pair:in a	.A.Azz..B..zz..
pair:in the	Bz.ABz...A.z..z
pair:inves again	A..............
pair:inves into	C..z.z.........
pair:is read	.Cvz..z.....G.z
pair:is send	.zC...........z
pair:is wil	.Ey.........zzz
pair:issu a	...zA......Cz.z
pair:issu an	z...C.....y..Cz
pair:it had	zz..z..Dz..A..A
pair:it has	.A.Cy........zA
pair:it wil	..zz.....Ez..By
pair:it would	zH.......yz.yAz
pair:its borde	zzE.zz......z.A
pair:its troop	zBzz...D.zz....
pair:launc a	BzzzzIz.zzzzzzy
pair:launc an	B..............
pair:launc cyber	y.zGCzz.z.z..zz
pair:lawsu in	A..............
pair:let fre	..............B
pair:lift a	.A.......z.z..B
pair:lift its	..............A
pair:lift the	zz.......Fz....
pair:media effor	yzzzzIz.zzzEzzy
pair:meet of	zB...z....A....
pair:meet with	.z.......E..zzz
pair:milit aid	.Bz.z......C..z
pair:milli in	.zz.....z.....F
pair:mobil the	..zz..zD.......
pair:mor than	..EA..........w
pair:not accep	.z.......C...z.
pair:not end	.z.......B.....
pair:not lift	.z.......C.....
pair:of a	..yyz.Dz.BA....
pair:of aid	.zy........E..z
pair:of its	..............B
pair:of sieg	...zC..B...z..z
pair:of the	..uEyzHzzz.zDzy
pair:offer to	..B............
pair:on alert	.zwyz.zL......z
pair:on strik	.....z..C......
pair:on the	..B...z.....z..
pair:one of	A.Bz..z.....z..
pair:open its	zzE.zz......z.A
pair:opera in	.zEw...z....EzA
pair:order an	A..............
pair:order the	B.........z....
pair:out a	A..A.........z.
pair:part of	..y...Dz......A
pair:peac talk	.zz..B......z.A
pair:peace forc	.CB.z.zz....z..
pair:peace from	.z.zz......Jz.v
pair:peopl in	..A...........z
pair:plan visit	.........B.....
pair:read to	.Cvz..z.....G.z
pair:reduc milit	....z......B...
pair:refug in	...zA.....B...z
pair:refus a	.........A.....
pair:refus to	.........C....z
pair:reite the	zCz..zz.....C.z
pair:rejec the	.........A.....
pair:relea a	A..zy..zB.z...A
pair:relea from	..............A
pair:relea of	z.z.z.....A.z.C
pair:remai on	.zxyz.zJ......z
pair:reque from	.........A..y.B
pair:resig from	.........A....z
pair:respo to	........A......
pair:restr on	..............A
pair:retur a	..............A
pair:said he	.z.z.....C.....
pair:said it	zDz..z.D.Ay.zzz
pair:said on	zD.Az....zBAyz.
pair:said that	z.zz.....BC.Azz
pair:said the	.Az.z...z.z.zFz
pair:sanct again	B..zC.....yzzCz
pair:sanct on	z...E...z..y...
pair:say it	zzzBy....Bz..BA
pair:send a	BzB...........z
pair:send troop	.B.............
pair:set up	.A..z.........C
pair:shar evide	yz...zF........
pair:sieg in	...zA..C...z...
pair:sign a	..............C
pair:sough refug	...zz.....B....
pair:stat of	z..zA..B...B.zz
pair:stop work	....z...B..z...
pair:strik for	.....z..C......
pair:strik until	.........A.....
pair:stron conde	C........z.....
pair:suppo for	zzCz.....z..D.y
pair:suppo to	.Cy..z......B.z
pair:surre to	..............A
pair:suspe food	....z......C...
pair:suspe human	...........A...
pair:suspe milit	...A...........
pair:suspe of	.zy........I.zz
pair:talk in	.zz.zC.....A..A
pair:talk with	zBzzzFz..Az.y.z
pair:team of	CzAzz........zz
pair:that he	.zz.B....A..zCz
pair:that it	...A...........
pair:that the	BAz.z.....z.AAy
pair:the arres	z...D.....z....
pair:the ban	zz.......Dz...z
pair:the decis	............A..
pair:the embar	.z.......B.....
pair:the first	zzyzzADA......B
pair:the relea	..z.z.......z.D
pair:the strik	.z.......B.....
pair:the wil	.Bz.z...zAz..Ey
pair:the withd	..........A....
pair:thi year	...A...........
pair:threa to	z..zz........D.
pair:ties with	............C..
pair:to a	..A............
pair:to accep	.A.............
pair:to allow	.........A....z
pair:to contr	.Cvz..z.....G.z
pair:to deman	........A.....A
pair:to help	.A...B.........
pair:to lift	.A............z
pair:to meet	.z.......B.....
pair:to open	.A.............
pair:to provi	.Cz............
pair:to resig	.A.......A....z
pair:to send	.By............
pair:to set	.A.............
pair:to shel	...z.........B.
pair:to suppo	.zyz..E.....A.z
pair:to the	zyAzAzzz.zB.Gyy
pair:to withd	.D............z
pair:troop for	..yz...E......z
pair:troop from	.Bzz..zz...z..D
pair:troop to	.C.....z....z..
pair:ultim to	....z.....z..Ez
pair:unila cease	............C.z
pair:until their	.........A.....
pair:visit to	zC...z...A...zz
pair:warfa again	y.zDDzz......zz
pair:was arres	...zC..........
pair:welco the	............B.z
pair:went on	.....z..C......
pair:wer relea	..............A
pair:which it	..............A
pair:wil exten	.z.zy...z....Gz
pair:wil hold	.A......zz...C.
pair:wil meet	.....B.........
pair:wil not	zu.zzz...MB.zyx
pair:wil relea	.E.......zz...z
pair:wil to	.Gy.........zzz
pair:with the	.z...B......z..
pair:withd its	.D............z
pair:withd of	.zzz......A...C
pair:withd peace	...z.......G..w
pair:would allow	.Cz......z..zCz
participle:after:ACCUSE	...zz......A.B.
participle:after:AID	zz..z....zz.CBz
participle:after:ASSAULT	E.CzBzAzyyzyzzA
participle:after:COERCE	Azz.z..B.....Bz
participle:after:CONCEDE	....zA.....B...
participle:after:CONSULT	GzAwBA...y..y..
participle:after:COOPERATE	zzzzB.B..A..A.z
participle:after:REJECT	.z.F.zz..z..z..
participle:after:REQUEST	zBzAzx...BC.Azy
participle:after:RETREAT	.y..........C..
participle:after:SANCTION	B........Bz..z.
participle:after:SUPPORT	zB.zzDz...z....
participle:after:THREATEN	...Dz.....z..A.
participle:between:ACCUSE	D...........zz.
participle:between:AID	.EA..z........x
participle:between:ASSAULT	..zC.....zz...B
participle:between:REQUEST	....z...B.B..zz
passive:after:ACCUSE	A...B.....yB..z
passive:after:ASSAULT	.A.z....B.....z
passive:after:COERCE	zA..z.....A...B
passive:after:RETREAT	.Cz......zz.AAz
passive:before:ASSAULT	...B........z..
passive:between:COERCE	...zB...B.....y
passive:between:MOBILIZE	.AC....z......z
passive:between:RETREAT	..zz..........C
says:after:carried:ACCUSE	..............B
says:after:carried:AID	zGyzzzz..zzAzzA
says:after:carried:ASSAULT	....A......B...
says:after:carried:CONCEDE	zA.z....zzEzyDy
says:after:carried:MOBILIZE	..zyA.Ez....A.z
says:after:carried:PROTEST	B.........z....
says:after:carried:RETREAT	zz.z......C..zB
says:after:carried:SANCTION	z.zzBz...B.y.Bz
says:after:carried:SUPPORT	xyyzzBz..CA.DBy
says:after:loose-noun:ACCUSE	Czzy.AA.zAzzzyD
says:after:loose-noun:AGREE	zzB......A.A...
says:after:loose-noun:AID	CyCzy.yBz..ABxz
says:after:loose-noun:ASSAULT	.yvACyxCyBBCzCy
says:after:loose-noun:COERCE	BAwBzAxABCx..zz
says:after:loose-noun:CONSULT	sDuzEDvEwAzAzDB
says:after:loose-noun:COOPERATE	.z..........A.A
says:after:loose-noun:MOBILIZE	xyxABxC.zA.zEBz
says:after:loose-noun:PROTEST	BxxyzzzzDCADBzx
says:after:loose-noun:REJECT	Byzz.....zzAB..
says:after:loose-noun:REQUEST	yAAyAxH..Ayz.zy
says:after:loose-noun:RETREAT	z.zBAzz.B.zzzzB
says:after:loose-noun:SANCTION	zzzBzAz.zzAAAz.
says:after:loose-noun:SUPPORT	FAxAy.xzzBwzDAA
says:after:loose-noun:THREATEN	.............A.
says:after:loose-verb:ACCUSE	yz.Az.A..A.C.Bz
says:after:loose-verb:AGREE	.zzz.zz..BB.zCz
says:after:loose-verb:AID	Axx.zDzC.C.yB.z
says:after:loose-verb:ASSAULT	zABtA.zyIzxCyyB
says:after:loose-verb:COERCE	A.yCzB.B.zzz..z
says:after:loose-verb:CONCEDE	AzyyAAzzzzyBCzB
says:after:loose-verb:CONSULT	C.BtDHEzz.yzvyy
says:after:loose-verb:COOPERATE	.BzzBz..zBz.Cyz
says:after:loose-verb:PROTEST	z..BA...A...zzz
says:after:loose-verb:REJECT	BzzFAzz..z..yyz
says:after:loose-verb:REQUEST	yCyBByz.AxBzzAB
says:after:loose-verb:RETREAT	zAzz..z...AAzDy
says:after:loose-verb:SANCTION	z..BG.Bzzzy.zxy
says:after:loose-verb:SUPPORT	BByyABzz..AA.x.
says:after:verb:ACCUSE	AzzwBzA..BCzzCx
says:after:verb:AGREE	.DAzzzyz.zzzF.x
says:after:verb:ASSAULT	DzxGAzA.zwBCyxx
says:after:verb:COERCE	zzzyz.CzB.zzAAC
says:after:verb:CONCEDE	...z.y......D.A
says:after:verb:CONSULT	zzBzzyz...E.Czy
says:after:verb:REJECT	Az.z.....Az.zD.
says:after:verb:REQUEST	Ax.zz....Bz.B..
says:after:verb:RETREAT	z.Bzzz.zzA.zEAw
says:after:verb:SANCTION	z...........AAA
says:after:verb:SUPPORT	.B..zz....z.A..
says:after:verb:THREATEN	.zzEz.z..zzzzA.
says:before:loose-noun:AID	zzGz....z...z.z
says:before:loose-noun:CONSULT	AEy...z.....B.x
says:before:loose-noun:MOBILIZE	.Cyx..Gz....z.z
says:before:loose-noun:PROTEST	.zzyyz..G.z.Czz
says:before:loose-verb:COOPERATE	..z.........y.D
says:before:verb:AGREE	.Dzz..z........
says:before:verb:ASSAULT	...B........z..
says:between:carried:ACCUSE	G.zzzz...zz...z
says:between:carried:AID	zCFz.zz.....zzx
says:between:carried:ASSAULT	Dz.C.zzzzz.zzBz
says:between:carried:COERCE	yzzDBzzBzzzBzDy
says:between:carried:CONCEDE	.y.......Dz.zzC
says:between:carried:MOBILIZE	zC.Cz.zy....zzA
says:between:carried:PROTEST	zz..zz..Cz...C.
says:between:carried:REJECT	A..yB....A.....
says:between:carried:REQUEST	zz........z..Ez
says:between:carried:RETREAT	zByyzzzzzDzEAzz
says:between:carried:SANCTION	yzyyEBz.yzzEz.B
says:between:carried:SUPPORT	zD.zzzz..Az.AzA
says:between:carried:THREATEN	z..zC......Czzz
says:between:loose-noun:ACCUSE	Fzz.zz...z..z..
says:between:loose-noun:AGREE	yA.zzzEzzzzzEzy
says:between:loose-noun:AID	yCNzyxyyAxyBv.A
says:between:loose-noun:ASSAULT	yyzKxzyCyzyyCyB
says:between:loose-noun:COERCE	xzxyAyyADBxBwBG
says:between:loose-noun:CONSULT	yDz.zMxyyCzyAxx
says:between:loose-noun:COOPERATE	C.B...z.......y
says:between:loose-noun:MOBILIZE	tDHEGvEMyxuxtvy
says:between:loose-noun:PROTEST	yAxCBxzzH.yzyAz
says:between:loose-noun:REQUEST	yyxzz.zCzCz.AyF
says:between:loose-noun:RETREAT	zzyCy.zzzyB.zzG
says:between:loose-noun:SANCTION	Az.xzz..zzxDzBD
says:between:loose-noun:SUPPORT	zyDzAyyzzyBzI.z
says:between:loose-noun:THREATEN	.zz.Fz....z...z
says:between:loose-verb:ACCUSE	.zzEz.z..yC.z.z
says:between:loose-verb:AGREE	A.A.........z..
says:between:loose-verb:AID	yCyyzzAzzAyzECA
says:between:loose-verb:ASSAULT	xzBFzzzzyBzCyAz
says:between:loose-verb:COERCE	DzCzBzzzy.zCzzz
says:between:loose-verb:CONCEDE	yCBzzzz.zByzzAC
says:between:loose-verb:CONSULT	yyBx.B.ACz.zEy.
says:between:loose-verb:COOPERATE	zDzzxBFzzzzzyBy
says:between:loose-verb:REJECT	BzzBAAz.zAzzzz.
says:between:loose-verb:REQUEST	zAz.CzzzzzEzzxB
says:between:loose-verb:RETREAT	zB.zA.z....zzzD
says:between:loose-verb:SANCTION	xzyA.yzzHzzBzDy
says:between:loose-verb:SUPPORT	z..DzyCzyAyyByC
says:between:verb:ACCUSE	Lzzxzzz.zCz.yzy
says:between:verb:AGREE	.Gy...........y
says:between:verb:ASSAULT	z.zGz...zA.z..z
says:between:verb:COERCE	x.z.LzzzBzAzzzw
says:between:verb:CONCEDE	z.............D
says:between:verb:CONSULT	ABzzzEz.zAz.yzz
says:between:verb:MOBILIZE	CzAyz.yI..z.zzy
says:between:verb:PROTEST	...z....D......
says:between:verb:REJECT	xzzyyzz..Pz.zzy
says:between:verb:REQUEST	CzzywCzzAzFzzCx
says:between:verb:RETREAT	zDyyyzzzA...zzF
says:between:verb:SANCTION	E.zyyz..yzzGzzz
says:between:verb:SUPPORT	............D.z
says:between:verb:THREATEN	z..zz......zzGz
verb:finite:accep	.CD..z...zz.A.x
verb:finite:accus	B..............
verb:finite:agre	zIyzzzy..zz.Dzy
verb:finite:annou	xzBxzyyBBzzGzCy
verb:finite:appro	C.Dz........w.A
verb:finite:arres	...yE........z.
verb:finite:arriv	.zFzzxz.z.C.z..
verb:finite:attac	u..I......z....
verb:finite:atten	zDz..Dz.z.z.z.z
verb:finite:ban	z..zC..........
verb:finite:began	zzBz.zE...z.z.z
verb:finite:begun	.z............C
verb:finite:cal	Hzzzy.zzyzwzCEz
verb:finite:cance	.........B.....
verb:finite:car	..zD....z......
verb:finite:conce	..............A
verb:finite:conde	C..z.....z.....
verb:finite:convi	H..z....z..w...
verb:finite:decid	..............B
verb:finite:decla	zzzxAz.Bz.zBCzC
verb:finite:defen	z.zz........F.y
verb:finite:deman	y..zz.....J..yy
verb:finite:deplo	..Ez...z.......
verb:finite:depor	...zB..........
verb:finite:detai	...yC..........
verb:finite:dismi	z........B.....
verb:finite:end	.BzzyB..z..D.zz
verb:finite:estab	zzAz.z...z..Fzz
verb:finite:expel	y..zz...z..H...
verb:finite:expre	Bz.......z..C..
verb:finite:fail	zzzzzzz..H.zwzC
verb:finite:fil	B..............
verb:finite:fir	...Gx...z..z...
verb:finite:found	G.yz..z........
verb:finite:fre	z..Az.........C
verb:finite:gav	zzyzzCD..yzyzCA
verb:finite:grant	.zA...........C
verb:finite:held	yyzBzKz.AzzzAzx
verb:finite:hold	zCzCz.z.zzzzzCz
verb:finite:host	zDz..Bz.....y..
verb:finite:impos	z.z.Gz..zz.A.zz
verb:finite:injur	...xD..........
verb:finite:is	zG.ByzyzzzzzEzz
verb:finite:issu	zz.zD....zyCzCy
verb:finite:join	.B...Dz.....y..
verb:finite:kil	z..E....z......
verb:finite:launc	EyxDBGBzzyyyyyw
verb:finite:let	.zz..z........D
verb:finite:lift	.z.........z..E
verb:finite:meet	zBz..D...zz....
verb:finite:met	.....D......z..
verb:finite:mobil	z.yyx.zK......z
verb:finite:mov	zz...A.......B.
verb:finite:offer	..B............
verb:finite:open	zyE.zAz..zz.z.A
verb:finite:order	yz.zFzz..zAzzyB
verb:finite:outla	...zC..........
verb:finite:pardo	..............A
verb:finite:pledg	..z.........C.z
verb:finite:provi	zBGz..z..zB.wzy
verb:finite:push	.z.Dz.....A..z.
verb:finite:reach	.....z...z..D..
verb:finite:reduc	..z.z......D...
verb:finite:refus	.........D....z
verb:finite:reite	zByzzzz.....Fzz
verb:finite:rejec	y..zz....F....z
verb:finite:relea	Azzzz..z.ACz.zC
verb:finite:remai	.zzyz.zI..z...z
verb:finite:retur	.z............C
verb:finite:said	EGvuxvyyxFI.DAv
verb:finite:say	DDxwzzzzzAGzzAy
verb:finite:seiz	...Fx..........
verb:finite:send	BzD..........zz
verb:finite:sent	BzzB...z...z.Az
verb:finite:shar	yz...zF........
verb:finite:sign	zBzz.z...z..CzB
verb:finite:sough	...zz.....B....
verb:finite:start	...z....B.....B
verb:finite:stop	....A...B..z...
verb:finite:storm	z..Dy..........
verb:finite:summo	A..y.....zD....
verb:finite:suppo	..CA........z.z
verb:finite:surre	..............B
verb:finite:suspe	z.zzEz..y..D.zz
verb:finite:threa	z.zzz........Fz
verb:finite:veto	.........A.....
verb:finite:viola	..zGz...zz....y
verb:finite:warn	..........A.zAA
verb:finite:welco	z.z.........E.z
verb:finite:went	.....z..C......
verb:finite:withd	....z......H..w
verb:infinitive:accep	.A.............
verb:infinitive:allow	.z.......A..B.z
verb:infinitive:lift	.A.............
verb:infinitive:meet	.........A.....
verb:infinitive:open	.A.............
verb:infinitive:reach	.zz......I..w.z
verb:infinitive:resig	.A.......A....z
verb:infinitive:respo	A............z.
verb:infinitive:send	.Bz............
verb:infinitive:set	.A.............
verb:infinitive:shar	.B..........y..
verb:infinitive:shel	...z.........B.
verb:infinitive:under	......z.....B..
verb:participle:accus	z............BA
verb:participle:attem	A...........z..
verb:participle:cal	C..z.....Az.z..
verb:participle:caus	...Az..........
verb:participle:claim	.........B.....
verb:participle:creat	A...........A..
verb:participle:deman	A.........A....
verb:participle:fail	C..z.........z.
verb:participle:fight	..Czz.....z.z.B
verb:participle:follo	z.z.y...EzCAzz.
verb:participle:help	z...........C.z
verb:participle:hold	.y..A.......C..
verb:participle:incit	B...z.....BzA.z
verb:participle:inclu	A.CyAzzzB.zEzyz
verb:participle:kil	y..Ez.......z..
verb:participle:leav	...z..........B
verb:participle:miss	....A..........
verb:participle:prote	zz........A.AC.
verb:participle:say	Bzzz.....Cz..z.
verb:participle:send	....A..........
verb:participle:threa	...Dz.....z..A.
word:cancel strike	..........B.z.A
word:cancel visit	.........B.....
word:give aid	.zA.z......A.zB
word:give assistance	.Cz............
word:give million	..B...........z
word:give support	zCBzz.z..zA.yCy
word:give troop	.C.....z....z..
word:lift ban	.A.......A.....
word:lift blockade	..............A
word:lift embargo	.z.......B.....
word:lift restriction	..............A
word:lift sanction	..........A...A
word:start agreement	zAzz.zz..Dz.Czz
word:start airstrike	z..B...........
word:start assault	...A...........
word:start attack	F..zzzz........
word:start blockade	...Ex..........
word:start ceasefire	.z.z......zzC.B
word:start curfew	.z.yB...z..z.Dz
word:start cyber attack	...Cy..........
word:start deal	.....z...A..A..
word:start exercise	.A....z.....A..
word:start investigation	D..zzz........z
word:start lawsuit	A..............
word:start order	.z..B.....z..A.
word:start sanction	z..zG...z..x..z
word:start siege	...zC..B...z..z
word:start support	z....y......E.z
word:start ultimatum	....z.....z..Ez
word:start warning	...zz......C.Az
word:stop aid	..z.y.....AE..z
word:stop peacekeeper	...z.......G..w
word:stop strike	.z.......B.....
word:stop supply	....z....A.C...
word:stop talk	....z......A...
word:stop troop	.D............z
`
