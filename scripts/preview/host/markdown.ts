import MarkdownIt from 'markdown-it';
import type * as api from 'obsidian';
import { Component } from './component';
import { setIcon } from './icons';
import { Keymap } from './keymap';
import { parseLinktext } from './links';
import { getFrontMatterInfo, readFrontMatter } from './yaml';

type Token = ReturnType<MarkdownIt['parse']>[number];

const md = new MarkdownIt({ html: false, linkify: true, breaks: true });

md.inline.ruler.before('link', 'wikilink', (state, silent) => {
	const match = /^(!?)\[\[([^[\]\n|]+)(?:\|([^\]\n]*))?\]\]/.exec(state.src.slice(state.pos));
	if (!match) return false;
	if (!silent) {
		const target = (match[2] ?? '').trim();
		const open = state.push('wikilink_open', 'a', 1);
		open.attrs = [
			['class', match[1] ? 'internal-link internal-embed' : 'internal-link'],
			['data-href', target],
			['href', target],
		];
		state.push('text', '', 0).content = match[3] ?? target.replace(/^#/, '').replace('#', ' > ');
		state.push('wikilink_close', 'a', -1);
	}
	state.pos += match[0].length;
	return true;
});

const pairs = (name: string, mark: RegExp, tag: string | null): void => {
	md.inline.ruler.before('emphasis', name, (state, silent) => {
		const match = mark.exec(state.src.slice(state.pos));
		if (!match) return false;
		if (!silent && tag) {
			state.push(`${name}_open`, tag, 1);
			state.push('text', '', 0).content = match[1] ?? '';
			state.push(`${name}_close`, tag, -1);
		}
		state.pos += match[0].length;
		return true;
	});
};
pairs('highlight', /^==([^=\n]+)==/, 'mark');
pairs('comment', /^%%([\s\S]*?)%%/, null);
pairs('html_comment', /^<!--([\s\S]*?)-->/, null);

