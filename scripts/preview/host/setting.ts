import type * as api from 'obsidian';
import { named } from './absent';
import {
	BaseComponent,
	ButtonComponent,
	ColorComponent,
	DisplayValueComponent,
	DropdownComponent,
	ExtraButtonComponent,
	MomentFormatComponent,
	ProgressBarComponent,
	SearchComponent,
	setTooltip,
	SliderComponent,
	TextAreaComponent,
	TextComponent,
	ToggleComponent,
} from './components';

let count = 0;

export class Setting implements api.Setting {
	readonly settingEl: HTMLElement;
	readonly infoEl: HTMLElement;
	readonly nameEl: HTMLElement;
	readonly descEl: HTMLElement;
	readonly controlEl: HTMLElement;
	components: BaseComponent[] = [];
	errorEl: HTMLElement | null = null;

	constructor(containerEl: HTMLElement) {
		this.settingEl = containerEl.createDiv({ cls: 'setting-item' });
		this.infoEl = this.settingEl.createDiv({ cls: 'setting-item-info' });
		this.nameEl = this.infoEl.createDiv({ cls: 'setting-item-name', attr: { id: `setting-${++count}` } });
		this.descEl = this.infoEl.createDiv({
			cls: 'setting-item-description',
			attr: { id: `setting-${count}-desc` },
		});
		this.controlEl = this.settingEl.createDiv({ cls: 'setting-item-control' });
		return named('Setting', this);
	}

	setName(name: string | DocumentFragment): this {
		this.nameEl.setText(name);
		return this;
	}

	setDesc(desc: string | DocumentFragment): this {
		this.descEl.setText(desc);
		return this;
	}

	setClass(cls: string): this {
		this.settingEl.addClass(cls);
		return this;
	}

	setTooltip(tooltip: string, options?: api.TooltipOptions): this {
		setTooltip(this.nameEl, tooltip, options);
		return this;
	}

	setHeading(): this {
		this.settingEl.addClass('setting-item-heading');
		this.nameEl.setAttrs({ role: 'heading', 'aria-level': '3' });
		return this;
	}

	setDisabled(disabled: boolean): this {
		this.settingEl.toggleClass('is-disabled', disabled);
		for (const component of this.components) component.setDisabled(disabled);
		return this;
	}

	setErrorMessage(message: string | null): this {
		this.errorEl?.remove();
		this.errorEl =
			message === null || message === ''
				? null
				: this.infoEl.createDiv({ cls: 'setting-item-error', text: message, attr: { role: 'alert' } });
		this.controlEl
			.querySelector('input, textarea, select')
			?.setAttr('aria-invalid', this.errorEl ? 'true' : null);
		return this;
	}

	addComponent<T extends api.BaseComponent>(callback: (el: HTMLElement) => T): this {
		const component = callback(this.controlEl);
		this.components.push(component as unknown as BaseComponent);
		return this;
	}

	addButton(callback: (component: ButtonComponent) => unknown): this {
		return this.add(new ButtonComponent(this.controlEl), callback);
	}

	addExtraButton(callback: (component: ExtraButtonComponent) => unknown): this {
		return this.add(new ExtraButtonComponent(this.controlEl), callback);
	}

	addToggle(callback: (component: ToggleComponent) => unknown): this {
		this.settingEl.addClass('mod-toggle');
		return this.add(new ToggleComponent(this.controlEl), callback, (component) => component.inputEl);
	}

	addText(callback: (component: TextComponent) => unknown): this {
		return this.add(new TextComponent(this.controlEl), callback, (component) => component.inputEl);
	}

	addSearch(callback: (component: SearchComponent) => unknown): this {
		return this.add(new SearchComponent(this.controlEl), callback, (component) => component.inputEl);
	}

	addTextArea(callback: (component: TextAreaComponent) => unknown): this {
		return this.add(new TextAreaComponent(this.controlEl), callback, (component) => component.inputEl);
	}

	addMomentFormat(callback: (component: MomentFormatComponent) => unknown): this {
		return this.add(new MomentFormatComponent(this.controlEl), callback, (component) => component.inputEl);
	}

	addDropdown(callback: (component: DropdownComponent) => unknown): this {
		return this.add(new DropdownComponent(this.controlEl), callback, (component) => component.selectEl);
	}

	addColorPicker(callback: (component: ColorComponent) => unknown): this {
		return this.add(new ColorComponent(this.controlEl), callback, () =>
			this.controlEl.querySelector('input[type=color]'),
		);
	}

	addProgressBar(callback: (component: ProgressBarComponent) => unknown): this {
		return this.add(new ProgressBarComponent(this.controlEl), callback, () =>
			this.controlEl.querySelector('progress'),
		);
	}

	addSlider(callback: (component: SliderComponent) => unknown): this {
		return this.add(new SliderComponent(this.controlEl), callback, (component) => component.sliderEl);
	}

	addDisplayValue(callback: (component: DisplayValueComponent) => unknown): this {
		callback(new DisplayValueComponent(this.controlEl));
		return this;
	}

	then(callback: (setting: this) => unknown): this {
		callback(this);
		return this;
	}

	clear(): this {
		this.controlEl.empty();
		this.components = [];
		return this;
	}

	/** The control is named by the setting, and described by its description, unless it says otherwise itself. */
	private add<T extends BaseComponent>(
		component: T,
		callback: (component: T) => unknown,
		control?: (component: T) => Element | null,
	): this {
		this.components.push(component);
		callback(named(component.constructor.name, component));
		const el = control?.(component);
		if (el) {
			if (!el.hasAttribute('aria-label') && !el.hasAttribute('aria-labelledby'))
				el.setAttribute('aria-labelledby', this.nameEl.id);
			if (!el.hasAttribute('aria-describedby')) el.setAttribute('aria-describedby', this.descEl.id);
		}
		return this;
	}
}

export class SettingGroup implements api.SettingGroup {
	readonly groupEl: HTMLElement;
	readonly headerEl: HTMLElement;
	readonly listEl: HTMLElement;
	private readonly headingEl: HTMLElement;
	private readonly controlEl: HTMLElement;

	constructor(containerEl: HTMLElement) {
		this.groupEl = containerEl.createDiv({ cls: 'setting-group' });
		this.headerEl = this.groupEl.createDiv({ cls: 'setting-item setting-item-heading' });
		this.headingEl = this.headerEl.createDiv({
			cls: 'setting-item-name',
			attr: { role: 'heading', 'aria-level': '3' },
		});
		this.controlEl = this.headerEl.createDiv({ cls: 'setting-item-control' });
		this.listEl = this.groupEl.createDiv({ cls: 'setting-items' });
		this.headerEl.hide();
	}

	setHeading(text: string | DocumentFragment): this {
		this.headingEl.setText(text);
		this.headerEl.show();
		return this;
	}

	addClass(...classes: string[]): this {
		this.groupEl.addClass(...classes);
		return this;
	}

	addSetting(callback: (setting: Setting) => void): this {
		callback(new Setting(this.listEl));
		return this;
	}

	addSearch(callback: (component: SearchComponent) => unknown): this {
		this.headerEl.show();
		callback(new SearchComponent(this.controlEl));
		return this;
	}

	addExtraButton(callback: (component: ExtraButtonComponent) => unknown): this {
		this.headerEl.show();
		callback(new ExtraButtonComponent(this.controlEl));
		return this;
	}
}
