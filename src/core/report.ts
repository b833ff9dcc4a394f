/** The answers as plain values that others may build on: fields may be added, never renamed. */
import { actions, isOutstanding } from './action/actions';
import { check } from './check';
import type { Journal } from './journal';
import { questions } from './question/questions';
import { themes } from './theme/themes';

/** Every retro with every field that was read from it, conflict copies left out, in the order of time. */
export function reportRetros(journal: Journal) {
	const rows = [...journal.interviews.values()].map(({ path, retro, company }) => {
		const { actions: _, themes: named, reasonsOfficial, reasonsOwn, ...fields } = retro;
		const keys = (texts: string[]): string[] => [...new Set(texts.map((text) => journal.themeOf(text, path).key))].filter((key) => key !== '');
		return {
			path,
			...fields,
			company: company?.name ?? null,
			themes: keys(named.map(({ text }) => text)),
			reasonsOfficial,
			reasonsOwn,
			questions: retro.questions.map((question) => ({ ...question, themes: keys(question.themes) })),
			outcomes: retro.outcomes.flatMap(({ themes: texts, outcome, line, validates }) => {
				const judged = validates === null || texts.length > 0 ? null : journal.actionAt(validates, path);
				const spoken = judged === null ? keys(texts) : journal.themesOf(judged.action, judged.path);
				return (spoken.length === 0 ? [null] : spoken).map((theme) => ({ theme, outcome, line }));
			}),
		};
	});
	rows.sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : (a.date ?? '') > (b.date ?? '') ? 1 : a.path < b.path ? -1 : 1));
	return { retros: rows };
}

/** Every theme with its state and the evidence for it, by rank. */
export function reportThemes(journal: Journal) {
	return {
		themes: themes(journal).map(({ exposures, terms: _, needed: __, interviewsSince: ___, ...theme }) => ({
			...theme,
			evidence: exposures.map(({ interview, line, date, kind, verdict, severity, why }) => ({
				path: interview.path, line, date, company: interview.company?.name ?? null, kind, verdict, severity, why,
			})),
		})),
	};
}

/** The outstanding actions, or every one. */
export function reportActions(journal: Journal, all: boolean) {
	const chosen = actions(journal).filter(({ action }) => all || isOutstanding(action));
	return {
		actions: chosen.map(({ interview, action, themes: keys, overdue, effect, decidedBy }) => ({
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
		})),
	};
}

/** The question bank. A question has no due date until it is scheduled. */
export function reportQuestions(journal: Journal) {
	return { questions: questions(journal).map((question) => ({ ...question, due: null })) };
}

/** What wants a look in the notes. */
export function reportCheck(journal: Journal) {
	return { notes: journal.notes.size, retros: journal.interviews.size, problems: check(journal) };
}
