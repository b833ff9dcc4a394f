/** Notes that tell in sentences: what was asked stands in quotation marks or in bold, how it went in a sentence. */
import { describe, expect, test } from 'vitest';
import { judgementImplied, judgementTold, quotedIn } from '../../../src/core/note/written/told';
import { parseContext, parseNote, retrosOf } from '../../../src/core/note/note';
import { defaultSettings } from '../../../src/core/settings';
import { readAdopted } from '../../support/adopted';

describe('a sentence of an answer says how it went', () => {
	test.each([
		['I drew the reef first. Really pleased with this one.', 'good'],
		['Loved it. Told them of my aunt, and they laughed.', 'good'],
		['It took me a while. Neither great nor terrible.', 'medium'],
		['I went on about harbours. Got corrected. Ouch.', 'poor'],
		['I felt that answer was strong, and the mate smiled.', 'good'],
		['I named no port at all. Dreadful, and so easily avoided.', 'poor'],
		['Half of it was about knots. Not my best, passable.', 'medium'],
		['Listened first. I think it is the best answer I have given.', 'good'],
		['讲了潮汐那次，他一直点头，这题稳了。', 'good'],
		['说了很多，后来想想没有重点，答得很差。', 'poor'],
		['泛泛而谈，一般。', 'medium'],
		['两头都说了，还行吧，不算出彩。', 'medium'],
		['公式说错了，丢人。', 'poor'],
		['A lead line, forgot the tide. 2/5', 'poor'],
		['A lead line (9/10)', 'excellent'],
		['先看潮汐，再看风，1/5', 'poor'],
		['It was read in 3/5', null],
		['Meet again on 3/10', null],
		['A lead line and a chart, slow, for shallow water', null],
		['Strong tides, weak tides and slack water.', null],
		['They nodded. One month.', null],
	])('%s: %s', (told, rating) => {
		expect(judgementTold(told)?.rating ?? null).toBe(rating);
	});
});

describe('an answer without a verdict implies how it went', () => {
	test.each([
		['needed two hints before I saw the lee shore', 'medium'],
		['I had no example of a storm', 'poor'],
		['couldn’t remember which light is which', 'poor'],
		['talked too long about my aunt', 'medium'],
		['forgot the slack water', 'medium'],
		['He corrected me on the flags', 'poor'],
		['drew the reef, they nodded', 'good'],
		['drew the reef, they nodded, but I couldn’t name the rocks', 'medium'],
		['fine on knots, thin on splices, so a middling answer', 'medium'],
		['one of my better ones', 'good'],
		['she looked bored', 'medium'],
		['没想起来潮汐表怎么看', 'poor'],
		['船长提示后才画出来', 'medium'],
		['一遍过', 'good'],
		['他不太满意', 'poor'],
		['keine Ahnung von Ebbe', 'poor'],
		['zu lang erzählt', 'medium'],
		['no supe qué decir', 'poor'],
		['asintieron todos', 'good'],
		['I told them of my aunt and the boat', null],
		['讲了姑妈的船', null],
		['', null],
	])('%s: %s', (told, rating) => {
		expect(judgementImplied(told)?.rating ?? null).toBe(rating);
	});

	const body = '\n## Questions\n### How deep is it?\nMy answer: the lead, with two hints\n';

	test('in a note of one’s own form too little to rate it, in any other enough', () => {
		const own = parseNote(
			'A.md',
			`---\ntype: interview-retro\ncompany: Quay\n---\n${body}`,
			parseContext(defaultSettings()),
		).retro;
		expect(own?.questions.map(({ rating }) => rating)).toEqual([null]);
		expect(read('jobs/Quay.md', `# Interview at Quay, 3 May 2026\n${body}`).asked).toEqual([
			'How deep is it?: medium',
		]);
	});
});

describe('questions in quotation marks', () => {
	test.each([
		['He asked "How deep is it?" and I guessed.', ['How deep is it?: and I guessed.']],
		[
			'First “Why the sea?” My aunt. Then “What floats?” Wood.',
			['Why the sea?: My aunt.', 'What floats?: Wood.'],
		],
		[
			'"Chart this reef in ten minutes." I began too late.',
			['Chart this reef in ten minutes.: I began too late.'],
		],
		['先问「锚怎么抛？」我画了图。', ['锚怎么抛？: 我画了图。']],
		['「说三个港口」，说了两个。', ['说三个港口: 说了两个。']],
		['He said "lovely" and we left.', []],
		['I asked "How many are you?" at the end.', []],
		['我问「有几个人？」', []],
	])('%s', (paragraph, expected) => {
		expect(quotedIn(paragraph).map(({ title, told }) => `${title}: ${told}`)).toEqual(expected);
	});
});

