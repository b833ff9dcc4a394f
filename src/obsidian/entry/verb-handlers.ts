/**
 * The write verbs on Obsidian's own command line: `obsidian interview-retro:rate path=… line=42 rating=poor`.
 * No dialog is opened.
 */
import type { CliData, CliFlags } from 'obsidian';
import type { Change } from '../../core/edit/edit';
import {
	answerOfOne,
	answerOfSeveral,
	lookedAt,
	unwrittenInEnglish,
	refused,
	type Attempted,
	type VerbAnswer,
} from '../../core/report/verb-answer';
import {
	changeWanted,
	checkFlags,
	VERB_FLAGS,
	VERBS,
	type Verb,
	type VerbFlag,
	type WideVerb,
} from '../../core/report/verbs';
import { now } from '../host/clock';
import type { Context, Feature } from '../host/context';
import { hasTasks } from '../host/tasks';
import { attempt, noteText } from '../host/write';
import { DRY_RUN, DRY_RUN_FLAG, register } from './cli-handlers';

/** What each flag is, in words. */
const FLAGS: Record<VerbFlag, [value: string, description: string]> = {
	path: ['<path>', 'The note, by its path in the vault'],
	line: ['<number>', 'The line, from 1'],
	expect: ['<line>', 'The line as it must be now; where another one is there nothing is written'],
	title: ['<text>', 'What was asked'],
	text: ['<text>', 'What you will do'],
	rating: ['<word>', 'One of poor, medium, good and excellent'],
	reason: ['<text>', 'Why it is rated so'],
	'observed-by': ['<name>', 'Who saw it so; adds their rating beside your own'],
	theme: ['<name>', 'The theme, or a link to its note'],
	outcome: ['<word>', 'One of held, slipped and not-tested'],
	result: ['<word>', 'Such as pending or passed'],
	due: ['<YYYY-MM-DD>', 'The day by which it is done'],
	method: ['<word>', 'Such as drill or mock'],
	check: ['<word>', 'Such as next-interview'],
	note: ['<path>', 'The note that the theme gets'],
	from: ['<name>', 'The theme that goes'],
	into: ['<name>', 'The theme that it becomes'],
};

function flagsOf({ needs, takes }: Verb | WideVerb): CliFlags {
	const isOfOne = needs.includes('path');
	const all = [...needs, ...takes, ...(isOfOne ? (['expect'] as const) : [])];
	const named = all.map((flag) => {
		const [value, description] = FLAGS[flag];
		return [flag, { value, description, required: needs.includes(flag) }] as const;
	});
	return { ...Object.fromEntries(named), ...DRY_RUN_FLAG };
}

/** Makes one change, or only looks at what it would be. */
async function tried({ app }: Context, change: Change, isDryRun: boolean): Promise<Attempted> {
	const { path, compute } = change;
	if (isDryRun) {
		const text = await noteText(app, path);
		return text === null ? refused(path, unwrittenInEnglish('not-there')) : lookedAt(text, change);
	}
	const done = await attempt(app, path, compute);
	if ('reason' in done) return refused(path, unwrittenInEnglish(done.reason));
	const looked = lookedAt(done.before, { path, compute: () => done.made });
	return { ...looked, change: { ...looked.change, written: true } };
}

async function answerOf(verb: Verb | WideVerb, context: Context, data: CliData): Promise<VerbAnswer> {
	const { app, source } = context;
	const given = Object.fromEntries(
		VERB_FLAGS.flatMap((flag) => (data[flag] === undefined ? [] : [[flag, data[flag]]])),
	);
	checkFlags(verb, given);
	await source.tasks.look();
	const wanted = {
		given,
		snapshot: source.snapshot(),
		reading: source.prepared,
		format: source.taskFormat,
		now: now(),
		hasTasks: hasTasks(app),
	};
	const isDryRun = data[DRY_RUN] !== undefined;
	if (!('changes' in verb)) return answerOfOne(await tried(context, changeWanted(verb, wanted), isDryRun));
	const changes = verb.changes(wanted);
	if (typeof changes === 'string') return answerOfSeveral(changes);
	const all: Attempted[] = [];
	for (const change of changes) all.push(await tried(context, change, isDryRun));
	return answerOfSeveral(all);
}

/** Adds the write verbs to Obsidian's own command line. */
export const verbFeature: Feature = {
	load(plugin, context) {
		for (const verb of VERBS.values())
			register(plugin, context, { name: verb.name, what: verb.what, flags: flagsOf(verb) }, (given) =>
				answerOf(verb, context, given),
			);
	},
};
