/**
 * Verbs of the field by what doing so is in PLOVER 2.0 (openeventdata.org, manual of 2024): event, mode and the kind of act
 * a dossier calls it. A line is `EVENT mode kind | verbs`; `-` stands for no mode. A verb may need a particle or preposition
 * right after it ("rule out"). `~` marks verbs of many other uses: they count only with two actors, or not at all.
 */
export const ploverVerbs = `
AGREE - agreement | agree, consent, ~concur
AGREE - commitment | promise, pledge, vow, undertake, commit to, guarantee, swear, ~offer, ~assure, ~intend, ~plan, ~volunteer, ~propose
CONSULT - other | meet, confer, negotiate, consult, mediate, ~discuss, ~talk, ~speak, ~host, ~receive, ~greet, ~brief, ~attend, ~broker, ~convene, ~arbitrate
CONSULT visit other | visit, tour, ~travel, ~arrive, ~fly, ~go
CONSULT phone other | telephone, phone, ~call
SUPPORT - approval | endorse, praise, commend, applaud, hail, laud, ratify, congratulate, salute, ~support, ~back, ~welcome, ~thank, ~defend, ~approve, ~honor, ~honour, ~celebrate, ~nominate, ~appoint, ~admire, ~champion, ~favor, ~favour, ~sympathize, ~sympathise, ~uphold, ~validate, ~justify, ~acclaim, ~cheer, ~elect, ~adopt, ~pass
SUPPORT - agreement | ~sign, ~conclude, ~initial, ~seal, ~strike, ~reach, ~clinch, ~ink
SUPPORT - approval | ~recognize, ~recognise, normalize, normalise
CONCEDE - easing | ease, ~relax, ~loosen, relent, concede, apologize, apologise, regret, pardon, repent, acquiesce, ~compromise, ~accept, ~acknowledge, ~admit, ~allow, ~permit, ~let, ~authorize, ~authorise, ~acquit, ~exonerate, ~legalize, ~legalise, ~decriminalize, ~commute, ~grant, ~soften, ~back down, ~back away, ~give in, ~bow, ~yield, ~exempt, ~clear, ~waive, ~postpone execution
RETREAT release easing | release, free, repatriate, ~liberate, ~parole, ~return, ~hand over, ~hand back, ~give back, ~set free
RETREAT - easing | ~lift, unfreeze, unblock, ~reopen, reinstate, repeal, rescind, ~restore, ~resume, ~revoke, ~drop, ~remove, ~cede, ~relinquish, ~surrender, ~transfer, ~rehabilitate
RETREAT withdraw withdrawal | withdraw, ~retreat, evacuate, demobilize, demobilise, pull out, pull back, ~vacate
RETREAT disarm withdrawal | disarm, dismantle, decommission, lay down
RETREAT resign withdrawal | resign, step down, abdicate, ~quit, ~retire
RETREAT access easing | ~admit observers
COOPERATE - agreement | ~cooperate, ~co-operate, ~collaborate, ~partner, ~coordinate, ~share, ~exchange, ~trade, ~export, ~import, ~invest, ~buy, ~purchase, ~sell, ~join, ~unite, ~work with, ~team up, ~align, ~strengthen, ~deepen, ~expand
COOPERATE - other | extradite
AID - aid | donate, subsidize, subsidise, bankroll, bail out, ~aid, ~assist, ~help, ~provide, ~supply, ~deliver, ~fund, ~finance, ~give, ~arm, ~train, ~equip, ~rescue, ~shelter, ~resettle, ~feed, ~contribute, ~lend, ~protect, ~disburse, ~ship, ~sponsor, ~accommodate, ~treat, ~naturalize, ~reconstruct, ~airlift, ~vaccinate, ~compensate, ~reimburse, ~repay, ~harbor, ~harbour, ~settle
REQUEST - request | demand, urge, request, implore, beseech, exhort, call on, call upon, call for, appeal, plead, petition, ~ask, ~seek, ~press, ~pressure, ~insist, ~beg, ~order, ~encourage, ~invite, ~lobby, ~recommend, ~push for, ~push, ~suggest, ~advise, ~instruct, ~solicit, ~require, ~command
ACCUSE allege accusation | accuse, blame, indict, implicate, ~charge, ~allege, ~sue, ~prosecute, ~impeach, ~arraign, ~incriminate
ACCUSE disapprove accusation | condemn, denounce, criticize, criticise, deplore, decry, rebuke, censure, castigate, lambast, lambaste, lash out, rail against, slam, blast, complain, ~fault, ~chide, ~scold, ~object, ~disapprove, ~lament, ~mock, ~ridicule, ~insult, ~belittle, ~disparage, ~disparage, ~attack, ~dispute, ~challenge, ~assail, ~hit out, ~admonish, ~reprimand, ~reproach, ~deride, ~vilify, ~berate, ~bash, ~upbraid, ~summon, ~dismay, ~protest
ACCUSE investigate accusation | investigate, ~probe, ~examine, ~scrutinize, ~interrogate, ~inquire, ~audit, ~inspect, ~look into
REJECT - refusal | reject, refuse, decline, rebuff, spurn, veto, rule out, turn down, repudiate, renege, ~dismiss, ~oppose, ~defy, ~resist, ~ignore, ~snub, ~disobey, ~disregard, ~shun, ~overturn, ~scrap, ~annul, ~nullify, ~void, ~violate, ~breach, ~break, ~thwart, ~obstruct, ~prevent, ~impede, ~hinder, ~balk, ~stonewall, ~strike down, ~vote against, ~contravene, ~flout, ~reverse, ~backtrack, ~exclude, ~deport
REJECT - denial | deny, ~rebut, ~refute, ~disavow
REJECT meet refusal | ~cancel, ~call off, ~postpone, ~shelve, ~put off, ~walk out
THREATEN - warning | threaten, warn, caution, ~menace, ~intimidate, ~bully, ~brandish, ~rattle
PROTEST demo protest | protest, ~demonstrate, ~rally, ~march, ~picket, ~gather, ~chant, ~assemble, ~parade, ~mourn
PROTEST riot protest | riot, ~rampage, ~loot, ~clash
PROTEST strike protest | walk off, ~strike, ~down tools
PROTEST obstruct protest | ~blockade, ~occupy
SANCTION discontinue sanction | sanction, blacklist, embargo, sever, break off, ~boycott, ~suspend, ~halt, ~terminate, ~discontinue, ~cut, ~cut off, ~end, ~stop, ~freeze, ~downgrade, ~recall, ~withhold, ~curtail, ~slash, ~reduce, ~cease, ~divest
SANCTION expel expulsion | expel, oust, ~eject, ~dismiss, ~fire, ~sack, ~remove
SANCTION convict accusation | convict, ~sentence, ~find guilty, ~fine, ~penalize, ~penalise, ~punish
MOBILIZE troops military | deploy, mobilize, mobilise, ~station, ~reinforce, ~mass, ~amass, ~dispatch, ~redeploy, ~muster, ~conscript, ~patrol, ~encircle, ~scramble, ~position, ~militarize
COERCE arrest other | arrest, detain, jail, imprison, incarcerate, ~apprehend, ~round up, ~intern, ~remand
COERCE seize other | seize, confiscate, raid, impound, ~search, ~expropriate, ~nationalize, ~nationalise, ~storm, ~commandeer, ~requisition
COERCE restrict law | outlaw, ban, prohibit, forbid, bar, ~restrict, ~limit, ~curb, ~impose, ~enforce, ~dissolve, ~disband, ~tax, ~block, ~close, ~shut, ~shut down, ~disqualify, ~quarantine, ~blockade, ~annex
COERCE restrict other | crack down on, clamp down on, ~suppress, ~repress, ~disperse, ~persecute, ~silence, ~harass, ~evict, ~displace, ~coerce, ~confine, ~besiege, ~strip
COERCE censor law | censor, ~jam, ~muzzle, ~gag
COERCE deport expulsion | deport, ~banish, ~exile
COERCE cyber other | hack, ~spy, ~eavesdrop, ~wiretap, ~phish, ~infiltrate
ASSAULT targeted violence | kill, assassinate, ~execute, massacre, murder, slaughter, behead, ~hang, ~poison, ~lynch, ~slay
ASSAULT abduct violence | abduct, kidnap, hijack, ~capture, ~ransom
ASSAULT beat violence | assault, batter, maul, ~punch, ~kick, ~injure, ~wound, ~hurt, ~maim
ASSAULT torture violence | torture, ~mistreat, ~waterboard
ASSAULT sexual violence | rape
ASSAULT firearms violence | shoot, gun down, open fire, ~fire, ~ambush
ASSAULT explosives violence | bomb, blow up, ~detonate, ~explode, ~mine
ASSAULT heavy-weapons violence | ~shell, bombard, ~strike, ~hit, ~target, ~pound
ASSAULT primitive violence | stab, ~stone, ~torch, ~burn, ~set fire
ASSAULT destroy violence | ~destroy, ~demolish, ~raze, ~sabotage, ~vandalize
ASSAULT crowd-control violence | teargas, ~tear-gas
ASSAULT - violence | ~attack, invade, overrun, ~storm, ~fight, ~battle, ~clash, ~occupy, ~engage, ~repel, ~combat, ~wage, ~down
`

