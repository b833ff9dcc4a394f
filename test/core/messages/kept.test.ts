/** A translation says all that the English sentence says of what it is given: a name or number that got lost is an error. */
import { expect, test } from 'vitest';
import { messagesInGerman } from '../../../src/core/messages/de/german';
import { ENGLISH_MESSAGES } from '../../../src/core/messages/en/english';
import { messagesInSpanish } from '../../../src/core/messages/es/spanish';
import { writtenIn } from '../../../src/core/messages/written';
import { messagesInChinese } from '../../../src/core/messages/zh/chinese';

const DAY = '2026-11-20';

/** What is looked up, counted with or reckoned from, and so cannot be just anything. */
const GIVEN: Record<string, unknown[]> = {
	'adopt.asProperty': ['⟦a⟧', 'company'],
	'adopt.looksLike': ['Granola notes'],
	'adopt.property': ['company'],
	'adopt.unknown': ['⟦a⟧', 'heading', 7],
	'figures.daysAgo': [DAY, DAY],
	'figures.shortDay': [DAY, DAY],
	'figures.weekDay': [DAY, DAY],
	'history.evidence': ['⟦a⟧', '⟦b⟧', 'held', true, '⟦c⟧'],
	'history.mentioned': ['question', '⟦b⟧'],
	'history.state': [
		{
			state: 'improving',
			last: { company: '⟦a⟧', day: '⟦b⟧' },
			failed: { company: '⟦c⟧', day: '⟦d⟧' },
			heldBetween: 1,
			timesFailed: 2,
			timesHeld: 1,
			heldRun: 1,
			needed: 2,
		},
	],
	'letter.about': [
		{ company: '⟦a⟧', position: '⟦b⟧', stage: '⟦c⟧', round: { number: null, name: '⟦d⟧' }, day: DAY },
	],
	'letter.hello': [['⟦a⟧', '⟦b⟧']],
	'problems.inConflict': [[7, 8]],
	'problems.yaml': ['quote', '⟦a⟧'],
	'settings.by': ['folder', '⟦b⟧'],
	'sidebar.heldAfter': [
		['⟦a⟧', '⟦b⟧'],
		['⟦c⟧', '⟦d⟧'],
	],
	'story.session': ['⟦a⟧', [['⟦b⟧', '⟦c⟧']], 2],
	'themes.merge.both': [7, ['⟦a⟧', '⟦b⟧'], ['⟦c⟧', '⟦d⟧']],
	'unmade.why.unreadable': [{ kind: 'quote', given: '⟦a⟧' }],
	'week.dueDay': [DAY],
	'week.month': [DAY],
	'week.span': [DAY, DAY],
	'writing.tasks.became': ['open', '⟦b⟧'],
};

/** Whatever a sentence asks for: a text or number, a list of one, a record with all names. Where it is told, its mark stands. */
function anything(mark: string): unknown {
	return new Proxy(() => mark, {
		get(_, name) {
			if (name === Symbol.toPrimitive || name === 'toString') return () => mark;
			if (name === Symbol.iterator) return () => [mark].values();
			if (typeof name === 'symbol') return undefined;
			const own: unknown = Reflect.get(String.prototype, name) ?? Reflect.get(Array.prototype, name);
			if (typeof own === 'function') return own.bind(name in String.prototype ? mark : [mark]);
			return name === 'length' ? mark.length : anything(`⟦${mark.slice(1, -1)}.${name}⟧`);
		},
	});
}

type Tree = Record<string, unknown>;

/** Every sentence of a tree that takes something, by its path. */
function* sentences(
	tree: Tree,
	above: string[] = [],
): Generator<[path: string, say: (...given: unknown[]) => unknown]> {
	for (const [name, value] of Object.entries(tree)) {
		const path = [...above, name];
		if (typeof value === 'function') yield [path.join('.'), value as () => unknown];
		else if (typeof value === 'object' && value !== null) yield* sentences(value as Tree, path);
	}
}

/** The marks that a sentence leaves, of what it is given. */
function marks(path: string, say: (...given: unknown[]) => unknown): string {
	const given = GIVEN[path] ?? [...'abcdef'].map((letter) => anything(`⟦${letter}⟧`));
	const said = String(say(...given));
	return [...new Set(said.toLowerCase().match(/⟦[^⟧]*⟧|undefined|nan\b/g))].sort().join(' ');
}

/** Every sentence with the marks that it leaves. */
const told = (tree: object): Record<string, string> =>
	Object.fromEntries([...sentences(tree as Tree)].map(([path, say]) => [path, marks(path, say)]));

const [english, writtenInEnglish] = [told(ENGLISH_MESSAGES), told(writtenIn('en'))];

test('in English nothing is looked up in vain', () => {
	expect(Object.values(english).filter((said) => said.includes('⟦')).length).toBeGreaterThan(400);
	expect(
		Object.entries({ ...english, ...writtenInEnglish }).filter(([, said]) => /undefined|nan/.test(said)),
	).toEqual([]);
});

test.each([
	['German', messagesInGerman, writtenIn('de')],
	['Spanish', messagesInSpanish, writtenIn('es')],
	['Chinese', messagesInChinese, writtenIn('zh')],
])('in %s', (_, messages, written) => {
	expect(told(messages)).toEqual(english);
	expect(told(written)).toEqual(writtenInEnglish);
});
