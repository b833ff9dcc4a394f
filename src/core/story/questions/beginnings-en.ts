/** Where a story begins that is not told yet, in English. */
import type { BeginningSet } from '../beginnings';
import { pattern } from '../../pattern';

const MANY = '(?:\\d+|an?|one|two|three|four|five|six|several|some|a few|half an?|many)';
const span = (unit: string): RegExp =>
	new RegExp(`\\b${MANY}(?: (?:whole|full|long))? (?:${unit})\\b(?! (?:ago|before))`, 'i');

export const ENGLISH_BEGINNINGS: BeginningSet = {
	beginnings: {
		open: {
			name: 'Anything that went otherwise',
			ask: 'What turned out otherwise than you had meant it to, at work or while you were learning?',
			scenario: null,
			help: {
				calm:
					'Nobody counts how bad it was. A small one that you know well is worth more than ' +
					'a large one that you only watched.',
				shape:
					'Situation, task, action, result: where it was, what was yours to do, what ' +
					'you did, what came of it. Give the third most of the time.',
				holds: {
					failure: [
						'what was meant to be and what was instead, with a figure or a day',
						'a choice of your own that led there, before anybody else is named',
						'a sign that was there earlier',
						'whom you told, and when',
					],
					lesson: ['one thing that others can watch you do since'],
				},
				frame: {
					failure:
						'“It was up to me to … by …. What they got was …. I had chosen to …, since I took it that ….”',
					lesson: '“Since then, whenever …, I …; it shows in ….”',
				},
			},
		},
		commitment: {
			name: 'A promise to yourself',
			ask:
				'Which promise that nobody but you had asked for did you not keep, and what does ' +
				'that say of the bar you set yourself?',
			scenario: 'execution-failure',
			help: {
				calm:
					'Nobody was waiting for it, so there is nobody to blame and nothing to defend. ' +
					'That makes it a good one to be honest about.',
				shape:
					'Situation, task, action, result. The task is the promise: say it in the ' +
					'words in which you made it, then the day on which you first let it go.',
				holds: {
					failure: [
						'the promise, its day, and why you made it',
						'the moment at which something else came first, and that you let it',
						'what you told yourself while it slipped',
						'who paid for it in the end, although nobody had asked',
					],
					lesson: [
						'what the promise says of your own bar, and whether you still want that bar',
						'what keeps such a promise now: somebody who knows of it, a day, a list',
					],
				},
				frame: {
					failure:
						'“I had told myself that I would … by …. In the week of … I put … in ' +
						'front of it, and then …. By … I had stopped to speak of it.”',
					lesson:
						'“When I promise myself something now, … knows of it the same day, and on … we look at it.”',
				},
			},
		},
		assumption: {
			name: 'Something you were sure of',
			ask: 'What about a system were you sure of, until the moment came at which it had to be true and was not?',
			scenario: 'wrong-decision',
			help: {
				calm:
					'Everybody builds on things that they have not checked. Being sure was no fault; ' +
					'the question is what you did once you were not.',
				shape:
					'Situation, task, action, result. Say first what you took for granted and ' +
					'what had always spoken for it; then the minute at which it broke.',
				holds: {
					failure: [
						'the assumption in one sentence, and why it seemed safe',
						'the cheap test that would have shown it, and why you did not run it',
						'what first spoke against it, and how you explained that away',
						'what you did in the first hour, and whom you told',
					],
					lesson: ['the question that you ask now before you build on such a thing, and where it is written'],
				},
				frame: {
					failure:
						'“I took it for certain that …, because …. On … it turned out that …. A ' +
						'test of … minutes would have shown it; I had left it out because ….”',
					lesson:
						'“Before I rely on … now, I write down how I would know that it is wrong, and … looks at it.”',
				},
			},
		},
		twice: {
			name: 'Told twice',
			ask: 'What did somebody have to tell you a second time before you did anything about it?',
			scenario: 'rejected-feedback',
			help: {
				calm: 'Hardly anybody takes it in the first time. What is interesting is what was different the second time.',
				shape:
					'Situation, task, action, result. Put the two times side by side: who said ' +
					'it, in which words, what you answered each time.',
				holds: {
					failure: [
						'both times, with their days and the words that were said',
						'your real first reaction, also where it does you no credit',
						'what you had in your hands by the second time that you did not have at the first',
						'what the time in between cost, and whom',
					],
					lesson: [
						'what you do today when you hear something for the first time',
						'whether you went back to whoever said it, and what you told them',
					],
				},
				frame: {
					failure:
						'“In … my … said: “…”. I thought …. In … I heard it again, from …, and by then I had seen ….”',
					lesson:
						'“Today I write such a sentence down and ask … within a week. I told … that … had been right.”',
				},
			},
		},
	},
	help: {
		'execution-failure': {
			calm:
				'Everybody has been late and has let something slip. What is listened for is how ' +
				'plainly you say it, and what you did about it.',
			shape:
				'Situation, task, action, result. Spend most of it on the action: what you did ' +
				'and what you left undone, before what others did.',
			holds: {
				failure: [
					'what was not done, by how much and by when',
					'the choices of your own that led there',
					'the signs that you saw, and those that you let pass',
					'whom you told, how soon, and in which words',
				],
				lesson: ['a habit, a list or a rule that you keep since, and the one time when it counted'],
			},
			frame: {
				failure:
					'“… was mine, for …. I was … late, because I had decided to … and did not ' +
					'say so when …. I knew on …, and told … on ….”',
				lesson: '“Since then I … every …; in … it caught ….”',
			},
		},
		'wrong-decision': {
			calm:
				'Whoever decides is wrong now and then. What is listened for is how you came to see ' +
				'it, and how you decide since.',
			shape:
				'Situation, task, action, result. In the situation say what you chose and why ' +
				'that was sensible then; in the action, how you turned round.',
			holds: {
				failure: [
					'the choice itself, what spoke for it, and what you did not look at',
					'the first thing that spoke against it, with its day',
					'how soon you turned round, and what that took',
					'whom you told, and what you said about your own part',
				],
				lesson: ['one step in how you decide that was not there before: a question, a person, a page'],
			},
			frame: {
				failure:
					'“I chose … over …, because …. On … I saw …, and explained it by …. On … I gave it up: I …, and told ….”',
				lesson: '“Before such a choice I now …, and … reads it.”',
			},
		},
		'rejected-feedback': {
			calm:
				'To push it away at first is what most of us do. What is listened for is what moved ' +
				'you, and that you say it without polish.',
			shape:
				'Situation, task, action, result. In the situation give their words and your ' +
				'first thought; in the action, what made you look again.',
			holds: {
				failure: [
					'who said it, and in which words',
					'what you thought and answered, without polish',
					'the event, the figure or the talk after which you saw it otherwise',
					'what it had cost until then',
				],
				lesson: [
					'what you do differently, not only what you think',
					'whether you went back to whoever said it',
				],
			},
			frame: {
				failure:
					'“… told me that I …. I thought that …, since …. Then, on …, I saw …, and from that day I could not put it away.”',
				lesson: '“I began to …. In the … weeks since, …. And I told … that it had been right.”',
			},
		},
	},
	kinds: {
		'rejected-feedback': pattern('gi')`
			\b(?:feedback|criticism|critici[sz]ed|complain\w*|(?:told|warned|advised) me|I was told|
			pointed out|performance review|said (?:that )?I\b|brushed (?:it|that|him|her|them) (?:off|
			aside)|(?:did not|didn['’]t) (?:listen|agree)|disagreed)
		`,
		'execution-failure': pattern('gi')`
			\b(?:late|deadline|milestone|overdue|missed|slipped|delay\w*|broke|broken|outage|crash\w*|
			bugs?|deleted|lost|forgot|forgotten|failed (?:to|the)|unfinished|incomplete|by accident|
			down for)\b
		`,
		'wrong-decision': pattern('gi')`
			\b(?:decided|decision|chose|chosen|choice|picked|opted|bet on|went with|preferred|assum\w*|
			(?:was|felt|were) (?:so |very |quite )?(?:sure|certain|convinced)|took it for granted|insisted|
			design(?:ed)?|architecture|rewrote|rewrite)\b
		`,
	},
	spans: {
		day: span('minutes?|hours?|days?|mornings?|afternoons?|evenings?|nights?|weekends?'),
		week: span('weeks?|sprints?|fortnights?'),
		quarter: span('months?|quarters?|terms?|semesters?'),
		year: span('years?'),
	},
	self: pattern('i')`
		^\W*(?:[^,.;!?]*\b(?:ago|once|then|day|week|month|year|morning|night|\d{4}),? )?I (?!was\b|am\b|were\b|
		had to\b|got\b)
	`,
	openings: {
		own: 'You begin with what you did yourself. That is where such a story begins best.',
		outside: 'It begins with what others did. What was yours to decide is asked for first.',
		we: 'It says “we”. What you yourself decided is asked for.',
		nobody: 'Things are done in it, and nobody does them. Who did is asked for.',
		plain: 'Your own part is not in it yet. It is asked for.',
		guarded:
			'It is kept small, or away from you. A small one will do, and nobody counts how bad it was: ' +
			'what it cost is asked for.',
		harsh: 'It judges you, and that is not asked for here. What you did is, and that can be changed.',
	},
};
