/** The verb that makes a note, through the command line itself over folders on the disk, judged without the code that made it. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { run } from '../cli/cli';
import { the } from '../the';
import { readSecond, readValue } from './judge';
import { hostileName } from './names';
import { wording } from './shapes';
import { count, type Tallies } from './tally';

export const NEW = 'verb new';

const TODAY = '2026-11-20';
const SEEDS = {
	'.obsidian/app.json': '{}',
	'Interviews/2026-11-01 Contoso.md': `---
type: interview-retro
company: "[[Contoso]]"
role: Engineer
date: 2026-11-01
round: 1
---
## Improvement plan
- [x] Draw first [theme:: Pacing] ✅ 2026-11-03
`,
	'Interviews/Crème.md': '---\r\ntype: interview-retro\r\ncompany: Crème\r\ndate: 2026-10-01\r\n---\r\n',
	'Companies/Contoso.md': '\ufeff# Contoso\n',
	'Interviews/2026-11-20 Contoso.md': 'No interview, but its name is taken.',
};
/** How many notes one folder gets, each of which is read again for every new one. */
const MOST = 8;

const FLAGS = ['company', 'position', 'date', 'round', 'stage', 'result'] as const;
type Asked = Partial<Record<(typeof FLAGS)[number], string>>;

/** What no person types, and is refused: properties that look as if they were nested that deep. */
const isNested = (text: string): boolean => text.replace(/[^[{]/g, '').length > 10;
const words = fc.oneof(wording, hostileName).filter((text) => !isNested(text));
const company = fc.oneof(fc.constantFrom('contoso', ' Contoso ', 'Crème', 'Creme', 'Contoso 2'), words);
const day = fc.constantFrom(TODAY, '2026-12-01', '0099-01-01', '2024-02-29');
const stage = fc.oneof(fc.constantFrom('technical', 'behavioural', 'system-design', 'hr'), words);
const round = fc.oneof(fc.constantFrom('2', '03', 'Final'), words);
const asked: fc.Arbitrary<Asked> = fc.record(
	{
		company,
		position: words,
		date: day,
		round,
		stage,
		result: fc.oneof(fc.constantFrom('passed', 'offer'), words),
	},
	{ requiredKeys: ['company'] },
);

/** Every file of a folder, hidden ones too, by its path. */
function filesIn(root: string): Map<string, string> {
	const files = new Map<string, string>();
	for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
		const path = join(entry.parentPath, entry.name);
		if (entry.isFile()) files.set(path.slice(root.length + 1), readFileSync(path, 'latin1'));
	}
	return files;
}

const pathKey = (path: string): string => path.normalize('NFC').toLowerCase();

/** What was added to the files, or what else became of them. */
function added(
	before: Map<string, string>,
	after: Map<string, string>,
): { path: string } | { wrong: string } {
	const changed = [...before].find(([path, text]) => after.get(path) !== text);
	if (changed !== undefined) return { wrong: `${changed[0]} has changed` };
	const fresh = [...after.keys()].filter((path) => !before.has(path));
	const taken = new Set([...before.keys()].map(pathKey));
	const [path] = fresh;
	if (path === undefined || fresh.length > 1) return { wrong: `${fresh.length} files were made` };
	return taken.has(pathKey(path)) ? { wrong: `${path} is another note in another case` } : { path };
}

/** A value as one line, as a file in UTF-8 can hold it, without what would open another program's code. */
const oneLine = (text: string): string =>
	text
		.toWellFormed()
		.replace(/[\s\x85\u2028\u2029]+/g, ' ')
		.trim()
		.replace(/< ?%/g, '<%');

/** What is said of a value that another one than was asked for stands in its place; null if it is the one. */
function wrongValue(flag: keyof Asked, given: string, value: unknown): string | null {
	const wanted = oneLine(given);
	if (wanted === '') return null;
	if (flag === 'date') return value === readValue(wanted) || value === wanted ? null : 'another date';
	if (flag === 'company' && value === '[[Contoso]]' && /^\W*contoso\W*$/i.test(wanted)) return null;
	if (flag === 'round' && value === Number(wanted)) return null;
	return typeof value === 'string' && oneLine(value) === wanted
		? null
		: `the ${flag} is ${JSON.stringify(value)} and not ${JSON.stringify(wanted)}`;
}

/** What stands below the title. */
const belowTitle = (text: string): string => text.slice(text.indexOf('\n', text.indexOf('\n# ') + 1));

/** What is wrong with the note that was made; null if it holds just what was asked for. */
export function wrongIn(text: string, given: Asked, plain: string): string | null {
	const properties = readSecond(text);
	if (properties === null) return 'its properties cannot be read';
	for (const flag of FLAGS) {
		const [, value] = properties.find(([name]) => name === (flag === 'position' ? 'role' : flag)) ?? [];
		const wrong = given[flag] === undefined ? null : wrongValue(flag, given[flag], value);
		if (wrong !== null) return wrong;
	}
	const names = properties.map(([name]) => name).filter((name) => name !== 'role');
	const isOther = names.join(' ') !== 'type company date round stage result themes';
	if (isOther || properties[0]?.[1] !== 'interview-retro') return 'it has other properties';
	return belowTitle(text) === belowTitle(plain) ? null : 'its body is another one';
}

/** Folders with some notes each, in which new ones are made. */
export class NewNotes {
	private root: string | null = null;
	private made = 0;
	private files = new Map<string, string>();
	private plain = new Map<string | undefined, string>();

	/** Makes one note, and counts what became of it. */
	readonly make = (tallies: Tallies, given: Asked): void => {
		const root = this.folder();
		const flags = FLAGS.flatMap((flag) => (given[flag] === undefined ? [] : [`--${flag}=${given[flag]}`]));
		const said: string[] = [];
		let refusal: string | null = null;
		try {
			run(['new', root, `--today=${TODAY}`, ...flags], (line) => said.push(line));
		} catch (error) {
			refusal = (error as Error).message;
		}
		const after = filesIn(root);
		const found = added(this.files, after);
		const text = JSON.stringify(given);
		if (refusal !== null) {
			const isSame = 'wrong' in found && found.wrong === '0 files were made';
			const isMeant = oneLine(the(given.company)) === '';
			const wrong = isSame ? `refused without need: ${refusal}` : 'refused and yet made';
			count(tallies, NEW, isSame && isMeant ? { refused: 'no company' } : { wrong, text });
			return;
		}
		if ('wrong' in found) count(tallies, NEW, { wrong: found.wrong, text });
		else {
			const note = Buffer.from(the(after.get(found.path)), 'latin1').toString('utf8');
			const plain = this.plain.get(given.stage) ?? this.shown(root, given.stage);
			this.plain.set(given.stage, plain);
			const isTold = said[0] === found.path && found.path.startsWith('Interviews/');
			const wrong = isTold ? wrongIn(note, given, plain) : 'another path is told';
			count(tallies, NEW, wrong === null ? { right: true } : { wrong, text });
		}
		this.files = after;
		if (++this.made === MOST) this.end();
	};

	/** A note without anything odd for a stage. */
	private shown(root: string, stage = ''): string {
		const said: string[] = [];
		run(['new', root, '--company=Plain', `--stage=${stage}`, '--dry-run', '--json'], (line) =>
			said.push(line),
		);
		return (JSON.parse(the(said[0])) as { after: string[] }).after.join('\n');
	}

	private folder(): string {
		if (this.root !== null) return this.root;
		this.root = mkdtempSync(join(tmpdir(), 'new-notes-'));
		for (const [path, text] of Object.entries(SEEDS)) {
			mkdirSync(dirname(join(this.root, path)), { recursive: true });
			writeFileSync(join(this.root, path), text);
		}
		this.files = filesIn(this.root);
		return this.root;
	}

	/** Takes the last folder away. */
	end(): void {
		if (this.root !== null) rmSync(this.root, { recursive: true });
		this.root = null;
		this.made = 0;
		this.plain.clear();
	}
}

/** What new notes are asked to hold. */
export const newNotes = asked;
