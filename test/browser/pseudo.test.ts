/** A language that nobody speaks, in the built plugin: no English is left in anything that it shows, and nothing is cut off. */
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build, type Plugin } from 'esbuild';
import process from 'node:process';
import { beforeAll, expect, test } from 'vitest';
import type { Messages } from '../../src/core/messages/en/english';
import { messagesInChinese } from '../../src/core/messages/zh/chinese';
import { DASHBOARD } from '../../src/core/report/bases';
import { defaultSettings, PROPERTIES } from '../../src/core/settings';
import { the } from '../../scripts/the';
import { CANDIDATE, IN_CHINESE } from '../support/candidate';
import { openPage, page } from '../support/page';
import { PSEUDO } from '../support/pseudo';
import { OURS, sightsIn, walk } from '../support/sights';

const root = resolve(import.meta.dirname, '../..');
/** Where pictures go, where somebody wants to look at them. */
const { PICTURES } = process.env;

/** The pseudo-language in the place of German, and its questions in that of English. */
const inPlace: Plugin = {
	name: 'a language that nobody speaks',
	setup({ onResolve, onLoad }) {
		const pseudo = join(root, 'test/support/pseudo.ts');
		const taken = [
			[
				/\/de\/german$/,
				/language\.ts$/,
				`export { PSEUDO as messagesInGerman } from ${JSON.stringify(pseudo)}`,
			],
			[
				/^\.\/en$/,
				/sets\.ts$/,
				`export { PSEUDO_QUESTIONS as ENGLISH_QUESTIONS } from ${JSON.stringify(pseudo)}`,
			],
		] as const;
		taken.forEach(([filter, from, contents], at) => {
			const namespace = `pseudo-${at}`;
			onResolve({ filter }, ({ importer }) =>
				from.test(importer) ? { path: String(at), namespace } : undefined,
			);
			onLoad({ filter: /.*/, namespace }, () => ({ contents, resolveDir: root }));
		});
	},
};

let plugin: string;
beforeAll(async () => {
	const { outputFiles } = await build({
		entryPoints: [join(root, 'src/main.ts')],
		bundle: true,
		write: false,
		format: 'cjs',
		target: 'es2021',
		jsx: 'automatic',
		jsxImportSource: 'preact',
		charset: 'utf8',
		alias: { yaml: join(root, 'node_modules/yaml/browser/index.js') },
		external: ['obsidian', '@codemirror/*'],
		plugins: [inPlace],
	});
	plugin = outputFiles[0]?.text ?? '';
});

const SPOKEN = {
	pseudo: {
		words: PSEUDO,
		settings: { '.obsidian/plugins/interview-retro/data.json': '{"language":"de","notesLanguage":"zh"}' },
	},
	zh: { words: messagesInChinese, settings: IN_CHINESE },
} satisfies Record<string, { words: Messages; settings: Record<string, string> }>;

/** What stands in sight and is cut off: beyond the edge of the window, or of a box that hides what is over. */
const cutOff = (within: string): Promise<string[]> =>
	page.evaluate((selector) => {
		// Only what lies side by side, as months do, is there to be scrolled sideways.
		const isMeant = (box: Element, { clipPath }: CSSStyleDeclaration): boolean =>
			// What is for those who listen alone has no size.
			box.clientWidth < 2 || clipPath !== 'none' || box.matches('table, pre, .ir-line');
		/** Whether what lies between two edges is over those of a box around it. */
		const isCut = (owner: Element, left: number, right: number): boolean => {
			for (let at: Element | null = owner; at !== null; at = at.parentElement) {
				const style = getComputedStyle(at);
				if (style.display !== 'inline' && isMeant(at, style)) return false;
				const edge = at === document.body ? { left: 0, right: innerWidth } : at.getBoundingClientRect();
				const hides = at === document.body || style.overflowX !== 'visible';
				if (hides && (right > edge.right + 1 || left < edge.left - 1)) return true;
			}
			return false;
		};
		const found = new Set<string>();
		for (const box of document.querySelectorAll(selector)) {
			const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
			for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
				const text = node.textContent?.trim() ?? '';
				const owner = node.parentElement;
				if (text === '' || owner === null || !owner.checkVisibility()) continue;
				const range = document.createRange();
				range.selectNodeContents(node);
				const { left, right, width } = range.getBoundingClientRect();
				if (width >= 2 && isCut(owner, left, right))
					found.add(`${owner.className || owner.tagName}: ${text.slice(0, 60)}`);
			}
		}
		return [...found];
	}, within);

