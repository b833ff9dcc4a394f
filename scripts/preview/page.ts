import './clock';
import type * as api from 'obsidian';
import * as yaml from 'yaml';
import { named } from './host/absent';
import { DEMO_NOTICE, openDemo } from './demo-disk';
import { App } from './host/app';
import { obsidian } from './host/faithful';
import { HttpDisk } from './http-disk';
import { openShell } from './shell/shell';

type Wrapped = (
	module: { exports: { default?: unknown } },
	exports: object,
	require: (name: string) => unknown,
) => void;
type PluginClass = new (app: api.App, manifest: api.PluginManifest) => api.Plugin;

declare global {
	var previewPlugin: Wrapped | undefined;
	/** For tests: what the plugin registered is reached from here. */
	var preview: { app: App; plugin: api.Plugin } | undefined;
}

const fact = (name: string): string =>
	document.querySelector(`meta[name="preview-${name}"]`)?.getAttribute('content') ?? '';

async function loadScript(src: string): Promise<void> {
	await new Promise<void>((resolve, reject) => {
		const script = document.createElement('script');
		script.src = src;
		script.addEventListener('load', () => resolve());
		script.addEventListener('error', () => reject(new Error(`${src} could not be loaded.`)));
		document.head.append(script);
	});
}

async function loadPlugin(app: App): Promise<api.Plugin> {
	const manifest = (await (await fetch('plugin/manifest.json')).json()) as api.PluginManifest;
	await loadScript('plugin/main.wrapped.js');
	const module: { exports: { default?: unknown } } = { exports: {} };
	// The demo's plugin has none of its own of what the page holds anyway.
	const modules: Record<string, object> = { obsidian: named('obsidian', obsidian), yaml };
	globalThis.previewPlugin?.(module, module.exports, (name) => {
		const found = modules[name];
		if (!found) throw new Error(`${name} is not in the preview`);
		return found;
	});
	const Plugin = (module.exports.default ?? module.exports) as PluginClass;
	return new Plugin(app as unknown as api.App, manifest);
}

async function enable(app: App): Promise<() => void> {
	// Between the two marks lies what the bench says of the start.
	performance.mark('plugin-asked-for');
	const plugin = await loadPlugin(app);
	globalThis.preview = { app, plugin };
	// `load` calls it, too, but cannot be waited for.
	const onload = plugin.onload.bind(plugin);
	let loaded: Promise<void> | void = undefined;
	plugin.onload = () => (loaded = onload());
	plugin.load();
	await loaded;
	performance.mark('plugin-loaded');
	return () => {
		if (app.loadLocalStorage('enabled') !== null) return;
		app.saveLocalStorage('enabled', true);
		plugin.onUserEnable();
	};
}

function complain(what: string, error: unknown): void {
	console.error(error);
	new obsidian.Notice(`${what} ${error instanceof Error ? error.message : String(error)}`, 0);
}

async function open(): Promise<void> {
	const notes = fact('notes');
	const key = `preview-${fact('vault-id')}`;
	const app = new App(
		notes === '' ? new HttpDisk(fact('token')) : await openDemo(notes, key),
		fact('vault'),
		key,
	);
	openShell(app);
	const greet = await enable(app).catch((error: unknown) =>
		complain('The plugin could not be loaded.', error),
	);
	const first = app.loadLocalStorage('workspace') === null;
	await app.start();
	const welcome = app.vault.getFileByPath('Welcome.md');
	if (first && welcome)
		await app.workspace.getLeaf().openFile(welcome, { active: true, state: { mode: 'preview' } });
	greet?.();
	if (notes !== '') new obsidian.Notice(DEMO_NOTICE, 15_000);
	document.body.classList.add('is-ready');
}

open().catch((error: unknown) => complain('The preview could not start.', error));
