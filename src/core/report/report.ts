/** The answers as plain values that others may build on: fields may be added, never renamed. */
import { problemIn, problemsInEnglish } from '../messages/en/notes/problems';
import { actions, isOutstanding, type JudgedAction } from '../action/actions';
import { briefOf, type PreparedPlan, type Round } from '../brief/brief';
import type { LikelyQuestion } from '../brief/likely';
import { check } from '../retro/check';
import { compare } from '../compare';
import { addDays } from '../day';
import { EVERYTHING, insightsOf, type Calibration, type Heat, type Overcoming } from '../insights/insights';
import type { Rates } from '../insights/base-rate';
import type { Share } from '../insights/statistics';
import { spokenOf, type Occurrence, type Interview, type Snapshot } from '../vault/snapshot';
import type { Verdict } from '../vault/progress';
import type { Finding } from '../lesson/lint';
import { skeletonsFor } from '../lesson/rules';
import { questions } from '../question/questions';
import { themes } from '../theme/themes';
import type { Period } from '../week/period';
import { nextIn, weekReview } from '../week/review';

const SUMMARY_DAYS = 14;
const SUMMARY_THEMES = 3;

/** Every retro with every field that was read from it, conflict copies left out, in the order of time. */
export function reportRetros(snapshot: Snapshot) {
	const rows = [...snapshot.interviews.values()].map(({ path, key: of, retro, company }) => {
		const { actions: _, weakPoints: __, reasonLines: ___, themes: named, ...rest } = retro;
		const { reasonsOfficial, reasonsOwn, ...fields } = rest;
		const known = (all: readonly string[]): string[] => [...new Set(all)].filter((key) => key !== '');
		const keys = (texts: string[]): string[] => known(texts.map((text) => snapshot.themeOf(text, path).key));
		return {
			path,
			...fields,
			company: company?.name ?? null,
			themes: keys(named.map(({ text }) => text)),
			reasonsOfficial,
			reasonsOwn,
			questions: retro.questions.map(({ hasNoTheme: _, mode: __, ...question }) => ({
				...question,
				themes: keys(question.themes),
			})),
			weakPoints: (snapshot.weakPoints.get(of) ?? []).map(({ text, line, from, themes: shown }) => ({
				text,
				line,
				source: from,
				themes: [...shown],
			})),
			outcomes: retro.outcomes.flatMap((answer) => {
				const { outcome, line } = answer;
				const spoken = known(spokenOf(answer, path, snapshot).keys);
				return (spoken.length === 0 ? [null] : spoken).map((theme) => ({ theme, outcome, line }));
			}),
		};
	});
	rows.sort(
		(a, b) => compare(a.date ?? '', b.date ?? '') || compare(a.path, b.path) || (a.line ?? 1) - (b.line ?? 1),
	);
	return { retros: rows };
}

/** What the JSON calls a verdict. */
const VERDICTS: Record<Verdict, 'hit' | 'clean'> = { failed: 'hit', held: 'clean' };

/** Every theme with its state and the evidence for it, by rank. */
export function reportThemes(snapshot: Snapshot) {
	return {
		themes: themes(snapshot).map((theme) => ({
			key: theme.key,
			name: theme.name,
			note: theme.note,
			state: theme.state,
			cleanRun: theme.heldRun,
			untested: theme.untested,
			rank: theme.rank,
			hits: theme.timesFailed,
			cleans: theme.timesHeld,
			lastSeen: theme.lastSeen,
			evidence: theme.occurrences.map(({ interview, line, date, kind, verdict, severity, why }) => ({
				path: interview.path,
				line,
				date,
				company: interview.company?.name ?? null,
				stage: interview.retro.stage,
				kind,
				verdict: VERDICTS[verdict],
				severity,
				why,
			})),
		})),
	};
}

function reportAction({ interview, action, themes: keys, overdue, effect, decidedBy }: JudgedAction) {
	return {
		path: interview.path,
		line: action.line,
		text: action.text,
		status: action.status,
		due: action.due,
		done: action.done,
		themes: keys,
		method: action.method,
		check: action.check,
		kind: action.kind,
		tickable: action.source !== null,
		overdue,
		effect,
		decidedBy: decidedBy === null ? null : { path: decidedBy.path, line: decidedBy.line },
	};
}

/** The outstanding actions, or every one. */
export function reportActions(snapshot: Snapshot, all: boolean) {
	return {
		actions: actions(snapshot)
			.filter(({ action }) => all || isOutstanding(action))
			.map(reportAction),
	};
}

