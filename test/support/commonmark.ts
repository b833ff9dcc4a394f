import { Parser } from 'commonmark';
import MarkdownIt from 'markdown-it';
import { the } from '../../scripts/the';

/** What another parser makes of one line of a note, in the words of our own scanner. */
export interface Judged {
	kind: 'text' | 'heading' | 'underline' | 'row' | 'delimiter' | 'code' | 'html' | 'rule' | 'none';
	level: number;
	depth: number;
	item: boolean;
	quoted: boolean;
}

const markdown = new MarkdownIt('default', { html: true });

function unread(text: string): Judged[] {
	return text
		.split(/\r\n|\r|\n/)
		.map(() => ({ kind: 'none', level: 0, depth: 0, item: false, quoted: false }));
}

/** Reads `text` with CommonMark's reference implementation, which knows no tables. */
export function judgeByReference(text: string): Judged[] {
	const lines = unread(text);
	const walker = new Parser().parse(text).walker();
	for (let step = walker.next(); step !== null; step = walker.next()) {
		const { node } = step;
		if (!step.entering || node.sourcepos === undefined) continue;
		const first = node.sourcepos[0][0] - 1;
		const last = node.sourcepos[1][0] - 1;
		const fill = (change: (line: Judged) => void): void => {
			for (const line of lines.slice(first, last + 1)) change(line);
		};
		const kind = (value: Judged['kind']) => fill((line) => (line.kind = value));
		if (node.type === 'paragraph') kind('text');
		else if (node.type === 'code_block') kind('code');
		else if (node.type === 'html_block') kind('html');
		else if (node.type === 'thematic_break') kind('rule');
		else if (node.type === 'block_quote') fill((line) => (line.quoted = true));
		else if (node.type === 'item') {
			fill((line) => line.depth++);
			the(lines[first]).item = true;
		} else if (node.type === 'heading') {
			kind('heading');
			the(lines[first]).level = node.level;
			if (last > first) the(lines[last]).kind = 'underline';
		}
	}
	return lines;
}

/** Reads `text` with markdown-it and says of each of its lines what it is. */
export function judge(text: string): Judged[] {
	const lines = unread(text);
	const fill = (map: [number, number] | null, change: (line: Judged, index: number) => void): void => {
		if (map === null) return;
		lines.slice(...map).forEach(change);
	};
	for (const token of markdown.parse(text, {})) {
		const map = token.map;
		const kind = (value: Judged['kind']) => fill(map, (line) => (line.kind = value));
		switch (token.type) {
			case 'paragraph_open':
				kind('text');
				break;
			case 'heading_open': {
				const level = Number(token.tag.slice(1));
				kind('heading');
				if (map !== null) {
					the(lines[map[0]]).level = level;
					if (token.markup !== '#'.repeat(level)) the(lines[map[1] - 1]).kind = 'underline';
				}
				break;
			}
			case 'fence':
			case 'code_block':
				kind('code');
				break;
			case 'html_block':
				kind('html');
				break;
			case 'hr':
				kind('rule');
				break;
			case 'table_open':
				fill(map, (line, index) => (line.kind = index === 1 ? 'delimiter' : 'row'));
				break;
			case 'blockquote_open':
				fill(map, (line) => (line.quoted = true));
				break;
			case 'list_item_open':
				fill(map, (line) => line.depth++);
				if (map !== null) fill([map[0], map[0] + 1], (line) => (line.item = true));
				break;
		}
	}
	return lines;
}
