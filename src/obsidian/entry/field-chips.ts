/** In reading view, our inline fields as small chips in the line of the note; Dataview draws them where it is there. */
import type { App } from 'obsidian';
import { splitFields, type Field } from '../../core/markdown/inline';
import type { Context, Feature } from '../host/context';

/** The fields that say something of a theme, an action or an answer. */
const OURS = new Set([
	'theme',
	'themes',
	'method',
	'check',
	'outcome',
	'validates',
	'mode',
	'due',
	'scheduled',
	'start',
	'created',
	'completion',
	'cancelled',
]);
/** What may hold a line of its own. */
const LINES = 'p, li, td, th, h1, h2, h3, h4, h5, h6';
/** What stands for an element in the text of its line: no field begins or ends inside of one. */
const INSIDE = '\uFFFC';

/** Whether Dataview draws the fields of all notes itself. */
function hasDataview(app: App): boolean {
	// Other plugins are not in Obsidian's public types, so nothing is taken for granted here.
	if (!('plugins' in app)) return false;
	const { plugins } = app as App & { plugins: { plugins?: Record<string, unknown> } };
	return plugins.plugins?.['dataview'] !== undefined;
}

/** The text nodes of a line's own, each with the offset at which it begins in the text of the line. */
function textOf(line: Element): { text: string; nodes: { node: Text; at: number }[] } {
	let text = '';
	const nodes: { node: Text; at: number }[] = [];
	for (const node of Array.from(line.childNodes)) {
		if (node.nodeType === Node.TEXT_NODE) {
			nodes.push({ node: node as Text, at: text.length });
			text += node.nodeValue ?? '';
		} else if (node.instanceOf(HTMLBRElement)) text += '\n';
		else text += INSIDE;
	}
	return { text, nodes };
}

/** Puts a chip in the place of a field of the line. */
function draw(line: Element, { key, from, to, start }: Field): void {
	const { nodes } = textOf(line);
	const at = (offset: number) => nodes.find((one) => offset >= one.at && offset < one.at + one.node.length);
	const [opening, closing] = [at(start), at(to)];
	if (opening === undefined || closing === undefined) return;
	const range = line.doc.createRange();
	range.setStart(opening.node, start - opening.at);
	range.setEnd(closing.node, to + 1 - closing.at);
	const value = range.extractContents();
	const words = Array.from(value.childNodes);
	const [first, last] = [words[0], words.at(-1)];
	if (first !== undefined) first.nodeValue = (first.nodeValue ?? '').slice(from - start).trimStart();
	if (last !== undefined) last.nodeValue = (last.nodeValue ?? '').replace(/[\])]$/, '').trimEnd();
	const chip = createSpan({ cls: `interview-retro-field is-${key}` });
	chip.createSpan({ cls: 'interview-retro-field-name', text: key });
	chip.append(' ');
	const valueEl = chip.createSpan({ cls: 'interview-retro-field-value' });
	valueEl.append(value);
	if (valueEl.textContent === '') valueEl.setText('–');
	range.insertNode(chip);
}

/** Draws the chips of all lines in a part of a note. */
export function drawChips(element: HTMLElement): void {
	const lines = [element, ...Array.from(element.querySelectorAll(LINES))].filter((one) => one.matches(LINES));
	for (const line of lines) {
		// From the last one on, so that what stands before it keeps its place.
		for (const field of splitFields(textOf(line).text).fields.reverse())
			if (OURS.has(field.key)) draw(line, field);
	}
}

export const fieldChipsFeature: Feature = {
	load(plugin, context: Context) {
		const { app, source } = context;
		plugin.registerMarkdownPostProcessor(async (element, { sourcePath }) => {
			if (element.textContent?.includes('::') !== true || hasDataview(app)) return;
			// What a note is may still be being read.
			await source.whenReady();
			const { type } = source.snapshot().notes.get(sourcePath) ?? {};
			if (type !== undefined && type !== 'other') drawChips(element);
		});
	},
};
