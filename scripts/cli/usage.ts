/** What `--help` prints: of all commands, and of one. */
import { FLAGS, type FlagName } from '../../src/core/report/flags';
import type { Takes } from './arguments';
import { VERB_USAGE } from './verbs';

/** A command, in words and by its flags. */
export interface Described extends Takes {
	what: string;
}

export const LINT = 'What could be said more sharply in lessons, actions and stories';
export const NEW = 'Writes one new note and prints its path';
export const EXPORT = 'All interviews, evidence, actions and questions as tables';
export const IMPORT = 'Makes a note of each row of a table with one row a round';
export const SCHEMA = 'The contract as JSON Schema';
export const SKILL = 'Copies the instructions for agents into a vault';

export const USAGE = `interview-retro COMMAND VAULT [--json] [--today YYYY-MM-DD]
interview-retro COMMAND --help

  retros     every interview, with every field that was read
  themes     what keeps coming back, and what became of it
  actions    what is still to do; with --all, every action and whether it worked
  questions  every question ever met
  week       what the week was like; with --week 2026-W34, another one; weeks as your weekly notes count them, else
             from Monday; --week-start sunday, monday or saturday says it outright
  brief      --company NAME [--stage S] [--date D]: what matters before the next round there
  insights   what all interviews say together
  check      what in the notes wants a look; exits with 1 if there is anything
  lint       what could be said more sharply in lessons, actions and stories; exits with 1 if there is anything
  context    --company NAME [--stage S] [--date D] [--redact]: one page for a prompt: what fails, what holds, what is due
             and what they are likely to ask, each with its line
  export     [--format jsonl|csv|md] [--redact] [--candidate ID] [--out DIR]: all interviews, evidence, actions and
             questions as tables, printed or as new files of a folder; --redact leaves numbers, days and verdicts, and
             makes a code of every name and text
  new        --company NAME [--position P] [--date D] [--round R] [--stage S] [--result R] [--dry-run]
             writes one new note and prints its path; --dry-run shows it first

  import     --csv FILE | --note PATH [--dry-run]
             makes a note of each row of a table with one row a round (Date, Company, Round, Status, Score, Notes ...);
             --dry-run shows each note first; what is in the notes already is left out

  schema     the contract as JSON Schema: the properties of the notes, and the JSON of each command
  skill --to VAULT
             copies the instructions for agents into .agents/skills of a vault

  VERB VAULT --path NOTE [--dry-run] [--expect LINE] [--json] [--today YYYY-MM-DD]
  makes the edit that a click in Obsidian makes, and nothing else; exits with 3 where it is refused. What works on themes
  takes no --path.
  --dry-run shows the lines before and after; --expect is the line as it must be now. While the vault is open in Obsidian
  use its own command line, which knows what is being typed: obsidian interview-retro:VERB path=NOTE ... dry-run

${VERB_USAGE}`;

/** How a flag is written, with what stands for its value. */
const written = (name: FlagName): string => {
	const [value] = FLAGS[name];
	return value === null ? `--${name}` : `--${name} ${value}`;
};

/** What one command is for and takes. */
export function helpOf(name: string, { what, needs, takes }: Described): string {
	const place = ['schema', 'skill'].includes(name) ? [] : ['VAULT'];
	const usage = [name, ...place, ...needs.map(written), ...takes.map((flag) => `[${written(flag)}]`)].join(
		' ',
	);
	const all = [...needs, ...takes];
	const width = Math.max(...all.map((flag) => written(flag).length));
	return [
		`interview-retro ${usage}`,
		'',
		what,
		'',
		...all.map((flag) => `  ${written(flag).padEnd(width)}  ${FLAGS[flag][1]}`),
	].join('\n');
}
