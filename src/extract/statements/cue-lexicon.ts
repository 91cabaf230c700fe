/**
 * Verbs that attribute, after Levin's and VerbNet's classes of communication, cognition, desire and judgement
 * (29.4-29.9, 30-33, 37) and what each takes. One a line: lemma, complements, prepositions that belong to the cue.
 * q quotation, s clause, w question, i infinitive, n noun phrase; a addressee before the content; t may trail it.
 */
export const cueVerbs = `
# to say
say qswt
tell qswiat of
add qswt
note qswnt
state qswnt
write qswt about
tweet qsnt about
post qst
report qswnt
announce qswnt
declare qsnt
explain qswnt
remark qst on
observe qst
comment qt on
mention sn
reply qst
respond qst
answer qt
retort qst
counter qst
continue qt
conclude qst
begin qt
repeat qsnt
reiterate qswnt
recall qswnt
recount qswn
remember qwn
relate sw
read qt
quip qst
joke qst about
crack qt
shout qst
yell qt at
scream qt
chant qnt
whisper qst
mutter qst
cry qt
exclaim qt
thunder qt
roar qt
declaim q
intone qt
recite qn
proclaim qsn
pronounce qn
voice n
utter qn
express n
articulate n
phrase n
speak q of,about,against,out
talk w about,of
discuss wn
debate w
chat q about
preach n
lecture n
testify qst to,about
swear qsi
assert qsnt
claim qsint
allege qst
charge s
contend qst
maintain qt
insist qst on,upon
argue qst against,for
reason qst
affirm qsn
reaffirm sn
convey swn
share st
attest qs to
avow sn
profess ins
stress qswnt
emphasize qswnt
emphasise qswnt
underscore swn
underline swn
highlight wn
elaborate q on
clarify qswn
specify sw
detail wn
outline wn
reveal swnt
disclose swn
divulge wn
confide qs
confess qsi to
admit qst to
concede qst
acknowledge qswnt
confirm qswnt
verify sw
deny qsn
refute n
rebut n
dispute swn
disavow n
disown n
repudiate n
reject n
dismiss n
rebuff n
refuse i
decline i
suggest qswnt
hint qst at
imply qs
insinuate qs
indicate qswnt
signal qswn
intimate s
propose qsint
recommend qsn
advise qsiat against
advocate snt for
urge qsian
exhort iqa
implore qian
beg qian for
plead qi for,with
appeal i for,to
ask qswiat for,about
inquire qwt about
enquire qwt about
query w
question wn
wonder qwt about
request sn
demand qsiwnt
order sian
command sia
instruct ia
direct ia
call qn for,on
label n
brand n
dub n
term n
deem n
describe nw
characterize n
characterise n
portray n
depict n
cast n
liken n
equate n
compare n
refer n to
cite n
quote n
invoke n
point n to
point_out qswnt
set_out wn
spell_out wn
rule_out n
play_down n
brush_aside n
brush_off n
laugh_off n
shrug_off n
shoot_down n
wave_away n
wave_off n
write_off n
lash_out q at,against,over
promise qsinat
pledge qsin
undertake i
vow qsin
guarantee s
threaten i
offer i
volunteer qsi
warn qswiat of,about,against,over,on
caution qsat against
alert sa
remind qsan
assure qsat
reassure sa
inform qswa of
notify sa
brief a on
convince sa
persuade sia
predict qswnt
forecast swn
prophesy s
estimate qsnt
project sn
calculate s
reckon qst
speculate qst about
guess qst
complain qst of,about
grumble qst about
gripe qst about
whine qs about
lament qsnt
bemoan n
mourn n
regret sn
apologize q for
apologise q for
protest qsnt
object qst to
criticize n
criticise n
denounce n
condemn n
decry n
deplore n
deride n
mock n
ridicule n
blast n
slam n
bash n
assail n
attack n
lambast n
lambaste n
rip n
skewer n
savage n
scold n
chide n
rebuke n
castigate n
excoriate n
berate n
chastise n
admonish n
reprimand n
knock n
pan n
blame n
accuse n
fault n
insult n
belittle n
disparage n
demean n
vilify n
demonize n
taunt n
tease n
question wn
challenge n
praise n
laud n
hail n
applaud n
commend n
salute n
congratulate n
compliment n
cheer n
tout n
trumpet n
extol n
credit n
thank n
welcome n
endorse n
support n
defend n
favor n
favour n
oppose n
approve n of
disapprove n of
espouse n
encourage ian
invite i
discourage n
agree qsit with,to,on
disagree qs with,on
concur qs with
echo n
assent s to
boast qst of,about
brag qs about
gloat q about
gush q about
rave about
rail q against
rant q about
fume qt
snap qt
sneer q at
scoff qt at
laugh qt
sigh qt
smile qt
nod q
email qst
text q
blog qs
publish n
broadcast n
tell qswiat of
narrate n
interject qt
interrupt qt
muse qst about
opine qst
theorize qs
theorise qs
posit sn
postulate s
hypothesize s
stipulate s
rule st
decree s
certify s
# what documents show
show swnt
find swt
demonstrate sw
illustrate w
# to think
think qswt of,about
believe swt in
suppose st
assume st
presume st
imagine sw
figure st
suspect st
doubt swn
know sw
understand swn
realize sw
realise sw
recognize swn
recognise swn
perceive n
view n
see wn
regard n
consider wn
judge sn
decide siw
determine sw
resolve si
learn sw
discover sw
notice sw
hear w
feel st
sense s
fear sni
worry qst about
hope sit for
wish si for
want in
hold s
desire in
like i
hate in
prefer in
crave n
long i for
yearn i for
aspire i to
aim i
seek in
intend in
plan i on
mean i
expect sin
anticipate sn
strive i
hesitate i
accept s
tolerate n
forget sw
ponder wn
contemplate n
weigh wn
mull n
envision n
envisage n
foresee n
admire n
appreciate n
value n
despise n
resent n
distrust n
mind n
opt i for
vote i for,against
# to stand for
pan n
`