/** The question bank. */
export function reportQuestions(snapshot: Snapshot) {
	return { questions: questions(snapshot).map(({ reviews: _, occasions: __, ...question }) => question) };
}

/** What wants a look in the notes. */
export function reportCheck(snapshot: Snapshot) {
	const problems = check(snapshot).map(({ path, line, code, told, level }) => ({
		path,
		line,
		code,
		message: problemIn(told, problemsInEnglish),
		level,
	}));
	return { notes: snapshot.notes.size, retros: snapshot.interviews.size, problems };
}

/** What the lesson check finds, each with how the line could be written instead. */
export function reportLint(
	snapshot: Snapshot,
	{ findings, checked }: { findings: readonly Finding[]; checked: number },
) {
	return {
		notes: snapshot.notes.size,
		checked,
		findings: findings.map(({ path, line, rule, text, why }) => ({
			path,
			line,
			rule,
			text,
			message: why,
			skeleton: skeletonsFor(text)[rule],
		})),
	};
}

function reportInterview({ path, retro, company }: Interview) {
	const { date, round, stage, kind, result } = retro;
	const place = retro.line === undefined ? { path } : { path, line: retro.line };
	return { ...place, company: company?.name ?? null, date, round, stage, kind, result };
}

/** Where one stands: what comes next, what waits, what to drill. */
export function reportSummary(snapshot: Snapshot) {
	const outstanding = actions(snapshot).filter(({ action }) => isOutstanding(action));
	return {
		interviews: snapshot.tookPlace.length,
		waiting: snapshot.tookPlace.filter(({ retro }) => retro.kind === 'real' && retro.result === 'pending')
			.length,
		next: nextIn(snapshot, snapshot.today, addDays(snapshot.today, SUMMARY_DAYS)),
		themes: themes(snapshot)
			.filter(({ rank }) => rank > 0)
			.slice(0, SUMMARY_THEMES)
			.map(({ key, name, state, rank }) => ({ key, name, state, rank })),
		actions: {
			outstanding: outstanding.length,
			overdue: outstanding.filter(({ overdue }) => overdue).length,
		},
		problems: check(snapshot).filter(({ level }) => level === 'problem').length,
	};
}

/** A question to expect, with the line of its last answer. */
export function reportLikely({ question, from, asked, rating, retrievability, last }: LikelyQuestion) {
	return {
		title: question.title,
		asked,
		rating,
		retrievability: retrievability === null ? null : Number(retrievability.toFixed(4)),
		from,
		path: last.interview.path,
		line: last.question.line,
	};
}

function reportPlan({ cue, act, action: { interview, action, themes: keys } }: PreparedPlan) {
	return { cue, act, themes: keys, path: interview.path, line: action.line };
}

/** What matters before a round. */
export function reportBrief(snapshot: Snapshot, round: Round) {
	const {
		company,
		isKnown,
		stage,
		date,
		rounds,
		questions: asked,
		likely,
		bringUp,
		themes: prepared,
		due,
		toValidate,
		stories,
		plans,
		owed,
		confidence,
		postings,
	} = briefOf(snapshot, round);
	return {
		company: company.name,
		known: isKnown,
		stage,
		date,
		confidence,
		rounds: rounds.map(reportInterview),
		questions: asked.map(({ interview, question }) => ({
			title: question.title,
			rating: question.rating,
			reason: question.reason,
			date: interview.retro.date,
			path: interview.path,
			line: question.line,
		})),
		likely: likely.map(reportLikely),
		bringUp: bringUp.map(({ text, interview: { retro, path } }) => ({ text, date: retro.date, path })),
		themes: prepared.map(({ theme: { key, name, state }, weight, atStage }) => ({
			key,
			name,
			state,
			rank: weight,
			atStage,
		})),
		due: due.map(reportAction),
		toValidate: toValidate.map(reportAction),
		stories: stories.map(({ path, name, tellings, toldHere, isOverused }) => ({
			path,
			name,
			told: tellings.length,
			toldHere: toldHere.map((interview) => interview.path),
			overused: isOverused,
		})),
		plans: plans.map(reportPlan),
		postings,
		owed: owed.map(reportAction),
	};
}

const reportRates = ({ withAction, without }: Rates) => ({
	withAction: reportHeld(withAction),
	without: reportHeld(without),
});

const reportHeld = ({ k, n, low, high }: Share) => ({ held: k, of: n, low, high });

function reportShare({ k, n, rate, low, high }: Share) {
	return { passed: k, n, rate, low, high };
}

const paths = (interviews: readonly Interview[]): string[] => interviews.map(({ path }) => path);