function read(path: string, text: string) {
	const note = readAdopted(path, text);
	const all = retrosOf(note);
	return {
		asked: all.flatMap(({ questions }) => questions.map(({ title, rating }) => `${title}: ${rating}`)),
		weak: all.flatMap(({ weakPoints }) => weakPoints.map(({ text: said }) => said)),
		actions: all.flatMap(({ actions }) => actions.map(({ text: said }) => said)),
		company: all[0]?.company ?? null,
		stage: all[0]?.stage ?? null,
		result: all[0]?.result ?? null,
	};
}

test('a diary in English', () => {
	const text = [
		'---',
		'employer: Tern Lines',
		'kind: informal chat',
		'---',
		'They opened with "Why do you want to sail?" I told of my aunt. It went well; we laughed.',
		'',
		'"How do you reef?" I forgot the halyard. Poor.',
		'',
		'What I did not do well:',
		'',
		'- knots',
		'',
		'Before the next one I want to:',
		'',
		'- tie ten',
	].join('\n');
	expect(read('Reflections/Tern.md', text)).toEqual({
		asked: ['Why do you want to sail?: good', 'How do you reef?: poor'],
		weak: ['knots'],
		actions: ['tie ten'],
		company: 'Tern Lines',
		stage: 'informal chat',
		result: 'pending',
	});
});

test('a diary in Chinese', () => {
	const text = [
		'今天去**海燕航运**面了大副，群面，六个人。',
		'',
		'先问「锚怎么抛？」我画了图，讲得清楚。',
		'',
		'「说三个港口」，只说了两个，丢人。',
		'',
		'这次没做好的：',
		'- 港口不熟',
		'',
		'接下来要做：',
		'- 背港口',
		'',
		'晚上收到消息，录用了！',
	].join('\n');
	expect(read('小满的日记/2026年4月8日 面试.md', text)).toEqual({
		asked: ['锚怎么抛？: good', '说三个港口: poor'],
		weak: ['港口不熟'],
		actions: ['背港口'],
		company: '海燕航运',
		stage: 'panel',
		result: 'offer',
	});
});

test('questions in bold with a sign behind what was said, and a name that an export gave', () => {
	const text = [
		'# Tern technical',
		'',
		'Company: Tern Lines (Oslo)',
		'',
		'**How do tides work?**',
		'The moon, then lost the thread. 🟡',
		'',
		'**Tie a bowline**',
		'Round the tree. 🟢',
		'',
		'### What to work on',
		'- [ ] the sun',
	].join('\n');
	expect(read('Export/Tern technical 3f2a91c07bd84e.md', text)).toMatchObject({
		asked: ['How do tides work?: medium', 'Tie a bowline: good'],
		actions: ['the sun'],
		company: 'Tern Lines',
		stage: 'technical',
	});
	const bank = '**What is a reef?**\nRock.\n\n**What is a buoy?**\nIt floats.\n';
	expect(readAdopted('Export/Question bank 77aa01d3c9e24b.md', bank).retro).toBeNull();
	expect(
		readAdopted('Export/Tern/About Tern.md', `${bank}\n## Questions for them\n- How many?\n`).retro,
	).toBeNull();
});

test('a heading over headings that ask, whatever it is called, and the words of a heading that tell', () => {
	const text = [
		'# Tern & Sons, first talk',
		'',
		'## On deck',
		'### How do tides work?',
		'The moon. Went like a dream.',
		'### Draw a reef',
		'Blank paper. Awful.',
		'### Why us?',
		'My aunt. So-so.',
		'## Things that bugged me afterwards',
		'Nothing, for once.',
		"## What I'll do about it",
		'- draw reefs',
		'',
		'Turned down on 4 March, kindly.',
	].join('\n');
	expect(read('mara/Tern and Sons.md', text)).toEqual({
		asked: ['How do tides work?: good', 'Draw a reef: poor', 'Why us?: medium'],
		weak: [],
		actions: ['draw reefs'],
		company: 'Tern & Sons',
		stage: 'first talk',
		result: 'rejected',
	});
});

test('numbered and judged below any heading, where another one names questions', () => {
	const text =
		'## Deck (Ana)\n1. Tie a bowline ✅ at once\n2. Reef ❌ waffled\n## Quick questions\n1. Why the sea? ✅\n';
	expect(read('Jobs/Tern/2026-05-20 loop.md', text)).toMatchObject({
		asked: ['Tie a bowline: good', 'Reef: poor', 'Why the sea?: good'],
		company: 'Tern',
		stage: 'panel',
	});
	const bank = '## Lists\n- ✅ short\n- ❌ long\n## Questions\n- What is a list?\n';
	expect(read('Jobs/Tern/2026-05-20 lists.md', bank).asked).toEqual(['What is a list?: null']);
});
