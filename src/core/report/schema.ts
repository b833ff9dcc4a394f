/**
 * The contract with other programs, as JSON Schema 2020-12: the properties of each kind of note, and the JSON
 * of each command.
 */
import { FORMATS, KINDS } from '../note/values';
import { MODES } from '../insights/modes';
import { RULE_IDS } from '../lesson/rules';
import { defaultSettings, type Property } from '../settings';

/** A schema, as it is in JSON. */
export type Schema = Readonly<{ [key: string]: unknown }>;

const text: Schema = { type: 'string' };
const number: Schema = { type: 'number' };
const count: Schema = { type: 'integer', minimum: 0 };
const line: Schema = { type: 'integer', minimum: 1 };
const share: Schema = { type: ['number', 'null'], minimum: 0, maximum: 1 };
const flag: Schema = { type: 'boolean' };
const day: Schema = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
/** A day, or a moment of it. */
const moment: Schema = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2}(?::\\d{2})?)?$' };
const list = (items: Schema): Schema => ({ type: 'array', items });
const oneOf = (...words: readonly string[]): Schema => ({ enum: words });
const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] });
const the = (name: string): Schema => ({ $ref: `#/$defs/${name}` });

/** An object with all these fields; those of `more` may be missing. Others may come with later versions. */
const object = (fields: Record<string, Schema>, more: Record<string, Schema> = {}): Schema => ({
	type: 'object',
	properties: { ...fields, ...more },
	required: Object.keys(fields),
});

const words = orNull(text);
const round = object({ number: orNull(count), name: words });
const verdict = oneOf('hit', 'clean');
const severity = { enum: [1, 2, null] };
const state = oneOf('new', 'recurring', 'improving', 'resolved', 'relapsed', 'strength');
const held = { held: count, of: count, low: share, high: share };
const rates = { withAction: object(held), without: object(held) };
const passed = { passed: count, n: count, rate: share, low: share, high: share };
const themeName = { key: text, name: text, note: words };
const shown = { verdict, severity, line, why: text };
const interviewFields = {
	path: text,
	company: words,
	date: orNull(day),
	round,
	stage: words,
	kind: oneOf(...KINDS),
	result: text,
};
/** Only where its note tells of several. */
const ofRound = { line };
const likely = object({
	title: text,
	asked: count,
	rating: words,
	retrievability: share,
	from: oneOf('company', 'stage'),
	path: text,
	line,
});

const action = object({
	path: text,
	line,
	text,
	status: oneOf('open', 'in-progress', 'done', 'cancelled'),
	due: orNull(day),
	done: orNull(day),
	themes: list(text),
	method: words,
	check: words,
	kind: oneOf('improvement', 'follow-up'),
	tickable: flag,
	overdue: flag,
	effect: { enum: ['awaiting', 'validated', 'ineffective', 'unproven', null] },
	decidedBy: orNull(object({ path: text, line })),
});

const SHARED: Record<string, Schema> = {
	interview: object(interviewFields, ofRound),
	action,
	question: object({
		title: text,
		id: words,
		type: words,
		difficulty: words,
		answer: words,
		answerNote: words,
		followUps: list(text),
		hints: words,
		rating: words,
		reason: words,
		observed: list(object({ rating: text, by: words, line })),
		cause: words,
		improvement: words,
		signals: words,
		complexity: words,
		story: words,
		themes: list(text),
		line,
		ratingLine: line,
	}),
	overcome: object({
		id: words,
		title: text,
		failed: object({ date: day, rating: text, path: text, line }),
		passed: object({ date: day, rating: text, path: text, line }),
		between: list(the('action')),
	}),
	shown: object({ ...themeName, ...shown }),
	next: object({
		date: day,
		company: words,
		round,
		stage: words,
		kind: oneOf(...KINDS),
		path: text,
		brief: words,
	}),
	onePage: object({
		key: text,
		name: text,
		state,
		hits: count,
		cleans: count,
		date: orNull(day),
		company: words,
		why: text,
		path: words,
		line: orNull(line),
	}),
	change: object({
		path: text,
		before: list(text),
		after: list(text),
		written: flag,
		reason: words,
	}),
};

const retro = object(
	{
		path: text,
		company: words,
		position: words,
		date: orNull(day),
		round,
		stage: words,
		kind: oneOf(...KINDS),
		format: words,
		interviewers: list(object({ name: text, role: words })),
		duration: orNull(number),
		ended: orNull(moment),
		result: text,
		resultDate: orNull(moment),
		confidence: orNull(number),
		selfRating: orNull(number),
		stress: orNull(number),
		captured: orNull(moment),
		reviewed: orNull(moment),
		closed: orNull(moment),
		themes: list(text),
		reasonsOfficial: list(text),
		reasonsOwn: list(text),
		transcript: words,
		event: words,
		questions: list(the('question')),
		wentWell: list(text),
		wentPoorly: list(text),
		weakPoints: list(object({ text, line, source: oneOf('list', 'question', 'plan'), themes: list(text) })),
		selfAssessment: list(object({ label: text, value: number })),
		hints: words,
		keyLesson: words,
		bringUp: list(text),
		asked: list(text),
		impressions: words,
		notes: words,
		outcomes: list(object({ theme: words, outcome: words, line })),
	},
	ofRound,
);