function reportHeat({ months, rows }: Heat) {
	return {
		months,
		themes: rows.map(({ theme: { key, name, state }, cells }) => ({
			key,
			name,
			state,
			months: cells.map(({ month, timesFailed, severity, timesHeld }) => ({
				month,
				hits: timesFailed,
				severity,
				cleans: timesHeld,
			})),
		})),
	};
}

function reportCalibration({ n, missing, brier, bias, bins }: Calibration) {
	return {
		n,
		missing,
		brier,
		bias,
		bins: bins.map(({ from, to, passed, predicted, interviews }) => ({
			from,
			to,
			predicted,
			...reportShare(passed),
			paths: paths(interviews),
		})),
	};
}

function reportOvercome({ id, title, failed, passed, between }: Overcoming) {
	return { id, title, failed, passed, between: between.map(reportAction) };
}

/** What all interviews say together. */
export function reportInsights(snapshot: Snapshot) {
	const { interviews, heat, series, calibration, funnel, reasons, overcame, observed, baseRate, modes } =
		insightsOf(snapshot, EVERYTHING);
	return {
		interviews: interviews.length,
		heat: reportHeat(heat),
		state: series.map(({ label, most, points }) => ({
			label,
			most,
			points: points.map(({ interview, date, value }) => ({ date, value, path: interview.path })),
		})),
		calibration: reportCalibration(calibration),
		funnel: funnel.map(({ stage, passed, missing, pending, withdrawn, mocks, interviews: all }) => ({
			stage,
			...reportShare(passed),
			missing,
			pending,
			withdrawn,
			mocks,
			paths: paths(all),
		})),
		reasons: reasons.map(({ reason, official, own, reading }) => ({
			reason,
			official: paths(official),
			own: paths(own),
			reading,
		})),
		overcame: overcame.map(reportOvercome),
		observed: observed.map(({ interview, title, own, observed: seen, by, line }) => ({
			title,
			own,
			observed: seen,
			by,
			path: interview.path,
			line,
		})),
		modes: {
			said: modes.said,
			modes: modes.modes.map(({ mode, failures, themes: keys }) => ({
				mode,
				themes: keys,
				failures: failures.map(({ interview, line, title, words }) => ({
					path: interview.path,
					line,
					title,
					words,
				})),
			})),
		},
		baseRate: {
			...reportRates(baseRate),
			methods: baseRate.methods.map(({ method, held }) => ({ method, ...reportHeld(held) })),
			kinds: { real: reportRates(baseRate.kinds.real), mock: reportRates(baseRate.kinds.mock) },
		},
	};
}

function reportOccurrence({ verdict, severity, line, why }: Occurrence) {
	return { verdict: VERDICTS[verdict], severity, line, why };
}

/** What a week was like, at the end of the snapshot's day or of the week. */
export function reportWeek(snapshot: Snapshot, week: Period) {
	const {
		period,
		asOf,
		interviews,
		missed,
		results,
		waiting,
		changes,
		actions: those,
		habits,
		next,
		wins,
	} = weekReview(snapshot, week, `${snapshot.today}T23:59:59`);
	return {
		week: period,
		asOf,
		interviews: interviews.map(({ interview, shown }) => ({
			...reportInterview(interview),
			themes: shown.map(({ theme, occurrence }) => ({ ...theme, ...reportOccurrence(occurrence) })),
		})),
		missed: missed.map(({ name, due, state, interview }) => ({
			name,
			due,
			state,
			...reportInterview(interview),
		})),
		results: results.map(({ interview, on, days }) => ({ ...reportInterview(interview), on, days })),
		waiting: waiting.map(({ interview, days }) => ({ ...reportInterview(interview), days })),
		changes: changes.map(({ theme, from, to, because }) => ({
			...theme,
			from,
			to,
			...reportOccurrence(because),
			interview: reportInterview(because.interview),
		})),
		actions: {
			done: those.done.map(reportAction),
			due: those.due.map(reportAction),
			overdue: those.overdue.map(reportAction),
			awaiting: those.awaiting.map(reportAction),
			validated: those.validated.map(reportAction),
			ineffective: those.ineffective.map(reportAction),
		},
		habits: habits.map(({ path, name, story }) => ({ path, name, since: story.habitSince })),
		next,
		wins: {
			overcame: wins.overcame.map(reportOvercome),
			resolved: wins.resolved,
			longestRun: wins.longestRun === null ? null : { ...wins.longestRun.theme, held: wins.longestRun.held },
		},
	};
}
