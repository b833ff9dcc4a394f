import type * as api from 'obsidian';

export class Notice implements api.Notice {
	readonly containerEl: HTMLElement;
	readonly messageEl: HTMLElement;
	readonly noticeEl: HTMLElement;

	constructor(message: string | DocumentFragment, duration = 5000) {
		const region =
			document.querySelector<HTMLElement>('.notice-container') ??
			document.body.createDiv({ cls: 'notice-container' });
		region.setAttrs({ role: 'status', 'aria-live': 'polite' });
		this.containerEl = region.createDiv({ cls: 'notice' });
		this.noticeEl = this.containerEl;
		this.messageEl = this.containerEl.createDiv({ cls: 'notice-message' });
		this.setMessage(message);
		this.containerEl.addEventListener('click', () => this.hide());
		if (duration > 0) window.setTimeout(() => this.hide(), duration);
	}

	setMessage(message: string | DocumentFragment): this {
		this.messageEl.setText(message);
		return this;
	}

	hide(): void {
		this.containerEl.remove();
	}
}
