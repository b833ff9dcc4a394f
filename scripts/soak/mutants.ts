/**
 * One planted mistake for each thing that an edit promises, and the tests that must notice it. Each is made
 * in a copy of the project, never in the project itself.
 */
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync, existsSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';

interface Mutant {
	promise: string;
	file: string;
	from: string;
	to: string;
	test: string;
}

const PROPERTY = 'test/core/edit/property.test.ts';
const LINE = 'test/core/change/line.test.ts';
const BLOCK = 'test/core/edit/block.test.ts';
const TICK = 'test/core/change/tick.test.ts';
const STALE = 'test/core/edit/stale.test.ts';
const QUESTION = 'test/core/change/question.test.ts';
const RESPELL = 'test/core/change/rename-theme.test.ts';
const BOXED = 'test/core/change/make-task.test.ts';
const WEAK = 'test/core/change/name-weak-point.test.ts';
const RENAMED = 'test/core/theme/renamed.test.ts';
const PLAN = 'test/core/change/plan.test.ts';
const TURN = 'test/core/edit/in-turn.test.ts';
const NAME = 'test/core/markdown/file-name.test.ts';
const DEVICES = 'test/core/two-devices.test.ts';
const FAULTS = 'test/obsidian/faults.test.ts';
const SEVERAL = 'test/obsidian/host/bulk.test.ts';
const SAVING = 'test/obsidian/settings.test.ts';
const SHOWN = 'test/obsidian/shown.test.ts';
const FOLLOW = 'test/core/vault/follow.test.ts';
const CLOSING = 'test/core/retro/closing.test.ts';
const REDACT = 'test/core/report/redact.test.ts';
const CARDS = 'test/core/practice/answers.test.ts';
const NOTEBOOK = 'test/core/retro/notebook.test.ts';
const VERBS = 'test/cli/verbs-soak.test.ts';
const ROUNDS = 'test/core/note/rounds.test.ts';

