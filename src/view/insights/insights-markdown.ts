/** The insights as Markdown, for wherever a person wants to paste them. */
import { inWords } from '../../core/vault/quote';
import type { InsightsView } from './insights-model';
import { count } from '../../core/words';

const row = (cells: readonly (string | number)[]): string =>
	`| ${cells.map((cell) => inWords(String(cell)).replace(/\|/g, '\\|')).join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
	[row(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(row)].join('\n');
const needed = (missing: number): string => (missing > 0 ? `, ${missing} more needed` : '');

function predictions({ n, missing, brier, bias, bins }: InsightsView['calibration']): string {
	if (missing > 0) return `${count(n, 'prediction')} with an answer${needed(missing)}`;
	const rows = bins.map(({ label, text }) => [label, text]);
	return [
		`Brier score ${brier}, ${bias}, over ${count(n, 'interview')}`,
		'',
		table(['Expected', 'Came true'], rows),
	].join('\n');
}

/** A sentence, and below it what it was counted from. */
const inRows = ({ sentence, rows }: NonNullable<InsightsView['failing']>): string =>
	[sentence, '', ...rows.map(({ text }) => `- ${inWords(text)}`)].join('\n');

/** Each figure as a table or a list; those without anything are left out. */
export function insightsMarkdown({
	count: interviews,
	heat,
	funnel,
	calibration,
	series,
	reasons,
	failing,
	observed,
	methods,
	overcame,
}: InsightsView): string {
	const parts = [`# Insights`, count(interviews, 'interview')];
	const add = (name: string, rows: number, text: () => string): void => {
		if (rows > 0) parts.push(`## ${name}`, text());
	};
	add('Themes by month', heat.rows.length, () =>
		table(
			['Theme', ...heat.months.map(({ text }) => text)],
			heat.rows.map(({ name, cells }) => [name, ...cells.map((cell) => cell?.shown ?? '')]),
		),
	);
	add('Stages', funnel.steps.length, () =>
		table(
			['Stage', 'Passed', ''],
			funnel.steps.map(({ stage, text, missing, aside }) => [stage, text + needed(missing), aside]),
		),
	);
	add('Predictions', calibration.n, () => predictions(calibration));
	add('State', series.length, () => series.map(({ name }) => `- ${inWords(name)}`).join('\n'));
	add('Reasons', reasons.length, () =>
		table(
			['Reason', 'They', 'You', ''],
			reasons.map(({ reason, official, own, reading }) => [reason, official, own, reading ?? '']),
		),
	);
	if (failing !== null) add('In which way answers fail', failing.rows.length, () => inRows(failing));
	if (observed !== null) add('Own against observed', observed.rows.length, () => inRows(observed));
	add('What has worked', methods.length, () =>
		table(
			['Method', 'Worked'],
			methods.map(({ method, text, missing }) => [method, text + needed(missing)]),
		),
	);
	add('Overcome', overcame.length, () =>
		overcame
			.map(
				({ title, failed, passed }) =>
					`- ${inWords(title)}: ${inWords(failed.text)}, then ${inWords(passed.text)}`,
			)
			.join('\n'),
	);
	return `${parts.join('\n\n')}\n`;
}