async function saidOnPage(within: string): Promise<string[]> {
	return page.evaluate((selector) => {
		const texts: string[] = [];
		for (const box of document.querySelectorAll(selector))
			for (const one of [box, ...box.querySelectorAll('*')]) {
				for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-description'])
					texts.push(one.getAttribute(name) ?? '');
				if (one.closest('svg, code, pre, .ir-line, style') === null)
					for (const node of one.childNodes)
						if (node.nodeType === Node.TEXT_NODE) texts.push(node.textContent ?? '');
			}
		return texts.map((text) => text.trim()).filter((text) => text !== '');
	}, within);
}

/** Latin words of the notes, and of what the settings look for in notes as they come. */
const { headings } = defaultSettings();
const OWN = new Set(
	[
		...Object.entries(CANDIDATE).flat(),
		...Object.values(headings).flat(),
		...PROPERTIES,
		DASHBOARD,
		'gggg ww',
	]
		.join('\n')
		.match(/[A-Za-z]{2,}/g),
);
/** Words of the page that stands in for Obsidian, and the folders of examples in the settings. */
const HOST = new Set(
	'Interview Retrospectives Close Suggestions Settings Back Clear search Interviews Knowledge Weekly'.split(
		' ',
	),
);
const foreign = (text: string): string[] =>
	(text.replace(/⟦[^⟧]*⟧/gu, '').match(/[A-Za-z]{2,}/g) ?? []).filter(
		(word) => !OWN.has(word) && !HOST.has(word),
	);

const CASES = (['pseudo', 'zh'] as const).flatMap((tongue) =>
	(
		[
			[1280, 'light'],
			[390, 'light'],
			...(PICTURES === undefined
				? []
				: ([
						[1280, 'dark'],
						[390, 'dark'],
					] as const)),
		] as const
	).map(([width, theme]) => ({ tongue, width, theme })),
);

test.each(CASES)('$tongue, $width pixels, $theme', async ({ tongue, width, theme }) => {
	const { words, settings } = SPOKEN[tongue];
	await openPage(
		{ ...CANDIDATE, ...settings },
		{
			width,
			height: width < 600 ? 844 : 900,
			theme,
			...(tongue === 'pseudo' ? { plugin } : {}),
		},
	);
	const english: string[] = [];
	const cut: string[] = [];
	const folder = join(PICTURES ?? '', `${tongue}-${width}-${theme}`);
	if (PICTURES !== undefined) await mkdir(folder, { recursive: true });
	const missed = await walk(words, async (name) => {
		if (PICTURES !== undefined) await page.screenshot({ path: join(folder, `${name}.png`) });
		// Chinese has names and words of properties among its own: other tests know them.
		for (const text of tongue === 'zh' ? [] : await saidOnPage(OURS)) {
			const left = foreign(text);
			if (left.length > 0) english.push(`${name}: ${left.join(' ')} | ${text.slice(0, 100)}`);
		}
		for (const text of await cutOff(OURS))
			if (!cut.some((one) => one.endsWith(text))) cut.push(`${name}: ${text}`);
	});
	expect({ missed, english: [...new Set(english)], cut }).toEqual({ missed: [], english: [], cut: [] });
});

test('what is cut off is seen', async () => {
	await openPage({ ...CANDIDATE, ...IN_CHINESE }, { width: 390, height: 844 });
	const [, go] = the(sightsIn(messagesInChinese).find(([name]) => name === 'adopt'));
	await go();
	expect(await cutOff('.modal')).toEqual([]);
	await page.evaluate(() => {
		const [hint] = document.querySelectorAll<HTMLElement>('.interview-retro-adopt p');
		if (hint === undefined) return;
		// In letters of which every machine has a font.
		hint.textContent = 'Words on one line '.repeat(10);
		hint.style.whiteSpace = 'nowrap';
	});
	expect(await cutOff('.modal')).not.toEqual([]);
});