/** Verbs that say little of what is done: their object tells ("launched an inquiry", "launched an attack"). */
export const carryingVerbs = `
start | impose, launch, mount, conduct, stage, hold, wage, order, open, begin, start, issue, file, make, declare, announce, carry out, commit, perform, undertake, initiate, set up, establish, form, introduce, place, slap, levy, raise, increase, bring, lodge, lay, express, voice, show, extend, convey, deliver, reiterate, reach, sign, conclude, strike, seal, forge, enter, stage, lead, join, organize, organise, participate, intensify, step up, resume, renew, host
stop | end, halt, suspend, close, shut, cut, stop, freeze, terminate, break off, sever, cut off, discontinue, cease, slash, reduce, withhold, pull, withdraw, interrupt, block, recall, downgrade, break
lift | lift, ease, remove, relax, loosen, repeal, rescind, revoke, waive, drop, unfreeze, commute, soften, exempt, rescind, reverse, overturn, dissolve, quash, vacate
give | give, send, provide, supply, deliver, donate, grant, offer, extend, ship, contribute, allocate, disburse, dispatch, pledge, promise, hand, transfer, channel, release
cancel | cancel, call off, postpone, scrap, put off, shelve, delay
forbid | ban, bar, prohibit, restrict, limit, curb, block, halt, stop, suspend
approve | approve, pass, adopt, ratify, endorse, back, enact, authorize, authorise
restore | restore, reopen, resume, reinstate, unfreeze
`