/** Nouns that attribute when somebody's: "her warning that …", "the ministry's refusal to …". */
export const cueNouns = `
claim si
statement s
assertion s
allegation s
accusation s
charge s
suggestion s
warning s of,about
prediction s of
forecast s of
promise si of
pledge si of
vow si
threat i
offer i of
proposal si for
plan i for
decision i
refusal i
intention i
desire i for
wish si
hope s of
fear s of
belief s in
view s of,on
opinion s
argument s for,against
insistence s on
complaint s about
concern s about,over,regarding
worry s about
doubt sw about
denial s of
admission s of
acknowledgment s of
acknowledgement s of
announcement s of
declaration s of
report s of
demand s for
call i for
request si for
question w about
criticism s of
condemnation of
praise for
support for
opposition to
endorsement of
attack on
rejection of
approval of
remark s about,on
comment s about,on
commitment i
agreement i
willingness i
reluctance i
conclusion s
assessment s of
estimate s of
suspicion s of
expectation s of
assurance s
confidence s in
testimony s about
answer s
response s
message s
position s
stance s
verdict s
contention s
reply s
observation s
`

/** Adjectives that attribute after a form of "be" or "seem". */
export const cueAdjectives = `
confident s of,in,about
hopeful s of,about
optimistic s about
pessimistic s about
sure sw of,about
certain sw of,about
convinced s of
doubtful s of,about
skeptical sw of,about
sceptical sw of,about
aware sw of
unaware sw of
afraid s of
fearful s of
worried s about
concerned s about,with
alarmed s by
angry s about,at,over,with
upset s about,with
furious s about
frustrated s with,by
disappointed s in,with,by
proud si of
glad si
happy si about
pleased si with
delighted si
thrilled si
grateful s for,to
thankful s for
sorry s for,about
surprised si by
shocked si by
willing i
unwilling i
eager i
reluctant i
determined si
keen i
prepared i
anxious i about
wary of
critical of
supportive of
dismissive of
opposed to
committed i to
interested in
adamant s about
insistent s
clear s about
uncertain sw about
unsure w about,of
`
