import { constants } from 'node:fs';
import { access, mkdir, readdir, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const carried = resolve(import.meta.dirname, '../../.cache/chromium');
const quiet = [
	'--no-sandbox',
	'--disable-background-networking',
	'--disable-component-update',
	'--no-first-run',
	'--disable-quic',
];
/** Where the installers of Chrome, Edge and Chromium put them on macOS and Windows, whose PATH does not name them. */
const INSTALLED = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
const missing =
	'No browser was found. Set CHROME_PATH to one, install Chromium, Chrome or Edge, or run: npx playwright-core install chromium';

const runnable = (path: string): Promise<boolean> =>
	access(path, constants.X_OK).then(
		() => true,
		() => false,
	);

/**
 * A headless browser: the one that was named, one of the system, Playwright's, or the one that comes with
 * the packages.
 */
export async function launchBrowser(): Promise<Browser> {
	const path = process.env.CHROME_PATH || (await onPath()) || (await inPlaywrightCache());
	if (path) return chromium.launch({ executablePath: path, headless: true, args: quiet });
	const own = await carriedAlong();
	if (!own) throw new Error(missing);
	const env = { ...process.env, FONTCONFIG_FILE: await fontsFile() };
	return chromium.launch({
		executablePath: own,
		headless: true,
		env,
		args: [...quiet, '--headless=shell', '--disable-gpu', '--no-zygote'],
	});
}

/**
 * The package looks for its fonts in the one place they would be elsewhere; here they are beside it, and
 * the system's are good as well.
 */
async function fontsFile(): Promise<string> {
	const file = join(carried, 'fonts.conf');
	const folders = ['/usr/share/fonts', join(carried, 'fonts')]
		.map((folder) => `<dir>${folder}</dir>`)
		.join('');
	await writeFile(
		file,
		`<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${folders}<cachedir>${join(carried, 'fonts-cache')}</cachedir></fontconfig>`,
	);
	return file;
}

async function onPath(): Promise<string | null> {
	for (const place of INSTALLED) if (await runnable(place)) return place;
	const names = [
		'chromium',
		'chromium-browser',
		'google-chrome',
		'google-chrome-stable',
		'msedge',
		'microsoft-edge',
	];
	const endings = process.platform === 'win32' ? ['.exe'] : [''];
	for (const folder of (process.env.PATH ?? '').split(delimiter)) {
		for (const name of names)
			for (const ending of endings)
				if (await runnable(join(folder, name + ending))) return join(folder, name + ending);
	}
	return null;
}

async function inPlaywrightCache(): Promise<string | null> {
	const home: Record<string, string> = { darwin: 'Library/Caches', win32: 'AppData/Local' };
	const cache =
		process.env.PLAYWRIGHT_BROWSERS_PATH ||
		join(homedir(), home[process.platform] ?? '.cache', 'ms-playwright');
	const builds = (await readdir(cache).catch(() => []))
		.filter((name) => name.startsWith('chromium'))
		.sort()
		.reverse();
	const places = [
		'chrome-linux/chrome',
		'chrome-linux64/chrome',
		'chrome-linux/headless_shell',
		'chrome-headless-shell-linux64/chrome-headless-shell',
		'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
		'chrome-win/chrome.exe',
		'chrome-win64/chrome.exe',
	];
	for (const build of builds)
		for (const place of places)
			if (await runnable(join(cache, build, place))) return join(cache, build, place);
	return null;
}

/** The package unpacks its browser into TMPDIR, and only where it believes itself to be where it was made for. */
async function carriedAlong(): Promise<string | null> {
	if (process.platform !== 'linux' || process.arch !== 'x64') return null;
	const before = { TMPDIR: process.env.TMPDIR, AWS_LAMBDA_JS_RUNTIME: process.env.AWS_LAMBDA_JS_RUNTIME };
	await mkdir(carried, { recursive: true });
	Object.assign(process.env, { TMPDIR: carried, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' });
	try {
		const { default: carrier } = await import('@sparticuz/chromium');
		return await carrier.executablePath();
	} catch {
		return null;
	} finally {
		if (before.TMPDIR === undefined) delete process.env.TMPDIR;
		else process.env.TMPDIR = before.TMPDIR;
		if (before.AWS_LAMBDA_JS_RUNTIME === undefined) delete process.env.AWS_LAMBDA_JS_RUNTIME;
		else process.env.AWS_LAMBDA_JS_RUNTIME = before.AWS_LAMBDA_JS_RUNTIME;
	}
}