/**
 * Nouns for acts by what they are: `CLASS EVENT mode kind | nouns`, the event that of doing it. Some are acts by
 * themselves ("the attack on Haldis", "Ruiz's demand that"), all tell what a carrying verb does.
 */
export const ploverNouns = `
sanction SANCTION discontinue sanction | sanction, embargo, blacklist
tariff SANCTION - tariff | tariff, duty
control COERCE restrict law | ban, restriction, rule, requirement, control, curb, prohibition, limit, quota, blockade, siege, lockdown, tax, fine, penalty, levy, moratorium
curfew COERCE curfew law | curfew
martial COERCE martial-law law | emergency, martial law
arrest COERCE arrest other | arrest, detention, custody, imprisonment, jail, sentence, crackdown, prison
warrant THREATEN arrest warning | warrant
aid AID - aid | aid, assistance, relief, donation, grant, loan, equipment, supply, medicine, vaccine, food, humanitarian, fund, funding, money, scholarship, bailout, weapon, arms, tonne, ton, package, dose, shelter, asylum, million, billion, rescue, help
talks CONSULT - other | talk, negotiation, meeting, summit, visit, trip, dialogue, consultation, discussion, conference, conversation, exchange, mediation, session, phone call, tour, trip
ties SUPPORT - approval | tie, relation, recognition, cooperation, partnership, friendship, ambassador, contact, membership
agreement SUPPORT - agreement | agreement, deal, treaty, accord, pact, memorandum, contract, convention, protocol, declaration, communique, communiqué, ceasefire deal
promise AGREE - commitment | promise, pledge, commitment, vow, offer, assurance, guarantee, undertaking, willingness, readiness, invitation
support SUPPORT - approval | support, solidarity, praise, condolence, sympathy, tribute, gratitude, appreciation, congratulation, backing, endorsement, confidence, blessing, admiration, satisfaction
regret CONCEDE - easing | apology, regret, pardon, amnesty, remorse, concession, clemency, reprieve, leniency
peace RETREAT ceasefire easing | ceasefire, cease-fire, truce, armistice, disarmament
release RETREAT release easing | release, handover, repatriation, restitution
retreat RETREAT withdraw withdrawal | withdrawal, pullout, retreat, evacuation, drawdown
resignation RETREAT resign withdrawal | resignation
cooperation COOPERATE - other | trade, joint exercise, joint drill, joint project, intelligence sharing, extradition, investment, collaboration
demand REQUEST - request | demand, request, appeal, plea, petition, call, ultimatum, order
accusation ACCUSE allege accusation | accusation, allegation, charge, lawsuit, suit, complaint, indictment
criticism ACCUSE disapprove accusation | criticism, condemnation, rebuke, outrage, displeasure, dissatisfaction, anger, disappointment, disapproval, dismay, discontent, grievance
inquiry ACCUSE investigate accusation | investigation, inquiry, enquiry, probe, trial, audit, examination, inspection
refusal REJECT - refusal | refusal, rejection, veto, opposition, objection
denial REJECT - denial | denial
warning THREATEN - warning | warning, threat, ultimatum
protest PROTEST demo protest | protest, demonstration, rally, march, sit-in, vigil, picket, uprising, unrest, street
strike PROTEST strike protest | walkout, stoppage, hunger strike, strike
riot PROTEST riot protest | riot, rampage
troops MOBILIZE troops military | troop, soldier, force, warship, ship, corvette, frigate, destroyer, carrier, jet, fighter, tank, missile, battalion, brigade, navy, fleet, police, reinforcement, marine, aircraft, army, bomber, submarine, gunboat, drone, peacekeeper, guard
exercise MOBILIZE troops military | drill, exercise, manoeuvre, maneuver, war game, alert, buildup, deployment, mobilization, mobilisation
attack ASSAULT - violence | attack, assault, offensive, raid, ambush, incursion, invasion, hostility, violence, clash, battle, fighting, war, operation, campaign, blast
bombing ASSAULT explosives violence | bombing, bomb, explosion
airstrike ASSAULT aerial violence | airstrike, air strike, air raid, air attack, bombardment
shelling ASSAULT heavy-weapons violence | shelling, rocket, artillery, mortar, missile attack
shooting ASSAULT firearms violence | shooting, gunfire, fire
gas ASSAULT crowd-control violence | tear gas, water cannon, rubber bullet
killing ASSAULT targeted violence | killing, murder, assassination, massacre, execution, beheading
abduction ASSAULT abduct violence | kidnapping, abduction, hostage, hijacking
abuse ASSAULT torture violence | torture
rape ASSAULT sexual violence | rape
expulsion SANCTION expel expulsion | expulsion
cyber COERCE cyber other | cyberattack, cyber attack, hacking
sales COERCE restrict law | sale, export, import, shipment
assets SANCTION discontinue sanction | asset, account
channel CONSULT - other | hotline, line, consulate, embassy, office, border, channel, crossing, airspace
law COERCE restrict law | law, bill, decree, legislation
`