const evidence = { path: text, ...shown, date: day, company: words, stage: words, kind: oneOf(...KINDS) };

const theme = object({
	...themeName,
	state,
	cleanRun: count,
	untested: flag,
	rank: number,
	hits: count,
	cleans: count,
	lastSeen: day,
	evidence: list(object(evidence)),
});

const question = object({
	id: words,
	title: text,
	type: words,
	asked: count,
	companies: list(text),
	ratings: list(object({ date: day, rating: text, path: text, line })),
	drills: list(object({ moment, id: words, title: text, grade: oneOf('again', 'hard', 'good', 'easy') })),
	due: orNull(day),
	overcame: flag,
	answerNote: words,
});

const week = object({
	week: object({ label: text, first: day, last: day }),
	asOf: day,
	interviews: list(object({ ...interviewFields, themes: list(the('shown')) }, ofRound)),
	missed: list(
		object({ name: text, due: moment, state: oneOf('late', 'missed'), ...interviewFields }, ofRound),
	),
	results: list(object({ ...interviewFields, on: orNull(day), days: orNull(count) }, ofRound)),
	waiting: list(object({ ...interviewFields, days: count }, ofRound)),
	changes: list(
		object({ ...themeName, from: orNull(state), to: state, ...shown, interview: the('interview') }),
	),
	actions: object(
		Object.fromEntries(
			['done', 'due', 'overdue', 'awaiting', 'validated', 'ineffective'].map((one) => [
				one,
				list(the('action')),
			]),
		),
	),
	habits: list(object({ path: text, name: text, since: words })),
	next: list(the('next')),
	wins: object({
		overcame: list(the('overcome')),
		resolved: list(object(themeName)),
		longestRun: orNull(object({ ...themeName, held: count })),
	}),
});

const brief = object({
	company: text,
	known: flag,
	stage: words,
	date: day,
	confidence: orNull(number),
	rounds: list(the('interview')),
	questions: list(object({ title: text, rating: words, reason: words, date: day, path: text, line })),
	likely: list(likely),
	bringUp: list(object({ text, date: day, path: text })),
	themes: list(object({ key: text, name: text, state, rank: number, atStage: count })),
	due: list(the('action')),
	toValidate: list(the('action')),
	stories: list(object({ path: text, name: text, told: count, toldHere: list(text), overused: flag })),
	plans: list(object({ cue: text, act: text, themes: list(text), path: text, line })),
	postings: list(object({ path: text, position: words })),
	owed: list(the('action')),
});

const insights = object({
	interviews: count,
	heat: object({
		months: list(text),
		themes: list(
			object({
				key: text,
				name: text,
				state,
				months: list(object({ month: text, hits: count, cleans: count, severity: count })),
			}),
		),
	}),
	state: list(
		object({
			label: text,
			most: count,
			points: list(object({ date: day, value: number, path: text })),
		}),
	),
	calibration: object({
		n: count,
		missing: count,
		brier: orNull(number),
		bias: orNull(number),
		bins: list(object({ from: count, to: count, ...passed, predicted: share, paths: list(text) })),
	}),
	funnel: list(
		object({
			stage: words,
			...passed,
			missing: count,
			pending: count,
			withdrawn: count,
			mocks: count,
			paths: list(text),
		}),
	),
	reasons: list(
		object({
			reason: text,
			official: list(text),
			own: list(text),
			reading: { enum: ['blind-spot', 'worry', null] },
		}),
	),
	overcame: list(the('overcome')),
	observed: list(object({ title: text, own: text, observed: text, by: words, path: text, line })),
	baseRate: object({
		...rates,
		methods: list(object({ method: text, ...held })),
		kinds: object({ real: object(rates), mock: object(rates) }),
	}),
	modes: object({
		said: count,
		modes: list(
			object({
				mode: oneOf(...MODES),
				themes: list(text),
				failures: list(object({ path: text, line, title: text, words: text })),
			}),
		),
	}),
});

const check = object({
	notes: count,
	retros: count,
	problems: list(object({ path: text, line, code: text, message: text, level: oneOf('problem', 'info') })),
});

const lint = object({
	notes: count,
	checked: count,
	findings: list(
		object({ path: text, line, rule: oneOf(...RULE_IDS), text, message: text, skeleton: words }),
	),
});

