/** Prints what CHANGELOG.md says of a version: `node scripts/release-notes.mjs 0.1.0`. A beta has the notes of what it leads to. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const changelog = readFileSync(join(import.meta.dirname, '../CHANGELOG.md'), 'utf8').replace(/\r\n/g, '\n');
const version = (process.argv[2] ?? '').replace(/-.*$/s, '');

/** A release shows no files beside it: a link to one is its words. */
const withoutLinks = (text) => text.replace(/\[([^\]]+)\]\((?!https?:)[^)]*\)/g, '$1');

const section = changelog.split(/^## /m).find((one) => one.split(/\s/, 1)[0] === version && version !== '');
const notes = withoutLinks(section?.replace(/^.*\n/, '').trim() ?? '');
if (notes === '') {
	process.stderr.write(`CHANGELOG.md has no section “## ${version}”, or nothing in it.\n`);
	process.exitCode = 1;
} else process.stdout.write(`${notes}\n`);