/** What it is to stop, to lift or to give what a noun of a class names: `how CLASS… | EVENT mode kind`. */
export const carried = `
stop aid | SANCTION discontinue sanction
stop ties talks cooperation channel | SANCTION discontinue closure
stop assets | SANCTION discontinue sanction
cancel talks channel | REJECT meet refusal
cancel aid cooperation | SANCTION discontinue sanction
cancel exercise attack sanction tariff control protest strike | CONCEDE - easing
cancel agreement | REJECT - refusal
forbid sales | SANCTION discontinue export-control
approve aid agreement talks peace release support | SUPPORT - approval
approve law control | COERCE restrict law
approve sanction | SANCTION discontinue sanction
restore ties talks aid cooperation channel sales assets | RETREAT - easing
stop agreement | REJECT - refusal
stop sanction tariff control curfew martial | RETREAT - easing
stop attack bombing airstrike shelling shooting protest strike exercise peace | CONCEDE - easing
stop troops | RETREAT withdraw withdrawal
stop inquiry accusation warrant | CONCEDE - easing
lift sanction tariff control curfew martial arrest warrant accusation law demand warning criticism | RETREAT - easing
lift troops | RETREAT withdraw withdrawal
lift agreement | REJECT - refusal
give aid | AID - aid
give troops exercise | MOBILIZE troops military
give regret release peace | CONCEDE - easing
give support ties | SUPPORT - approval
`