/** By room and file. */
const MUTANTS: Mutant[] = [
	{
		promise: 'No day lies beyond four-digit years',
		file: 'day.ts',
		from: 'return year > 9999 ? LAST :',
		to: 'return year > 99999 ? LAST :',
		test: 'test/core/day.test.ts',
	},
	{
		promise: 'Putting one thing off keeps what is saved of all others',
		file: 'retro/put-off.ts',
		from: 'if (day <= today) delete',
		to: 'if (day >= today) delete',
		test: 'test/core/retro/put-off.test.ts',
	},
	{
		promise: 'Keys of settings that nobody here knows stay',
		file: 'settings.ts',
		from: 'const merged = apart(saved);',
		to: 'const merged = apart(after);',
		test: SAVING,
	},
	{
		promise: 'Each setting is a key of its own in the saved file',
		file: 'settings.ts',
		from: 'delete flat[group];',
		to: '',
		test: 'test/obsidian/settings.test.ts',
	},
	{
		promise: 'An answer is taken back to the very line that was there',
		file: 'change/line.ts',
		from: 'was: text.slice(found.start, found.end)',
		to: 'was: source.replace(value, "")',
		test: 'test/view/interview/holds-model.test.ts',
	},
	{
		promise: 'A line is not written into code or a comment',
		file: 'change/line.ts',
		from: "['code', 'html', 'comment'].includes(added.kind)",
		to: 'added.start < 0',
		test: LINE,
	},
	{
		promise: 'A line goes to the end of its list',
		file: 'change/line.ts',
		from: 'const { end } = list.at(-1) ?? last;',
		to: 'const { end } = last;',
		test: LINE,
	},
	{
		promise: 'A line stays above the next section',
		file: 'change/line.ts',
		from: 'const end = entered[index + 1]?.start ?? text.length;',
		to: 'const end = text.length;',
		test: LINE,
	},
	{
		promise: 'A field in a comment is none',
		file: 'change/line.ts',
		from: '!equal(read(source.slice(at - found.start)), wanted)',
		to: 'wanted === null',
		test: LINE,
	},
	{
		promise: 'A line takes the place of none that is filled in',
		file: 'change/line.ts',
		from: 'UNFILLED.test(withoutPrefix(text, one))',
		to: 'one.box >= 0',
		test: DEVICES,
	},
	{
		promise: 'A first alias stands above all that the note says',
		file: 'theme/knowledge-note.ts',
		from: '{ from, to: from, insert: lines.join(',
		to: '{ from, to: lineEnd(text, from), insert: lines.join(',
		test: 'test/core/theme/knowledge-note.test.ts',
	},
	{
		promise: 'An old name leads to its note while nothing else bears it',
		file: 'vault/names.ts',
		from: ', ...former]',
		to: ']',
		test: RENAMED,
	},
	{
		promise: 'An item becomes a task by its box alone',
		file: 'change/make-task.ts',
		from: '{ from, to: from, insert: BOX }',
		to: '{ from: start, to: from, insert: `- ${BOX}` }',
		test: BOXED,
	},
	{
		promise: 'What has a box gets no second one',
		file: 'change/make-task.ts',
		from: "item !== 'none' && box < 0",
		to: "item !== 'none' && box < Infinity",
		test: BOXED,
	},
	{
		promise: 'A theme is not written into code',
		file: 'change/name-weak-point.ts',
		from: 'if (ticksIn(words.slice(0, end)) % 2 === 1 && ticksIn(words.slice(end)) > 0) return null;',
		to: '',
		test: WEAK,
	},
	{
		promise: 'A theme stands left of a block id and of a comment',
		file: 'change/name-weak-point.ts',
		from: 'const end = endOf(words, line.box >= 0);',
		to: 'const end = words.trimEnd().length;',
		test: WEAK,
	},
	{
		promise: 'A weak point that is there twice is not guessed',
		file: 'change/name-weak-point.ts',
		from: "if (found.length > count) return 'there-twice';",
		to: '',
		test: WEAK,
	},
	{
		promise: 'What has been marked meanwhile gets no second theme',
		file: 'change/name-weak-point.ts',
		from: ' && !isMarked(one)',
		to: '',
		test: WEAK,
	},
	{
		promise: 'A plan keeps every word',
		file: 'change/plan.ts',
		from: "if (!isProven) return 'unproven';",
		to: '',
		test: PLAN,
	},
	{
		promise: 'How tense it was is not written as how it was',
		file: 'change/review.ts',
		from: 'propertyNames[wish.property]',
		to: "propertyNames['self-rating']",
		test: 'test/core/change/felt.test.ts',
	},
	{
		promise: 'Another due day leaves every other day of the line',
		file: 'change/postpone.ts',
		from: '!== JSON.stringify({ ...before, due: day })) continue;',
		to: "=== '') continue;",
		test: 'test/core/change/postpone.test.ts',
	},
	{
		promise: 'Of two lines with one label none is guessed',
		file: 'change/question.ts',
		from: "if (more.length > 0) return 'there-twice';",
		to: '',
		test: QUESTION,
	},
	{
		promise: 'A label leaves the rest of the retro as it was',
		file: 'change/question.ts',
		from: "if (saying(bodyOf(after, reading).retro) !== saying(want)) return 'unproven';",
		to: '',
		test: QUESTION,
	},
	{
		promise: 'The link to an answer note is no answer',
		file: 'note/written/labels.ts',
		from: "label !== 'answer' ||",
		to: "label === 'answer' ||",
		test: QUESTION,
	},
	{
		promise: 'An answer note is put over no answer',
		file: 'change/question.ts',
		from: "label === 'answerNote' && question.answer === null",
		to: "label === 'answerNote'",
		test: QUESTION,
	},
	{
		promise: 'The quote of a turn goes into the question that was made of it',
		file: 'transcript/asked.ts',
		from: '.find(({ ref }) => ref.line >= line)',
		to: '.at(-1)',
		test: 'test/core/transcript/asked.test.ts',
	},
	{
		promise: 'Themes keep the sign that stands between them',
		file: 'change/question.ts',
		from: "sign === ',' ? ', ' : (sign ?? comma)",
		to: 'comma',
		test: 'test/core/change/chinese.test.ts',
	},
	{
		promise: 'What somebody saw is added once',
		file: 'change/question.ts',
		from: "if (question.observed.some((each) => each.rating === rating && each.by === by)) return 'as-wanted';",
		to: '',
		test: QUESTION,
	},
	{
		promise: 'An answer to a story ends no section',
		file: 'change/under.ts',
		from: "kind === 'heading' && one <= level",
		to: "kind === 'heading' && one < level",
		test: 'test/core/change/under.test.ts',
	},
	{
		promise: 'Words are put beside the line that was meant or beside none',
		file: 'lesson/beside.ts',
		from: "meant.line !== line && same.length > 1 ? 'there-twice' : meant.line",
		to: 'meant.line',
		test: 'test/core/lesson/beside.test.ts',
	},
	{
		promise: 'What goes on in further lines is not replaced',
		file: 'change/question.ts',
		from: "if (written.goesOn && !keepsRest) return 'goes-on';",
		to: '',
		test: QUESTION,
	},
	{
		promise: 'A renamed theme is renamed everywhere or nowhere',
		file: 'change/rename-theme.ts',
		from: 'if (this.judge.isLeft(this.note)) return this.refusal;',
		to: '',
		test: RESPELL,
	},
	{
		promise: 'A theme is renamed in the fields of weak points too',
		file: 'change/rename-theme.ts',
		from: 'for (const { said } of markedLines(retro)) named.push(...said.marked);',
		to: '',
		test: RESPELL,
	},
	{
		promise: 'A renamed theme changes nothing else that is read',
		file: 'change/rename-theme.ts',
		from: 'if (a === null || b === null || !isSameBeside(before, after, isBodyKept)) return false;',
		to: 'if (a !== null) return b !== null;',
		test: RESPELL,
	},
	{
		promise: 'A tick replaces the whole of what is in the box',
		file: 'change/tick.ts',
		from: 'to: line.box + symbolIn(text, line).length,',
		to: 'to: line.box + 1,',
		test: TICK,
	},
	{
		promise: 'Undo of a tick compares before it writes',
		file: 'change/tick.ts',
		from: "if (head === undefined || tail === undefined || !isLeft) return 'gone';",
		to: "if (head === undefined || tail === undefined) return 'gone';",
		test: 'test/obsidian/host/tasks.test.ts',
	},
	{
		promise: 'A date in a comment, in code or among words is no done date to take back',
		file: 'change/tick.ts',
		from: 'return isOne && withoutDone(was) === withoutDone(is) ?',
		to: 'return rest !== body ?',
		test: 'test/core/change/tick.test.ts',
	},
	{
		promise: 'Undo of a line without a way back leaves a date that is not its last field',
		file: 'change/tick.ts',
		from: '(?:✅\\uFE0F?[ \\t]*\\d{4}-\\d{2}-\\d{2}|[[(]completion::[ \\t]*\\d{4}-\\d{2}-\\d{2}[ \\t]*[\\])])$/iu;',
		to: '(?:✅\\uFE0F?[ \\t]*\\d{4}-\\d{2}-\\d{2}|[[(]completion::[ \\t]*\\d{4}-\\d{2}-\\d{2}[ \\t]*[\\])])/iu;',
		test: 'test/core/change/tick.test.ts',
	},
	{
		promise: 'What the Tasks plugin is asked about is the line as it is by now',
		file: 'change/toggled.ts',
		from: 'const answer = toggling.toggle(was);',
		to: 'const answer = toggling.toggle(ref.source);',
		test: 'test/obsidian/host/tasks.test.ts',
	},
	{
		promise: 'What the Tasks plugin answers is the line that was ticked',
		file: 'change/toggled.ts',
		from: '|| lines.some((line) => saying(line) !== said)',
		to: '',
		test: 'test/obsidian/host/tasks.test.ts',
	},
	{
		promise: 'A next occurrence ends its line as the note does',
		file: 'change/toggled.ts',
		from: 'lines.join(endingAt(text, found.end))',
		to: "lines.join('\\n')",
		test: 'test/obsidian/host/tasks.test.ts',
	},
	{
		promise: 'A block changed by hand is not overwritten',
		file: 'edit/block.ts',
		from: "if (found !== null && !found.isUntouched && !overwrite) return 'by-hand';",
		to: '',
		test: BLOCK,
	},
	{
		promise: 'A block without an end is not written',
		file: 'edit/block.ts',
		from: "begin.start > end.start\n\t)\n\t\treturn 'unpaired';",
		to: 'begin.start > end.start\n\t)\n\t\treturn null;',
		test: BLOCK,
	},
	{
		promise: 'The same block twice changes nothing',
		file: 'edit/block.ts',
		from: "if (found !== null && withLineFeeds(found.content) === withLineFeeds(body)) return 'as-wanted';",
		to: '',
		test: BLOCK,
	},
	{
		promise: 'What was typed into a block stays, on both devices',
		file: 'edit/block.ts',
		from: "if (found !== null && !found.isUntouched && !overwrite) return 'by-hand';",
		to: '',
		test: DEVICES,
	},
	{
		promise: 'Words behind the begin marker of a block stay',
		file: 'edit/block.ts',
		from: "if (text.slice(begin.from, begin.end).trimEnd() !== beginOf(name)) return 'unpaired';",
		to: '',
		test: BLOCK,
	},
	{
		promise: 'Lines that change are shown to their end',
		file: 'edit/changed-lines.ts',
		from: 'last.to = Math.max(last.to, to);',
		to: '',
		test: RESPELL,
	},
	{
		promise: 'Line endings are no edit by hand',
		file: 'edit/edit.ts',
		from: ".replace(/\\r\\n?/g, '\\n');",
		to: ';',
		test: BLOCK,
	},
	{
		promise: 'Line endings do not make another note',
		file: 'edit/edit.ts',
		from: ".replace(/\\r\\n?/g, '\\n');",
		to: ';',
		test: STALE,
	},
	{
		promise: 'A note that is not UTF-8 is not written to',
		file: 'edit/edit.ts',
		from: "'\\ufffd'",
		to: "'\\ufffd\\ufffd'",
		test: 'test/obsidian/open-note.test.ts',
	},
	{
		promise: 'A line that is there twice is not guessed',
		file: 'edit/find.ts',
		from: "found.length > 1 ? 'there-twice' : (found[0] ?? 'gone')",
		to: "found[0] ?? 'gone'",
		test: LINE,
	},
	{
		promise: 'A line that was there twice is known by its place alone',
		file: 'edit/find.ts',
		from: "ref.twinIn !== null && typeof found !== 'string' ? 'there-twice' : found;",
		to: 'found;',
		test: LINE,
	},
	{
		promise: 'A line is not remembered by its number',
		file: 'edit/find.ts',
		from: '({ source }) => source === ref.source',
		to: '({ number }) => number === ref.line',
		test: STALE,
	},
	{
		promise: 'A click finds its line, whatever another device wrote above it',
		file: 'edit/find.ts',
		from: '({ source }) => source === ref.source',
		to: '({ number }) => number === ref.line',
		test: DEVICES,
	},
	{
		promise: 'An id that two lines had finds neither',
		file: 'edit/find.ts',
		from: 'id === null || ref.twinIn !== null',
		to: 'id === null',
		test: STALE,
	},
	{
		promise: 'An id given to another line takes no click along',
		file: 'edit/find.ts',
		from: 'return among.some',
		to: "return words === '' && among.some",
		test: STALE,
	},
	{
		promise: 'One refusal refuses all edits of a note',
		file: 'edit/in-turn.ts',
		from: "if (typeof made === 'string') return made;",
		to: "if (typeof made === 'string') continue;",
		test: TURN,
	},
	{
		promise: 'Every other line is what it was',
		file: 'edit/proof.ts',
		from: 'return isKept ?',
		to: 'return isKept || true ?',
		test: LINE,
	},
	{
		promise: 'A shared value is not edited',
		file: 'edit/property.ts',
		from: "if (isShared(pair.value)) return 'shared';",
		to: '',
		test: PROPERTY,
	},
	{
		promise: 'Properties that are never closed are left alone',
		file: 'edit/property.ts',
		from: "if (place === 'unclosed') return 'unclosed';",
		to: "if (place === 'unclosed') return 'no-properties';",
		test: PROPERTY,
	},
	{
		promise: 'The other properties are what they were',
		file: 'edit/property.ts',
		from: 'return same([...parsed.root], wanted) ?',
		to: 'return wanted.length > 0 ?',
		test: PROPERTY,
	},
	{
		promise: 'A new line ends like the first',
		file: 'edit/property.ts',
		from: 'insert: insert.replace(/\\n/g, ending),',
		to: 'insert,',
		test: PROPERTY,
	},
	{
		promise: 'A span is found whatever the line endings',
		file: 'edit/property.ts',
		from: 'offset = afterEnding(source, offset);',
		to: 'offset++;',
		test: PROPERTY,
	},
	{
		promise: 'A property is found as the reader finds it',
		file: 'edit/property.ts',
		from: 'String(key).toLowerCase()).lastIndexOf(name.toLowerCase())',
		to: 'String(key)).lastIndexOf(name)',
		test: PROPERTY,
	},
	{
		promise: 'A property gets no name that another one has',
		file: 'edit/property.ts',
		from: "if (isCalled(to).includes(true)) return 'name-taken';",
		to: '',
		test: PROPERTY,
	},
	{
		promise: 'A property renamed keeps the quotes of its name',
		file: 'edit/property.ts',
		from: 'insert: textLike(to, pair.key) }',
		to: 'insert: textLike(to, null) }',
		test: PROPERTY,
	},
	{
		promise: 'A name that is written oddly is left alone',
		file: 'edit/property.ts',
		from: "if (!isPlainlyNamed(note, pair, String(key))) return 'odd-name';",
		to: '',
		test: PROPERTY,
	},
	{
		promise: 'Of two properties that are read as one none is renamed',
		file: 'edit/property.ts',
		from: "if (isCalled(from).indexOf(true) !== index) return 'there-twice';",
		to: '',
		test: PROPERTY,
	},
	{
		promise: 'Two keys that are read as one are refused',
		file: 'edit/property.ts',
		from: "if ((map?.items.length ?? 0) !== entries.length) return 'unreadable';",
		to: '',
		test: PROPERTY,
	},
	{
		promise: 'A property keeps its quotes',
		file: 'edit/yaml-span.ts',
		from: 'const type = isScalar(like) ? like.type : undefined;',
		to: 'const type = undefined as string | undefined;',
		test: PROPERTY,
	},
	{
		promise: 'A comment is never lost',
		file: 'edit/yaml-span.ts',
		from: "some((token, index) => token.startsWith('#')",
		to: "some((token, index) => token.startsWith('##')",
		test: PROPERTY,
	},
	{
		promise: 'A value stands before the comment',
		file: 'edit/yaml-span.ts',
		from: 'return { from: behind, to: behind, insert: ` ${inline}` };',
		to: 'return { from: lineEnd(yaml, behind), to: lineEnd(yaml, behind), insert: ` ${inline}` };',
		test: PROPERTY,
	},
	{
		promise: 'An entry keeps the indentation of its list',
		file: 'edit/yaml-span.ts',
		from: "' '.repeat(dash - lineStart(yaml, dash)) +",
		to: "'  ' +",
		test: PROPERTY,
	},
	{
		promise: 'A group of properties is not overwritten',
		file: 'edit/yaml-span.ts',
		from: "if (holdsGroup(old)) return 'grouped';",
		to: '',
		test: PROPERTY,
	},
	{
		promise: 'A new note takes no path that is taken',
		file: 'markdown/file-name.ts',
		from: 'if (!isTaken(path)) return path;',
		to: 'return path;',
		test: DEVICES,
	},
	{
		promise: 'Names that differ in case alone are one',
		file: 'markdown/file-name.ts',
		from: ".normalize('NFC').toUpperCase().normalize('NFC')",
		to: ".normalize('NFC')",
		test: NAME,
	},
	{
		promise: 'A name keeps within 200 bytes',
		file: 'markdown/file-name.ts',
		from: 'const MOST_BYTES = 200;',
		to: 'const MOST_BYTES = 260;',
		test: NAME,
	},
	{
		promise: 'A name that Windows keeps for itself is none',
		file: 'markdown/file-name.ts',
		from: 'if (RESERVED.test(stem))',
		to: 'if (stem === "")',
		test: NAME,
	},
	{
		promise: 'What other notes say is no query in a new one',
		file: 'markdown/prose.ts',
		from: "'&#96;'.repeat(ticks.length)",
		to: 'ticks',
		test: 'test/core/new-notes.test.ts',
	},
	{
		promise: 'What other notes say is no code in an answer note',
		file: 'practice/answers.ts',
		from: 'bodyText(values.rating(one.rating))',
		to: 'one.rating',
		test: 'test/core/new-notes.test.ts',
	},
	{
		promise: 'Nesting is looked at before it is parsed',
		file: 'markdown/frontmatter.ts',
		from: 'if (excess !== null) return { line: 1, reason: excess };',
		to: '',
		test: PROPERTY,
	},
	{
		promise: 'A byte order mark is no part of the properties',
		file: 'markdown/frontmatter.ts',
		from: 'const from = text.charCodeAt(0) === 0xfeff ? 1 : 0;\n\tif (!text',
		to: 'const from = 0;\n\tif (!text',
		test: PROPERTY,
	},
	{
		promise: 'Text that YAML 1.1 takes for a yes is quoted',
		file: 'markdown/yaml-text.ts',
		from: 'y|n|yes|no|on|off',
		to: 'true|false',
		test: PROPERTY,
	},
	{
		promise: 'A value opens no code of Templater',
		file: 'markdown/yaml-text.ts',
		from: ".replace(/<(?=%)/g, '\\\\x3C')",
		to: '',
		test: PROPERTY,
	},
	{
		promise: 'An id is counted wherever it stands',
		file: 'note/body-entries.ts',
		from: 'this.linesWith(line.id) > 1',
		to: 'this.linesWith(line.id) > 1000',
		test: STALE,
	},
	{
		promise: 'A row of a copy of the log comes in as it stands',
		file: 'note/drill-log.ts',
		from: 'text.slice(to, place) + ending + source;',
		to: 'text.slice(to, place) + ending + row(drill);',
		test: 'test/core/note/drill-log.test.ts',
	},
	{
		promise: 'A copy that a sync program made is reported',
		file: 'retro/check.ts',
		from: 'if (isConflictCopy(path)) {',
		to: "if (path === '') {",
		test: DEVICES,
	},
	{
		promise: 'A copy that a sync program made counts nowhere',
		file: 'vault/snapshot.ts',
		from: 'retro === null || isConflictCopy(path)',
		to: 'retro === null',
		test: DEVICES,
	},
	{
		promise: "The week's note is found in whatever case its path is written",
		file: 'week/weekly-note.ts',
		from: 'pathKey(one) === pathKey(path)',
		to: 'one === path',
		test: 'test/obsidian/week/weekly-note.test.ts',
	},
	{
		promise: 'Undo restores nothing over what was typed since',
		file: '../obsidian/host/bulk.ts',
		from: "return isTouched ? 'touched' : one.back;",
		to: 'return one.back;',
		test: SEVERAL,
	},
	{
		promise: 'Only what was shown is written',
		file: '../obsidian/host/bulk.ts',
		from: "signOf(changedLines(text, made)) === sign ? made : 'not-shown'",
		to: 'sign !== path ? made : made',
		test: SEVERAL,
	},
	{
		promise: 'A change of several notes writes what it showed of each line',
		file: '../obsidian/host/bulk.ts',
		from: 'map(({ before, after }) => [before, after])',
		to: 'map(({ before }) => [before])',
		test: SEVERAL,
	},
	{
		promise: 'Days and moments are written in our digits in every language',
		file: '../obsidian/host/clock.ts',
		from: "moment().locale('en').format(pattern)",
		to: 'moment().format(pattern)',
		test: 'test/obsidian/host/clock.test.ts',
	},
	{
		promise: 'A note whose creation failed is looked for',
		file: '../obsidian/host/create.ts',
		from: 'if (file !== null && now === text) return file;',
		to: '',
		test: FAULTS,
	},
	{
		promise: 'A note with another name than was asked for is told of',
		file: '../obsidian/host/create.ts',
		from: 'if (noteName(path) !== wanted)',
		to: 'if (noteName(path) === path)',
		test: FAULTS,
	},
	{
		promise: 'No folder leads out of the vault',
		file: '../obsidian/host/create.ts',
		from: 'const folder = safeFolder(given, (path) => vault.getFolderByPath(path) !== null);',
		to: 'const folder = given;',
		test: SAVING,
	},
	{
		promise: 'An older reading of the vault gives up',
		file: '../obsidian/host/note-source.ts',
		from: 'if (build !== this.build) return;\n\t\tthis.reading',
		to: 'this.reading',
		test: 'test/obsidian/host/note-source.test.ts',
	},
	{
		promise: 'An older reading of the vault gives up within a batch',
		file: '../obsidian/host/note-source.ts',
		from: 'if (build !== this.build) return;\n\t\t\tif (this.ahead',
		to: 'if (this.ahead',
		test: 'test/obsidian/host/note-source.test.ts',
	},
	{
		promise: 'A note that is gone leaves the index when the vault is read anew',
		file: '../obsidian/host/note-source.ts',
		from: 'for (const path of [...this.index.notes.keys()]) if (!paths.has(path)) this.index.remove(path);',
		to: '',
		test: 'test/obsidian/host/note-source.test.ts',
	},
	{
		promise: 'A text read earlier replaces none that came later',
		file: '../obsidian/host/note-source.ts',
		from: 'return (this.latest.get(file) ?? 0) <= turn && this',
		to: 'return this',
		test: 'test/obsidian/host/note-source.test.ts',
	},
	{
		promise: 'At midnight a new day begins',
		file: '../obsidian/host/note-source.ts',
		from: 'if (day !== today()) this.change(() => (day = today()));',
		to: 'day = today();',
		test: 'test/obsidian/host/note-source.test.ts',
	},
	{
		promise: 'Settings that are gone for a moment are not lost',
		file: '../obsidian/host/settings-store.ts',
		from: 'const saved = found ?? this.saved;',
		to: 'const saved = found;',
		test: SAVING,
	},
	{
		promise: 'Settings of a later version are not written',
		file: '../obsidian/host/settings-store.ts',
		from: 'if (readSettings(saved).schema > SCHEMA) {',
		to: 'if (readSettings(saved).schema < 0) {',
		test: SAVING,
	},
	{
		promise: 'Two changes of settings at once are both saved',
		file: '../obsidian/host/settings-store.ts',
		from: 'const turn = this.queue.then(task);',
		to: 'const turn = Promise.resolve().then(task);',
		test: SAVING,
	},
	{
		promise: 'Where the Tasks plugin is on, a tick goes through it',
		file: '../obsidian/host/tasks.ts',
		from: 'const api = plugins.plugins?.[TASKS_PLUGIN]?.apiV1;',
		to: 'const api = plugins.plugins?.[`${TASKS_PLUGIN}-none`]?.apiV1;',
		test: 'test/obsidian/host/tasks.test.ts',
	},
	{
		promise: 'A note whose writing failed is looked at before anything is said',
		file: '../obsidian/host/write.ts',
		from: 'if (now === after) {',
		to: "if (failed === null || path === '') {",
		test: FAULTS,
	},
	{
		promise: 'What may be half written is not called untouched',
		file: '../obsidian/host/write.ts',
		from: "now === before ? 'notWritten'",
		to: "now !== after ? 'notWritten'",
		test: FAULTS,
	},
	{
		promise: 'A double click is one click',
		file: '../obsidian/host/write.ts',
		from: 'if (isUnderWay) return;',
		to: '',
		test: FAULTS,
	},
	{
		promise: 'Nothing is written into an editor before its note is there',
		file: '../obsidian/host/write.ts',
		from: 'const onDisk = await textNow(app, file);\n\tconst view',
		to: "const onDisk = '';\n\tconst view",
		test: FAULTS,
	},
	{
		promise: 'What cannot be read is not taken for empty',
		file: '../obsidian/host/write.ts',
		from: 'return await app.vault.read(file);\n\t} catch {\n\t\treturn null;',
		to: "return await app.vault.read(file);\n\t} catch {\n\t\treturn '';",
		test: 'test/obsidian/open-note.test.ts',
	},
	{
		promise: 'A note that is open is changed in its editor',
		file: '../obsidian/host/write.ts',
		from: "view.getMode() === 'source') return view;",
		to: "view.getMode() === 'source') return null;",
		test: 'test/obsidian/open-note.test.ts',
	},
	{
		promise: 'Bytes that no editor keeps are written on disk',
		file: '../obsidian/host/write.ts',
		from: "text.includes('\\r') || text.startsWith('\\ufeff');",
		to: "text === '\\r' || text.startsWith('\\ufeff');",
		test: 'test/obsidian/open-note.test.ts',
	},
	{
		promise: 'What is typed into a block while its dialog is open stays',
		file: '../obsidian/parts/generated-block.ts',
		from: "blockIn(current, block.name) === shown ? edit(current, block, true) : 'gone'",
		to: 'edit(current, block, shown === shown)',
		test: SHOWN,
	},
	{
		promise: 'Undo takes back the tick that was made, and no date besides',
		file: '../obsidian/parts/row-clicks.ts',
		from: 'ticked === null\n',
		to: 'ticked !== undefined\n',
		test: 'test/obsidian/host/tasks.test.ts',
	},
	{
		promise: 'A review writes what it showed',
		file: '../obsidian/retro/review.ts',
		from: "return isShown ? edit : 'gone';",
		to: 'return isShown ? edit : edit;',
		test: SHOWN,
	},
	{
		promise: 'Two properties of one name are not both read',
		file: 'settings.ts',
		from: 'settings.propertyNames = ownNames(settings.propertyNames);',
		to: '',
		test: 'test/core/settings-names.test.ts',
	},
	{
		promise: 'Nothing is written into a note in conflict',
		file: 'edit/edit.ts',
		from: "return isInConflict(text) ? 'in-conflict' : compute(text);",
		to: 'return compute(text);',
		test: 'test/obsidian/in-conflict.test.ts',
	},
	{
		promise: 'A note in conflict says nothing',
		file: 'note/note.ts',
		from: 'if (marks.length > 0) return inConflict',
		to: 'if (marks.length > 1e6) return inConflict',
		test: 'test/core/note/conflict-markers.test.ts',
	},
	{
		promise: 'A copy is known by each of the names that sync programs give',
		file: 'note/note.ts',
		from: '|| SYNC_MARK.test(name);',
		to: ';',
		test: 'test/core/vault/copies.test.ts',
	},
	{
		promise: 'The job is read under the name that it had in older notes',
		file: 'note/words/en.ts',
		from: "'role, position, title,",
		to: "'role, title,",
		test: 'test/core/settings-names.test.ts',
	},
	{
		promise: 'A name keeps its quotes in the dashboard',
		file: 'report/bases.ts',
		from: "text.includes('\"') ? `'${text}'` : `\"${text}\"`",
		to: '`"${text}"`',
		test: 'test/core/report/bases.test.ts',
	},
	{
		promise: 'The dashboard has no anchors',
		file: 'report/bases.ts',
		from: 'lineWidth: 0, aliasDuplicateObjects: false',
		to: 'lineWidth: 0',
		test: 'test/core/report/bases.test.ts',
	},
	{
		promise: 'A new retro says what the form says',
		file: 'retro/composed.ts',
		from: 'return difference(retro, form, reading) ?? missingLines',
		to: 'return missingLines',
		test: 'test/core/retro/composed.test.ts',
	},
	{
		promise: 'Words of a note open nothing in a new one',
		file: 'retro/template.ts',
		from: 'openingText(inWords(text))',
		to: 'text',
		test: 'test/core/retro/composed.test.ts',
	},
	{
		promise: 'A theme of a note is no code in a new one',
		file: 'retro/template.ts',
		from: 'MORE_THAN_A_NAME = /<[%a-z!?/]|',
		to: 'MORE_THAN_A_NAME = /',
		test: 'test/core/retro/composed.test.ts',
	},
	{
		promise: 'What a template brings makes no copy',
		file: 'vault/copies.ts',
		from: '!elsewhere.has(text)',
		to: 'true',
		test: 'test/core/vault/copies.test.ts',
	},
	{
		promise: 'A link finds the one of two notes that have one name',
		file: 'vault/quote.ts',
		from: 'if (seen.has(name)) twice.add(name);',
		to: '',
		test: 'test/core/theme/history.test.ts',
	},
	{
		promise: 'A copy by what stands in it counts nowhere',
		file: 'vault/snapshot.ts',
		from: 'retros.filter(({ key }) => !copies.has(key));',
		to: 'retros;',
		test: 'test/core/vault/copies.test.ts',
	},
	{
		promise: 'An address opens nothing but what there is',
		file: '../obsidian/entry/uri.ts',
		from: 'addresses.get(open)',
		to: '(Object.fromEntries(addresses) as Record<string, Address | undefined>)[open]',
		test: 'test/obsidian/entry/uri.test.ts',
	},
	{
		promise: 'A key of a word being composed is no grade',
		file: '../obsidian/practice/practice-panel.ts',
		from: 'if (isField || isComposing || !frame.isShown()) return true;',
		to: 'if (isField || !frame.isShown()) return true;',
		test: 'test/obsidian/practice.test.ts',
	},
	{
		promise: 'What was typed into a story is no part of the workspace file',
		file: '../obsidian/story/story-panel.ts',
		from: 'const { drafts: _, now: __, ...place } = readStoryState(saved);',
		to: 'const { now: __, ...place } = readStoryState(saved);',
		test: 'test/obsidian/story.test.ts',
	},
	{
		promise: 'No sign that steers a terminal reaches it',
		file: '../../scripts/cli/main.ts',
		from: 'process.stdout.write(`${shown(text)}\\n`)',
		to: 'process.stdout.write(`${text}\\n`)',
		test: 'test/cli/terminal.test.ts',
	},
	{
		promise: 'A template outside of the vault is not read',
		file: '../../scripts/cli/new.ts',
		from: 'if (placeFault(path) !== null)',
		to: "if (path === '')",
		test: 'test/cli/new-template.test.ts',
	},
	{
		promise: 'A template that a link leads to outside is not read',
		file: '../../scripts/cli/create.ts',
		from: " && way.split(sep)[0] !== '..'",
		to: '',
		test: 'test/cli/new-template.test.ts',
	},
	{
		promise: 'What stands in one of several rounds is that round’s alone',
		file: 'note/body.ts',
		from: 'this.retro = this.retros[at] ?? this.retro;',
		to: '',
		test: ROUNDS,
	},
	{
		promise: 'What a note says of one sitting is the latest of its rounds’',
		file: 'note/rounds.ts',
		from: "(retro.date ?? '') >= (latest?.date ?? '') ? retro : latest",
		to: "(retro.date ?? '') <= (latest?.date ?? '') ? retro : latest",
		test: ROUNDS,
	},
	{
		promise: 'An edit that makes a link to an action resolve is followed to the interview that judges it',
		file: 'vault/follow.ts',
		from: 'for (const key of judges.get(is.path) ?? []) touched.add(key);',
		to: 'for (const key of judges.get(`${is.path} `) ?? []) touched.add(key);',
		test: FOLLOW,
	},
	{
		promise: 'An edit of ratings is followed to the actions that they decide about',
		file: 'action/actions.ts',
		from: 'verdicts.has(key) ||',
		to: '',
		test: FOLLOW,
	},
	{
		promise: 'A spelling that comes or goes is looked for in all lines again',
		file: 'vault/follow.ts',
		from: 'if ((before === 0) !== (before + count === 0)) return null;',
		to: '',
		test: FOLLOW,
	},
	{
		promise: 'A reason that is there already is written once',
		file: 'retro/closing.ts',
		from: "entry !== '' && !known.includes(entry)",
		to: "entry !== ''",
		test: CLOSING,
	},
	{
		promise: 'A result leaves the key lesson that is there',
		file: 'retro/closing.ts',
		from: 'retro.keyLesson === null',
		to: 'lesson.length > 0',
		test: CLOSING,
	},
	{
		promise: 'A closing keeps its day while the result is the same',
		file: 'retro/closing.ts',
		from: '(retro.closed === null || isNewResult)',
		to: 'retro.result.length > 0',
		test: CLOSING,
	},
	{
		promise: 'A reason is added beside those that are there',
		file: 'retro/closing.ts',
		from: 'return appendToProperty(current, name, step.entry)',
		to: 'return setProperty(current, name, [step.entry])',
		test: CLOSING,
	},
	{
		promise: 'Nobody in a list is given away',
		file: 'report/redact.ts',
		from: 'return value.map((one: Json) => redacted(one, field));',
		to: 'return value;',
		test: REDACT,
	},
	{
		promise: 'A word is no name in its own field alone',
		file: 'report/redact.ts',
		from: 'WORDS[field]?.has(text) === true',
		to: 'Object.values(WORDS).some((own) => own.has(text))',
		test: REDACT,
	},
	{
		promise: 'What only begins like a day is a text',
		file: 'report/redact.ts',
		from: 'readDateTime(text) === text',
		to: '/^\\d/.test(text)',
		test: REDACT,
	},
	{
		promise: 'One name is one code, in whatever case',
		file: 'report/redact.ts',
		from: 'fingerprint(keyOf(text))',
		to: 'fingerprint(text)',
		test: REDACT,
	},
	{
		promise: 'A page for a prompt names nobody where it must not',
		file: 'report/context.ts',
		from: 'return isRedacted ? (redacted(page) as unknown as typeof page) : page;',
		to: 'return page;',
		test: REDACT,
	},
	{
		promise: 'A card is added once',
		file: 'practice/flashcards.ts',
		from: 'cards.filter(({ front }) => !asked.has(front.trim()))',
		to: 'cards.filter(({ front }) => asked.size >= front.length - front.length)',
		test: CARDS,
	},
	{
		promise: 'A card goes into no code',
		file: 'practice/flashcards.ts',
		from: "kinds.get(first) === 'text'",
		to: 'first.length >= 0',
		test: CARDS,
	},
	{
		promise: 'A card stands behind all that its note holds',
		file: 'practice/flashcards.ts',
		from: 'return verified(text, { from: end, to: end, insert }',
		to: 'return verified(text, { from: 0, to: end, insert }',
		test: CARDS,
	},
	{
		promise: 'A scenario stands in the notebook once',
		file: 'retro/notebook.ts',
		from: 'line.level === 2 && within.slice(line.from, line.end).trim() === heading',
		to: 'line.level === 7 && within.slice(line.from, line.end).trim() === heading',
		test: NOTEBOOK,
	},
	{
		promise: 'A scenario goes into no code',
		file: 'retro/notebook.ts',
		from: "['code', 'html', 'comment'].includes(kind)",
		to: 'kind.length === 0',
		test: NOTEBOOK,
	},
	{
		promise: 'A scenario is linked from its retro once',
		file: 'retro/notebook.ts',
		from: 'return own.some(',
		to: 'return own.length < 0 && own.some(',
		test: NOTEBOOK,
	},
	{
		promise: 'A verb writes nothing where its line is another one',
		file: 'report/verbs.ts',
		from: 'return lineAt(text, Number(line)) === expect;',
		to: 'return true;',
		test: VERBS,
	},
	{
		promise: 'A verb without a line meets one that changes',
		file: 'report/verbs.ts',
		from: 'beforeAndAfter(text, edit).before.includes(expect)',
		to: 'edit.replacements.length > 0',
		test: VERBS,
	},
	{
		promise: 'What is expected is looked at before anything is written',
		file: 'report/verbs.ts',
		from: "return meets(text, made, given) ? made : 'not-expected';",
		to: 'return made;',
		test: VERBS,
	},
	{
		promise: 'A new note says what it was asked to say',
		file: '../../scripts/cli/new.ts',
		from: 'position: given.position ?? known.position,',
		to: 'position: known.position,',
		test: VERBS,
	},
	{
		promise: 'A new note has the result that it was given',
		file: '../../scripts/cli/new.ts',
		from: "result: given.result ?? 'pending',",
		to: "result: 'pending',",
		test: VERBS,
	},
	{
		promise: 'A new note takes a name that is free',
		file: '../../scripts/cli/create.ts',
		from: "(one) => taken.has(pathKey(one.slice(one.lastIndexOf('/') + 1))) || more.has(pathKey(one)),",
		to: '(one) => more.has(pathKey(one)),',
		test: VERBS,
	},
	{
		promise: 'An edit of what a company said is followed to the themes that it names',
		file: 'vault/follow.ts',
		from: 'reasons.set(key, is.reasons);',
		to: 'reasons.set(key, was.reasons);',
		test: FOLLOW,
	},
	{
		promise: 'An edit of a weak point is followed to the themes that it names',
		file: 'vault/follow.ts',
		from: 'points.set(key, is.points);',
		to: 'points.set(key, was.points);',
		test: FOLLOW,
	},
	{
		promise: 'An edit is followed to the actions that its interview has decided about',
		file: 'action/actions.ts',
		from: '(one.decidedBy !== null && gone.has(one.decidedBy.interview))',
		to: 'false',
		test: FOLLOW,
	},
	{
		promise: 'An edit that makes a failure milder is followed to the rank of its theme',
		file: 'vault/follow.ts',
		from: ' || now.severity !== occurrence.severity',
		to: '',
		test: FOLLOW,
	},
	{
		promise: 'A retro by whose alias a theme is called is looked at anew where that changes',
		file: 'vault/follow.ts',
		from: "if (before.aliases.join('\\n') !== after.aliases.join('\\n')) return null;",
		to: '',
		test: FOLLOW,
	},
];

