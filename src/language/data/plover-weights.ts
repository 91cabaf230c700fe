/** Weights of the classifier of acts (model/events/README.md), made by model/events/train.ts. SHA-256 9f4bdfcbba11c3785c3b775abb5c1a8f905cb410bfa6264e7be20497b77522aa. */
export const ploverWeights = `
0.064 FBSTvqCiFtBnpvR ACCUSE AGREE AID ASSAULT COERCE CONSULT COOPERATE MOBILIZE PROTEST REJECT REQUEST SANCTION SUPPORT THREATEN YIELD
after:a	.swxFM.vsyz.yJB
after:abduc	.............A.
after:about	.zzzzA....DAzzz
after:abroa	A.A.z......z...
after:abus	z.........z..C.
after:accep	.Bz......z..z.A
after:acces	.Az.........C.z
after:accor	DCA.......zzzzz
after:accou	...A...........
after:accus	...zz.B..C..zBy
after:acros	...AA........A.
after:actio	.zzzz.C...AA..z
after:activ	Az.Az.......zB.
after:admin	Cyzyz...zyz.DCz
after:advis	A...........A..
after:affil	z..AA..........
after:after	Dy..vy.yyz.EByD
after:again	ByvAA.BzCCz.xzA
after:agenc	CByzzzz..A.A.zz
after:aggre	............A..
after:ago	..zB........Czz
after:agre	zCBzzzy..z.zDz.
after:agree	vyzAzzz..H..AAB
after:ahead	..............A
after:aid	zzA.z.z..zBAzzB
after:aim	....Az...A.....
after:air	Azz.........B.A
after:airsp	zCyzB.......z.B
after:al	zzzA......A.A.B
after:alleg	yzz.CA..zAzA..z
after:allia	z....B....z.C.z
after:allow	By..z.....zBB..
after:almos	....x..D.B..z..
after:along	...BzzAA.Dzyzzz
after:also	AzB.........A..
after:amid	.Azzz..BzB.Az.z
after:an	AvEBy..zBC.Azyx
after:and	FCAB.AvGzvvwJtw
after:annou	yDz..z.Cz..BxBz
after:anoth	.C.......zz.z..
after:anti-	C..wAy...Cz.Azz
after:any	z.zyz...zCzBA.A
after:appar	z...B....zA....
after:appea	z..Az.....C....
after:appro	zyD.........C.z
after:are	.F.zBAz.zzxAAzy
after:area	..yCx.zFzzzzAzy
after:arm	BzzDz.z....z.zA
after:aroun	...ByA.........
after:arres	A..z......A..zA
after:arriv	.A........z.zzC
after:as	ExAIyyyzyByFwyy
after:assau	E..Az......y..z
after:assis	..A............
after:at	xvB.zJEyyAxzyBx
after:attac	AxAxCz.zyyBByFy
after:attem	AyzzAC...z....A
after:atten	zCz..Bz...z.z..
after:autho	A........zB.z..
after:avoid	z.zz..z...F..zz
after:back	zzzyzA..C.z.zAC
after:ban	.z..A.....z.ABz
after:bas	.z........z...C
after:battl	...BAz......A..
after:be	yy.zy.yzzAEzACA
after:becau	Czzzz.....zBAzz
after:becom	z....y.....BC..
after:been	BzzAA.zz.zzz.yE
after:befor	A....y...zD.Az.
after:began	zzBz..E.z.zzzAz
after:begin	.B..A.....z....
after:being	z..C.........A.
after:belie	....Az......A..
after:betwe	zByAzBz...z.Czz
after:beyon	B...........z.A
after:bid	...zA.....z...D
after:bilat	.C...A......x..
after:billi	CAA..z......zyA
after:block	z..zA....A....A
after:blow	...A...........
after:bomb	z..Dz..Az.A..z.
after:borde	yAzAAzz.zFB.y..
after:both	.A..C......zz..
after:break	.y...C...zA...A
after:brib	B...z......z...
after:bring	..z.........A.A
after:busin	.zzzDD.....zzzz
after:but	ACz.yz..zyyAzCB
after:by	ACCCxAzz.yz.Ayz
after:cabin	zzzzzCz..A..y.E
after:cal	Jxzw........Azz
after:camp	...zA.........B
after:campa	v...A.....F....
after:can	Az........A....
after:cance	D.........A.zy.
after:candi	Byzyzz..z.z.Hzz
after:capit	zzCAz.z.B.zzA.z
after:captu	.A..A..........
after:car	z.zAB......z.Cz
after:carry	....A..A.......
after:cas	A..A.y...A..Cz.
after:caus	..ABz..........
after:ceas	.A.............
after:cease	yzzDy.z..zAz.CA
after:chang	B.zzz....A..A..
after:charg	y...A.....zA..B
after:chemi	A..............
after:child	zB.Cz.A.z.z.zz.
after:churc	.........A.....
after:cit	xyyzAzzBE.yy.DC
after:citiz	A.Dzz..........
after:civil	.zz.C.z..xEz.yA
after:claim	z..z.....B..A..
after:clash	.....A.A.......
after:clos	...ByA......A..
after:coali	..........A....
after:colla	...zC..........
after:comba	.AB............
after:comme	B..y.....y...D.
after:commi	.BAz....z.z.z.B
after:commu	....A..........
after:compa	A...A......A...
after:compl	.z.zz..E..C..zz
after:conce	zA.z.z...D.zyB.
after:condi	zzB......zA...B
after:confl	x..zz....E...zB
after:const	AC........z.zz.
after:conti	x.zBD...zyzzADz
after:contr	z......B...B..z
after:convi	z...zAA.......A
after:coope	zA.z.....B.....
after:coron	zyAz.....zB.zzE
after:corru	.A.......A....A
after:could	A.............z
after:count	BC.wCxyyxvD.DD.
after:coup	z............AA
after:court	B..zC....Ay..z.
after:cover	.........A.....
after:crack	z..AB........z.
after:creat	..z...B.....A..
after:crim	y...z....A...B.
after:crimi	A..............
after:crisi	zzzBzAz.zEAyyz.
after:criti	D.Bz..z..z..xzB
after:cros	...By..........
after:cut	..........A...A
after:damag	Dz...z.....z...
after:day	xyyCzzzzzzzzBCG
after:dead	A..A.A........z
after:deadl	..yz..z..zz..Iy
after:deal	Azz.A.z..zzzBAA
after:death	yzzIz...zzz.zzz
after:decis	C.zyzz..Azz.Fzy
after:decla	Czzz.z...zz.A.C
after:defen	BAz............
after:deliv	zAz.B.z.zz...zC
after:deman	A..............
after:democ	.zA......A..A.z
after:demon	z..zA...zA.BzA.
after:denuc	z........zC..zz
after:depar	x...A....Dz.zzB
after:desig	A.B..........zz
after:despi	..............A
after:detai	z.z..A....A.AA.
after:deten	A...z....C..z.z
after:devas	C..............
after:devel	.A..........z..
after:diplo	zBzyBzz..zzBC.z
after:disar	.z........A....
after:discu	y.z.zJz...z.xz.
after:dispu	..zzzz...zA.zEz
after:distr	..zzC...B..Azzz
after:divis	...........B..y
after:do	.........AB...z
after:does	.........AA.z..
after:down	.CzzA....A..z.z
after:dozen	...A...........
after:draft	.x..z...A...C..
after:drug	A..............
after:due	y.zBC...z..A.z.
after:dur	zz.Azz...zAAC..
after:dut	A..........zA..
after:ear	.vzz.yz.BzD.D.z
after:earli	....A..........
after:eas	...z.....zA...A
after:easte	zzBzz..zCz..zzB
after:econo	zDzz.z....A..z.
after:effor	.zzz.....A..C..
after:eight	z..zC....z.....
after:elect	CyzxBz..z.zzHxz
after:end	zyyAyAz.zzBADDy
after:ensur	.Eyz......Dzy.z
after:escal	..zB.......Bz.z
after:ethni	.........A.....
after:even	zzz.z...z.z.Hzz
after:evide	G..zw.......A.z
after:excha	zz....z.....C.C
after:execu	C..zz....A.....
after:exerc	z.zz.yD...z.D.z
after:expan	............A..
after:expor	A...AA....z..z.
after:exten	...A.....A.....
after:extre	A..B.......z...
after:fac	............A.A
after:facil	AyAz........D.z
after:fail	Ez.y.zz..Fz.xzz
after:fal	.A.............
after:far	.z.z.....B....A
after:farm	D..y.....z.....
after:fear	...Az......Az..
after:feder	.B.............
after:few	zzz...B.....zCA
after:fight	z.Ezx..zz.zDzzA
after:fir	.A.Bz...A.zzz..
after:first	xwAAyCyzyzLzCzx
after:fiv	zBCByzzz.zzAyBz
after:flee	.........A.....
after:fligh	...By..........
after:fly	zyCzAyH..zz.z..
after:follo	Bzyyy.zzE.DCzyy
after:food	.A..z......A...
after:for	GEwuAwADxAyxFx.
after:forc	A.BDz.zzz.zAzAy
after:forei	A....z......A..
after:form	z.zz..z..z..yzI
after:forma	zz..........AzC
after:forme	zBzzB.z..z.z.B.
after:found	z...C.....y....
after:four	.yByA.........C
after:fre	E.zz.z...zyzBzA
after:frien	..............A
after:from	zAA.AyAzyBw.yCB
after:ful	..A............
after:fulfi	..........B..z.
after:fund	.z..A....zCz.Az
after:furth	z.z.zA......BBz
after:gam	.zzy..F.......z
after:get	z..Az.........B
after:girl	.........C..z.y
after:giv	zA.z.....Bz.zA.
after:good	Ay.zz.......CzC
after:gover	Dyz.CzFzzyvBzy.
after:groun	AA.z.C......y.z
after:group	z.z.D...zzz...A
after:guilt	EzxEzz...zz.zzz
after:gun	....A..........
after:gunme	.......A.......
after:had	AyBAzzzBzB.zyzA
after:half	A........A.zz..
after:halt	AzC..........z.
after:has	DCB.z..z.Ax.x.z
after:hav	BAzA..yzzByzAyB
after:he	GyAyAzz.zA.AvBz
after:head	.A...y........C
after:healt	zzAzCA..z..z..z
after:held	zA...z...zz.D..
after:help	zA.Azz.z.zzAB.A
after:her	AAzzz....Gz.zzz
after:high	A..............
after:highe	A...........A..
after:him	AzywCyz.HAzzB.y
after:his	zBxwzzyzEyzBFyD
after:histo	A....C.....zy..
after:hold	.x..ACz.....B.z
after:hom	.B...y......A..
after:hospi	..B......y....B
after:hour	zzBB..zBzAz.z.z
after:human	y.zIzwz.z.AC.Az
after:hundr	.A.............
after:if	.zyyzzzBz.zzFDz
after:illeg	.............A.
after:immig	B..zC.....yzA..
after:impro	...z...A....A..
after:in	zCxHDCwu.wzxCxC
after:incid	z..B.....z.....
after:inclu	.A.xAzz.BzyEAy.
after:indep	ABAz...z..z.z.A
after:indus	zC.......zz....
after:infor	zB.z.....CA.y..
after:initi	.z............B
after:injur	...yC..........
after:insis	.A..........z..
after:inspe	A.A......z.....
after:insti	AA..........z..
after:insur	..zCz.......y.A
after:intel	.zzz..A..Bz.AAz
after:inter	yBB.Azz.zCyz.By
after:into	zzzzE.....z.z.C
after:inves	.CzzA.A..A.zyAz
after:invit	.....z......B..
after:invol	..C.z..........
after:is	x.E.zAzzzDAzzAx
after:islan	...zA.......A..
after:issu	zAz.A.......z.B
after:it	.yzBxzzBzE.zzAC
after:its	zyDxBz.yzAAz.Ez
after:jail	....B.....z...A
after:joint	z.zyzzF...z.Bzz
after:journ	A...z..........
after:just	zz..z....B..AzB
after:kil	Azz.A.A..xCDzxy
after:land	...zB..........
after:landm	.z..........B..
after:large	AA.........zz.A
after:last	zAxCxByzDCzByx.
after:lat	z...A......A...
after:lates	z.ACz...z.D.yzz
after:launc	z.zzzAD....B..z
after:law	zz.......C..A.z
after:lawma	...B...........
after:lead	.Cz....A....z..
after:leade	.A..zAzzz..yAAB
after:least	A.AB...z....z..
after:leav	.z.A........A..
after:led	zAzDz...z.z..zA
after:left	Azz..DzC......z
after:legal	..............A
after:let	..z..z......A.B
after:level	.........A..A..
after:limit	...A...........
after:lin	.BBA.....z..z..
after:link	.A.............
after:liv	AzzDz.z.Bzz.z.z
after:long	CA.yB....y..z..
after:mad	B.zCz...zzyz.Az
after:major	.........A..A..
after:mak	.xC.........B..
after:manag	..A............
after:manda	z.A...zz..AB.zA
after:marke	............A..
after:mas	C.zzz.z.EzzA.zy
after:may	zyzAz....zC.zAB
after:measu	..B........A...
after:media	yyy..zz..DE.Azz
after:meet	AABz.Ay.zzz.Czz
after:membe	AAz......A....z
after:midni	..zD..z.zz.z.Cz
after:migra	..A......A..z..
after:milit	yAxxwzHB.Az..Ex
after:milli	GzGyzzzzzyA..yy
after:minis	ACzyAz......Az.
after:minor	B............z.
after:missi	AyB.yzEyzBzAA.x
after:monit	.z.Dz.z....Az.B
after:month	yEB.zxz.z.zzyCC
after:mor	xx.Bz.AzyzzB.BD
after:most	yzE.Bzz.zzzzzEx
after:mov	AzzDzAzz.zyBAzz
after:movem	.y..........B..
after:murde	B..yB..........
after:must	xyyyzzz.zwXzyyy
after:natio	tFyB.yBzzzE.Azz
after:near	BzwC.yCyzzx.CyD
after:need	zzy.z..B.zC.z.B
after:negot	z....z....B...A
after:neigh	zAA.......B.zzz
after:new	AAzzAyE.zAzzAwA
after:newsp	z.....B.......A
after:next	z.zzBxz..zAzDzC
after:night	...zAB.........
after:nin	...A...........
after:no	.A...........Bz
after:north	z..zD..........
after:not	E.z.yyz..EyzzAz
after:now	z...BA....z....
after:nucle	.z..........A.A
after:numbe	...z.A........A
after:occup	A.D......z....y
after:of	Hy.wHxBzAyD.uBu
after:off	zzzDy.zA..B.Azz
after:offen	.zzCzA......y.B
after:offic	AD.BC.zzzzyyzx.
after:oil	...By....y...D.
after:old	zzzBy...ECzzzzy
after:on	Gxty.CxxvDB.EA.
after:onc	..z..A........A
after:one	z.C.........z..
after:only	..............A
after:opera	z.z.y......z.DA
after:oppos	E.z......zz.z.A
after:or	zz..z....A.z.Ez
after:order	yByyF.z.BAzzzz.
after:organ	A.Cz....A.z.z..
after:other	AAzyC.AC..z.yzz
after:out	BzBBC.zz.By.zzy
after:outsi	z..A......A....
after:over	DxCuzAzyxyBEzFy
after:overt	z.zzz...I.z...z
after:parli	..............A
after:part	.AzzBz....zBB.y
after:parti	.zDyAz..z.zB...
after:past	..B...B.....z..
after:pay	C...z....z.z..B
after:peac	w.zzz.B..Dz.BAA
after:peace	zzFzzACz.zzzAzx
after:peopl	.xADBBzzyyBB.wA
after:perio	.y..........B..
after:permi	..z.........A.D
after:plac	.y.......B.....
after:plan	yzzzz....BDz.By
after:polic	AzzzD..C..zzAzx
after:polit	B.zyzEz.BzyzBzz
after:port	...zz..z...A..C
after:possi	xyzzADCE..y.zzz
after:power	..Bz...z....A..
after:prepa	yzBz...E.Az...z
after:pres	B..zBC...y..z.z
after:prese	..zC.....A..z..
after:presi	..zzzA......zzE
after:preve	...Az....C..z.y
after:previ	z.....B........
after:prim	.A.zAz......B..
after:priso	zy..B....C..C.y
after:proce	Ax...C......AA.
after:produ	............A..
after:progr	DB..zz...zzzz..
after:proje	.ABz...z...Az.z
after:promo	.AA.........z..
after:promp	C.zzC......Azzy
after:propo	...z.....BB...z
after:prose	y...A........B.
after:prote	..yyzzzBCy..AB.
after:provi	zx..y..zDzD.zCx
after:publi	Bzz.Hz..zzyyzz.
after:pul	..Bz......zA.By
after:push	...Bz..........
after:put	....A..........
after:quest	y...y....CC....
after:raid	A.........z...A
after:re-el	B........z.A...
after:reach	yBz..Az..Dz.zzz
after:read	.z...y....G.z.z
after:rebel	z.z.AC...yBz.zz
after:recen	y.zzC...zyzCBBz
after:recog	z..........AA..
after:recon	.zz......y..B.C
after:recov	..B...........z
after:refer	...Dz.z...z....
after:refor	A........A.....
after:refug	..yz.y....D..Cz
after:refus	z..z.....B.A...
after:regim	yxIyx.z.zz.E.zz
after:regio	zCBzz.z...zzyBA
after:rejec	C........z..z..
after:relat	ADAzzz....z...z
after:relea	zAAzzz..BAzzD.x
after:remai	z..z.C......z..
after:remov	..z......zz..Fz
after:renew	zz.y...E..z...B
after:repea	C...z.....zz...
after:repor	AzzBAzzCz.Dzyzy
after:repre	.zCyz...Ezzzzz.
after:resig	..............A
after:resol	z.........A....
after:respe	.B.......A..y..
after:respo	G.zAAyz.zyyyzEy
after:restr	A...........AzA
after:retal	...Dz.z...z..zB
after:retur	.z...z.....BB..
after:right	zB.zA.....zAzB.
after:rocke	z..AA......B...
after:rol	zzz......Cz.BAz
after:rul	zBzy..z.E.z.z..
after:run	...AA..........
after:sack	A........A.....
after:said	xBvIBvFyxyvzCAC
after:sanct	yz.AzA...yB.zDz
after:say	CAE.z.z.ABxzzyy
after:scal	D..y.....z...AA
after:sched	.y......zzAB.D.
after:secur	yxzzABA..AD....
after:sedit	z...Bz......A..
after:seek	zCzAzy..zzD.zBz
after:seen	.......A......A
after:seiz	..zzy.Cz......C
after:send	...zA.......A..
after:senio	.A....A.....z..
after:sent	z...AA.z.......
after:sente	z...B..........
after:separ	CzCz......zz...
after:serio	D..zC........w.
after:serv	..C...........z
after:servi	.....A......A..
after:set	.Cz..z.A.yz...B
after:settl	....AA..z..B.z.
after:seven	z..AB..........
after:sever	Bz..Az.........
after:shar	.B....A.....y..
after:she	yy...C.......B.
after:shiel	zzzK.w..z.z.z.z
after:shoot	z..yC..A.......
after:short	zC.Az..........
after:shoul	z...zz...Cz..AA
after:sid	.B.A........y..
after:sign	..zzB.......Czz
after:sinc	y.DDy.zzzzAzzzz
after:sit	zAzzBz.A.zzz.Ez
after:so	...z.....Cz....
after:soldi	z.CyC.........z
after:som	zAz.B...A..z...
after:sourc	...zA....A.....
after:south	zzyAzzG..zz.yzC
after:sover	.z..........A..
after:speak	..A............
after:speci	A..z.....y...D.
after:spoke	Az.z.....yD..z.
after:sprea	z..Az.........B
after:spy	..z......z.A.Cz
after:stag	.A.A........zA.
after:stand	Cz.B.....yzBz.z
after:start	.C.zA......BxzA
after:stat	.CzzA...A.z....
after:state	zExzAyz...yzDyC
after:step	.........A.....
after:stil	...A...........
after:stop	.B..z.Cz..z...z
after:strai	.A.C........z..
after:strat	z..zz....A.A..B
after:stren	z.....A........
after:strik	z..Az...z.F..zz
after:strug	...A........A..
after:such	zA.A...........
after:suici	z..Ay....A.D.y.
after:summi	............B..
after:suppl	...A..........A
after:suppo	yAzzzzz...C.CBz
after:suspe	zzzyJ....yzz.zz
after:suspi	B..By.........z
after:syste	w..z......F....
after:tak	.yyz.z...A.CD.z
after:taken	.zC...........z
after:talk	yC..Az...Az.A.z
after:targe	A...A......zB..
after:techn	.E..Az......y..
after:tensi	..zzzA.BzB.z..z
after:term	....z........B.
after:terri	..zz.A......zAB
after:terro	x..z..B....C...
after:test	.zBz.....B.....
after:than	zzACAzA.zzzCzxA
after:that	y.wBy.yByB.A.F.
after:the	z.xyvzvz.DJAF.x
after:their	BExBz.zzzzB..yz
after:them	.zADz...zAz.z.z
after:ther	zzyAzA.B.z.AzAz
after:thi	.yC.AzA.....Bzy
after:third	.A..........z..
after:thos	A...z......A.Az
after:thous	..............B
after:thre	z.zCx..C.......
after:threa	z.zCz.z...z.ACz
after:throu	...B.....zA...z
after:ties	.zzzBCz..z..A.z
after:tim	zyABACzzzyzADzy
after:to	CABz..zCrCAA.zz
after:toda	..zByAE...z.yz.
after:told	zzCz.z...yD.zzA
after:too	.............A.
after:took	.A.........B..z
after:torn	.Czz......z.z.C
after:tortu	z.zHz...y.zz..z
after:town	.A.............
after:track	.xB.........A.A
after:trad	Ay.z.....A..CA.
after:trans	.zA.A.......C.z
after:trave	..............A
after:treat	z.zCz...AA.....
after:trial	A....A.....z...
after:troop	zBzzBA.z..z...A
after:two	BB.BAzzzz...z.z
after:uncon	B........A..z..
after:under	CAzzzzz...zzD.z
after:unit	......B........
after:until	.x.zyz...CC..Cz
after:up	zDy......zz.z.B
after:use	..A...........A
after:used	B..CA...zz.z.z.
after:vehic	...zB..........
after:viola	Cz.Hz.z..z..zvz
after:viole	z...z....A.CzB.
after:visit	zB...zA..A.....
after:vot	z.Bzz.....z.zBA
after:want	B.............z
after:war	..xx.zEzzAyBBzA
after:warn	A..A.........zA
after:was	DzzCx.z.AzAAzz.
after:water	..zAy.D........
after:way	BAzzzB......z..
after:weapo	AAz.......z.A.z
after:week	zAzAzz.Czzyzz.F
after:weeke	A.............A
after:wel	z..C...........
after:wer	DzFBD.zzyzxAxzv
after:weste	yzzDD.z.z.z...y
after:what	...Bz.....zDz.z
after:when	.y.......yD.A..
after:wher	AzA.AA.....z.zy
after:which	AyBzH..zyAxyAAx
after:whil	.zzzB..C.zy.Bz.
after:who	zyEzAzzzABzzzyB
after:wil	zDxxzxyCzzyzGAB
after:win	A..............
after:with	AzBBGxyzy.zxB.z
after:withd	...zz........CA
after:withi	.z.z.........C.
after:witho	z.B..B......z..
after:work	zwzz.D....A.BzB
after:worke	.Bz...z..z...zB
after:would	xzzAzzz..BAzzF.
after:wound	...A...........
after:year	zuIyBzyyCByyHzv
after:young	C........z..z..
any:ACCUSE	Yvur.yz.xDByy.z
any:AGREE	yLBvxxByyBzzIAs
any:AID	yGPsw.vCxAw.D.u
any:ASSAULT	EtuOvvuDAAzF.Cv
any:COERCE	ButBRywA.CuzyAB
any:CONCEDE	wAytyxxyzDBACAJ
any:CONSULT	xEBqAP.zy.zwFxu
any:COOPERATE	BDzxA.Ezy.xyyxF
any:MOBILIZE	uCGFFtDLxyuywwu
any:PROTEST	zwvzAvwyVCy.ABv
any:REJECT	FwwCA.xzyPwzw.x
any:REQUEST	xzuwBxC.xBIwADB
any:RETREAT	rEvyxBuwzDFBzzO
any:SANCTION	xwvzIzyxAAvKwF.
any:SUPPORT	AzzzAzyzuExwMz.
any:THREATEN	zxxBGzyzzxyAyLx
before:a	zDyA..z...A..z.
before:after	HyyCz.z..zy.yBy
before:agre	.Dzz..z........
before:an	BFzz..z..z..z.z
before:and	..yE...z....z.B
before:annou	.zzyz........CC
before:by	.wxwz.Izzz..ACB
before:cam	AzzA.........Cz
before:compr	.Dzz..z........
before:day	AB.A.z........z
before:estab	.Dzz..z........
before:forc	.Dzz..z........
before:from	zzDz..........B
before:in	BzB...z.zy..B..
before:inter	.D.z..z.......z
before:kil	...B........z..
before:least	z.CA........z.z
before:meet	BCz......y..B.x
before:minis	A...z....z...Cz
before:month	zzyE...z.zA..Cz
before:of	AAD.zzy.zyzz.BB
before:on	.AB...z.zzzFyzy
before:peace	.Dzz..z........
before:peopl	zzGAz...z...z.z
before:presi	..xB...z......C
before:said	ABC.........z.z
before:say	..D..zy........
before:that	ABA....B....y.y
before:the	Fz.yy...zzyADyA
before:there	.Dzz..z........
before:to	zDzBz.yzzzzzBzA
before:visit	.B...z.........
before:was	.zxwz.IA......B
before:week	zz...Az..z.AzEx
before:wer	...B........z..
before:year	zzu..C....z.zAG
between:a	yBwq.Dw..BxB.GE
between:accep	zAE..zz.zBz.Azx
between:accus	B..z.........zA
between:actio	E..zzz..A...z..
between:after	z...zz..zxA.zzH
between:again	GxzDGxxD.yuyxEw
between:agre	.Fy...........y
between:agree	zAz......Az.BzA
between:aid	zBszy.z.zzzLzzF
between:air	zByCzzz..z.Ezzz
between:airst	z..C...........
between:al	y.zyB......A..C
between:alert	zzwxz.zMz.z.z.z
between:allow	.Cy.........zCz
between:along	z.A...zD.z....z
between:also	.BB..z...A.Ay.z
between:an	.BuxFyEAzyzyAA.
between:and	xBzDuCTzzzuAFuq
between:annou	yAAyAzyzDyzEzCx
between:any	.z.......B.....
between:appea	.........A.....
between:appro	BzEzz.zz.zz.yzE
between:are	...zzzDzE..y.zz
between:area	.BBA..z.......z
between:arm	.Bz.z.zA.y.z.zD
between:arres	yzzwS.zzzzzz.yy
between:arriv	.zEyzwCzz.D.z.z
between:artif	..............A
between:as	.AvC..zzA....zE
between:assau	..zB...B......z
between:assis	zCEz..zzz.z.zzz
between:at	yzDxzyzzFzyz.CA
between:attac	EzzGxzzzzAzzz.y
between:atten	.zz..F..z...z..
between:autho	..z.....B.....B
between:back	z.Czzzz.....z.D
between:ban	y.zx.....EzD.z.
between:been	zzBBz.zzzzAAzzB
between:begun	.z............B
between:bette	...z.z..C......
between:betwe	yz.z.H..zz.A.zz
between:billi	..B.........Az.
between:block	z.zHx..z.zzz..B
between:borde	zBE..zzzzzzzz..
between:boyco	zy.yxzz.JzzxzF.
between:by	Bw.xCyyzyGyz.yG
between:cal	GyyxADyzyywzCD.
between:cance	z..yz....F.z..z
between:captu	z.zB.....B.....
between:car	z..F..z.z.....z
between:ceas	...z.....A.z.zC
between:cease	.zyC.z..zyzzC.D
between:centu	..............A
between:charg	A..............
between:clos	...zC........A.
between:commi	z.A...zz....C..
between:compl	DzBz..z..zz.y.B
between:compr	zxz...G.....yzC
between:conce	..............B
between:conde	F..zz....yz.z..
between:condi	...z.z..C......
between:consi	..C.......A.z.z
between:conti	.CzA..........z
between:contr	zBwCx.yB....G.z
between:convi	H..z....zA.w.zz
between:count	yzBvGzz.zzz..AB
between:criti	Hz..zz...z..y.y
between:curfe	zzzyA...z.zz.F.
between:curre	zzzE....z....Bz
between:cyber	x.zHCzz.z.z..zz
between:day	zCz..B..zyzyzDz
between:decid	..............B
between:decis	z...........A.C
between:decla	zzzyAz.Bz.zBCzA
between:defen	z.zz.....z..F.z
between:deman	xzzzyzz.AzK.zxB
between:demon	zzBzD.z.Az...zz
between:deplo	zzGzz.zx..z.C..
between:depor	...zB..........
between:detai	z..yD..........
between:devel	zyCzz.E.....Bzy
between:diplo	............C..
between:direc	zz...C....z....
between:discu	..z..Dz........
between:dismi	z..yB....B.....
between:donat	..A........A..z
between:donor	.zFz..z.....z.z
between:down	.A......B.z...z
between:dur	..z.Dzz.Azz.C.y
between:earli	B..A....z......
between:eas	..............B
between:econo	..Gz..y.....z..
between:effor	yBzyzGz.zzzE.zy
between:embar	.z..z....A.zz.E
between:end	zAzyyB..yBzD.zB
between:equip	zzG...z......zy
between:estab	..A.........C.z
between:evide	y.....F........
between:expel	x.zzy...zzzL.zz
between:exper	C.Bz.........zz
between:expre	B........z..A..
between:exten	zz.zy.z.z...xGD
between:extra	D.zzz.z.......B
between:fight	zCCBz..Azzzz.zy
between:fil	B.......zA.....
between:finan	.DAzAzz.....z.z
between:fir	...By....A.z..A
between:first	.zzzzAD.....z.A
between:fiv	....zD.....z...
between:follo	yzz.A.G.z.zzzCy
between:food	.zB.z...z..D..z
between:for	.Axwzw.FCAyAzAA
between:forc	zF.xA.BA....y.y
between:found	H.yz..z...z....
between:fre	zB..z...zyz.z.F
between:from	yAAvxwDzyyzIBzE
between:ful	..z.........B.A
between:gav	zzyz.zD..yz.zDA
between:giv	..zz..z.zE...By
between:gover	.zByA.z......Cz
between:grant	z.Azz....z.z.zE
between:group	.zy..zDz....z.B
between:had	By.y.CzEyyyByAB
between:hand	...z..E..z..z.y
between:has	Ew.zA.tAyByByCD
between:hav	zz.AFzzzE.Azzvz
between:he	zzyB.BzzzCzyCBx
between:healt	.z.z..E.....z.z
between:held	zzyBzC..Azz.zzB
between:help	.A...B.........
between:his	z.z.........C.A
between:hit	...B....z......
between:hold	zAzC..z.zzz.zBz
between:host	.D...A......z..
between:hour	..............B
between:human	..Bzz..zzzAB.zA
between:hunge	..z..z..E......
between:if	.B............z
between:illeg	A.y..z......z.E
between:impos	y.zAGzzzzzzAzyA
between:in	uxJv..wHFvFzvz.
between:inclu	.zByy.Fz.z.Dyzy
between:incre	zzB.....Cy.z.Dx
between:inten	.zzA...C......z
between:inter	A.A.zC...z.zz.z
between:into	DyAy.yzB.zz.zEy
between:inves	EzB.z.y..zz..zz
between:is	.CJCABvyyxAxDvw
between:issu	zz.zD.z..zyCzCy
between:it	wFyCyzzDzBwA.Az
between:its	.ABxxxAHz.zy.xE
between:jail	B...z...B.....y
between:join	zAz..A..z.z..C.
between:kil	..zFz...zA.z..z
between:large	.zEz..z.......z
between:last	.B.yyz...z.AzE.
between:lat	zzzz.....B....B
between:launc	EyxHBGyzyyyyyxw
between:lawsu	A..............
between:leav	.z.z..........D
between:led	CB.y..z.......z
between:left	.AzzzFz..D.yzzx
between:let	..............B
between:lette	.z..zy....A.DBz
between:lift	zzzzz....EzzyzF
between:long	........A......
between:media	xzzyzIz.yzzEzBy
between:medic	zzLzzyz.......x
between:meet	yCzzzEz.zE.yyzz
between:meeti	.....B.........
between:met	.....B.........
between:milit	zFAzxAzAzyzCzAy
between:milli	zyHz..y.zzzzxBB
between:missi	zzx.........ABD
between:mobil	Dzvxz.DJ.zz.zzy
between:month	.zAA..........A
between:mor	zzFz...Az.z.Bzw
between:near	zz..D...z......
between:new	..Ayx......D.Cy
between:not	zuyz.zz.zSBzzyw
between:now	..CzB.........x
between:of	DwFzEwAAuwBDzw.
between:off	........zz..z.D
between:offer	B.A.........z..
between:offic	z.B.B.Az.....yz
between:oil	..............A
between:old	..............B
between:on	CyuBAztFBDxzCyB
between:one	..Cz..z........
between:open	zzEyzCzzzz.zzzC
between:opera	AyCu...zzz..DBA
between:order	wzy.I.zCzAAzzzy
between:out	..zEz...z....zz
between:outla	...yC..........
between:over	zzCBwyE.zzyDzzy
between:pardo	..............B
between:part	..y..zD.....z.A
between:pay	...z.z..C......
between:peac	zDzyzAz...z.z.D
between:peace	z.Cvz.yyz.zIGzu
between:peopl	..E...........x
between:permi	..z.....zE...zz
between:plan	zzB.z...zD.zB.y
between:pledg	.Az.........C.z
between:press	zz.z.....yB..D.
between:produ	z...B....B...z.
between:prote	zzyyzz..I.z.zBz
between:provi	zFHz.zz...zzvzz
between:publi	..BzH.z.z..v...
between:reach	.zz......B..A.A
between:read	.Cvz..z.....G.z
between:rebel	.zBz.Bz.....z.A
between:recei	zyAz..z.zzz.C.D
between:recen	B.zCx.........A
between:reduc	..z.z......D...
between:refug	.zzzA.....B.zCy
between:refus	zz.z.....F....z
between:reite	z.z......AA.Czz
between:rejec	...zz....Hz.zzy
between:relat	....B......zA..
between:relea	.Byxyzzz.zBzzyL
between:relie	.zB....z......A
between:remai	zz.xz.zJz.z...z
between:remov	..............A
between:repor	C............z.
between:reque	z........Bz..zB
between:resig	.A.......A....A
between:resol	A.z..B...zA.wzD
between:respo	..zDz.z.A.....z
between:restr	..............B
between:retur	.Bz.B....z.z.zA
between:said	CFvwwwxCxFI...v
between:sanct	.zzwGzz.zzx.zGz
between:say	DDx.xzzzyAGzz.y
between:seiz	zA.Iu......z..z
between:send	BACz..zz.....zz
between:sent	B.BBz.zz.zzz.Ax
between:separ	.....A.........
between:set	zAz.zz...zz..EA
between:seven	Azzz..G.....zzz
between:shar	y.....F........
between:shel	.........z...B.
between:sieg	...zC..B...z.zz
between:sign	zB.zy....z...zD
between:som	..............B
between:sough	...zz.....B...A
between:start	....z...B......
between:stat	z..zA..B..AC.zy
between:stop	zzz.B...DAzz.zy
between:storm	z..Ex..........
between:strik	yywHyyzzKAzzyyz
between:stron	FzyuGzDzzyz.zzz
between:struc	z.zKy...z..zx.z
between:summo	...z.....zD....
between:suppl	..C.z...zz.D..z
between:suppo	x.IxyzCzzyzzEzx
between:surre	..............B
between:suspe	zyx.Ezz.yzzM.zy
between:talk	zzzzzFz.zAzAz..
between:team	Dz.zz........zA
between:than	..FA..........w
between:that	Awxyyzzz.FGzxFy
between:the	DxxsAFF.zAxyDzA
between:their	zBwB..F.....zzy
between:thi	z..Cz..........
between:thre	.D...z...z...zA
between:threa	.zzyC....z.zzFz
between:ties	............B..
between:to	wHKsyxzAv.s.xCJ
between:toda	.........A....A
between:tortu	zzzJz.z.z.zz.zy
between:total	B........z.....
between:trave	...yx......H.y.
between:troop	yDBwyzBGzzyzzz.
between:two	...A..........A
between:ultim	....z.....z..Ez
between:unila	.zy....C....C.y
between:until	.zzz.....B....C
between:up	zCz..xzE.zz.zzB
between:veto	.........A.....
between:viola	.z.Hz.z.zz....y
between:visit	BDz.zy..zD.zzzz
between:wag	D.zz...zCyz..zA
between:war	zyzz.....B....F
between:warfa	y.zDEzz.z....zz
between:warn	z..zz......CzCz
between:warra	....F........x.
between:was	.AyEB.zzAzzz.zx
between:weapo	.C............z
between:week	AyyzzzF.zzzAB.z
between:welco	z.yz.z...z..H.z
between:went	...z.z..C......
between:wer	.z...zzz....z.G
between:which	z.BCzzFzzz.zzzx
between:who	..z.z.D.B.....z
between:wil	xZsvwyxywHyyuQq
between:with	xHvvwLAy.BwAAyz
between:withd	zByyz.zz.z.Izzy
between:work	C.z.B...Dzzzzzx
between:worke	D..z...z.yz..zC
between:would	yNyxxxzzzxxzFIw
between:year	..A....B.......
between:yeste	..............A
does:carried:ACCUSE	E..z......z....
does:carried:AGREE	.A..........B..
does:carried:AID	zBFzzzzzzzzCzy.
does:carried:ASSAULT	CzDAzzzzyzzzzBA
does:carried:COERCE	xzzC.zzAzzzAzDA
does:carried:CONCEDE	z.zz....BDz.yzB
does:carried:CONSULT	zBzz.Gz.zAz.xzz
does:carried:COOPERATE	B.............z
does:carried:MOBILIZE	zB.zAzCAzzzzzzB
does:carried:PROTEST	.z.zy...Dzy.zEz
does:carried:REJECT	A..yB........B.
does:carried:REQUEST	zz..A....zy.zEA
does:carried:RETREAT	zyyyy.zzzCyEAzE
does:carried:SANCTION	wyyxCBzzxFzDz.A
does:carried:SUPPORT	CzAx.yyzzDyzGyy
does:carried:THREATEN	z..zC......Czzz
does:loose-verb:ACCUSE	BzzAw.....Fz.zz
does:loose-verb:AGREE	y.A..z...C...Bz
does:loose-verb:AID	w.y..ABzyC.yAD.
does:loose-verb:ASSAULT	y.B..zzzJzyzyzB
does:loose-verb:COERCE	EzyA.zzAz.zCz.y
does:loose-verb:CONCEDE	yCAyAzzzzAyzB.E
does:loose-verb:CONSULT	yAA.AyDzCzAzByx
does:loose-verb:COOPERATE	zAzxzzIz.zz.Bzy
does:loose-verb:PROTEST	....A...C.....z
does:loose-verb:REJECT	ABzDBzz.zzzzzz.
does:loose-verb:REQUEST	yCzBC.zzzzEzAxy
does:loose-verb:RETREAT	zB.zAzz.zAzAzzD
does:loose-verb:SANCTION	xzyCEyzzGyyxzCz
does:loose-verb:SUPPORT	yzCCzzz.zyAzCzB
does:verb:ACCUSE	AzzzA...zCxzzDz
does:verb:AGREE	zIyzzzy..zzzGzw
does:verb:ASSAULT	yzyFC.AzyBzBzzy
does:verb:COERCE	x.zAIzzy.z.zz.A
does:verb:CONCEDE	z.zzzy...zz.C.E
does:verb:CONSULT	ABzz.Fz.z.z.yzz
does:verb:COOPERATE	AA.z.....B..z..
does:verb:MOBILIZE	CzExw.yHz.zzzzz
does:verb:PROTEST	z..z....A.A..C.
does:verb:REJECT	Ayzyzzz..Lz.xCw
does:verb:REQUEST	Exzyxzzzz.GzADy
does:verb:RETREAT	zCAzzzzzy..zDzA
does:verb:SANCTION	E.zyyz..yzzFzz.
does:verb:SUPPORT	zAzyAz...zz.F.z
does:verb:THREATEN	.zzByzzzzzzzzI.
finite:after:ACCUSE	zAzyI.AAzByzz.x
finite:after:AGREE	yDAyzzyzzBAzEAx
finite:after:AID	.Dy..DzzzAz.yyA
finite:after:ASSAULT	zzwAB.zzJxAEzxy
finite:after:COERCE	zzzCzzCzB.zzzyB
finite:after:CONCEDE	zAyyA...zz.z.CC
finite:after:CONSULT	..zxCFz..zz.Bzx
finite:after:COOPERATE	zB....A..Az.z.z
finite:after:MOBILIZE	z.zzy.FB...zz.z
finite:after:PROTEST	A..B....A.z.zzz
finite:after:REJECT	AzzzA....B..zBz
finite:after:REQUEST	Ayz.CAz.zzyz.AC
finite:after:RETREAT	xyCyyCzzAEz..zA
finite:after:SANCTION	x.zAB.z.z.AzBzB
finite:after:SUPPORT	BAyyACz..xz.E.y
finite:after:THREATEN	z..A.....zA..AA
finite:before:AGREE	.Dzz..z........
finite:before:ASSAULT	...B........z..
finite:before:RETREAT	zzCy..........D
finite:between:ACCUSE	QzyyyzzzzBAzzzx
finite:between:AGREE	AGzzzzzz.zz.Azy
finite:between:AID	xuMxzy.zyAyAxCD
finite:between:ASSAULT	.y.MyyyyvByByyB
finite:between:COERCE	.zxBLyy..yzCxzz
finite:between:CONCEDE	yzCzzzzzBxyz.yJ
finite:between:CONSULT	vwBAxNzyAxzzEx.
finite:between:COOPERATE	Ezz.y.Gz.zzz.zx
finite:between:MOBILIZE	yyDDxzwKzzzzzz.
finite:between:PROTEST	zzByy...Jzzzzzy
finite:between:REJECT	.yy..zzzzQyzzyy
finite:between:REQUEST	AxyyCBxzyyKzyEx
finite:between:RETREAT	yxywyByzz.xE.yN
finite:between:SANCTION	AxwyC.yzECyOyvu
finite:between:SUPPORT	zvBADxxzyzxzNxA
finite:between:THREATEN	zzzyBz...z.BzFz
first-finite:ACCUSE	KzzyyzzzzBBzzzy
first-finite:AGREE	yKzzzzxzzzzzEzy
first-finite:AID	xvDzzyBzyD.AxCD
first-finite:ASSAULT	zz.GAyyyHyyyzyz
first-finite:COERCE	AyxFIyy.yyyDy.y
first-finite:CONCEDE	yACzzzzzBxyzyyJ
first-finite:CONSULT	wuCByQvzBy.zAyx
first-finite:COOPERATE	DzzxyzHz.Az.zzy
first-finite:MOBILIZE	yxDyyzCGzzzzzzA
first-finite:PROTEST	z..zz...Jzz.zzy
first-finite:REJECT	zyy..zzzzLyzzBz
first-finite:REQUEST	Byy.CyyzyyKzyEx
first-finite:RETREAT	ywBxxyzzy.yDAzN
first-finite:SANCTION	BxxzG.yzECyIyvu
first-finite:SUPPORT	.wEAxyyzzwyzTyy
first-finite:THREATEN	yzzxBz..zz.BzHy
first-future:AID	.E......z....z.
first-future:CONCEDE	z.z......Fz.zBy
first-future:CONSULT	zLzzzxy.zA..yzz
first-future:RETREAT	zIzzz....BBzzzv
first-future:SANCTION	z...z...zzzz.Gz
first-future:SUPPORT	zF.......zB.xz.
first-infinitive:SUPPORT	zzzz.....J..w.z
first-participle:AID	.zB.........Czz
first-participle:ASSAULT	B.Az....z.z...B
first-participle:CONSULT	Bzz..z......B..
first-word:accept	zBE..z..zBz.zzy
first-word:accuse	A..............
first-word:agree	zIyzzzy..zz.Dzy
first-word:allow	.Bz......z..zC.
first-word:arrest	...yD..........
first-word:arrive	.zFy.xz.z.D.z..
first-word:attack	...C...........
first-word:attend	.Dzz.Dz.z.z.z.z
first-word:ban	z..zC..........
first-word:boycott	zy.zxzz.JzzxzFz
first-word:call	yzzz.B....z.F.z
first-word:call for	C...z.....y..Dz
first-word:concede	..............B
first-word:condemn	B..............
first-word:convict	H..z....z..w...
first-word:decline	z........z...Dz
first-word:defend	z.zz.....z..F.z
first-word:demand	y..zz.....K..yy
first-word:deploy	zzHz..zy....z.z
first-word:deport	...zB..........
first-word:detain	...yC..........
first-word:end	.Bzzzz..z..E.zz
first-word:expel	x..zy...zz.J.zz
first-word:free	zz..z.........D
first-word:give	yytzzzC.zFyzyEE
first-word:give assistance	.Cz............
first-word:give million	..C...........z
first-word:give support	z.D...........z
first-word:go	.zyz.y..FA..z..
first-word:grant	..z...........C
first-word:help	zzCA....zz..Czz
first-word:hold	..zH.w....z.z..
first-word:kill	..zD....z......
first-word:let	..............B
first-word:lift	..............A
first-word:lift ban	..............A
first-word:lift blockade	..............A
first-word:lift embargo	.z.......A.....
first-word:lift restriction	..............B
first-word:lift sanction	..............A
first-word:meet	zAzz.Gz.zzz.zzz
first-word:mobilize	..zz..zE.......
first-word:offer	..B............
first-word:order	x...E.....B..zz
first-word:outlaw	...yC..........
first-word:pardon	..............A
first-word:push	.z.Dz.z...A..z.
first-word:receive	.zz..A....A.B..
first-word:refuse	.z.......E....z
first-word:reject	y..zz....F.....
first-word:release	AC.z......Bz.zz
first-word:return	.Bz......z.z..B
first-word:seek	BB.zy.....A..z.
first-word:seize	...Jv.........z
first-word:share	xz.z..G.....z.z
first-word:start agreement	yAzzz.z..Ez.Czz
first-word:start aid	..y........D..z
first-word:start airstrike	z..C...........
first-word:start arrest	...zB..........
first-word:start assault	...B...........
first-word:start attack	C..A.z........z
first-word:start blockade	...Fx.........z
first-word:start ceasefire	.z.........zC..
first-word:start commitment	.A..........B..
first-word:start curfew	...yC........Bz
first-word:start cyber attack	z..Dy..........
first-word:start deal	Bz.......A.....
first-word:start deployment	..Dz..zz......A
first-word:start investigation	C...z..........
first-word:start lawsuit	A..............
first-word:start meeting	zA...C......z..
first-word:start operation	zzEvA........Cz
first-word:start release	..............A
first-word:start sanction	z..zH...zz.x..z
first-word:start siege	...zC..B...z.zz
first-word:start support	............B..
first-word:start talk	.....B...A.....
first-word:start tie	............B..
first-word:start ultimatum	....z.....z..Ez
first-word:start warning	...zz......C.Az
first-word:stop	....B...A..z...
first-word:stop aid	.zz.z....z.F..z
first-word:stop peacekeeper	...........H..v
first-word:stop strike	.z......CB....z
first-word:stop supply	....z......D...
first-word:stop visit	....z....D.z..z
first-word:storm	z..Dx..........
first-word:summon	...z.....zD....
first-word:support	zzCA.....zB...z
first-word:surrender	..............B
first-word:threaten	z.zyz....z.z.Iz
first-word:veto	.........A.....
first-word:violate	z..Hz...zy....y
first-word:warn	A............B.
first-word:welcome	z.z.........D.z
first:ACCUSE	LzzyyzzzzAAzzzy
first:AGREE	yKzzzzxzzzzzEzy
first:AID	wyFzyyBzyC.A.AB
first:ASSAULT	.yAFAyyyHyxyzA.
first:COERCE	.xxFHyy.yxyCyCx
first:CONCEDE	xAByyzzzACxzx.J
first:CONSULT	wDz.xLCyAzzyAxv
first:COOPERATE	DyzwyzIz.AzzAzx
first:MOBILIZE	yyGyyzCFzzzzyzA
first:PROTEST	zz.yz...IzzzzBy
first:REJECT	z.yB.zzzzLyzyAz
first:REQUEST	B.y.AyxyyyLzyFw
first:RETREAT	yC.wwyyzyBzC.yM
first:SANCTION	.xwyFzxzCAxHyBz
first:SUPPORT	AAD.xxxzzCzzLxx
first:THREATEN	.zzxAzzzzzzBzJy
future:after:CONCEDE	A....z...zC.Az.
future:after:CONSULT	zBz..yz..BC.zz.
future:after:RETREAT	zDz......yD.zzz
future:after:SANCTION	.............B.
future:after:SUPPORT	z........zD....
future:between:COERCE	.z..z........Ez
future:between:CONCEDE	z.z......Fz.zBy
future:between:CONSULT	zHzz.yz..Bz.yzz
future:between:RETREAT	zHzzz....CBzzzw
future:between:SANCTION	z...z...zzzz.Gz
infinitive:after:ACCUSE	.zzzz....zE.zAA
infinitive:after:AGREE	A..z.z......A..
infinitive:after:AID	zAzzzzzDAAz..zA
infinitive:after:ASSAULT	yz.z..A..A.D.Az
infinitive:after:COERCE	A..zzA...z..B..
infinitive:after:CONCEDE	.zzz.zz..AABD.z
infinitive:after:CONSULT	x.DyyCFzzz.zAyy
infinitive:after:COOPERATE	AC..........zz.
infinitive:after:MOBILIZE	.zB...z....BA.y
infinitive:after:REJECT	C...z....zz.zB.
infinitive:after:RETREAT	z.zz..z...AzDEw
infinitive:after:SANCTION	z.AAF.BzzzzzyAy
infinitive:after:SUPPORT	xAzzzxz.zGzABzA
infinitive:before:MOBILIZE	.Dzz..z........
infinitive:between:ACCUSE	..z..B.........
infinitive:between:AID	zAvz.A.....zGzz
infinitive:between:ASSAULT	zzCBz.zz.A.zzBy
infinitive:between:COERCE	z.CzE.z.zz....x
infinitive:between:CONCEDE	.Az......A.....
infinitive:between:CONSULT	.zz....B.A..z..
infinitive:between:COOPERATE	zCz...z.....z.B
infinitive:between:MOBILIZE	DCyz..zz..z.zz.
infinitive:between:REQUEST	..............A
infinitive:between:RETREAT	.Ez......AzzzzA
infinitive:between:SUPPORT	.Bxzz.E..B....z
negated:after:RETREAT	zz........C.zA.
negated:between:CONCEDE	.x.......Gz..zz
negated:between:RETREAT	.x.......DC.z.y
order:alone	C.AxAzzA.BAzzzz
order:by-to	.CtyzBDzw.BAAAB
order:to-by	yxGE.yyzDyx....
pair:a ban	.A.z.....B....z
pair:a cease	..y...........C
pair:a compl	..C.........y.z
pair:a curfe	...zC........z.
pair:a lawsu	A..............
pair:a media	yzzz.Jz..z.z.zz
pair:a meet	zA...A....A.z..
pair:a milit	zzCA.B........z
pair:a new	.z.z.........C.
pair:a plan	z.C.z...zD.zy.y
pair:a reque	z........Bz..zB
pair:a stat	z..zz..B...C.zz
pair:a strik	........Cz.....
pair:a suspe	.zxA..z.z..I.zz
pair:a unila	.z..........C.y
pair:accep a	.Ez...........x
pair:accep the	.y..........B.B
pair:after a	.........y....C
pair:after the	..A............
pair:agre to	.Fz.........y.z
pair:agree with	zB.......z..C.A
pair:aid to	zBzzy...z..H.zy
pair:air strik	...B...........
pair:alert in	..zz...E.......
pair:an agree	zB.......z..A..
pair:an inves	C..............
pair:an ultim	....z.....z..Ez
pair:and a	..z.........B..
pair:and the	..z..CA.....z..
pair:annou a	.zzz.zz.zzzH.z.
pair:annou the	zABz..zzE..y.Az
pair:appro the	B.z...........A
pair:arres in	....B..........
pair:arres of	...zB..........
pair:arriv in	.zAzzxDzz.D.z.z
pair:artif to	..............A
pair:as a	..uD.........zE
pair:assau on	..zC...A......z
pair:assis to	..A.........z.A
pair:attac in	...z.....B.....
pair:attac on	F..Dxzzzzz...zz
pair:ban on	z........Dz....
pair:bette pay	...z.z..C......
pair:block in	...Ey..........
pair:block of	..............B
pair:block on	...Az.........A
pair:borde to	zzFzz.z.....z.A
pair:cal for	C...y...z.z..D.
pair:cal off	........zz..z.D
pair:cal on	CzzzzDzzz.y.zBz
pair:cance a	z..yz....F.z..z
pair:car out	z.zF....z.....z
pair:cease in	..zB....zz....C
pair:commi to	.yA....z....C..
pair:curfe in	.z.z.........Ez
pair:cyber attac	z..Dy..........
pair:cyber warfa	y.zDEzz.z....zz
pair:decid to	..............B
pair:decla a	zz.zA..B.z.CCzx
pair:deman a	z.........B....
pair:deman that	........B.B..zz
pair:deman the	....z.....D..zz
pair:diplo ties	............B..
pair:effor betwe	...z.C..z..B..z
pair:end media	....zz..z..F...
pair:end the	.z.......B.....
pair:estab diplo	............C..
pair:evide with	y.....F........
pair:exper to	C.z..........z.
pair:fil a	B..............
pair:food suppl	....z......D...
pair:for a	..yz...E......z
pair:for bette	...z.z..C......
pair:for sanct	B...z.....y..Dz
pair:for the	.......A.......
pair:forc in	.Czzz.CB....z.z
pair:from the	B.............A
pair:ful suppo	..z.........B..
pair:had impos	..............A
pair:had relea	A..zz..z......C
pair:hand over	...z..F..z..z.y
pair:has agre	.Cz.........z.z
pair:has also	.z.......A.....
pair:has ban	z..zC..........
pair:has been	..AD..z.......z
pair:has cal	D............y.
pair:has cance	....z....D.z...
pair:has car	z..B...........
pair:has conde	A..............
pair:has decid	..............B
pair:has decla	z.zyz......C.zC
pair:has defen	z...........B..
pair:has deman	..........B..z.
pair:has estab	............C..
pair:has fil	A..............
pair:has fre	..............B
pair:has held	.....B.........
pair:has impos	z..AE......yz..
pair:has issu	...zy.....zCzFy
pair:has launc	Czz.EAz.zzz.zzz
pair:has lift	.........z....A
pair:has offer	..B............
pair:has order	y..zD.....B..zz
pair:has refus	.........B.....
pair:has rejec	z........A.....
pair:has said	.z...z...AA....
pair:has sent	C.zzz........Az
pair:has suspe	...zy...z..F...
pair:has threa	.............A.
pair:has welco	............B..
pair:hav agre	.A.............
pair:hav arres	...zA..........
pair:hav been	.zAy......AB..A
pair:hav depor	...zB..........
pair:hav impos	...zD......z.z.
pair:hav launc	A..Az..........
pair:hav refus	.........A.....
pair:hav rejec	.........B....z
pair:hav said	.B........z....
pair:hav sough	...zz.....B....
pair:he had	....AD.....z..z
pair:he wil	.z.......B.....
pair:held a	z....B..B....z.
pair:held talk	.....A.........
pair:hold talk	.B.z.B.........
pair:human aid	..A.z......C..z
pair:human assis	..B............
pair:hunge strik	..z..z..E......
pair:impos a	...zC........z.
pair:impos block	...Fx.........z
pair:impos in	..............A
pair:impos on	.........A..z.A
pair:impos sanct	z..zF...zz.y...
pair:in a	.A.A.z..D..zz.y
pair:in the	Bz.ABz...A....y
pair:inves again	A..............
pair:inves into	B..............
pair:inves of	..............A
pair:is read	.Cvz..z.....G.z
pair:is send	AzD....z......z
pair:is wil	.Fy.........zzz
pair:issu a	...zA......C..z
pair:issu an	z...C.....yz.Cy
pair:it had	yz..z..Ezz.B...
pair:it has	.A.Cy.......zzB
pair:it wil	..zz.....Fz..By
pair:it would	zI.......yz.yAz
pair:its borde	z.Fzz.z.....z.A
pair:its troop	zCzz...E.zzz..z
pair:launc a	BzzzzIz.zzzzzzy
pair:launc an	B..............
pair:launc cyber	x.zHCzz.z.z..zz
pair:lawsu in	A..............
pair:let fre	..............B
pair:lift a	.A.......z....B
pair:lift its	.........z....A
pair:lift the	zz.......Fz.z..
pair:media effor	yzzyzIz.zzzEzzy
pair:meet of	zB...z....A....
pair:meet with	.z.......E.y...
pair:milit aid	.Cz.z......C..z
pair:milli in	..x.....z.....F
pair:mobil the	..zz..zD.......
pair:mor than	..FA..........w
pair:not accep	.z.......C...z.
pair:not end	.z.......B.....
pair:not lift	.z.......C..z..
pair:of a	..yyz.Dz.BA...A
pair:of aid	..y........D..z
pair:of its	..............A
pair:of sieg	...zC..B...z.zz
pair:of the	.yuEyzIzzz.zDzy
pair:offer to	..B............
pair:on alert	zzwxz.zMz.z.z.z
pair:on strik	...z.z..C......
pair:on the	..B...z........
pair:one of	..B...z........
pair:open its	z.Fzz.z.....z.A
pair:opera in	.zDw...zz...EzA
pair:order an	A..............
pair:out a	A..A.........z.
pair:part of	..y..zD.....z.A
pair:peac talk	.zz..C......z.A
pair:peace forc	.CB.z.zz....z..
pair:peace from	...z.......I..v
pair:peopl in	..A............
pair:plan visit	....z....D.z..z
pair:read to	.Cvz..z.....G.z
pair:reduc milit	....z......C...
pair:refug in	...zA.....B...z
pair:refus a	.........A.....
pair:refus to	.........D....z
pair:reite the	.B..........A..
pair:rejec the	.........A.....
pair:relea a	B..zz..zB.....A
pair:relea from	..............A
pair:relea of	..........B....
pair:remai on	zzxxz.zKz.....z
pair:reque from	.........Az..zC
pair:resig from	.........A....z
pair:respo to	........A......
pair:restr on	..............A
pair:retur a	..............A
pair:said he	.z.z.....C.....
pair:said it	zDz..zzE.Ay.zzz
pair:said on	zD.Az....yBBzz.
pair:said that	y.zz.....BC.Azz
pair:said the	.Az.z...z.z.zFz
pair:sanct again	A..zC....zyzzCz
pair:sanct on	z..zF...z..y...
pair:say it	zzzCy....Bz..BA
pair:send a	BzB...........z
pair:send troop	.B.....z.......
pair:set up	.A............B
pair:shar evide	y.....F........
pair:sieg in	...zA..C...z...
pair:sign a	.z.zy.......AzE
pair:sough refug	...zz.....B....
pair:stat of	z..zA..B...C.zz
pair:stop work	....z...D.....y
pair:strik for	.....z..E.....y
pair:strik until	.........A.....
pair:stron conde	D........z.....
pair:suppo for	zzDz.....z..C.z
pair:suppo to	.Dy............
pair:surre to	..............A
pair:suspe food	....z......D...
pair:suspe human	...........A...
pair:suspe milit	...A.......A...
pair:suspe of	.zx........I.zz
pair:talk in	..z.zA.....A..A
pair:talk with	z.zz.Ez..Az.z.z
pair:team of	CzBz.........zz
pair:that he	.zz.B....A..zCy
pair:that it	...A...........
pair:that the	CAz.......z..Bz
pair:the arres	...zB..........
pair:the ban	zz.......Ez...z
pair:the decis	............A..
pair:the embar	.z.......B..z..
pair:the first	.zyzzAD.....z.B
pair:the relea	..........A....
pair:the strik	.z.......B.....
pair:the wil	zBz.z...zAy..Ey
pair:the withd	..........A..z.
pair:thi year	...A...........
pair:threa to	...zz........D.
pair:ties with	............A..
pair:to a	..A............
pair:to accep	.A.............
pair:to allow	.A.......A.....
pair:to contr	.Cvz..z.....G.z
pair:to deman	..............A
pair:to help	.Az..B.........
pair:to lift	.A............z
pair:to meet	.z.......B.....
pair:to open	.A.............
pair:to provi	.Cy............
pair:to resig	.A.......A....z
pair:to send	.By............
pair:to set	.A.............
pair:to shel	...z.........B.
pair:to suppo	.yyz..F.....B.z
pair:to the	zzBzA.zz.zBADyz
pair:to withd	.D............z
pair:troop for	..yz...E......z
pair:troop from	.Bzz..z...zz..D
pair:troop to	.C.....z....z..
pair:ultim to	....z.....z..Ez
pair:unila cease	.z..........C.y
pair:until their	.........A.....
pair:visit to	zD..zz..zD.z.zz
pair:warfa again	y.zDEzz.z....zz
pair:was arres	...zC..........
pair:welco the	............B..
pair:went on	...z.z..C......
pair:wer relea	..............A
pair:which it	..............A
pair:wil exten	.z.zy........Gz
pair:wil hold	.z...A..zz...C.
pair:wil meet	.....C.........
pair:wil not	zu.z.z...NB.zyx
pair:wil relea	.E.......zz...z
pair:wil to	.Hy.........zzy
pair:with the	.z...C......z..
pair:withd its	.D............z
pair:withd of	.zzz......A..zD
pair:withd peace	...z.......G..w
pair:would allow	.Cz......z..zCy
participle:after:ACCUSE	y..zy....BCA.B.
participle:after:AID	zy..zA...zz.DBz
participle:after:ASSAULT	F.C.AzAzyyzyyzA
participle:after:COERCE	Azz.z..B.....B.
participle:after:CONCEDE	...z.......B...
participle:after:CONSULT	ExBwBA.........
participle:after:COOPERATE	zzzzB.A..A..A.z
participle:after:REJECT	AB.F..z..xz.y..
participle:after:REQUEST	.Bz.zx...BC.Azz
participle:after:RETREAT	.y.A........B..
participle:after:SANCTION	A........A...z.
participle:after:SUPPORT	CB.zzA...yz....
participle:after:THREATEN	...Dz.z...z..A.
participle:between:ACCUSE	E...........zz.
participle:between:AID	.DA...........x
participle:between:ASSAULT	...B.....z....B
participle:between:REQUEST	....z...A.C..zz
participle:between:RETREAT	..............C
passive:after:ACCUSE	A...B.....z...z
passive:after:ASSAULT	.A.z....A.zB..z
passive:after:COERCE	z.........A...A
passive:after:COOPERATE	....A.B.....z..
passive:after:RETREAT	.Cz......yz.AA.
passive:after:SANCTION	.............A.
passive:before:ASSAULT	...B........z..
passive:between:ACCUSE	..............A
passive:between:COERCE	...zB...A.....z
passive:between:MOBILIZE	.AC....z......z
passive:between:RETREAT	..zz..........C
says:after:carried:ACCUSE	z.............B
says:after:carried:AID	zGAzzzz..zz.zzA
says:after:carried:ASSAULT	...........BzA.
says:after:carried:CONCEDE	zAzyz...z.EAyCx
says:after:carried:CONSULT	.Azz.Cz...z.B.y
says:after:carried:MOBILIZE	..AzA.Dz...z..z
says:after:carried:PROTEST	B.z.......zB...
says:after:carried:REJECT	...z.........B.
says:after:carried:RETREAT	z..zzA..Bz....B
says:after:carried:SANCTION	z.z.A....BAz.Bz
says:after:carried:SUPPORT	z.yzzzz.zB..DB.
says:after:loose-noun:ACCUSE	Cyzzzy..zAzzCzC
says:after:loose-noun:AGREE	.zB.....zA.A...
says:after:loose-noun:AID	CyByz.yCz.BABxx
says:after:loose-noun:ASSAULT	.yvACyxDxBBD.By
says:after:loose-noun:COERCE	BzyBA.yB.DzyAwz
says:after:loose-noun:CONSULT	xFyy.Dx.y..z.D.
says:after:loose-noun:COOPERATE	yzz.AA....zz..D
says:after:loose-noun:MOBILIZE	yxw.ByD.zA.zEB.
says:after:loose-noun:PROTEST	BxxyzzzzDDBABzy
says:after:loose-noun:REJECT	Cyzz.....yzAB.A
says:after:loose-noun:REQUEST	yBByAxH.zAyz.zy
says:after:loose-noun:RETREAT	z.zCCzz..z..z..
says:after:loose-noun:SANCTION	.zzAzA...zAA.z.
says:after:loose-noun:SUPPORT	CywByBxByAwzEC.
says:after:loose-noun:THREATEN	............AA.
says:after:loose-verb:ACCUSE	wAzxEzz.z.GAz.y
says:after:loose-verb:AGREE	zzzzzz...BB..Cz
says:after:loose-verb:AID	.xwz.EzC.CzyBzz
says:after:loose-verb:ASSAULT	zABuA.zyIzxCzyB
says:after:loose-verb:COERCE	A.yEyA.B.zzz.zz
says:after:loose-verb:CONCEDE	AzyzA.z.zzyACzB
says:after:loose-verb:CONSULT	BABtDFEzzAxzwyz
says:after:loose-verb:COOPERATE	.B.z.z....z.Bzz
says:after:loose-verb:PROTEST	...C....Az...zz
says:after:loose-verb:REJECT	.BzG..z..x..zz.
says:after:loose-verb:REQUEST	.CyAByz.zyBzzAB
says:after:loose-verb:RETREAT	x.yAzBz.zCAA.Ew
says:after:loose-verb:SANCTION	z.ABG.Bzzyyyzyz
says:after:loose-verb:SUPPORT	CBzzzC....Azyx.
says:after:verb:ACCUSE	BzzyA.A..CzzzCx
says:after:verb:AGREE	.DAzzzyzzzzzF.x
says:after:verb:ASSAULT	CyxFBzBzyxBCyyx
says:after:verb:COERCE	zzzy..CzBzzzAAC
says:after:verb:CONCEDE	z..z.y...z..D.B
says:after:verb:CONSULT	zyBzzyz...E.Czy
says:after:verb:COOPERATE	zA.zC....B..z.z
says:after:verb:PROTEST	z..z....zAA.zC.
says:after:verb:REJECT	Ez.z.....Az.xB.
says:after:verb:REQUEST	By.zz....Bz.B..
says:after:verb:RETREAT	z.BzzzzzzACzE.x
says:after:verb:SANCTION	zA...........AA
says:after:verb:SUPPORT	zBzzAz...zzAD.z
says:after:verb:THREATEN	.zzEz.zz.zzzzAA
says:before:carried:MOBILIZE	.Dzz..z........
says:before:loose-noun:AID	zzHz....z...z.z
says:before:loose-noun:CONSULT	ADz..z......A.y
says:before:loose-noun:PROTEST	.zyxzz..H.z.Bzz
says:before:loose-verb:CONSULT	............B..
says:before:loose-verb:COOPERATE	..z.........x.E
says:before:verb:AGREE	.Dzz..z........
says:before:verb:ASSAULT	...B........z..
says:between:carried:ACCUSE	G.zzz....zz...z
says:between:carried:AGREE	.A..........B..
says:between:carried:AID	zCFzzzzzzzzBzy.
says:between:carried:ASSAULT	CzCAzzzzyzzzzBD
says:between:carried:COERCE	xzzC.zzAzzzAzFA
says:between:carried:CONCEDE	zyz.....BDz..zB
says:between:carried:CONSULT	zDzzzHz.zAz.yzy
says:between:carried:MOBILIZE	zDzEy.yBz.zzzzB
says:between:carried:PROTEST	yz.zz...Dzz..Ez
says:between:carried:REJECT	A..yB..........
says:between:carried:REQUEST	zz.......zy.zEA
says:between:carried:RETREAT	zByyyzzzzDyFAzA
says:between:carried:SANCTION	xyyyBBzzyEzDzzB
says:between:carried:SUPPORT	BD.yDzzzz.zzCyy
says:between:carried:THREATEN	z..zC......Czzz
says:between:loose-noun:ACCUSE	Fzzzzz.A.zz.z..
says:between:loose-noun:AGREE	zzAzzzGzz.z.Bzy
says:between:loose-noun:AID	yDHzzxyzByyzvAC
says:between:loose-noun:ASSAULT	yyvOxzyDz.zzCzx
says:between:loose-noun:COERCE	zzyyAzz.zCyDzzF
says:between:loose-noun:CONSULT	z.y..Fz.z...z..
says:between:loose-noun:COOPERATE	AAC...z.......z
says:between:loose-noun:MOBILIZE	sCHFFwFJyxuxuvx
says:between:loose-noun:PROTEST	z.yCCyzzG.zzyy.
says:between:loose-noun:REQUEST	yyxzz.zCzDz.CyD
says:between:loose-noun:RETREAT	zzxBz.zzzyB..zF
says:between:loose-noun:SANCTION	A..xz.z.zzyDzCC
says:between:loose-noun:SUPPORT	zzE.Azy.zzCzzA.
says:between:loose-noun:THREATEN	.zzzG.....z.z.z
says:between:loose-verb:ACCUSE	EzzzzA..zzCzzzz
says:between:loose-verb:AGREE	B.A.........z..
says:between:loose-verb:AID	yBzyz.AzzAyyED.
says:between:loose-verb:ASSAULT	xzBFzzzzyCzCyz.
says:between:loose-verb:COERCE	DzByCzzzzzzCz.y
says:between:loose-verb:CONCEDE	yCByyzzzzAyzzAE
says:between:loose-verb:CONSULT	wxCByzzABz.zFyA
says:between:loose-verb:COOPERATE	..z.y.Hz.zz..zy
says:between:loose-verb:REJECT	AzzBAAz.zAzzzzA
says:between:loose-verb:REQUEST	yAz.D.z..zF.zxz
says:between:loose-verb:RETREAT	zCzyACzzz.zyzzD
says:between:loose-verb:SANCTION	xzyAAyzzGyzBzEy
says:between:loose-verb:SUPPORT	xw.CzyCzzCyzFzC
says:between:verb:ACCUSE	Jzzzz.z..Bz.yzy
says:between:verb:AGREE	zGy.........z.z
says:between:verb:ASSAULT	zzzIz.zzzAzz.By
says:between:verb:COERCE	xAyAMzzzBzAzzyw
says:between:verb:CONCEDE	..........z...D
says:between:verb:CONSULT	AAzz.Ez.zAz.yzz
says:between:verb:COOPERATE	ABzz..z.....z.B
says:between:verb:MOBILIZE	CzAxz.yH..z.zzy
says:between:verb:PROTEST	z.Czz...C....z.
says:between:verb:REJECT	xzzyzzz..Qzzzzw
says:between:verb:REQUEST	CzzywCzz.zFzzCy
says:between:verb:RETREAT	zDyyyzz..z.zzzH
says:between:verb:SANCTION	Fzzyyz..yzzHzzz
says:between:verb:SUPPORT	zCzz.....z..C.z
says:between:verb:THREATEN	z..zz....z..zGz
verb:finite:accep	zCE.....zzz...x
verb:finite:accus	A..............
verb:finite:agre	zIyzzzy..zz.Dzy
verb:finite:annou	y..xyyyBCzzG.Cy
verb:finite:appro	BzEzz..z..z.yzB
verb:finite:arres	...yE........z.
verb:finite:arriv	.zFy.xz.z.D.z..
verb:finite:attac	...C...........
verb:finite:atten	zDzz.Ez.z.z.z.z
verb:finite:ban	z..zC..........
verb:finite:began	zzBz..E...z.z.z
verb:finite:begun	.z............B
verb:finite:cal	IzyyyAzzyzvzAF.
verb:finite:cance	....z....D.z..z
verb:finite:car	z.zD....z......
verb:finite:conce	..............B
verb:finite:conde	B..............
verb:finite:convi	H..z....z..w...
verb:finite:decid	..............B
verb:finite:decla	zzzxAz.Bz.zBCzD
verb:finite:defen	z.zz.....z..F.z
verb:finite:deman	y..zz.....J..yy
verb:finite:deplo	..Ez..zy.......
verb:finite:depor	...zB..........
verb:finite:detai	...yC..........
verb:finite:dismi	z..z.....C.....
verb:finite:end	.BzzyB..z..D.zz
verb:finite:estab	..A.........C.z
verb:finite:expel	y..zz...zz.H...
verb:finite:expre	B........z..B..
verb:finite:fail	zzzzzzz..I.zwzD
verb:finite:fil	A..............
verb:finite:fir	...Gx...z..z...
verb:finite:found	H.yz..z...z....
verb:finite:fre	z...z.........C
verb:finite:gav	zzyzzCD..yzyzDA
verb:finite:grant	.zB......z....B
verb:finite:held	zzzCzBz.Azz.Bzz
verb:finite:hold	zBzD.y..zzz.zC.
verb:finite:host	.D...A......z..
verb:finite:impos	z.zBHz..zz.A.yy
verb:finite:injur	...xD..........
verb:finite:is	zF.CzzyzzzzzEzy
verb:finite:issu	zz.zD.z..zyCzCy
verb:finite:join	.B...A......z..
verb:finite:kil	..zD....z......
verb:finite:launc	EyxEBGBzyyyzyyw
verb:finite:let	.zz..z........D
verb:finite:lift	.z.........z..E
verb:finite:meet	.Bzz.D...z.....
verb:finite:met	.....C......z..
verb:finite:mobil	z.yyx.zK.......
verb:finite:mov	zz...A.......B.
verb:finite:offer	..B............
verb:finite:open	zyFzzCz..zz.zz.
verb:finite:order	x...H....zBz.z.
verb:finite:outla	...yC..........
verb:finite:pardo	..............A
verb:finite:pledg	.Az.........C.z
verb:finite:provi	zBHz..z..zCzvzy
verb:finite:push	.z.Dz.z...A..z.
verb:finite:reach	z........z..D..
verb:finite:reduc	..z.z......D...
verb:finite:refus	.z.......E....z
verb:finite:reite	z.z......AA.Czz
verb:finite:rejec	y..zz....G....y
verb:finite:relea	Azzzz..z..Cz.zC
verb:finite:remai	zz.xz.zJz.z...z
verb:finite:retur	.z............C
verb:finite:said	EGuuxvyyxFI.DAv
verb:finite:say	DExwzzzzyAGzz.y
verb:finite:seiz	...Fx..........
verb:finite:send	ByE....z.....zz
verb:finite:sent	Bz.B..zz...z.Ay
verb:finite:shar	y.....F........
verb:finite:sign	zBzzyz...z..DzD
verb:finite:sough	...zz.....B....
verb:finite:start	...zz...B....zB
verb:finite:stop	....B...D..z..y
verb:finite:storm	z..Ex..........
verb:finite:summo	...z.....zD....
verb:finite:suppo	z.CA........z.z
verb:finite:surre	..............B
verb:finite:suspe	z.zzEz..yz.D.zz
verb:finite:threa	z..yz....z...Gz
verb:finite:veto	.........A.....
verb:finite:viola	...Gz...zz....z
verb:finite:warn	..........A.zAA
verb:finite:welco	z.z.........D.z
verb:finite:went	...z.z..C......
verb:finite:withd	...........H..v
verb:infinitive:accep	.A.............
verb:infinitive:allow	.z.......A..B.z
verb:infinitive:lift	.A.............
verb:infinitive:meet	.........A.....
verb:infinitive:open	.A.............
verb:infinitive:reach	zzzz.....J..w.z
verb:infinitive:resig	.A.......A....z
verb:infinitive:respo	A............z.
verb:infinitive:send	.Bz............
verb:infinitive:set	.A.............
verb:infinitive:shar	.C..........y..
verb:infinitive:shel	...z.........B.
verb:infinitive:under	......z.....B..
verb:participle:accus	z............BA
verb:participle:attem	B...........z..
verb:participle:cal	D..z........z..
verb:participle:caus	...Bz..........
verb:participle:claim	z........B.....
verb:participle:creat	............A..
verb:participle:deman	A.........A....
verb:participle:fail	C..z.........z.
verb:participle:fight	..Cz......z.z.B
verb:participle:follo	z.y.z.z.EyCAzz.
verb:participle:help	z...........C.z
verb:participle:hold	.y..A.......B..
verb:participle:incit	B...z.....Bz..z
verb:participle:inclu	A.Cy.zzzBzyEzyz
verb:participle:kil	z..Ey.......z..
verb:participle:leav	..............B
verb:participle:miss	....A..........
verb:participle:prote	zz........A.AC.
verb:participle:say	Azz......Cz..z.
verb:participle:send	....A..........
verb:participle:threa	...Dz.z...z..A.
word:give aid	..B...........z
word:give assistance	.Dz............
word:give million	.zD...........y
word:give support	zCBzz.z..zA.yCz
word:give troop	.C..A..z....z..
word:lift ban	.........A.....
word:lift blockade	..............A
word:lift embargo	.z.......B..z..
word:lift restriction	..............B
word:lift sanction	..........A..zA
word:start agreement	yAzzzzz..Ez.Cz.
word:start aid	..y........E.zA
word:start air strike	...B...........
word:start airstrike	z..C...........
word:start arrest	...zB..........
word:start assault	...B...........
word:start attack	F..zzzz.z.....z
word:start blockade	...Fx.........z
word:start ceasefire	.z.z......zzC.C
word:start commitment	.A..........B..
word:start curfew	.z.yB........Dz
word:start cyber attack	z..Dy..........
word:start deal	BB..zz...zz.zzB
word:start deployment	..Dz..zz......A
word:start exercise	.A....z.....A..
word:start force	.Fyz..zC....z.z
word:start investigation	D...z.........z
word:start lawsuit	A..............
word:start march	B.z.......zA...
word:start meeting	zAz..C......A..
word:start operation	zzEvA........Cz
word:start order	zz..B....Az..A.
word:start protest	.............C.
word:start release	..zyz...Bz....D
word:start sanction	z..zH...zz.x..z
word:start siege	...zC..B...z.zz
word:start summit	.z...B......B..
word:start support	z.zz.z......G.z
word:start talk	.yzz.Cz..A..B.z
word:start tie	............B..
word:start ultimatum	....z.....z..Ez
word:start warning	...zz......C.Az
word:stop aid	zzz.z...zzAF.zz
word:stop peacekeeper	...z.......I..v
word:stop strike	zzzz....CBB..zz
word:stop supply	....z......D...
word:stop talk	...Az......A.A.
word:stop troop	.D...A.....z..z
word:stop visit	....z....D.z..z
`
