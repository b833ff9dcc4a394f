import type * as api from 'obsidian';
import { named } from './absent';
import { Component } from './component';
import { setIcon } from './icons';

export class MenuItem implements api.MenuItem {
	readonly dom = createDiv({ cls: 'menu-item', attr: { role: 'menuitem', tabindex: '-1' } });
	section = '';
	disabled = false;
	private readonly iconEl = this.dom.createDiv({ cls: 'menu-item-icon' });
	private readonly titleEl = this.dom.createDiv({ cls: 'menu-item-title' });
	private callback: ((event: MouseEvent | KeyboardEvent) => unknown) | undefined = undefined;

	constructor(menu: Menu) {
		this.dom.addEventListener('click', (event) => this.choose(menu, event));
	}

	choose(menu: Menu, event: MouseEvent | KeyboardEvent): void {
		if (this.disabled) return;
		menu.hide();
		this.callback?.(event);
	}

	setTitle(title: string | DocumentFragment): this {
		this.titleEl.setText(title);
		return this;
	}

	setIcon(icon: string | null): this {
		this.iconEl.empty();
		if (icon !== null) setIcon(this.iconEl, icon);
		return this;
	}

	setChecked(checked: boolean | null): this {
		this.dom.setAttribute('role', checked === null ? 'menuitem' : 'menuitemcheckbox');
		this.dom.setAttr('aria-checked', checked === null ? null : String(checked));
		this.dom.find('.mod-checked')?.remove();
		if (checked) setIcon(this.dom.createDiv({ cls: 'menu-item-icon mod-checked' }), 'check');
		return this;
	}

	setDisabled(disabled: boolean): this {
		this.disabled = disabled;
		this.dom.toggleClass('is-disabled', disabled);
		this.dom.setAttr('aria-disabled', disabled ? 'true' : null);
		return this;
	}

	setWarning(isWarning: boolean): this {
		this.dom.toggleClass('is-warning', isWarning);
		return this;
	}

	setIsLabel(isLabel: boolean): this {
		this.dom.toggleClass('is-label', isLabel);
		return this.setDisabled(isLabel);
	}

	setSection(section: string): this {
		this.section = section;
		return this;
	}

	onClick(callback: (event: MouseEvent | KeyboardEvent) => unknown): this {
		this.callback = callback;
		return this;
	}
}

export class MenuSeparator implements api.MenuSeparator {
	readonly dom = createDiv({ cls: 'menu-separator', attr: { role: 'separator' } });
}

export class Menu extends Component implements api.Menu {
	private readonly dom = createDiv({ cls: 'menu', attr: { role: 'menu' } });
	private readonly items: (MenuItem | MenuSeparator)[] = [];
	private readonly whenHidden: (() => unknown)[] = [];
	private before: Element | null = null;

	addItem(callback: (item: MenuItem) => unknown): this {
		const item = named('MenuItem', new MenuItem(this));
		this.items.push(item);
		callback(item);
		return this;
	}

	addSeparator(): this {
		this.items.push(new MenuSeparator());
		return this;
	}

	isEmpty(): boolean {
		return this.items.length === 0;
	}

	setNoIcon(): this {
		this.dom.addClass('mod-no-icon');
		return this;
	}

	setUseNativeMenu(): this {
		return this;
	}

	setParentElement(): this {
		return this;
	}

	showAtMouseEvent(event: MouseEvent): this {
		// A key on a button makes a click that is nowhere: the menu then hangs on the button.
		const target = event.target as HTMLElement | null;
		if (event.clientX === 0 && event.clientY === 0 && target) {
			const box = target.getBoundingClientRect();
			return this.showAtPosition({ x: box.left, y: box.bottom }, target.doc);
		}
		return this.showAtPosition({ x: event.clientX, y: event.clientY }, target?.doc);
	}

	showAtPosition(position: api.MenuPositionDef, doc: Document = activeDocument): this {
		for (const open of doc.querySelectorAll('.menu')) open.remove();
		this.before = doc.activeElement;
		this.dom.empty();
		let section: string | null = null;
		for (const item of this.items) {
			if (item instanceof MenuItem && section !== null && item.section !== section)
				this.dom.append(new MenuSeparator().dom);
			if (item instanceof MenuItem) section = item.section;
			this.dom.append(item.dom);
		}
		doc.body.append(this.dom);
		const win = this.dom.win;
		this.dom.setCssStyles({
			left: `${Math.max(4, Math.min(position.left ? position.x - this.dom.offsetWidth : position.x, win.innerWidth - this.dom.offsetWidth - 4))}px`,
			top: `${Math.max(4, Math.min(position.y, win.innerHeight - this.dom.offsetHeight - 4))}px`,
		});
		this.load();
		this.registerDomEvent(
			doc,
			'pointerdown',
			(event: PointerEvent) => {
				if (!this.dom.contains(event.target as Node)) this.hide();
			},
			true,
		);
		this.registerDomEvent(this.dom, 'keydown', (event: KeyboardEvent) => this.onKey(event));
		this.choices()[0]?.dom.focus();
		return this;
	}

	hide(): this {
		if (!this.dom.isConnected) return this;
		this.dom.remove();
		this.unload();
		if (this.before?.isConnected) (this.before as HTMLElement).focus();
		for (const callback of this.whenHidden) callback();
		return this;
	}

	close(): void {
		this.hide();
	}

	onHide(callback: () => unknown): void {
		this.whenHidden.push(callback);
	}

	onHistoryBack(): void {
		this.hide();
	}

	static forEvent(event: PointerEvent | MouseEvent): Menu {
		const menu = new Menu();
		queueMicrotask(() => menu.showAtMouseEvent(event));
		return menu;
	}

	private choices(): MenuItem[] {
		return this.items.filter((item) => item instanceof MenuItem).filter((item) => !item.disabled);
	}

	private onKey(event: KeyboardEvent): void {
		const choices = this.choices();
		const at = choices.findIndex((item) => item.dom === this.dom.doc.activeElement);
		const go = (index: number): void => choices[(index + choices.length) % choices.length]?.dom.focus();
		if (event.key === 'ArrowDown') go(at + 1);
		else if (event.key === 'ArrowUp') go(at < 0 ? -1 : at - 1);
		else if (event.key === 'Home') go(0);
		else if (event.key === 'End') go(-1);
		else if (event.key === 'Escape' || event.key === 'Tab') this.hide();
		else if (event.key === 'Enter' || event.key === ' ') choices[at]?.choose(this, event);
		else return;
		event.preventDefault();
		event.stopPropagation();
	}
}
