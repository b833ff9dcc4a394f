/** Puts the demo together: a folder of files that any file server can serve, which runs over the example in memory. */
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { POLICY, withFacts, wrapped } from '../preview/site/site';

const root = resolve(import.meta.dirname, '../..');
/** The page is there already, built. */
const demo = join(root, 'dist/demo');
const example = join(root, 'example-vault');

const paths = (await readdir(example, { recursive: true, withFileTypes: true }))
	.filter((one) => one.isFile())
	.map((one) => join(one.parentPath, one.name).slice(example.length + 1))
	.sort();
const notes: Record<string, string> = {};
for (const path of paths) notes[path.replaceAll(sep, '/')] = await readFile(join(example, path), 'utf8');

const html = await readFile(join(root, 'scripts/preview/index.html'), 'utf8');
const policed = html.replace(
	'<!-- facts -->',
	`<meta http-equiv="Content-Security-Policy" content="${POLICY}">\n\t\t<!-- facts -->`,
);
const facts = { notes: 'vault.json', vault: 'Example vault', 'vault-id': 'demo' };

await mkdir(join(demo, 'plugin'), { recursive: true });
await writeFile(join(demo, 'index.html'), withFacts(policed, facts));
await writeFile(join(demo, 'vault.json'), JSON.stringify(notes));
await writeFile(join(demo, 'plugin/main.wrapped.js'), wrapped(await readFile(join(root, 'main.js'), 'utf8')));
for (const file of ['styles.css', 'manifest.json']) await cp(join(root, file), join(demo, 'plugin', file));
process.stdout.write(`${demo}\n`);
