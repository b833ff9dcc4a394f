/** The section that a heading means, in whatever words. */
import { once } from '../../once';
import type { Section } from '../../settings';
import { Beginnings, IN_HEADINGS, LISTS_OF_WORDS, MEANINGS, wordKey } from '../words';
import { anyWord, isChinese, longestFirst } from '../words/match';
import { remembered } from '../words/remembered';
import { pattern } from '../../pattern';

/** What some words mean where people wrote in no form of ours: what one thinks over went badly. */
const IN_ADOPTED: ReadonlyMap<string, Section> = new Map([
	['反思', 'wentPoorly'],
	['自我反思', 'wentPoorly'],
	['反省', 'wentPoorly'],
	['自我反省', 'wentPoorly'],
	['检讨', 'wentPoorly'],
]);

/** The section that a name means by all of its words; `key` as names are compared. */
export const sectionMeant = (key: string, isAdopted = false): Section | undefined =>
	(isAdopted ? IN_ADOPTED.get(key) : undefined) ?? MEANINGS.sections.get(key);

export interface HeadingMeaning {
	section: Section;
	/** Whether it is the whole heading, a part of it, `Went badly, again`, or a word, which is a guess: `Shaky today`. */
	by: 'whole' | 'part' | 'word';
	/** The word that it was read from, as words are compared. */
	from: string;
}

const SECTION_OF = once(
	() => new Map([...MEANINGS.sections].map(([word, section]) => [wordKey(word), section])),
);
const BEGIN = new Beginnings(() => [...SECTION_OF().keys(), 'my', 'the', 'some', 'our', '我的']);
/**
 * Words that are enough as a part, some words of English, two letters of Chinese, each with its place: the
 * longest first.
 */
const PARTS = once(
	() =>
		new Map(
			longestFirst(
				[...SECTION_OF().keys()].filter((word) =>
					isChinese(word) ? word.length >= 2 : word.includes(' ') || word.endsWith('questions'),
				),
			).map((word, place) => [word, { place, isChinese: isChinese(word) }]),
		),
);
const LONGEST_PART = once(() => Math.max(...[...PARTS().keys()].map(({ length }) => length)));

const SIGNS = '(?:\\p{Extended_Pictographic}|\\ufe0f|\\u200d|\\u20e3)';
const FRAME = once(
	() =>
		pattern('giu')`
			^(?:[\s#>*_]|${SIGNS}|(?:part\s+)?\d{1,2}(?:\.\d{1,2})?\s*[.)、:：](?!\d)|\d{1,2}\s+(?=\D)|
			[一二三四五六七八九十]{1,3}\s*[、.：:]|[(（][一二三四五六七八九十\d]{1,3}[)）]|[【「《[])+|(?:[\s*_:：]|${SIGNS}|[】」》\]])+$
		`,
);
/** Nothing stands around such a heading: most are told by that. */
const UNFRAMED = /^(?!part\s)[A-Za-z](?:.*[A-Za-z\d?.!)])?$/i;
const BETWEEN = once(() => {
	const words = [...LISTS_OF_WORDS.and];
	const spaced = anyWord(words.filter((word) => !isChinese(word)));
	return new RegExp(
		`\\s+[-–—→>]+\\s+|\\s*[→|｜:：/&、（(]\\s*|\\s+${spaced}\\s+|\\s*${anyWord(words.filter(isChinese))}\\s*`,
		'iu',
	);
});
const LONGEST = 60;

function wholeOf(text: string): HeadingMeaning | null {
	if (!BEGIN.fit(text)) return null;
	const from = wordKey(text);
	const section =
		SECTION_OF().get(from) ??
		SECTION_OF().get(from.replace(/^(?:my|the|some|our)\s+|^我的|[?？!！.。]+$/gu, ''));
	if (section !== undefined) return { section, by: 'whole', from };
	const [, bare] = /^([\u3400-\u9fff]{2,12})的(?:地方|点|方面|部分)?$/.exec(from) ?? [];
	const named = bare === undefined ? undefined : SECTION_OF().get(bare);
	return named === undefined ? null : { section: named, by: 'whole', from };
}

