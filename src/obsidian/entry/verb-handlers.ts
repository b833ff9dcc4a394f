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
	type WideVerb,
} from '../../core/report/verbs';
import { noSuchNote } from '../../core/report/nearest';
import { now } from '../host/clock';
import type { Context, Feature } from '../host/context';
import { hasTasks } from '../host/tasks';
import { attempt, noteText } from '../host/write';
import { DRY_RUN, register, shownFlags } from './cli-handlers';

function flagsOf({ needs, takes }: Verb | WideVerb): CliFlags {
	const isOfOne = needs.includes('path');
	const all = [...needs, ...takes, ...(isOfOne ? (['expect'] as const) : [])];
	return shownFlags([...all, DRY_RUN], needs);
}

/** Makes one change, or only looks at what it would be. */
async function tried({ app, source }: Context, change: Change, isDryRun: boolean): Promise<Attempted> {
	const { notes } = source.snapshot();
	const { path, compute } = change;
	if (isDryRun) {
		const text = await noteText(app, path);
		return text === null ? refused(path, noSuchNote(path, notes)) : lookedAt(text, change);
	}
	const done = await attempt(app, path, compute);
	if ('reason' in done) {
		const { reason } = done;
		return refused(path, reason === 'not-there' ? noSuchNote(path, notes) : unwrittenInEnglish(reason));
	}
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
