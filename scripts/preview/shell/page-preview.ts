import type * as api from 'obsidian';
import { Component } from '../host/component';
import { Keymap } from '../host/keymap';
import { MarkdownRenderer } from '../host/markdown';

interface HoverLink {
	event: MouseEvent;
	targetEl: HTMLElement;
	linktext: string;
	sourcePath?: string;
}

/** Shows a note beside the link to it, as Obsidian's page preview does while Ctrl or Cmd is held. */
export function followHovers(app: api.App): void {
	let close = (): void => undefined;
	app.workspace.on('hover-link' as 'quit', (hover: unknown) => {
		const { event, targetEl, linktext, sourcePath = '' } = hover as HoverLink;
		const file = app.metadataCache.getFirstLinkpathDest(linktext.split('#')[0] ?? '', sourcePath);
		if (!file || !Keymap.isModifier(event, 'Mod')) return;
		close();
		const component = new Component();
		const box = targetEl.doc.body.createDiv({ cls: 'popover hover-popover' });
		const content = box.createDiv({ cls: 'markdown-preview-view markdown-rendered' });
		component.load();
		close = () => {
			component.unload();
			box.remove();
		};
		void app.vault
			.cachedRead(file)
			.then((text) =>
				MarkdownRenderer.render(
					app,
					text.replace(/^---\n[\s\S]*?\n---\n/, ''),
					content,
					file.path,
					component as unknown as api.Component,
				),
			);
		const { left, bottom } = targetEl.getBoundingClientRect();
		const win = targetEl.win;
		box.setCssStyles({
			left: `${Math.max(8, Math.min(left, win.innerWidth - box.offsetWidth - 8))}px`,
			top: `${Math.max(8, Math.min(bottom + 4, win.innerHeight - box.offsetHeight - 8))}px`,
		});
		targetEl.addEventListener('mouseleave', close, { once: true });
	});
}