const context = object({
	company: text,
	known: flag,
	stage: words,
	date: day,
	failed: list(the('onePage')),
	held: list(the('onePage')),
	due: list(object({ text, due: orNull(day), overdue: flag, themes: list(text), path: text, line })),
	likely: list(likely),
});

/** The rows of a table that is exported: each has the name of the one whose notes they are. */
const exportedRows = ({ properties, required, ...schema }: Schema): Schema =>
	list({
		...schema,
		properties: { candidate: words, ...(properties as Schema) },
		required: ['candidate', ...(required as readonly string[])],
	});
const exported = {
	anyOf: [
		object({
			retros: exportedRows(retro),
			evidence: exportedRows(object({ theme: text, state, nth: line, ...evidence })),
			actions: exportedRows(action),
			questions: exportedRows(question),
		}),
		object({ files: list(object({ path: text, table: text, rows: count })) }),
	],
};

/** What became of each row of a table. */
const imported = object({
	rows: list(object({ line, path: words, text: words, written: flag, reason: words, problems: list(text) })),
	written: count,
});

/** What the verbs answer: those that work on one note, and those that work on themes. */
const written = {
	anyOf: [the('change'), object({ changes: list(the('change')), written: flag, reason: words })],
};

const COMMANDS: Record<string, Schema> = {
	summary: object({
		interviews: count,
		waiting: count,
		next: list(the('next')),
		themes: list(object({ key: text, name: text, state, rank: number })),
		actions: object({ outstanding: count, overdue: count }),
		problems: count,
	}),
	retros: object({ retros: list(retro) }),
	themes: object({ themes: list(theme) }),
	actions: object({ actions: list(the('action')) }),
	questions: object({ questions: list(question) }),
	week,
	brief,
	insights,
	check,
	lint,
	context,
	export: exported,
	new: the('change'),
	import: imported,
	verb: written,
};

/** What a property may hold: one word or a list where people write either. */
const wordsOrList = { anyOf: [text, list(words), { type: 'null' }] };
const numberOrText = { type: ['number', 'string', 'null'] };
const word: Schema = { type: ['string', 'null'] };

/** The value of each property of a note, as a program that reads YAML has it; other words are kept, and told. */
const PROPERTY_VALUES: Record<Property, Schema> = {
	type: text,
	company: wordsOrList,
	position: word,
	date: word,
	round: numberOrText,
	stage: word,
	kind: { ...word, examples: KINDS },
	format: { ...word, examples: FORMATS },
	interviewers: wordsOrList,
	duration: numberOrText,
	ended: word,
	result: word,
	'result-date': word,
	confidence: numberOrText,
	'self-rating': numberOrText,
	stress: numberOrText,
	themes: wordsOrList,
	captured: word,
	reviewed: word,
	closed: word,
	'reasons-official': wordsOrList,
	'reasons-own': wordsOrList,
	transcript: word,
	event: word,
};

/**
 * The schema of the properties of each kind of note, under its type, with the names that the settings give
 * them by default.
 */
function noteSchemas(): Record<string, Schema> {
	const { propertyNames, typeValues, stages, results } = defaultSettings();
	const examples: Partial<Record<Property, readonly string[]>> = { stage: stages, result: results };
	const named = (properties: readonly Property[]): Record<string, Schema> =>
		Object.fromEntries(
			properties.map((property) => {
				const known = examples[property];
				const schema = PROPERTY_VALUES[property];
				return [propertyNames[property], known === undefined ? schema : { ...schema, examples: known }];
			}),
		);
	const all = Object.keys(PROPERTY_VALUES).filter((one) => one !== 'type') as Property[];
	const ofType = (type: keyof typeof typeValues, properties: readonly Property[]): [string, Schema] => [
		typeValues[type],
		object({ [propertyNames.type]: { const: typeValues[type] } }, named(properties)),
	];
	return Object.fromEntries([
		ofType('retro', all),
		ofType('brief', ['company', 'stage', 'date', 'confidence']),
		ofType('theme', []),
		ofType('story', ['themes']),
		ofType('drills', []),
		ofType('answer', ['themes']),
	]);
}

/** The whole contract as one document: `$defs` holds what the commands share. */
export function contract(): Schema {
	return {
		$schema: 'https://json-schema.org/draft/2020-12/schema',
		title: 'Interview Retrospectives',
		description: 'Fields may be added in later versions; none will be renamed.',
		$defs: {
			...SHARED,
			...Object.fromEntries(Object.entries(COMMANDS).map(([name, schema]) => [`command-${name}`, schema])),
			...Object.fromEntries(Object.entries(noteSchemas()).map(([name, schema]) => [`note-${name}`, schema])),
		},
		anyOf: Object.keys(COMMANDS).map((name) => the(`command-${name}`)),
	};
}
