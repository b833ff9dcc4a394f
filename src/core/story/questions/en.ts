/** What a practised story is asked, in English. */
import type { QuestionSet } from '../questions';
import { ENGLISH_BEGINNINGS } from './beginnings-en';
import { pattern } from '../../pattern';

export const ENGLISH_QUESTIONS: QuestionSet = {
	phases: {
		'warm-up': {
			name: 'Warm-up',
			minutes: 5,
			expected: {
				swe: 'One thing that went wrong, said without a preface. School and first jobs count.',
				senior: 'One thing that went wrong, said in two sentences, with your own part in the first of them.',
				staff: 'One thing that went wrong for more people than yourself, said plainly and without a defence.',
			},
		},
		failure: {
			name: 'The failure',
			minutes: 10,
			expected: {
				swe: 'What you were to do, what came of it, and one choice of your own that led there.',
				senior:
					'What your team or project lost by it, in figures, and the choices of yours ' +
					'that led there, before any other cause.',
				staff:
					'What it did to several teams, which judgement of yours was at its root, and who else was right at the time.',
			},
		},
		response: {
			name: 'Detection and recovery',
			minutes: 10,
			expected: {
				swe: 'One sign that you saw or could have seen, and whom you asked for help, and when.',
				senior: 'The signs with their days, why you let them pass, and whom you told before you were asked.',
				staff:
					'The signs that the organisation could have seen, the order in which you ' +
					'told people and why, and what you left for later on purpose.',
			},
		},
		lesson: {
			name: 'The change',
			minutes: 10,
			expected: {
				swe: 'One small habit of your own, such as a list that you go through before each review.',
				senior:
					'A habit or a rule of the team that has held under pressure, with the one time when it counted.',
				staff:
					'A change in how several teams work, what it costs them, and how you know that it is still alive.',
			},
		},
		pattern: {
			name: 'The pattern',
			minutes: 5,
			expected: {
				swe: 'A guess is enough: where else might the same thing trip you?',
				senior: 'A second time when the same thing was at work, and what you look out for now.',
				staff:
					'The thread through several failures of yours, and what you have put around yourself because of it.',
			},
		},
	},
	questions: [
		{
			id: 'opening',
			area: 'ownership',
			phase: 'warm-up',
			section: 'happened',
			ask: {
				'execution-failure': 'Which piece of your work came out late, broken or not at all?',
				'wrong-decision': 'Which decision of yours would you take back?',
				'rejected-feedback': 'What did somebody tell you about your work that you brushed aside at first?',
			},
			hints: [
				'It need not be large. It must be yours.',
				'Say what was meant to be, and what was instead. The rest comes later.',
				'Two sentences: what I had promised, and what they got.',
				{
					'execution-failure':
						'“I had promised the new export for the first of May. It came on the twentieth, and the auditors had gone home.”',
					'wrong-decision': '“I chose to build our own queue. Half a year later we threw it away.”',
					'rejected-feedback':
						'“A colleague said that nobody dares to disagree with me in reviews. I ' +
						'told her that the reviews were going well.”',
				},
			],
			followUps: ['too-early', 'guarded', 'denied', 'outside', 'short-opening'],
		},
		{
			id: 'scene',
			phase: 'failure',
			section: 'happened',
			ask: {
				'execution-failure': 'What was the work for, who was waiting for it, and what was yours to do?',
				'wrong-decision': 'What had to be decided, by when, and why was it yours to decide?',
				'rejected-feedback': 'Who said it, in which words, and what were you in the middle of?',
			},
			hints: [
				'Somebody who has never met your team should see the room.',
				'Name the people by what they needed from you.',
				'For whom; by which day; how many people worked on it; which part was mine.',
				{
					'execution-failure':
						'“Three of us were moving the invoices of a ferry line. The script that ' +
						'moved them was mine, and the desk staff had to print from it on Monday.”',
					'wrong-decision':
						'“We had to pick a store for the search before the contract ran out in June. I had asked to lead it.”',
					'rejected-feedback':
						'“Our tester said, after stand-up: you close my bugs before you have read them. I had eleven open that morning.”',
				},
			],
			followUps: ['too-early', 'denied', 'outside', 'we', 'no-quantity'],
		},
		{
			id: 'course',
			phase: 'failure',
			section: 'happened',
			ask: 'Take your time and tell it from the first day to the last. What happened, and what came next?',
			hints: [
				'Nobody is keeping score yet. Tell it as you would to a friend.',
				'Go from day to day. Where you jump, something is hiding.',
				'The day it began; the day it turned; the day you could not deny it; the day it was over.',
				{
					'execution-failure':
						'“On the third I thought two days would do. On the ninth I was still on ' +
						'the first table. On the twelfth the desk staff came in and found no ' +
						'invoices.”',
					'wrong-decision':
						'“In March I compared two stores on a sample of a thousand rows. In May ' +
						'the real rows came, and each search took nine seconds.”',
					'rejected-feedback':
						'“I nodded and went on. Two weeks later she no longer wrote to me but to my lead, and I was angry for a day.”',
				},
			],
			followUps: ['too-early', 'denied', 'short-course', 'outside', 'no-quantity', 'passive'],
		},
		{
			id: 'share',
			area: 'ownership',
			phase: 'failure',
			section: 'happened',
			ask: {
				'execution-failure': 'Which of your own choices led there, what you did and what you left undone?',
				'wrong-decision': 'What made the choice look right to you then, and what did you not look at?',
				'rejected-feedback': 'What did you answer in that moment, and what made you so sure?',
			},
			hints: [
				'Begin with the word “I”.',
				'A choice left open is a choice too: what did you not ask, not measure, not say?',
				'I chose … because I believed … ; I did not … because … .',
				{
					'execution-failure':
						'“I decided to skip the trial run, because I did not want to ask for the test machine again.”',
					'wrong-decision':
						'“I chose the store that I knew. I never tried it with our longest texts, because I feared the answer.”',
					'rejected-feedback': '“I said that the numbers were fine. I had not looked at them for a month.”',
				},
			],
			followUps: ['too-early', 'denied', 'outside', 'blame', 'we', 'passive', 'no-decision'],
		},
		{
			id: 'cost',
			area: 'ownership',
			phase: 'failure',
			section: 'happened',
			ask: 'What did it cost, and who paid for it?',
			hints: [
				'Think of the people before the money.',
				'Count something: days, customers, hours of other people.',
				'Who; how much; whether it could be made good.',
				'“Four people at the desk wrote two hundred tickets by hand that Monday. One customer missed the boat.”',
			],
			followUps: ['too-early', 'guarded', 'denied', 'no-quantity'],
		},
		{
			id: 'moment',
			area: 'detection',
			phase: 'response',
			section: 'noticed',
			ask: {
				'execution-failure': 'When did you first see that it would not work, and what exactly did you see?',
				'wrong-decision': 'What was the first thing that spoke against your decision, and when did it?',
				'rejected-feedback': 'What was the first thing that made you think they might be right?',
			},
			hints: [
				'It was probably small, and probably early.',
				'A figure, a sentence somebody said, a thing that you began to avoid.',
				'On … I saw …; I took it to mean …; it meant … .',
				{
					'execution-failure':
						'“On the fifth I noticed that I had stopped to open the board in the morning.”',
					'wrong-decision':
						'“In the first week of May a search for one surname took four seconds. I ' +
						'ran it again and told myself the machine was busy.”',
					'rejected-feedback': '“I saw that she had turned her chair away before I came to her desk.”',
				},
			],
			followUps: ['too-early', 'nowhere', 'denied', 'no-signal', 'no-quantity'],
		},
		{
			id: 'passed-over',
			area: 'detection',
			phase: 'response',
			section: 'missed',
			ask: 'Which signs had been there before, and what made you pass over them?',
			hints: [
				'Somebody may have told you, in a polite way.',
				'Look at the time before you knew: what would a stranger have noticed?',
				'The sign; its day; what I told myself about it.',
				{
					'execution-failure':
						'“The desk asked twice whether they should print a spare list. I thought that they were being careful.”',
					'wrong-decision':
						'“The vendor answered every question about long texts with a talk about ' +
						'roadmaps. I ignored it, because I had already written the plan.”',
					'rejected-feedback':
						'“Two others had said the same the year before. I told myself that they were tired.”',
				},
			],
			followUps: ['too-early', 'nowhere', 'denied', 'no-dismissal'],
		},
		{
			id: 'first-move',
			area: 'recovery',
			phase: 'response',
			section: 'did',
			ask: 'Now you knew. What did you do first, and what after that?',
			hints: [
				'The first hour tells more than the whole week after it.',
				'Say each step with its time, also those that did nothing.',
				'1. At … I …; 2. then …; 3. by … .',
				'“1. At nine I stopped the script. 2. At ten past nine I called the desk. 3. By ' +
					'noon we had a list that they could print.”',
			],
			followUps: ['too-early', 'denied', 'we', 'no-order'],
		},
		{
			id: 'telling',
			area: 'recovery',
			phase: 'response',
			section: 'did',
			ask: 'Whom did you tell, on which day, and in which words?',
			hints: [
				'Include those you should have told and did not.',
				'Who heard it from you, and who heard it from somebody else?',
				'First …, because …; then …; I told … too late, by … days.',
				'“I wrote to my manager the same evening: the invoices are not there, they will ' +
					'be on Wednesday, the desk knows. The partner heard it from the desk, a day ' +
					'later.”',
			],
			followUps: ['too-early', 'denied', 'no-telling', 'told-late', 'no-quantity'],
		},
		{
			id: 'limit',
			area: 'recovery',
			phase: 'response',
			section: 'did',
			ask: 'How did you keep it from getting worse, and what did you leave for later on purpose?',
			hints: [
				'Not everything that burns has to be put out at once.',
				'What did you give up so that the rest could stand?',
				'I stopped …; I kept …; I left … until … .',
				'“I cut the vouchers out of the release and wrote down why. The reports were ' +
					'wrong for a week; I had decided that they could be.”',
			],
			followUps: ['too-early', 'denied', 'we', 'no-decision'],
		},
		{
			id: 'change',
			area: 'lesson',
			phase: 'lesson',
			section: 'now',
			ask: {
				'execution-failure':
					'What do you do today that you did not do then? Something that others could watch you do.',
				'wrong-decision': 'How do you decide today? Name a step that was not there before.',
				'rejected-feedback':
					'What happens today when somebody tells you a thing that you do not want to hear?',
			},
			hints: [
				'If nobody could see it, it is a wish.',
				'Look for a thing that leaves a trace: a page, a message, a mark in the calendar.',
				'Whenever …, I …, and it can be seen in … .',
				{
					'execution-failure':
						'“Every Tuesday at noon I put each date beside what is done. If one is a ' +
						'day behind, my manager has a line from me before lunch.”',
					'wrong-decision':
						'“Before I choose, I write half a page on the option I like least and ' +
						'give it to the colleague who likes it most.”',
					'rejected-feedback':
						'“I write it down word for word, say nothing for a day, and then ask two people whether they have seen it too.”',
				},
			],
			followUps: ['vague', 'unseen', 'no-trigger', 'we'],
		},
		{
			id: 'keep',
			area: 'lesson',
			phase: 'lesson',
			section: 'now',
			ask: 'What sets it off, how often have you done it, and how would you notice that you had stopped?',
			hints: [
				'A habit without an hour is a hope.',
				'Name the day, the event or the figure that starts it.',
				'It starts when …; so far … times; if I skip it, … .',
				'“The calendar starts it. I have done it thirty times since March and skipped it ' +
					'twice, both in the week before a release, and my lead asked.”',
			],
			followUps: ['no-trigger', 'no-count'],
		},
		{
			id: 'proof',
			area: 'lesson',
			phase: 'lesson',
			section: 'tested',
			ask: 'When did it last count? Tell the one time that put it to the test, and how that went.',
			hints: [
				'A near miss is the best proof there is.',
				'Find the day on which the old you would have kept quiet.',
				'In … the same thing began; I …; so … .',
				'“In June the map was late. The line went out on the first Tuesday, and we ' +
					'bought two weeks from the old supplier.”',
			],
			followUps: ['untested', 'no-quantity'],
		},
		{
			id: 'giver',
			area: 'lesson',
			phase: 'lesson',
			section: 'tested',
			ask: 'Have you gone back to whoever told you, and what did you say?',
			hints: [
				'It is never too late for it.',
				'Say what you had thought then, and what you think now.',
				'On … I told …: you were right about …; since then I … .',
				'“In March I told our tester that she had been right, and showed her the list. She added a line to it.”',
			],
			followUps: ['no-quantity'],
			scenarios: ['rejected-feedback'],
		},
		{
			id: 'thread',
			area: 'pattern',
			phase: 'pattern',
			section: 'pattern',
			ask: 'Where else in your life at work has the same thing been at work?',
			hints: [
				'Look for the feeling rather than for the facts.',
				'Put a second failure beside this one. What did you do in both?',
				'In … and again in … I …; each time because … .',
				'“It was so with the budget in my first job, too: I repair bad news before I show it.”',
			],
			followUps: ['alone'],
			levels: ['senior', 'staff'],
		},
		{
			id: 'system',
			area: 'pattern',
			phase: 'pattern',
			section: 'pattern',
			ask: 'What around you made it easy to fail like this, and what have you changed beyond your own team?',
			hints: [
				'Put a careful person in your place. What would still have gone wrong?',
				'A rule, a form, a missing number, a meeting in which nobody asks.',
				'It was easy because …; I proposed …; … teams work so now.',
				'“Nobody had to name a date before the plan was approved. Four teams now write ' +
					'down the first day on which they would know.”',
			],
			followUps: ['we', 'no-quantity'],
			levels: ['staff'],
		},
		{
			id: 'watch',
			area: 'pattern',
			phase: 'pattern',
			section: 'pattern',
			ask: 'In which situations are you on your guard now, and what do you ask yourself there?',
			hints: [
				'You will know it by what you begin to avoid.',
				'Give the situation a name that you could say aloud in a meeting.',
				'Whenever …, I ask myself … .',
				'“Whenever I close a chart faster than I opened it, I ask myself who else should see it today.”',
			],
			followUps: ['no-trigger'],
			levels: ['senior', 'staff'],
		},
	],
	followUps: [
		{
			id: 'too-early',
			ask: 'Keep that: it has its own place later. Stay with the failure for now. What happened then?',
			with: ['early'],
		},
		{
			id: 'guarded',
			ask: 'It may have been small. What did it cost somebody, if only an hour or a calm evening?',
			with: ['guarded'],
		},
		{
			id: 'denied',
			ask: 'Perhaps it was so. What could you have asked, said or left undone all the same?',
			with: ['denial'],
		},
		{
			id: 'short-opening',
			ask: 'What did people get instead of what they had been promised?',
			fewerWords: 8,
		},
		{
			id: 'short-course',
			ask: 'That is the headline. What happened between the beginning and the end?',
			fewerWords: 30,
		},
		{
			id: 'no-quantity',
			ask: 'Give one figure or one day: how much, how many, how late, or when?',
			without: ['quantity'],
		},
		{ id: 'we', ask: 'You say “we”. What did you yourself decide?', with: ['we'], without: ['decision'] },
		{
			id: 'passive',
			ask: 'Things are done here, and nobody does them. Who did? Say that sentence with “I”.',
			rule: 'L10',
		},
		{
			id: 'outside',
			ask: 'It begins with what others did. What was yours to decide at that point?',
			rule: 'L11',
		},
		{
			id: 'no-decision',
			ask: 'Where in this is the moment at which you could have done otherwise?',
			without: ['decision'],
		},
		{
			id: 'nowhere',
			ask: 'Hardly anything comes out of nowhere. What did you see first, however small?',
			with: ['nowhere'],
		},
		{
			id: 'no-signal',
			ask: 'What did you see, hear or read first? One sign is enough.',
			without: ['signal'],
		},
		{
			id: 'no-dismissal',
			ask: 'What did you tell yourself about it, so that you could go on?',
			without: ['dismissal'],
		},
		{
			id: 'no-order',
			ask: 'When was each of these steps? Give the first an hour or a day.',
			without: ['order'],
		},
		{
			id: 'no-telling',
			ask: 'Who heard it from you first, and how long after you knew?',
			without: ['telling'],
		},
		{
			id: 'told-late',
			ask: 'More than two days lie between knowing and telling. What kept you?',
			rule: 'L13',
		},
		{ id: 'blame', ask: 'That is a judgement on yourself. What did you do, or not do?', rule: 'L9' },
		{
			id: 'vague',
			ask: 'That can be meant by anyone. What would a colleague see you do next Monday?',
			rule: 'L2',
		},
		{
			id: 'unseen',
			ask: 'Where does it leave a trace: a page, a message, a list, an entry in a calendar?',
			without: ['seen'],
		},
		{
			id: 'no-trigger',
			ask: 'What sets it off? Name the day, the event or the figure.',
			without: ['trigger'],
		},
		{
			id: 'no-count',
			ask: 'How often have you done it since? A rough count will do.',
			without: ['quantity'],
		},
		{
			id: 'untested',
			ask: 'If it has not counted yet: when will it, and how will you know?',
			without: ['tested'],
		},
		{
			id: 'alone',
			ask: 'Is there an earlier time, even a small one, that ended the same way?',
			without: ['recurs'],
		},
	],
	parts: {
		what: { name: 'what happened', question: 'course' },
		sign: { name: 'a sign that there was', question: 'moment' },
		did: { name: 'what you did then', question: 'first-move' },
		when: { name: 'a day or a figure', question: 'course' },
		choice: { name: 'a choice that was yours', question: 'share' },
		cost: { name: 'what it cost', question: 'cost' },
	},
	marks: {
		quantity: pattern('i')`
			\b(?:\d[\d.,:]*(?:\s*(?:%|percent))?|(?:one|two|three|four|five|six|seven|eight|nine|ten|
			eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|hundred|thousand|half|dozen|once|
			twice)\b(?=[\s-])|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|
			june|july|august|september|october|november|december|(?:first|second|third|fourth|fifth|tenth|
			twelfth|twentieth|last)\s+(?:of|week|day|month|year))
		`,
		decision: pattern('i')`
			\bI(?:\s+(?:had|have|then|alone|also|never|simply|just|again))?\s+(?:decided|chose|chosen|
			assumed|missed|skipped|ignored|promised|agreed|picked|left|cut|stopped|kept|told nobody|forgot|
			deleted|dropped|broke|pressed|signed|accepted|waited|hid|trusted|relied|rushed|
			guessed|overlooked|postponed|did not|didn['’]t|should have|could have|failed|refused|put off|believed|underestimated|
			overestimated|approved|merged|shipped|insisted)\b
		`,
		we: /\b(?:we|our team|the team)\b/i,
		signal: pattern('i')`
			\b(?:saw|seen|noticed|heard|read|felt|realised|realized|warning|alarm|alert|chart|graph|log|
			count|figure|asked|said|sign|signal|went up|went down|slower|took)\b
		`,
		dismissal: pattern('i')`
			\b(?:(?:I|we|and|but)(?: (?:just|simply|also|still|had|have|then|only|really|
			always))* (?:thought|assumed|believed|ignored|dismissed|explained it|put it down to|hoped|
			did not want|didn['’]t want|was sure|was afraid|feared|was too busy)(?! (?:me|us)\b)|(?:told|
			tell) (?:myself|ourselves)|because (?:I|we|it)\b)
		`,
		nowhere: pattern('i')`
			\b(?:out of nowhere|all of a sudden|suddenly|without (?:any )?warning|no (?:warning|sign|signs|
			signals)|nobody could have|could not have known|couldn['’]t have known)\b
		`,
		telling: pattern('i')`
			\b(?:told|wrote|called|rang|informed|messaged|emailed|e-mailed|let .{1,30} know|warned|
			reported|spoke (?:to|with)|talked (?:to|with)|escalated|announced|admitted)\b
		`,
		order: pattern('im')`
			\b(?:first|then|next|after(?:wards)?|before|later|the same (?:day|evening|morning|hour)|within|
			until|by (?:noon|then|evening|\w+day)|at (?:once|noon|\d|nine|ten)|\d{1,2}:\d{2}|
			\d+ (?:minutes|hours|days|weeks)|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|^\s*\d+[.)]\s
		`,
		trigger: pattern('i')`
			\b(?:when(?:ever)?|every|each|before|after|as soon as|once a|on (?:mon|tues|wednes|thurs|fri|
			satur|sun)days?|at (?:noon|nine|ten|the (?:end|start|beginning))|if)\b
		`,
		seen: pattern('i')`
			\b(?:checklist|check list|list|note|page|document|doc|message|line to|mail|e-mail|email|calendar|
			reminder|template|review|alarm|alert|dashboard|chart|test|meeting|stand-up|log|table|write|wrote|
			written|ask|show|send|sent|compare|measure|pair)\b
		`,
		tested: pattern('i')`
			\b(?:since|january|february|march|april|(?:in|since|\d(?:st|nd|rd|th)?) may|may \d|june|july|
			august|september|october|november|december|in (?:spring|summer|autumn|winter)|last (?:week|
			month|year|quarter|spring|summer|autumn|winter)|\d{4}|weeks? (?:ago|later)|months? (?:ago|
			later)|again|next (?:project|release|time)|held|worked)\b
		`,
		cost: pattern('i')`
			\b(?:cost|lost|paid|pay|late|waited|missed|wasted|angry|refund\w*|customers?|clients?|users?|
			people|colleagues?|hours?|days?|weeks?|months?|money|by hand|broke|broken|down|failed|delay\w*|
			threw|trust)\b
		`,
		early: pattern('i')`
			\b(?:I(?:['’]ve| have)? (?:also )?learn(?:ed|t)\b|the lesson|my lesson|takeaway|from (?:now|
			then) on|next time I|since then I|ever since,? I|now I (?:always|never)|I now \w+|
			these days I)
		`,
		denial: pattern('i')`
			\b(?:no (?:choice|other (?:way|choice|option)|say in)|(?:not|n['’]t|never) (?:really |
			even )?(?:my|our) (?:fault|decision|choice|job|call|doing|business|responsibility|problem)|
			(?:his|her|their) (?:fault|decision|problem)|nothing to do with (?:me|us)|
			nothing (?:that )?(?:I|we) could(?: have)?|(?:did|do|doing) (?:only |just |exactly )?(?:what|
			as) (?:I|we) (?:was|were|had been) (?:told|asked)|(?:I|we) (?:was|were) (?:only |just )?(?:told|
			ordered|forced|made) to|(?:could not|couldn['’]t|can['’]t) (?:have )?(?:do|done|
			help) (?:anything|it|that))\b
		`,
		guarded: pattern('i')`
			\b(?:(?:can ?not|can['’]t|could not|couldn['’]t) (?:\w+ )?(?:think of|remember|recall) (?:a|any|
			one)|never (?:really )?failed|(?:not|n['’]t) (?:really |exactly |actually |even )?(?:(?:a|an|
			much of a|that|such a) )?(?:\w+ )?(?:failure|big deal|bad|tragedy|drama)\b|no (?:big |great |
			real )?(?:deal|harm|drama|damage|disaster)|nothing (?:really |too )?(?:bad|serious|terrible|
			big)|(?:turned|worked|came) out (?:just |quite |all )?(?:fine|well|ok|okay|right|great)|(?:was|
			were|is) (?:just )?(?:fine|ok|okay|all right) in the end|perfectionist|care too much|(?:work|
			worked|try|tried) too hard)
		`,
		recurs: pattern('i')`
			\b(?:again|always|every time|each time|twice|more than once|another time|other times?|earlier|
			the same|both|tend to|used to|whenever|in my first|often|it was so with|as with)\b
		`,
	},
	findings: [
		{
			mark: 'decision',
			area: 'ownership',
			sections: ['happened', 'missed'],
			isGood: true,
			says: 'A choice is named as your own',
			improve: 'Name the choice that was yours, in a sentence that begins with “I”.',
		},
		{
			mark: 'denial',
			area: 'ownership',
			sections: ['happened', 'noticed', 'missed', 'did'],
			isGood: false,
			says: 'A part of your own is denied',
			improve: 'Say what you could have done all the same.',
			answeredBy: 'decision',
		},
		{
			mark: 'quantity',
			area: 'detection',
			sections: ['happened', 'noticed', 'missed'],
			isGood: true,
			says: 'There is a day or a figure',
			improve: 'Put one day and one figure into the first minute.',
		},
		{
			mark: 'signal',
			area: 'detection',
			sections: ['noticed', 'missed'],
			isGood: true,
			says: 'A sign is named',
			improve: 'Name the first sign that you could have seen.',
		},
		{
			mark: 'dismissal',
			area: 'detection',
			sections: ['noticed', 'missed'],
			isGood: true,
			says: 'It is said why it was passed over',
			improve: 'Say what you told yourself when you passed over the sign.',
		},
		{
			mark: 'nowhere',
			area: 'detection',
			sections: ['happened', 'noticed', 'missed'],
			isGood: false,
			says: 'It came as if from nowhere',
			improve: 'Find the sign that came before the surprise.',
			answeredBy: 'signal',
		},
		{
			mark: 'telling',
			area: 'recovery',
			sections: ['did'],
			isGood: true,
			says: 'Somebody was told',
			improve: 'Say whom you told first, and how long after you knew.',
		},
		{
			mark: 'order',
			area: 'recovery',
			sections: ['did'],
			isGood: true,
			says: 'The steps stand in order',
			improve: 'Give each step its hour or its day.',
		},
		{
			mark: 'seen',
			area: 'lesson',
			sections: ['now'],
			isGood: true,
			says: 'It leaves a trace that others can see',
			improve: 'Let the change leave a trace: a page, a message, a list.',
		},
		{
			mark: 'trigger',
			area: 'lesson',
			sections: ['now'],
			isGood: true,
			says: 'Something sets it off',
			improve: 'Name what sets the change off: a day, an event, a figure.',
		},
		{
			mark: 'tested',
			area: 'lesson',
			sections: ['tested'],
			isGood: true,
			says: 'It has been put to the test',
			improve: 'Find the one time since then when it counted.',
		},
		{
			mark: 'recurs',
			area: 'pattern',
			sections: ['pattern'],
			isGood: true,
			says: 'Another time is named',
			improve: 'Put a second failure beside this one.',
		},
	],
	lessons: [
		{
			rule: 'L11',
			area: 'ownership',
			improve: 'Begin with your own part, and let the others come after it.',
		},
		{ rule: 'L10', area: 'ownership', improve: 'Say the sentence in which nobody decides with “I decided”.' },
		{ rule: 'L9', area: 'ownership', improve: 'Replace the judgement on yourself with what you did.' },
		{
			rule: 'L12',
			area: 'detection',
			improve: 'Put a figure where the large word stands.',
			against: ['quantity'],
		},
		{
			rule: 'L13',
			area: 'recovery',
			improve: 'Say why you waited before you told anybody.',
			against: ['telling'],
		},
		{
			rule: 'L2',
			area: 'lesson',
			improve: 'Replace the good intention with what a colleague would see you do.',
			answeredBy: 'seen',
		},
		{
			rule: 'L1',
			area: 'lesson',
			improve: 'Say where others would see it within a week.',
			answeredBy: 'seen',
		},
	],
	areas: {
		ownership: {
			name: 'Ownership',
			is: 'Your own part comes first, without blame and without excuse.',
			grades: {
				novice: 'Others and circumstances come first; things are done, and nobody does them.',
				intermediate: 'A part of your own is named, softened by what others did; “we” stands for you too.',
				expert: 'Your own choices come first, by name; what others added follows, without blame.',
			},
			next: {
				novice: { step: 'Tell the first three sentences anew, each with “I” and a verb.', asks: 'decision' },
				intermediate: {
					step: 'Take out the sentence that explains it by others, and see what is missing.',
				},
				expert: { step: 'Name what others contributed in one sentence, after your own part.' },
			},
			read: 'Carol Dweck, “Mindset: The New Psychology of Success” (2006)',
		},
		detection: {
			name: 'Detection',
			is: 'The signs are named, and why they were passed over.',
			grades: {
				novice: 'No sign is named, not even in hindsight; it came from nowhere.',
				intermediate: 'One or two signs are named, but not why they were passed over.',
				expert:
					'The signs are named with what you told yourself about each, and nobody claims to have foreseen all.',
			},
			next: {
				novice: {
					step: 'Write down three things that were different in the week before.',
					asks: 'signal',
				},
				intermediate: { step: 'For each sign, say what you told yourself about it.', asks: 'dismissal' },
				expert: { step: 'Say which sign nobody could have seen, and how you know.' },
			},
			read: 'Sidney Dekker, “The Field Guide to Understanding ‘Human Error’” (2014)',
		},
		recovery: {
			name: 'Recovery',
			is: 'The steps stand in order, with who was told and when.',
			grades: {
				novice: 'What you did then is left out, or you waited until you were told.',
				intermediate: 'Steps are named, without their hours, or without whom you told and when.',
				expert:
					'Steps in order with their times; whom you told, when, and why in that order; what was left for later.',
			},
			next: {
				novice: { step: 'List what you did in the first day, hour by hour.', asks: 'order' },
				intermediate: {
					step: 'Say whom you told, in which order, and why in that order.',
					asks: 'telling',
				},
				expert: { step: 'Say what you left for later on purpose, and what it cost.' },
			},
			read: 'Betsy Beyer and others, “Site Reliability Engineering” (2016), the chapter “Managing Incidents”',
		},
		lesson: {
			name: 'Lesson',
			is: 'A change that a colleague could watch you make, and that has counted since.',
			grades: {
				novice: 'A good intention that anybody could have.',
				intermediate: 'A kind of change, but no habit, list or figure in which others could see it.',
				expert:
					'One habit, list, review or figure that others can watch, in place still, and tested once under pressure.',
			},
			next: {
				novice: { step: 'Say what a colleague would see you do next Monday.', asks: 'seen' },
				intermediate: {
					step: 'Tell the one time when the change was put to the test.',
					asks: 'tested',
				},
				expert: { step: 'Say what the change costs, and when you would give it up.' },
			},
			read: 'Peter Gollwitzer, “Implementation Intentions: Strong Effects of Simple Plans” (American Psychologist, 1999)',
		},
		pattern: {
			name: 'Pattern',
			is: 'What this failure has in common with others of yours.',
			grades: {
				novice: 'It stands alone, as if it could not happen again.',
				intermediate: 'It has happened before, and nothing follows from that.',
				expert:
					'The thread is named, with a question that you ask yourself now, or a rule that you have put around it.',
			},
			next: {
				novice: { step: 'Think of one earlier time that felt the same.', asks: 'recurs' },
				intermediate: { step: 'Say which situations put you on your guard now.' },
				expert: {
					step: 'Say what you have put around yourself, so that it does not rest on your will alone.',
				},
			},
			read: 'Chris Argyris, “Teaching Smart People How to Learn” (Harvard Business Review, 1991)',
		},
	},
	reading: 'Matthew Syed, “Black Box Thinking” (2015)',
	quoted: (says, words) => `${says}: “${words}”`,
	begin: ENGLISH_BEGINNINGS,
};
