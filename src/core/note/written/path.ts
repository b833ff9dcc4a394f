/** What a note's name and folders say of the interview that it is about. */
import { once } from '../../once';
import { noteName } from '../../markdown/inline';
import { LANGUAGES, LISTS_OF_WORDS, wordKey, type ResultWord, type StageWord } from '../words';
import { anyWord, isChinese, literal } from '../words/match';
import { dayIn, type Read } from './day';
import { resultOf, roundIn, stageIn } from './facts';
import { pattern } from '../../pattern';

/** Each with the words of the path that it was read from; null where the path does not tell. */
export interface PathFacts {
	company: Read<string> | null;
	position: Read<string> | null;
	/** Null as a value where a day is named whose year, or whose order of day and month, is left open. */
	day: Read<string | null> | null;
	round: Read<number> | null;
	stage: Read<StageWord> | null;
	result: Read<ResultWord> | null;
}

/** A folder's or a note's name as it is compared: no sign, no number before it, no case. */
const folderKey = (name: string): string =>
	wordKey(
		name
			.replace(/^[\p{Extended_Pictographic}\ufe0f\u200d\s]+/u, '')
			.replace(/^\d{1,3}\s*[-._、)]\s*(?=\D)|^[_.!@#+]+/u, ''),
	).replace(/^[-_ ]+/, '');

const PERIOD = pattern('iu')`
	^(?:(?:19|20)\d{2}(?:年)?(?:\s?[-/._]?\s?(?:q[1-4]|h[12]|w?\d{1,2}|\d{1,2}月|[a-z]{3,9}|春|夏|秋|冬|
	[春秋社校]招))?|\d{1,2}(?:月|[-_ ]?[a-z]{3,9})?|[qh][1-4]|week \d+)$
`;

/** What somebody writes about everything: `小满的日记`, `Mara's journal`. */
const DIARY = /(?:日记|日记本|手账|随笔|笔记本)$|\b(?:diary|journal|notebook|notes|vault)$/u;

/** Whether a folder is only where things are kept: a year, a month, *Interviews*, *Archive*. */
function isGeneral(folder: string): boolean {
	const key = folderKey(folder);
	return (
		key === '' ||
		PERIOD.test(key) ||
		DIARY.test(key) ||
		LISTS_OF_WORDS.folders.has(key) ||
		LISTS_OF_WORDS.companyFolders.has(key)
	);
}

const NOT_A_LETTER = '[^\\p{L}\\p{N}]';
const NOISE = once(() => [...LISTS_OF_WORDS.noise]);
const LATIN_NOISE = once(
	() =>
		new RegExp(
			`(^|${NOT_A_LETTER})${anyWord(NOISE().filter((word) => !isChinese(word)))}(?=$|${NOT_A_LETTER})`,
			'giu',
		),
);
const CHINESE_NOISE = once(() => new RegExp(anyWord(NOISE().filter(isChinese)), 'gu'));

/** What a job is called by, so that it is no company. */
const JOB = once(() => new RegExp(LANGUAGES.map(({ jobs }) => jobs).join('|'), 'iu'));
/** Words for a stage that a name may hold by itself and mean a stage. */
const STAGE_ALONE = new Set(
	(
		'recruiter, screen, screening, technical, coding, onsite, panel, loop, oa, vo, hr, hm, ' +
		'behavioural, behavioral, takehome, final, tech, superday, prescreen, 笔试'
	).split(', '),
);
const isMeantAsStage = (word: string): boolean =>
	STAGE_ALONE.has(word) ||
	word.includes(' ') ||
	(isChinese(word) && /[面试]$|轮$/u.test(word)) ||
	[...LISTS_OF_WORDS.countedRounds].some((sitting) => word.endsWith(sitting));

/** Words for a result that end a name and mean a result. */
const RESULT_ALONE = new Set(
	(
		'passed, rejected, offer, failed, withdrawn, ghosted, declined, accepted, pending, reject, ' +
		'pass, fail, 通过, 未通过, 挂, 挂了, 已挂, 过, 过了, 已过, 没过, 拒, 凉, 凉了, oc, 已oc, 寄, 意向, 待定'
	).split(', '),
);

/** A name while it is taken apart: what is left of it, and what was found. */
interface Rest {
	text: string;
	facts: PathFacts;
}

/** No fact of any kind, each time anew. */
export const emptyFacts = (): PathFacts => ({
	company: null,
	position: null,
	day: null,
	round: null,
	stage: null,
	result: null,
});

function take<K extends keyof PathFacts>(rest: Rest, key: K, found: PathFacts[K]): void {
	if (found === null) return;
	rest.facts[key] ??= found;
	rest.text = rest.text.replace(found.from, '\ue000');
}

function takeBrackets(rest: Rest, year: number | null): void {
	rest.text = rest.text.replace(/[(（[【]([^()（）[\]【】]*)[)）\]】]/gu, (whole, inner: string) => {
		const { facts } = rest;
		const result = resultOf(inner);
		if (result !== null) facts.result ??= { value: result, from: whole };
		facts.day ??= dayIn(inner, year);
		facts.round ??= roundIn(inner);
		facts.stage ??= stageIn(inner, isMeantAsStage);
		return '\ue000';
	});
}

/** A result that ends what is left: a word by itself, or a sign. */
function takeResult(rest: Rest): void {
	const match = /(?:^|[\s\ue000,，;；_|–—-])([^\s\ue000,，;；_|–—-]+)[\s\ue000]*$/u.exec(rest.text);
	const word = (match?.[1] ?? '').replace(/[.!。！]+$/, '');
	const isAlone = RESULT_ALONE.has(word.toLowerCase()) || /^[✅❌🎉👻]\ufe0f?$/u.test(word);
	const value = isAlone ? resultOf(word) : null;
	if (match === null || value === null || word === rest.text.trim()) return;
	take(rest, 'result', { value, from: word });
}

const CHUNKS = /\s*\ue000\s*|\s+[-–—]+\s+|\s*[|｜丨@,，:：·+]\s*|\s*[–—]\s*|\s{2,}|\s+(?:x|×)\s+/iu;

/** The parts of a name that may be a company or a job: at its separators, and at its hyphens where it has no spaces. */
function chunksOf(text: string): string[] {
	const parts = text.split(CHUNKS);
	return parts
		.flatMap((part) => (/\s/.test(part.trim()) ? [part] : part.split('-')))
		.map((part) => part.replace(/^[\s\-–—_.、]+|[\s\-–—_.、]+$/gu, ''))
		.filter((part) => part !== '' && /\p{L}/u.test(part) && !/^(?:me|i|my|with|at)$/i.test(part));
}

const MOST_WORDS = 5;

/** Whom one meets, or what one does there. */
const NOBODY = pattern('iu')`
	^(?:case|case study|cfo|ceo|cto|coo|cmo|vp|md|founder|founders|recruiter|panel|test|offer|debrief|
	voice memo|语音转文字|录音|作业)(?: round| interview| call)?$
`;

const WEEKDAY_ALONE =
	/^(?:(?:mon|tues?|weds?|wednes|thurs?|thu|fri|satur|sat|sun)(?:day)?|today|(?:周|星期)[一二三四五六日天]|今天)$/iu;

const WEEKDAY_BEHIND = /\d\s?[(（](?:mon|tue|wed|thu|fri|sat|sun|周|星期)[^()（）]{0,8}[)）]/iu;

function isCompany(name: string): boolean {
	const key = folderKey(name);
	return (
		name.length <= 40 &&
		name.split(/\s+/).length <= MOST_WORDS &&
		!isGeneral(name) &&
		!WEEKDAY_ALONE.test(name) &&
		!LISTS_OF_WORDS.indexes.has(key) &&
		!LISTS_OF_WORDS.noise.has(key) &&
		!NOBODY.test(key)
	);
}

/**
 * What a name holds beside its company, its job and what was found: noise, periods, numbers of a register,
 * other people.
 */
function withoutRest(text: string): string {
	const bare = text
		.replace(/^\s*[A-Z]{2,5}-\d{1,4}\s+/u, '')
		.replace(/(?:19|20)\d{2}(?:\s?[-/._]\s?(?:[WQ]?\d{1,2}))?(?!\d)/giu, '\ue000')
		.replace(/(^|[\s\ue000])(?:0\d|1[0-2])(?:[0-2]\d|3[01])(?=$|[\s\ue000])/gu, '$1\ue000')
		.replace(WEEKDAY, '\ue000')
		.replace(/(?:^|\s+)(?:at|for|bei|en)\s+(?=\p{Lu})/gu, '\ue000')
		.replace(LATIN_NOISE(), '$1\ue000')
		.replace(CHINESE_NOISE(), '\ue000');
	const person = /(?:^|[\s\ue000])(?:with|w\/?)\s+(?=\p{Lu})/u.exec(bare);
	if (person === null) return bare;
	// *Acme, with Dana Lee* names a person, *Interview with Acme* the company.
	const before = bare.slice(0, person.index);
	return /\p{L}/u.test(before) ? before : bare.slice(person.index + person[0].length);
}

/** The day of the week beside a day that was found. */
const WEEKDAY = pattern('giu')`
	(?:^|[\s,，(（])(?:mon|tues?|weds?|wednes|thurs?|thu|fri|satur|sat|sun)(?:day)?[.,，]?\s*\ue000|
	\ue000\s*[（(]?(?:周|星期)[一二三四五六日天][)）]?
`;

/** A company's name that ends in what its people work with; a job has a word more: `Lindner Software`, `青禾数据`. */
const OF_A_NAME = /^(?:\p{Lu}[\p{L}’']*\s+)+(?:Software|Data|Mobile|Web)$|^\p{Script=Han}{2,4}数据$/u;

const EVERY_JOB = once(() => new RegExp(JOB().source, 'giu'));

/** What an occasion is called behind a company's name: `Litware whiteboard`. */
const OF_SITTING = pattern('iu')`
	((?:^|\s)(?!(?:the|an?|on|by|per|via|de|la|el|die|der)\s)\S+)\s+(?:portfolio|whiteboard|phone|video|zoom|
	teams|onsite|screen|panel|hm|hr|case|loop|superday|trial|trial shift|afternoon|morning)$
`;

/** The company and the job among the parts of a name: `Acme, Senior engineer`, `Engineer at Acme`, `星河后端`. */
function takeNames({ text, facts }: Rest): void {
	for (const chunk of chunksOf(withoutRest(text))) {
		const job = JOB().exec(chunk);
		// A name may begin with such a word: it is one where another word follows.
		const isName =
			job === null ||
			OF_A_NAME.test(chunk) ||
			(job.index === 0 && facts.company === null && /\p{L}/u.test(chunk.replace(EVERY_JOB(), '')));
		// Behind a Chinese name a space leads to the job: `云帆科技 Java后端`.
		const end = isName ? chunk.length : (/^\p{Script=Han}{2,}(?=\s)/u.exec(chunk)?.[0].length ?? job.index);
		const name = chunk.slice(0, end).trim().replace(OF_SITTING, '$1');
		if (name !== '' && isCompany(name)) facts.company ??= { value: name, from: name };
		const title = chunk.slice(end).replace(/^[^\p{L}]+/u, '');
		if (title !== '') facts.position ??= { value: title, from: title };
	}
}

/** A month and a day at the head of a name, or at its end: `5.28 半夏健康`, `0707 栗子绘本`, `字节 0821`. */
const DAY_FIRST = pattern('u')`
	^(\d{1,2}(?=[.-])|\d{2}(?=\d{2}\s))[.-]?(\d{1,2})(?=[\s\u3400-\u9fff])(?!\s*\d)|
	[\u3400-\u9fff]\s*([01]\d)([0-3]\d)$
`;
function dayFirst(text: string, year: number | null): Read<string | null> | null {
	const [whole = '', first, second, month = first ?? '', day = second ?? ''] = DAY_FIRST.exec(text) ?? [];
	const from = whole.replace(/^[\u3400-\u9fff]\s*/u, '');
	if (from === '' || month === '' || Number(month) > 12 || Number(day) > 31 || Number(day) === 0) return null;
	return { value: year === null ? null : (dayIn(`${year}-${month}-${day}`)?.value ?? null), from };
}

function takeApart(text: string, year: number | null, before: PathFacts): PathFacts {
	const rest: Rest = { text: text.replace(/(\d)_(?=\d)/g, '$1-').replace(/_/g, ' '), facts: before };
	// A day of the week in brackets may tell which figure is the month.
	if (WEEKDAY_BEHIND.test(rest.text)) take(rest, 'day', dayIn(rest.text, year));
	takeBrackets(rest, year);
	take(rest, 'day', dayIn(rest.text, year) ?? dayFirst(rest.text, year));
	// VO1 and Tech Screen 1 are a round and a stage at once.
	const round = roundIn(rest.text);
	take(rest, 'stage', stageIn(rest.text, isMeantAsStage));
	take(rest, 'round', round);
	takeResult(rest);
	takeNames(rest);
	return rest.facts;
}

/** A note's name without what an export puts behind it. */
const nameOf = (path: string): string => noteName(path).replace(/\s+[0-9a-f]{12,32}$/u, '');

/** No file system has longer names. */
const LONGEST_NAME = 255;

/**
 * What a name says by itself, as a heading over one of several interviews; a year that is known fills in one
 * that is missing.
 */
export const factsFromName = (name: string, year: number | null): PathFacts =>
	takeApart(name.slice(0, LONGEST_NAME), year, emptyFacts());

const PLACEHOLDER = /\{\{\s*([a-z-]+)\s*(?::[^{}]*)?\}\}/giu;

/**
 * The values that a pattern such as `{{date}} {{company}}` would have put into a name, by their names; null
 * if none fit.
 */
function readBackwards(pattern: string, name: string): ReadonlyMap<string, string> | null {
	const keys: string[] = [];
	let source = '';
	let from = 0;
	for (const match of pattern.matchAll(PLACEHOLDER)) {
		source += literal(pattern.slice(from, match.index));
		const key = (match[1] ?? '').toLowerCase();
		// A day has no end of its own but a figure's or a sign's; what is last takes all.
		source += key === 'date' ? '(\\S*\\d\\S*)' : '(.+?)';
		keys.push(key);
		from = match.index + match[0].length;
	}
	if (keys.length === 0) return null;
	const match = new RegExp(`^${source}${literal(pattern.slice(from))}$`, 'iu').exec(name);
	return match === null ? null : new Map(keys.map((key, index) => [key, match[index + 1] ?? '']));
}

/** What a name says that was made by the pattern of the settings. The company's part may hold more: `Acme round 2`. */
function byPattern(pattern: string, name: string, year: number | null): PathFacts | null {
	const values = readBackwards(pattern.slice(pattern.lastIndexOf('/') + 1), name);
	if (values === null) return null;
	const valueOf = (...keys: string[]): string =>
		keys.map((key) => values.get(key) ?? '').find((one) => one !== '') ?? '';
	const day = dayIn(valueOf('date'), year);
	// A name that says no day where the pattern has one was not made by it.
	if (values.has('date') && day === null) return null;
	const job = valueOf('position', 'role');
	const round = valueOf('round');
	const facts: PathFacts = {
		...emptyFacts(),
		day,
		position: job === '' ? null : { value: job, from: job },
		stage: stageIn(valueOf('stage')),
		round: roundIn(round) ?? (/^\d{1,2}$/.test(round) ? { value: Number(round), from: round } : null),
	};
	const named = valueOf('company', 'title');
	// The number behind a name that was taken already is no part of the company.
	return takeApart(roundIn(named) === null ? named.replace(/\s+\d{1,3}$/, '') : named, year, facts);
}

/** The company that a note's folders name: the folder below *Companies*, else the nearest that is not general. */
function companyFolder(folders: readonly string[]): { name: string; isSure: boolean } | null {
	const list = folders.findIndex((folder) => LISTS_OF_WORDS.companyFolders.has(folderKey(folder)));
	const below = list < 0 ? undefined : folders.slice(list + 1).find((folder) => !isGeneral(folder));
	if (below !== undefined) return { name: below, isSure: true };
	const name = [...folders].reverse().find((folder) => !isGeneral(folder));
	const above = folders.slice(0, name === undefined ? 0 : folders.lastIndexOf(name));
	// What stands in a folder for interviews is a company's; what stands in no such folder may be anything.
	return name === undefined ? null : { name, isSure: above.some((one) => isOfInterviews(one)) };
}

/** Whether a folder, or a path with its folders, says that interviews are kept there. */
export function isOfInterviews(path: string): boolean {
	return ABOUT_INTERVIEWS().test(path);
}
/** Whether a text speaks of an interview, or of those who hold one. */
export const speaksOfInterviews = (text: string): boolean => SPEAKING().test(text);
const SPEAKING = once(() => {
	const names = LANGUAGES.map(({ aboutInterviews }) => aboutInterviews).join('|');
	return new RegExp(`${names}|recruit|hiring|[一二三四终]面|面试官|\\bhr\\b`, 'iu');
});
/** Whether a text says more than so many times what somebody did or was asked. */
export function isToldOver(text: string, times: number): boolean {
	const found = text.matchAll(ACCOUNT());
	let count = 0;
	while (count <= times && found.next().done !== true) count++;
	return count > times;
}
/** Not `giu`: engines take many times as long for it. */
const ACCOUNT = once(() => new RegExp(LANGUAGES.map(({ account }) => account).join('|'), 'gi'));
const ABOUT_INTERVIEWS = once(() => {
	const names = LANGUAGES.flatMap(({ aboutInterviews, aboutJobs }) => [aboutInterviews, aboutJobs]);
	return new RegExp(names.join('|'), 'iu');
});

const PREPARATION = pattern('iu')`
	^prep(?:aration|aring)?(?:\s+(?:for|notes?)|\s*[-–—:]|\s*$)|(?:^|\s)prep(?:aration)?(?:\s+notes?)?$|
	^(?:面试)?准备|准备(?:笔记|清单)?$
`;
/** Words with no letter beside them, but for Chinese ones. */
const apart = (words: readonly string[]): RegExp =>
	new RegExp(
		words.map((one) => (isChinese(one) ? one : `(?:^|[^\\p{L}])(?:${one})(?![\\p{L}])`)).join('|'),
		'iu',
	);
/** What comes before or after the interviews of a job. */
const AROUND = once(() => apart(['^about', ...LANGUAGES.map(({ besides }) => besides)]));

/**
 * Whether a note's name says that it is what was prepared or what was haggled over: `Prep for Acme`,
 * `Negotiation notes`.
 */
const POSTINGS = /(?:^|\/)(?:\d+[-_. ]*)?(?:(?:job )?postings?|job descriptions?|jds?|职位|岗位|jd)\//iu;

export const isBesideInterviews = (path: string): boolean => {
	const name = nameOf(path).trim();
	if (POSTINGS.test(path)) return true;
	return PREPARATION.test(name) || AROUND().test(name);
};

const COLLECTED = once(() => apart([ONLY_QUESTIONS, ...LANGUAGES.map(({ collections }) => collections)]));
/** A name that says which questions, and whose not. */
const ONLY_QUESTIONS =
	'^(?:(?:common|typical|frequent|behaviou?ral|technical|coding|interview|hr|top \\d+|system design)[ -])*questions$';

/** Whether a note's name says that it holds what one asks them: `Questions to ask`, `反问`. */
export const isOfOwnQuestions = (path: string): boolean => OWN_QUESTIONS.test(nameOf(path));
const OWN_QUESTIONS = pattern('iu')`
	(?:^|\s)(?:questions|qs) (?:(?:i|to|for)(?: (?:the|my))? )?(?:ask|them|interviewers?|recruiters?)\b|
	they (?:always|usually|might|may) ask|反问
`;

/** Whether a title is a day, and nothing else but the day of the week. */
export function isOnlyDay(title: string): boolean {
	const name = title.replace(/_/g, '-');
	const day = /\d/.test(name) ? dayIn(name, LEAP_YEAR) : null;
	return day !== null && !/\p{L}/u.test(name.replace(day.from, '\ue000').replace(WEEKDAY, ''));
}
/** For a day whose year is not written: it has all days. */
const LEAP_YEAR = 2000;

/** Whether a note is one of a journal: its name is a day. */
export const isOfJournal = (path: string): boolean => isOnlyDay(nameOf(path));

/** Whether a folder is only where things are kept, or where interviews are. */
export const isKeeping = (folder: string): boolean => isGeneral(folder) || isOfInterviews(folder);

/** Whether a note is a company's own page: it stands right in the folder of companies. */
export const isOfCompany = (path: string): boolean =>
	LISTS_OF_WORDS.companyFolders.has(folderKey(path.split('/').at(-2) ?? ''));

/** Whether a note's name says that it is about interviews and about none of them: `Backend interview guide`. */
export const isAboutInterviews = (path: string): boolean => COLLECTED().test(nameOf(path));

/** The year that a note's name, or else the nearest of its folders, names; null where none does. */
export function yearOf(path: string): number | null {
	for (const part of path.split('/').reverse()) {
		const year = /(?:^|\D)((?:19|20)\d{2})(?:(?!\d)|(?=\d{4}(?!\d)))/u.exec(part)?.[1];
		if (year !== undefined) return Number(year);
	}
	return null;
}

/**
 * What a path says of an interview: by the pattern of the settings where its name was made by it, else by
 * the usual shapes of names and folders. A property or a label of the body counts before all of it.
 */
export function factsFromPath(path: string, fileName: string, year = yearOf(path)): PathFacts {
	const folders = path.split('/').slice(0, -1);
	const name = nameOf(path).slice(0, LONGEST_NAME);
	const facts = byPattern(fileName, name, year) ?? takeApart(name, year, emptyFacts());
	const folder = companyFolder(folders);
	if (folder === null) return facts;
	const inFolder = takeApart(folder.name, year, emptyFacts());
	const read = inFolder.company ?? { value: folder.name, from: folder.name };
	const company = folder.isSure || facts.company === null ? read : facts.company;
	const isFirst = company === read;
	// Where the folder is the company, what the name adds is the job.
	const other =
		isFirst && facts.company !== null && wordKey(facts.company.value) !== wordKey(read.value)
			? facts.company
			: null;
	return {
		...facts,
		company,
		position: facts.position ?? inFolder.position ?? other,
		day: facts.day ?? inFolder.day,
	};
}

const INDEX_LIKE = pattern('iu')`
	(?:^|[\s_-])(?:moc|index|dashboard|kanban|readme)$|^(?:moc|index|readme|_)(?:$|[\s_-])|
	^\d{1,3}\s*[-_.]?\s*(?:index|readme)$|(?:目录|索引|汇总|总表|看板)$
`;
const TEMPLATE_LIKE = /(?:^|[\s_([-])templates?[)\]]?$|^[_([]?templates?(?:$|[\s_)\]-])|模板|模版|\{\{/iu;

/**
 * Why a note is no interview whatever its folder says: a template, or a page that lists other notes; null
 * if it may be one.
 */
export function noInterview(path: string): 'template' | 'index' | null {
	const folders = path.split('/').slice(0, -1);
	const name = nameOf(path);
	if (folders.some((folder) => LISTS_OF_WORDS.templates.has(folderKey(folder))) || TEMPLATE_LIKE.test(name))
		return 'template';
	const key = folderKey(name);
	const isFolderNote = key !== '' && key === folderKey(folders[folders.length - 1] ?? '');
	const isIndex =
		LISTS_OF_WORDS.indexes.has(key) || INDEX_LIKE.test(name) || LISTS_OF_WORDS.companyFolders.has(key);
	// A note that is called as its folder lists what is in it, unless the folder is a company's.
	return isIndex || (isFolderNote && isGeneral(name)) ? 'index' : null;
}
