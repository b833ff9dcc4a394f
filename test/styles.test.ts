/** The plugin's styles reach nothing but what the plugin draws. */
import { readFileSync } from 'node:fs';
import postcss, { type AtRule } from 'postcss';
import { expect, test } from 'vitest';

/** A class of ours that has to be on the element or above it: what is asked not to be there, or to be inside, is none. */
const isOurs = (selector: string): boolean =>
	/\.interview-retro(?:-[a-z]+)*(?![\w-])/.test(selector.replace(/:(?:not|has)\([^()]*\)/g, ''));

const strays = (css: string): string[] => {
	const found: string[] = [];
	postcss.parse(css).walkRules((rule) => {
		if ((rule.parent as AtRule).name !== 'keyframes')
			found.push(...rule.selectors.filter((one) => !isOurs(one)));
	});
	return found;
};

test('every selector stands under a class of ours', () => {
	expect(strays(readFileSync('styles.css', 'utf8'))).toEqual([]);
});

test('no style says a word: it would be said in one language alone', () => {
	const said: string[] = [];
	postcss.parse(readFileSync('styles.css', 'utf8')).walkDecls('content', ({ value }) => {
		if (/['"][^'"]*\p{L}{2}/u.test(value.replace(/\\[0-9a-f]+/gi, ''))) said.push(value);
	});
	expect(said).toEqual([]);
});

test('a selector that reaches the rest of the app is found', () => {
	expect(
		strays(
			'.is-good {} .interview-retro .is-good, .is-bad {} a:not(.interview-retro) {} body:has(.interview-retro) {} .interview-retros a {} @media print { li {} } @keyframes turn { to {} }',
		),
	).toEqual([
		'.is-good',
		'.is-bad',
		'a:not(.interview-retro)',
		'body:has(.interview-retro)',
		'.interview-retros a',
		'li',
	]);
});
