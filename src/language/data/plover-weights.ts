/** Weights of the classifier of acts (model/events/README.md), made by model/events/train.ts. SHA-256 ed203551d51ca4d00460b712c367c337b350ac5db166f47cc013887018358a7b. */
export const ploverWeights = `
0.064 EARUvrDiCuCnrwQ ACCUSE AGREE AID ASSAULT COERCE CONSULT COOPERATE MOBILIZE PROTEST REJECT REQUEST SANCTION SUPPORT THREATEN YIELD
after:a	.sxxFMzvsyzAzJB
after:abduc	...........A.A.
after:about	AzzyzA....DAzzz
after:abroa	B.A.z......z...
after:abus	...z......z..C.
after:accep	.B.......z..z.A
after:acces	.Az..z....z.C.z
after:accor	ECA.......zzzzz
after:accou	...A...........
after:accus	...zz.A..C.zzBy
after:acros	...B.........A.
after:actio	.zzzz.C...AA..z
after:activ	Az.Az.......zB.
after:admin	Czzy.x...yz.FCz
after:advis	A...........A..
after:affil	z..AA..........
after:after	Ex..vy.yxzAFByD
after:again	Byw.AyBzCDz.yzA
after:agenc	CByz.zz..A.AAz.
after:aggre	..........A.A..
after:ago	z.yB........Dzz
after:agre	zBBzzzy..z..Dz.
after:agree	vyzAzzz..H..AAB
after:ahead	..............A
after:aid	zzA.zzz..zCAzzB
after:aim	....Az...B.....
after:air	.zzA........B..
after:airsp	.ByzA.......z.B
after:al	zzzB......A...B
after:alleg	yz..CA..zAzA..z
after:allia	y...zB....z.C.z
after:allow	By.zz.....zBB..
after:almos	....x..D.B..z..
after:along	...BzyAA.D.yzzz
after:also	AzB.........A..
after:amid	.Azz...B.A.Bz.z
after:an	BvEAy..zBC.Ayyx
after:and	FCBB.AwGzvvvJtv
after:annou	yDz.zz.Cz..BxBz
after:anoth	.C.......z..z..
after:anti-	C..wAy...Cz.Azz
after:any	z.zyz...zCzB..A
after:appar	z...B....zA....
after:appea	z..Az.....C....
after:appro	zxD.z.......C.z
after:are	zF.zBAz.zzxAAzy
after:area	..yCx.zFzzzzAzy
after:arm	AzyEz.z.z..zzzA
after:aroun	...ByA.........
after:arres	B..z......A.zzA
after:arriv	.B..........y.B
after:as	DxAJywyzyByFxyy
after:assau	D..Bz......y..z
after:assis	..A............
after:at	ywB.zJEyyAxzyBx
after:attac	AwAzCz.zyyBByFy
after:attem	AyzzAC...z....A
after:atten	zDzz.Cz...z.z..
after:autho	A........zA.z..
after:avoid	z.zz..z...F..zz
after:back	zzzyzB..C.z.zAC
after:ban	.z..A.....z.BBz
after:bas	..............C
after:battl	...BAz......A..
after:be	zy.zy.yzzAEz.DA
after:becau	Czzzz.....zBAzz
after:becom	z....z.....BC..
after:been	BzyAAAzzzz.zzzD
after:befor	A..z.y...zD.Az.
after:began	zzBy..E.z.zzzAz
after:begin	.B..A....z.....
after:being	z..B.........A.
after:belie	....Az......A..
after:betwe	yBy..B....z.C.z
after:beyon	B...........z.A
after:bid	...zA.....z...D
after:bilat	.C...B......x..
after:billi	CAA..z......zyA
after:block	z..zA....A....A
after:blow	...A...........
after:bomb	z..Dz..A..A..z.
after:borde	x.zC.yzz.FB.y..
after:both	zA.AB......zz..
after:break	.y...C...zA...A
after:brib	B...z......z...
after:bring	..z.........A.A
after:busin	.zzzDC.....z.zz
after:but	ACz.yz..zyyAzCB
after:by	.CCCxAzz.yz.Ay.
after:cabin	zzzzzCz.....y.E
after:cal	Ixzw.A......Bzz
after:camp	...zA........zB
after:campa	w..zA.....F....
after:can	Az........B....
after:cance	D.........A.zy.
after:candi	Bzzyzz....z.Hzz
after:capit	zzCBz.zzB.z.A.z
after:captu	.A..A..........
after:car	z.zAB......z.Cz
after:carry	...zB..A.......
after:cas	...A.y...A..Cz.
after:caus	..AAz..........
after:ceas	.A.............
after:cease	yzzCy.z..zA..BA
after:chang	B.zzz....A..A..
after:charg	y..zA.....zAz.B
after:chemi	A..............
after:child	.B.Cz.A.z.z.zz.
after:churc	.........A.....
after:cit	xyyzAzyBE.xy.DD
after:citiz	A.Dzz..........
after:civil	.zz.C.z..xEz.yA
after:claim	z........B..B..
after:clash	.....A.A.......
after:clos	...ByA......A..
after:coali	...A......A....
after:colla	...zC..........
after:comba	.AB............
after:comme	C..y.....x...D.
after:commi	.BAz....z.z.z.B
after:commu	....A..........
after:compa	...........A...
after:compl	.y.yz..E..C..zz
after:conce	..zzzy...E.zyBA
after:condi	zzB......zA...B
after:confi	A..............
after:confl	x..zz....F....B
after:const	AC........z.zz.
after:conti	x.zBD...zxzz.Dz
after:contr	z.A.z..B...B..z
after:convi	z...zAA.......A
after:coope	zA.z.....B.....
after:coron	zzAz.....zC.yzD
after:corru	.A.......A..z.A
after:could	AA............z
after:count	BC.wCxyyxvD.DD.
after:coup	y..A.........AA
after:court	A..zC....Ay..z.
after:cover	.........A.....
after:crack	z..AB........z.
after:creat	A.zz..B.....A..
after:crim	y...z....A...B.
after:crimi	A..............
after:crisi	zzzBz.z.zFAyyz.
after:criti	D.Bz.yz..z..zzB
after:cros	...By..........
after:cut	..........A...A
after:damag	D..............
after:day	xyyBzzzzzzzzBCH
after:dead	...C.A........z
after:deadl	z.yz..z..zz..Iy
after:deal	Azz.AAz..zzzBAA
after:death	zzzIz...zzz.zzz
after:decis	C.zyzz..AzzzFzy
after:decla	Czzz.z...zz.A.C
after:defen	BAzz...........
after:deliv	..z.B....z...zC
after:deman	A..............
after:democ	.zA......A..A.z
after:demon	z..zA...zB.Bz..
after:denuc	..........C..z.
after:depar	x...A....D..y.B
after:desig	A.B..........z.
after:despi	..z...........B
after:detai	z.z.zA....A.AA.
after:deten	....z....C..z.z
after:devas	C..............
after:devel	.A..........z..
after:diplo	zAzyCzz..zzAC.z
after:disar	.z........B....
after:discu	x.z.zK....z.xz.
after:dispu	..zzzz...zA.zEz
after:distr	..zyDz..B..A.zz
after:divis	...........B..y
after:do	.........AB...z
after:does	.........AA.z..
after:down	.CzzA....A..z.z
after:dozen	A..............
after:draft	.x......A...C..
after:drug	A..............
after:due	y.zBC...z..A.z.
after:dur	yz.Azz...zAAD..
after:dut	A..........z...
after:ear	.vzz.yz.B.D.E.z
after:earli	....A..........
after:eas	...z.....zA...A
after:easte	zzB.z...Bz..zzC
after:econo	zDzz.z....A..zz
after:effor	.zzz.....A..B..
after:eight	...zC....z.....
after:elect	CyzxB...z.zzHxz
after:end	zyyAyAz.zzBADDy
after:ensur	.Eyz......D.y.z
after:escal	..zB.......Bz.z
after:ethni	.........A.....
after:even	zzzAz.....z.Gzz
after:evide	G..zx.......A.z
after:excha	yz....z.....C.D
after:execu	C..zz..........
after:exerc	zAzz.yD...z.D.z
after:expan	............A..
after:expor	....AB....z..z.
after:exten	...A.....A.....
after:extre	B..B.......z...
after:fac	..............A
after:facil	AyAz........D.z
after:fail	Fz.y.zz..Ez.xzz
after:fal	AA.............
after:far	.z.z.....B....A
after:farm	D..y.....z.....
after:fear	...Bz......Az..
after:feder	.B.............
after:few	zzzz..B..z..zCA
after:fight	z.Ezx..zz.zDzzA
after:fir	.A.Cz...A.zzz..
after:first	xwA.yDyzyzMzCzx
after:fiv	zBCByzzz.zzAyBz
after:flee	.........A.....
after:fligh	...By..........
after:fly	zzCzAyH..zz.zzz
after:follo	Bzzyx.zzD.DDzyy
after:food	.A..z......A...
after:for	GEwtBxADxAyxEx.
after:forc	A.BDz.zzzzzAyAy
after:forei	.....z......A..
after:form	z.zz..z..z..zzH
after:forma	zz..........AzC
after:forme	zBzzB.z..z.z.B.
after:found	z...C.....y....
after:four	.yByA.........C
after:fre	E.zz.z..zzyzBzA
after:frien	..............A
after:from	zAAzBzAzyBxzxCB
after:ful	..A............
after:fulfi	..........B....
after:fund	zz..A....zCzzAA
after:furth	z.z.zA......BBz
after:gam	.zzy..F.......z
after:get	z..Az.........C
after:girl	.........C....y
after:giv	zA.z.....B...A.
after:good	Ay.zz.......BzD
after:gover	Dyz.CzFzzyvB.y.
after:groun	.A.z.D......y.z
after:group	z.z.C...zzz...A
after:guilt	EzxEz....zz.zzz
after:gun	....A..........
after:gunme	.......A.......
after:had	AyAA.zzBzB.zyzA
after:half	A........A.zz..
after:halt	A.C..........z.
after:has	DCBzz..z.Ax.x..
after:hav	BAyA..yzzBzz.zC
after:he	HyAyAxz.zA.AxBz
after:head	.B...y........C
after:healt	zzAzCA.....z..z
after:held	zAz..z...zz.D.A
after:help	zA.Az....zzAA.A
after:her	.Azzz....Gz.zzz
after:high	A..............
after:highe	A...........A..
after:him	.zzwCy..GAzzB.y
after:his	.BxvzzyzEyzBFyC
after:histo	A.z..C.....zy..
after:hold	zx..ACz.....B.z
after:hom	.Bz..y......A..
after:homel	.A.............
after:hospi	..B......y....B
after:hour	.zBB..zBz.z.z.z
after:human	y.yIywz.z.AC.A.
after:hundr	.A.............
after:if	.zyyzzzBz.zzFDz
after:illeg	.............A.
after:immig	A...B.....yzA..
after:impro	...z...A....A..
after:in	zCxHDDwv.wzyBxC
after:incid	z..B.....z.....
after:inclu	.A.xAzz.BzyEAy.
after:indep	ACAz...z..z.z.A
after:indus	.C.......zz....
after:infor	zB.z.....CA.y..
after:initi	.z............B
after:injur	...yC..........
after:insis	.A..........z..
after:inspe	A........z.....
after:insti	AA..........z..
after:insur	..zCz.......y.A
after:intel	.zzz..A..Bz.AAz
after:inter	yBBzAzz.zCyz.By
after:into	zzzzE..z..zzz.B
after:inves	.CzzA.A.....yAz
after:invit	.....z......C..
after:invol	..C.z..........
after:is	y.E.zAzzzDAzyAx
after:islan	...zA.......A..
after:issu	zBz.A.......z.B
after:it	AxzBxzzAzE.zzAD
after:its	zyDxBzzyzAAz.Ey
after:jail	....B.....z...A
after:joint	z.zyzzF...z.Bzz
after:journ	A...z..........
after:just	zz..z....B...zB
after:kil	.zz.A.A.AxCEzxy
after:land	...zB..........
after:landm	.z..........B..
after:large	AA.........zz.A
after:last	zByCxAzzDCzByxz
after:lat	z..........A...
after:lates	z.ACz.....D.yzz
after:launc	z.zzzAD....B.A.
after:law	zz.......C..A.z
after:lawma	...A...........
after:lead	.Czz...A....z..
after:leade	.A..zA.zz.zyBAB
after:least	A.AB...z....z..
after:leav	yz.C........A..
after:led	zAzDz...z.z..zA
after:left	Azz.zDzC....z.z
after:legal	..............A
after:let	..z..z........C
after:level	A........A..A..
after:limit	...A...........
after:lin	.ABA.....z..z..
after:link	.A.............
after:liv	Az.Dz.z.Bzz.z.z
after:long	BA.yC....z..z..
after:mad	B.zCz...zzzz.Az
after:major	z..A.....A.....
after:mak	.xC.........B..
after:manag	..A............
after:manda	z.A...zz..AB.zA
after:marke	............A..
after:mas	C.zzy...Ez.A.zy
after:may	zzzAz....zC.yBB
after:measu	..B........A...
after:media	yyy..zz..DE.Azz
after:meet	AABzzBy..zz.Czz
after:membe	AAz......A....z
after:midni	..zC..z.zz.z.Cz
after:migra	A.A......A..z..
after:milit	yBxywzHB.Ay..Ex
after:milli	GzGyyzzzzyA..yx
after:minis	ACzyAz......Az.
after:minor	B...z........z.
after:missi	AyCzyzEyzBzAA.x
after:monit	.z.Cz.z....Az.B
after:month	yDAAzyz.z.zzxCC
after:mor	yx.Az.AzyzzB.BD
after:most	yzE.Azz..zzzzEx
after:mov	.zzDzAzz.zyBAzz
after:movem	.y..........B..
after:murde	B..yB..........
after:must	xyyyzzzzzwXzxyy
after:natio	tFyA.yBz.zE.Azz
after:near	CzwC.xCyzzx.CyD
after:need	zzz....B.zC.y.B
after:negot	.....z....B....
after:neigh	.AA.......B.zzz
after:new	.AzzAyE.zAzzAwA
after:newsp	z.....A.......A
after:next	z.zzBxz..y.zDzD
after:night	...zAB.........
after:nin	...A...........
after:no	.A...........Bz
after:north	z..zD..........
after:not	D.z.yzz..EyzzAz
after:now	z...BA....z....
after:nucle	.z..........A.A
after:numbe	...z.A........A
after:occup	A.C.Az...z....y
after:of	IyAvHwBzAxD.vBu
after:off	zzzDy.zA..B.Azz
after:offen	..zCzA......y.B
after:offic	AD.BC.zzzzyyzxA
after:oil	A..By....y...D.
after:old	zzzBy...ECzzzzy
after:on	Fxtz.DxxvDA.EA.
after:onc	z....B........A
after:one	z.C..z.........
after:only	..............A
after:opera	z.z.yA.....z.DA
after:oppos	E.z......zz.z.A
after:or	zz..z........E.
after:order	zByyGzz.BAzzzz.
after:organ	A.Cy....A.z.z..
after:other	AAzyC.AC..z.yzz
after:out	BzBAC.zzzBy.zzy
after:outsi	z..A......A....
after:over	CxCuzAzyyyBEzFx
after:overt	..zzz...H.....z
after:parli	..............A
after:part	.AzzBz....zBB.y
after:parti	..DyAz..z.zB...
after:past	..B...B.....z..
after:pay	C...z....z.z..B
after:peac	w.zzz.B..Dz.BAA
after:peace	zzFzzACy.zzzAzx
after:peopl	yx.EBCzzyzCBywA
after:perio	.y..........B..
after:permi	..z.........A.D
after:plac	.y.......B.....
after:plan	yzzzz.z..BD..By
after:polic	AzzzDz.C..zzAzx
after:polit	B.yyzFz.BzyzBzz
after:port	...zz.zz...A..C
after:possi	yyzzADCD..y.zzz
after:power	..Bz...........
after:prepa	zyBz...D.Az....
after:pres	B..zBC...y..z.z
after:prese	..zC.....A..z..
after:presi	.zzzzA......zzE
after:preve	...Az....C....y
after:previ	z.z...A.......B
after:prim	zA.zAz......B..
after:priso	zy..B....C.zC.y
after:proce	Ax...C......A..
after:progr	DB..zz...zzzz..
after:proje	.ABz.......Az.z
after:promo	.AA.........z.z
after:promp	CzzzCz.....A.zy
after:propo	...z.....BB...z
after:prose	y...A........B.
after:prote	A.yyzzzBCy..AB.
after:provi	zx..z...DzD..Cx
after:publi	Czz.Hz..zyyyzz.
after:pul	..Bz......zA.By
after:push	...Bz..........
after:put	....A..........
after:quest	y...y....CC....
after:raid	A..z..........A
after:re-el	B..z.....z.A...
after:reach	zBz..Az..Dz.zzz
after:read	.z...y...zG.z.z
after:rebel	..z.AC...yBz.zz
after:recen	zzzzC...zyzCBBy
after:recog	z..........AA..
after:recon	.zz......y..B.C
after:recov	..B...........z
after:refer	...Ez.z...z....
after:refor	A........A.....
after:refug	..yz.y....D..Cz
after:refus	y..z.....B.A...
after:regim	yxIyx.z.zz.E.zz
after:regio	zCBzz.z...zzyBA
after:rejec	B...........z..
after:relat	.DAzzz....z...z
after:relea	zAAzzz..BAzzD.x
after:remai	y....D......zA.
after:remov	..z......zz..Fz
after:renew	zy.z...E..z...B
after:repea	C...z.....zz...
after:repor	AzzBAzzCzADzyzy
after:repre	.zCyz...E.zzzz.
after:resig	..............A
after:resol	z.........A....
after:respe	.A.......A..z..
after:respo	G...Ayz.zzyyzEx
after:restr	A...........AzA
after:retal	...Dz.z...z..zB
after:retur	.z...z.....BB..
after:right	zBzz......zAzBA
after:rocke	z..A.......B...
after:rol	zzz......Cz.CAz
after:rul	zBzy....E...z..
after:run	A...A..........
after:sack	.........A.....
after:said	vCwJBuGyxywzBAB
after:sanct	yz.AzB...yB.zDz
after:say	DAD.z.z.ABxzzyy
after:scal	D..y.....z...AA
after:sched	.y......zzAB.C.
after:secur	yxzzABA..AD....
after:sedit	z...Bz......A..
after:seek	yCzBzy..zzC.zBz
after:seen	.......A......A
after:seiz	..zzz.Cz......C
after:send	...zA.......A..
after:senio	.A....A.....z..
after:sent	z...AA.z.......
after:sente	z...B..........
after:separ	CzCz......z....
after:serio	D..yC........w.
after:serv	..C...........z
after:servi	z...........A..
after:set	.Czz.z.A.yz...B
after:settl	....AA..z..B.z.
after:seven	y..BB..........
after:sever	Az..Bz.....z...
after:shar	zB....A.....y..
after:she	yy...C.......B.
after:shiel	zzzK.w..z.z.z.z
after:shoot	...yC..A.......
after:short	zC.Az..........
after:shoul	z....z...Cz..AA
after:sid	.B.A........y..
after:sign	A.zzBz......Czz
after:sinc	yADDy.zzzzAzyzz
after:sit	zAzzBz.A.zzz.Ez
after:so	...z.A...Cz....
after:soldi	z.BzC.........z
after:som	zAzzB...Az.z...
after:sourc	z...A....A.....
after:south	zzyBzzG..zz.yzC
after:sover	.z..........B..
after:speak	..A............
after:speci	A..z.....y...D.
after:spoke	Az.z.....yD..z.
after:sprea	z..Az.........B
after:spy	A.zz.....z.AzCz
after:stag	.A.A........zA.
after:stand	Bz.B.....zzBz.z
after:start	.C.yA......BxzB
after:stat	.CzzA...A.z....
after:state	zExzAyz...zzCzB
after:step	.........A.....
after:stil	...A...........
after:stop	.B..z.Cz..zz..z
after:strai	.A.C........z..
after:strat	z..zz....A.A..B
after:stren	zA....B........
after:strik	z..Az...z.E..zz
after:strug	...A...........
after:such	zA.A...........
after:suici	z..Ay....A.D.y.
after:summi	.....A....z.B..
after:suppl	...A...........
after:suppo	yAzzzzz...C.CBz
after:suspe	.zzxJ....yzz.zz
after:suspi	C..Ay.......z.z
after:syste	x..z......F....
after:tak	.yyzzz...A.CD.z
after:taken	.zC...........z
after:talk	zC..Az...Az.A.z
after:targe	A...A.......A..
after:techn	.E..Az......y..
after:tensi	..zz.A.B.A....z
after:term	.............B.
after:terri	..zz.A......z.C
after:terro	xA....B...zC...
after:test	.zBz.....B.....
after:than	zzABAzA.zzzCzxA
after:that	y.wBy.yByBzAzGA
after:the	y.xzuyvz.DJBG.x
after:their	BExBy.zzzzB..yz
after:them	.zADy...zAz.z.z
after:ther	zzyAzB.B.z.A.Bz
after:thi	zyC.AzA.....Bzz
after:third	.A..........z..
after:thos	AA..z......A.Az
after:thous	...z..........C
after:thre	z.zCx..D.....z.
after:threa	z.zDz.z...z..Cz
after:throu	...B.A....A...z
after:ties	zzzzCDz..z.zA.z
after:tim	zyAB.CzzzyzADzy
after:to	DABy..zCrCBA.zy
after:toda	.AzAyAE...z.yz.
after:told	zzCz.....yD.zzA
after:too	.............A.
after:took	.A.........B..z
after:torn	zCzz......z.z.C
after:tortu	z.zHz...y.z...z
after:town	.A.............
after:track	.xB.........A.B
after:trad	Ay.z.....A.zCA.
after:trans	.zA.A.......C.z
after:trave	...A..........A
after:treat	z.zCz...A.....A
after:trial	A....A.....z...
after:troop	zBzzBA.z..z...A
after:two	CB.AAzzzzz..y.z
after:uncon	B........A..z..
after:under	CAzzzzz...zzD.z
after:unit	......B........
after:until	.x.zyz...CC..Cz
after:up	zDy......zz.y.C
after:use	.zAA..........A
after:used	A..CA...zz.z.z.
after:vehic	...zB..........
after:viola	Cz.Hz.z..z..zvz
after:viole	z...z....A.CzB.
after:visit	zBz..zB..A.....
after:vot	z.Bzz.....z.zBA
after:want	C...........z.z
after:war	.Axx.zEzzAyBBzA
after:warn	A..A.........zA
after:was	D.zBwzz.Az.B.z.
after:water	..zAy.D........
after:way	AA..zB......z..
after:weapo	AAz.......z.A.z
after:week	zAzAzz.Czzyzz.F
after:weeke	A.............A
after:wel	z..B.A.........
after:wer	DzFBD.zzzzxAxzv
after:weste	xzzEE.z.z.z...y
after:what	z..Cz.....zDz.z
after:when	.y.......yD.A..
after:wher	AzA.ABz....z.zy
after:which	AyBzH..zzAxyAAx
after:whil	.zz.B..C.zy.Bz.
after:who	zyEzBzzzAB.zxzA
after:wil	zDxxzyyCzzyzGBA
after:with	AzBBHyy.yzzxA.z
after:withd	z..z.........CA
after:withi	.z.z.........D.
after:witho	z.Bz.B......z..
after:work	zwzz.E......BzA
after:worke	.B.......z...zB
after:would	xzzAzz...BAzzF.
after:wound	A..A...........
after:year	zuJyBzyyCByyHzu
after:young	B........z..z..
any:ACCUSE	Xvtv.xy.wDB.xz.
any:AGREE	yLBvxxByyByzIAs
any:AID	yGQsvAvCyAu.CAu
any:ASSAULT	EtvPwwtDA.zFzBv
any:COERCE	Aws.Qyv.HBt.wBA
any:CONCEDE	x.ztyxxyzCBACAK
any:CONSULT	xEBtBMzBw.xxCyv
any:COOPERATE	DCzx.yEzz.xyyxE
any:MOBILIZE	uCHGFtDMxyuyvwv
any:PROTEST	zwvz.vxyUCyABBv
any:REJECT	EwwCAzxzyQwzw.x
any:REQUEST	xzuwBxC.xBIx.DB
any:RETREAT	qEwzxBuwzDEBzzO
any:SANCTION	xwv.HzyxBzvKxF.
any:SUPPORT	Cz.zxyyxwFxxNyB
any:THREATEN	zxxBGzyzzyyAyLx
before:a	zDyA..z...A..z.
before:after	HyyBz.z..zy.yBy
before:agre	.Dzz..z........
before:an	BFzz..z..z.zz.z
before:and	..yE........z.B
before:annou	.zzyz........CC
before:by	.wxwz.Iz.z..ACA
before:cam	Azz..........Cz
before:compr	.Dzz..z........
before:day	AB.A.y........z
before:estab	.Dzz..z........
before:forc	.Dzz..z........
before:from	zzDz..........B
before:in	BzBz..z.zy..B..
before:inter	.D.z..z.......z
before:kil	...B........z..
before:least	z.CA........z.z
before:meet	BBz......y..C.y
before:minis	A...z....z...C.
before:month	zzyE.....zA..Cz
before:of	ABDzzzy.zyzz.BB
before:on	.AB...z.zzzFyzx
before:peace	.Dzz..z........
before:peopl	zzGAz...zz..z.y
before:presi	..yB..........C
before:said	.BB........z..y
before:say	..D..zy........
before:that	ABA....B...zz.y
before:the	Ez.zz...zyyADyA
before:there	.Dzz..z........
before:to	zDzBzAyzzzzzBzA
before:visit	.B...y.........
before:was	.zxwz.IA......B
before:week	zz...Az..z.AzEw
before:wer	...B........z..
before:year	.zu..C....z.zAG
between:a	yBwpzDwA.ByC.HD
between:accep	zAEz.zz.zBz.Azx
between:accus	C..z.........zA
between:actio	E..zzz..A...z..
between:after	z...zz..zxA.zzH
between:again	GxzDGxxD.yuyxEx
between:agre	.Fz...........y
between:agree	zAz......Bz.A..
between:aid	zBszx.z.zzzLzzF
between:air	zByCzzz..zzEzzz
between:airst	z..C...........
between:al	y.zyB......A..C
between:alert	zzwxz.zMz.z...z
between:allow	.Cz.........zCz
between:along	zzAA..zD.z....z
between:also	.BB..z...A..y.z
between:an	.BvxFyDAzyzyAAA
between:and	xBzDvCTyzyuAFuq
between:annou	yAAyAzyyDzzEzCx
between:any	zz.......B.....
between:appea	.........A.....
between:appro	CzDzz.z..z..vzD
between:are	...zyzDzE..y.zz
between:area	.BBA..z.......z
between:arm	.BzAz.zA.y.z.zD
between:arres	yzzvS.zzzzzz.xy
between:arriv	.zEyzwCzz.D.z.z
between:artif	..............A
between:as	zAvC..zzA....zE
between:assau	..zC...C......z
between:assis	zCEz..zzz.z.yz.
between:at	yzCxzyzzFzzz.CA
between:attac	.zzLxzzzzAzzz.y
between:atten	.zzz.F..z...z.z
between:autho	..y.....B...z.C
between:back	zzCzzzz.....z.D
between:ban	y.zx....zEzD.z.
between:been	zzBBzzzzzzAAzzB
between:begun	.z............B
between:bette	...z.z..C......
between:betwe	yz.z.Hz.zz.A.zz
between:billi	..A......z..AzA
between:block	z.zHx..z.zzz..B
between:borde	zBC.Bw..z..yz.A
between:boyco	zy.yx.z.JzzxzF.
between:by	Bw.xByyzyGyzAyF
between:cal	FyyxACyzyywzED.
between:cance	z..y.....D.....
between:captu	z.zB.....B.....
between:car	z.AFz.z.z....zz
between:ceas	...z.....A.z.zC
between:cease	.zyC.z..zyzzB.D
between:centu	..............A
between:charg	A..............
between:clos	...zD......z..z
between:commi	z.A...zz....C..
between:compl	DzBz..z..zz.z.B
between:compr	zxz...G.....zzC
between:conce	..............A
between:conde	G..z.....yz....
between:condi	...z.z..C......
between:consi	..C.......A.z.z
between:conti	.CzA..........z
between:contr	zBwCx.yBz...G.z
between:convi	H..z....zA.w.zz
between:count	zzBvGzz.zzz..AB
between:criti	GzA.zz...z..y.y
between:curfe	zz.yA...z.zz.F.
between:curre	.z.E..z.z....Bz
between:cyber	x.zHCzz.z.z..zz
between:day	zCzA.Bz.zzzyzDz
between:decid	..............B
between:decis	z...........AzC
between:decla	zzzyAz.Bz.zBCzA
between:defen	z.zz........F.z
between:deman	xzzzyzz.AzK.zxB
between:demon	zzBzD.z.Az...zz
between:deplo	zzGzz.yx....B..
between:depor	...zB..........
between:detai	z..yD..........
between:devel	zyBzz.E.....Bzy
between:diplo	............C.z
between:direc	zz...D....z....
between:discu	..z..Dz........
between:dismi	z..yB....B.....
between:donat	..B........A..z
between:donor	.zGz..z.....z.z
between:down	.A......B.....z
between:dur	.zz.Dzz.Azz.C.y
between:earli	B..A...........
between:eas	..............B
between:econo	..Gz..y.....z..
between:effor	yBzyzGz.zzzE.zy
between:embar	.z..z....A.zz.D
between:end	zAzyyC..yBzD.zB
between:equip	zzH...z......zx
between:estab	..A.........B.z
between:evide	y.....F........
between:expel	x.zzy...zzzL.zz
between:exper	C.Bz.........zz
between:expre	B........z..A..
between:exten	zz.zy.z.z...xGC
between:extra	F.zzz.z.....z.A
between:fight	zCCBz....zzz.zy
between:fil	B........A.....
between:finan	.DAz.zz.....z.z
between:fir	...Cy......z..A
between:first	.zzzzAD.....z.A
between:fiv	A...zD.....z...
between:follo	yzz.AzG.z.zzzCy
between:food	.zB.z...z..D..z
between:for	.AxwzwAFCAyAyAA
between:forc	zF.xA.BA....yzy
between:found	H.yz..z........
between:fre	zB..z...zyz.z.G
between:from	yABvxwDzyyzIAzD
between:ful	..z.........B.A
between:gav	zzyz.zD..yz.zDA
between:giv	..zz..z.zE...By
between:gover	.zByB.z......Cz
between:grant	z.Bzz...zz.z.zE
between:group	..y.z.Dz......B
between:had	By.y.BzEyyyByAC
between:hand	...z..E.....z.y
between:has	Ew.z.AtAyAyCyCD
between:hav	z..AEzzzF.Azzvz
between:he	zzyB.AzzzCzyCBx
between:healt	.z.z..E.....z.z
between:held	zzyBzD..Azz.zzB
between:help	.A...B.........
between:his	..z.........C.A
between:hit	...B....z......
between:hold	zAzDz.z.zzz.zCz
between:host	.Dz..A......z..
between:hour	..............B
between:human	..Bzz...zzAB.zA
between:hunge	..y..z..E......
between:if	.B............z
between:illeg	..y..z......z.E
between:impos	y.zAGzzzz.zAzyA
between:in	txJwz.wHFvFzuz.
between:inclu	zzByy.Fz...Dzzy
between:incre	zzB.....Cy.z.Dy
between:inten	.z.A...C......z
between:inter	AAA.zD.....zz.z
between:into	EyAy.yzB.zz.zDy
between:inves	FzBzzzy..zz..zz
between:is	.CJBACvyyyAxDvw
between:issu	zz.zD....zyCzCy
between:it	wFyCyzzDzBwA.Az
between:its	..AyxuAHz.zz.yG
between:jail	B...z...B.A...y
between:join	zAz..A..z.z.zC.
between:kil	..zFz...zAzz..z
between:large	.zE...z.......z
between:last	.B.zyz...z.AzE.
between:lat	z.zz.....B....B
between:launc	EyxHBGyzyyyyyxw
between:lawsu	A..............
between:leav	.z.zz.........D
between:led	DB.y..z.......z
between:left	.AzzzEz..E.yzzx
between:let	..............B
between:lette	.z..zy....A.DBz
between:lift	zzzzz...zEzzzzF
between:long	........A......
between:media	xzzyzIz.yzzEzBy
between:medic	zzLzzyz.......x
between:meet	yCzzzEz.zF.yyzz
between:meeti	.....B.........
between:met	.....B.........
between:milit	zE.zxAzAzzzCyA.
between:milli	zyHz..y.zzzzxBB
between:missi	.zx.........ABD
between:mobil	Dyvxz.DJ.zz.zzy
between:month	.zAA.z........A
between:mor	zzF....A..z.Bzw
between:near	zz..D...z......
between:new	z.Ayx......D.Cy
between:not	zuyz.zz.zSBzzyx
between:now	..C.C......z..x
between:of	ExEzEvBAvwBCywA
between:off	.........z..z.D
between:offer	B.A.........z..
between:offic	z.CzB.Az..z..yz
between:oil	..............A
between:old	..............B
between:on	DyuAAysFBExzCyA
between:one	A.Cz..z........
between:open	.zCyzAz.zz..z.D
between:opera	AyCu...zzz..DBA
between:order	xzyzH.zCzAAzzzy
between:out	A.zEz...z....zz
between:outla	...yC..........
between:over	zzCBxyE.zzyDzzy
between:pardo	..............B
between:part	..y.z.D.......A
between:pay	...z.z..C......
between:peac	zDzyzBz...z.z.D
between:peace	z.Cvz.yyz.zIGzu
between:peopl	..E...........x
between:permi	..y.....zF...zz
between:plan	zzA......B..C.y
between:pledg	.Az.........C.z
between:press	zz.z.....yB..D.
between:produ	...zB....B...z.
between:prote	zzyyzz..I.z.zBz
between:provi	zFHz.zz...zzvzy
between:publi	..BzH.z.z..v...
between:reach	.zz......B..A..
between:read	.Cvz..z.....G.z
between:rebel	..Bz.Bz.....z.A
between:recei	zyAzz.z.zzz.D.D
between:recen	B.zCx.........A
between:reduc	..z.z......D...
between:refug	.zzzAz....B..Cy
between:refus	zz.z.....E....z
between:reite	zAz......AA.Czz
between:rejec	z..zz....G..z.y
between:relat	....B......zA..
between:relea	.Bxxyzzz.zBzzyM
between:relie	..C....z......A
between:remai	zz.xz.zJz.z...z
between:remov	..............A
between:repor	C...z........z.
between:reque	.........B..y.B
between:resig	.A.......A....A
between:resol	A.z..C...zA.wzC
between:respo	..zD....A.....z
between:restr	..............B
between:retur	.Bz.Bz...z.z.zB
between:said	CFvwwwxCxFI.A.u
between:sanct	.zzwFzz.zzxAzGz
between:say	DDx.xzzzyAGzz.y
between:seiz	zA.Iv......z..z
between:send	BACz..zz....zzz
between:sent	C.CBz.zz.zzz.Ax
between:separ	.....A.........
between:set	zAz.zz...zz.zEA
between:seven	Azzz..G...z.zzz
between:shar	y.....F........
between:shel	...A.....z...B.
between:sieg	...zD..B...z.zz
between:sign	zB.zy....z...zD
between:som	..............A
between:sough	...zz.....B...A
between:start	........B......
between:stat	z.AzAz.B..AC.zy
between:stop	zz..B...DAzz..y
between:storm	z..Dx..........
between:strik	yywHyyzzKAzzyyz
between:stron	FzyuGzDzzxz.zzz
between:struc	z.zKz.z.z..zx.z
between:summo	A..y......D....
between:suppl	..C.z...z..D..z
between:suppo	y.IxzzCzzyzzEzw
between:surre	..............B
between:suspe	yzx.Dzz.yzzM.yx
between:talk	zzzzzGz.zAzAz..
between:team	Dz.zz.......zzA
between:than	..FA..........w
between:that	Bwxxzyzz.FHzxFy
between:the	DxxtAGF.zAxyCz.
between:their	.BwB..F......zy
between:thi	z..Bz.........A
between:thre	.D...z.......zA
between:threa	.zzzCz...z.z.Fz
between:ties	............B..
between:to	xHKsyv..vztAyCK
between:toda	.........A....A
between:tortu	zzzJz.z.z.zz.zy
between:total	B........z.....
between:trave	...yx......H.y.
between:troop	yDCwyzBGzzzzyz.
between:two	...A.A........A
between:ultim	....z.....z..Ez
between:unila	.zy....C....C.y
between:until	.zzz.....B....C
between:up	zBz.zyzD.z..zzA
between:veto	.........A.....
between:viola	...Hz.z..z....y
between:visit	ADz..z...A..zzz
between:wag	D.zz...zCyz..zA
between:war	zzzz.....B....F
between:warfa	y.zDEzz.z....zz
between:warn	z..zz......CzCz
between:warra	....F........x.
between:was	.BzEB.zzAzzz.zx
between:weapo	.C............z
between:week	AyyzzzF..zzAB.z
between:welco	z.yz.z...z..H.y
between:went	...z.z..C......
between:wer	zzzAzzzz....z.G
between:which	z.BCzzFzzzzzzzx
between:who	..z.z.D.B.....z
between:wil	xZsvwyxywHyyuQq
between:with	yHvwxMAy.CwA.yy
between:withd	zByyz.zz.z.Izzz
between:work	CAz.B...Dzzzz.x
between:worke	D..z...z.yz..zC
between:would	yNywxxzzzxxzEIw
between:year	.......B.......
between:yeste	..............A
does:carried:ACCUSE	F..zzz.........
does:carried:AGREE	.A..........B..
does:carried:AID	zBEzzzzzzzzCzyA
does:carried:ASSAULT	DzDAzzzzyzzzzBA
does:carried:COERCE	xzzCAzzBzzzAzDA
does:carried:CONCEDE	z.zz....BDz.yzB
does:carried:CONSULT	yBBzAFzzzAzzxz.
does:carried:MOBILIZE	zB.zAzCAz.zzzzA
does:carried:PROTEST	.z.zy...Dzy..Ez
does:carried:REJECT	A..yB....A...Az
does:carried:REQUEST	zz..A.....z..Fz
does:carried:RETREAT	yyyyy.zzzCyEAzE
does:carried:SANCTION	xyyxEAzzyDzDzAA
does:carried:SUPPORT	xz.yzzz.zEzzIz.
does:carried:THREATEN	z..zC......Czzz
does:loose-verb:ACCUSE	zzzGwzAzz.Ez.zz
does:loose-verb:AGREE	y.A..z...C..zBz
does:loose-verb:AID	w.xzzABzyC.yADA
does:loose-verb:ASSAULT	x.ABBzzzIyyyy.A
does:loose-verb:COERCE	FzyA.zzAz.zCyzy
does:loose-verb:CONCEDE	yCAyAyzzzAyzB.E
does:loose-verb:CONSULT	AA...zDzCyAzByw
does:loose-verb:COOPERATE	.BzxzzIz.zz.Bzy
does:loose-verb:PROTEST	....A...B......
does:loose-verb:REJECT	AAzEBzzzzzzzyy.
does:loose-verb:REQUEST	xCzBC.zzzzEzAxy
does:loose-verb:RETREAT	zB.zAzz.zAzAzzD
does:loose-verb:SANCTION	yzyCCyzzHyyxzCz
does:loose-verb:SUPPORT	.ABB.zyzzy.zBzB
does:verb:ACCUSE	BzzyA...zCxzzDz
does:verb:AGREE	zIyzzzy..zzzGzw
does:verb:ASSAULT	z.zEB.zzyAzCzyz
does:verb:COERCE	x.zAIzzy.z.yz.A
does:verb:CONCEDE	z.zzzy...zz.C.E
does:verb:CONSULT	ABzyzGz.z.z.yzz
does:verb:COOPERATE	AA.z.....B..z..
does:verb:MOBILIZE	CzExw.yHz.zzzzz
does:verb:PROTEST	zz.z....B.A..C.
does:verb:REJECT	.yzyzzz..Lz.yCx
does:verb:REQUEST	ExzywzzzzAGzADy
does:verb:RETREAT	.CAzyzzzy..zDzA
does:verb:SANCTION	E.zyyzz.yzzFzz.
does:verb:SUPPORT	zz.z.z......F.z
does:verb:THREATEN	.zzByzzzzzzzzI.
finite:after:ACCUSE	zAzyHz.AzBxAz.w
finite:after:AGREE	yDAyzzyzzBAzEAx
finite:after:AID	ADx..DzzzA.zxyA
finite:after:ASSAULT	zzw.BAzzJxADzxy
finite:after:COERCE	z.zCzzByB.zAzyB
finite:after:CONCEDE	zAzyA...zz.z.CC
finite:after:CONSULT	..zxCFz..zz.Czx
finite:after:COOPERATE	zA.z..A..Az.z.z
finite:after:MOBILIZE	z.zzy.FB...zz.z
finite:after:PROTEST	A..B....A.z.zzz
finite:after:REJECT	Bzzz.....A..zBz
finite:after:REQUEST	Byz.CAz.zzy..AC
finite:after:RETREAT	xyByyCzzAEz..zA
finite:after:SANCTION	x.zBC.z.z.AyBzB
finite:after:SUPPORT	B.yyACz..xzzF.y
finite:after:THREATEN	z..A.....zA..AA
finite:before:AGREE	.Dzz..z........
finite:before:ASSAULT	...B........z..
finite:before:RETREAT	zzCy..........D
finite:between:ACCUSE	PzyByyzzzA.zyyw
finite:between:AGREE	AGzzzzzz.zzzAzy
finite:between:AID	xuMxyy.zyAyAxCD
finite:between:ASSAULT	Az.KyyyyvByByyC
finite:between:COERCE	.zxBLyy.zyzCxzz
finite:between:CONCEDE	yzCzzzzzByyz.yJ
finite:between:CONSULT	xvCzBNyyAxzyDwz
finite:between:COOPERATE	Czzzy.Gz.zz..zy
finite:between:MOBILIZE	yyCDxzwKzzzzzz.
finite:between:PROTEST	zzByy.z.Jzzzzzy
finite:between:REJECT	.yy.zzzzzRyzzxy
finite:between:REQUEST	AyyyCCxzyyKzyEw
finite:between:RETREAT	yxywzAyz..xE.yN
finite:between:SANCTION	AxwyDzyzEAyOyvv
finite:between:SUPPORT	yvCAzyxzyzxzOyC
finite:between:THREATEN	zzzyB...zz.BzGy
first-finite:ACCUSE	JzzByzzzzAAzzzy
first-finite:AGREE	yKzzzzxz.zzzEzy
first-finite:AID	wuEzzyBzyD.AxCD
first-finite:ASSAULT	zz.FAzzyIzyyzyz
first-finite:COERCE	AyyFIyy.xyyDy.y
first-finite:CONCEDE	yACzzzzzByyzyyJ
first-finite:CONSULT	ytDAxQvzCy.zAyy
first-finite:COOPERATE	CzzxyzH..Az.zzy
first-finite:MOBILIZE	yxDyyzCGzzzzzz.
first-finite:PROTEST	z..zz...Jzz..zy
first-finite:REJECT	.yy..zzzzLyzzBz
first-finite:REQUEST	Byy.CzyzyyKzyEv
first-finite:RETREAT	zvBxxyzzyAyDAzN
first-finite:SANCTION	BxxzHzyzEAyIyvv
first-finite:SUPPORT	zvEAyyyzzvxzSy.
first-finite:THREATEN	yzzyBz..zz.BzHy
first-future:AID	.E...........z.
first-future:CONCEDE	z.z......Fz.zBy
first-future:CONSULT	zLzzzxy.zAA.yzz
first-future:RETREAT	zIzzz....BBzzzv
first-future:SANCTION	z...z...zzzz.Gz
first-future:SUPPORT	zF.......zB.xzz
first-infinitive:SUPPORT	zzzz.....I..w.z
first-participle:AID	.zB.........Dzz
first-participle:ASSAULT	B.Az....z.z...B
first-participle:CONSULT	Dzz......z..A..
first-word:accept	zBE..zz.zBz.zzy
first-word:accuse	B..............
first-word:agree	zIyzzzy..zz.Dzy
first-word:allow	.Bz......z..zC.
first-word:approve	C.Dzz.......v.B
first-word:arrest	...yD..........
first-word:arrive	.zFyzxz.z.D.z..
first-word:attack	u..I......z....
first-word:attend	.Dzz.Ez.z.z.z.z
first-word:ban	z..zC..........
first-word:boycott	zy.yx.z.JzzxzFz
first-word:call	DzzzzAz.zzz.D.z
first-word:call for	C...z.....x..Dz
first-word:cancel visit	z........B.....
first-word:concede	..............A
first-word:condemn	C..z...........
first-word:convict	H..z....z..w...
first-word:decline	z........z...Dz
first-word:defend	z.zz........F.z
first-word:demand	y..zz.....K..yy
first-word:deploy	zzHz..zy....z.z
first-word:deport	...zB..........
first-word:detain	...yC..........
first-word:end	.Bzzzz..z..E.zz
first-word:expel	x..zy...zz.J.zz
first-word:free	zz..z.........E
first-word:give	yytzzzC.zFyzyEE
first-word:give assistance	.Cz............
first-word:give million	..C...........z
first-word:give support	..E.........z.z
first-word:go	.zyz.y..FA..z..
first-word:grant	..z...........C
first-word:help	zzCA....zzz.Czz
first-word:hold	..zH.w....z.z..
first-word:kill	..zE....z.....z
first-word:let	..............B
first-word:lift	..............A
first-word:lift blockade	..............A
first-word:lift embargo	.z.......A.....
first-word:lift restriction	..............B
first-word:lift sanction	..............A
first-word:meet	zAzz.Hz..zz.zzz
first-word:mobilize	..zz..zE.......
first-word:offer	..B............
first-word:order	x...E.....B..z.
first-word:outlaw	...yC..........
first-word:pardon	..............A
first-word:push	.z.Dz.z...A..z.
first-word:receive	zyz..A....A.B..
first-word:refuse	.z.......D....z
first-word:reject	y..zz....F.....
first-word:release	AC.z......Bz.zz
first-word:return	.Bz........z..B
first-word:seek	AB.zz.....A..z.
first-word:seize	...Jv.........z
first-word:share	yz.z..G.....z.z
first-word:start agreement	zAzz..z..Ez.Bzy
first-word:start aid	..y........D..z
first-word:start airstrike	z..C...........
first-word:start arrest	...zB..........
first-word:start assault	...B...........
first-word:start attack	C..A.z........z
first-word:start blockade	...Fx.........z
first-word:start border	.zD..x........B
first-word:start ceasefire	.z.........zC..
first-word:start commitment	.A..........B..
first-word:start curfew	...yC........Bz
first-word:start cyber attack	...Cy..........
first-word:start deal	.........B..A..
first-word:start investigation	D..zz..........
first-word:start lawsuit	A..............
first-word:start meeting	zA...D......z.z
first-word:start operation	zzEwA........Cz
first-word:start release	..............A
first-word:start sanction	z..zG...z..x..z
first-word:start siege	...zD..B...z.zz
first-word:start support	............A..
first-word:start talk	..zz.B...A.....
first-word:start tie	............B..
first-word:start ultimatum	....z.....z..Ez
first-word:start warning	...zz......C.Az
first-word:stop aid	..z.y......F..z
first-word:stop peacekeeper	...........H..v
first-word:stop strike	.z......CB....y
first-word:stop supply	....z......D...
first-word:storm	...Dx..........
first-word:summon	A..y......D....
first-word:support	zzBA.....zB.A.z
first-word:surrender	..............B
first-word:threaten	z.zyz....z.z.Iz
first-word:veto	.........A.....
first-word:violate	z..Hz...zy....y
first-word:warn	A............B.
first-word:welcome	z.z.........E.z
first:ACCUSE	KzzByzzzzAAzyyy
first:AGREE	yKzzzzxz.zzzEzy
first:AID	wyGzyxBzyC.A.AB
first:ASSAULT	.yAD.yyyHyxyzAA
first:COERCE	AxxFHyy.xyyCyCy
first:CONCEDE	xAByyzzzADxzx.J
first:CONSULT	.CA.vLCyByzy.xw
first:COOPERATE	BzzwyzI..AzzAzy
first:MOBILIZE	yyGyyzBFzzzzzz.
first:PROTEST	zz.yz...IzzzzBy
first:REJECT	z.yBzzzzzLyzyAy
first:REQUEST	B.y.AyxyyyLzyGv
first:RETREAT	yC.wwyyzyBzC.xM
first:SANCTION	AxwyGzxzD.xHyBz
first:SUPPORT	yAD.xxxzzCzzLxy
first:THREATEN	.zzxAzzzzzzBzJy
future:after:CONCEDE	A....z...zC.Az.
future:after:CONSULT	zBz..yz..BC.zz.
future:after:RETREAT	zDz......yD.zzy
future:after:SANCTION	.A...........B.
future:after:SUPPORT	zz.......zD....
future:between:COERCE	.z..z...z....Ez
future:between:CONCEDE	z.z......Fz.zBy
future:between:CONSULT	zIzz.zz..Bz.zzz
future:between:RETREAT	zHzzz....CBzzzw
future:between:SANCTION	z...z...zzzz.Gz
infinitive:after:ACCUSE	.yzxz.A...EzzCA
infinitive:after:AGREE	A..z.z......AA.
infinitive:after:AID	.AzzzzzCAAz..yA
infinitive:after:ASSAULT	z..z.......E.zz
infinitive:after:COERCE	A.zzzA...z..B..
infinitive:after:CONCEDE	.zzz.zz...ABD.z
infinitive:after:CONSULT	w.CyyDFzzz.zAyy
infinitive:after:COOPERATE	AC..........zz.
infinitive:after:MOBILIZE	.zC...z....BA.y
infinitive:after:REJECT	B.z.z.....z.zAA
infinitive:after:RETREAT	z.yz..z...AzDEw
infinitive:after:SANCTION	z.AAG.BzzzzzyAy
infinitive:after:SUPPORT	xAzzzyz.zFzABzA
infinitive:before:MOBILIZE	.Dzz..z........
infinitive:between:ACCUSE	z....B.........
infinitive:between:AID	zAwz.B.....zGzz
infinitive:between:ASSAULT	zzCBz.zz.A.zzBy
infinitive:between:COERCE	z.CzEzz.z.....x
infinitive:between:CONCEDE	.Az......A.....
infinitive:between:CONSULT	..z....B.A.....
infinitive:between:COOPERATE	zCz...z.....z.B
infinitive:between:MOBILIZE	DCyz..zz..z.zz.
infinitive:between:REQUEST	..............A
infinitive:between:RETREAT	.Ez.z....A.zzz.
infinitive:between:SANCTION	....z....z.z.AD
infinitive:between:SUPPORT	.Axzz.E..B....z
negated:after:RETREAT	zz.......AC.zAz
negated:between:CONCEDE	.x.......Gz..zz
negated:between:RETREAT	.x.......DC.z.y
order:alone	C..xAzzA.BAzzzz
order:by-to	zCsy.BDzx.BAAAA
order:to-by	yyHEzyyzCyx....
pair:a ban	.A.z.....B....z
pair:a cease	..y.........z.C
pair:a compl	..C.........z.z
pair:a curfe	...zC........z.
pair:a lawsu	A..............
pair:a media	yzzz.Jz..z.zzzz
pair:a meet	zA...A....A.z..
pair:a milit	zzCA.A........z
pair:a new	.z.z.........C.
pair:a plan	z.C......B..z.y
pair:a reque	.........B..y.B
pair:a stat	z..zz..C...C.zz
pair:a strik	........Cz.....
pair:a suspe	.zxA..z.z..I.zz
pair:a unila	.z..........C.y
pair:accep a	.Ez...........y
pair:accep the	.y..........B.B
pair:after a	.........y....C
pair:after the	..A............
pair:agre to	.Fz.........y.z
pair:agree with	zB.......z..B.A
pair:aid to	zBzzy...z..H.zy
pair:air strik	...B...........
pair:alert in	..zz...E.......
pair:an agree	.B.......z..A..
pair:an inves	C..z...........
pair:an ultim	....z.....z..Ez
pair:and a	..z.........B..
pair:and the	..z..CA.....z..
pair:annou a	.zzz.zz.zzzH.z.
pair:annou the	zABz..zzE..y.Az
pair:appro the	C.z.........z..
pair:arres in	....B..........
pair:arres of	...zB..........
pair:arriv in	.z.zzxDzz.D.z.z
pair:artif to	..............A
pair:as a	..uD..........E
pair:assau on	..zC...B......z
pair:assis to	..A.........y.B
pair:attac in	...z.....B.....
pair:attac on	G..Cxzz.zz...zz
pair:ban on	z........Dz....
pair:bette pay	...z.z..C......
pair:block in	...Ey..........
pair:block of	..............B
pair:block on	...A..........A
pair:borde to	..D..x........B
pair:cal for	C...y...z.z..D.
pair:cal off	.........z..z.D
pair:cal on	CzzzzDzzz.y.zBz
pair:cance a	z..y.....D.....
pair:car out	z.zF....z......
pair:cease in	..zB....zz..z.D
pair:commi to	.yA....z....C..
pair:curfe in	.z.z.........Ez
pair:cyber attac	...Cy..........
pair:cyber warfa	y.zDEzz.z....zz
pair:decid to	..............B
pair:decla a	zzzzAz.B...CCzx
pair:deman a	z.........B....
pair:deman that	........B.B..z.
pair:deman the	....z.....D..zz
pair:diplo ties	............B..
pair:effor betwe	...z.C..z..A..z
pair:end media	....zz..z..F...
pair:end the	.z.......B.....
pair:estab diplo	............C.z
pair:evide with	y.....F........
pair:exper to	C.z..........z.
pair:fil a	B..............
pair:food suppl	....z......D...
pair:for a	..yz...E......z
pair:for bette	...z.z..C......
pair:for sanct	C...z.....y..Dz
pair:for the	.......A.......
pair:forc in	.Czzz.BB....z.z
pair:from the	A.............A
pair:ful suppo	..z.........B..
pair:had impos	..............A
pair:had relea	A..zz..z......C
pair:hand over	...z..E.....z.y
pair:has agre	.Dz.........z.z
pair:has also	.z.......A.....
pair:has ban	z..zC..........
pair:has been	..AD..z.......z
pair:has cal	D............y.
pair:has cance	z........B.....
pair:has car	z..B...........
pair:has conde	A..............
pair:has decid	..............B
pair:has decla	z.zzz......C.zC
pair:has defen	z...........C.z
pair:has deman	..........B..z.
pair:has estab	............C.z
pair:has fil	A..............
pair:has fre	..............B
pair:has held	.....C.........
pair:has impos	z..AD......yz..
pair:has issu	...zy.....yCzFy
pair:has launc	Czz.EAz.zzzzzzz
pair:has lift	.........z....A
pair:has offer	..B............
pair:has order	y..zD.....B..zz
pair:has refus	.........B.....
pair:has rejec	z........A.....
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
pair:hav rejec	.........B....z
pair:hav said	.B........z....
pair:hav sough	...zz.....C....
pair:he had	....AC.....z..z
pair:he wil	.z.......B.....
pair:held a	z....B..B....z.
pair:held talk	.....A.........
pair:hold talk	.B.z.B.........
pair:human aid	..A.z......C..z
pair:human assis	..B............
pair:hunge strik	..y..z..E......
pair:impos a	...zC........z.
pair:impos block	...Fx.........z
pair:impos in	..............A
pair:impos on	.........A..z.A
pair:impos sanct	z...E......y...
pair:in a	.A.A.z..D..zz.y
pair:in the	Bz.ABz...A....y
pair:inves again	A..............
pair:inves into	C..z...........
pair:inves of	..............A
pair:is read	.Cvz..z.....G.z
pair:is send	AzD....z......z
pair:is wil	.Fy.........zzz
pair:issu a	...zA......Cz.z
pair:issu an	z...C.....y..Cz
pair:it had	yz..z..Dzz.B..A
pair:it has	.A.Cx.......zzB
pair:it wil	..zz.....Fz..By
pair:it would	zI.z.....yz.yAz
pair:its borde	..D..x........B
pair:its troop	zBzz...D.zzz.zz
pair:launc a	BzzzzIz.zzzzzzy
pair:launc an	B..............
pair:launc cyber	x.zHCzz.z.z..zz
pair:lawsu in	A..............
pair:let fre	..............B
pair:lift a	.A.......z.z..B
pair:lift its	..............A
pair:lift the	zz.......Fz.z..
pair:media effor	yzzyzIz.zzzEzzy
pair:meet of	zB...z....A....
pair:meet with	.z..z....E.y...
pair:milit aid	.Bz.z......C..z
pair:milli in	.zx.....z.....F
pair:mobil the	...z..zD.......
pair:mor than	..FA..........w
pair:not accep	.z.......C...z.
pair:not end	.z.......B.....
pair:not lift	.z.......C..z..
pair:of a	..xyz.Dz.BA.z.A
pair:of aid	..y........D..z
pair:of its	..............A
pair:of sieg	...zD..B...z.zz
pair:of the	.zuEyzIzzz.zDzy
pair:offer to	..B............
pair:on alert	zzwxz.zMz.z...z
pair:on strik	...z.z..C......
pair:on the	..B...z........
pair:one of	A.Bz..z........
pair:open its	..D..x........B
pair:opera in	.zDw....z...DzA
pair:order an	A..............
pair:out a	A..A.........z.
pair:part of	..y.z.D.......A
pair:peac talk	.zz..D......z..
pair:peace forc	.CB...zz....z..
pair:peace from	.z.z.......Iz.v
pair:peopl in	..A............
pair:plan visit	z........B.....
pair:read to	.Cvz..z.....G.z
pair:reduc milit	....z......C...
pair:refug in	...zB.....B...z
pair:refus a	.........A.....
pair:refus to	.........C....z
pair:reite the	.B..........A..
pair:rejec the	.........A.....
pair:relea a	B..zz..zA.....A
pair:relea from	..............A
pair:relea of	..z.......B.z.A
pair:remai on	zzxxz.zKz.....z
pair:reque from	.........A..y.B
pair:resig from	.........A....z
pair:respo to	........A......
pair:restr on	..............A
pair:retur a	..............A
pair:said he	.z.y.....C.....
pair:said it	zDz..zzD.Ay..zz
pair:said on	zD.Az....yBBzz.
pair:said that	y.zz.....BC.Azz
pair:said the	.Az.z...z.z.zFz
pair:sanct again	B..zC.....yzzCz
pair:sanct on	z...E...z..y...
pair:say it	zzzCy....Bz..B.
pair:send a	BzB...........z
pair:send troop	.B.....z.......
pair:set up	.A............B
pair:shar evide	y.....F........
pair:sieg in	...zA..C...z...
pair:sign a	...zy.......AzE
pair:sough refug	...zz.....C....
pair:stat of	z..zAz.B...C.zz
pair:stop work	....z...D.....y
pair:strik for	.....z..E.....y
pair:strik until	.........A.....
pair:stron conde	D..z.....z.....
pair:suppo for	zzDz.....z..B.z
pair:suppo to	.Dy.........z..
pair:surre to	..............A
pair:suspe food	....z......D...
pair:suspe human	...........A...
pair:suspe milit	...B.......A...
pair:suspe of	.zx........I.zz
pair:talk in	..z.zA.....A..A
pair:talk with	z.zzzFz..Az.z.z
pair:team of	CzBzz........zz
pair:that he	.zz.Bz...A..zCy
pair:that it	...A...........
pair:that the	CAz.......z..By
pair:the arres	...zB..........
pair:the ban	zz.......Dz...z
pair:the decis	............A..
pair:the embar	.z.......B..z..
pair:the first	.zyzzADA......B
pair:the relea	..z.......A.z.B
pair:the strik	.z.......B.....
pair:the wil	zBz.z...zAz..Ey
pair:the withd	..........A....
pair:thi year	...A...........
pair:threa to	z..zz........D.
pair:ties with	............A..
pair:to a	..A............
pair:to accep	.A.............
pair:to allow	.A.......A....z
pair:to contr	.Cvz..z.....G.z
pair:to deman	..............A
pair:to help	.Az..B.........
pair:to lift	.A............z
pair:to meet	.z.......A.....
pair:to open	.A.............
pair:to provi	.Cy............
pair:to resig	.A.......A....z
pair:to send	.By............
pair:to set	.A.............
pair:to shel	...z.........B.
pair:to suppo	.yyz..E.....B.z
pair:to the	zzBzA.zz.zBADyz
pair:to withd	.D............z
pair:troop for	..yz...E......z
pair:troop from	.Bzz..z...zz..D
pair:troop to	.C.....z....z..
pair:ultim to	....z.....z..Ez
pair:unila cease	.z..........C.y
pair:until their	.........A.....
pair:visit to	zD...z...B...zz
pair:warfa again	y.zDEzz.z....zz
pair:was arres	...zC..........
pair:welco the	............B.z
pair:went on	...z.z..C......
pair:wer relea	..............A
pair:which it	..............A
pair:wil exten	.z.zy...z....Gz
pair:wil hold	.z...A..z....C.
pair:wil meet	.....C.........
pair:wil not	zu.z.z..zNB.zyx
pair:wil relea	.E.......zz...z
pair:wil to	.Hy......z..zzy
pair:with the	.z...D......z.z
pair:withd its	.D............z
pair:withd of	.zzz..z...A...D
pair:withd peace	.z.z.......G..w
pair:would allow	.Cz......z..zCy
participle:after:ACCUSE	z..zy....ACA.Az
participle:after:AID	zy..zA...zz.DBz
participle:after:ASSAULT	E.D.AzAzyyzzyz.
participle:after:COERCE	Azy.z..B.....B.
participle:after:CONCEDE	...z.......B...
participle:after:CONSULT	FxBwBA...z.....
participle:after:COOPERATE	zzzzBzA..A..A.z
participle:after:REJECT	.B.F..z..yz.y..
participle:after:REQUEST	zCzAzx...BC.Azy
participle:after:RETREAT	zy.C........B..
participle:after:SANCTION	Az.z.....A..Bz.
participle:after:SUPPORT	.B.zzA....z....
participle:after:THREATEN	...Dz.z...z..A.
participle:before:CONSULT	.z...A......B..
participle:between:ACCUSE	D...........zz.
participle:between:AID	.DA...........x
participle:between:ASSAULT	...B....zzz...B
participle:between:REQUEST	....z...A.C..zz
participle:between:RETREAT	..............B
passive:after:ACCUSE	A...A.....zB..z
passive:after:ASSAULT	.A.z....B..A..z
passive:after:COERCE	zA........A....
passive:after:RETREAT	.Cz......yz.AAz
passive:after:SANCTION	.A.............
passive:before:ASSAULT	...B........z..
passive:between:ACCUSE	..............A
passive:between:COERCE	...zB...A.....z
passive:between:MOBILIZE	.AC...zz......z
passive:between:RETREAT	..zz..........D
says:after:carried:ACCUSE	..............B
says:after:carried:AID	zF.zzzz..zz.zzB
says:after:carried:ASSAULT	...........BzAz
says:after:carried:COERCE	.A.........B..z
says:after:carried:CONCEDE	zAzyz...zzEAyCy
says:after:carried:CONSULT	.Azz.Cz...z.B.y
says:after:carried:MOBILIZE	..AyA.Dz...z..z
says:after:carried:PROTEST	B.z.......zB...
says:after:carried:REJECT	.............B.
says:after:carried:RETREAT	zzzzzA..BzCz.zB
says:after:carried:SANCTION	zzz.B....B.zABz
says:after:carried:SUPPORT	x.yzz.z.zC..DB.
says:after:loose-noun:ACCUSE	Byyzzy..zAzzCzE
says:after:loose-noun:AGREE	.zB......A.A...
says:after:loose-noun:AID	CyByz.yCyA.BCxy
says:after:loose-noun:ASSAULT	.yvACyxCyBBDzBy
says:after:loose-noun:COERCE	BAxB.AxABCyy.zy
says:after:loose-noun:CONSULT	tEwyCBwFwA..zD.
says:after:loose-noun:COOPERATE	z.............D
says:after:loose-noun:MOBILIZE	xxwABxD.zA.zEB.
says:after:loose-noun:PROTEST	BxxyzzzzEDBABzy
says:after:loose-noun:REJECT	Cyzz.....zzAB..
says:after:loose-noun:REQUEST	yAByAxH..Ayz.zy
says:after:loose-noun:RETREAT	z.zBCzz..z..z..
says:after:loose-noun:SANCTION	...BzA..zzAA.z.
says:after:loose-noun:SUPPORT	GzxBy.xzzBwzD..
says:after:loose-noun:THREATEN	.............A.
says:after:loose-verb:ACCUSE	w.zwDz..z.GBzAx
says:after:loose-verb:AGREE	zzzzzzz..BB.zCz
says:after:loose-verb:AID	AxwzzEzC.C.yBzz
says:after:loose-verb:ASSAULT	zABtB.zyIzxCzxB
says:after:loose-verb:COERCE	B.yEyA.B.zzz.yz
says:after:loose-verb:CONCEDE	AzyzB.zzzzyACzB
says:after:loose-verb:CONSULT	BABtCGEzz.yzxxy
says:after:loose-verb:COOPERATE	.B.z.zA...z.Czz
says:after:loose-verb:PROTEST	z..B....A....zz
says:after:loose-verb:REJECT	.BzG..z..x..zz.
says:after:loose-verb:REQUEST	.CyBByz.zyBzzAA
says:after:loose-verb:RETREAT	w.yBzBz.zB.A.Ex
says:after:loose-verb:SANCTION	y.ACH.Bzzyyyzyz
says:after:loose-verb:SUPPORT	BByyABz...AA.x.
says:after:verb:ACCUSE	BzzyA.A..CzzzCx
says:after:verb:AGREE	.DAzzzyz.zzzF.x
says:after:verb:ASSAULT	DzxGAzA.zwBCyxw
says:after:verb:COERCE	zzzy..BzB.zzAAC
says:after:verb:CONCEDE	z..z.y...z..D.A
says:after:verb:CONSULT	zyBzzyz...E.Czy
says:after:verb:COOPERATE	zA.zC....B..z.z
says:after:verb:REJECT	Dz.z.....Bz.yB.
says:after:verb:REQUEST	Ay.zz....Bz.B..
says:after:verb:RETREAT	..Bzzz.zzAAzE.w
says:after:verb:SANCTION	zA...........AA
says:after:verb:SUPPORT	zA..zz....z.C..
says:after:verb:THREATEN	.zzEz.z..zzz.AA
says:before:carried:MOBILIZE	.Dzz..z........
says:before:loose-noun:AID	zzGz.z..z...z.z
says:before:loose-noun:CONSULT	ADz..z......A.y
says:before:loose-noun:PROTEST	.zzxzz..G.z.B.z
says:before:loose-verb:CONSULT	............B..
says:before:loose-verb:COOPERATE	..z.........y.D
says:before:verb:AGREE	.Dzz..z........
says:before:verb:ASSAULT	...B........z..
says:between:carried:ACCUSE	H.zzzz...zz...z
says:between:carried:AGREE	.A..........B..
says:between:carried:AID	zCFzzzzzzzzBzyz
says:between:carried:ASSAULT	CzCAzzzzyzzzzBD
says:between:carried:COERCE	xyzCAzzAyzzAzFA
says:between:carried:CONCEDE	zyzz....BDz.zzB
says:between:carried:CONSULT	yDAyAGzzz.zzxyz
says:between:carried:MOBILIZE	zDyEy.yBz.zzzzA
says:between:carried:PROTEST	zz..z...Dzz..Ez
says:between:carried:REJECT	A..yB....A.....
says:between:carried:REQUEST	zz........z..Fz
says:between:carried:RETREAT	zByyyzzzzDyFAzA
says:between:carried:SANCTION	xyyyEAzzyCzDzzB
says:between:carried:SUPPORT	yD.yzzz.z.z.Ez.
says:between:carried:THREATEN	z..zC......Czzz
says:between:loose-noun:ACCUSE	Fzzzzz.A.y..z..
says:between:loose-noun:AGREE	zzAzzzFzz.z.Bzy
says:between:loose-noun:AID	yDH.zxyzByzzvAD
says:between:loose-noun:ASSAULT	zyvOxzyDz.zzCzx
says:between:loose-noun:COERCE	yyy.yzyBEByCzyF
says:between:loose-noun:CONSULT	..yAzFzzzz..Czz
says:between:loose-noun:COOPERATE	DAC...z.....z.y
says:between:loose-noun:MOBILIZE	sCJFFwFIyxuxuvx
says:between:loose-noun:PROTEST	z.yCCyzzG.zzyy.
says:between:loose-noun:REQUEST	yyxzz.zCzDz.AyG
says:between:loose-noun:RETREAT	zzyBz.z.zyB.zzF
says:between:loose-noun:SANCTION	Az.x..z.zzxDzCC
says:between:loose-noun:SUPPORT	zzEzAzz.zzCzzA.
says:between:loose-noun:THREATEN	.zzzGz....z...z
says:between:loose-verb:ACCUSE	BzyEzAz.zyBzz.y
says:between:loose-verb:AGREE	B.A.........z..
says:between:loose-verb:AID	yBzyz.AzzAyyED.
says:between:loose-verb:ASSAULT	xzAFzzzzyCzCyAz
says:between:loose-verb:COERCE	EzByCzzzz.zCzzy
says:between:loose-verb:CONCEDE	yCByyzzzzByzzAE
says:between:loose-verb:CONSULT	yxAAAzz.Cz.zFx.
says:between:loose-verb:COOPERATE	A.z.y.Hz.zz..zy
says:between:loose-verb:REJECT	AzzBAAz.zAzzzzA
says:between:loose-verb:REQUEST	yAz.Dzz..zF.zx.
says:between:loose-verb:RETREAT	zCzyACzzz.zyzzD
says:between:loose-verb:SANCTION	xzzAzyzzHzzBzEy
says:between:loose-verb:SUPPORT	zy.B.yCzzByzCyC
says:between:verb:ACCUSE	Kzzxz.z..Bz.yzy
says:between:verb:AGREE	zGy.........z.z
says:between:verb:ASSAULT	z.zGz...zAzz..z
says:between:verb:COERCE	x.yAMzzzAzAzzyw
says:between:verb:CONCEDE	..............D
says:between:verb:CONSULT	AAzzzFz.zAz.yzz
says:between:verb:COOPERATE	ABzz..z.....z.B
says:between:verb:MOBILIZE	DzAxz.yH..z.zzy
says:between:verb:PROTEST	...z....D......
says:between:verb:REJECT	wzzyzzz..Qz.zzx
says:between:verb:REQUEST	CzzywCzz.zFzzCy
says:between:verb:RETREAT	zDyyyzz..z.zzzH
says:between:verb:SANCTION	F.zyyz..yzzHzzz
says:between:verb:SUPPORT	............D.z
says:between:verb:THREATEN	z..zz....z.zzGz
verb:finite:accep	zCE.....zzz.A.x
verb:finite:accus	B..............
verb:finite:agre	zIyzzzy..zz.Dzy
verb:finite:annou	y.AxyyyBCzzG.Cy
verb:finite:appro	C.Dzz.......v.B
verb:finite:arres	...yE........z.
verb:finite:arriv	.zFyzxz.z.D.z..
verb:finite:attac	u..I......z....
verb:finite:atten	zDzz.Ez.z.z.z.z
verb:finite:ban	z..zC..........
verb:finite:began	zzBz..E...z.z.z
verb:finite:begun	.z............B
verb:finite:cal	HzyyxAzzyzwzCF.
verb:finite:cance	z........B.....
verb:finite:car	..zD....z......
verb:finite:conce	..............A
verb:finite:conde	C..z...........
verb:finite:convi	I..z....z..w...
verb:finite:decid	..............B
verb:finite:decla	zzzxAz.Bz.zBCzD
verb:finite:defen	z.zz........F.z
verb:finite:deman	y..zz.....J..yy
verb:finite:deplo	..Ez..zy.......
verb:finite:depor	...zB..........
verb:finite:detai	...yC..........
verb:finite:dismi	z........B.....
verb:finite:end	.BzzyC..z..D.zz
verb:finite:estab	..A.........B.z
verb:finite:expel	y..zz...zz.H...
verb:finite:expre	B........z..B..
verb:finite:fail	zzzzzzz..I.zwzD
verb:finite:fil	B..............
verb:finite:fir	...Gx...z..z...
verb:finite:found	H.yz..z........
verb:finite:fre	z..Az.........C
verb:finite:gav	zzyzzCD..yzyzDA
verb:finite:grant	.zB......z....B
verb:finite:held	yzzCzCz.Azz.Bzz
verb:finite:hold	zBzD.zz.zzz.zC.
verb:finite:host	zDz..A......z..
verb:finite:impos	z.zBG.z.zz.A.yy
verb:finite:injur	...xD..........
verb:finite:is	zG.CyzyzzzzzEzy
verb:finite:issu	zz.zD....zyCzCy
verb:finite:join	.B...A......y..
verb:finite:kil	..zE....z.....z
verb:finite:launc	EyxEBGBzyyyyyyw
verb:finite:let	.zz..z........E
verb:finite:lift	.z.........z..E
verb:finite:meet	zBzz.D...z.....
verb:finite:met	...z.D......z..
verb:finite:mobil	z.yyx.zK.......
verb:finite:mov	zz...A.......B.
verb:finite:offer	..B............
verb:finite:open	.zD.zAz...z.z.B
verb:finite:order	x...G....zBz.z.
verb:finite:outla	...yC..........
verb:finite:pardo	..............A
verb:finite:pledg	.Az.........C.z
verb:finite:provi	zBHz..z..zCzvzx
verb:finite:push	.z.Dz.z...A..z.
verb:finite:reach	.........z..D..
verb:finite:reduc	..z.z......D...
verb:finite:refus	.z.......D....z
verb:finite:reite	zAz......AA.Czz
verb:finite:rejec	y..zz....G....y
verb:finite:relea	Azzzz.zz.ACz.zC
verb:finite:remai	zz.xz.zJz.z...z
verb:finite:retur	.z............D
verb:finite:said	DGuuxvxyxFI.DAv
verb:finite:say	DExwzzzzyAGzz.y
verb:finite:seiz	...Fx..........
verb:finite:send	ByE....z.....zz
verb:finite:sent	Cz.B..zz...z.Ay
verb:finite:shar	y.....F........
verb:finite:sign	zBzzyz...zz.DzD
verb:finite:sough	...zz.....C....
verb:finite:start	...zz...B....zB
verb:finite:stop	....B...D..z..y
verb:finite:storm	z..Dx..........
verb:finite:summo	A..y......D....
verb:finite:suppo	z.CA........z.z
verb:finite:surre	..............B
verb:finite:suspe	z.zzE...yz.D.zz
verb:finite:threa	z.zzz....z...Gz
verb:finite:veto	.........A.....
verb:finite:viola	...Gz...zy....z
verb:finite:warn	..........A.zAA
verb:finite:welco	z.z.........E.z
verb:finite:went	...z.z..C......
verb:finite:withd	...........H..v
verb:infinitive:accep	.A.............
verb:infinitive:allow	.z.......A..B.z
verb:infinitive:lift	.A.............
verb:infinitive:meet	.........A.....
verb:infinitive:open	.A.............
verb:infinitive:reach	zzzz.....I..w.z
verb:infinitive:resig	.A.......A....z
verb:infinitive:respo	A............z.
verb:infinitive:send	.Bz............
verb:infinitive:set	.A.............
verb:infinitive:shar	.C..........y..
verb:infinitive:shel	...z.........B.
verb:infinitive:under	......z.....B..
verb:participle:accus	z............BA
verb:participle:attem	B...........z..
verb:participle:cal	C..z.....A..z..
verb:participle:caus	...Bz..........
verb:participle:claim	.........B.....
verb:participle:creat	A...........A..
verb:participle:deman	A.........A....
verb:participle:fail	C..z.........z.
verb:participle:fight	..Czz.....z.zzB
verb:participle:follo	z.z.y.z.EyCAzz.
verb:participle:help	z...........D.z
verb:participle:hold	.y..A.......C..
verb:participle:incit	B...z.....Bz..z
verb:participle:inclu	A.Cy.zzzBzyEzyz
verb:participle:kil	y..Fz.......z..
verb:participle:leav	..............B
verb:participle:miss	....A..........
verb:participle:prote	zz........A.AC.
verb:participle:say	Azzz.....Cz..z.
verb:participle:send	....A..........
verb:participle:threa	...Dz.z...z..A.
word:cancel strike	..........B...A
word:cancel visit	z........B.....
word:give aid	..B...........z
word:give assistance	.Dz............
word:give million	.zD...........y
word:give support	zCCz..z..zA.yCy
word:give troop	.C..A..z....z..
word:lift ban	.A.......A.....
word:lift blockade	..............A
word:lift embargo	.z.......B..z..
word:lift restriction	..............B
word:lift sanction	..........A..zA
word:start agreement	zAzz.zz..Ez.Bzz
word:start aid	.zy........E.zB
word:start air strike	...B...........
word:start airstrike	z..C...........
word:start arrest	...zB..........
word:start assault	...B...........
word:start attack	F..zzzz.z.....z
word:start blockade	...Fx.........z
word:start border	..D..x........B
word:start ceasefire	.z.z......zzC.C
word:start commitment	.A..........B..
word:start curfew	.z.yB...z..z.Dz
word:start cyber attack	...Cy..........
word:start deal	zB........z..zB
word:start exercise	.A....z.....A..
word:start force	.Fyy..zC....y.z
word:start investigation	D..zz.........z
word:start lawsuit	A..............
word:start march	B.z.......zA...
word:start meeting	zAz..D...z..A.z
word:start operation	zzEwA........Cz
word:start order	zz..B.....z..A.
word:start protest	.z........z..C.
word:start release	..zy....Bz....D
word:start sanction	z..zG...z..x..z
word:start siege	...zD..B...z.zz
word:start summit	.zz..B....z.B..
word:start support	zzzz.z......G.z
word:start talk	.yzz.D...A..B.z
word:start tie	............B..
word:start ultimatum	....z.....z..Ez
word:start warning	...zz......C.Az
word:stop aid	zzz.y...z.AF.zz
word:stop border	z...E......y...
word:stop peacekeeper	.z.z.......Iz.v
word:stop strike	.z......CB....y
word:stop supply	....y......D...
word:stop talk	...Az......A.A.
word:stop troop	.D...A.....z..z
`
