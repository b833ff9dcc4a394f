/**
 * What judges an edit that was made through the plugin: the lines that went and came are found here, and
 * everything else must be the same to the byte. Nothing of the code that makes edits is used.
 */
import { the } from '../the';
import { harmToProperties, readSecond } from './judge';

export const DAY = '2026-11-20';

/** Each line with its ending. */
export const linesOf = (text: string): string[] => text.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? [];

const ENDING = /(?:\r\n|\r|\n)$/;
const endingOf = (line: string): string => ENDING.exec(line)?.[0] ?? '';
const wordsOf = (line: string): string => line.replace(ENDING, '');
const isBlank = (line: string): boolean => /^[\s>]*$/.test(line);

/** The one run of lines that an edit changed: where it begins, what went and what came. */
interface Run {
	at: number;
	gone: string[];
	come: string[];
}

function runBetween(before: string, after: string): Run {
	const [was, is] = [linesOf(before), linesOf(after)];
	const most = Math.min(was.length, is.length);
	let head = 0;
	while (head < most && was[head] === is[head]) head++;
	let tail = 0;
	while (tail < most - head && was[was.length - 1 - tail] === is[is.length - 1 - tail]) tail++;
	const run = { at: head, gone: was.slice(head, was.length - tail), come: is.slice(head, is.length - tail) };
	// The last line of a note that ended without an ending has one, once something stands below it.
	const [gone, come] = [run.gone[0], run.come[0]];
	const isLast = gone !== undefined && endingOf(gone) === '' && head === was.length - 1;
	return isLast && come !== undefined && come !== gone && wordsOf(come) === gone
		? { at: head + 1, gone: run.gone.slice(1), come: run.come.slice(1) }
		: run;
}

/** Whether each line that came ends like a line that was there. */
function harmOfEndings(before: string, come: readonly string[]): string | null {
	const known = new Set([...linesOf(before).map(endingOf), '']);
	if (known.size === 1) known.add('\n');
	return come.every((line) => known.has(endingOf(line))) ? null : 'a line ends as none did';
}

const describe = ({ gone, come }: Run): string => JSON.stringify([gone, come]).slice(0, 300);

/** The parts of a line with a box: what is before the symbol, the symbol, and what is behind it. */
const BOXED = /^([ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]+\[)(.)(\][^]*)$/u;
const DATES = [` ✅ ${DAY}`, ` [completion:: ${DAY}]`];
const END_OF_LINE = /^[ \t]*(?:\^[\w-]+)?[ \t]*$/;

/**
 * Whether a line is another one with an x in its box and, where it had none, the done date as the last of
 * its fields.
 */
function isTicked(was: string, is: string): boolean {
	const [, head, , rest] = BOXED.exec(was) ?? [];
	if (head === undefined || rest === undefined || !is.startsWith(`${head}x`)) return false;
	const now = is.slice(head.length + 1);
	if (now === rest) return /✅|completion::/.test(rest);
	return DATES.some((date) => {
		const at = now.lastIndexOf(date);
		const behind = now.slice(at + date.length);
		return at >= 0 && now.slice(0, at) + behind === rest && END_OF_LINE.test(behind);
	});
}

/** What a tick harmed: exactly the line that bears `token` is ticked, and nothing else has changed. */
export function harmOfTick(before: string, after: string, token: string): string | null {
	const run = runBetween(before, after);
	const [[was], [is]] = [run.gone, run.come];
	if (was === undefined || is === undefined || run.gone.length + run.come.length !== 2)
		return `more or less than one line has changed: ${describe(run)}`;
	if (!was.includes(token)) return `another line was ticked: ${describe(run)}`;
	const isRight = endingOf(was) === endingOf(is) && isTicked(wordsOf(was), wordsOf(is));
	return isRight ? null : `it is not that line with a tick: ${describe(run)}`;
}

const BLOCK_ID = /[ \t]\^[\w-]+(?=\s*$)/;

/** What a line says whether it is done or not, and whenever it is due. */
const undated = (line: string): string =>
	wordsOf(line)
		.replace(BOXED, '$1 $3')
		.replace(/ *(?:✅ \d{4}-\d{2}-\d{2}|\[completion:: \d{4}-\d{2}-\d{2}\])/gu, '')
		.replace(/\d{4}-\d{2}-\d{2}/g, 'DAY')
		.trimEnd();

