/** English. */
import { each, type NoteWords } from './shape';

export const ENGLISH_WORDS: NoteWords = {
	language: 'en',
	script: '',
	aboutInterviews: 'interview|retro(?:s|spectives?)?(?![a-z])|debrief',
	aboutJobs: 'job|career|applications',
	besides:
		'advert|job ad|vacancy|job spec|person spec|negotiat(?:ion|ions|ing)|cover letter|salary|' +
		'compensation|resume|résumé|cv|job description|jd|' +
		'offer (?:details|letter|comparison)|company research',
	collections:
		'guide|handbook|(?:stand-?up|sync|kick-?off|sprint|planning|1[:-]1|one on one)(?: notes?)?$|' +
		'always ask|usually ask|might ask|cheat ?sheet|flash ?cards?|question bank|star stories|' +
		'leetcode|hiring (?:sync|plan|process|meeting)',
	account:
		"\\bi (?:(?:\\w+ly|just|then|also|only|still|never) )?(?:was|had|did|didn['’]?t|said|went|got|forgot|could|" +
		"couldn['’]?t|knew|felt|told|thought|gave|ran|spent|made|took|kept|lost|blew|froze|(?!need)\\w+ed)\\b|" +
		'\\basked (?:me|about)\\b|\\bmy answers?\\b|\\bthey (?:asked|wanted|liked|said|told)\\b|' +
		'\\bme:|\\b(?:interview|call|chat|round|screen) (?:was|felt|lasted)\\b|' +
		'\\bwent (?:well|badly|poorly|wrong)\\b|\\b(?:rejected|turned down|ghosted) (?:by|after|on)\\b',
	jobs:
		'(?:^|[^\\p{L}])(?:senior|junior|staff|lead|principal|engineers?|developer|dev|back-?end|front-?end|' +
		'full-?stack|swe|sde\\d?|sre|devops|intern(?:ship)?|designer|analyst|scientist|data|ml|ios|android|qa|' +
		'product|software|platform|web|mobile|java|golang|python|react|pm|manager)(?![\\p{L}])',
	ended:
		'(?:got\\s+)?(?:rejected|turned down|ghosted|withdrew|withdrawn|declined)|passed|moved on|' +
		'moved forward|got the offer|got an offer|offer received',
	endedBefore: 'on|by|after|in|today|yesterday|via|at',
	thanks: '\\bthank',
	asksAgain: '\\b(?:recruiters?|nudge|follow(?:ing)?[ -]up)\\b',
	recruits: 'recruit|talent|\\bhr\\b',
	months: [
		each('january, jan'),
		each('february, feb'),
		each('march, mar'),
		each('april, apr'),
		each('may'),
		each('june, jun'),
		each('july, jul'),
		each('august, aug'),
		each('september, sept, sep'),
		each('october, oct'),
		each('november, nov'),
		each('december, dec'),
	],
	weekdays: [
		each('sunday, sun'),
		each('monday, mon'),
		each('tuesday, tues, tue'),
		each('wednesday, weds, wed'),
		each('thursday, thurs, thur, thu'),
		each('friday, fri'),
		each('saturday, sat'),
	],
	isDayFirst: false,
	dayEnds: each('st, nd, rd, th'),
	dayLinks: each('of'),
	rounds: each('round, rd, interview, vo, onsite, loop, screen, stage, r'),
	countedRounds: () => [],
	placedRounds: [],
	asking: each(
		'how, what, why, when, where, which, who, describe, explain, tell me, tell us, walk me, walk us, design, ' +
			'implement, can you, could you, have you, do you, did you, would you, give me, given, compare, write, name',
	),
	degrees: each(
		'i, i was, was, went, a bit, a little, bit, kind of, kinda, sort of, quite, rather, really, ' +
			'totally, completely, ' +
			'somewhat, felt, just, self, my answer was, answer was, mine was, explained, answered, handled, did',
	),
	saying: each('a, ans, answer, my answer, i said'),
	and: each('and, vs, vs.'),
	sections: {
		impressions: each(
			'first impressions, impressions, raw impressions, first impression, overall ' +
				'impression, overall impressions, my impressions, your impressions, immediate ' +
				'impressions, initial impressions, gut feeling, gut feel, gut reaction, overall ' +
				'feeling, overall, vibe, vibes, brain dump, immediate thoughts, first thoughts, ' +
				'overall thoughts, thoughts, impressions & notes, how it went, how it felt, how did ' +
				'it feel, felt',
		),
		basicInfo: each(
			'basic info, basic information, basics, interview details, interview information, ' +
				'interview info, details, info, information, meta, metadata, logistics, overview, ' +
				'interview overview, the basics, general, general information, participants, ' +
				'interviewers, key facts, at a glance, context, who and when',
		),
		questions: each(
			'questions, questions & how i did, questions and how i did, questions & how it went, ' +
				'questions and how it went, question list, question summaries, questions asked, ' +
				'questions they asked, questions they asked me, questions i was asked, questions ' +
				'asked of me, interview questions, the questions, list of questions, question ' +
				'summary, question by question, questions and answers, questions & answers, ' +
				'questions and topics, q&a, q & a, q and a, qa, qna, technical questions, ' +
				'behavioural questions, behavioral questions, coding questions, system design ' +
				'questions, other questions, topics covered, topics discussed, key topics discussed, ' +
				'topics, what they asked, she asked, he asked, i got asked, got asked, what questions was i ' +
				'asked, which questions was i asked, what was i asked, ' +
				'what questions were asked, what questions did they ask, which questions did they ask, what did they ask, ' +
				'what did they ask me, what they asked me, what ' +
				'they asked about it, they asked, they asked me, what was ' +
				'asked, what i was asked, asked, asked me, questions that threw me, questions that ' +
				'challenged me, questions that stumped me, questions i struggled with, tough ' +
				'questions, tricky questions, hard questions, technical questions/challenges, ' +
				'problems, coding problems, technical problems, coding exercises, interview ' +
				"problems, transcript of questions, questions from the interviewer, q's, qs, q&as",
		),
		wentWell: each(
			'went well, what went well, good stuff, the good stuff, good things, done well, what ' +
				'landed, what landed well, what worked, what worked well, what i did well, i did ' +
				'well, things that went well, what went right, went right, strengths, my strengths, ' +
				'highlights, high points, positives, positive, positive signals, pros, wins, good, ' +
				'the good, good parts, what was good, did well, strong points, strong areas, strong ' +
				'moments, topics confident in, where i was strong, glad, keep, keep doing, green ' +
				'flags, bright spots, successes, continue, continue doing, keep it up, what went ' +
				'great, went great, landed, kudos, shone at, shined at, excelled at, good at, strong at, strong on, ' +
				'which questions did i answer well, what did i do well, what did i do well?, which questions went well',
		),
		wentPoorly: each(
			'went poorly, what went poorly, felt shaky, what felt shaky, need improvement, needs ' +
				'improvement, needs work, needs more work, needs practice, what went badly, went ' +
				"badly, what went wrong, went wrong, what didn't go well, didn't go well, what did " +
				'not go well, did not go well, what went less well, went less well, what could have ' +
				'gone better, could have gone better, what could be better, could have been better, could be better, what ' +
				"could improve, could improve, what can be improved, what didn't work, didn't work, " +
				"what did not work, what didn't land, what didn't land well, struggles, struggled, " +
				"struggled with, what i could not answer, what i couldn't answer, could not answer, " +
				"couldn't answer, questions i couldn't answer, bad stuff, the bad stuff, had trouble " +
				'with, trouble with, problems with, stumbled on, not so good, what bugged me, bugged ' +
				'me, what i struggled with, where i struggled, what stumbled, where i stumbled, ' +
				'stumbles, stumbled, fumbles, mistakes, my mistakes, mistakes i made, mistakes made, ' +
				'errors, weaknesses, my weaknesses, weakness, weak points, weak spots, weak areas, ' +
				'weak sides, to improve, things to improve, what to improve, where to improve, what ' +
				'needs improvement, room for improvement, areas for improvement, area for ' +
				'improvement, areas to improve, areas of improvement, improvement areas, growth ' +
				'areas, gaps, gaps identified, knowledge gaps, skills gaps, skill gaps, what was ' +
				'hard, was hard, hard parts, what i found hard, difficulties, difficult parts, ' +
				'challenges, what was challenging, concerns, my concerns, topics not confident in, ' +
				'not confident in, negatives, negative signals, cons, bad, the bad, the bad and the ' +
				'ugly, low points, lowlights, what i missed, missed, what i got wrong, ' +
				'got wrong, what tripped me up, tripped me up, where i lost points, failed, ' +
				"failures, regrets, what i'd do differently, what i would do differently, do " +
				"differently, do differently next time, what would i do differently, what i'd " +
				"change, what i would change, would change, root cause, root causes, what didn't, " +
				"didn't, what did not, didn't go great, did not go great, didn't go so well, didn't " +
				'go too well, not great, not so great, less good, what was bad, what was not good, ' +
				'what sucked, the ugly, ugly, stop, stop doing, less of, do less of, improvable, ' +
				'what i bombed, bombed, blanked on, bad bits, the bad bits, post mortem, postmortem, red flags ' +
				'on my side, red flags on me, what they criticised, what they criticized, criticism, things that ' +
				'let me down, what let me down most, why badly, what hurt, what i fluffed, fluffed, flubbed, ' +
				'what i flubbed, not good, not so hot, what let me down, let me down, rough spots, rough edges, ' +
				'misses, my misses, what i messed up, messed up, needs polish, ' +
				'tripped on, tripped over, fumbled, fell short, ' +
				'where i fell short, shaky, shaky on, shaky bits, weak, weak on, weak at, weak ' +
				"moments, didn't land, did not land, holes, holes in my knowledge, didn't know, did " +
				"not know, things i didn't know, areas to work on, where i lost them, where i lost " +
				'it, what was missing, sore spots, pain points, oops, ouch, flops, ' +
				'points against me, against me, marks against me, sucked at, sucked, where it hurt, what stung, ' +
				'patterns i see, patterns i notice, bad patterns, bad habits, ' +
				'which questions did i struggle with, what did i struggle with, where did i struggle, what ' +
				'could i have done better, ' +
				'what could i do better, which questions went badly, what was difficult, what was the hardest',
		),
		hints: each(
			'hints, hints given, hints received, hints i got, hints given? how did i respond?, ' +
				'hints needed, help given, help needed, nudges',
		),
		selfAssessment: each(
			'self-assessment, self assessment, emotional check-in, self-performance assessment, ' +
				'self performance assessment, self-evaluation, self evaluation, self-rating, ' +
				'self-ratings, self rating, self-review, self review, self-score, self score, ' +
				'scores, ratings, my ratings, my scores, scorecard, score card, how i rate myself, ' +
				'performance rating, performance, how i did, how did i do, check-in, mood, state, ' +
				'energy and nerves, overall assessment, overall rating, overall performance, ' +
				'assessment, emotions, stress, confidence',
		),
		improvementPlan: each(
			'improvement plan, follow-up actions, action items, actions, action plan, plan, ' +
				'todo, todos, to do, to-do, to dos, to-dos, to do list, things to do, homework, ' +
				'study plan, learning plan, practice plan, prep plan, plan for next time, what to ' +
				'practise, what to practice, to practise, to practice, practise, practice, to study, ' +
				'to learn, to review, to work on, work on, things to work on, need to work on, ' +
				'things to practise, things to practice, drill list, drills, improvements, ' +
				'improvement, improvement actions, improvement ideas, follow-up, follow up, ' +
				'follow-ups, follow ups, follow up actions, follow-up items, next actions, next ' +
				'action, next time, for next time, next time i will, do better, do better next time, ' +
				'what to do better, to do better, be better at, what i will do differently, what ' +
				"i'll do differently, what i'm changing, what i am changing, what changes, tasks, fix, fixes, " +
				'fix list, to fix, things to fix, study list, topics to study, ' +
				'topics to review, topics to revise, topics requiring revision, areas to study, prep ' +
				'for next time, changes, start, start doing, more of, do more of, do, dos, do next, ' +
				'to do next, will do, i will, need to, i need to, need to do, have to, next up, ' +
				'practise next, practice next, must do, ' +
				'homework for next time, fix next, fix before next time, to try, try next time, ' +
				'commitments, get done, to myself, note to self, notes to self, still worth doing, worth doing, ' +
				'fixes to make, fix it list, prep list, before anything like that again, before another one, ' +
				'brush up, brush up on, learn, read up on, revise, improve, next, before the ' +
				'next one, before next time',
		),
		outcomes: each(
			'did it hold?, did it hold, did it work?, did it work, did my fixes hold?, did my ' +
				"fixes work?, what held, last time's fixes, follow-up on last time, checking last " +
				'time, progress since last time, since last time',
		),
		keyLesson: each(
			'key lesson, key lessons, lesson, lessons, lesson learned, lessons learned, lesson ' +
				'learnt, lessons learnt, what i learned, what i learnt, what did i learn, what did i ' +
				'learn?, learnings, learning, key learnings, key learning, takeaway, takeaways, key ' +
				'takeaway, key takeaways, main takeaway, main takeaways, the takeaway, insights, key ' +
				'insight, key insights, one lesson, biggest lesson, the one thing, moral, summary ' +
				'and lessons, reflection, reflections, conclusion, conclusions',
		),
		bringUp: each(
			'bring up next time, to bring up, to bring up next time, bring up, mention next ' +
				'time, to mention, to mention next time, things to bring up, remember for next time, ' +
				'to remember for next round, for the next round',
		),
		asked: each(
			'questions i asked, questions i asked them, my questions, questions you asked, ' +
				'questions you asked them, questions for them, questions for the interviewer, ' +
				'questions for interviewer, questions to the interviewer, questions to ask, ' +
				'questions to ask them, my questions for them, my questions to them, what i asked, ' +
				'what i asked them, i asked, asked by me, my questions asked, reverse questions, ' +
				"questions i wish i'd asked",
		),
		nextSteps: each(
			"next steps, next step, what happens next, what's next, what is next, their next " +
				'steps, next round, process, follow-up etiquette, thank-you note, thank you note, ' +
				'thank you email, waiting for, timeline, logistics next, communication with ' +
				'recruiter, recruiter follow-up, recruiter follow up',
		),
		notes: each(
			'notes, red flags, other notes, additional notes, misc, miscellaneous, other, anything else, ' +
				'raw notes, my notes, extra notes, comments, remarks, private notes, enhanced notes, ' +
				'interviewer feedback, feedback from interviewer, feedback from the interviewer, ' +
				'feedback, feedback received, recruiter feedback, their feedback, official feedback, ' +
				'company notes, about the company, about the team, about the role, key information ' +
				'learned, what i learned about the company, observations, summary, transcript',
		),
	},
	inHeadings: [
		['asked', each('i asked, asked them, questions for them, questions for the')],
		['questions', each('asked, wanted to know, grilled…, quizzed, was put to me')],
		[
			'wentPoorly',
			each(
				"didn't, did not, wasn't, was not, couldn't, could not, not well, not good, not great, not so good, " +
					'bad…, poor…, weak…, wrong, shak…, wobbl…, tripp…, stumbl…, strugg…, fumbl…, flop…, ' +
					'flunk…, bomb…, blank…, fail…, mistake…, error…, missed, missing, slipped, stuck, lost, hurt…, ' +
					'regret…, gap…, hole…, trouble…, rough…, mess…, threw me, stumped, caught me, fell, ' +
					'kicking myself, rather forget, have back, take back, do over, undo, suck…, leak…, crack…, could have, ' +
					'should have, wish i, could do better, bugged, ' +
					'bugging, bugs me, annoy…, nagging, let me down, cringe…, embarrass…, awkward…, painful, worst',
			),
		],
		[
			'improvementPlan',
			each(
				'next time, before the next, before my next, before i, next one, the next interview, next round, ' +
					'do about, work on, working on, i want to, i need to, i must, ' +
					"i'll, i will, i'd like to, i plan, practis…, practic…, fix…, study, studying, revise, revising, " +
					'drill…, brush up, improv…, change, changes, changing, homework, to do, todo, promise…, resol…, ' +
					'commit…, from here',
			),
		],
		[
			'wentWell',
			each(
				'well, good, proud, pleased, happy, strong…, best, worked, landed, shone, nailed, glad, wins, positive…',
			),
		],
		['keyLesson', each('take away, taking away, takeaway…, taught me, learned, learnt, lesson…')],
	],
	asks: each('q, lp, bq, question, asked, they asked, prompt, problem, interviewer'),
	labels: {
		type: each('type, category, kind, question type, area, topic, competency, competencies'),
		difficulty: each('difficulty, level, hardness, difficulty level'),
		answer: each(
			'my answer, how i answered, how did i answer, how i responded, how did i respond, answer, my ' +
				'approach, approach, a, ans, your answer, what i said, i said, ' +
				'my response, response, my solution, solution, what i answered, what i did, ' +
				'candidate, answered, my reply, reply, story used',
		),
		answerNote: each('answer note, answer notes, note with the answer'),
		followUp: each(
			'follow up, follow ups, followup, followups, follow up question, follow up ' +
				'questions, then asked, probing, probe, probes',
		),
		hints: each('hints, hint, hints given, hints needed, help, help needed, nudge, nudges'),
		rating: each(
			'rating, my rating, how well did it go, how well it went, score, self rating, self score, how ' +
				'it went, how did it go, how ' +
				'i did, how did i do, grade, outcome, result, verdict, assessment, evaluation, went, ' +
				'performance, quality, confidence, self assessment, status, how it landed, landed, ' +
				'how it felt, felt, feeling, how i felt, my feeling, how it was, mark, marks, ' +
				'points, self grade, my grade, my verdict',
		),
		observed: each(
			"observed, observed rating, observer, observer rating, observer's rating, seen by " +
				"others, as others saw it, interviewer rating, interviewer's rating, peer rating, " +
				"partner's rating, their rating",
		),
		cause: each(
			'cause, root cause, why, reason, reasons, because, why it went wrong, what went ' +
				'wrong, mistake, mistakes, problem, issue, gap, gaps, weakness, struggled with, ' +
				'stuck on, what i missed, missed',
		),
		mode: each('mode, failure mode, mode of failure, way of failing'),
		improvement: each(
			'improvement, what to improve, what could be better, what could have been better, what i would change, ' +
				'what i would say now, what would i change, improvement direction, improvements, to improve, better answer, ' +
				'better, ideal answer, improved answer, what i should have said, should have said, ' +
				'model answer, next time, fix, how to improve, how i could improve, what to say next ' +
				'time, correct answer, improve, action, lesson, takeaway, learning, optimal ' +
				'solution, better approach',
		),
		themes: each('themes, theme, tags, tag, weak point, weak points, weak spot, skill, skills'),
		signals: each('signals, signal, interviewer signals, interviewer reaction, reaction, reactions'),
		complexity: each(
			'complexity, time complexity, big o, time/space, time & space, time and space, space complexity, runtime',
		),
		story: each('story, story told, star story, example used, case used'),
	},
	properties: {
		type: each('type, note type'),
		company: each(
			'company, employer, organisation, organization, org, company name, firm, client, ' +
				'startup, business, corp, corporation, target company',
		),
		position: each(
			'role, position, title, job, job title, position title, role title, job role, ' +
				'opening, vacancy, applied for, position applied for',
		),
		date: each(
			'date, when, interview date, date of interview, day, interviewed on, interviewed, ' +
				'held on, interview day, scheduled, scheduled for, datetime, date time, date and ' +
				'time, date & time, date/time, date created, created, created at, create time, ' +
				'creation date',
		),
		round: each(
			'round, interview round, round number, round no, interview number, interview no, loop, round ' +
				'name, interview loop',
		),
		stage: each(
			'stage, interview stage, interview type, type of interview, round type, session ' +
				'type, phase, step, interview phase, interview kind',
		),
		kind: each('kind, mock, is mock, real or mock, source'),
		format: each(
			'format, interview format, mode, medium, interview mode, channel, location, method, where, ' +
				'venue, platform, place',
		),
		interviewers: each(
			'interviewers, interviewer, people, panel, attendees, interviewed by, with, who, ' +
				'interviewer name, interviewer names, panelists, panellists, participants, contact, ' +
				'contacts',
		),
		duration: each('duration, length, minutes, time spent, how long, interview length, interview duration'),
		ended: each('ended, end, ended at, end time, finished, finished at'),
		result: each(
			'result, outcome, status, verdict, decision, final result, interview result, ' +
				'interview outcome, final outcome, passed, response, final decision, application ' +
				'status',
		),
		'result-date': each('result date, outcome date, decision date, heard back, heard back on, answer on'),
		confidence: each(
			'confidence, my guess, guess, chance, chances, odds, likelihood, expected result, prediction',
		),
		'self-rating': each(
			'self rating, rating, score, my rating, overall rating, my score, self score, ' +
				'overall score, performance, how it went, how did it go, overall, grade',
		),
		stress: each(
			'stress, stress level, nervousness, nerves, anxiety, anxiety level, nervousness level, nervous',
		),
		themes: each('themes, theme, weak points, weaknesses, weak areas, gaps, topics to improve, competencies'),
		captured: each('captured, captured at'),
		reviewed: each('reviewed, reviewed at, reviewed on'),
		closed: each('closed, closed at, closed on'),
		'reasons-official': each(
			'reasons official, official reason, official reasons, reason given, reasons given, ' +
				'rejection reason, reason for rejection, feedback, their reason, their feedback, ' +
				'recruiter feedback, company feedback',
		),
		'reasons-own': each(
			'reasons own, own reason, own reasons, my reason, my reasons, why i think, root cause, my guess why',
		),
		transcript: each(
			'transcript, transcript file, transcript note, call transcript, interview transcript, transcription',
		),
		event: each('event, event id, calendar event, event uid'),
	},
	facts: { stage: each('type'), duration: each('time taken') },
	story: {
		sections: {
			happened: each('what happened'),
			noticed: each('signals i noticed'),
			missed: each('signals i missed'),
			did: () => ['what i did, in order'],
			now: each('what i do differently now'),
			tested: each('tested since'),
			pattern: each('the pattern'),
			sessions: each('sessions'),
		},
		scenarios: {
			'execution-failure': each('execution failure'),
			'wrong-decision': each('wrong decision'),
			'rejected-feedback': each('rejected feedback'),
		},
		scales: { day: each('day'), week: each('week'), quarter: each('quarter'), year: each('year') },
		levels: { swe: each('swe'), senior: each('senior'), staff: each('staff') },
		areas: {
			ownership: each('ownership'),
			detection: each('detection'),
			recovery: each('recovery'),
			lesson: each('lesson'),
			pattern: each('pattern'),
		},
		grades: { novice: each('novice'), intermediate: each('intermediate'), expert: each('expert') },
	},
	ratings: {
		poor: each(
			'poor, bad, weak, badly, terrible, awful, fail, failed, wrong, poorly, very poor, ' +
				'very bad, horrible, disaster, low, incorrect, unsatisfactory, below average, not ' +
				'good, not great, not well, very weak',
		),
		medium: each(
			'medium, ok, okay, average, so so, fair, mixed, mediocre, partial, meh, partially, ' +
				'alright, all right, middling, neutral, acceptable, moderate, decent, could improve, ' +
				'could be better, could have been better, needs work, needs improvement, passable, ' +
				'half, borderline, incomplete, ok ish, okay ish, not bad, shaky',
		),
		good: each(
			'good, well, solid, fine, strong, lovely, nice, went well, pretty good, quite good, correct, high, ' +
				'right, above average, smooth, completed, complete, satisfactory',
		),
		excellent: each(
			'excellent, great, perfect, very good, outstanding, very well, amazing, awesome, ' +
				'superb, brilliant, fantastic, very strong, really strong, flawless, really good, really well, super',
		),
	},
	judgements: {
		poor: each(
			"couldn't, could not, blanked, didn't know, did not know, didn't have, did not have, no idea, struggled, " +
				'failed, bombed, stuck, got stuck, blanked out, went blank, mind went blank, ' +
				"couldn't answer, could not answer, couldn't solve, could not solve, didn't solve, " +
				"did not solve, unsolved, not solved, didn't finish, did not finish, couldn't " +
				"finish, could not finish, had no idea, didn't answer, did not answer, no answer, " +
				"didn't get it, did not get it, gave up, froze, choked, flopped, botched, messed up, " +
				'screwed up, got it wrong, wrong answer, missed it, missed, clueless, lost, no clue, ' +
				"had no clue, not answered, unanswered, couldn't do it, could not do it, bad answer, " +
				"poor answer, weak answer, tanked, ran out of time, didn't know it, drew a blank, " +
				"couldn't explain, could not explain, fumbled, did badly, did poorly, went badly, " +
				"went poorly, didn't go well, did not go well, weak on, weak at, mixed it up, mixed " +
				'them up, mixed up, got confused, confused, completely lost, lost the thread, lost ' +
				'my thread, drew blanks, no answer at all, never heard of, never heard of it, ' +
				'totally blanked, fell apart, ouch, yikes, ugh, damn, oh dear, dreadful, a mess, total mess, ' +
				'a disaster, disastrous, embarrassing, painful, brutal, rubbish, got corrected, made something up, ' +
				'made it up, fell flat, went nowhere, train wreck, a train wreck, no good, crashed and ' +
				'burned, out of ' +
				'my depth, unprepared, not prepared, lost points, completely wrong, got lost, went to pieces, went ' +
				'downhill, answered badly, answered poorly, made a mess of it, made a mess of, defensive, got ' +
				'defensive, made up on the spot, fluffed it, flubbed it, ' +
				'a failure, hopeless, lousy, dire, grim, rough, abysmal, nothing to say, no ' +
				'answer for it, ' +
				"couldn't say, cringed, mumbled, i mumbled, nope, lol no, blank, nothing at all, trainwreck, " +
				'face planted, shocker, a shocker, a disaster of an answer, whiffed, whiffed it, crickets, ' +
				'stumped, floundered, bluffed, winged it badly, in circles, ' +
				'went in circles, all over the place, ' +
				'blew, blew it, i blew, ' +
				'went blank completely, sank, sunk, worst answer, my worst',
		),
		medium: each(
			'ok answer, okay answer, decent answer, average answer, deflected, dodged, dodged it, so so, ' +
				'shaky, partial, partially, rambled, rusty, slow, rushed, hesitated, ' +
				'stumbled, needed a hint, needed hints, needed help, with hints, with hint, with a ' +
				'hint, with help, solved with hint, solved with hints, solved with a hint, shaky on, ' +
				'rusty on, forgot, mostly, half, half right, partly, partial answer, almost, could ' +
				'be better, could have been better, needs work, needs improvement, to improve, ' +
				'vague, unsure, not sure, uncertain, too long, too slow, partially solved, partially ' +
				'answered, brute force only, brute forced, only brute force, meh, ok ish, okay ish, ' +
				'to review, clumsy, awkward, waffled, waffly, patchy, hesitant, messy, thin, half ' +
				'answered, got there in the end, got there with help, got there eventually, not ' +
				'convincing, unconvincing, generic, too generic, too vague, superficial, neither great ' +
				'nor terrible, ' +
				'neither good nor bad, neither here nor there, not my best, could be worse, nothing ' +
				'special, mixed bag, a ' +
				'mixed bag, half and half, fifty fifty, lukewarm, bland, forgettable, unremarkable, ' +
				'adequate, tolerable, ' +
				'serviceable, wobbled, flat, muddled, muddled through, ' +
				'scraped through, scraped by, survived, got by, winged it, half baked, could do better, ' +
				'not my strongest, wordy, passable, middling, mediocre, not terrible, not awful, hit ' +
				'and miss, up and down',
		),
		good: each(
			'went well, solved, answered, solved it, got it, answered well, knew it, fine, did ' +
				'well, done well, confident, good answer, answered correctly, went fine, went ok, ' +
				'went okay, smooth, went smoothly, comfortable, knew this, knew this one, explained well, ' +
				'explained it well, explained clearly, handled well, handled it well, pleased, happy, ' +
				'proud, loved it, ' +
				'loved this, loved that, loved this one, enjoyed, enjoyed it, enjoyed this one, good ' +
				'one, a good one, ' +
				'recovered, recovered well, ' +
				'home ground, on home ground, no problem, no problems, no trouble, went down well, went ' +
				'over well, landed ' +
				'well, spot on, strong ' +
				'answer, solid answer, clear answer, confident answer, went like a dream, like a dream, ' +
				'fun, best answer, my ' +
				'best, my best answer, the best answer, best of the day, on solid ground, came easily, ' +
				'easy win, in my ' +
				'element, sailed through, convincing, all correct, all right answers, textbook, clean, crisp',
		),
		excellent: each(
			'nailed it, nailed, aced it, aced, crushed it, perfect, flawless, great answer, ' +
				'killed it, went great, went very well, felt great, smashed it, rocked it, home run, slam dunk, ' +
				'knocked it out of the park, hit it out of the park, piece of cake, best one yet',
		),
	},
	goingOn: each(
		"blanked, didn't know, did not know, didn't have, did not have, no idea, struggled, " +
			"failed, bombed, stuck, got stuck, blanked out, went blank, couldn't answer, could not " +
			"answer, couldn't solve, could not solve, didn't finish, did not finish, couldn't " +
			'explain, could not explain, had no idea, gave up, froze, choked, botched, messed up, ' +
			'missed, no clue, ran out of time, drew a blank, fumbled, mixed up, got confused, never ' +
			'heard of, forgot, made up on the spot, rambled, waffled, hesitated, stumbled, rushed, needed a hint, needed ' +
			'hints, needed help, nailed, aced, not sure, unsure, weak on, weak at, shaky on, rusty ' +
			'on, went badly, best answer',
	),
	implied: {
		poor:
			'\\b(?:had|have) (?:absolutely |truly |literally |really )?(?:nothing|no (?:idea|clue|answer|' +
			'example|story|structure|plan)s?)\\b|' +
			"\\b(?:couldn'?t|could not|can'?t|cannot) (?:even |really )?(?:think of|remember|recall|come up|" +
			'answer|explain|say|solve|' +
			'finish|get (?:it|there|past)|name|do (?:it|this)|make it)\\b|' +
			"\\b(?:didn'?t|did not|don'?t|do not) (?:even |really )?(?:know|finish|solve|get (?:it|there)|" +
			'compile|understand|have (?:an? |any )?' +
			'(?:answer|example|story|numbers?|idea))\\b|' +
			'\\b(?:timed out|out of time|gave up|skipped (?:it|this|that)|got away from me|went to pieces|' +
			'fell apart|froze|panicked|blanked|' +
			'went blank|mind blank|made (?:it|something|one) up|corrected me|(?:a|total|complete) (?:disaster|mess))\\b|' +
			'^(?:(?:never|nothing) [a-z]+|wrong\\b)',
		medium:
			'\\b(?:hints?|nudges?|prompting|prompted|prompt from|some help|(?:his|her|their) help)\\b|' +
			'\\btoo (?:long|short|vague|generic|slow|fast|quick|quickly|slowly|detailed|abstract|technical|' +
			'much|high level|late|wordy)\\b|' +
			'\\b(?:forgot|missed|skipped|left out|mixed up|confused|struggled|stumbled|fumbled|rambled|' +
			'waffled|hesitated|rushed|trailed off|lost (?:them|him|her|me|the thread))\\b|' +
			'\\b(?:off[- ]by[- ]one|(?:small|minor|one|a|silly) (?:bug|mistake|slip|error)|half an answer|' +
			'half[- ]baked|partially|partly|eventually)\\b|' +
			'\\b(?:seemed|looked|was|were) (?:bored|unimpressed|confused|annoyed|disappointed|unconvinced)|' +
			'\\b(?:frowned|sighed|shook (?:his|her|their) head)|\\bnot my (?:best|finest|strongest)|' +
			'\\bcould have been \\w+er\\b|\\bshould have\\b|\\bonly (?:got|knew|said|mentioned|covered|half|one|the)\\b|' +
			'\\bgot there (?:but|in the end|after|with)|\\b(?:slow|messy|shaky|thin|vague|clumsy|nervous)\\b',
		good:
			'\\b(?:all (?:the )?tests (?:passed|green)|tests? passed|passed (?:all|the) tests?|' +
			'worked (?:the )?first time|solved|optimal(?:ly)?)\\b|' +
			'\\bfinished (?:early|in \\d+|with time)|\\bwith time (?:left|to spare)\\b|' +
			'\\b(?:they|he|she|[Ii]nterviewers?|everyone|the panel|both) (?:all |really |even |' +
			'seemed to )?(?:nodded|smiled|laughed|liked|loved|agreed|' +
			'were nodding|was nodding|wrote it down|said (?:good|great|nice|exactly|perfect))\\b|' +
			'\\bseemed (?:happy|pleased|impressed|satisfied)\\b|\\bgood (?:reaction|response|discussion|' +
			'conversation|chat|rapport)\\b|\\banswered (?:confidently|clearly|fully)\\b|' +
			'\\bknew (?:this|it|that|them)(?: one)? (?:cold|by heart|well|inside out)\\b|\\bmy (?:best|' +
			'strongest)\\b|\\bone of my (?:best|better|stronger)\\b|' +
			'\\b(?:felt|was) (?:natural|confident|comfortable|prepared|ready for|at home|easy)\\b',
	},
	telling: each(
		'i, my, they, he, she, interviewer, the interviewer, said, told, talked, explained, ' +
			'walked, gave, used, took, got, went, started, began, tried, wrote, drew, knew, thought, ' +
			"could, couldn't, did, didn't, had, hadn't, was, wasn't, mentioned, described, solved, " +
			'ended, kept, needed, spent, answered, handled, managed, finished, made, chose, skipped, ' +
			'lost, jumped, covered, proposed, suggested, came, ran, coded, implemented, sketched',
	),
	outcomes: {
		held: each(
			'held, yes, worked, it held, it worked, kept, y, improved, better, done, success, true, fixed',
		),
		slipped: each(
			"slipped, no, didn't hold, did not hold, failed, again, it slipped, didn't work, did " +
				'not work, n, worse, same, false, relapsed',
		),
		'not-tested': each(
			"not tested, didn't come up, did not come up, untested, not asked, n/a, no chance, " +
				"not applicable, not yet, no occasion, didn't happen",
		),
	},
	results: {
		pending: each(
			'pending, waiting, in progress, awaiting, no news, open, tbd, unknown, scheduled, ' +
				'waiting to hear, waiting for response, waiting for result, under review, in ' +
				'process, ongoing, active, upcoming, interviewing, on hold, hold, planned, still in ' +
				'process, to be decided, not yet, applied, waiting for feedback, awaiting feedback, ' +
				'awaiting response, done, completed',
		),
		passed: each(
			'passed, pass, advanced, success, successful, moved forward, moving forward, next ' +
				'round, yes, true, through, progressed, moved on, advance, proceed, proceeding, ' +
				'cleared, made it, advanced to next round, to next round, moved to next round, ' +
				'invited back, invited, positive, selected, shortlisted, qualified, got through, ' +
				'moved to next stage, strong hire, hire, lean hire, ok',
		),
		offer: each(
			'offer, offered, hired, accepted, got the offer, offer received, received offer, got ' +
				'offer, offer extended, offer accepted, signed, verbal offer, oc, got the job, job ' +
				'offer, accepted offer',
		),
		rejected: each(
			'rejected, reject, failed, fail, no, declined by company, false, rejection, not ' +
				"selected, not moving forward, did not pass, didn't pass, not passed, turned down, " +
				'no offer, unsuccessful, denied, refused, no hire, dropped, negative, knocked out, ' +
				"lean no hire, strong no hire, didn't make it, out, did not move forward, didn't " +
				"move forward, didn't get it, did not get it, no go, did not advance, didn't " +
				'advance, not advanced, passed on me, they passed on me, they passed, not moving on, ' +
				"didn't move on, did not move on, cut, got rejected, got cut",
		),
		withdrawn: each(
			'withdrawn, withdrew, declined, i declined, cancelled, canceled, withdraw, offer ' +
				'declined, declined offer, dropped out, stopped, i withdrew, pulled out, i said no, ' +
				'closed by me',
		),
		ghosted: each(
			'ghosted, no response, no reply, no answer, silence, never heard back, no feedback, radio ' +
				'silence, unanswered',
		),
	},
	stages: {
		recruiter: each(
			'recruiter, phone screen, recruiter screen, recruiter call, screen, screening, phone ' +
				'call, intro call, hr, hr screen, hr call, hr round, hr interview, recruiter phone ' +
				'screen, initial call, initial screen, introductory call, phone screening, screening ' +
				'call, recruiter chat, talent screen, talent acquisition, pre screen, prescreen, hr ' +
				'screening, intro, first call, recruiting call, sourcing call',
		),
		technical: each(
			'technical, tech, technical screen, tech screen, technical interview, tech ' +
				'interview, technical round, tech round, technical phone screen, tech phone screen, ' +
				'technical call, domain, deep dive, technical deep dive, technical discussion, ' +
				'project deep dive, engineering interview, domain knowledge, tps, technical panel, ' +
				'specialist interview',
		),
		coding: each(
			'coding, code, coding interview, coding round, algorithms, algorithm, live coding, ' +
				'online assessment, oa, pair programming, dsa, data structures, leetcode, coding ' +
				'test, coding challenge, coding screen, pairing, hackerrank, codility, codesignal, ' +
				'whiteboard, machine coding, pairing session, algo, coding assessment, programming, ' +
				'ds & algo',
		),
		'system-design': each(
			'system design, design, sd, sys design, architecture, system design interview, ' +
				'system design round, design round, design interview, architecture round, ' +
				'architecture interview, hld, lld, low level design, high level design, systems ' +
				'design, object oriented design, ood',
		),
		behavioural: each(
			'behavioural, behavioral, bq, culture fit, culture, cultural fit, values, values ' +
				'interview, behavioural interview, behavioral interview, behavioural round, ' +
				'behavioral round, culture interview, leadership principles, lp, bar raiser, soft ' +
				'skills, fit interview, culture add, competency interview, values fit',
		),
		'hiring-manager': each(
			'hiring manager, manager, hm, hiring manager interview, hiring manager round, hiring ' +
				'manager screen, hiring manager call, hm round, hm screen, hm call, hm interview, ' +
				'manager round, manager interview, em, engineering manager, team lead, hm chat, ' +
				'director, manager call, leadership interview',
		),
		panel: each(
			'panel, onsite, on site, vo, virtual onsite, virtual on site, loop, full loop, panel ' +
				'interview, superday, super day, onsite loop, interview loop, onsite interview, ' +
				'assessment centre, assessment center, virtual loop, onsite round, team interview, ' +
				'team fit, peer interview, cross functional',
		),
		'take-home': each(
			'take home, takehome, homework, assignment, home assignment, take home test, take ' +
				'home assignment, case study, take home task, home task, take home project, take ' +
				'home challenge, test task, presentation',
		),
		final: each(
			'final, final round, final interview, last round, final onsite, executive, exec ' +
				'interview, ceo interview, cto interview, founder interview, founder chat, ceo, cto, ' +
				'vp interview, last interview, final stage, bar raiser round, executive interview',
		),
	},
	kinds: {
		real: each('real, real interview, actual, debrief, live, no, false'),
		mock: each(
			'mock, mock interview, practice, practise, practice interview, trial, yes, true, simulated, ' +
				'pramp, training',
		),
	},
	formats: {
		video: each(
			'video, video call, zoom, google meet, meet, teams, ms teams, microsoft teams, ' +
				'online, virtual, remote, skype, webex, video conference, hangouts, remote video, ' +
				'facetime, coderpad, via zoom',
		),
		phone: each('phone, phone call, call, telephone, audio, by phone, voice'),
		'on-site': each(
			'on site, onsite, in person, office, in office, face to face, f2f, at the office, their ' +
				'office, local, offline',
		),
	},
	methods: {
		drill: each(
			'drill, drills, practice, practise, exercise, exercises, repetition, leetcode, ' +
				'problems, flashcards, spaced repetition, kata',
		),
		mock: each('mock, mocks, mock interview, mock interviews, mock with a friend, role play, simulation'),
		checklist: each('checklist, check list, list, cheat sheet, cheatsheet, template, routine'),
		note: each('note, notes, write up, knowledge note, summary, read, reading, study, course, book, docs'),
		rewrite: each('rewrite, rewriting, redo, re write, rework, rephrase, script'),
		other: each('other, else, misc, something else'),
	},
	checks: {
		'next-interview': each(
			'next interview, next real interview, real interview, interview, next round, verify ' +
				'in next interview, in the next interview, next time',
		),
		mock: each('mock, mocks, mock interview, mock with friends, mock with a friend, mock interviews'),
		exercise: each(
			'exercise, exercises, do design exercises, drill, test, self test, quiz, timed exercise, ' +
				'practice, practise, timer',
		),
		peer: each('peer, peers, peer review, friend, colleague, mentor, coach, partner, feedback, review'),
	},
	answers: {
		yes: each('yes, y, true, yep, yeah, done, x, checked, sure'),
		no: each('no, n, false, nope, not yet, never'),
	},
	nothing: each(
		'none, nothing, n/a, na, nil, no, -, not applicable, nothing much, none really, nothing ' +
			'really, not really, nothing to note, no notes',
	),
	placeholders: each(
		'tbd, tba, ?, ??, ???, unknown, ..., …, xxx, xx, todo, tbc, to be determined, to be ' +
			'announced, to be confirmed, not known, fill in, placeholder, -, --, ---, _, __, ___, ' +
			'—, –, ——, yyyy-mm-dd, [company], [company name], [position], [role], [date], company name, ' +
			'<company>, lorem ipsum, to do, null, undefined, not sure yet',
	),
	questionColumns: each(
		'question, questions, problem, prompt, question asked, they asked, asked, what they ' +
			'asked, q, topic, title, interview question, #question, item, exercise, problem title',
	),
	roundColumns: each('round, interview, session, stage, round type, interview round, loop, panel'),
	remarkColumns: each('notes, note, comment, comments, remark, remarks, details, feedback, what happened'),
	planColumns: {
		problem: each(
			'problem found, problem, weakness, problems, weak point, weak spot, weak points, ' +
				'weak area, issue, issues, gap, gaps, what went wrong, finding, area, area for ' +
				'improvement, topic, mistake, struggle',
		),
		method: each(
			'improvement method, method, action, improvement, actions, what to do, plan, fix, ' +
				'improvement plan, solution, how, how to improve, task, exercise, remedy, step, next ' +
				'step, todo, to do',
		),
		schedule: each(
			'time schedule, schedule, due, when, due date, deadline, by when, date, time, ' +
				'timeline, by, timing, target date, until',
		),
		check: each(
			'validation method, validation, check, how to check, how to verify, verification, ' +
				'verify, measure, success criteria, proof, validate, how validated, how i will know, ' +
				'test',
		),
		themes: each('themes, theme, tags, tag'),
	},
	because: each('because, since, due to, bc, cuz'),
	folders: each(
		'interviews, interview, interview notes, interview retros, interview retrospectives, ' +
			'retros, retrospectives, retro, notes, archive, archives, archived, inbox, job search, ' +
			'job hunt, jobs, job, job hunting, jobsearch, jobhunt, job applications, applications, ' +
			'career, careers, work, personal, private, areas, projects, resources, daily, daily ' +
			'notes, calendar, journal, journals, journal entries, meetings, meeting notes, people, ' +
			'misc, other, drafts, debriefs, debrief, post mortems, postmortems, past, done, closed, ' +
			'old, active, current, rejected, offers, passed, pending, in progress, upcoming, mock, ' +
			'mocks, mock interviews, practice, real, feedback, reviews, sessions, interview prep, ' +
			'prep, preparation, study, learning, docs, documents, vault, obsidian, second brain, ' +
			'home, main, technical, behavioural, behavioral, coding, system design, phone screens, ' +
			'onsites, rounds, transcripts, recordings, logs, log, diary, zettelkasten, knowledge, ' +
			'wiki, content, data, src, interview experience, interview experiences, experiences, ' +
			'weekly, briefs, stories, spring, summer, autumn, fall, winter, q1, q2, q3, q4, h1, h2, ' +
			'january, february, march, april, may, june, july, august, september, october, november, ' +
			'december, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec',
	),
	companyFolders: each(
		'companies, company, employers, employer, organisations, organizations, orgs, by company',
	),
	noise: each(
		'portfolio review, phone interview, video interview, interview notes, interview retrospective, ' +
			'interview retro, interview debrief, interview ' +
			'review, interview log, interview, interviews, retrospective, retro, debrief, notes, ' +
			'note, review, post mortem, postmortem, reflection, reflections, feedback, call, chat, ' +
			'pair, pairing, meeting, session, experience, recap, summary, with me, x me, and me, me ' +
			'x, transcript, log',
	),
	templates: each('template, templates, _templates, archetypes, boilerplate, snippets'),
	indexes: each(
		'readme, index, moc, map of content, maps of content, home, dashboard, overview, table ' +
			'of contents, toc, contents, start here, changelog, license, contributing, tracker, ' +
			'todo, tasks, question bank, question list, questions, interview questions, cheat sheet, ' +
			'cheatsheet, kanban, board, all interviews, interview tracker, job tracker, application ' +
			'tracker, summary',
	),
	elsewhere: each(
		'redrawing the design, about, about me, about them, about the company, about the role, ' +
			'background, company, company info, company research, context, overview, description, ' +
			'job description, jd, the job, the role, role, team, the team, requirements, ' +
			'qualifications, responsibilities, prep, preparation, prepare, research, links, link, ' +
			'url, resources, resource, references, reference, related, see also, further reading, ' +
			'reading, sources, source, attachments, agenda, logistics, process, interview process, ' +
			'timeline, schedule, calendar, contact, contacts, people, interviewer, interviewers, ' +
			'interviewer info, salary, compensation, benefits, offer, offer details, location, ' +
			'address, time, start, end, tags, aliases, introduction, intro, summary of the role, ' +
			'tech stack, stack, tips, advice, appendix, log, history, changelog, id, job id, req id, ' +
			'email, phone, website, recruiter, referral, created, updated, modified, author, table ' +
			'of contents, contents, warm up, small talk, transcript, recording, code, solution, ' +
			'example, examples, definition, explanation, answer, details',
	),
};
