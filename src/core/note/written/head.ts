/**
 * What the first lines of an adopted note, and a line that tells how it ended, say of the interview in their
 * own words.
 */
import { addDays, dayOfWeek } from '../../day';
import { once } from '../../once';
import { labelKey, LANGUAGES, MEANINGS, MONTHS, type ResultWord } from '../words';
import { anyWord } from '../words/match';
import { dayIn, type Read } from './day';
import { resultOf, roundIn, stageIn } from './facts';
import { emptyFacts, factsFromName, speaksOfInterviews, type PathFacts } from './path';

/** So far the head of a note goes, and so many of its lines are looked at. */
const LONGEST_HEAD = 800;
const MOST_LINES = 4;
/** No title is longer. */
const LONGEST_TITLE = 100;
/** A day in words begins as a list does: `12. Oktober 2026`. */
const NO_PROSE = once(
	() =>
		new RegExp(
			`^\\s*(?:[-*+]\\s|\\d{1,3}[.)、]\\s(?!${anyWord(MONTHS().keys())}\\.?\\s(?:19|20)\\d{2})|[|>#]|\`\`\`|%%|<!--)`,
			'iu',
		),
);
const OUTCOME =
	/(?:^|[\s(（*_·|])(?:outcome|result|verdict|status|结果|ergebnis|resultado)\s*[:：]\s*([^.。\n*_|;；]+)/iu;
/** A line that begins with how it ended: `Rejected on 3 May: too slow`. */
const ENDED = once(() => {
	const any = (patterns: readonly string[]): string => patterns.filter((one) => one !== '').join('|');
	const ended = any(LANGUAGES.map((one) => one.ended));
	const behind = any(LANGUAGES.map((one) => one.endedBefore));
	return new RegExp(
		`^(?:\\*\\*|__|[*_])?(${ended})(?:\\*\\*|__|[*_])?(?=\\s*(?:[.,:;!。，：；！–—]|$)|\\s+(?:${behind})\\b)`,
		'gimu',
	);
});

/** The year that the head of a note names, where days in it leave theirs out; null where it names none. */
export function yearInHead(text: string, from: number): number | null {
	const year = /(?:^|[^\d])(20\d{2})\s*(?:年|[-/.]\d)/u.exec(text.slice(from, from + LONGEST_HEAD))?.[1];
	return year === undefined ? null : Number(year);
}

/** The lines before the first heading below the title that are no list. */
function headOf(text: string, from: number): string[] {
	const head = text.slice(from, from + LONGEST_HEAD);
	const end = /\n#{2,6}\s/u.exec(head)?.index ?? head.length;
	return head
		.slice(0, end)
		.split(/\r\n?|\n/)
		.filter((line) => line.trim() !== '' && !NO_PROSE().test(line))
		.slice(0, MOST_LINES);
}

/** A first line that names a day, a round or a stage is the note's title, though no sign says so. */
function titleFacts(line: string, year: number | null): PathFacts | null {
	const title = line.replace(/[*_]+/gu, '').trim();
	const day = dayIn(title, year);
	const words = title.replace(day?.from ?? '', '').replace(/^\d{1,2}\.\d{1,2}\s/u, '');
	const isTitle = title.length <= LONGEST_TITLE && !/[:：]|[.!?。！？]\s*\S/u.test(words);
	const names = (day?.value ?? null) !== null || roundIn(title) !== null;
	return isTitle && names ? factsFromName(title, year) : null;
}

/** The first name that the head sets in bold: `今天去**拾光文化**面试`, `Talked to **Northwind** today`. */
function companyIn(lines: readonly string[]): Read<string> | null {
	for (const line of lines) {
		const name = /[^\s*]\s?\*\*([^*:：?？]{2,30})\*\*|^\*\*([^*:：?？]{2,30})\*\*(?=\s?[^\s*:：])/u.exec(
			line,
		);
		const value = (name?.[1] ?? name?.[2] ?? '').trim();
		if (value !== '') return /^[\p{Lu}\d\u3400-\u9fff]/u.test(value) ? { value, from: value } : null;
	}
	return null;
}

/** A name of one to four words with capitals. */
const NAME = "(\\p{Lu}[\\p{L}\\d'’]*(?:[ -](?:(?:&|and|of) )?\\p{Lu}[\\p{L}\\d'’]*){0,3})";
/** How one says whom one talked to. */
const MET = [
	new RegExp(
		'\\b(?:[Ss]poke|[Tt]alk(?:ed)?|[Cc]hat(?:ted)?|[Cc]all|[Ii]nterview(?:ed|ing)?|[Ss]creen(?:ing)?|' +
			'[Rr]ound|[Oo]nsite|[Ll]oop|[Mm]et|[Zz]oom|[Cc]onversation)\\s+(?:[a-z]+\\s+){0,3}?' +
			'(?:with|w/|at|for|from|to(?=\\s+\\p{Lu}\\S*\\s\\p{Lu}))\\s+(?:the\\s+)?' +
			`${NAME}(?:,?\\s+(?:from|at|of)\\s+${NAME})?`,
		'u',
	),
	new RegExp(`\\b(?:[Tt]hat|[Tt]his) was ${NAME}`, 'u'),
	new RegExp(
		`\\b(?:[Gg]espräch|[Ii]nterview|[Tt]elefonat|[Vv]orgestellt)\\s+(?:[a-z]+\\s+)?(?:bei|mit)\\s+(?:der |dem )?${NAME}`,
		'u',
	),
	new RegExp(`\\b[Ee]ntrevista\\S*\\s+(?:[a-z]+\\s+){0,2}?(?:en|con)\\s+${NAME}`, 'u'),
	/(?:面了|面试了|去)(?:一家)?叫?([\p{Script=Han}A-Za-z]{2,10}?)(?:的(?:公司)?|面试|做|[，,。])(?=.*面)/u,
	/(?:面了|面试了)(?:一家)?叫?([\p{Script=Han}A-Za-z]{2,10}?)(?:的(?:公司)?|做|[，,。])/u,
];

/** Whom the first lines say one talked to, where nothing more certain names the company. */
function companyTold(lines: readonly string[]): Read<string> | null {
	for (const line of lines)
		for (const shape of MET) {
			const [, name = '', firm = name] = shape.exec(line) ?? [];
			if (firm !== '') return { value: firm, from: firm };
		}
	return null;
}

/** The company that the first lines name, by what is most certain. */
function companyOf({ company }: PathFacts, lines: readonly string[]): Read<string> | null {
	const told = companyTold(lines);
	// A first line that tells with whom one talked is a title of more words than the name.
	const isWithin = told !== null && company?.value.includes(` ${told.value}`) === true;
	// What begins with a small letter is no name: `had the call with Northwind`.
	const isNoName =
		told !== null && company !== null && /^\p{Ll}/u.test(company.value) && /^\p{Lu}/u.test(told.value);
	return isWithin || isNoName ? told : (company ?? companyIn(lines) ?? told);
}

/** How a sentence says that it was before the day on which it was written. */
const EARLIER: readonly [RegExp, number][] = [
	[/\b(?:yesterday|last night)\b|昨天|\bgestern\b|\bayer\b/iu, 1],
	[/前天|\bvorgestern\b|\banteayer\b|day before yesterday/iu, 2],
];
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const ON_WEEKDAY = new RegExp(`\\b(?:on|last|this) (?:${WEEKDAYS.join('|')})\\b`, 'iu');
const PAST = /\b(?:spoke|talked|chatted|had|met|interviewed|went|was|did)\b/iu;

/** The day that the first lines say the interview was on, counted from that of the note. */
export function dayTold(text: string, from: number, written: string): Read<string> | null {
	for (const sentence of headOf(text, from)
		.join('\n')
		.split(/[.!?。！？\n]+/u)) {
		if (!MET.some((shape) => shape.test(sentence)) && !speaksOfInterviews(sentence)) continue;
		const [, count] = EARLIER.find(([shape]) => shape.test(sentence)) ?? [];
		if (count !== undefined) return { value: addDays(written, -count), from: sentence.trim() };
		const [on = ''] = PAST.test(sentence) ? (ON_WEEKDAY.exec(sentence) ?? []) : [];
		const day = WEEKDAYS.indexOf(on.split(' ')[1]?.toLowerCase() ?? '');
		if (day >= 0) return { value: addDays(written, -((dayOfWeek(written) - day + 7) % 7)), from: on };
	}
	return null;
}

/** Words of Chinese that a sentence says of no other thing: `终面，三个人坐一排`. */
const isChineseSitting = (word: string): boolean =>
	/^[\u3400-\u9fff]{1,}[面试]$/u.test(word) && word !== '现场面试';

/** How it ended, by the one line that tells it; null where none does, or several do. */
function endIn(text: string, from: number): Read<ResultWord> | null {
	const [found, ...others] = text.slice(from).matchAll(ENDED());
	const value = found === undefined || others.length > 0 ? null : resultOf(found[1] ?? '');
	return value === null ? endTold(text.slice(from)) : { value, from: found?.[1] ?? '' };
}

/** The same by a clause of the last line: `Update, 20 Feb: they passed me on`, `晚上收到微信，录用了`. */
function endTold(text: string): Read<ResultWord> | null {
	const line =
		text
			.trimEnd()
			.split(/\r\n?|\n/)
			.at(-1) ?? '';
	const [, label = ''] = /^([^:：]{1,20})[:：]/u.exec(line) ?? [];
	const isLabelled = MEANINGS.labels.has(labelKey(label)) || MEANINGS.facts.has(labelKey(label));
	if (NO_PROSE().test(line) || line.length > LONGEST_END || isLabelled) return null;
	for (const clause of line.split(/[,，.。;；:：!！]+\s*/u)) {
		const bare = clause.replace(LED_TO, '');
		if (bare.length < 2 || SAID_OFTEN.test(bare)) continue;
		const value = resultOf(bare) ?? resultOf(clause);
		if (value !== null && value !== 'pending') return { value, from: bare };
	}
	return null;
}
const LONGEST_END = 200;
const LED_TO =
	/^(?:(?:后来|最后|最终|我|自己|他们)\s*|(?:they|and|but|so|then|finally|in the end|i|was|got|have been)\s+)+/iu;
/** What means a result as a value, and in a sentence much else. */
const SAID_OFTEN =
	/^(?:no|yes|ok|out|cut|fail|failed|negative|success|positive|through|是|否|成功|失败|过|下一轮|意向)$/iu;

/**
 * What the text of an adopted note, from the offset `from`, says where no label does. Never throws. A title
 * of its own has been read already where `hasTitle`.
 */
export function factsFromHead(
	text: string,
	from: number,
	hasTitle: boolean,
	year: number | null = null,
): PathFacts {
	const lines = headOf(text, from);
	const [first = ''] = lines;
	const facts = (hasTitle ? null : titleFacts(first, year)) ?? emptyFacts();
	const day = lines.map((line) => dayIn(line, year)).find((one) => one !== null && one.value !== null);
	const said = lines.map((line) => OUTCOME.exec(line)?.[1] ?? '').find((one) => one !== '') ?? '';
	const value = resultOf(said);
	const result = value === null ? endIn(text, from) : { value, from: said.trim() };
	const stage =
		facts.stage ??
		stageIn(first, hasTitle || titleFacts(first, year) === null ? isChineseSitting : undefined);
	const company = companyOf(facts, lines);
	return { ...facts, company, stage, day: facts.day ?? day ?? null, result: facts.result ?? result };
}