/** A next one that says to the byte what the old line said hides that it went: the done line alone seems to have come. */
function withNextOne(before: string, run: Run): Run {
	const [come] = run.come;
	if (run.gone.length > 0 || run.come.length !== 1 || come === undefined) return run;
	const was = linesOf(before);
	const at = [run.at - 1, run.at].find((place) => undated(was[place] ?? '') === undated(come));
	const old = at === undefined ? undefined : was[at];
	return at === undefined || old === undefined ? run : { at, gone: [old], come: [old, come] };
}

/**
 * What a tick by the Tasks plugin harmed: the line that bears `token` is done on the day and, where it
 * recurs, has a next one beside it; both say what it said, in all that stands left of the dates and between
 * them.
 */
export function harmOfTasksTick(before: string, after: string, token: string): string | null {
	const run = withNextOne(before, runBetween(before, after));
	const { gone, come } = run;
	const was = gone[0];
	if (was === undefined || gone.length !== 1 || come.length < 1 || come.length > 2)
		return `more or less than one line has changed: ${describe(run)}`;
	if (!was.includes(token)) return `another line was ticked: ${describe(run)}`;
	if ((come.length === 2) !== /🔁|\[repeat::/u.test(was))
		return `a next one too many or too few: ${describe(run)}`;
	const done = come.filter((line) => BOXED.exec(line)?.[2] === 'x');
	// No two lines of a note have one block id, so the next one has none.
	const said = (line: string): string =>
		done.includes(line) ? undated(was) : undated(was.replace(BLOCK_ID, ''));
	if (come.some((line) => undated(line) !== said(line))) return `the words are others: ${describe(run)}`;
	if (done.length !== 1 || !DATES.some((date) => the(done[0]).includes(date) || was.includes('✅')))
		return `it is not done on the day: ${describe(run)}`;
	if (endingOf(the(come.at(-1))) !== endingOf(was)) return `the line ends otherwise: ${describe(run)}`;
	return harmOfEndings(before, come);
}

const OUTCOME = /([[(]outcome::)([^\])]*)(?=[\])])/g;

