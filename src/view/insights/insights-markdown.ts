/** The insights as Markdown, for wherever a person wants to paste them. */
import { inWords } from '../../core/vault/quote';
import type { Messages } from '../../core/messages/en/english';
import type { InsightsView } from './insights-model';

const row = (cells: readonly (string | number)[]): string =>
	`| ${cells.map((cell) => inWords(String(cell)).replace(/\|/g, '\\|')).join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
	[row(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(row)].join('\n');
const needed = (missing: number, { moreNeeded }: Messages['insights']): string =>
	missing > 0 ? moreNeeded(missing) : '';

function predictionsIn(
	{ n, missing, brier, bias, bins }: InsightsView['calibration'],
	words: Messages['insights'],
): string {
	const { predictions } = words;
	if (missing > 0) return predictions.answered(n) + needed(missing, words);
	const rows = bins.map(({ label, text }) => [label, text]);
	return [
		predictions.score(brier, bias, n),
		'',
		table([predictions.expectedHead, predictions.cameTrue], rows),
	].join('\n');
}

/** A sentence, and below it what it was counted from. */
const inRows = ({ sentence, rows }: NonNullable<InsightsView['failing']>): string =>
	[sentence, '', ...rows.map(({ text }) => `- ${inWords(text)}`)].join('\n');

/** Each figure as a table or a list; those without anything are left out. */
export function insightsMarkdown(view: InsightsView, { insights: words }: Messages): string {
	const { heat, funnel, calibration, series, reasons, failing, observed, methods, overcame } = view;
	const parts = [`# ${words.title}`, words.interviews(view.count)];
	const add = (name: string, rows: number, text: () => string): void => {
		if (rows > 0) parts.push(`## ${name}`, text());
	};
	add(words.months.title, heat.rows.length, () =>
		table(
			[words.months.theme, ...heat.months.map(({ text }) => text)],
			heat.rows.map(({ name, cells }) => [name, ...cells.map((cell) => cell?.shown ?? '')]),
		),
	);
	add(words.stages.title, funnel.steps.length, () =>
		table(
			[words.stages.stage, words.stages.passed, ''],
			funnel.steps.map(({ stage, text, missing, aside }) => [stage, text + needed(missing, words), aside]),
		),
	);
	add(words.predictions.title, calibration.n, () => predictionsIn(calibration, words));
	add(words.state.title, series.length, () => series.map(({ name }) => `- ${inWords(name)}`).join('\n'));
	add(words.reasons.title, reasons.length, () =>
		table(
			[words.reasons.reason, words.reasons.they, words.reasons.you, ''],
			reasons.map(({ reason, official, own, reading }) => [reason, official, own, reading ?? '']),
		),
	);
	if (failing !== null) add(words.failing.title, failing.rows.length, () => inRows(failing));
	if (observed !== null) add(words.observed.title, observed.rows.length, () => inRows(observed));
	add(words.worked.title, methods.length, () =>
		table(
			[words.worked.method, words.worked.worked],
			methods.map(({ method, text, missing }) => [method, text + needed(missing, words)]),
		),
	);
	add(words.overcame.title, overcame.length, () =>
		overcame
			.map(
				({ title, failed, passed }) =>
					`- ${words.overcame.then(inWords(title), inWords(failed.text), inWords(passed.text))}`,
			)
			.join('\n'),
	);
	return `${parts.join('\n\n')}\n`;
}
