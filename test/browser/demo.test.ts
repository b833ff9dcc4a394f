/** The demo, from a file server that knows nothing but files: what is changed stays in the page, and nothing is sent. */
import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser';

const root = resolve(import.meta.dirname, '../..');
const demo = join(root, 'dist/demo');
/** A folder of a site, as such pages are published. */
const FOLDER = '/some/where/';
const MOST_BYTES = 2_000_000;
const TYPES: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.json': 'application/json',
};

let server: Server;
let browser: Browser;
let page: Page;
let url: string;
/** Everything that the page asked of anybody. */
const asked: string[] = [];
const complaints: string[] = [];

beforeAll(async () => {
	execFileSync(process.execPath, [join(root, 'dist/demo.mjs')]);
	server = createServer((request, response) => {
		const path = (request.url ?? '').replace(/\?.*$/s, '').replace(/\/$/, '/index.html');
		if (request.method !== 'GET' || !path.startsWith(FOLDER)) return response.writeHead(404).end();
		readFile(join(demo, path.slice(FOLDER.length))).then(
			(bytes) => response.writeHead(200, { 'Content-Type': TYPES[extname(path)] }).end(bytes),
			() => response.writeHead(404).end(),
		);
	});
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	url = `http://127.0.0.1:${(server.address() as AddressInfo).port}${FOLDER}`;
	browser = await launchBrowser();
	page = await browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
	page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
	page.on('pageerror', (error) => complaints.push(error.message));
	page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
});
afterAll(async () => {
	await browser?.close();
	server?.close();
});

const tracker = () => page.getByRole('region', { name: 'Theme tracker' });
const evidence = () => tracker().getByRole('list', { name: 'Evidence for Clarifying questions' });

async function open(day: string): Promise<void> {
	await page.clock.setFixedTime(new Date(`${day}T12:00:00`));
	await page.goto(url);
	await page.locator('body.is-ready').waitFor();
	await tracker().waitFor();
}

test('it is smaller than two megabytes', () => {
	const sizes = readdirSync(demo, { recursive: true, encoding: 'utf8' }).map((name) =>
		statSync(join(demo, name)),
	);
	expect(sizes.reduce((sum, stats) => sum + (stats.isFile() ? stats.size : 0), 0)).toBeLessThan(MOST_BYTES);
});

test('a theme opens its line, an action is ticked, and a reload gives the example back', async () => {
	await open('2026-11-20');
	await page.getByText('This is a demo').waitFor();
	const loaded = asked.length;

	await page.getByRole('button', { name: 'Show evidence for Clarifying questions' }).click();
	await evidence()
		.getByRole('link', { name: /Contoso R3/ })
		.click();
	await page.getByRole('tab', { name: '2026-11-17 Contoso' }).waitFor();
	const box = tracker().getByRole('checkbox', { checked: false }).first();
	const action = await box.getAttribute('aria-label');
	await box.click();
	await page.getByText('Undo').first().waitFor();
	expect(asked.slice(loaded)).toEqual([]);

	await open('2026-11-20');
	await tracker()
		.getByRole('checkbox', { name: action ?? '', checked: false })
		.first()
		.waitFor();
	await expect.poll(() => page.getByRole('tab', { name: '2026-11-17 Contoso' }).count()).toBe(0);
	expect(asked.filter((one) => !one.startsWith(`GET ${url}`))).toEqual([]);
	expect(complaints).toEqual([]);
});

test('years later the example still ends in the week of today', async () => {
	await open('2028-03-17');
	await page.getByRole('button', { name: 'Show evidence for Clarifying questions' }).click();
	await evidence()
		.getByRole('link', { name: /Contoso R3/ })
		.click();
	await page.getByRole('tab', { name: '2028-03-14 Contoso' }).waitFor();
	expect(complaints).toEqual([]);
});