/** What stands at the beginning or the end of a heading, alone. */
function edgesOf(key: string): { text: string; isChinese: boolean }[] {
	const edges: { text: string; isChinese: boolean }[] = [];
	for (let at = key.indexOf(' '); at >= 0; at = key.indexOf(' ', at + 1))
		edges.push({ text: key.slice(0, at), isChinese: false }, { text: key.slice(at + 1), isChinese: false });
	if (!isChinese(key)) return edges;
	const bare = key.endsWith(CHINESE_END) ? key.slice(0, -CHINESE_END.length) : key;
	for (let length = Math.min(LONGEST_PART(), key.length); length > 1; length--)
		for (const text of [key.slice(0, length), key.slice(-length), bare.slice(-length)])
			edges.push({ text, isChinese: true });
	return edges;
}
const CHINESE_END = '的地方';

/** The longest word that stands at an edge of a heading, alone; Chinese needs no space around it. */
function partAtAnEdge(key: string): string | undefined {
	let first: { word: string; place: number } | undefined;
	for (const { text, isChinese: isOfChinese } of edgesOf(key)) {
		const part = PARTS().get(text);
		if (part?.isChinese !== isOfChinese) continue;
		if (first === undefined || part.place < first.place) first = { word: text, place: part.place };
	}
	return first?.word;
}

/**
 * The section that a heading means: by all of its words, without number, sign and brackets around them; by
 * the words before a stroke or an arrow; or by a part of it. Null for any other heading, and for one that
 * is as long as a sentence.
 */
export const sectionIn = (heading: string, byPart = true): HeadingMeaning | null =>
	byPart ? byAnyPart(heading) : byWhole(heading);

function meaningOfHeading(heading: string, byPart: boolean): HeadingMeaning | null {
	if (heading.length > LONGEST * 2) return null;
	const trimmed = heading.trim();
	const bare = UNFRAMED.test(trimmed) ? trimmed : trimmed.replace(FRAME(), '').trim();
	const whole = wholeOf(trimmed) ?? (bare === trimmed ? null : wholeOf(bare));
	if (whole !== null) return whole;
	if (!byPart || bare.length > LONGEST) return null;
	for (const piece of bare.split(BETWEEN())) {
		const found = wholeOf(piece);
		if (found !== null) return { ...found, by: 'part' };
	}
	const key = wordKey(bare);
	if (/[?？]$/.test(key)) return null;
	const from = partAtAnEdge(key);
	const section = from === undefined ? undefined : SECTION_OF().get(from);
	return from === undefined || section === undefined ? within(key) : { section, by: 'part', from };
}

/** Each section with what names it in a heading of whatever words: `What I did not do well`, `这次没做好的`. */
const WITHIN = once(() =>
	IN_HEADINGS().map(({ section, words }) => {
		// A word that ends in `…` may go on.
		const stems = words.filter((word) => word.endsWith('…')).map((word) => word.slice(0, -1));
		const whole = anyWord(words.filter((word) => !word.endsWith('…')));
		const ends = stems.length === 0 ? '' : `|${anyWord(stems)}`;
		return {
			section,
			shape: new RegExp(isChinese(whole) ? whole : `(?:^|[^\\p{L}'])(?:${whole}(?![\\p{L}'])${ends})`, 'u'),
		};
	}),
);
/** So many words a heading has at most that says by one of them what stands below it. */
const MOST_WORDS = 8;
/** What begins a sentence, which leads to something else: `She didn't say much, but asked:`. */
const SENTENCE = /^(?:they|she|he|it|we|you|then|so|and|but|if|also|there|this|that)\s|[,，.。;；]/u;

/** What is to be done before another interview: `Before the CFO round`. */
const OF_NEXT = pattern('u')`
	^(?:\S+(?: \S+)? )?before (?:(?:the|my|any) |(?:the |my )?next ).{0,20}(?:round|interview|onsite|call|panel|
	chat|one)$
`;

function within(key: string): HeadingMeaning | null {
	if (OF_NEXT.test(key)) return { section: 'improvementPlan', by: 'part', from: key };
	if (key.split(' ').length > MOST_WORDS || SENTENCE.test(key)) return null;
	for (const { section, shape } of WITHIN()) {
		const from = shape.exec(key)?.[0];
		if (from !== undefined) return { section, by: 'word', from: from.trim() };
	}
	return null;
}

/** The same headings stand in note after note, and each is asked for more than once. */
const byAnyPart = remembered((heading) => meaningOfHeading(heading, true));
const byWhole = remembered((heading) => meaningOfHeading(heading, false));
