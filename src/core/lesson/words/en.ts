/**
 * English. A phrase is words with spaces between them: `a/b` is either, `writ*` any ending, `record~` every form of a regular
 * verb, `...` up to three words. Short forms (`isn't`, `I'm`) are matched written out.
 */
import type { Words } from '../lexicon';

export const ENGLISH: Words = {
	language: 'en',
	shortForms: [
		["can't", 'can not'], ['cannot', 'can not'], ["won't", 'will not'], ["shan't", 'shall not'], ["n't", ' not'], ["i'm", 'i am'], ["let's", 'let us'],
		["'re", ' are'], ["'ve", ' have'], ["'ll", ' will'],
	],
	common: [
		'the', 'my', 'i', 'to', 'of', 'and', 'with', 'for', 'that', 'this', 'it', 'when', 'before', 'after', 'every', 'each', 'from', 'not', 'they', 'their',
		'he', 'she', 'have', 'had', 'did', 'were', 'was', 'are', 'is', 'be', 'what', 'how', 'which', 'but', 'because', 'by', 'if', 'next', 'until', 'would', 'should',
		'could', 'than', 'then', 'more', 'into', 'we', 'our', 'on', 'in', 'at', 'an', 'a', 'as', 'or', 'so', 'who', 'out', 'about', 'only', 'without', 'first', 'its', 'too',
	],
	// What nobody can see somebody do.
	vague: [
		'communicat* ... better/more/earlier/clearly/often/clearer/proactively/effectively', 'better/clearer/earlier/more/good communication',
		'plan/plans/planned/planning ... better/more/ahead/carefully/earlier/properly', 'think/thinks/thinking ... better/more/harder/carefully/clearly/ahead/twice/deeper',
		'prepare~ ... better/more/properly/well/thoroughly/harder', 'speak/talk/speaking/talking ... better/more/less/slower/slowly/clearly/clearer/confidently',
		'be/am/being/become/becoming/stay/staying/remain/feel/get/getting ... more/less', 'be/become/stay/remain/keep/feel/get ... calm/calmer/confident/careful/structured/concise/clearer/aware/mindful/proactive/patient/organised/organized/humble/relaxed/focused/honest',
		'be/being ... better', 'improve~', 'improving', 'work/working ... on', 'work/try/study/train ... harder', 'get/getting/become/becoming/got ... better', 'do ... better',
		'focus~ ... on/more', 'try~/tries/trying to be', 'try/trying ... better', 'pay/paying/pays ... attention', 'learn~ to', 'learnt to', 'learn~/learnt how', 'learn~/learnt more', 'learn~/learnt ... importance',
		'understand/understanding ... better/properly/deeply/deeper/more/fully', 'know ... better/more', 'better ... management/preparation/planning/understanding/structure/organisation/organization/listening/habits/answers/explanations',
		'more ... preparation/structure/confidence/practice/discipline/focus/care/patience/empathy', 'remember to', 'keep in mind', 'bear in mind', 'manage~/managing ... better', 'handle~/handling ... better',
		'listen~ ... better/more/carefully/closely', 'brush~ up', 'deepen~', 'strengthen~', 'enhance~', 'level~ up', 'step~ up', 'importance of', 'value of', 'importance to', 'take ... seriously', 'take more care', 'take ... more ... care',
		'be/am ... on top of', 'stay/staying on top of', 'think outside the box', 'give ... best', 'do my best', 'make/making ... sure to be', 'go/going deeper', 'dig deeper', 'estimate~ ... better/carefully/realistically', 'delegate~ ... better/more', 'test/testing ... better/more/properly/thoroughly',
		'manage~ my time', 'believe~ in', 'develop ... skills/confidence/understanding', 'build ... confidence', 'refresh ... knowledge', 'gain ... experience/confidence', 'react/respond ... better', 'explain~ ... better', 'collaborat* ... better/more', 'polish ... skills',
	],
	inward: [
		'importance of', 'value of', 'matter/matters', 'is/are key/everything/crucial/important/essential/vital', 'the key is', 'realise~', 'realize~', 'understand~', 'understood', 'believe~', 'know/knew', 'trust~', 'confidence', 'mindset',
		'attitude', 'patience', 'humility', 'feel/felt', 'hope~', 'aware', 'awareness', 'clever', 'good enough', 'learn~', 'learnt', 'appreciate~', 'need to be', 'want to be', 'makes perfect', 'discipline', 'intuition', 'stay positive', 'take it easy', 'relax', 'accept~', 'embrace~', 'respect~',
	],
	// What follows is meant to be better, or praised; up to a turn it is no act.
	praises: ['importance of', 'value of', 'importance to', 'power of', 'benefit/benefits of', 'how important', 'improve~', 'improving', 'work/working on', 'better at/in', 'brush~ up', 'learn~ more', 'learnt more', 'focus~ ... on'],
	turns: ['by', 'with', 'until', 'before', 'after', 'every', 'each', 'when', 'for', 'and', 'through', 'from'],
	// Made once, and there to be seen.
	makes: [
		'write/writes/wrote/written/writing', 'rewrite/rewrote/rewriting', 'record~', 'draw/draws/drew/drawn/drawing', 'redraw', 'redrawing', 'sketch~', 'solve~', 'build/builds/built/building', 'rebuild/rebuilt/rebuilding', 'implement~', 'redo/redid/redoing',
		'book~', 'schedule~', 'collect~', 'send/sends/sent/sending', 'run/runs/ran/running', 'timed/timing', 'time myself/it/each/every/the/my', 'film~', 'rehearse~', 'practise~', 'practice~', 'drill~', 'code~', 'type~', 'print~', 'publish~', 'post~', 'read/reads/reading', 'reread', 'summarise~', 'summarize~', 'measure~',
		'set/sets/setting', 'put/puts/putting', 'add~', 'create~', 'prepare~ ... list/note/card/cards/story/stories/question/questions/answer/example/examples', 'invite~', 'call~', 'email~', 'mail~', 'meet/meets/met', 'present~', 'teach/teaches/taught', 'compare~', 'sort~', 'split/splits/splitting',
		'install~', 'profile~', 'benchmark~', 'trace~', 'debug~', 'translate~', 'cut/cuts/cutting', 'memorise~', 'memorize~', 'answer~', 'do/does', 'go through', 'watch~', 'play~', 'pair~', 'work through', 'copy/copied', 'shorten~', 'note/notes/noted', 'finish~', 'complete~', 'review~',
	],
	// Done or said in the moment, again and again.
	does: [
		'say/says/said/saying', 'ask/asks/asked/asking', 'name/names/named/naming', 'state~', 'repeat~', 'restate~', 'count~', 'stop~', 'pause~', 'tell/tells/told/telling', 'show~', 'list~', 'explain~ ... aloud', 'point~', 'read ... aloud', 'aloud', 'out loud',
		'check/checks/checked/checking', 'confirm~', 'flag~', 'escalate~', 'report~', 'offer~', 'begin/begins/start/starts with', 'end/ends with', 'take/takes ... breath', 'drink', 'leave', 'interrupt~', 'raise~', 'share~', 'close/closes', 'walk~ through', 'require~', 'block~',
	],
	// With somebody's name behind it, done once.
	addresses: ['ask', 'tell', 'show', 'explain', 'narrate', 'teach', 'talk', 'speak', 'thank'],
	artefacts: [
		'checklist/checklists', 'list/lists', 'design doc/docs', 'doc/docs', 'document', 'timer', 'stopwatch', 'metronome', 'template', 'calendar', 'card/cards', 'flashcard/flashcards', 'note/notes', 'recording', 'whiteboard', 'diagram', 'table', 'spreadsheet', 'sheet', 'alarm', 'reminder',
		'log', 'diary', 'journal', 'script', 'post-mortem', 'pre-mortem', 'runbook', 'dashboard', 'metric', 'alert', 'agenda', 'summary', 'standup', 'stand-up', 'check-in', 'pull request', 'code review', 'peer review', 'sticky note', 'mirror', 'channel', 'ticket', 'demo', 'mock/mocks', 'kata',
	],
	quantities: [
		'two/three/four/five/six/seven/eight/nine/ten/eleven/twelve/fifteen/twenty/thirty/forty/fifty/sixty/seventy/eighty/ninety/hundred/hundreds/thousand/thousands/million/dozen/half/twice/double/doubled/thrice',
		'one/a single page/paragraph/sentence/line/minute/hour/day/week/month/evening/morning/peer/question/example/number/year/quarter', 'an hour', 'a/per day/week/month/minute/year/quarter',
	],
	triggers: [
		'when/whenever/before/after/every/each/if/once/while/during/unless', 'as soon as', 'until', 'next time', 'in the first/last/next', 'at noon/night/midnight/lunch', 'at the', 'at each', 'at a', 'at work', 'by the end', 'daily/weekly/hourly/monthly', 'a/per day/week/month/morning/evening/night/minute', 'mornings/evenings/nights/weekends',
		'mondays/tuesdays/wednesdays/thursdays/fridays/saturdays/sundays', 'on monday/tuesday/wednesday/thursday/friday/saturday/sunday', 'from now on', 'per', 'as long as', 'right away', 'from the start', 'in any/all', 'with every/each', 'on any', 'for any', 'upon', 'pre-launch', 'where',
	],
	// Triggers that promise nothing by themselves.
	weakTriggers: ['next time', 'until', 'while', 'where', 'from now on', 'once'],
	days: [
		'by/on/until/before/next/this/till monday/tuesday/wednesday/thursday/friday/saturday/sunday', 'today', 'tonight', 'tomorrow', 'this/next week/weekend/month', 'by the end of', 'end of the week/month', 'by the weekend', 'within ... days/weeks/hours', 'in ... days/weeks',
		'january/february/march/april/june/july/august/september/october/november/december', 'may',
	],
	proofs: [
		'so that', 'until', 'measured', 'will show', 'shown by', 'verify/verified', 'checked by', 'rated by', 'have ... rate/review/check/score/grade/time', 'let ... review/check/rate/grade/judge/score', 'reviewed by', 'at/in the next mock/interview', 'in/with a mock', 'mock/mocks', 'peer review', 'feedback from', 'score',
		'passes', 'without looking', 'without notes', 'without hints', 'without help', 'under ... minutes', 'in under', 'in less than', 'within ... minutes', 'below', 'at least', 'quiz', 'rate/rates/rated', 'graded', 'tests pass', 'all tests', 'compare~ ... with', 'success means', 'done when', 'and count', 'ask ... whether', 'ask ... if',
	],
	blame: [
		'trick question/questions', 'unfair question/questions', 'stupid question/questions', 'hope~ for', 'bad interviewer', 'better interviewer', 'nicer interviewer', 'unprepared interviewer', 'rude interviewer', 'interviewers fault', "interviewer's fault", 'ambush~', 'their fault', 'his fault', 'her fault',
	],
	interviewers: ['interviewer', 'interviewers', 'recruiter', 'panel', 'hiring manager', 'he', 'she', 'they', 'the guy', 'the man', 'the woman', 'examiner', 'tech lead', 'the company', 'hr', 'both of them', 'the lead', 'their engineer'],
	blamed: [
		'kept/keeps/keep interrupting/changing/pushing/cutting/sighing/checking/typing/looking', 'interrupt~ me', 'cut me off', 'talked over', 'did/does/do not listen/like/care/explain/let/help/want/pay/prepare/bother/respect/get', 'did/does/do not understand me/my/it/anything/what', 'did/does/do not know ... subject/topic/anything/answer/own',
		'did/does/do not even', 'did/does/do not give', 'did/does/do not read', 'would/could not let/listen/stop/understand/help/explain',
		'was/were/is/are/seemed/looked/sounded ... rude/bored/unprepared/hostile/arrogant/distracted/unfair/biased/unfriendly/aggressive/impatient/uninterested/dismissive/condescending/mean/picky/cold/clueless/incompetent/grumpy/annoyed/unprofessional/prejudiced/sexist/racist/nasty/stubborn',
		'was/were/is/are ... not interested/listening/prepared/paying/fair/helpful', 'was/were ... on his/her/their phone/laptop', 'was/were in a hurry', 'was/were ... bad mood', 'was/were out to', 'was/were too strict/picky/junior/young/old/harsh', 'wanted ... exact/trap/fail/his/her/their/wrong', 'wanted to see me', 'ask~ ... trick/stupid/unfair/irrelevant/silly/ridiculous/pointless',
		'has/have/had no idea/clue/interest/patience/manners', 'made me nervous/look/feel', 'only cared/wanted', 'trapped/tricked/confused/misled/rushed/ignored/bullied/mocked me', 'gave/gives me no/wrong/bad', 'refused to', 'already had ... mind/candidate/favourite', 'already decided', 'was/were looking for ... excuse/reason/unicorn/somebody/someone',
		'was ... late', 'never listened/explained/said/told/looked', 'laughed at', 'expected ... mind/miracles/everything', 'showed no interest', 'ruined/spoiled/wrecked', 'misunderstood me', 'underestimated me',
	],
	excuses: ['because i', 'since i', 'as i', 'so i', 'after i', 'when i', 'while i', 'until i', 'my own'],
	selfBlame: [
		'i am/was/feel/felt/look/looked ... stupid/dumb/idiot/idiotic/hopeless/useless/terrible/awful/incompetent/worthless/fool/failure/loser/pathetic/lazy/impostor/imposter/fraud/moron/disgrace/embarrassment/rubbish/untalented', 'i am ... bad at/with', 'i am ... not smart/clever/good/intelligent/cut/made/talented/worthy/bright/able', 'i am ... too stupid/old/dumb/dull',
		'i was ... not smart/clever/good/intelligent/cut/worthy/bright', 'not smart/clever/intelligent enough', 'too stupid', 'i ... suck~', 'i always fail/mess/freeze/ruin/screw/panic/choke/forget/lose/blow/fall', 'i never manage/learn/succeed/get/pass', 'i can never', 'i will never', 'i can not do anything', 'my ... stupidity/incompetence/laziness/uselessness',
		'all my fault', 'it is my fault', 'it was my fault', 'hate myself', 'hated myself', 'ashamed of', 'like an idiot', 'like a fool', 'like a moron', 'known better', 'wrong with me', 'i do not deserve', 'i did not deserve', 'ruined everything', 'blew everything', 'typical me', 'i deserve it', 'i am such', 'i was such', 'i am no good', 'my brain is', 'i make a fool', 'made a fool', 'i disappoint', 'i embarrassed myself', 'i am just bad', 'i have no talent', 'who am i kidding',
	],
	weDecide: [
		'we ... decided/chose/agreed/assumed/missed/forgot/skipped/ignored/underestimated/overlooked/failed/broke/shipped/deployed/released/merged/delayed/postponed/promised/estimated/told/informed/escalated/wrote/fixed/rolled/reverted/thought/believed/cut/dropped/stopped/started/changed/moved/rewrote/added/picked/planned/argued/apologised/apologized/called/wanted/tested/launched/let/took/made/built/kept/did',
		'we should/could have', 'we had not', 'we were wrong',
	],
	passive: [
		'was/were/been/be/is/are/get/got ... decided/missed/made/sent/deployed/escalated/overlooked/forgotten/communicated/told/informed/agreed/chosen/delayed/released/merged/skipped/tested/reviewed/postponed/ignored/underestimated/cancelled/dropped/rolled/reverted/notified/introduced/adopted/discussed/raised/shipped/assumed/reported/approved/neglected/taken/handled/fixed/changed/moved/lost/deleted/called/written/broken/organised/organized/planned/held/restored/discovered/found/noticed',
	],
	externals: [
		'spec/specs/specification/requirements/requirement/timeline/deadline/schedule/scope/manager/boss/team/colleague/colleagues/vendor/supplier/client/customer/management/company/environment/tool/tools/tooling/editor/laptop/computer/machine/connection/internet/wifi/wi-fi/audio/video/microphone/camera/platform/site/website/question/questions/task/exercise/problem/description/instructions/wording/time/market/budget/staging/infrastructure/server/network/library/framework/documentation/docs/code/codebase/noise/room/position/role/process/data/link/call/line/partner/department/lawyers/legal/pm/po/ops/qa/backend/frontend/designer/designers/stakeholders/ceo/cto/director/build/pipeline/ci/hardware/weather/train/traffic/neighbours/neighbour/kids/zoom/others/priorities/plan/estimate/estimates/api/test/tests/ide/screen/keyboard/accent',
	],
	failing: [
		'was/were/is/are ... unclear/unrealistic/vague/ambiguous/late/wrong/broken/bad/slow/down/missing/incomplete/outdated/unfair/impossible/unavailable/unstable/buggy/confusing/badly/poor/poorly/terrible/noisy/loud/tight/misleading/understaffed/overloaded/ill/sick/changed/changing/delayed/cancelled/full/tiny/strange/weird/unusual/flaky/unreliable/unfamiliar/awful/chaotic/messy/undocumented/different/useless/frozen/laggy/legacy',
		'was/were/is/are ... too', 'was/were/is/are not ... ready/clear/enough/working/available/given/documented/tested/defined/specified/realistic', 'was/were never', 'kept/keeps/keep', 'change~', 'did/does/do not', 'would/could not', 'fail~', 'crash~', 'broke', 'dropped', 'froze', 'disconnected', 'let us/me down', 'forgot', 'delivered/arrived/came/started/began ... late', 'gave/gives us/me no/too/only/wrong', 'took/takes too/much/far', 'ran out', 'had/has/have no', 'had/has/have ... changed', 'quit', 'left', 'moved the', 'pulled', 'cut', 'stopped working', 'lagged', 'underestimated', 'misled',
	],
	lacks: [
		'not enough time/information/context/support/people/budget/data/notice/sleep/hints/details', 'no time/information/context/support/documentation/budget/feedback/hints/internet/sound/idea', 'too little time/information/context/support', 'lack of time/information/context/support/documentation/resources/people/feedback', 'bad/poor/slow/unstable connection/audio/internet/sound/wifi/market/luck/timing/day', 'bad luck',
		'unclear/vague/ambiguous/confusing/misleading/tricky/unfair/strange/weird question/questions/requirements/spec/task/instructions/wording/expectations', 'unrealistic deadline/deadlines/timeline/expectations/schedule', 'wrong/unfamiliar editor/tool/keyboard/environment/platform',
	],
	openers: ['because', 'since', 'mainly', 'mostly', 'partly', 'also', 'well', 'honestly', 'the reason is that', 'the reason was that', 'the cause was that', 'it was because', 'simply', 'basically', 'due to', 'that', 'unfortunately', 'sadly', 'on top of that'],
	magnitudes: [
		'many/several/lots/countless/numerous/various', 'a lot', 'a few', 'long time', 'for long', 'a while', 'too late', 'late', 'much later', 'soon', 'often', 'sometimes', 'regularly', 'frequently', 'from time to time', 'significant/significantly', 'huge/big/massive/enormous/large', 'quite some', 'a bit', 'most of', 'eventually', 'much slower/faster/more/longer', 'slower/faster', 'badly', 'a couple of',
		'recently', 'quickly', 'almost all', 'nearly all', 'as much as', 'plenty', 'tons of', 'loads of',
	],
	notices: ['notice~', 'realise~', 'realize~', 'saw', 'knew', 'found out', 'spot/spotted', 'discover~', 'became clear', 'understood', 'suspected', 'detected', 'found', 'recognised', 'recognized', 'was clear to me', 'could see'],
	tells: ['told', 'inform~', 'escalated', 'raised', 'flagged', 'reported', 'wrote to', 'admitted', 'mentioned', 'said something', 'confessed', 'called', 'emailed', 'mailed', 'messaged', 'let ... know', 'spoke to', 'spoke with', 'warned', 'notified', 'asked for help', 'tell', 'telling', 'brought it up', 'shared it', 'spoke up'],
	toldMe: ['told/informed/warned/called/emailed/messaged/notified/flagged me/us'],
	untold: ['told/informed/warned nobody', 'told/informed/warned no one', 'told none'],
	waits: ['waited', 'took me', 'took us', 'sat on it for', 'sat on it', 'kept it to myself', 'kept quiet', 'said nothing', 'told nobody', 'told no one', 'hid it', 'hesitated'],
	i: ['i'],
	byMe: ['by me'],
	toSomebody: ['my', 'a', 'an'],
	adverbs: ['also', 'just', 'simply', 'really', 'obviously', 'clearly', 'always', 'constantly', 'never', 'even', 'still', 'only', 'then', 'himself', 'herself'],
	articles: ['there was/were/is/are', 'the', 'my', 'our', 'their', 'his', 'her', 'a', 'an', 'some', 'other', 'this'],
	joins: ['and', 'but', 'then', 'before', 'until', 'that', 'because', 'when', 'i'],
	weekdays: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
	months: ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'],
	numbers: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
	someNumbers: [['a', 1], ['an', 1], ['several', 3], ['many', 3], ['the next', 1], ['the following', 1], ['the same', 0], ['a few', 3], ['a couple of', 2]],
	spanAdjectives: ['full', 'whole', 'more', 'working', 'long'],
	units: [['hour/hours', 1], ['day/days', 24], ['week/weeks', 168], ['month/months', 720], ['quarter/quarters', 2160], ['minute/minutes', 1 / 60]],
	afterwards: ['later', 'after that', 'afterwards'],
	follows: ['after', 'the next', 'the following', 'the same'],
	nextWeek: ['next week', 'following week', 'week after', 'next monday', 'next tuesday', 'next wednesday', 'next thursday', 'next friday'],
};