/** `-- --only TEXT`: those alone that are about it. */
const { only = '' } = parseArgs({ options: { only: { type: 'string' } } }).values;
const WANTED = MUTANTS.filter(({ promise, file, test }) => [promise, file, test].join(' ').includes(only));

const run = promisify(execFile);
const AT_ONCE = availableParallelism();
/**
 * A mistake that shows in one note of ten thousand shows in the first thousand of them, or the tests miss
 * it too easily.
 */
const FEWER = { ...process.env, RUNS: '1000' };

const pathOf = (mutant: Pick<Mutant, 'file'>): string => join('src/core', mutant.file);

/**
 * Whether a test passes with a text in place of another, and how long that took, in milliseconds. One that takes longer
 * than `limit` does not pass; 0 is no limit.
 */
async function tried(
	mutant: Pick<Mutant, 'file' | 'from' | 'to' | 'test'>,
	limit: number,
): Promise<{ passes: boolean; took: number }> {
	const copy = mkdtempSync(join(tmpdir(), 'mutant-'));
	try {
		for (const name of ['src', 'test', 'scripts', 'package.json', 'tsconfig.json', 'vitest.config.mts'])
			cpSync(name, join(copy, name), { recursive: true });
		symlinkSync(join(process.cwd(), 'node_modules'), join(copy, 'node_modules'));
		const path = join(copy, pathOf(mutant));
		writeFileSync(
			path,
			readFileSync(path, 'utf8').replace(mutant.from, () => mutant.to),
		);
		const began = performance.now();
		const passes = await run('node_modules/.bin/vitest', ['run', '--bail', '1', mutant.test], {
			cwd: copy,
			timeout: limit,
			env: FEWER,
		}).then(
			() => true,
			() => false,
		);
		return { passes, took: performance.now() - began };
	} finally {
		rmSync(copy, { recursive: true, force: true });
	}
}