// The text rule of markdown-it runs past these signs; it must stop at them for the rules above to be asked.
md.inline.ruler.at('text', (state, silent) => {
	const stop = /[\n!#$%&*+\-:<=>@[\\\]^_`{}~]/g;
	stop.lastIndex = state.pos;
	const end = Math.min(stop.exec(state.src)?.index ?? state.posMax, state.posMax);
	if (end === state.pos) return false;
	if (!silent) state.pending += state.src.slice(state.pos, end);
	state.pos = end;
	return true;
});

md.inline.ruler.push('tag', (state, silent) => {
	const before = state.src[state.pos - 1];
	const match =
		before === undefined || /[\s(]/.test(before)
			? /^#([\p{L}\p{N}_/-]*[\p{L}_/-][\p{L}\p{N}_/-]*)/u.exec(state.src.slice(state.pos))
			: null;
	if (!match) return false;
	if (!silent) {
		const open = state.push('tag_open', 'a', 1);
		open.attrs = [
			['class', 'tag'],
			['href', match[0]],
		];
		state.push('text', '', 0).content = match[0];
		state.push('tag_close', 'a', -1);
	}
	state.pos += match[0].length;
	return true;
});

md.core.ruler.after('inline', 'obsidian', (state) => {
	state.tokens.forEach((token, index) => {
		// The policy of the page refuses style attributes.
		const style = token.attrGet('style');
		if (style)
			token.attrs = [
				...(token.attrs ?? []).filter(([name]) => name !== 'style'),
				['align', style.replace('text-align:', '')],
			];
		if (token.type === 'inline') inlineOf(token, state.tokens, index);
	});
	return true;
});

function inlineOf(token: Token, tokens: Token[], index: number): void {
	const last = token.children?.at(-1);
	if (last?.type === 'text') last.content = last.content.replace(/(?:^|\s)\^[a-zA-Z0-9-]+$/, '');
	const item = tokens[index - 2];
	if (item?.type !== 'list_item_open') return;
	const first = token.children?.[0];
	if (first?.type === 'text') taskOf(item, first, token.content);
	item.attrSet('data-line', String(item.map?.[0] ?? 0));
}

/** An item with a box is a task. */
function taskOf(item: Token, first: Token, content: string): void {
	const task = /^\[(.)\](?:\s|$)/u.exec(content);
	if (task === null) return;
	first.content = first.content.replace(/^\[.\]\s?/u, '');
	item.attrJoin('class', task[1] === ' ' ? 'task-list-item' : 'task-list-item is-checked');
	item.attrSet('data-task', task[1] ?? ' ');
}

interface Processors {
	postProcessors: { process: api.MarkdownPostProcessor; order: number }[];
}

/** What plugins put into every reading view. */
export const processors: Processors = { postProcessors: [] };

export function codeBlockProcessor(
	language: string,
	handler: (
		source: string,
		el: HTMLElement,
		ctx: api.MarkdownPostProcessorContext,
	) => Promise<unknown> | void,
): api.MarkdownPostProcessor {
	return async (el, ctx) => {
		for (const code of Array.from(el.querySelectorAll(`pre > code.language-${CSS.escape(language)}`))) {
			const block = createDiv({ cls: `block-language-${language}` });
			const source = (code.textContent ?? '').replace(/\n$/, '');
			code.parentElement?.replaceWith(block);
			await handler(source, block, ctx);
		}
	};
}

/** A note with its properties, each block in a part of its own that knows its lines. */
export function renderNote(
	app: api.App,
	text: string,
	el: HTMLElement,
	sourcePath: string,
	component: Component,
): void {
	const front = getFrontMatterInfo(text);
	if (front.exists) renderProperties(readFrontMatter(text), front.frontmatter, el);
	// Empty lines in place of the properties keep every line number.
	const lead = text.slice(0, front.contentStart).split('\n').length - 1;
	void renderBlocks('\n'.repeat(lead) + text.slice(front.contentStart), text, el, sourcePath, component);
	wireLinks(app, el, sourcePath);
	wireTasks(app, el, sourcePath);
}

async function renderBlocks(
	markdown: string,
	whole: string,
	el: HTMLElement,
	sourcePath: string,
	component: Component,
): Promise<void> {
	const env = {};
	const tokens = md.parse(markdown, env);
	const info = new Map<Element, api.MarkdownSectionInformation>();
	const parts: HTMLElement[] = [];
	for (let from = 0; from < tokens.length;) {
		let to = from;
		for (let depth = tokens[from]?.nesting ?? 0; depth > 0 && to + 1 < tokens.length;)
			depth += tokens[++to]?.nesting ?? 0;
		const [lineStart, lineEnd] = tokens[from]?.map ?? [0, 1];
		const part = el.createDiv({ cls: `el-${tokens[from]?.tag || 'div'}`, attr: { 'data-line': lineStart } });
		const parsed = new DOMParser().parseFromString(
			md.renderer.render(tokens.slice(from, to + 1), md.options, env),
			'text/html',
		);
		part.append(...Array.from(parsed.body.childNodes).map((node) => document.importNode(node, true)));
		dress(part);
		info.set(part, { text: whole, lineStart, lineEnd: lineEnd - 1 });
		parts.push(part);
		from = to + 1;
	}
	const ctx: api.MarkdownPostProcessorContext = {
		docId: sourcePath,
		sourcePath,
		frontmatter: readFrontMatter(whole) ?? undefined,
		addChild: (child) => void component.addChild(child),
		getSectionInfo: (inner) => {
			for (let node: Element | null = inner; node; node = node.parentElement) {
				const found = info.get(node);
				if (found) return found;
			}
			return null;
		},
	};
	for (const part of parts) {
		for (const { process } of [...processors.postProcessors].sort((a, b) => a.order - b.order))
			await process(part, ctx);
	}
}

function dress(part: HTMLElement): void {
	for (const quote of Array.from(part.querySelectorAll('blockquote'))) callout(quote);
	for (const item of Array.from(part.querySelectorAll<HTMLElement>('li.task-list-item'))) {
		const box = createEl('input', {
			cls: 'task-list-item-checkbox',
			type: 'checkbox',
			attr: { 'data-line': item.getAttribute('data-line') ?? '' },
		});
		box.checked = item.hasClass('is-checked');
		box.setAttribute('aria-label', (item.firstChild?.textContent ?? '').trim() || 'Task');
		const paragraph = item.querySelector(':scope > p');
		(paragraph ?? item).prepend(box);
		item.parentElement?.addClass('contains-task-list');
	}
	for (const link of Array.from(part.querySelectorAll<HTMLAnchorElement>('a:not(.internal-link):not(.tag)')))
		link.setAttrs({ rel: 'noopener nofollow', target: '_blank', class: 'external-link' });
}

function callout(quote: HTMLElement): void {
	const first = quote.querySelector(':scope > p');
	const match = /^\[!([^\]\s|]+)[^\]]*\]([+-]?)[ \t]*([^\n]*)/.exec(first?.textContent ?? '');
	if (!first || !match) return;
	const type = (match[1] ?? 'note').toLowerCase();
	const box = createDiv({ cls: 'callout', attr: { 'data-callout': type } });
	const title = box.createDiv({ cls: 'callout-title' });
	setIcon(title.createDiv({ cls: 'callout-icon' }), icons[type] ?? 'lucide-pencil');
	title.createDiv({
		cls: 'callout-title-inner',
		text: match[3]?.trim() || type.charAt(0).toUpperCase() + type.slice(1),
	});
	const content = box.createDiv({ cls: 'callout-content' });
	// What stands on the first line is the title; the rest of its paragraph is content.
	const broken = Array.from(first.childNodes).findIndex((node) => node.nodeName === 'BR');
	if (broken < 0) first.remove();
	else for (const node of Array.from(first.childNodes).slice(0, broken + 1)) node.remove();
	content.append(...Array.from(quote.childNodes));
	quote.replaceWith(box);
}