/** What an answer harmed: one `outcome` of one line is the word, and nothing else has changed. */
export function harmOfAnswer(before: string, after: string, word: string, token: string): string | null {
	const run = runBetween(before, after);
	const [[was], [is]] = [run.gone, run.come];
	if (was === undefined || is === undefined || run.gone.length + run.come.length !== 2)
		return `more or less than one line has changed: ${describe(run)}`;
	const values = (line: string): string[] => [...line.matchAll(OUTCOME)].map(([, , value = '']) => value);
	const [old, now] = [values(was), values(is)];
	const changed = now.flatMap((value, index) => (value === old[index] ? [] : [value]));
	const isRight =
		was.replace(OUTCOME, '$1') === is.replace(OUTCOME, '$1') &&
		old.length === now.length &&
		changed.length === 1 &&
		the(changed[0]).trim() === word &&
		was.includes(token);
	return isRight ? null : `it is not that answer: ${describe(run)}`;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Our words, as a note with Chinese in it may get them. */
const IN_CHINESE: Readonly<Record<string, string>> = {
	'Improvement plan': '改进计划',
	'[check:: next-interview]': '[check:: 下场面试]',
	Cause: '原因',
	Rating: '评分',
	Good: '好',
};

/** Words of ours as a pattern: in English, or in Chinese where the note has some. */
function saying(words: string, note: string): string {
	const chinese = /\p{Script=Han}/u.test(note) ? IN_CHINESE[words] : undefined;
	return chinese === undefined ? escaped(words) : `(?:${escaped(words)}|${escaped(chinese)})`;
}

/** The heading of the plan. */
const planIn = (note: string): RegExp => new RegExp(`^#+ ${saying('Improvement plan', note)}$`);

/**
 * What an action added to the plan harmed; the heading may have come with it, and take the place of an
 * empty item; `whole` is the note.
 */
export function harmOfAddedLine(before: string, after: string, line: string, whole = before): string | null {
	const run = runBetween(before, after);
	const isUnfilled = (one: string): boolean => /^[\s>]*(?:[-*+]|\d{1,9}[.)])?(?:[ \t]+\[ \])?\s*$/.test(one);
	if (!run.gone.every(isUnfilled)) return `it removed words: ${describe(run)}`;
	const words = run.come.filter((one) => !isBlank(one)).map((one) => wordsOf(one).replace(/^[ \t>]*/, ''));
	const [last, above, ...more] = words.reverse();
	const isHeading = above === undefined || planIn(whole).test(above);
	const [, action = '', check = ''] = /^(.*?)(\[check::.*)?$/.exec(line) ?? [];
	const wanted = new RegExp(`^${escaped(action)}${saying(check, whole)}$`);
	const isRight = wanted.test(last ?? '') && isHeading && more.length === 0;
	return isRight ? harmOfEndings(whole, run.come) : `it is not that line: ${describe(run)}`;
}

/** A question by the number of its line, from 0, among all of the note. */
export interface Asked {
	line: number;
	all: readonly number[];
}

/** What a label of a question harmed: its own value, or one line of its own below it, and nothing else, has changed. */
export function harmOfLabel(
	before: string,
	after: string,
	[label, value]: readonly [string, string],
	{ line, all }: Asked,
): string | null {
	const run = runBetween(before, after);
	const { at, gone, come } = run;
	const isAdded = gone.length === 0;
	const above = all.filter((one) => (isAdded ? one < at : one <= at));
	if (Math.max(-1, ...above) !== line) return `it stands with another question: ${describe(run)}`;
	const [words, ...more] = come.filter((one) => !isBlank(one)).map(wordsOf);
	if (words === undefined || more.length > 0) return `more or less than one line came: ${describe(run)}`;
	const labelled = new RegExp(
		`^[ \\t>]*(?:(?:[-*+]|\\d+[.)])[ \\t]+)?\\**${saying(label, before)}\\**(?:：\\**|:\\** )${saying(value, before)}$`,
		'i',
	);
	if (isAdded) return labelled.test(words) ? harmOfEndings(before, come) : `not that label: ${describe(run)}`;
	const [[was], [is]] = [gone, come];
	if (was === undefined || is === undefined || gone.length + come.length !== 2)
		return `more than one line has changed: ${describe(run)}`;
	const isCell = is.trimStart().startsWith('|');
	const isOne = [...is.matchAll(new RegExp(saying(value, before), 'gi'))].some(({ 0: said, index }) => {
		const [head, tail] = [is.slice(0, index), is.slice(index + said.length)];
		const isValue = !isCell && new RegExp(`${saying(label, before)}\\**[:：]\\** *$`, 'i').test(head);
		if (!isValue && !/\| *$/.test(head)) return false;
		// A row without strokes at its ends gets those that its new cell needs: `Prose.` and `Prose. | Good |`.
		const isBare = !isCell && !isValue;
		const kept = head.replace(isBare ? /[\s|]+$/ : /\s+$/, '');
		return was.startsWith(kept) && was.endsWith(tail.replace(isBare ? /^[\s|]+/ : /^\s+/, ''));
	});
	return isOne ? null : `it is not that value: ${describe(run)}`;
}

/** What setting a property harmed, also where the second parser cannot read the others. */
export function harmOfProperty(before: string, after: string, name: string, value: string): string | null {
	return readSecond(before) === null
		? 'it was written into properties that a second parser cannot read'
		: harmToProperties(before, after, name, () => [value]);
}

/**
 * What a generated block harmed: once it is cut out, with the empty lines that keep it apart, the note is
 * as it was.
 */
export function harmOfBlock(before: string, after: string, name: string, content: string): string | null {
	const begin = after.indexOf(`<!-- interview-retro:begin ${name}`);
	const mark = `<!-- interview-retro:end ${name} -->`;
	const end = after.indexOf(mark);
	if (begin < 0 || end < begin || after.indexOf(mark, end + 1) >= 0)
		return 'it does not begin once and end once';
	const inside = linesOf(after.slice(begin, end))
		.slice(1)
		.map(wordsOf)
		.join('\n')
		.replace(/<!-- as generated [^>]*-->/, '')
		.trim();
	if (inside !== content) return `it holds ${JSON.stringify(inside)}`;
	const tail = after.slice(end + mark.length);
	let head = after.slice(0, begin);
	for (;;) {
		if (head + tail === before) return harmOfEndings(before, linesOf(after.slice(head.length, end)));
		const shorter = head.replace(ENDING, '');
		if (shorter === head) return 'the text outside the block has changed';
		head = shorter;
	}
}

/** A line that names one theme in two fields names it in one when that is merged, as the preview shows. */
function onceIn(line: string): string {
	const [head, ...rest] = line.split('[theme:: ¤]');
	if (rest.length < 2) return line;
	// The blank before a field goes with it.
	const parts = rest.map((part, at) => (at < rest.length - 1 ? part.trimEnd() : part));
	return `${head}[theme:: ¤]${parts.join('')}`;
}

/** What a merge of two themes harmed: every other character is the same, and the old name stands nowhere as a theme. */
export function harmOfMerge(before: string, after: string, from: RegExp, to: RegExp): string | null {
	const masked = (text: string): string =>
		text
			.replace(from, '¤')
			.replace(to, '¤')
			.replace(/"?(?:\[\[)?#?¤(?:\]\])?"?/g, '¤')
			.split('\n')
			.map(onceIn)
			.join('\n');
	if (masked(before) !== masked(after)) return 'something but the name of the theme has changed';
	const counted = (text: string, name: RegExp): number => text.match(name)?.length ?? 0;
	return counted(after, from) < counted(before, from) ? null : 'the theme has its old name still';
}

/** Where the properties of a note end. */
const bodyAt = (text: string): number =>
	/^\ufeff?---[ \t]*(?:\r\n|\r|\n)[^]*?(?:\r\n|\r|\n)---[ \t]*(?:\r\n|\r|\n|$)/.exec(text)?.[0].length ?? 0;

const bodyOf = (text: string): string => text.slice(bodyAt(text));

type Wanted = Readonly<Record<string, RegExp>>;

/** What setting some properties at once harmed, where each of them is one line; the body is left out. */
function harmOfHead(before: string, after: string, wanted: Wanted): string | null {
	const headOf = (text: string): string[] => linesOf(text.slice(0, bodyAt(text)));
	const [was, is] = [headOf(before), headOf(after)];
	const isOwn = (line: string): boolean => Object.keys(wanted).some((name) => line.startsWith(`${name}:`));
	// A note that ended with its properties has something below them now.
	const isLast = endingOf(was.at(-1) ?? '') === '';
	const others = (head: string[]): string => {
		const text = head.filter((line) => !isOwn(line)).join('');
		return isLast ? wordsOf(text) : text;
	};
	if (others(was) !== others(is)) return 'another property has changed';
	for (const [name, value] of Object.entries(wanted)) {
		const lines = is.filter((line) => line.startsWith(`${name}:`)).map(wordsOf);
		if (lines.length !== 1 || !value.test(the(lines[0]))) return `it says ${JSON.stringify(lines)}`;
	}
	return harmOfEndings(before, is);
}

/** What a result with its one change harmed: these properties, one action, and nothing else. */
export function harmOfResult(before: string, after: string, wanted: Wanted, action: string): string | null {
	const [was, is] = [bodyOf(before), bodyOf(after)];
	return harmOfHead(before, after, wanted) ?? harmOfAddedLine(was, is, action, before);
}

/** What a moment written into some properties harmed: it stands in them, and nothing else has changed. */
export function harmOfMoments(before: string, after: string, names: readonly string[]): string | null {
	const wanted = names.map((name) => [name, new RegExp(`^${name}: ${DAY}T10:00:\\d\\d$`)]);
	return bodyOf(before) === bodyOf(after)
		? harmOfHead(before, after, Object.fromEntries(wanted) as Wanted)
		: 'the body has changed';
}

/** What a practised question harmed: one row came, and nothing else has changed. */
export function harmOfDrill(before: string, after: string, row: RegExp): string | null {
	const run = runBetween(before, after);
	const isRight = run.gone.length === 0 && run.come.length === 1 && row.test(wordsOf(the(run.come[0])));
	return isRight ? harmOfEndings(before, run.come) : `it is not one row: ${describe(run)}`;
}
