/** What other plugins and scripts may ask of this one, as `app.plugins.plugins['interview-retro'].api`. */
import type { Plugin } from 'obsidian';
import { reportActions, reportQuestions, reportThemes } from '../../core/report/report';
import type { Snapshot } from '../../core/vault/snapshot';
import { perSnapshot } from '../../core/vault/snapshot';
import type { Context } from '../host/context';

/** A value all of whose parts are read alone. */
type Frozen<T> = T extends readonly (infer One)[]
	? readonly Frozen<One>[]
	: T extends object
		? { readonly [Key in keyof T]: Frozen<T[Key]> }
		: T;

type Answers<Report extends (snapshot: Snapshot) => object> = Frozen<ReturnType<Report>>;
const allActions = (snapshot: Snapshot): ReturnType<typeof reportActions> => reportActions(snapshot, true);

/**
 * Version 1: the values are those of the command line's JSON, frozen. Later versions may add fields and
 * functions; what is here stays as it is as long as `version` is 1.
 */
export interface RetroApi {
	readonly version: 1;
	/** Resolves once every note has been read; before that there are no answers yet. */
	whenReady(): Promise<void>;
	/** Every theme by rank, with its state and its evidence. */
	themes(): Answers<typeof reportThemes>['themes'];
	/** Every action, and what became of it. */
	actions(): Answers<typeof allActions>['actions'];
	/** Every question that was ever asked. */
	questions(): Answers<typeof reportQuestions>['questions'];
	/** Calls back whenever an answer may be another one; gives what ends it, as the plugin's end does too. */
	onChange(callback: () => void): () => void;
}

function frozen<T>(value: T): Frozen<T> {
	if (value !== null && typeof value === 'object') {
		for (const part of Object.values(value)) frozen(part);
		Object.freeze(value);
	}
	return value as Frozen<T>;
}

/** An answer of its own, none of whose parts the plugin itself uses; the same one as long as nothing changes. */
const apart = <T extends object>(report: (snapshot: Snapshot) => T): ((snapshot: Snapshot) => Frozen<T>) =>
	perSnapshot((snapshot) => frozen(JSON.parse(JSON.stringify(report(snapshot))) as T));

/** The plugin's API; what it was asked to call back ends with the plugin. */
export function apiOf(plugin: Plugin, { source }: Pick<Context, 'source'>): RetroApi {
	const themes = apart(reportThemes);
	const actions = apart(allActions);
	const questions = apart(reportQuestions);
	return Object.freeze<RetroApi>({
		version: 1,
		whenReady: () => source.whenReady(),
		themes: () => themes(source.snapshot()).themes,
		actions: () => actions(source.snapshot()).actions,
		questions: () => questions(source.snapshot()).questions,
		onChange: (callback) => {
			const end = source.onChange(() => {
				try {
					callback();
				} catch (error) {
					// Somebody else's mistake is told, and stops nobody else.
					console.error(error);
				}
			});
			plugin.register(end);
			return end;
		},
	});
}
