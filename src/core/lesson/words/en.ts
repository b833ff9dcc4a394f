/**
 * English. A phrase is words with spaces between them: `a/b` is either, `writ*` any ending, `record~` every
 * form of a regular verb, `*er` any word that ends so, `...` up to three words. Short forms (`isn't`, `I'm`)
 * are matched written out.
 */
import { ORDINALS } from '../../note/written/facts';
import { phrases } from '../../note/words/shape';
import type { Words } from './words';

export const ENGLISH_LEXICON: Words = {
	language: 'en',
	shortForms: [
		["can't", 'can not'],
		['cannot', 'can not'],
		["won't", 'will not'],
		["shan't", 'shall not'],
		["n't", ' not'],
		["i'm", 'i am'],
		["let's", 'let us'],
		["'re", ' are'],
		["'ve", ' have'],
		["'ll", ' will'],
		["it's", 'it is'],
	],
	common: phrases(
		'the, my, i, to, of, and, with, for, that, this, it, when, before, after, every, each, from, ' +
			'not, they, their, he, she, have, had, did, were, was, are, is, be, what, how, which, but, ' +
			'because, by, if, next, until, would, should, could, than, then, more, into, we, our, on, in, ' +
			'at, an, a, as, or, so, who, out, about, only, without, first, its, too, you, your, yourself, ' +
			'myself, just, again, never, always, very, now, where, there, been, off, up, down, them, him, ' +
			'her, these, those, some, any, does, over, while, during, much, many, being, want, need, think, ' +
			'wrong, get, got',
	),
	// What nobody can see somebody do.
	vague: [
		'with ... confidence/clarity/conviction/energy/poise/empathy/passion/ease/grace/enthusiasm',
		'keep ... concise/relevant/crisp/structured/tight/focused/brief/on point',
		'do not/never ramble/babble/freeze/mumble/hurry/hesitate/assume/waffle/digress/be/get/take/let/lose',
		'be better',
		'more practice/experience/exposure/repetition/training/revision',

		'communicat* ... better/more/earlier/clearly/often/clearer/proactively/effectively',
		'better/clearer/earlier/more/good communication',
		'plan/plans/planned/planning ... better/more/ahead/carefully/earlier/properly',
		'think/thinks/thinking ... better/more/harder/carefully/clearly/ahead/twice/deeper',
		'prepare~ ... better/more/properly/well/thoroughly/harder',
		'speak/talk/speaking/talking ... better/more/less/slower/slowly/clearly/clearer/confidently',
		'be/am/being/become/becoming/stay/staying/remain/feel/get/getting ... more/less',
		'be/become/stay/remain/keep/feel/get ... ' +
			'calm/calmer/confident/careful/structured/concise/clearer/aware/mindful/proactive/' +
			'patient/organised/organized/humble/relaxed/focused/honest',
		'be/being ... better',
		'improve~',
		'improving',
		'work/try/study/train ... harder',
		'get/getting/become/becoming/got ... better',
		'do ... better',
		'focus~ ... more',
		'try~/tries/trying to be',
		'try/trying ... better',
		'pay/paying/pays ... attention',
		'learn~ to',
		'learnt to',
		'learn~/learnt how',
		'learn~/learnt more',
		'learn~/learnt ... importance',
		'understand/understanding ... better/properly/deeply/deeper/more/fully',
		'know ... better/more',
		'better ... ' +
			'management/preparation/planning/understanding/structure/organisation/organization/' +
			'listening/habits/answers/explanations',
		'more ... preparation/structure/confidence/practice/discipline/focus/care/patience/empathy',
		'remember to',
		'keep in mind',
		'bear in mind',
		'manage~/managing ... better',
		'handle~/handling ... better',
		'listen~ ... better/more/carefully/closely',
		'brush~ up',
		'deepen~',
		'strengthen~',
		'enhance~',
		'level~ up',
		'step~ up',
		'importance of',
		'value of',
		'importance to',
		'take ... seriously',
		'take more care',
		'take ... more ... care',
		'be/am ... on top of',
		'stay/staying on top of',
		'think outside the box',
		'give ... best',
		'do my best',
		'make/making ... sure to be',
		'go/going deeper',
		'dig deeper',
		'estimate~ ... better/carefully/realistically',
		'delegate~ ... better/more',
		'test/testing ... better/more/properly/thoroughly',
		'manage~ my time',
		'believe~ in',
		'develop ... skills/confidence/understanding',
		'build ... confidence',
		'refresh ... knowledge',
		'gain ... experience/confidence',
		'react/respond ... better',
		'explain~ ... better',
		'collaborat* ... better/more',
		'polish ... skills',
		'be/become/get/stay/act *er',
		'more/less/better *ly',
		'less/more *ing',
		'try/trying ... to be/stay/keep/remain',
		'try/trying and/harder/more',
		'stay/keep/remain/be ... ' +
			'chill/cool/positive/strong/curious/present/grounded/professional/authentic/prepared/' +
			'myself/intentional/empathetic/open/polite/friendly/fluent/assertive/decisive/strategic/' +
			'consistent/quick/fast',
		'keep ... under ... control',
		'control ... nerves/emotions/temper/stress',
		'make/making ... better/clearer/stronger',
		'more/less/greater ... ' +
			'presence/intention/energy/empathy/clarity/depth/detail/details/impact/faith/trust/calm/' +
			'transparency/initiative/ownership/vision',
		'lean/leaning into',
		'embrace/embracing',
		'leverage/leveraging',
		'hold/holding space',
		'show/showing up',
		'sell myself',
		'step out of',
		'study/practise/practice/prepare/revise/exercise/train ... more/harder/better/consistently/regularly',
		'worry/care less',
		'get/getting/feel/feeling/be comfortable/used',
		'push/challenge myself',
		'do/doing a better job',
		'become/be a better',
		'master/mastering',
		'up my game',
		'have/show more',
		'cultivate/cultivating',
		'nurture/nurturing',
		'be ... ' +
			'brave/bold/kind/natural/charismatic/resilient/persistent/thorough/systematic/methodical/' +
			'attentive/disciplined/rigorous/precise/specific/diplomatic/enthusiastic/energetic/' +
			'persuasive/analytical',
		'do not panic/worry/overthink/rush/stress',
		'stop overthinking/worrying/panicking/being/doubting/stressing',
		'have confidence/patience/faith/fun',
		'enjoy the/it',
		'trust myself/my',
		'go with the flow',
		'find my voice',
		'play to my strengths',
		'work smarter',
		'never give up',
		'keep going/learning/practising/practicing/improving/growing',
		'aim higher',
		'rise to',
		'more/better/greater/stronger/deeper/bigger ... rapport/hunger/presence/energy/fluency/' +
			'flow/focus/drive/edge/passion/polish/substance/storytelling/connection/connections/' +
			'relationships/balance/control/composure/poise/flair/rigor/rigour/precision/context/' +
			'nuance/curiosity/enthusiasm/motivation/feeling/sense/story/stories/framing/vibes/' +
			'mindset/posture/language/questions/time/boundaries/choices/decisions/judgment/judgement/' +
			'expectations/skills/fundamentals/basics/foundation/foundations/english/habits',
		'in a ... *er/better/more way/manner/fashion',
		'in a more',
		'lock in',
		'tighten up',
		'sharpen~',
		'harness~',
		'hone/honing',
		'elevate/elevating',
		'amplify',
		'own the room',
		'harder/smarter/deeper/sharper/crisper/tighter/bolder/braver/stronger/softer/slower/' +
			'faster/quicker/louder/lighter',
		'more/less *ly/*ful/*ive/*ous/*ic/*ed/*able/*ible/*ish',
		'more tightly',
		'bring ... more/better/energy/passion/hunger/best/self',
		'bring my/the/your',
		'must/have/need to practice/practise ... much/more',
		'demonstrate/demonstrating/display/convey/project/radiate ... leadership/confidence/' +
			'passion/presence/ownership/impact/enthusiasm/value/values/competence/gravitas',
		'be/become/get/feel/stay ... ready/sharp/tough/human/simple/clear/smart/alert/' +
			'open-minded/flexible/composed/cool-headed/coherent/succinct/brief/direct/convincing/' +
			'impressive/credible/likeable/likable/warm/engaging/interesting/memorable/visible/senior/' +
			'technical/business-minded/data-driven/customer-centric/strong/ambitious/hungry/serious/' +
			'ruthless/selective/quicker/independent/adaptable/zen/fearless/unapologetic',
		'stop being',
		'avoid being',
		'stop ... so',
		'not be so',
		'be less',
		'be so',
		'take ... ownership/initiative/control/charge/lead',
		'step out',
		'get out of',
		'let go',
		'let it go',
		'let ... flow',
		'connect ... dots/better/more',
		'find ... balance/rhythm/flow/confidence/groove',
		'keep ... simple/cool/real/short/head/chin/calm/positive/light',
		'get ... act together/together/grip',
		'do ... homework/research',
		'know ... stuff/basics/fundamentals/worth/value/audience',
		'adapt/adjust ... style/approach',
		'present/sell/express/position/market/explain myself/ourselves ... better/well/clearly/more',
		'go ... extra mile',
		'think like',
		'take ... time',
		'slow down',
		'calm down',
		'chill',
		'relax',
		'breathe more',
		'loosen up',
		'toughen up',
		'speak up',
		'man up',
		'wake up',
	],
	vagueAlone: ['work/working ... on', 'focus~ ... on', 'think/thinking ... about'],
	inward: phrases(
		'importance of, value of, matter/matters, ' +
			'is/are ... key/everything/crucial/important/essential/vital, the key is, realise~, realize~, ' +
			'understand~, understood, believe~, know/knew, trust~, confidence, mindset, attitude, patience, ' +
			'humility, feel/felt, hope~, aware, awareness, clever, good enough, learn~, learnt, appreciate~, ' +
			'need to be, want to be, makes perfect, discipline, intuition, stay positive, take it easy, ' +
			'relax, accept~, embrace~, respect~, energy, authentic, nerves, growth, discomfort, universe, ' +
			'comfort, luck, meant to be',
	),
	// What follows is meant to be better, or praised; up to a turn it is no act.
	praises: phrases(
		'keep/keeping/make/making ... ' +
			'concise/relevant/crisp/structured/tight/focused/brief/short/simple/clear, more ' +
			'practice/experience/exposure/repetition/training/revision, keep/keeping ' +
			'answers/explanations/stories/things/it ... ' +
			'concise/short/brief/simple/focused/relevant/tight/crisp, do not/never ' +
			'ramble/babble/freeze/mumble/hurry/hesitate/assume/waffle/digress, ' +
			'build/bring/create/develop/add/set/put/use/make/tell/choose/give ... ' +
			'more/better/greater/stronger/bigger/deeper, importance of, value of, importance to, power of, ' +
			'benefit/benefits of, how important, improve~, improving, work/working on, better at/in, brush~ ' +
			'up, learn~ more, learnt more, focus~ ... on, practise~/practice~/study/read/prepare~ ... ' +
			'more/harder/better/consistently/regularly, show/shows/showing more/less/up, more/better/less ' +
			'... *ly, do/does/doing ... better/more, try/trying and, stop ' +
			'overthinking/worrying/panicking/being/doubting/stressing, keep ' +
			'going/learning/practising/practicing/improving/growing',
	),
	turns: phrases('by, with, until, before, after, every, each, when, for, and, through, from'),
	// Made once, and there to be seen.
	makes: phrases(
		'write/writes/wrote/written/writing, rewrite/rewrote/rewriting, record~, ' +
			'draw/draws/drew/drawn/drawing, redraw, redrawing, sketch~, solve~, build/builds/built/building, ' +
			'rebuild/rebuilt/rebuilding, implement~, redo/redid/redoing, book~, schedule~, collect~, ' +
			'send/sends/sent/sending, run/runs/ran/running, timed/timing, time myself/it/each/every/the/my, ' +
			'film~, rehearse~, practise~, practice~, drill~, code~, type~, print~, publish~, post~, ' +
			'read/reads/reading, reread, summarise~, summarize~, measure~, set/sets/setting, ' +
			'put/puts/putting, add~, create~, ' +
			'prepare~ ... list/note/card/cards/story/stories/question/questions/answer/example/examples, ' +
			'invite~, call~, email~, mail~, meet/meets/met, present~, teach/teaches/taught, compare~, sort~, ' +
			'split/splits/splitting, install~, profile~, benchmark~, trace~, debug~, translate~, ' +
			'cut/cuts/cutting, memorise~, memorize~, answer~, do/does, go through, watch~, play~, pair~, ' +
			'work through, copy/copied, shorten~, note/notes/noted, finish~, complete~, review~',
	),
	// Done or said in the moment, again and again.
	does: phrases(
		'say/says/said/saying, ask/asks/asked/asking, name/names/named/naming, state~, repeat~, ' +
			'restate~, count~, stop~, pause~, tell/tells/told/telling, show~, list~, explain~ ... aloud, ' +
			'point~, read ... aloud, aloud, out loud, check/checks/checked/checking, confirm~, flag~, ' +
			'escalate~, report~, offer~, begin/begins/start/starts with, end/ends with, ' +
			'take/takes ... breath, drink, leave, interrupt~, raise~, share~, close/closes, walk~ through, ' +
			'require~, block~',
	),
	// What a lesson may tell of that somebody could see, however small; less sure than the lists above.
	acts: phrases(
		'use~/using, open~, keep/keeps/keeping ... beside/next/open/on, give/gives/giving, ' +
			'look/looks/looking, go/goes on/back/to, start~/begin/begins/end~, breathe~, wait~, ' +
			'choose/chooses/pick/picks/decide/decides/decided, skip/skips, rate/rates, quote/quotes, ' +
			'speak/speaks/talk/talks ... to/with/about, reply/answer/respond, plan/plans, ' +
			'prefer/avoid/move/turn/switch/bring/hold/press/click/type/delete/remove/wear/sit/stand/walk/eat/' +
			'sleep/arrive/leave, explain~, mention~, admit~',
	),
	// With somebody's name behind it, done once.
	addresses: phrases('ask, tell, show, explain, narrate, teach, talk, speak, thank'),
	artefacts: phrases(
		'checklist/checklists, list/lists, design doc/docs, doc/docs, document, timer, stopwatch, ' +
			'metronome, template, calendar, card/cards, flashcard/flashcards, note/notes, recording, ' +
			'whiteboard, diagram, table, spreadsheet, sheet, alarm, reminder, log, diary, journal, script, ' +
			'post-mortem, pre-mortem, runbook, dashboard, metric, alert, agenda, summary, standup, stand-up, ' +
			'check-in, pull request, code review, peer review, sticky note, mirror, channel, ticket, demo, ' +
			'mock/mocks, kata',
	),
	quantities: phrases(
		'two/three/four/five/six/seven/eight/nine/ten/eleven/twelve/fifteen/twenty/thirty/forty/fifty/' +
			'sixty/seventy/eighty/ninety/hundred/hundreds/thousand/thousands/million/dozen/twice/double/' +
			'doubled/thrice, one/single ' +
			'chart/patient/customer/client/colleague/person/file/server/row/shift/class/release/bug/page/' +
			'paragraph/sentence/line/minute/hour/day/week/month/evening/morning/peer/question/example/number/' +
			'year/quarter, an hour, a/per day/week/month/minute/year/quarter, half a/an/the',
	),
	whens: phrases(
		'when/whenever/before/after/if/once/while/in/during, next time, as soon as, every/each time',
	),
	triggers: phrases(
		'when/whenever/before/after/every/each/if/once/while/during/unless, as soon as, until, ' +
			'next time, in the first/last/next, at noon/night/midnight/lunch, at the, at each, at a, ' +
			'at work, by the end, daily/weekly/hourly/monthly, ' +
			'a/per day/week/month/morning/evening/night/minute, mornings/evenings/nights/weekends, ' +
			'mondays/tuesdays/wednesdays/thursdays/fridays/saturdays/sundays, ' +
			'on monday/tuesday/wednesday/thursday/friday/saturday/sunday, from now on, per, as long as, ' +
			'right away, from the start, in any/all, with every/each, on any, for any, upon, pre-launch, ' +
			'where, on the day, in ... round/rounds/screen/screens/mocks/meetings/calls/reviews/standups, ' +
			'on every',
	),
	// Triggers that promise nothing by themselves.
	weakTriggers: phrases(
		'next time, until, while, where, from now on, once, in the next, if it happens again, this time',
	),
	days: phrases(
		'by/on/until/before/next/this/till monday/tuesday/wednesday/thursday/friday/saturday/sunday, ' +
			'today, tonight, tomorrow, this/next week/weekend/month, by the end of, end of the week/month, ' +
			'by the weekend, within ... days/weeks/hours, in ... days/weeks, ' +
			'january/february/march/april/june/july/august/september/october/november/december, may',
	),
	proofs: phrases(
		'so that, until, measured, will show, shown by, verify/verified, checked by, rated by, ' +
			'have ... rate/review/check/score/grade/time, let ... review/check/rate/grade/judge/score, ' +
			'reviewed by, at/in the next mock/interview, in/with a mock, mock/mocks, peer review, ' +
			'feedback from, score, passes, without looking, without notes, without hints, without help, ' +
			'under ... minutes, in under, in less than, within ... minutes, below, at least, quiz, ' +
			'rate/rates/rated, graded, tests pass, all tests, compare~ ... with, success means, done when, ' +
			'and count, ask ... whether, ask ... if',
	),
	blame: phrases(
		'interview/process/round/thing was/is ... ' +
			'farce/joke/sham/set-up/setup/interrogation/circus/theatre/theater/trap/formality/hazing/scam, ' +
			'designed/meant/made to make ... fail, designed/meant/made to fail/trap/humiliate/trick/break, ' +
			'nobody/no one on/in/from the/their ... side/panel/team, grilled by, trick question/questions, ' +
			'unfair question/questions, stupid question/questions, hope~ for, better interviewer, nicer ' +
			"interviewer, interviewers fault, interviewer's fault, ambush~, their fault, his fault, her " +
			'fault, trick ... question/questions, unfair, on purpose, who interviews, set up to fail, power ' +
			'trip, never had a chance, never gave me a chance, not ... a fair chance, made/makes ... up ' +
			'his/her/their mind/minds, more interested in, fishing for, box-ticking, ticking boxes, war ' +
			'stories, ego/egos, gatekeep*, power game/games/move, mind game/games, hazing, gotcha/gotchas, ' +
			'not one/none of them, had it planned, rigged, just a formality, i was/got ... ' +
			'interrupted/grilled/ghosted/ambushed/humiliated/patronised/patronized/stereotyped/tricked/mocked/' +
			'belittled/interrogated/bullied, talk/talked/talking over me, because i am ... ' +
			'foreigner/foreign/immigrant/woman/female/mother/older/old/black/brown/gay/muslim/trans/asian/' +
			'indian/african/chinese/latina/latino, zero/no interest/empathy/respect/courtesy/manners ' +
			'in/for/from/at/whatsoever, what kind of, lowball~, bait and switch, showing off, show/showed ' +
			'off, wild goose',
	),
	interviewers: phrases(
		'interviewer, interviewers, recruiter, panel, hiring manager, he, she, they, the guy, the man, ' +
			'the woman, examiner, tech lead, the company, hr, both of them, the lead, their engineer, guy, ' +
			'dude, the other one, assessor, examiners, recruiters, hiring managers, founder, the ceo, ' +
			'the cto, the vp, interviewing team, engineers, the engineer, these people, those people, ' +
			'people there',
	),
	blamed: phrases(
		'gave/gives/give/showed/offered ... me/us/you no/zero/nothing/little/hardly, ' +
			'gave/gives/give/showed/offered no/zero/nothing/hardly, gave/gives/give zero, ' +
			'fired/threw/shot/hurled/barked ... questions, had/has/have ... ' +
			'problem/problems/issue/issues/grudge/something with/against, felt/feels/feel ' +
			'threatened/intimidated/insecure, hire/hires/hired/want/wants/take/takes only, ' +
			'dislike~/despise~, should not be, was/were ... not in the mood, in a ... hurry/rush/mood, ' +
			'was/were ' +
			'checking/reading/typing/texting/scrolling/eating/yawning/talking/laughing/sitting/staring/' +
			'chewing/smiling/smirking/answering/busy/multitasking/rolling, was/were looking ' +
			'at/on/away/bored, was/were elsewhere, ask~ ... only he/she/they can, had/has/have ... already ' +
			'picked/chosen/decided/hired/filled/promised, already picked/chose/hired/filled, kept/keeps/keep ' +
			'interrupting/changing/pushing/cutting/sighing/checking/typing/looking, interrupt~ me, cut me ' +
			'off, talked over, did/does/do not ' +
			'listen/like/care/explain/let/help/want/pay/prepare/bother/respect/get, did/does/do not ' +
			'understand me/my/it/anything/what, did/does/do not know ... subject/topic/anything/answer/own, ' +
			'did/does/do not even, did/does/do not give, did/does/do not read, would/could not ' +
			'let/listen/stop/understand/help/explain, was/were/is/are/seemed/looked not ... ' +
			'interested/listening/prepared/paying/fair/helpful/friendly/open/nice/polite/kind/patient/' +
			'professional/willing/serious/qualified/competent/respectful/honest/engaged, was/were ... on ' +
			'his/her/their phone/laptop, was/were in a hurry, was/were ... bad mood, was/were out to, ' +
			'was/were too strict/picky/junior/young/old/harsh, wanted ... ' +
			'exact/trap/fail/his/her/their/wrong, wanted to see me, ask~ ... ' +
			'trick/stupid/unfair/irrelevant/silly/ridiculous/pointless, has/have/had no ' +
			'idea/clue/interest/patience/manners, made me nervous/look/feel, only cared/wanted, ' +
			'trapped/tricked/confused/misled/rushed/ignored/bullied/mocked me, gave/gives me no/wrong/bad, ' +
			'refused to, already had ... mind/candidate/favourite, already decided, was/were looking for ... ' +
			'excuse/reason/unicorn/somebody/someone, was ... late, never ' +
			'listened/explained/said/told/looked, laughed at, expected ... mind/miracles/everything, showed ' +
			'no interest, ruined/spoiled/wrecked, misunderstood me, underestimated me, did/does/do not take ' +
			'me/my, was/were never going, never wanted/meant/cared/intended/gave/planned, ' +
			'clearly/obviously/probably/just/only wanted/want/liked/decided/needed, ' +
			'used/played/humiliated/insulted/belittled/patronised/patronized/intimidated/grilled/attacked/' +
			'judged/ghosted me, could/would not follow/see/handle/even/be, made fun, checked out, had it in ' +
			'for, does/did not belong, talked down, wasted my, set me up, played games, nitpick~, strung me ' +
			'along, discriminat*, were/was just/only there to, on autopilot, yawn~, smirk~, sighed, shouted, ' +
			'scoff~, sneer~, ignor~ my, dismiss~ my/me, full of himself/herself/themselves, was/were/is/are ' +
			'against me, had something against, made up, spent ... on/talking/explaining/bragging, act~ ' +
			'as/like, behave~ as/like, enjoy/enjoys/enjoyed, box-ticking, hidden/hid/hides, lied/lies, ' +
			'could/can not be/care, did/does/do not ... once/turn/look/say/show, rolled ... eyes, stared, ' +
			'ate/was eating, multitask~, mumbl*, rambl*, rushed, barely/hardly, assumed, treated me, looked ' +
			'down, was/were playing/testing/fishing/trolling, grilled, hates/hated/hate, ' +
			'talk/talked/talks/talking only/too/about, spoke/speaks/speaking/was/were speaking too/so/like, ' +
			'not used to, never ... once/asked/gave/let/turned/smiled/repeated/repeating, had/has/have ' +
			'never, can not/could not ... pronounce/explain/code/read, stonewalled, moved the, ' +
			'bragged/bragging, lectured, did/does/do not know, only ' +
			'hire/hires/hired/want/wants/look/looks/listen/listened, favo~, do not ' +
			'want/trust/hire/value/respect, needed/wanted an excuse',
	),
	// What somebody who asks is called, and what is said of how they were.
	faults: [
		'rude/bored/unprepared/hostile/arrogant/distracted/unfair/biased/unfriendly/aggressive/' +
			'impatient/uninterested/dismissive/condescending/mean/picky/cold/clueless/incompetent/' +
			'grumpy/annoyed/unprofessional/prejudiced/sexist/racist/nasty/stubborn/difficult/toxic/' +
			'disrespectful/lazy/weird/bad/terrible/awful/horrible/ignorant/smug/snobbish/petty/' +
			'pedantic/patronising/patronizing/sarcastic/cynical/evil/fake/useless/inexperienced/' +
			'disengaged/absent/closed/careless/inattentive/insulting/manipulative/sadistic/cruel/' +
			'unhelpful/unreasonable/ridiculous/narrow-minded/close-minded/passive-aggressive/checked',
		'moody/jerk/asshole/idiot/idiots/bully/snob/clown/tired/hungover/sleepy/half-asleep/' +
			'asleep/robotic/monotone/stone-faced/poker-faced/intimidating/overbearing/abrasive/curt/' +
			'blunt/harsh/pushy/vain/egotistical/self-absorbed/confusing/chaotic/disorganised/' +
			'disorganized/late/bossy/judgmental/judgemental/sceptical/cocky/stuck-up/entitled/creepy/' +
			'scary/tough/nightmare/vague',
	],
	// What of somebody may be called that too.
	manners: [
		'energy/attitude/mood/manner/manners/tone/behaviour/behavior/style/vibe/way of/from',
		'energy/attitude/mood/manner/manners/tone/behaviour/behavior/style/vibe/way of/from the/my',
		'body language of/from the',
	],
	excuses: phrases('because i, since i, as i, so i, after i, when i, while i, until i, my own'),
	// What somebody says of what they think, in front of it.
	// What of these is one's own, unless somebody else is named.
	ownWork: ['code/test/tests/plan/plans/estimate/estimates'],
	hedges: phrases(
		'i could tell/see/feel/sense, you/one could tell/see/feel, ' +
			'i mean/think/guess/feel/felt/believe/suspect/swear/bet/suppose/reckon, ' +
			'i had the feeling/impression, i got the feeling/impression, i am sure/convinced/certain, ' +
			'it seems/seemed/felt like/as, in my opinion/view, if you ask me',
	),
	// Who may ask, behind an article or at the beginning.
	people: phrases(
		'the man/men/woman, some/these/those/such/three/two/four/five people/persons/men, ' +
			'interviewer/interviewers/recruiter/recruiters/panel/panellist/panelist/examiner/examiners/' +
			'assessor/assessors/scientist/scientists/engineer/engineers/manager/managers/director/directors/' +
			'professor/professors/founder/founders/lead/guy/guys/dude/bro/woman/women/lady/gentleman/vp/ceo/' +
			'cto/cfo/coo/architect/developer/dev/devs/committee/jury/screener/sourcer/senior/observer/' +
			'year-old/hr, he/she/they',
	),
	// What somebody who asks does with good reason; an answer is told by it, and nobody is blamed.
	neutral: phrases(
		'ask~/want~/say/says/said/tell/tells/told/give/gives/gave/given/hint~/offer~/suggest~/point~/' +
			'correct~/notice~/need~/repeat~/remind~/mention~/explain~/follow/followed/probe~/push~/drill~/dig/' +
			'digs/dug/expect~/stop~/move~/nod~/wait~/help~/add~/lose/lost/like~/appreciate~/agree~/find/finds/' +
			'found/catch/caught/see/sees/saw/spot~/prefer~/start~/begin/began/come/came/introduce~/describe~/' +
			'present~/show~/share~/send/sent/invite~/look/looks/looked/use~/challenge~/question~/mean/means/' +
			'meant/call~/read/write/wrote/draw/drew/hire~/rescue~/save~/prompt~/guide~/try~/test~/check~/let/' +
			'cover~/note/noted/respond~/answer~/reply/replied/jump~/switch~/go/goes/went/return~/picked/pick/' +
			'chose/warn~/think/thinks/thought, to, had/has/have to/a/two/three/four/several/some/already ' +
			'asked/said/told, seem~ ' +
			'confused/puzzled/lost/surprised/satisfied/happy/pleased/impressed/worried/interested, ' +
			'do/does/did not see/follow/hear/get/agree ... answer/point/example/screen/code/story/idea/plan',
	),
	// And how somebody who asks may well be.
	states: phrases(
		'not ... convinced/impressed/satisfied/happy/sure/persuaded/clear, ' +
			'confused/puzzled/lost/surprised/impressed/unsure/unconvinced/satisfied/happy/pleased/nice/kind/' +
			'friendly/good/great/helpful/patient/right/curious/quiet/silent/fine/polite, ' +
			'a/an/the/in/from/at/on/there/with/about/for/to, ' +
			'asking/waiting/expecting/hoping/looking/trying/hinting/pointing/testing/probing ' +
			'for/to/at/about/me/if/whether, asked/told/shown/given',
	),
	auxiliaries: [
		'had/has/have/been/did/does/do/would/could/kept/keeps/keep/' +
			'repeatedly/twice/once/often/quickly/again/who/that/which/all/both/each/first/then/' +
			'clearly/explicitly',
	],
	// What may stand in front of somebody who asks.
	theirs: [
		'the/their/this/that/these/those/a/an/one/both/two/three/each/another/every/some/any/' +
			'such/all/neither/no/most/what',
	],
	// Words of place and time in front of what is told.
	places: ['in/at/on/during/with/for/after/from/inside/outside/under'],
	// What is not as it should be, somewhere behind what it is said of.
	bad: phrases(
		'in hospital, stopped/stops, ran away, to blame, overslept, no/zero/few ' +
			'metrics/data/documentation/autocomplete/examples/hints/context/tests/time/structure/process/' +
			'budget/training/support/seniors/mentor/reviews, me/us, ' +
			'moved/shortened/rescheduled/postponed/changed/brought forward/up/earlier/short, ' +
			'contradicted/contradicts/differed/differs, nobody/no one, eats/ate/eating, ' +
			'was/were/is/are/did/does/do/had/has/have/would/could/can/will not, ' +
			'never/nobody/nothing/none/hardly/barely/wrong/impossible/broken/died/dies/dead/crashed/failed/' +
			'sick/ill/hated/hates/worse/worst/useless/unfair/cancelled/canceled/frozen/closed/gone/screaming/' +
			'crying/barking/upside/fell/flooded/stuck/stolen/expired/blocked/denied/refused/ignored/forgot/' +
			'hid/lied/dragged/ruined/spoiled/spoilt/killed/screwed/messed/destroyed/stole/unreadable/unusable/' +
			'unavailable/kicked/lagging/shaky/stuttering/buffering/overbooked/overruled/outsourced/downsized/' +
			'overrated/saturated/rejected/filled/inside/internal/internally/abandoned/resigned/withdrew/' +
			'collapsed/hacked/drowned/blew/screamed/cried/barked/drilling/hammering/construction/snowed/' +
			'strikes/banned/froze/cheated/obsolete/incomprehensible/illegible/cryptic/contradictory/' +
			'unbearable/unplayable, full of, out of, short of/on/by, no longer, no ... for/about/left/at, ' +
			'nobody/no one, on hold/strike/fire/leave, behind/against us/me, at the last minute/moment',
	),
	nobody: [
		'nobody/everybody/everyone/anyone/someone/somebody else/who/ever/even/can/could/will/would/' +
			'prepares/prepared/tells/told/teaches/taught/hires/hired/gives/gave/wants/wanted/warns/' +
			'warned/explains/explained/answers/answered/helps/helped/likes/cares/cared/reads/has/had/' +
			'does/did/is/was',
		'no one else/ever/even/can/could/will/would/prepares/prepared/tells/told/teaches/taught/' +
			'hires/hired/gives/gave/wants/wanted/warns/warned/explains/explained/answers/answered/' +
			'helps/helped/likes/cares/cared/reads/has/had/does/did/is/was',
	],
	selfBlame: phrases(
		'my nerves/brain/mouth/anxiety/head/mind always/never/just ' +
			'ruin~/fail~/betray~/give/gives/stop/stops/kill~/work/works, make/made/making ... ' +
			'fool/idiot/ass/clown/spectacle of myself, sound/sounded/look/looked/come/came/act/acted/behaved ' +
			'across/like/as ... ' +
			'beginner/amateur/idiot/child/fool/moron/robot/impostor/imposter/fraud/kid/clown/student/rookie/' +
			'loser, lazy/stupid/dumb/useless/hopeless/weak/clumsy as, i am ... ' +
			'awful/terrible/horrible/lousy/hopeless/useless/pathetic at/with/in/under, no ' +
			'talent/brain/brains/guts/spine/charisma/willpower for/at/in, no talent, stop pretending, same ' +
			'old me, pretend/pretending i am/to be, i am ... slow/bad/poor/weak/terrible/lousy ' +
			'thinker/learner/speaker/talker/coder/programmer/communicator/engineer/person/listener/writer/' +
			'leader, i am/was/feel/felt/look/looked ... ' +
			'stupid/dumb/idiot/idiotic/hopeless/useless/terrible/awful/incompetent/worthless/fool/failure/' +
			'loser/pathetic/lazy/impostor/imposter/fraud/moron/disgrace/embarrassment/rubbish/untalented, i ' +
			'am ... bad at/with, i am ... not ' +
			'smart/clever/good/intelligent/cut/made/talented/worthy/bright/able, i am ... too ' +
			'stupid/old/dumb/dull, i was ... not smart/clever/good/intelligent/cut/worthy/bright, not ' +
			'smart/clever/intelligent enough, too stupid, i ... suck~, i always ' +
			'fail/mess/freeze/ruin/screw/panic/choke/forget/lose/blow/fall, i never ' +
			'manage/learn/succeed/get/pass, i can never, i will never, i can not do anything, my ... ' +
			'stupidity/incompetence/laziness/uselessness, all my fault, it is my fault, it was my fault, ' +
			'hate myself, hated myself, ashamed of, like an idiot, like a fool, like a moron, known better, ' +
			'wrong with me, i do not deserve, i did not deserve, ruined everything, blew everything, typical ' +
			'me, i deserve it, i am such, i was such, i am no good, my brain is, i make a fool, made a fool, ' +
			'i disappoint, i embarrassed myself, i am just bad, i have no talent, who am i kidding, i ' +
			'am/was/feel/felt/look/looked ... ' +
			'mess/joke/disaster/trash/garbage/coward/liar/clown/nobody/weak/ridiculous/worthless/clueless/' +
			'hopelessly, so am i, who i am, my ... nature/inner/own ... self-sabotag*/loser/coward, ' +
			'self-sabotag*, inner/born/total/complete loser/coward/failure/idiot/mess/fraud, do/did not ' +
			'belong, should not have applied/come/tried, embarrassed everyone/everybody/myself, brain of, i ' +
			'am ... disaster/joke, i am ... not ... material, people like me, what an/a ' +
			'idiot/fool/moron/loser/disaster/failure, my worthless/stupid/useless/pathetic/dumb/lazy, i let ' +
			'everyone/everybody down, i can not do this/it, the worst, my own worst enemy, i am ... ' +
			'worst/embarrassing/embarrassment/unable/unemployable/inadequate, i am not ... ' +
			'enough/material/worth, good for nothing, lost cause, waste of time/space, kidding myself, out ' +
			'of my league, serves me right, i hate how/that/my, have what it takes, no business being, my ' +
			'brain/head/mind/memory/english/accent/face/personality/maths/math is/was ... ' +
			'mush/shame/shameful/embarrassing/garbage/awful/terrible/pathetic/useless/trash/rubbish/mud/' +
			'porridge/broken/swiss/dead/horrible/hopeless/rotten/soup/potato/disgrace/joke/disaster/poor/' +
			'slow, i ruin/blow/break/destroy/wreck/spoil/mess/screw ... everything/always/again, i ' +
			'ruined/blew/wrecked/messed/screwed/failed ... everything/always/like/as/again, i ' +
			'am/was/feel/felt/look/looked ... ' +
			'fake/phony/dunce/dummy/wreck/burden/hack/noob/zero/shame/garbage/trash/mush/braindead/brain-dead/' +
			'thick/dense/coward/cowardly/amateur/amateurish/ashamed/worse/broken/cursed/doomed/nothing/' +
			'moronic/idiot/inferior/unlikable/unlikeable/boring/ridiculous/past/dinosaur/has-been/imbecile/' +
			'airhead/spineless/mediocre/disgusted/disappointed/sad/ugly/old/ancient/washed, im ' +
			'actually/so/just/really/such/too stupid/dumb/trash/braindead/useless/bad/cooked/lazy/slow/a/an, ' +
			'im/iam ... ' +
			'stupid/dumb/idiot/trash/braindead/useless/hopeless/bad/mess/joke/loser/failure/lazy/cooked/fraud/' +
			'garbage/moron/clown/thick/slow, people as ... as me, people/someone/somebody like me, nothing ' +
			'to offer, nothing good, not a ... person/leader/talker/speaker/engineer/coder/developer, what ' +
			'is wrong, why would/should anyone/anybody/they, who would/wants want/hire, who would ... ' +
			'hire/want, nobody would/will ... hire/want/like me, why do/did i ... bother/even, ' +
			'disgusted/disappointed/angry/furious with/in/at myself, beat/kick/kicking/beating myself, i ' +
			'should just/rather quit/give/stop, i have no/zero ... ' +
			'brain/brains/clue/discipline/backbone/spine/willpower/guts/memory/charisma/personality/skill/' +
			'skills/self-control, can not ... anything/simple/right/basic, could not ... even/simplest, i ' +
			'give up, not worth it/anything/their, i wasted everyone/everybody/their, skill issue, as ' +
			'dumb/stupid/thick as, dumb/stupid/pathetic/embarrassing/idiotic me/of, ' +
			'stupid/dumb/silly/lazy/pathetic/useless old/little me, my fault, how stupid/dumb/could, ' +
			'once/yet again i ... proved/failed/showed/ruined, prove/proved/proof/proves ... that i am, not ' +
			'... material, never be good/able/enough, i can not ... to save my life, too ' +
			'lazy/dumb/thick/weak/shy/stupid, the dumbest/stupidest/weakest/worst, an/a ' +
			'embarrassment/imposter/impostor, weakest link, my own ... ' +
			'fault/stupidity/laziness/cowardice/ignorance, ignorant/ignorance',
	),
	// Others of whom a story may tell first.
	agents: [
		'client/clients/customer/customers/vendor/vendors/supplier/suppliers/manager/boss/' +
			'colleague/colleagues/teammate/' +
			'teammates/coworker/co-worker/sales/marketing/management/ops/legal/leadership/contractor/' +
			'contractors/subcontractor/' +
			'intern/director/ceo/cto/cfo/vp/board/investor/investors/designer/designers/developer/' +
			'engineer/pm/po/partner/' +
			'partners/agency/bank/provider/finance/procurement/hr/support/supervisor/professor/' +
			'predecessor/lead/junior/senior/' +
			'co-founder/cofounder/stakeholder/stakeholders/regulator/union/landlord/admin/nurse/' +
			'doctor/teacher/someone/somebody',
		'other team/department/group/side',
	],
	// What others do with which a story may begin, since it is answered.
	requests: [
		'ask~/want~/say/says/said/tell/tells/told/need~/report~/call~/write/wrote/complain~/' +
			'order~/request~/mention~/' +
			'notice~/point~/offer~/invite~/hire~/expect~/see/saw/find/found/use~/depend~/rely/relied/' +
			'trust~/join~/give/gave',
		'meeting/call/project/data/team/and/reviews/review/feedback/requests/request/relationship',
	],
	parts: ['one/two/three/four/five/some/several/many/most/both/half/all/none/part of'],
	causes: phrases('because of, due to, thanks to, owing to, on account of'),
	// What comes of the writer, or is felt about it.
	answers: [
		'because/since i',
		'because of my/me',
		'everyone/everybody/people/customers/clients/users/they was/were ... ' +
			'furious/angry/upset/annoyed/disappointed/unhappy/surprised/waiting',
	],
	// In front of what should be more so.
	comparatives: [
		'more/less/fewer/better/clearer/cleaner/shorter/longer/stronger/deeper/faster/slower/' +
			'calmer/sharper/tighter/crisper/' +
			'smaller/bigger/broader/wider/simpler/smoother/softer/louder/quieter/quicker/warmer/' +
			'richer/bolder/braver/smarter/' +
			'harder/leaner/closer/higher/lower/neater/nicer/smoother/firmer/greater/earlier/sooner/' +
			'finer/tidier',
	],
	weDecide: phrases(
		'we ... ' +
			'decided/chose/agreed/assumed/missed/forgot/skipped/ignored/underestimated/overlooked/failed/' +
			'broke/shipped/deployed/released/merged/delayed/postponed/promised/estimated/told/informed/' +
			'escalated/wrote/fixed/rolled/reverted/thought/believed/cut/dropped/stopped/started/changed/moved/' +
			'rewrote/added/picked/planned/argued/apologised/apologized/called/wanted/tested/launched/let/took/' +
			'made/built/kept/did, we should/could have, we had not/to, we were wrong, we ... ' +
			'went/gave/sold/put/left/bought/hired/used/sent/set/threw/bet/held/paid, ... by the ' +
			'team/others/group, done by somebody/someone/others/everybody',
	),
	passive: phrases(
		'was/were/are/is/been taken seriously, was/were/been/be ... ' +
			'treated/considered/viewed/classified/labelled/labeled/accepted/waived/bypassed/outsourced/' +
			'executed/performed/carried/undertaken/initiated/issued/formed/established/tolerated/hidden/' +
			'underfunded/downplayed/abandoned/shelved/parked/phased/merged/prioritised/deprioritised/' +
			'deprioritized/misjudged/misread/miscommunicated/mishandled/mismanaged/misunderstood/misaligned/' +
			'misconfigured, it was felt/thought/known/hoped/believed/argued/understood, ' +
			'was/were/been/be/is/are/get/got ... ' +
			'decided/missed/made/sent/deployed/escalated/overlooked/forgotten/communicated/told/informed/' +
			'agreed/chosen/delayed/released/merged/skipped/tested/reviewed/postponed/ignored/underestimated/' +
			'cancelled/dropped/rolled/reverted/notified/introduced/adopted/discussed/raised/shipped/assumed/' +
			'reported/approved/neglected/taken/handled/fixed/changed/moved/lost/deleted/called/written/broken/' +
			'organised/organized/planned/held/restored/discovered/found/noticed/rushed/pushed/launched/' +
			'staffed/scoped/prioritised/prioritized/measured/validated/verified/trained/hired/allocated/' +
			'configured/designed/implemented/published/promised/brought/paid/scheduled/rescheduled/rejected/' +
			'refused/blocked/extended/upgraded/disabled/enabled/copied/swapped/reset/restarted/resolved/' +
			'patched/mitigated/investigated/identified/explained/answered/addressed/dealt/solved/sorted/' +
			'settled/given/put/started/stopped/booked/assigned/aligned/cleared/submitted/divided/shared/gated/' +
			'set/built/run/used/checked/overwritten/replaced/removed/added/rotated/closed/opened/ordered/' +
			'ended/updated/migrated/switched/turned/confirmed/documented/monitored/automated',
	),
	// A passive that only says what followed, and what somebody was or felt.
	undecided: [
		'had/has/have/needed to be ... *ed/done/taken/redone/rewritten/sent/rebuilt/found/paid/thrown',
		'was/were/am/are/is/be/been ... ' +
			'tired/worried/relieved/excited/scared/surprised/confused/interested/involved/supposed/' +
			'used/needed/based/' +
			'related/experienced/stressed/overwhelmed/convinced/disappointed/frustrated/embarrassed/' +
			'pleased/annoyed/bored/prepared/ashamed/afraid/married/skilled/talented/naked/wicked/sacred/' +
			'hundred/red/bed/indeed/affected/impacted/broken/down/qualified/unqualified/concerned/' +
			'shocked/delighted/satisfied/motivated/distracted/' +
			'hired/located/called/named/watched/crowded/supposed/allowed/expected/required/limited/' +
			'tempted/determined/scheduled/worried',
	],
	externals: phrases(
		'system/systems/recruiter/recruiters/reorganisation/reorganization/restructuring/merger/' +
			'acquisition/layoffs/handover, ' +
			'product/service/employer/firm/org/organisation/organization/hiring/recruiting/training/bootcamps/' +
			'schools/universities/headphones/reception/signal/lighting/layout, ' +
			'competition/rivals/interview/onsite/screening/assessment/stage/exam/quiz/case, ' +
			'spec/specs/specification/requirements/requirement/timeline/deadline/schedule/scope/manager/boss/' +
			'team/colleague/colleagues/vendor/supplier/client/customer/management/company/environment/tool/' +
			'tools/tooling/editor/laptop/computer/machine/connection/internet/wifi/wi-fi/audio/video/' +
			'microphone/camera/platform/site/website/question/questions/task/exercise/problem/description/' +
			'instructions/wording/time/market/budget/staging/infrastructure/server/network/library/framework/' +
			'documentation/docs/code/codebase/noise/room/position/role/process/data/link/call/line/partner/' +
			'department/lawyers/legal/pm/po/ops/qa/backend/frontend/designer/designers/stakeholders/ceo/cto/' +
			'director/build/pipeline/ci/hardware/weather/train/traffic/neighbours/neighbour/kids/zoom/others/' +
			'priorities/plan/estimate/estimates/api/test/tests/ide/screen/keyboard/accent/bootcamp/school/' +
			'university/prof/professor/teacher/teachers/ta/course/employer/childcare/babysitter/child/' +
			'children/ward/shift/hospital/headset/battery/power/electricity/invite/sales/marketing/lead/luck/' +
			'universe/economy/culture/case/prompt/format/timing/competition/reorg/contract/subcontractor/' +
			'provider/bank/phone/app/browser/mic/sound/lag/update/driver/flight/bus/doctor/landlord/' +
			'neighbourhood/agency/headcount/job/ad/posting/round/topic/wording/example/examples/input/' +
			'headphones/alarm/meeting/meetings/work/release/illness/flu/cold/baby/wife/husband/mother/father/' +
			'parents/visa/strike/storm/hotel/recession/crisis/politics/bureaucracy/family/roommate/roommates/' +
			'flatmate, ' +
			'contractor/contractors/mentor/coach/tutor/supervisor/advisor/adviser/board/investor/investors/' +
			'union, ' +
			'government/regulator/council/son/daughter/kid/toddler/dog/cat/neighbor/neighbors/grandmother/dad/' +
			'mom/mum/spouse/girlfriend/boyfriend/friend/intern/finance/leadership/executives/sponsor/' +
			'subcontractors/suppliers/vendors/customers/clients/teammate/teammates/coworker/coworkers/' +
			'co-worker/predecessor/successor, ' +
			'vpn/pc/mac/macbook/webcam/mouse/monitor/router/compiler/debugger/coderpad/hackerrank/codesignal/' +
			'leetcode/teams/windows/cloud/aws/dataset/repo/login/password/calendar/charger/heating/software/' +
			'ide/emulator/simulator, ' +
			'pandemic/covid/migraine/headache/fever/heat/commute/metro/taxi/car/house/building/cafe/office/' +
			'street/construction, ' +
			'headcount/opening/requisition/salary/sponsorship/band/pool/ats/algorithm/industry/field/sector/' +
			'freeze/quota/applicants/candidates, ' +
			'follow-up/follow-ups/brief/statement/puzzle/riddle/brainteaser/challenge/take-home/assignment/' +
			'homework/samples/whiteboard/starter/boilerplate/timer/clock/limit/interface/gods/academia/' +
			'curriculum/textbook/colleges/college',
	),
	failing: phrases(
		'was/were/is/are ... ' +
			'late/down/badly/poorly/changed/changing/delayed/cancelled/different/short/against/full/legacy/' +
			'cut/gone/rigged/pulled, was/were/is/are ... too, was/were/is/are not ... ' +
			'ready/clear/enough/working/available/given/documented/tested/defined/specified/realistic, ' +
			'was/were never, kept/keeps/keep, change~, did/does/do not, would/could not, fail~, crash~, ' +
			'broke, dropped, froze, disconnected, let us/me down, forgot, ' +
			'delivered/arrived/came/started/began ... late, gave/gives us/me ... ' +
			'no/too/only/wrong/bad/old/nothing, took/takes too/much/far, ran out, had/has/have no, ' +
			'had/has/have ... changed, quit, left, moved the, pulled, cut, stopped working, lagged, ' +
			'underestimated, misled, was/were/is/are not on/meant/right/fair/for, never, sold/promised, fell ' +
			'through/apart, ate/lost/deleted/swallowed my/the, had/has/have left, left/gave no, cut out, ' +
			'cost me/us, broke down, threw me/us, ignored, went wrong/down, ran over/late/long, overran, got ' +
			'in the way, took over, made it impossible, was/were ... busy/crazy/hectic/stressful/exhausting, ' +
			'went off, interrupted, woke me, hung, timed out, glitched, disappeared, left me, hated/hates, ' +
			'kicked me/us, died/dies, swallowed, would/will not, can not, refused/refuses, ' +
			'shipped/sent/gave/handed/delivered/brought/bought/built/made/wrote/told ... ' +
			'wrong/broken/late/outdated/incomplete/bad, lied, messed/screwed up, blocked, vetoed, ' +
			'overruled/overrode, insisted, demanded, threatened, resigned, walked out, pulled out, backed ' +
			'out, went bankrupt/bust/dark, hid',
	),
	// What of things is bad; in front of them, or said of them.
	poor: [
		'fierce/brutal/stiff/crowded/saturated/shaky/choppy/obscure/exotic/niche/contradictory/' +
			'unreadable/unclear/rubbish/trash/garbage/nightmare',

		'unclear/unrealistic/vague/ambiguous/wrong/broken/bad/slow/missing/incomplete/outdated/' +
			'unfair/impossible/unavailable/unstable/buggy/confusing/poor/terrible/noisy/loud/tight/' +
			'misleading/understaffed/overloaded/ill/sick/tiny/strange/weird/unusual/flaky/unreliable/' +
			'unfamiliar/awful/chaotic/messy/undocumented/useless/frozen/laggy/ridiculous/absurd/' +
			'stupid/dumb/silly/pointless/horrible/lousy/crazy/insane/unsuitable/irrelevant/nonsense/' +
			'nonsensical/broke/rotten',
	],
	lacks: phrases(
		'thing/project/everything/release/launch/plan was/were ... doomed/hopeless/impossible, whole ' +
			'thing/project was/were doomed/bound/hopeless/impossible, whole thing/project was set up, they ' +
			'promised/gave/sold us/me, they never/ignored/hid/refused/lied/blocked/forgot, they did/would ' +
			'not, they kept/changed/cancelled ... ' +
			'us/me/it/changing/moving/date/dates/deadline/scope/plan/plans, they/company ' +
			'wanted/needed/sought someone/somebody/people, system/systems/graphs/sql/algorithms/this/that/it ' +
			'... is/was/are/were never/not taught/covered/explained/mentioned, at my ' +
			'company/work/job/school/university ... we/they/nobody never/do/did/only/had/have, we never/only ' +
			'had/did/do/learned/learnt/used/got/use, it was ... ' +
			'degrees/hot/cold/loud/noisy/dark/midnight/raining/freezing/boiling, there was/were a/an/some ' +
			'... drill/alarm/outage/party/emergency/strike/storm/thunderstorm/accident/noise/echo/delay/lag, ' +
			'too little sleep, their ... ' +
			'question/questions/process/platform/tool/editor/system/site/link/setup/format/test/task/' +
			'environment/stack/email/mail/invite/expectations/requirements/bar/budget/timeline/deadline/case/' +
			'data/docs/instructions/wording, not enough ' +
			'time/information/context/support/people/budget/data/notice/sleep/hints/details, no ' +
			'time/information/context/support/documentation/budget/feedback/hints/internet/sound/idea, too ' +
			'little time/information/context/support, lack of ' +
			'time/information/context/support/documentation/resources/people/feedback, ' +
			'bad/poor/slow/unstable connection/audio/internet/sound/wifi/market/luck/timing/day, bad luck, ' +
			'unclear/vague/ambiguous/confusing/misleading/tricky/unfair/strange/weird ' +
			'question/questions/requirements/spec/task/instructions/wording/expectations, unrealistic ' +
			'deadline/deadlines/timeline/expectations/schedule, wrong/unfamiliar ' +
			'editor/tool/keyboard/environment/platform, too many/few applicants/candidates/people/meetings, ' +
			'noise, construction, layoffs, hiring freeze, budget cuts, power cut, internal candidate, nobody ' +
			'told/explained/taught/warned, no one told/explained/taught/warned, no chance, short notice, ' +
			'illness, flu, a/the budget/hiring freeze, budget/hiring freeze/freezes, they/company/there ' +
			'had/have/has/was/is a/no ... freeze/budget/headcount/reorg/candidate/opening, ' +
			'overqualified/ageism/sexism/racism/nepotism/politics/bureaucracy, reorg/restructuring/outage, ' +
			'they/company hired/chose/took/picked/preferred/promoted ... ' +
			'internal/internally/inside/cheaper/referral/nephew, tough/bad/hard/crazy/unlucky ' +
			'market/draw/day/week/luck/timing/slot/timezone, wrong place/time/day/team, everything was ' +
			'against',
	),
	openers: phrases(
		'very/really/such/pretty/quite/rather/too/simply/sheer/pure/general, because, since, mainly, ' +
			'mostly, partly, also, well, honestly, the reason is that, the reason was that, the cause was ' +
			'that, it was because, simply, basically, due to, that, unfortunately, sadly, on top of that, ' +
			'and, but, so, then, because of, ' +
			'maybe/perhaps/probably/possibly/apparently/obviously/clearly/frankly/again/anyway/like/just/ok/' +
			'okay/today/yesterday, this/that/last time, that/this/the same morning/day/week/evening, plus, ' +
			'thanks to, at the end, in the end',
	),
	// Of what somebody could do nothing about.
	powerless: phrases(
		'because i am a/an/not/too/foreigner/foreign/older/old/young/female, i could/can not, ' +
			'i had no/to, i know/knew nothing, i never got/had, i did not get, i was not able/given/allowed, ' +
			'i was thrown/given, that i, i had never, i was supposed/expected/told/asked/forced, i had been, ' +
			'i have never, i/we am/are not to blame, i applied',
	),
	magnitudes: phrases(
		'many/several/lots/countless/numerous/various, a lot, a few, long time, for long, a while, ' +
			'too late, late, much later, soon, often, sometimes, regularly, frequently, from time to time, ' +
			'significant/significantly, huge/big/massive/enormous/large, quite some, a bit, most of, ' +
			'eventually, much slower/faster/more/longer, slower/faster, badly, a couple of, recently, ' +
			'quickly, almost all, nearly all, as much as, plenty, tons of, loads of, everything, deeply, ' +
			'far too/more/less, for days/weeks/months/hours/years/ages, ' +
			'days/weeks/months/hours of/late/later/behind/lost, everyone/everybody/everywhere, the whole, ' +
			'too low/high/little/much/many, wasted, suffered, ' +
			'heavily/severely/seriously/dramatically/considerably, more/fewer ... than, ' +
			'constantly/all the time/mostly/usually/rarely/seldom',
	),
	// Late for something is a time of day, and not how late the work was.
	notLarge: [
		'late for a/an/the/my/our/another ' +
			'meeting/call/train/bus/flight/plane/class/lunch/dinner/appointment/stand-up/standup/lesson/date',
	],
	notices: phrases(
		'looked/seemed/felt/sounded ... wrong/odd/strange/off/fishy/weird, ' +
			'was/became/were ... obvious/clear/plain to me, was/became obvious, no longer added up, ' +
			'did not add up, notice~, realise~, realize~, saw, knew, found out, spot/spotted, discover~, ' +
			'became clear, understood, suspected, detected, found, recognised, recognized, was clear to me, ' +
			'could see, seen, learned, learnt, heard, knowing, had known, felt that, sensed, figured out, ' +
			'worked out, caught, came across, aware, suspect*, learned of, measured, read, checked, looked, ' +
			'it hit me, dawned, i was sure, began to suspect, feared',
	),
	tells: phrases(
		'told, inform~, escalated, raised, flagged, reported, wrote to, admitted, mentioned, ' +
			'said something, confessed, called, emailed, mailed, messaged, let ... know, spoke to, ' +
			'spoke with, warned, notified, asked for help, tell, telling, brought it up, shared it, ' +
			'spoke up, admit, admitting, came clean, come clean, own up, owned up, opened my mouth, ' +
			'brought ... up, spoke, said so, said it, phoned, rang, texted, pinged, paged, disclosed, ' +
			'confess, report, raise it, mention it, own it, shared ... with, wrote, came forward, alerted, ' +
			'went to, confided, get round to telling, let on, ' +
			'heard/hear/learned/learnt/knew/know/got/received/found ... from me, confession, apology, ' +
			'apologised/apologized, own/owned, told, announced, picked up the phone, broke the news, ' +
			'put ... in writing, let on, handed ... in, have informed/told/said, filed',
	),
	toldMe: ['told/informed/warned/called/emailed/messaged/notified/flagged me/us'],
	untold: ['told/informed/warned nobody', 'told/informed/warned no one', 'told none'],
	waits: phrases(
		'knew/known/aware ... for, waited until/till, waited, took me, took us, sat on it for, ' +
			'sat on it, kept it to myself, kept quiet, said nothing, told nobody, told no one, hid it, ' +
			'hesitated',
	),
	// Until when it was not told.
	lasts: ['until/till'],
	// Not to tell, and for how long is said behind it.
	silences: phrases(
		'kept/keep ... quiet, said nothing, told nobody, told no one, hid it, kept it to myself, ' +
			'sat on/with it, did not tell, did not say, stayed silent, kept silent, ' +
			'kept/keep ... myself/secret/hidden, said/say nothing, did not mention, did not raise, ' +
			'did not report, did not inform, did not admit, did not speak, did not call, did not write, ' +
			'told nobody/none, hoped, hid/hidden, buried',
	),
	i: ['i'],
	byMe: ['by me', 'mine', 'myself'],
	toSomebody: ['my', 'a', 'an'],
	adverbs: phrases(
		'also, just, simply, really, obviously, clearly, always, constantly, never, even, still, only, ' +
			'then, himself, herself',
	),
	articles: phrases('there was/were/is/are, the, my, our, their, his, her, a, an, some, other, this'),
	links: ['and', 'so', 'but'],
	was: ['was/were/is/are/seemed/looked/sounded/acted'],
	not: ['not'],
	// In front of a colon these say nothing of when.
	labels: phrases('lesson/lessons, note, todo, to do, takeaway'),
	joins: phrases('and, but, then, before, until, that, because, when, i'),
	towards: ['on/by/until/till/since/from'],
	weekdays: phrases('monday, tuesday, wednesday, thursday, friday, saturday, sunday'),
	months: phrases(
		'january, february, march, april, may, june, july, august, september, october, november, december',
	),
	numbers: phrases('zero, one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve'),
	ordinals: [
		...ORDINALS,
		'eleventh',
		'twelfth',
		'thirteenth',
		'fourteenth',
		'fifteenth',
		'sixteenth',
		'seventeenth',
		'eighteenth',
		'nineteenth',
		'twentieth',
		'twenty-first',
		'twenty-second',
		'twenty-third',
		'twenty-fourth',
		'twenty-fifth',
		'twenty-sixth',
		'twenty-seventh',
		'twenty-eighth',
		'twenty-ninth',
		'thirtieth',
		'thirty-first',
	],
	someNumbers: [
		['a', 1],
		['an', 1],
		['the', 1],
		['several', 3],
		['many', 3],
		['the next', 1],
		['the following', 1],
		['the same', 0],
		['a few', 3],
		['a couple of', 2],
	],
	spanAdjectives: phrases('full, whole, more, working, long'),
	units: [
		['hour/hours', 1],
		['day/days', 24],
		['week/weeks', 168],
		['month/months', 720],
		['quarter/quarters', 2160],
		['minute/minutes', 1 / 60],
		['fortnight/fortnights', 336],
		['night/nights', 24],
	],
	afterwards: ['later', 'after that', 'afterwards'],
	follows: phrases('after, the next, the following, the same'),
	trailing: ['after', 'on'],
	monthParts: [
		['beginning/start/early', 1],
		['first week', 4],
		['second week', 11],
		['middle', 15],
		['third week', 18],
		['last/fourth week', 26],
		['end', 30],
	],
	dayCounts: [
		['day', 1],
		['week', 7],
	],
	nextWeek: phrases(
		'next week, following week, week after, next monday, next tuesday, next wednesday, ' +
			'next thursday, next friday',
	),
};