const icons: Record<string, string> = {
	abstract: 'lucide-clipboard-list',
	summary: 'lucide-clipboard-list',
	info: 'lucide-info',
	todo: 'lucide-check-circle-2',
	tip: 'lucide-flame',
	hint: 'lucide-flame',
	success: 'lucide-check',
	check: 'lucide-check',
	done: 'lucide-check',
	question: 'lucide-help-circle',
	help: 'lucide-help-circle',
	warning: 'lucide-alert-triangle',
	failure: 'lucide-x',
	fail: 'lucide-x',
	danger: 'lucide-zap',
	error: 'lucide-zap',
	bug: 'lucide-bug',
	example: 'lucide-list',
	quote: 'lucide-quote',
};

function renderProperties(properties: Record<string, unknown> | null, raw: string, el: HTMLElement): void {
	const box = el.createDiv({ cls: 'metadata-container' });
	if (!properties) {
		box.createDiv({ cls: 'metadata-error-container', text: 'Invalid properties' });
		box.createEl('pre', { text: raw });
		return;
	}
	box.createDiv({ cls: 'metadata-properties-title', text: 'Properties' });
	const list = box.createDiv({ cls: 'metadata-content' });
	for (const [key, value] of Object.entries(properties)) {
		const row = list.createDiv({ cls: 'metadata-property', attr: { 'data-property-key': key } });
		row.createDiv({ cls: 'metadata-property-key', text: key });
		const cell = row.createDiv({ cls: 'metadata-property-value' });
		for (const each of Array.isArray(value) ? (value as unknown[]) : [value]) {
			const pill = cell.createDiv({ cls: Array.isArray(value) ? 'multi-select-pill' : 'metadata-input' });
			const text =
				typeof each === 'object' && each !== null
					? JSON.stringify(each)
					: String((each as string | null) ?? '');
			const link = /^\[\[([^[\]|]+)(?:\|([^\]]*))?\]\]$/.exec(text);
			if (link)
				pill.createEl('a', {
					cls: 'internal-link',
					text: link[2] ?? link[1] ?? '',
					href: link[1],
					attr: { 'data-href': link[1] ?? '' },
				});
			else pill.setText(text);
		}
	}
}

function wireLinks(app: api.App, el: HTMLElement, sourcePath: string): void {
	for (const link of Array.from(el.querySelectorAll<HTMLElement>('a.internal-link'))) {
		const { path } = parseLinktext(link.getAttribute('data-href') ?? '');
		link.toggleClass('is-unresolved', !app.metadataCache.getFirstLinkpathDest(path, sourcePath));
	}
	el.addEventListener('click', (event) => {
		const link = (event.target as Element).closest('a');
		if (!link || !el.contains(link) || link.hasClass('external-link')) return;
		event.preventDefault();
		const target = link.getAttribute('data-href');
		if (target !== null && link.hasClass('internal-link'))
			void app.workspace.openLinkText(target, sourcePath, Keymap.isModEvent(event));
	});
}

function wireTasks(app: api.App, el: HTMLElement, sourcePath: string): void {
	el.addEventListener('change', (event) => {
		const box = event.target as HTMLInputElement;
		const line = box.getAttribute('data-line');
		const file = app.vault.getFileByPath(sourcePath);
		if (!box.hasClass('task-list-item-checkbox') || !line || !file) return;
		void app.vault.process(file, (text) => {
			const lines = text.split('\n');
			lines[Number(line)] = (lines[Number(line)] ?? '').replace(/\[.\]/u, box.checked ? '[x]' : '[ ]');
			return lines.join('\n');
		});
	});
}

export class MarkdownRenderChild extends Component implements api.MarkdownRenderChild {
	constructor(readonly containerEl: HTMLElement) {
		super();
	}
}

export abstract class MarkdownRenderer extends MarkdownRenderChild implements api.MarkdownRenderer {
	abstract readonly app: api.App;
	hoverPopover: api.HoverPopover | null = null;
	abstract get file(): api.TFile;

	static async render(
		app: api.App,
		markdown: string,
		el: HTMLElement,
		sourcePath: string,
		component: api.Component,
	): Promise<void> {
		const rendered = el.createDiv();
		await renderBlocks(markdown, markdown, rendered, sourcePath, component as unknown as Component);
		// Obsidian leaves the blocks themselves, without the parts of a reading view around them.
		for (const part of Array.from(rendered.children))
			(rendered.append(...Array.from(part.childNodes), part), part.remove());
		el.append(...Array.from(rendered.childNodes));
		rendered.remove();
		for (const link of Array.from(el.querySelectorAll<HTMLElement>('a.internal-link'))) {
			link.toggleClass(
				'is-unresolved',
				!app.metadataCache.getFirstLinkpathDest(
					parseLinktext(link.getAttribute('data-href') ?? '').path,
					sourcePath,
				),
			);
		}
	}
}

/** The static verbs under which Obsidian keeps the processors. */
export class MarkdownPreviewRenderer {
	static registerPostProcessor(process: api.MarkdownPostProcessor, order = 0): void {
		processors.postProcessors.push({ process, order });
	}

	static unregisterPostProcessor(process: api.MarkdownPostProcessor): void {
		processors.postProcessors = processors.postProcessors.filter((known) => known.process !== process);
	}

	static createCodeBlockPostProcessor =
		codeBlockProcessor as typeof api.MarkdownPreviewRenderer.createCodeBlockPostProcessor;
}
