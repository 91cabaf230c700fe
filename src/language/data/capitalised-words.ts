/**
 * English words that are often capitalised without being names: openers of sentences, days, months, and words of
 * headings. Lower case.
 */
export const capitalisedCommonWords: ReadonlySet<string> = new Set(
  `
a about above abroad accordingly according across actually add added adding additionally after afterward afterwards again against ago ahead all allies almost alone along already also although altogether always amid among amongst an and announcing another any anybody anyone anything anyway apart apparently april are aren't around as aside ask asked asking at august away
back basically be because been before behind being believe below beneath beside besides best better between beyond big both breaking briefly but by bye
call called calls can can't cannot certainly citing clearly come comes coming compared concerning congratulations consider considering could couldn't critics currently
dear december defending definitely describing despite did didn't do does doesn't doing don't down due during
each earlier early either else elsewhere emphasizing enough entitled especially even eventually every everybody everyone everything everywhere evidently exactly except experts extremely
fact facing far february few fewer finally first five folks following for former fortunately forty four frankly friday from full further furthermore
general generally get getting give given giving go going good got great growing guess
had half happy hardly has have haven't having he he'd he'll he's hello hence her here here's hers herself hi him himself his historically hopefully how however hundreds
i i'd i'll i'm i've if imagine immediately in including increasingly indeed initially inside instead into ironically is isn't it it'd it'll it's its itself
january july june just
keep knowing
last lastly late lately later latest least less let let's like likewise listen little live long look looking
made maintaining make makes making many march may maybe me meanwhile merely might mine moments monday more moreover most mostly mr much must my myself
nearly neither never nevertheless new next nine no nobody none nonetheless nor normally not note noted nothing noting notably november now nowhere numerous
obviously october of off often oh ok okay on once one ones only onto opponents or ordinarily other others otherwise ought our ours ourselves out outside over overall own
part particularly past people per perhaps personally please plus point pointing presumably previously primarily probably provided put
quite question questions q
rather read really recalling recent recently referring regarding regardless related remember reportedly respectively responding right roughly
said same saturday say saying says second secondly see seeing seems seen september seven several shall she she'd she'll she's should shouldn't similarly simply since six so some somebody someone something sometimes somewhat somewhere soon sources speaking specifically speculation standing starting still strangely stressing such suddenly sunday supporters sure surely
take taken taking talking tell ten than thank thanks that that's the their theirs them themselves then there there's thereafter therefore these they they'd they'll they're they've things think third this those though thousands three through throughout thursday thus tied till to today together tomorrow tonight too toward towards truly try trying tuesday turning twelve twenty two
ultimately under undoubtedly unfortunately unless unlike until up upon us used using usually
various very via
wait want was wasn't watch we we'd we'll we're we've wednesday week well were weren't what what's whatever when whenever where whereas wherever whether which whichever while white who who's whoever whole whom whose why will with within without won't worse would wouldn't writing wrote
yeah year years yes yesterday yet you you'd you'll you're you've young your yours yourself
jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun
am pm est edt gmt utc
ok tv no. photo photos video image images file caption credit editor's updated published share related advertisement subscribe
christmas easter ramadan thanksgiving christian muslim jewish
`
    .trim()
    .split(/\s+/),
)

/** Acronyms of things, not of organizations. */
export const commonAcronyms: ReadonlySet<string> = new Set(
  "AI AIDS AM ATM CEO CFO CO2 COVID COVID-19 DNA EST ET EV EVs GDP GMT GNP GPS HIV HR ICBM ICBMs ID IED IEDs IQ IT LGBT LGBTQ LNG NGO NGOs OK PC PDF PM PR PPE Q&A QR R&D SARS SUV SUVs TV UAV UAVs UFO URL USD UTC VIP WMD WMDs".split(
    " ",
  ),
)