const start = performance.now();
/** Does the work, as much of it at once as there are cores. */
async function each<T>(all: readonly T[], make: (one: T) => Promise<void>): Promise<void> {
	const waiting = [...all];
	await Promise.all(
		Array.from({ length: AT_ONCE }, async () => {
			for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await make(next);
		}),
	);
}

// A mistake that cannot be planted would be one that nobody looks for.
const misplaced = WANTED.filter(
	(mutant) =>
		!existsSync(mutant.test) ||
		!existsSync(pathOf(mutant)) ||
		readFileSync(pathOf(mutant), 'utf8').split(mutant.from).length !== 2,
);
for (const { promise, file, from } of misplaced)
	console.error(`NO PLACE  ${promise}: ${file} does not hold this exactly once: ${from}`);
if (misplaced.length > 0) process.exit(1);

// Without a mistake the tests must pass, or their failing would mean nothing.
const alone = new Map<string, number>();
await each([...new Set(WANTED.map((mutant) => mutant.test))], async (test) => {
	const same = 'export interface Edit {';
	const { passes, took } = await tried({ file: 'edit/edit.ts', from: same, to: same, test }, 0);
	if (!passes) throw new Error(`${test} fails by itself`);
	alone.set(test, took);
});
/** A mistake that makes a test run for ever is noticed too; a slow machine is none. */
const limitOf = (test: string): number => Math.ceil(Math.max(300_000, 10 * (alone.get(test) ?? 0)));
let missed = 0;
await each(WANTED, async (mutant) => {
	const { passes } = await tried(mutant, limitOf(mutant.test));
	if (passes) missed++;
	console.log(`${passes ? 'MISSED ' : 'noticed'}  ${mutant.promise.padEnd(60)}  ${mutant.test}`);
});
console.log(
	`${WANTED.length - missed} of ${WANTED.length} mistakes noticed, ${((performance.now() - start) / 1000).toFixed(0)} s`,
);
if (missed > 0) process.exitCode = 1;
