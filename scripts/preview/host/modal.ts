import type * as api from 'obsidian';
import { actAsButton, ButtonComponent } from './components';
import { setIcon } from './icons';
import { Scope } from './keymap';

const focusable =
	'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), [tabindex]:not([tabindex="-1"])';
let count = 0;

/** In the order of the document, which not every engine keeps for a list of selectors. */
function stopsIn(el: HTMLElement): HTMLElement[] {
	return Array.from(el.querySelectorAll<HTMLElement>('*')).filter(
		(each) => each.matches(focusable) && each.isShown(),
	);
}

export class Modal implements api.Modal {
	readonly scope: Scope;
	readonly containerEl: HTMLElement;
	readonly modalEl: HTMLElement;
	readonly titleEl: HTMLElement;
	readonly contentEl: HTMLElement;
	shouldRestoreSelection = true;
	private before: Element | null = null;
	private closeCallback: (() => unknown) | undefined = undefined;

	constructor(readonly app: api.App) {
		this.scope = new Scope(app.scope);
		this.containerEl = createDiv({ cls: 'modal-container mod-dim' });
		const shade = this.containerEl.createDiv({ cls: 'modal-bg' });
		this.modalEl = this.containerEl.createDiv({
			cls: 'modal',
			attr: { role: 'dialog', 'aria-modal': 'true', tabindex: '-1' },
		});
		const closeEl = this.modalEl.createDiv({ cls: 'modal-close-button', attr: { 'aria-label': 'Close' } });
		setIcon(closeEl, 'lucide-x');
		actAsButton(closeEl);
		const header = this.modalEl.createDiv({ cls: 'modal-header' });
		this.titleEl = header.createDiv({
			cls: 'modal-title',
			attr: { id: `modal-title-${++count}`, role: 'heading', 'aria-level': '2' },
		});
		this.contentEl = this.modalEl.createDiv({ cls: 'modal-content' });
		this.modalEl.setAttribute('aria-labelledby', this.titleEl.id);
		closeEl.addEventListener('click', () => this.close());
		shade.addEventListener('click', () => this.close());
		this.scope.register([], 'Escape', () => {
			this.close();
			return false;
		});
	}

	open(): void {
		if (this.containerEl.isConnected) return;
		const doc = activeDocument;
		this.before = doc.activeElement;
		doc.body.append(this.containerEl);
		this.app.keymap.pushScope(this.scope);
		this.containerEl.addEventListener('keydown', this.trap);
		this.modalEl.focus();
		void this.onOpen();
		if (doc.activeElement === this.modalEl) stopsIn(this.contentEl)[0]?.focus();
	}

	close(): void {
		if (!this.containerEl.isConnected) return;
		this.containerEl.removeEventListener('keydown', this.trap);
		this.app.keymap.popScope(this.scope);
		this.containerEl.remove();
		if (this.shouldRestoreSelection && this.before?.isConnected) (this.before as HTMLElement).focus();
		this.onClose();
		this.closeCallback?.();
	}

	onOpen(): Promise<void> | void {
		return undefined;
	}

	onClose(): void {
		return undefined;
	}

	onHistoryBack(): void {
		this.close();
	}

	setTitle(title: string): this {
		this.titleEl.setText(title);
		return this;
	}

	setContent(content: string | DocumentFragment): this {
		this.contentEl.setText(content);
		return this;
	}

	setCloseCallback(callback: () => unknown): this {
		this.closeCallback = callback;
		return this;
	}

	private readonly trap = (event: KeyboardEvent): void => {
		if (event.key !== 'Tab') return;
		const stops = stopsIn(this.modalEl);
		const [first, last] = [stops[0], stops[stops.length - 1]];
		const active = this.modalEl.doc.activeElement;
		if (!first || !last) return event.preventDefault();
		if (event.shiftKey && (active === first || active === this.modalEl)) last.focus();
		else if (!event.shiftKey && active === last) first.focus();
		else return;
		event.preventDefault();
	};
}

export class ConfirmationButton extends ButtonComponent implements api.ConfirmationButton {
	closes = true;

	setInitialFocus(): this {
		this.buttonEl.addClass('mod-initial-focus');
		return this;
	}

	setSecondary(): this {
		this.buttonEl.addClass('mod-secondary');
		return this;
	}

	setCancel(): this {
		this.buttonEl.addClass('mod-cancel');
		return this;
	}
}

export class ConfirmationModal extends Modal implements api.ConfirmationModal {
	readonly buttonContainerEl: HTMLElement;

	constructor(app: api.App) {
		super(app);
		this.modalEl.addClass('mod-confirmation');
		this.modalEl.setAttribute('role', 'alertdialog');
		this.buttonContainerEl = this.modalEl.createDiv({ cls: 'modal-button-container' });
	}

	override open(): void {
		super.open();
		this.buttonContainerEl.querySelector<HTMLElement>('.mod-initial-focus, button')?.focus();
	}

	addClass(cls: string): this {
		this.modalEl.addClass(cls);
		return this;
	}

	addCheckbox(label: string, callback: (value: boolean) => unknown): this {
		const box = this.buttonContainerEl.createEl('label', { cls: 'mod-checkbox' });
		const input = box.createEl('input', { type: 'checkbox' });
		box.appendText(label);
		input.addEventListener('change', () => void callback(input.checked));
		return this;
	}

	addButton(callback: (button: ConfirmationButton) => unknown): this {
		const button = new ConfirmationButton(this.buttonContainerEl);
		callback(button);
		button.buttonEl.addEventListener('click', () => this.close());
		return this;
	}

	addCancelButton(text = 'Cancel'): this {
		return this.addButton((button) => button.setButtonText(text).setCancel());
	}
}
