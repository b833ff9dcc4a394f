// @vitest-environment jsdom
/** What was typed into a story stays on the device: a workspace file that holds some from before is rid of it. */
import { afterEach, expect, test } from 'vitest';
import { closeVault, openVault } from '../support/faulty';

afterEach(closeVault);

test('drafts of an older workspace are taken over, and are no part of it again', async () => {
	const PATH = 'Stories/One.md';
	const vault = await openVault({ [PATH]: '---\ntype: failure-story\n---\n## What happened\n\n' });
	const { workspace } = vault.app;
	const leaf = workspace.getLeaf('tab');
	await leaf.setViewState({
		type: 'interview-retro-story',
		state: {
			path: PATH,
			drafts: [{ path: PATH, question: 'when', followUp: '', text: 'My private failure' }],
		},
	});
	await vault.settle();
	expect(leaf.getViewState()).toMatchObject({
		type: 'interview-retro-main',
		state: { tab: 'practice', stories: true, story: { path: PATH } },
	});
	expect(JSON.stringify(leaf.getViewState())).not.toContain('private');
	expect(JSON.stringify(workspace.getLayout())).not.toMatch(/private|drafts/);
	expect(vault.faults.calls).toEqual([]);
});
