/** Puts the demo together: a folder of files that any file server can serve, which runs over the example in memory. */
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { POLICY, withFacts, wrapped } from '../preview/site/site';

const root = resolve(import.meta.dirname, '../..');
/** The page, the plugin and its styles are there already, built. */
const demo = join(root, 'dist/demo');
const built = join(root, 'dist/demo-plugin.js');
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
await writeFile(join(demo, 'plugin/main.wrapped.js'), wrapped(await readFile(built, 'utf8')));
await cp(join(root, 'manifest.json'), join(demo, 'plugin/manifest.json'));
process.stdout.write(`${demo}\n`);
