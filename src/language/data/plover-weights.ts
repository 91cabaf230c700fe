/** Weights of the classifier of acts (model/events/README.md), made by model/events/train.ts. SHA-256 719dcfa6cba3caa8d2338cf59290a9aa3fe46ca2bc67e1a768e1b0c1cf5eedd8. */
export const ploverWeights = `
0.063 EASVwrDhCvBnrvQ ACCUSE AGREE AID ASSAULT COERCE CONSULT COOPERATE MOBILIZE PROTEST REJECT REQUEST SANCTION SUPPORT THREATEN YIELD
after:a	.swxFNzvsyzAzJB
after:abduc	...........A.A.
after:about	BzzyzA....D.zzz
after:abroa	A...z......z..A
after:abus	...z......z..C.
after:accep	.Bz.........z.A
after:acces	.Az..z......C.z
after:accor	DCA.......zzzzz
after:accou	...A...........
after:accus	...zz.A..C.zzBy
after:acros	...B.........A.
after:actio	.zzzz.C...AA..z
after:activ	Az.Az.......zB.
after:admin	Dzzy.x...yz.FCz
after:advis	A...........A..
after:affil	z..AA..........
after:after	Fx..ux.yyy.FByD
after:again	Byw.AyBzCDz.yzA
after:agenc	CBxzzzz..A.AAz.
after:aggre	..........A.A..
after:ago	z.zB.....z..Dzz
after:agre	zBBzzzy..z.zDz.
after:agree	uyzAzzz..H..AAB
after:agric	.A.............
after:ahead	..............A
after:aid	.yA.zz...zCAzzB
after:aim	....Az...A.....
after:air	AzzA........Az.
after:airsp	.ByzA.......z.B
after:al	zzzB......A...B
after:alleg	yz..CA..zAzA.Az
after:allia	z....B....z.C.z
after:allow	By.zz.....zBB.z
after:almos	....x..D.B..z..
after:along	.zzB.yAA.Ez.yzz
after:also	AzB.........A..
after:amid	.Azz...B.A.Bz.z
after:an	AvEAy..zBCAAyyx
after:and	FCBBA.wGzvvvKtv
after:annou	yDz.zz.Cz..BxBz
after:anoth	.C.......z..z..
after:anti-	C..wAy...Cz.Az.
after:any	z.zyzz..zCzB..A
after:appar	z...B....zA....
after:appea	z..Az.....D....
after:appro	zxD.z.......C.z
after:are	zF.zBAz.zzxABzy
after:area	..yCx.zFzzzzAzy
after:arm	AzyEz.z.z..zzzB
after:aroun	...ByA.........
after:arres	B..z......A.zzA
after:arriv	.B..........y.B
after:as	DxAJywyzyByFxyy
after:assau	D..Bz......y..z
after:assis	..A............
after:at	xwB.zKEyyAxyyCy
after:attac	AwAzCz.zyyBByFx
after:attem	AyzzAC...z....A
after:atten	zDzzzCz...z.z..
after:autho	A........zA.z..
after:avoid	z.zz..z...F..zz
after:back	zzzyzEz.Czzzy.C
after:ban	.z..A.....z.BBz
after:bas	..............C
after:battl	...BAz..z...A..
after:be	yyzzy.yzzAEz.DA
after:becau	Czzzz.....zBAzz
after:becom	z....z.....BC..
after:been	CzyA.AzzzzzzzzE
after:befor	A..z.y...zD..z.
after:began	zzByzzF...zzzAz
after:begin	zB..A....zz....
after:being	z..B.........A.
after:belie	....Az......A..
after:betwe	zBy.zB....z.C.z
after:beyon	B...........z.A
after:bid	...zA.....z...C
after:bilat	.C...B......x..
after:billi	CAA..z......zyA
after:block	z..zA....A....A
after:blow	...A...........
after:bomb	z..Dz..A..A..zz
after:borde	xzzBAxzz.FBBy..
after:both	z..AB......zz..
after:break	.y...C...zA...A
after:brib	B...z......z...
after:bring	..z.........A.A
after:busin	.zz.DC.....z.zz
after:but	.C..yz..zxyAzCB
after:by	.CCCxAzz.yz.Ayz
after:cabin	zzzzzCz.....y.E
after:cal	Ixzv........Bzz
after:camp	...zA.........B
after:campa	w..zA.....F....
after:can	Az........B....
after:cance	D.........A.zy.
after:candi	Bzzyzz....z.Hzz
after:capit	z.CBz.z.B.zz..z
after:captu	.A..A..........
after:car	z.zAB......z.Cz
after:carry	z..zB..A.......
after:cas	Bz.Azy...Az.Cy.
after:caus	..ABz..........
after:ceas	.A.............
after:cease	yzzDy.z..zA..BA
after:chang	B.zzz....A..A..
after:charg	...zA.....zAz.A
after:chemi	A..............
after:child	.B.CzzA.z.z.zzA
after:churc	.........A.....
after:cit	yyyz.zyBE.xy.DC
after:citiz	A.Dzz..........
after:civil	.zz.C.z..xEz.yA
after:claim	z..z.....B..A..
after:clash	.....A.A.......
after:clos	...ByA......A..
after:coali	...A......A....
after:colla	...zC..........
after:comba	.AA............
after:comme	C..y.....x...D.
after:commi	.BAz......y.z.B
after:commu	....A..........
after:compa	.....z.....A...
after:compl	Ay.yz..E..C..zz
after:conce	..zz.y...Ez.xBA
after:condi	z.B......zA...A
after:confi	A..............
after:confl	w..zz....E....C
after:const	BC........z.zy.
after:conti	x.zBD...zxzz.Dz
after:contr	z.A.z..B...B..y
after:convi	A...yAA...z....
after:coope	zA.z.....B.....
after:coron	zzBz.....zC.yzD
after:corru	zA.......A..z.A
after:could	A.........z...z
after:count	BCzwCwyyxvD.DD.
after:coup	y..A.........AA
after:court	A..zC....Ay....
after:cover	.........B.....
after:crack	z..BB........z.
after:creat	A.zz..B.....A..
after:crim	y...z....A...B.
after:crimi	A..............
after:crisi	zyzBz.z..FAzyz.
after:criti	D.Bz.xz..z..zzC
after:cros	...By..........
after:cut	..........A...A
after:damag	D..............
after:day	xyyBzzzz.zzzBCG
after:dead	y..C.A.........
after:deadl	z.yz..z..zz..Iy
after:deal	.zz.ACz..zzzBAA
after:death	zzzIz...zzz..zz
after:decis	D.zyzz..AzzzGzx
after:decla	Bzzz.z...zz.A.B
after:defen	BAzz...........
after:deliv	..z.B....z...zC
after:deman	A..............
after:democ	.zA......A..A.z
after:demon	z..zA...zB.AzA.
after:denuc	..........C..z.
after:depar	w...A....E..y.B
after:desig	B.B..........y.
after:despi	..z.........z.C
after:detai	z.z..A....A.A..
after:deten	....z....C..z.z
after:devas	C.........z....
after:devel	.A..........z..
after:diplo	zAzyDzz.zzzAC.z
after:disar	.z........B....
after:discu	x.z.zK....z.xzz
after:dispu	..z.zz...zA.zEz
after:distr	..zzDz..B..A.zz
after:divis	...........B..y
after:do	.........AB.z.z
after:does	.........AA....
after:down	.CzzA....A..z.z
after:dozen	A..............
after:draft	.x......A...C..
after:drug	C...y.....z....
after:due	y.zBC...z..A.zz
after:dur	zz.Azz...zAAD..
after:dut	A..........z...
after:ear	.vzz.yz.B.D.D.z
after:earli	....A..........
after:eas	...z.....zA...A
after:easte	z.B.z.......zzD
after:econo	zDzz.z....A..zz
after:effor	.zzz.....A..B..
after:eight	z..zC....z.....
after:elect	CyzxBz..z.zzHxz
after:end	zyyAyAz.zzB.DDy
after:ensur	.Eyz......D.y.z
after:escal	..zB.......Bz.z
after:ethni	.........A.....
after:even	zzzAz.....z.Gzz
after:evide	G..zx.......A.z
after:excha	zz..zzz.....C.D
after:execu	C..zz..........
after:exerc	zAzz.xD...z.D.z
after:expan	............A..
after:expor	A...AB....z..y.
after:exten	...A.....A.....
after:extre	B..B.......z...
after:fac	............A.A
after:facil	Ay.z........Dzz
after:fail	Fz.y.z...Ez.xzz
after:fal	AA.............
after:far	.z.z.....B....A
after:farm	D..y.....z.....
after:fear	...Bz......Az..
after:feder	.B.............
after:few	zz.z..B..z..zCA
after:fight	z.Ezx..zz.zDzzA
after:fir	.A.Cz...A.zzz..
after:first	xwA.yGxzyyMzBzw
after:fiv	zBCByz.z.zzAyBz
after:flee	.........A.....
after:fligh	...By....A.....
after:fly	zzCzAxH..zz.zzz
after:follo	Bzyyx.zzD.DDzyy
after:food	.A..z......A...
after:for	HDvtAyADx.yxFx.
after:forc	AzAEz.zzzzzBzAy
after:forei	.....z......A..
after:form	z.zz..z..z..yzH
after:forma	zz..........AzD
after:forme	zBzzC.z..z.z.B.
after:found	z...D.....y....
after:four	.yByA.......z.D
after:fre	E.zz.z..zzyzBzA
after:frien	..............A
after:from	zBAzAyAzyBxzxBB
after:ful	..A............
after:fulfi	..........B..z.
after:fund	.z..A....zCzzAA
after:furth	z.z.zA......BBz
after:gam	.zzy..Fz......z
after:get	z..Az.........B
after:girl	z........D....y
after:giv	zA.z.....B...A.
after:good	Ay.zzz......BzD
after:gover	DyzzCzFzzyvBAy.
after:groun	.A.z.D....z.yzz
after:group	z.z.D...zzz...A
after:guilt	EzxEzz...zz.zzz
after:gun	....A..........
after:gunme	.......A.......
after:had	CyAAzzzBzB.zyzA
after:half	A...z....A.z...
after:halt	BzC..........y.
after:has	DCBzz..z.Ax.x.z
after:hav	BBxA..yzzBzzzzC
after:he	HyAyAxz.zA.AxCz
after:head	.B..zy........D
after:healt	zzAzCA.....z..z
after:held	zAyz.z...zz.D.B
after:help	zA.Az....zzAA.A
after:her	.Azzz....Gz.zzy
after:high	A..............
after:highe	A...........A..
after:him	zzzwCy..GAzzB.y
after:his	ABxvyyyzEyyBGyC
after:histo	A..z.C.....zy..
after:hold	zx...Cz.....B..
after:hom	zB...y......A.A
after:homel	.A.............
after:hospi	..B......y....B
after:hour	.zBA..zBz.zzz.z
after:human	x.yJywz.zzAC.AA
after:hundr	.A.............
after:if	.zyyyzzBz.zzFDy
after:illeg	............zA.
after:immig	A..zC.....yzA..
after:impro	...z...A....A..
after:in	zCxHDCwvzw.xBxD
after:incid	z..B.....z.....
after:inclu	AA.xBzz.BzyEAx.
after:indep	ACAz...z..z.y.A
after:indus	.C.......zz....
after:infor	zB.z.....CA.y..
after:initi	.z.z..........B
after:injur	...yC..........
after:insis	.A..........z..
after:inspe	A.A......z.....
after:insti	AA..........z..
after:insur	..zCz.......y.A
after:intel	.zzz..B..Bz.AA.
after:inter	yBBzAzz.zDyz.By
after:into	zzzzE..z..z.z.B
after:inves	.CzzA.A.....yAz
after:invit	.....z......B..
after:invol	..C.z..........
after:is	y.E.zAzzzDAzyAx
after:islan	...zA.......A..
after:issu	zBz.A.......z.B
after:it	.xzBxzzBzF.zzAC
after:its	zyExByzyzAAz.Ey
after:jail	z...B.....z...A
after:joint	z.zyzzF...z.Bzz
after:journ	A...z..........
after:just	zz..z....B....B
after:kil	Azz.AzA.AwCEzxy
after:land	...zB..........
after:landm	.z..........B..
after:large	AA.........zz.A
after:last	zByCxAzzDCzByxz
after:lat	...........A...
after:lates	z.ACz.....D.yzz
after:launc	z.zyzAD....B.A.
after:law	zz.......C..A.z
after:lawma	...B...........
after:lead	.Czz...A....z..
after:leade	zA..zA.zz..yBAB
after:least	..AB...z....z..
after:leav	xz.C........A..
after:led	zBzDz...z.z..zA
after:left	.zzzzDzC......z
after:legal	..............A
after:let	..z..z........C
after:level	A........A..A..
after:limit	...A...........
after:lin	.ABAz....z..z..
after:link	.A.............
after:liv	Az.Dz.z.Bzzzz.z
after:long	BA.yC....z..z..
after:mad	B.zD....zzzz.Az
after:major	z..A.....A.....
after:mak	.xC.........A..
after:manag	..A............
after:manda	z.A...zz..AA.zB
after:marke	............A..
after:mas	C.zzy...Ez.B.zy
after:may	zyzAz....zC.yBB
after:measu	..B........A...
after:media	yyy..zz..DE.Bzz
after:meet	ABBzzDx..zy.Czy
after:membe	AAz......A....z
after:midni	..zC..z.zz.z.Cz
after:migra	A.A......A..z..
after:milit	yBwywzHB.Ay..Ex
after:milli	GzGyzzzzzyA..yx
after:minis	BDzyAzz.....Azz
after:minor	B...z........z.
after:missi	AyCzyzEyzBzAA.x
after:monit	z..Cy.z....AzzB
after:month	yEAAzyz.z.zzxCC
after:mor	xx.Az.AzyzzCzBE
after:most	zzE.Bz...zzzzEx
after:mov	.zzDzAzz.zyBAzz
after:movem	.y..........B..
after:murde	B..yB..........
after:must	xyyyzzz.zwYzxyy
after:natio	tFyA.xBz.zE.Azz
after:near	CzwD.xCyzzx.CyD
after:need	zzz....B.zC.y.B
after:negot	.....z....B....
after:neigh	.AA.......C.zzz
after:new	.AzzAyE.zAzzAwB
after:newsp	z.....A.......A
after:next	z.zzBxz..y.zDzC
after:night	...zAB.........
after:nin	...A...........
after:no	.A...........Bz
after:north	z..zD..........
after:not	D.z.yy...Eyz.Az
after:now	z...BA....z....
after:nucle	.z..........A.A
after:numbe	...z.A........A
after:occup	A.C.Az...z....y
after:of	JyAvHwCz.yDzuBv
after:off	zzzDy.zA..B.Azz
after:offen	..zCzA......y.C
after:offic	BE.BD.zzzzyyzx.
after:oil	...By....y...D.
after:old	zzzBy...ECzzzzy
after:on	FxtzACxxvEAAEAA
after:onc	z....B........A
after:one	z.C..z........z
after:only	A.............A
after:opera	z.z.y....z...DA
after:oppos	E.z......zzzy.A
after:or	zz..z........E.
after:order	zByyG.z.BAzzzzz
after:organ	A.Cy....A.z.z..
after:other	.AyyC.AC..z.yzz
after:out	BzBAC.zz.By.zzy
after:outsi	z..A......A....
after:over	DxBtzAzyyzBEzEx
after:overt	..zzz...H.....z
after:pardo	..............A
after:parli	..............A
after:part	zA.zBz....zAC.z
after:parti	..DyAz..z.zB...
after:past	..B...B.....z..
after:pay	C...z......z.zB
after:peac	v.yyz.B..Ez.BAB
after:peace	zzGzzACy.zzzAzx
after:peopl	zx.EBCzzyzCBywA
after:perio	.y..........B..
after:permi	..z.........A.D
after:plac	Ay.......B.....
after:plan	xzzzz.z..CD..Bz
after:polic	AzzzDz.C..zzAzx
after:polit	B.yyzEz.BzyzBzz
after:port	...zz.zz...A..C
after:posse	A..............
after:possi	yyzzADCD.zy.zzz
after:power	..Bz...........
after:prepa	zyBz...D.Az...z
after:pres	B..zBCz..yA.z.z
after:prese	..zC.....A..z..
after:presi	.zzzzA......zzE
after:preve	...Az....C....y
after:previ	z.z...B.....z.B
after:prim	zA.zAz......B..
after:priso	.y..A....BzzC.y
after:proce	Ax...C......A..
after:progr	EB..zz...zzzz..
after:proje	.ABz.......Az.z
after:promo	.AB.........z.z
after:promp	CzzzCz.....A.zy
after:propo	...z.....AB..z.
after:prose	..........z..B.
after:prote	A.yyzzzBCy..AC.
after:provi	zxA.y...BzDz.Cy
after:publi	Bzz.Iz..zyyy.z.
after:pul	..Az......zA.Bz
after:push	...Bz..........
after:put	....A..........
after:quest	y...z....CC....
after:raid	A..z..........A
after:re-el	B..z.....z.A...
after:reach	zBz..Az..Dz.zzz
after:read	.zA..y...zG.z.z
after:rebel	z.z.BC...yBz.zz
after:recen	zzzzC...yyzCBCy
after:recog	z..........AA..
after:recon	.zz......y..B.C
after:recov	..B...........z
after:refer	...Ez.z...z....
after:refor	A........A.....
after:refug	..yz.y....D..Cz
after:refus	y..z.....B.A.A.
after:regim	yxIyx.z.zz.E.zz
after:regio	zCBzz.z...zzyBA
after:rejec	C...........z..
after:relat	.DAzzz....z...z
after:relea	zAAzz...BAzzD.x
after:remai	y....D......zA.
after:remov	..z......zz..Fz
after:renew	zy.z...E..z...B
after:repea	C...z.....zz...
after:repor	.zzBAzzCzAEzyzy
after:repre	.zCyz...E.zzzz.
after:resig	..............A
after:resol	z.........A....
after:respe	.A.......A.....
after:respo	H...Ayz.zyyyzEx
after:restr	A...........AzA
after:retal	...Dz.z...z..zA
after:retur	.z.........BB..
after:right	zBzzA..z..zAzBB
after:rocke	z..AA......B...
after:rol	zzz......Cz.CAz
after:rul	zBzy....E...z..
after:run	A...A..........
after:sack	.........A.....
after:said	vCwJBuGyxywyBAB
after:sanct	yz.A.B...yB.zDz
after:say	D.E.z.z.ABxzzyy
after:scal	D..y.....z...AA
after:sched	.y......z.AA.D.
after:secur	yxzzABA..AD....
after:sedit	y...Bz......A..
after:seek	yCzBzy..zzD.zBz
after:seen	.......A......A
after:seiz	..zzz.Cz......C
after:send	...zA.......A..
after:senio	zA....A.....z..
after:sent	z...AA.........
after:sente	....A.....z....
after:separ	CzCz.....zzz...
after:serio	D..yC........w.
after:serv	..C...........z
after:servi	z...........A..
after:set	zCzz.z.A.zz...B
after:settl	....AA..z..B.z.
after:seven	y..AB..........
after:sever	Az..Cz.....z...
after:shar	zB...zB.....z..
after:she	yy...C.......B.
after:shiel	zzzK.w..z.z.z.z
after:shoot	...yC..A.......
after:short	zC.Az..........
after:shoul	z....z...Cz..AA
after:sid	BB.Az.....z.y..
after:sign	A.zzBz......Dzz
after:sinc	yAEDy.zzzzAzyzz
after:sit	zAyzBz.A.zzz.Ez
after:so	...z.....Cz....
after:soldi	z.ByC.........z
after:som	z.zzB...A.Az...
after:sourc	z...A....B.....
after:south	zzyBzzG..zz.yzC
after:sover	.z..........C..
after:speci	A..z.....y...D.
after:spoke	Az.z.....yD..z.
after:sprea	z..Az.........B
after:spy	A.zz.....z.A.Cz
after:stag	.A.A........zA.
after:stand	BzAB.....zzBz.z
after:start	.C.yA......BxzB
after:stat	.CzzA...A.z....
after:state	zExzAyz...zzCzB
after:step	.........A.....
after:stil	...A...........
after:stop	.B..z.Cz..zz..z
after:strai	.A.C........y..
after:strat	z..zz....A.A..B
after:stren	zA....B........
after:strik	z..Az...z.F..zz
after:strug	...A...........
after:such	zA.A...........
after:suici	z..Ay....A.D.y.
after:summi	..........z.C..
after:suppl	...A...........
after:suppo	yAzzzyz...C.CBz
after:suspe	.zzxKz...yzz.zz
after:suspi	B..By.......z.z
after:syste	x..z......F....
after:tak	.yyz.z...A.CD.z
after:taken	.zC...........z
after:talk	zC..Az...Az.A.z
after:targe	A...A.......A..
after:techn	.E..Az......y..
after:tensi	..zz.A.B.A....z
after:term	z............B.
after:terri	..zz.A......zAC
after:terro	wA....B...zC...
after:test	.zBz.....B.....
after:than	yzBBAzA.zzzCzxB
after:that	y.wBx.yByCzAzGA
after:the	y.xzuzuzzDJBGzx
after:their	BExByzzzzzA..yz
after:them	..ADy...zAz.z.z
after:ther	zzyAzB.B.z.A.Bz
after:thi	.yC.AzA.....Bzy
after:third	.A..........z..
after:thos	A...z......A.A.
after:thous	A..z..........B
after:thre	z.zBxA.D.....z.
after:threa	z.zDz.z...y..Cz
after:throu	z.zBAA...zA...z
after:ties	zzzzDCz..z.zA.z
after:tim	zyABACzzzyzADzy
after:to	DABz..zCrCBA.yy
after:toda	.AzAyAE...z.yz.
after:told	zzCzzz...yD.zzB
after:too	B...z.....z..A.
after:took	.A.........B..z
after:torn	zCzz......z.z.C
after:tortu	z.yHz...y.z...z
after:town	.A.............
after:track	.xC.........A.B
after:trad	Ay.z.....A.zCA.
after:trans	.zA.A.......C.z
after:trave	..............A
after:treat	z.zCz...AA.....
after:trial	A....A.....z...
after:troop	zBzzBA.z..z..zB
after:two	CB.AAzzzzz..y.z
after:uncon	B...........z..
after:under	DAzzzzz...zzDzz
after:unit	......B........
after:until	.x.zyz...DC..Cz
after:up	.Dx......zz.y.D
after:use	.zAA..........A
after:used	A..CA...zz.z.z.
after:vehic	...zB..........
after:viola	Cz.Iz.z..z..zvz
after:viole	z...z....A.CzB.
after:visit	zBzz.zB..A....z
after:vot	z.Bzz.....z.zBA
after:want	B...........z.z
after:war	.Awx.zEzzAyBBzA
after:warn	A..A.........zA
after:was	D.zCwzz.AzAB.z.
after:water	..zAy.D........
after:way	AA..zB......z..
after:weapo	AAz.......z.A.z
after:week	zAyAzz.Czzyzz.F
after:weeke	A.............A
after:wel	...B.A.........
after:wer	DzGBD.zzyzxAxzv
after:weste	yzzEE.z.z.z...y
after:what	z..Cz.....zDz.z
after:when	.z.......yD.A..
after:wher	AzA.ABz....z.zy
after:which	.yBzH..zzAxzA.x
after:whil	zzz.B..C.zy.Bz.
after:who	.yEzAzzzAB.zxzA
after:wil	zExxzxyCzzyzGAA
after:with	ByBBG.x.yzzwA.z
after:withd	z..z......z..CB
after:withi	.z.z.........D.
after:witho	z.Bz.B......z..
after:work	zwzz.D....A.BzA
after:worke	.B.......z...zB
after:would	xzzAzz...AAzzF.
after:wound	...A...........
after:year	.uIyByyyCByyIzu
after:young	Bz.......z..z.A
any:ACCUSE	Xvuw.zyzwDBzu.z
any:AGREE	yLBvxwByyByzJAs
any:AID	yGPsv.vCyAu.C.w
any:ASSAULT	FtwOwvtDA.zFzBv
any:COERCE	Awr.Qyv.HAs.wBA
any:CONCEDE	xAztyxxyxCB.DAL
any:CONSULT	wEAsCOyBw.xxCxz
any:COOPERATE	DCzx.AEzy.xzx.B
any:MOBILIZE	uDHFFsDMxytyvwv
any:PROTEST	zvvyzvxyXByABBv
any:REJECT	FwwDAzxzyPwzwzx
any:REQUEST	yzuwBxC.zBIx.DA
any:RETREAT	sEwyxwvw.AFCzAP
any:SANCTION	xwu.H.yxBxvLxF.
any:SUPPORT	Cz.yx.yxwFxxMzB
any:THREATEN	zxxBGzyzzyyAyLw
before:a	zEyA..z...A..zz
before:after	HyyCz.z..zy.yBy
before:agre	.Dzz..z........
before:an	BFzzz.z..z.zzz.
before:and	..yE........z.B
before:annou	.zzyz........CC
before:by	.wxwz.Iz.z..ACA
before:cam	Azz..........Cz
before:compr	.Dzz..z........
before:day	AB.A.y........z
before:estab	.Dzz..z........
before:forc	.Dzz..z........
before:from	zzDz..........B
before:in	BzBz.....y..B..
before:inter	.D.z..z........
before:kil	...B........z..
before:least	z.CA........z.z
before:meet	BCz......y..C.x
before:minis	A...z....z...C.
before:month	zzyE.....zA..Cz
before:of	ABCzzzy.zyzzzBB
before:on	.AB...z.zzzFyzx
before:peace	.Dzz..z........
before:peopl	zzGAz...z...z.y
before:presi	..xB...z......C
before:said	.BB..........zz
before:say	..E..zy........
before:that	ABA....B...zzzy
before:the	Ez..yz.Azyy.DyB
before:there	.Dzz..z........
before:to	yDzBzAyzzzzzCzA
before:visit	.B...y.........
before:was	.zxwz.IA......B
before:week	zz...Az..z.AzEx
before:wer	...B........z..
before:year	.zu..B....z.zAG
between:a	yBxpzDwA.AyD.HD
between:accep	zAE..zz..Bz.Azx
between:accus	C..z.........zA
between:actio	E..zzz..A...z..
between:after	z...zz..zyA.zzH
between:again	GxzDGxxD.yuyxEw
between:agre	.Fz...........y
between:agree	zAz......Bz.A..
between:aid	zAtzxzzzzzzLzyF
between:air	zByCzzz..zzEzzz
between:airst	z..B...........
between:al	y..yC......A..C
between:alert	.zwxz.zM..z...z
between:allow	zCz.........zCz
between:along	zz.A...D.z....z
between:also	.BB.Az...A.Ay.z
between:an	.BvxFyEAzyzyAAA
between:and	xBzEuCTyzxuAGuq
between:annou	y.ByAzyyCzzEzCx
between:any	.z.......B.....
between:appea	.........A.....
between:appro	CzDzz....z..vzD
between:are	...zyzDzE..y.zz
between:area	.BAAz.z........
between:arm	.ByAz.zA.z.z.zD
between:arres	xzzvT.zzzzzz.xy
between:arriv	.zEyzwDzz.D.z.z
between:artif	..............A
between:as	z.xD.zzz.....zD
between:assau	z.zC...C......z
between:assis	zCDz..zzzzz.yzA
between:at	yzDxzyzzDzzz.CC
between:attac	zzzLxzzzzAzzz.y
between:atten	.zzz.F..z...z.z
between:autho	.zy.z...C...zzD
between:back	zzCzzzz.....z.F
between:ban	y.zx....zEzD.zz
between:been	zzBBzzzzzzAAzzB
between:begun	.z............C
between:bette	...z.z..D......
between:betwe	yzzz.Hz.zz.A.zz
between:billi	..A..........zB
between:block	z.zIx..z.zzz..A
between:borde	zBC.Bw..z..yz.A
between:boyco	zy.yxzz.IzzxzF.
between:by	Bw.xCyyzyGyzAyF
between:cal	FyyxACyzxywzED.
between:cance	z..y.....D.....
between:captu	z.zB.....B.....
between:car	zzAFz.z.z....zz
between:ceas	.........A.z.zC
between:cease	.zyC....zyzzB.D
between:centu	..............A
between:charg	A..z...........
between:clos	...zD......z...
between:commi	z.A...zz....D..
between:compl	DzBz..z..zz.z.B
between:compr	zxzz..G.....yzC
between:conce	..............A
between:conde	G..zz....yz....
between:condi	...z.z..C......
between:consi	..C.......A.z.z
between:conti	.CzA..........z
between:contr	zBwCx.yBz...G.z
between:convi	H..z....zA.w.zz
between:count	yzBvHzz.zzz..AB
between:criti	GzA.zz...z..y.y
between:curfe	zzzyA...z.zz.F.
between:curre	.zzE..z.z....Bz
between:cyber	x.zHCzz.z.z..zz
between:day	zCz..BzzzzzyzDz
between:decid	..............B
between:decis	z...........A.C
between:decla	zzzxA..Bz.zBCzA
between:defen	z.zz........F.z
between:deman	xzzzxzz.CzKzzxB
between:demon	zzBzD.z.Az..zzz
between:deplo	zzHzz.zx....B..
between:depor	...zB..........
between:detai	z..yD..........
between:devel	zyBzz.E.....Bzy
between:diplo	............C.z
between:direc	zz...D.........
between:discu	..z..Dz........
between:dismi	z..yB....B.....
between:donat	..B........A..z
between:donor	.zGz..z.....z.z
between:down	zAz.z...C.z....
between:dur	.zz.Dzz.Bzz.D.x
between:earli	B..A...........
between:eas	..............B
between:econo	.zFz..y.....z..
between:effor	yBzyzGz.zzzE.zy
between:embar	.z..z....A.z.zD
between:end	zAzyyC..yBzD.zB
between:equip	zzH...z......zx
between:estab	..A......z..B.z
between:evide	y....zF........
between:expel	x.zzy...z.zL.zz
between:exper	C.Az.........zz
between:expre	B........z..A..
between:exten	zzzzy.z.z...xGD
between:extra	E.zz..z.....zzA
between:fight	zCCBz.z.zzzz.zy
between:fil	B..z....zA.....
between:finan	.DAz.zz.....z.z
between:fir	...Cy......z..A
between:first	zzzzzADA....z.A
between:fiv	A...zD.....z...
between:follo	yzz.BzG.z.zzzCy
between:food	..A.z......C..z
between:for	.AyxzwAGAAyAyAB
between:forc	zF.xA.BA....yzy
between:found	H.yz..z.......z
between:fre	zB..z...zzz.z.F
between:from	yABvxwDzyyzIAzD
between:ful	..z.........B..
between:gav	zzyz.zD..yz.zDB
between:giv	..zz..z.zE...Bz
between:gover	.zByB.z......Cz
between:grant	zAAzz....z.z.zF
between:group	..y...Dz......A
between:had	By.y.BzEyyyAyAC
between:hand	...z..F.....z.y
between:has	EwyzAAtAyAyCyCE
between:hav	...AEzzzGz.zzv.
between:he	zzyB.AzzzDzyCBw
between:healt	.z.z..E.....z.z
between:held	zzyBzE..Azz.zzB
between:help	.A...B.........
between:his	zzz.....z...D.A
between:hit	...B....z......
between:hold	zAzDz.z.zzz.zCz
between:host	.Dzz.B......z.z
between:hour	..............B
between:human	..Azz...zzAB.zA
between:hunge	..y..z..E.....z
between:if	.Cz............
between:illeg	..y..z........E
between:impos	y.zAGzzzz.z.zyA
between:in	txKwz.wHFvGzuz.
between:inclu	zzByy.Fz...Dzzy
between:incre	zzC......y.z.Dz
between:inten	.z.....C......z
between:inter	AAA.zD.....zz.z
between:into	EyAy.yzB.zz.zEy
between:inves	FzBzzzy..zz..z.
between:is	.CICBCuyyyAxDvx
between:issu	zzzzD....zyCzCy
between:it	wFyCyzzDzCw..Az
between:its	.AAyxuAHz.zz.yF
between:jail	B...y...C.....y
between:join	zA..zDz.z.z.zCz
between:kil	z.zFz...zAzz..z
between:large	.zFz..z.......z
between:last	.Bzzyz.....AzE.
between:lat	.zzz.....B...zC
between:launc	EyxHBGyzzyyyyxw
between:lawsu	A..............
between:leav	.z.zz....z....F
between:led	DB.y..z........
between:left	.AzzzEz..Ezzzzy
between:let	..............B
between:lette	zz..zy....A.DBz
between:lift	y.zzz...zEzzzzE
between:long	........A......
between:media	xzzyzIz.yzzEzBy
between:medic	zzLzzyz.......x
between:meet	yCzzzEz.zF..yzy
between:meeti	.....B.........
between:met	.....B.........
between:milit	zE.zxAzAzzzCyA.
between:milli	zxHz.zy.zzzzxBB
between:missi	zyy.........ABD
between:mobil	Dyvxz.DJ.zz.zzy
between:month	Az.B.z........A
between:mor	zzE....A..z.Czw
between:near	.zz.E...z......
between:new	z.Bxx......D.Cy
between:not	ztyzzzz.zTBzzxx
between:now	..C.C......z..x
between:of	FxDzEvBAvwBCyvB
between:off	.........z..z.D
between:offer	B.A.........z..
between:offic	z.CzB.Az..z..yz
between:oil	..............A
between:old	..............B
between:on	DyvA.ytF.ExzCyC
between:one	A.Cz..z........
between:open	.zDyz.z.zz..zzD
between:opera	AyEu..zzzzzzEBA
between:order	xzyzHzzCzAAzzzy
between:out	A.zEz...z....zz
between:outla	...yC..........
between:over	zzCBxyE.zzyDzzy
between:pardo	..............B
between:part	..y...D.......A
between:pay	...z.z..D......
between:peac	zDzyzBz...z.z.D
between:peace	z.Euz.yyz.zIGzu
between:peopl	..D...........x
between:permi	..y.....zE...zz
between:plan	zzB......B..C.y
between:pledg	.Az.........C.z
between:press	zz.z.....yB..D.
between:produ	....A....B...z.
between:prote	zzyyyz..J.zzzBy
between:provi	zFGz.zz..zzzvzz
between:publi	..BzH.z.z..v...
between:reach	.zz......B..A..
between:read	.Cvz..z.....G.z
between:rebel	..Bz.Bz.....z..
between:recei	zzAzz.z.zzz.D.C
between:recen	B.zCx.........A
between:reduc	..z.z......D...
between:refug	zzzzB.....B..Cy
between:refus	.z.z.....F....z
between:reite	zAz.......A.Czz
between:rejec	z..zz....G..zzz
between:relat	....B......zA..
between:relea	.BxxxzzzBzBzyyM
between:relie	.zB....z......A
between:remai	zzzxz.zKz.z...z
between:remov	.........A....A
between:repor	C...zA.......z.
between:reque	.........B..y.B
between:resig	.A......zA....A
between:resol	A.z..C...zA.wzC
between:respo	..zDz...A..z..z
between:restr	..............B
between:retur	.Bz.B....z.z.zB
between:said	CGvvwvxCxFI.AAu
between:sanct	.zzwFzz.z.x.zGz
between:say	DDxzxzzzyAGzz.y
between:seiz	.A.Jv...z..z..z
between:send	BACz..zz....zzz
between:sent	C.BBz.zz.zzz.Ax
between:separ	z....A........A
between:set	zAz.zz...zz.zEB
between:seven	Azzz..G...z.zzz
between:shar	y....zF........
between:shel	..zA.....z...B.
between:sieg	...zD..B...z.zz
between:sign	zB.zy....z...zD
between:som	..............B
between:sough	...zz.....B...A
between:start	........B......
between:stat	z.AzA..B..AC.zy
between:stop	.z..A...BB.z.z.
between:storm	z..Dx..........
between:strik	yywHyyzzJAzzyyA
between:stron	FzyuGzDzzxz.zzz
between:struc	z.zKz.z.z..zx.z
between:summo	A..y.....zD....
between:suppl	..C.z...z..C.zz
between:suppo	y.IxzzCzzyzzEzw
between:surre	..z...........B
between:suspe	yzw.Dzz.xzzM.yy
between:talk	zzzzzGz.zAzAz.z
between:team	Dz.zz........zA
between:than	..FA..........w
between:that	AwxxyyzzAFHzyFx
between:the	Exxt.GF.zAxxDyA
between:their	zBwB..F.....zzy
between:thi	z..Cz.........A
between:thre	.C...z...z...z.
between:threa	.zzzCz...z.z.Fy
between:ties	............B..
between:to	wHJszvz.vztAyBK
between:toda	.........A....A
between:tortu	zzyKz.z.z.zz..x
between:total	B........z.....
between:trave	...yx......H.y.
between:troop	yDBxyzBGzzzzyz.
between:two	...A..........A
between:ultim	....z.....z..Ez
between:unila	.zy....D....C.y
between:until	zz.z.....B....C
between:up	zCz.zyzE.z..zzB
between:veto	.........A.....
between:viola	..zHz.z.zy....y
between:visit	ADz..z...A..zzz
between:wag	D..zz..zAyz..zC
between:war	zzzy.....B....F
between:warfa	y.zDEzz.z....zz
between:warn	z..zz......CzCz
between:warra	....F........x.
between:was	.ByEB.zzBzzz.zx
between:weapo	.C............z
between:week	AyyzzzG..zzAB.z
between:welco	zzyz.z...z..I.y
between:went	...z.z..D......
between:wer	z..Azzzz....z.F
between:which	z.BDzzFzzz.zzzx
between:who	..z.y.D.C.....y
between:wil	xZsvwzxywHyyuRp
between:with	yHvwyLAy.CwB.xx
between:withd	zByyz.zz.z.Izzz
between:work	C.z.Az..Bz.zzzz
between:worke	D..z...z.yz..zC
between:would	xNywxxzzzxxzEIw
between:year	.......B.......
between:yeste	..............A
does:carried:ACCUSE	F..zzz....z....
does:carried:AGREE	.A..........B..
does:carried:AID	zCEzzzz..zzDzyx
does:carried:ASSAULT	DzzBzzzzyzzzzCB
does:carried:COERCE	xzzCAzzByzzAzDA
does:carried:CONCEDE	...z.....Dz.yzC
does:carried:CONSULT	yCBzzEz.zAz.yzA
does:carried:MOBILIZE	zB...zCAzzzzzzA
does:carried:PROTEST	Az.zz...Czz..C.
does:carried:REJECT	A..yB....A.....
does:carried:REQUEST	zz..A.....z..Fz
does:carried:RETREAT	yyyyyzzzzDzEAzE
does:carried:SANCTION	xyyxDBz.yAzEzAA
does:carried:SUPPORT	xz.yzyz.zEzzIz.
does:carried:THREATEN	z..zC......Czzz
does:loose-verb:ACCUSE	zzzGwzAzzzEz.zz
does:loose-verb:AGREE	y.A..z...C..zBz
does:loose-verb:AID	w.zzzABzyC.yADA
does:loose-verb:ASSAULT	x.AABzzzJyyyy.A
does:loose-verb:COERCE	FzyA.zzAz.zCzzy
does:loose-verb:CONCEDE	xCAyAyzzzAyzB.D
does:loose-verb:CONSULT	B.y..zDzCyAzByx
does:loose-verb:COOPERATE	zAzxzBIzzzyzABy
does:loose-verb:PROTEST	....A...C.....z
does:loose-verb:REJECT	AAzEBzzzzzzzzz.
does:loose-verb:REQUEST	yCzBC.zzzzEzAxx
does:loose-verb:RETREAT	zB.zAzz.z.z.zzC
does:loose-verb:SANCTION	yzyCDyzzHzyxzCz
does:loose-verb:SUPPORT	.ABB.yyzzx.zByB
does:verb:ACCUSE	BzzyA.z.zDxz.Dz
does:verb:AGREE	zIyzzzy..zzzGzw
does:verb:ASSAULT	z.zEB.zzyAzCzyz
does:verb:COERCE	x.zAIzzyAz.yz.A
does:verb:CONCEDE	z.zzzy...zz.C.E
does:verb:CONSULT	ABzyzGz.z.z.yzz
does:verb:COOPERATE	AA.z.....B..z..
does:verb:MOBILIZE	CzExw.yHz.zzzzz
does:verb:PROTEST	zz.z....B.A..C.
does:verb:REJECT	.yzyzzz..Kz.yCx
does:verb:REQUEST	ExzyxzzzyAGzADy
does:verb:RETREAT	zCAzyzzzy..zD.A
does:verb:SANCTION	E.zyyzz.yzzFzz.
does:verb:SUPPORT	zz.z.z......F.z
does:verb:THREATEN	.zzByzzz.zzzzI.
finite:after:ACCUSE	z.zyHzAAzBxAz.w
finite:after:AGREE	yDAyzzyz.BAzEAx
finite:after:AID	AEy..DzzzB.zxy.
finite:after:ASSAULT	yzw.BAzzJxADzxy
finite:after:COERCE	z.zC.zCzB.zzzyB
finite:after:CONCEDE	zAyyA...zz.z.CC
finite:after:CONSULT	..yxCFy..zz.Bz.
finite:after:COOPERATE	zB.z..B..Az.z..
finite:after:MOBILIZE	..zyy.FC....z.z
finite:after:PROTEST	A..B....A.z.zzz
finite:after:REJECT	Azzz.....A..zBz
finite:after:REQUEST	ByzzCAz.zzyz.AD
finite:after:RETREAT	zzCyyzz.ABz.AzB
finite:after:SANCTION	x.zBC.z.zAAyBzA
finite:after:SUPPORT	BAyyACz..xzzF.y
finite:after:THREATEN	z.zA.....zA..AA
finite:before:AGREE	.Dzz..z........
finite:before:ASSAULT	...B........z..
finite:before:RETREAT	zzCyz.........E
finite:between:ACCUSE	OzyByyyzzB.zyyw
finite:between:AGREE	.Hzzzzzz.zzzAzy
finite:between:AID	xuMxyy.zzAyBxDB
finite:between:ASSAULT	BzxMzyyywCzCyy.
finite:between:COERCE	zzxBMyy..yzCxzz
finite:between:CONCEDE	y.Czzzz.zyyz.yK
finite:between:CONSULT	xsCz.NzyBxzyExA
finite:between:COOPERATE	CzzzyCGz.zzzzzy
finite:between:MOBILIZE	yyCDxzwLzzzzzz.
finite:between:PROTEST	zzByz.z.Hzzzzzz
finite:between:REJECT	.yy.zzzzzQyzzxy
finite:between:REQUEST	BxyyCBxzyyKzyEv
finite:between:RETREAT	yvyxyzzzA.xEAyP
finite:between:SANCTION	BxwyE.yzFyyPyvv
finite:between:SUPPORT	yvCA.xxzzzxzOyC
finite:between:THREATEN	zzzyBz..zz.BzGy
first-finite:ACCUSE	JzzCyzzzzBAzzyy
first-finite:AGREE	yKzzzzxz.zzzEzx
first-finite:AID	wvE.zyBzzD.BxCB
first-finite:ASSAULT	zzxGAzzzIyyyzz.
first-finite:COERCE	AxxFHyy.zyyDy.x
first-finite:CONCEDE	yBCzzzz.zyyzyyK
first-finite:CONSULT	yuEBxQvzCy.zAyx
first-finite:COOPERATE	CzzwyCGz.Azzzzy
first-finite:MOBILIZE	yxDzyzCGzzzzzz.
first-finite:PROTEST	z..zz...Iz..zzz
first-finite:REJECT	.yy..zzzzMyzzBy
first-finite:REQUEST	Byy.CyyzyyKzyEv
first-finite:RETREAT	ywAxxzzzy.yDAzO
first-finite:SANCTION	BxxzI.yzFyyJyvv
first-finite:SUPPORT	zvDAyxyzzvxzTy.
first-finite:THREATEN	yzzyBz..zz.BzHy
first-future:AID	.E.......z...z.
first-future:CONCEDE	z.z......Fz.zBx
first-future:CONSULT	zMzzzxy.zAA.yzz
first-future:RETREAT	zIzzz....BBzzzv
first-future:SANCTION	z.z.z...zzzz.G.
first-future:SUPPORT	zF.......zB.xzz
first-infinitive:SUPPORT	.zzz.....I..w.z
first-participle:AID	zzC......z..Dzy
first-participle:ASSAULT	B.Az....z.z...B
first-participle:CONSULT	Dyz..zz..z..C..
first-word:accept	zBE......Bz.zzx
first-word:accuse	B..............
first-word:agree	zIyzzzy..zz.Dzy
first-word:allow	.Bz......z..zC.
first-word:approve	C.Dz........v.B
first-word:arrest	...yD..........
first-word:arrive	.zFyzxz.z.D.z.z
first-word:attack	t..J......z....
first-word:attend	.Dzz.Ez.z.z.z.z
first-word:ban	z..zC..........
first-word:boycott	zy.yxzz.IzzxzFz
first-word:call	DzzzzAz.zzz.D.z
first-word:call for	C...z.....x..Dz
first-word:cancel visit	z........B.....
first-word:concede	..............A
first-word:condemn	C..z.....z.....
first-word:convict	I..z....z..w...
first-word:decline	z........z...Dz
first-word:defend	z.zz........F.z
first-word:demand	y..zz.....L..yy
first-word:deploy	zzHz..zy....z.z
first-word:deport	...zB..........
first-word:detain	...yC..........
first-word:end	.Bzzzz..z..E.zz
first-word:expel	x..zy...z..J.zz
first-word:free	zz..z.........D
first-word:give	yytzzzC.zFyzyEG
first-word:give assistance	.Cz............
first-word:give million	..C...........z
first-word:give support	..E.........z.z
first-word:go	.zyz.y..GA..z..
first-word:grant	..z...........C
first-word:help	zzCA....zz..Czz
first-word:hold	..zI.w....z.z..
first-word:host	.C..........z..
first-word:kill	...E....z.....z
first-word:let	..............B
first-word:lift	..............A
first-word:lift blockade	..............A
first-word:lift embargo	.z.......A.....
first-word:lift restriction	..............B
first-word:lift sanction	..............A
first-word:meet	zBzz.Hz..zz.zzz
first-word:mobilize	..zz..zE.......
first-word:offer	..B............
first-word:order	y...D.....B..zz
first-word:outlaw	...yC..........
first-word:pardon	..............A
first-word:provide	zzC......zC.z.z
first-word:push	.z.Dz.z...A..z.
first-word:receive	zzz..A....A.B..
first-word:refuse	.z.......D....z
first-word:reject	y..zz....F....z
first-word:release	AC.z......Bz.zz
first-word:return	.Bz........z..B
first-word:seek	AB.zz.....A..z.
first-word:seize	...Jv.........z
first-word:share	yz.z.zH.....z..
first-word:start agreement	zAzz..z..Ez.Bzy
first-word:start aid	..y........D...
first-word:start airstrike	z..B...........
first-word:start arrest	z..zC..........
first-word:start assault	...B...........
first-word:start attack	C..A.z........z
first-word:start blockade	...Fx..........
first-word:start border	.zD..x........B
first-word:start ceasefire	.z.........zC..
first-word:start commitment	.A..........B..
first-word:start curfew	...yC........Bz
first-word:start cyber attack	...Cy..........
first-word:start deal	.........B..A..
first-word:start investigation	D..zzz.........
first-word:start lawsuit	A..............
first-word:start meeting	zA...C......z.z
first-word:start release	..............A
first-word:start sanction	z..zH...z..x..z
first-word:start siege	...zD..B...z.zz
first-word:start support	............A..
first-word:start talk	.Azz.B...A.....
first-word:start tie	............B..
first-word:start ultimatum	....z.....z..Ez
first-word:start warning	...zz......C.Az
first-word:stop	....A...B..z...
first-word:stop aid	..z.y...z..F..z
first-word:stop peacekeeper	....z......H..w
first-word:stop strike	.z.......B.....
first-word:stop supply	....z......D...
first-word:storm	...Dx..........
first-word:summon	A..y.....zD....
first-word:support	zzBA.....zB.A.z
first-word:surrender	..z...........B
first-word:threaten	z.zyz....z.z.Iz
first-word:veto	.........A.....
first-word:violate	zzzHz...zy....y
first-word:warn	A............B.
first-word:welcome	z.z.........E.z
first:ACCUSE	KzyByzzzzAAzzyy
first:AGREE	yKzzzzxz.zzzEzx
first:AID	vzHzyxBzyC.A.B.
first:ASSAULT	AyxEAyzyIyxyzBA
first:COERCE	AxxFHyy.zyyCyCw
first:CONCEDE	xBByyzzzzDxzx.K
first:CONSULT	.DA.vKCyBxzyAxv
first:COOPERATE	ByzwyBIz.Azz.zy
first:MOBILIZE	yyFyyzCGzzzzzz.
first:PROTEST	zz.yz...HzzzzCz
first:REJECT	z.yBzzyzzMyzyAy
first:REQUEST	B.y.AyxyyyLzyGv
first:RETREAT	xD.wwzyzyB.C.xL
first:SANCTION	AxwyGzxzExxHyBz
first:SUPPORT	yAC.xxxzzCzzMxy
first:THREATEN	.zzxAz.zzzzBzJx
future:after:CONCEDE	A....z...zC.Az.
future:after:CONSULT	zCz..yz..BD.zz.
future:after:RETREAT	zDz......yE.zzy
future:after:SANCTION	.A...........B.
future:after:SUPPORT	zz.......zD....
future:between:COERCE	.z..z...z....Ez
future:between:CONCEDE	z.z......Fz.zBx
future:between:CONSULT	zIzz.zz..Bz.yzz
future:between:RETREAT	zHzzz....CBzzzw
future:between:SANCTION	z.z.z...zzzz.G.
infinitive:after:ACCUSE	.yzxzzA...EzzCA
infinitive:after:AGREE	A..z.z......AA.
infinitive:after:AID	.AzzzzzCAAz..zA
infinitive:after:ASSAULT	z.zz.......E.zz
infinitive:after:COERCE	A.zzzA...z..B..
infinitive:after:CONCEDE	.zzz.zz...B.D..
infinitive:after:CONSULT	w.DyyCGzzz.zAyx
infinitive:after:COOPERATE	BC..........zy.
infinitive:after:MOBILIZE	.zC...y....BA.y
infinitive:after:REJECT	B..Az....Az.z..
infinitive:after:RETREAT	z.yzz.z...AzBGw
infinitive:after:SANCTION	y.AAGzBzzzz.yAx
infinitive:after:SUPPORT	yzzzzxz..GzAC.z
infinitive:before:MOBILIZE	.Dzz..z........
infinitive:between:ACCUSE	z....B.......A.
infinitive:between:AID	zAvz.B......Hzz
infinitive:between:ASSAULT	zzDBz.zzzA.zzBy
infinitive:between:COERCE	z.CzFzz.z.....x
infinitive:between:CONCEDE	.Az......A.....
infinitive:between:CONSULT	..z....B.A..z..
infinitive:between:COOPERATE	yCz...z.z.z.zCB
infinitive:between:MOBILIZE	DDyz..zz..z.zz.
infinitive:between:REQUEST	........A.....A
infinitive:between:RETREAT	.Fz......A.zzzy
infinitive:between:SANCTION	....z......z.AD
infinitive:between:SUPPORT	.Axzz.E..B....z
negated:after:RETREAT	zz..z.....C..Az
negated:between:CONCEDE	.x.......Gz..zz
negated:between:RETREAT	zx.......DC..zy
order:alone	C..xAzzAABAzzzz
order:by-to	zCtyzBDzx.BAAAB
order:to-by	yyGEzyyzCyx....
pair:a ban	.A.z.....B....z
pair:a cease	..y.........z.C
pair:a compl	..C.........z.z
pair:a curfe	...zC........z.
pair:a lawsu	A..............
pair:a media	yzzz.Jz..z.zzzz
pair:a meet	zA...B....A.z.z
pair:a milit	zzC..B........z
pair:a new	zz.z.........C.
pair:a plan	z.C......B..z.y
pair:a reque	.........B..y.B
pair:a stat	z..zz..C...C.zz
pair:a strik	....z...A.....B
pair:a suspe	.zxA..z.z..I.zz
pair:a unila	............C.y
pair:accep a	.Ez...........x
pair:accep the	.y..........B.B
pair:after a	.........y....C
pair:agre to	.Gz.........y.y
pair:agree with	zB.......z..B..
pair:aid to	zByzy...z..H.zy
pair:air strik	...B...........
pair:alert in	..zz...E.......
pair:an agree	.B.......z..A..
pair:an inves	C..z...........
pair:an ultim	....z.....z..Ez
pair:and a	..z.........B..
pair:and the	..z..CA.....z..
pair:annou a	zz.z.zz.zzzHzz.
pair:annou the	zABz..zzE..y.Az
pair:appro the	C.z.........z..
pair:arres in	....B..........
pair:arres of	z..zB..........
pair:arriv in	...zzxDzz.D.z.z
pair:artif to	..............A
pair:as a	..vD....z....zD
pair:assau on	z.zC...B......z
pair:assis to	............y.B
pair:attac in	...z.....B.....
pair:attac on	G..Cxzzzzz...zz
pair:ban on	z........Dz....
pair:bette pay	...z.z..D......
pair:block in	...Ey..........
pair:block of	..............B
pair:block on	...A...........
pair:borde to	..D..x........B
pair:cal for	C...y...z.y..D.
pair:cal off	.........z..z.D
pair:cal on	CzzzzDzzz.y.zBz
pair:cance a	z..y.....D.....
pair:car out	z.zFz...z......
pair:cease in	..zB....zz..z.C
pair:commi to	zyA...zz....E..
pair:curfe in	.z.z....z....Ez
pair:cyber attac	...Cy..........
pair:cyber warfa	y.zDEzz.z....zz
pair:decid to	..............B
pair:decla a	zzzzA..B...CCzx
pair:deman a	z.........B....
pair:deman that	....z...C.A..zz
pair:deman the	..........D..zz
pair:diplo ties	............B..
pair:effor betwe	...z.C..z..A..z
pair:end media	....zz..z..F...
pair:end the	.z.......B.....
pair:estab diplo	............C.z
pair:evide with	y....zF........
pair:exper to	C.z..........z.
pair:fil a	B..............
pair:food suppl	....z......D...
pair:for a	..yz...E......z
pair:for bette	...z.z..D......
pair:for sanct	C...z.....y..D.
pair:for the	.......A.......
pair:forc in	.Czzz.CB....z.z
pair:from the	A.............A
pair:ful suppo	..z.........B..
pair:had impos	..............A
pair:had relea	A..zz..z......C
pair:hand over	...z..F.....z.y
pair:has agre	.Dz.........z.z
pair:has also	.z.......A.....
pair:has ban	z..zC..........
pair:has been	..AD..z.......z
pair:has cal	D............y.
pair:has cance	z........B.....
pair:has car	z..B...........
pair:has conde	A..............
pair:has decid	..............B
pair:has decla	z..yz......C.zC
pair:has defen	z...........B.z
pair:has deman	..........B..z.
pair:has estab	............C.z
pair:has fil	A..............
pair:has fre	..............A
pair:has held	.....C.........
pair:has impos	z..AD......y...
pair:has issu	...zy.....yCzFy
pair:has launc	Czz.EAz.zzzzzzz
pair:has lift	.........z....A
pair:has offer	..B............
pair:has order	x..zE.....B..zz
pair:has refus	.........B.....
pair:has rejec	.........A.....
pair:has said	.z.......AA....
pair:has sent	C..zz........Az
pair:has suspe	z...x......F...
pair:has threa	.............B.
pair:has welco	............B.z
pair:hav agre	.A.............
pair:hav arres	...zB..........
pair:hav been	.zAy......AB..A
pair:hav depor	...zB..........
pair:hav impos	...zD......z.z.
pair:hav launc	A..Az..........
pair:hav refus	.........A.....
pair:hav said	.B........z....
pair:hav sough	...zz.....C....
pair:he had	....AD.....y.zz
pair:he wil	.z.......B.....
pair:held a	z....B..B....zz
pair:held talk	.....A.........
pair:hold talk	.B.z.B........z
pair:human aid	..A.z......C..z
pair:human assis	.AB............
pair:hunge strik	..y..z..E.....z
pair:impos a	...zC........z.
pair:impos block	...Fx..........
pair:impos in	..............A
pair:impos on	.........A....A
pair:impos sanct	z...E......y...
pair:in a	.A.Azz..B..zz..
pair:in the	Bz.ABz...A.z.zy
pair:inves again	A..............
pair:inves into	C..z...........
pair:inves of	..............A
pair:is read	.Cvz..z.....G.z
pair:is send	AzD....z......z
pair:is wil	.Fy.........zzz
pair:issu a	...zA......C..z
pair:issu an	z...C.....y..Cz
pair:it had	zz..z..Ez..B...
pair:it has	.A.Cx........zA
pair:it wil	..zz.....Fz..By
pair:it would	zI.z.....yz.yAz
pair:its borde	..D..x........B
pair:its troop	zBzz...E.zzz.zz
pair:launc a	BzzzzIz.zzzzzzy
pair:launc an	B..............
pair:launc cyber	x.zHCzz.z.z..zz
pair:lawsu in	A..............
pair:let fre	..............B
pair:lift a	.A.......z.z..B
pair:lift its	..............A
pair:lift the	zz.......Fz....
pair:media effor	yzzzzIz.zzzEzzy
pair:meet of	zB...z....A....
pair:meet with	.z...z...F....z
pair:milit aid	.Bz.z......C..z
pair:milli in	.zz.....z.....F
pair:mobil the	..zz..zD.......
pair:mor than	..FA..........w
pair:not accep	.z.......C...z.
pair:not end	.z.......B.....
pair:not lift	.z.......C.....
pair:of a	..xyz.Dz.BA.z.A
pair:of aid	..y........D...
pair:of its	..............A
pair:of sieg	...zD..B...z.zz
pair:of the	zzuEyzIzzzAzDzy
pair:offer to	..B............
pair:on alert	.zwxz.zM..z...z
pair:on strik	...z.z..D......
pair:on the	..B...z........
pair:one of	A.Bz..z........
pair:open its	..D..x........B
pair:opera in	.zEv...z....EzA
pair:order an	A..............
pair:order the	B...z.....z....
pair:out a	A..A.........z.
pair:part of	..y...D.......A
pair:peac talk	.zz..D......z..
pair:peace forc	.CB...zz....z..
pair:peace from	.z.zz......I..v
pair:peopl in	..A............
pair:plan visit	z........B.....
pair:read to	.Cvz..z.....G.z
pair:reduc milit	....z......C...
pair:refug in	...zB.....C..zz
pair:refus a	.........A.....
pair:refus to	.........C....z
pair:reite the	.B..........A..
pair:rejec the	.........A.....
pair:relea a	B..zy..zC.z...A
pair:relea from	..............A
pair:relea of	..z.......B.z.B
pair:remai on	.zxxz.zK......z
pair:reque from	.........A..y.B
pair:resig from	.........A....z
pair:respo to	........A......
pair:restr on	..............A
pair:retur a	..............A
pair:said he	.z.y.....C.....
pair:said it	zDz..zzD.Ay..zy
pair:said on	zD.Az....yBBzz.
pair:said that	y.zz.....BD.Azz
pair:said the	.Az.z...z.z.zFz
pair:sanct again	B..zC.....xzzC.
pair:sanct on	z...E...z..y...
pair:say it	zzzBy....Cz..B.
pair:send a	BzB...........z
pair:send troop	.B.....z.......
pair:set up	.A..z.........C
pair:shar evide	y....zF........
pair:sieg in	...zA..C...z...
pair:sign a	...zy.......AzE
pair:sough refug	...zz.....C....
pair:stat of	z..zA..B...C.zz
pair:stop work	....z...C..z...
pair:strik for	.....z..C......
pair:strik until	.........A.....
pair:stron conde	C........z.....
pair:suppo for	zzDz.....z..B.y
pair:suppo to	.Dy.........z..
pair:surre to	..............A
pair:suspe food	....z......D...
pair:suspe human	...........A...
pair:suspe milit	...A...........
pair:suspe of	.zx........I.zz
pair:talk in	..z.zA.....A..A
pair:talk with	z.zzzFz..Az.z.z
pair:team of	CzBz.........zz
pair:that he	.zz.B....A..zCy
pair:that it	...A...........
pair:that the	CAz.z.....z.ABy
pair:the arres	z..zC..........
pair:the ban	zz.......Dz...z
pair:the decis	............A..
pair:the embar	.z.......B.....
pair:the first	zzyzzADA....z.B
pair:the relea	..z.......A.z.B
pair:the strik	.z.......B.....
pair:the wil	zBz.z...zAz..Ey
pair:the withd	..........A....
pair:thi year	...A...........
pair:threa to	z..zz........E.
pair:ties with	............A..
pair:to a	..A...........z
pair:to accep	.A.............
pair:to allow	.A.......A....z
pair:to contr	.Cvz..z.....G.z
pair:to deman	........A.....A
pair:to help	.Az..B.........
pair:to lift	.A............z
pair:to meet	.z.......A.....
pair:to open	.A.............
pair:to provi	.Cz.........z..
pair:to resig	.A.......A....z
pair:to send	.By............
pair:to set	.A.............
pair:to shel	...z.........B.
pair:to suppo	.yyz..F.....B.z
pair:to the	zzBzA.zz.zB.Eyy
pair:to withd	.D............z
pair:troop for	..yz...E......z
pair:troop from	.Bzz..z...zz..D
pair:troop to	.C.....z....z..
pair:ultim to	....z.....z..Ez
pair:unila cease	............C.y
pair:until their	.........A.....
pair:visit to	zC.......A...zz
pair:warfa again	y.zDEzz.z....zz
pair:was arres	...zC..........
pair:welco the	............B.z
pair:went on	...z.z..D......
pair:wer relea	..............A
pair:which it	..............A
pair:wil exten	.z.zy...z....Gz
pair:wil hold	.z...A..zz...C.
pair:wil meet	.....B.........
pair:wil not	zt.zzz...NB.zyx
pair:wil relea	.E.......zz...z
pair:wil to	.Hy......z..zzy
pair:with the	.z...D......z.z
pair:withd its	.D............z
pair:withd of	.zzz..z...A..zD
pair:withd peace	.z.z.......H..w
pair:would allow	.Cz......z..zCy
participle:after:ACCUSE	z..zy....ACA.Az
participle:after:AID	zy..zA...zz.DBz
participle:after:ASSAULT	E.C.AzAzyyzyyz.
participle:after:COERCE	Azz.z..B.....B.
participle:after:CONCEDE	...z.A.....B..z
participle:after:CONSULT	GxBwBA..zz....z
participle:after:COOPERATE	zzzzCzB..A..A.z
participle:after:REJECT	.B.F..z..yz.y..
participle:after:REQUEST	zCzAzx...BC.Azy
participle:after:RETREAT	.y..........C..
participle:after:SANCTION	Bz.z.....Bz.By.
participle:after:SUPPORT	zB.zzDz..zz..z.
participle:after:THREATEN	z..Dz.z...z..A.
participle:between:ACCUSE	E...........zzz
participle:between:AID	.EA...........x
participle:between:ASSAULT	...C.....zz...B
participle:between:REQUEST	....z...B.B..zz
passive:after:ACCUSE	A...A.....zB..z
passive:after:ASSAULT	.A.z....B..A..z
passive:after:COERCE	zA........A....
passive:after:RETREAT	.Cz......zz.AAz
passive:after:SANCTION	..............A
passive:before:ASSAULT	...B........z..
passive:between:ACCUSE	..............A
passive:between:COERCE	...zB...C.....y
passive:between:MOBILIZE	.AC....z......z
passive:between:RETREAT	..zz..........C
says:after:carried:ACCUSE	..............B
says:after:carried:AID	zGyzzzz..zz.zzA
says:after:carried:ASSAULT	...A.......BzAz
says:after:carried:CONCEDE	zA.y....zzEzyCz
says:after:carried:CONSULT	.Azz.Cz...z.B.z
says:after:carried:MOBILIZE	..AyA.Ez......z
says:after:carried:PROTEST	B.........z....
says:after:carried:RETREAT	zz.zz...BzCz.zA
says:after:carried:SANCTION	zzzzBz...B.yABz
says:after:carried:SUPPORT	xyyzzBy..DA.ECy
says:after:loose-noun:ACCUSE	Czzyz.A.zAzzzyE
says:after:loose-noun:AGREE	.zB......A.A...
says:after:loose-noun:AID	CyCyz.yCy.zABxz
says:after:loose-noun:ASSAULT	.yvACyxCyBBDzBy
says:after:loose-noun:COERCE	BAwB.AxABCy..zx
says:after:loose-noun:CONSULT	sEvyEDvFwA.AzDA
says:after:loose-noun:COOPERATE	.z..........A.A
says:after:loose-noun:MOBILIZE	xxwABxD.zA.zEB.
says:after:loose-noun:PROTEST	BxwyzzzzDCBCBzx
says:after:loose-noun:REJECT	Cyzz.....zzAB.A
says:after:loose-noun:REQUEST	yAByAxI..Ayz.zy
says:after:loose-noun:RETREAT	z.zCCzz.....z..
says:after:loose-noun:SANCTION	z..BzB..zzAAzz.
says:after:loose-noun:SUPPORT	FAxByzxzzBwzDAB
says:after:loose-noun:THREATEN	.............A.
says:after:loose-verb:ACCUSE	w.zwDz..z.GCzAx
says:after:loose-verb:AGREE	zzzzzzz..CB.zCz
says:after:loose-verb:AID	AxxzzDzC.C.yB.z
says:after:loose-verb:ASSAULT	zABtA.zyIzxCzxB
says:after:loose-verb:COERCE	B.yEyA.B.zzz.zz
says:after:loose-verb:CONCEDE	AzyzB.zzzzyBCzB
says:after:loose-verb:CONSULT	CAAsCGEzz.yzwx.
says:after:loose-verb:COOPERATE	AB.z.zA...z.Czz
says:after:loose-verb:PROTEST	z..BA...A....zz
says:after:loose-verb:REJECT	.AzG..z..x..zz.
says:after:loose-verb:REQUEST	zCyBByz.zyBzzAB
says:after:loose-verb:RETREAT	yAyz..z.z.AAzEz
says:after:loose-verb:SANCTION	z.ACH.Bzzzyzzxy
says:after:loose-verb:SUPPORT	BByyABz...AA.x.
says:after:verb:ACCUSE	BzzyB.A..CzzzCx
says:after:verb:AGREE	.DAzzzyz.zzzF.x
says:after:verb:ASSAULT	DzxGAzA.zwCCyxw
says:after:verb:COERCE	zzzy..CzB.zzAAC
says:after:verb:CONCEDE	z..z.y...z..D.A
says:after:verb:CONSULT	zyBzzzz..zE.Czy
says:after:verb:COOPERATE	zAzzC....B..z..
says:after:verb:REJECT	Dz.z.z...Bz.yB.
says:after:verb:REQUEST	Ax.zz....Bz.B..
says:after:verb:RETREAT	z.Bzz..zzA.zFAw
says:after:verb:SANCTION	zA...........AA
says:after:verb:SUPPORT	zB..zz....z.B..
says:after:verb:THREATEN	.zzEz.z..zzzzA.
says:before:carried:MOBILIZE	.Dzz..z........
says:before:loose-noun:AID	zzHz.z..z...z.z
says:before:loose-noun:CONSULT	ADy..z......B.x
says:before:loose-noun:PROTEST	.zzxzz..G.z.B.z
says:before:loose-verb:CONSULT	zzz.........C..
says:before:loose-verb:COOPERATE	..z.........x.D
says:before:verb:AGREE	.Dzz..z........
says:before:verb:ASSAULT	...B........z..
says:between:carried:ACCUSE	H.zzzz...zz...z
says:between:carried:AGREE	.A..........B..
says:between:carried:AID	zCFz.zz..zzCzyw
says:between:carried:ASSAULT	DzzCzzzzyzzzzCB
says:between:carried:COERCE	xyzCAzzAyzzAzFA
says:between:carried:CONCEDE	.y.......Dz..zC
says:between:carried:CONSULT	yAByzGz.zAz.yz.
says:between:carried:MOBILIZE	zDyFy.yBz.zzzzA
says:between:carried:PROTEST	zz..z...Cz...C.
says:between:carried:REJECT	A..yB....A.....
says:between:carried:REQUEST	zz..A.....z..Fz
says:between:carried:RETREAT	yByyyzzzzDyFAz.
says:between:carried:SANCTION	yyyyEBz.yzzEz.B
says:between:carried:SUPPORT	yD.yzzz..Az.EzA
says:between:carried:THREATEN	z..zC......Czzz
says:between:loose-noun:ACCUSE	Fzz.zz...y..z..
says:between:loose-noun:AGREE	zzAzzzFzzzz.Czy
says:between:loose-noun:AID	yDM.zxyzBxyyuAC
says:between:loose-noun:ASSAULT	yyzMxzyDy.yzCzz
says:between:loose-noun:COERCE	yyy.yzxBEByCzyG
says:between:loose-noun:CONSULT	.CxAACzzzC.zByx
says:between:loose-noun:COOPERATE	C.B...z.......y
says:between:loose-noun:MOBILIZE	sDJFFwFJyxuwtvy
says:between:loose-noun:PROTEST	y.xCBxzzH.yzyBz
says:between:loose-noun:REQUEST	yywzz.zCzDz.AyG
says:between:loose-noun:RETREAT	zzxCz.z.zyB.zzF
says:between:loose-noun:SANCTION	Az.x.z..zzxDzCD
says:between:loose-noun:SUPPORT	.zEzAzz.zzCzzA.
says:between:loose-noun:THREATEN	.zzzGz....z...y
says:between:loose-verb:ACCUSE	BzyEzAz.zyBzz.y
says:between:loose-verb:AGREE	B.A.........z..
says:between:loose-verb:AID	xCyyyzAzzAyyEDA
says:between:loose-verb:ASSAULT	xyCFzzzzyCzCyAz
says:between:loose-verb:COERCE	DzByCzzzyzzCzzy
says:between:loose-verb:CONCEDE	yCByyzzzzByzzAE
says:between:loose-verb:CONSULT	zx.AAz..Cy.zFx.
says:between:loose-verb:COOPERATE	..z.yBGzzzzzzBy
says:between:loose-verb:REJECT	AzzBAAz.zAzzzzA
says:between:loose-verb:REQUEST	zAz.Dzz..zF.zxz
says:between:loose-verb:RETREAT	zB.zA.z....zzzC
says:between:loose-verb:SANCTION	xzyA.yzzHzzBzEy
says:between:loose-verb:SUPPORT	zz.B.yCzzAyzCyC
says:between:verb:ACCUSE	Jzzxz.z..Cz.yzz
says:between:verb:AGREE	zGy.........z.z
says:between:verb:ASSAULT	z.zGz...zAzz..z
says:between:verb:COERCE	x.yAMzzzBzAzzyw
says:between:verb:CONCEDE	z.............C
says:between:verb:CONSULT	ABzzzEz.zAz.yzz
says:between:verb:COOPERATE	ABzz..z.....zzB
says:between:verb:MOBILIZE	DzAxz.yI..z.zzy
says:between:verb:PROTEST	...z....D......
says:between:verb:REJECT	wzzyzzz..Qz.zzx
says:between:verb:REQUEST	CzzyvCyzBzFzzCy
says:between:verb:RETREAT	zDyyyzz.A..zzyG
says:between:verb:SANCTION	Fzzyyz..yzzHzzz
says:between:verb:SUPPORT	............D.z
says:between:verb:THREATEN	z..zz....z.zzGz
verb:finite:accep	.CE......zz.A.x
verb:finite:accus	B..............
verb:finite:agre	zIyzzzy..zz.Dzy
verb:finite:annou	y.AxyzyBCzzG.Cy
verb:finite:appro	C.Dz........v.B
verb:finite:arres	...yE........z.
verb:finite:arriv	.zFyzxz.z.D.z.z
verb:finite:attac	t..J......z....
verb:finite:atten	zDzz.Ez.z.z.z.z
verb:finite:ban	z..zC..........
verb:finite:began	zzBz.zF...z.z.z
verb:finite:begun	.z............C
verb:finite:cal	Hzyyx.zzyzwzDFz
verb:finite:cance	z........B.....
verb:finite:car	..zD....z......
verb:finite:conce	..............A
verb:finite:conde	C..z.....z.....
verb:finite:convi	I..z....z..w...
verb:finite:decid	..............B
verb:finite:decla	zzzxAz.Bz.zBCzD
verb:finite:defen	z.zz........F.z
verb:finite:deman	x..zz.....J..yy
verb:finite:deplo	..Ez..zy.......
verb:finite:depor	...zB..........
verb:finite:detai	...yC..........
verb:finite:dismi	z........B.....
verb:finite:end	zBzzyC..z..D.zz
verb:finite:estab	..A......z..B.z
verb:finite:expel	x..zz...z..H...
verb:finite:expre	Bzz...z..z..C..
verb:finite:fail	zzzzzzz..I.zwzC
verb:finite:fil	B..............
verb:finite:fir	...Gx...z..z...
verb:finite:found	H.yz..z.......z
verb:finite:fre	z..Az.........C
verb:finite:gav	zzyzzCD..yzyzDB
verb:finite:grant	.zA......z....C
verb:finite:held	zzzCzCz.Azz.Bzy
verb:finite:hold	zBzD.zz.zzz.zC.
verb:finite:host	zDz..B......z.z
verb:finite:impos	y.zAHzz.zz.A.yy
verb:finite:injur	...xD..........
verb:finite:is	yG.CyzyzzzzzEyz
verb:finite:issu	zzzzD....zyCzCy
verb:finite:join	.B...Dz.....y..
verb:finite:kil	z..E....z.....z
verb:finite:launc	EyxEBGBzyyyyyyw
verb:finite:let	.zz..z........E
verb:finite:lift	...........z..E
verb:finite:meet	.Bzz.D...z....z
verb:finite:met	...z.D......z..
verb:finite:mobil	z.yyx.zK......z
verb:finite:mov	zz...A.......B.
verb:finite:offer	..B............
verb:finite:open	.zD.z.z...z.z.A
verb:finite:order	y...Gz...zAz.z.
verb:finite:outla	...yC..........
verb:finite:pardo	..............A
verb:finite:pledg	.Az.........C.z
verb:finite:provi	zBHz..z..zC.vzy
verb:finite:push	.z.Dz.z...A..z.
verb:finite:reach	.........z..D..
verb:finite:reduc	..z.z......D...
verb:finite:refus	.z.......D....z
verb:finite:reite	zAz.......A.Czz
verb:finite:rejec	y..zz....F....z
verb:finite:relea	Azzzz.zzzACz.zC
verb:finite:remai	zzzxz.zKz.z...z
verb:finite:retur	.zz...........D
verb:finite:said	EGuuxvyyxFJ.DAu
verb:finite:say	DExvzzzzzAGzzAy
verb:finite:seiz	...Fx..........
verb:finite:send	ByE....z.....zz
verb:finite:sent	Cz.B..zz...z.Ay
verb:finite:shar	y....zF........
verb:finite:sign	zBzzyz...z..DzD
verb:finite:sough	...zz.....C....
verb:finite:start	...z....B.....B
verb:finite:stop	....A...B..z...
verb:finite:storm	z..Dx..........
verb:finite:summo	A..y.....zD....
verb:finite:suppo	z.CA........z.z
verb:finite:surre	..z...........B
verb:finite:suspe	z.zzEz..y..D.zz
verb:finite:threa	z.zzz........Gz
verb:finite:veto	.........A.....
verb:finite:viola	..zGz...zy....y
verb:finite:warn	..........A.zAA
verb:finite:welco	z.z.........E.z
verb:finite:went	...z.z..D......
verb:finite:withd	....z......H..w
verb:infinitive:accep	.A.............
verb:infinitive:allow	.z.......A..B.z
verb:infinitive:lift	.A.............
verb:infinitive:meet	.........A.....
verb:infinitive:open	.A.............
verb:infinitive:reach	.zzz.....I..w.z
verb:infinitive:resig	.A.......A....z
verb:infinitive:respo	A............z.
verb:infinitive:send	.Bz............
verb:infinitive:set	.A.............
verb:infinitive:shar	.C..........y..
verb:infinitive:shel	...z.........B.
verb:infinitive:under	......z.....B..
verb:participle:accus	z............BA
verb:participle:attem	B...........z..
verb:participle:cal	C..z.....Az.z..
verb:participle:caus	...Bz..........
verb:participle:claim	z........B.....
verb:participle:creat	A...........A..
verb:participle:deman	A.........A....
verb:participle:fail	C..z.........z.
verb:participle:fight	..Czz.....z.z.B
verb:participle:follo	z.z.y.z.EyCAzz.
verb:participle:help	z...........D.z
verb:participle:hold	.y..A.......C..
verb:participle:incit	B...z.....Bz..z
verb:participle:inclu	A.Cy.zzzBzyEzyz
verb:participle:kil	y..Fz.......z..
verb:participle:leav	...z..........C
verb:participle:miss	....A..........
verb:participle:prote	zz........A.AC.
verb:participle:say	Bzzz.....Cz..z.
verb:participle:send	....A..........
verb:participle:threa	z..Dz.z...z..A.
word:cancel strike	..........B...A
word:cancel visit	z........B.....
word:give aid	..A............
word:give assistance	.Cz............
word:give million	..C...........z
word:give support	zCCz..z..zA.yCy
word:give troop	.C.....z....z..
word:lift ban	.A.......A.....
word:lift blockade	..............A
word:lift embargo	.z.......B.....
word:lift restriction	..............B
word:lift sanction	..........A..zA
word:start agreement	zAzz.zz..Ez.Bzz
word:start aid	.zx........E.zB
word:start airstrike	z..B...........
word:start arrest	z..zC..........
word:start assault	...B...........
word:start attack	G..yzzz.......z
word:start blockade	...Fx..........
word:start border	..D..x........B
word:start ceasefire	.z.z......zzC.C
word:start commitment	.A..........B..
word:start curfew	.z.yC...z....Dz
word:start cyber attack	...Cy..........
word:start deal	.........B..A..
word:start exercise	.A....z.....A..
word:start force	.Fyy..zC....y.z
word:start investigation	D..zzz........z
word:start lawsuit	A..............
word:start meeting	zA...C......z.z
word:start order	zz..B.....z..A.
word:start release	..zyz...Bz..z.D
word:start sanction	z..zH...z..x..z
word:start siege	...zD..B...z.zz
word:start summit	.zz..B....z.B..
word:start support	zzz..y......G.z
word:start talk	.yzz.D...A..B.z
word:start tie	............B..
word:start ultimatum	....z.....z..Ez
word:start warning	...zz......C.Az
word:stop aid	.zz.y...z.AF.zz
word:stop peacekeeper	.z.zz......I..v
word:stop strike	.z.......B.....
word:stop supply	....y....A.D...
word:stop talk	....z......A.A.
word:stop troop	.D............z
`
