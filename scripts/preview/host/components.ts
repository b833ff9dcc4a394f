import type * as api from 'obsidian';
import { setIcon } from './icons';
import { moment } from './moment';

/** In Obsidian a tooltip is the accessible name, too. */
export function setTooltip(el: HTMLElement, tooltip: string, _options?: api.TooltipOptions): void {
	el.setAttribute('aria-label', tooltip);
	if (!el.hasAttribute('title')) el.setAttribute('data-tooltip-position', 'top');
}

/** A div that Obsidian shows as a button, made one for the keyboard as well. */
export function actAsButton(el: HTMLElement): void {
	el.setAttrs({ role: 'button', tabindex: '0' });
	el.addEventListener('keydown', (event) => {
		if (event.target !== el || (event.key !== 'Enter' && event.key !== ' ')) return;
		event.preventDefault();
		el.click();
	});
}

export abstract class BaseComponent implements api.BaseComponent {
	disabled = false;

	then(callback: (component: this) => unknown): this {
		callback(this);
		return this;
	}

	setDisabled(disabled: boolean): this {
		this.disabled = disabled;
		return this;
	}
}

export abstract class ValueComponent<T> extends BaseComponent implements api.ValueComponent<T> {
	abstract getValue(): T;
	abstract setValue(value: T): this;

	registerOptionListener(listeners: Record<string, (value?: T) => T>, key: string): this {
		listeners[key] = (value?: T) => {
			if (value !== undefined) this.setValue(value);
			return this.getValue();
		};
		return this;
	}
}

export class ButtonComponent extends BaseComponent implements api.ButtonComponent {
	readonly buttonEl: HTMLButtonElement;

	constructor(containerEl: HTMLElement) {
		super();
		this.buttonEl = containerEl.createEl('button', { type: 'button' });
	}

	override setDisabled(disabled: boolean): this {
		this.buttonEl.disabled = disabled;
		return super.setDisabled(disabled);
	}

	setCta(): this {
		this.buttonEl.addClass('mod-cta');
		return this;
	}

	removeCta(): this {
		this.buttonEl.removeClass('mod-cta');
		return this;
	}

	setWarning(): this {
		this.buttonEl.addClass('mod-warning');
		return this;
	}

	setDestructive(): this {
		this.buttonEl.addClass('mod-destructive');
		return this;
	}

	removeDestructive(): this {
		this.buttonEl.removeClass('mod-destructive');
		return this;
	}

	setTooltip(tooltip: string, options?: api.TooltipOptions): this {
		setTooltip(this.buttonEl, tooltip, options);
		return this;
	}

	setButtonText(name: string): this {
		this.buttonEl.setText(name);
		return this;
	}

	setIcon(icon: string): this {
		this.buttonEl.addClass('mod-icon');
		setIcon(this.buttonEl, icon);
		return this;
	}

	setClass(cls: string): this {
		this.buttonEl.addClass(cls);
		return this;
	}

	onClick(callback: (event: MouseEvent) => unknown): this {
		this.buttonEl.addEventListener('click', (event) => void callback(event));
		return this;
	}
}

export class ExtraButtonComponent extends BaseComponent implements api.ExtraButtonComponent {
	readonly extraSettingsEl: HTMLElement;

	constructor(containerEl: HTMLElement) {
		super();
		this.extraSettingsEl = containerEl.createDiv({ cls: 'clickable-icon extra-setting-button' });
		actAsButton(this.extraSettingsEl);
		this.setIcon('lucide-settings');
	}

	override setDisabled(disabled: boolean): this {
		this.extraSettingsEl.toggleClass('is-disabled', disabled);
		this.extraSettingsEl.setAttr('aria-disabled', disabled ? 'true' : null);
		return super.setDisabled(disabled);
	}

	setTooltip(tooltip: string, options?: api.TooltipOptions): this {
		setTooltip(this.extraSettingsEl, tooltip, options);
		return this;
	}

	setIcon(icon: string): this {
		setIcon(this.extraSettingsEl, icon);
		return this;
	}

	onClick(callback: () => unknown): this {
		this.extraSettingsEl.addEventListener('click', () => {
			if (!this.disabled) callback();
		});
		return this;
	}
}

export class AbstractTextComponent<T extends HTMLInputElement | HTMLTextAreaElement>
	extends ValueComponent<string>
	implements api.AbstractTextComponent<T>
{
	private callback: ((value: string) => unknown) | undefined = undefined;

	constructor(readonly inputEl: T) {
		super();
		inputEl.addEventListener('input', () => this.onChanged());
	}

	override setDisabled(disabled: boolean): this {
		this.inputEl.disabled = disabled;
		return super.setDisabled(disabled);
	}

	getValue(): string {
		return this.inputEl.value;
	}

	/** Tells nobody: in Obsidian only what a person types is a change. */
	setValue(value: string): this {
		this.inputEl.value = value;
		return this;
	}

	setPlaceholder(placeholder: string): this {
		this.inputEl.placeholder = placeholder;
		return this;
	}

	onChanged(): void {
		this.callback?.(this.getValue());
	}

	onChange(callback: (value: string) => unknown): this {
		this.callback = callback;
		return this;
	}
}

export class TextComponent extends AbstractTextComponent<HTMLInputElement> implements api.TextComponent {
	constructor(containerEl: HTMLElement) {
		super(containerEl.createEl('input', { type: 'text', attr: { spellcheck: 'false' } }));
	}
}

export class TextAreaComponent
	extends AbstractTextComponent<HTMLTextAreaElement>
	implements api.TextAreaComponent
{
	constructor(containerEl: HTMLElement) {
		super(containerEl.createEl('textarea', { attr: { spellcheck: 'false' } }));
	}
}

export class SearchComponent extends AbstractTextComponent<HTMLInputElement> implements api.SearchComponent {
	readonly clearButtonEl: HTMLElement;

	constructor(containerEl: HTMLElement) {
		const box = containerEl.createDiv({ cls: 'search-input-container' });
		super(box.createEl('input', { type: 'search', attr: { enterkeyhint: 'search', spellcheck: 'false' } }));
		this.clearButtonEl = box.createDiv({
			cls: 'search-input-clear-button',
			attr: { 'aria-label': 'Clear search' },
		});
		actAsButton(this.clearButtonEl);
		this.clearButtonEl.addEventListener('click', () => {
			this.setValue('');
			this.inputEl.focus();
			this.onChanged();
		});
		this.showClear();
	}

	override setValue(value: string): this {
		super.setValue(value);
		this.showClear();
		return this;
	}

	override onChanged(): void {
		this.showClear();
		super.onChanged();
	}

	private showClear(): void {
		this.clearButtonEl.toggle(this.getValue() !== '');
	}
}

export class MomentFormatComponent extends TextComponent implements api.MomentFormatComponent {
	sampleEl: HTMLElement = createSpan();
	private defaultFormat = '';

	setDefaultFormat(defaultFormat: string): this {
		this.defaultFormat = defaultFormat;
		this.updateSample();
		return this;
	}

	setSampleEl(sampleEl: HTMLElement): this {
		this.sampleEl = sampleEl;
		this.updateSample();
		return this;
	}

	override setValue(value: string): this {
		super.setValue(value);
		this.updateSample();
		return this;
	}

	override onChanged(): void {
		super.onChanged();
		this.updateSample();
	}

	updateSample(): void {
		this.sampleEl.setText(moment().format(this.getValue() || this.defaultFormat));
	}
}

export class ToggleComponent extends ValueComponent<boolean> implements api.ToggleComponent {
	readonly toggleEl: HTMLElement;
	/** What the keyboard and a screen reader meet; the box around it is what the eye sees. */
	readonly inputEl: HTMLInputElement;
	private callback: ((value: boolean) => unknown) | undefined = undefined;

	constructor(containerEl: HTMLElement) {
		super();
		this.toggleEl = containerEl.createDiv({ cls: 'checkbox-container' });
		this.inputEl = this.toggleEl.createEl('input', { type: 'checkbox', attr: { tabindex: '0' } });
		this.inputEl.addEventListener('change', () => {
			this.show();
			this.callback?.(this.getValue());
		});
		this.toggleEl.addEventListener('click', (event) => {
			if (event.target !== this.inputEl) this.onClick();
		});
	}

	override setDisabled(disabled: boolean): this {
		this.inputEl.disabled = disabled;
		this.toggleEl.toggleClass('is-disabled', disabled);
		return super.setDisabled(disabled);
	}

	getValue(): boolean {
		return this.inputEl.checked;
	}

	/** Unlike a text, a toggle tells what it is set to, as Obsidian's does. */
	setValue(on: boolean): this {
		if (this.inputEl.checked === on) return this;
		this.inputEl.checked = on;
		this.show();
		this.callback?.(on);
		return this;
	}

	setTooltip(tooltip: string, options?: api.TooltipOptions): this {
		setTooltip(this.inputEl, tooltip, options);
		return this;
	}

	onClick(): void {
		if (!this.disabled) this.setValue(!this.getValue());
	}

	onChange(callback: (value: boolean) => unknown): this {
		this.callback = callback;
		return this;
	}

	private show(): void {
		this.toggleEl.toggleClass('is-enabled', this.inputEl.checked);
	}
}

export class DropdownComponent extends ValueComponent<string> implements api.DropdownComponent {
	readonly selectEl: HTMLSelectElement;
	private callback: ((value: string) => unknown) | undefined = undefined;

	constructor(containerEl: HTMLElement) {
		super();
		this.selectEl = containerEl.createEl('select', { cls: 'dropdown' });
		this.selectEl.addEventListener('change', () => this.callback?.(this.getValue()));
	}

	override setDisabled(disabled: boolean): this {
		this.selectEl.disabled = disabled;
		return super.setDisabled(disabled);
	}

	addOption(value: string, display: string): this {
		this.selectEl.createEl('option', { value, text: display });
		return this;
	}

	addOptions(options: Record<string, string>): this {
		for (const [value, display] of Object.entries(options)) this.addOption(value, display);
		return this;
	}

	getValue(): string {
		return this.selectEl.value;
	}

	setValue(value: string): this {
		this.selectEl.value = value;
		return this;
	}

	onChange(callback: (value: string) => unknown): this {
		this.callback = callback;
		return this;
	}
}

export class SliderComponent extends ValueComponent<number> implements api.SliderComponent {
	readonly sliderEl: HTMLInputElement;
	private readonly valueEl: HTMLElement;
	private format = (value: number): string => String(value);
	private callback: ((value: number) => unknown) | undefined = undefined;
	private instant = false;

	constructor(containerEl: HTMLElement) {
		super();
		this.valueEl = containerEl.createSpan({ cls: 'slider-value' });
		this.sliderEl = containerEl.createEl('input', { cls: 'slider', type: 'range' });
		this.sliderEl.addEventListener('input', () => {
			this.show();
			if (this.instant) this.callback?.(this.getValue());
		});
		this.sliderEl.addEventListener('change', () => {
			if (!this.instant) this.callback?.(this.getValue());
		});
	}

	override setDisabled(disabled: boolean): this {
		this.sliderEl.disabled = disabled;
		return super.setDisabled(disabled);
	}

	setInstant(instant: boolean): this {
		this.instant = instant;
		return this;
	}

	setLimits(min: number | null, max: number | null, step: number | 'any'): this {
		this.sliderEl.setAttrs({ min, max, step });
		return this;
	}

	getValue(): number {
		return Number(this.sliderEl.value);
	}

	setValue(value: number): this {
		this.sliderEl.value = String(value);
		this.show();
		return this;
	}

	getValuePretty(): string {
		return this.format(this.getValue());
	}

	setDisplayFormat(format: (value: number) => string): this {
		this.format = format;
		this.show();
		return this;
	}

	setDynamicTooltip(): this {
		return this;
	}

	onChange(callback: (value: number) => unknown): this {
		this.callback = callback;
		return this;
	}

	private show(): void {
		this.valueEl.setText(this.getValuePretty());
		this.sliderEl.setAttribute('aria-valuetext', this.getValuePretty());
	}
}

export class ColorComponent extends ValueComponent<string> implements api.ColorComponent {
	private readonly colorEl: HTMLInputElement;
	private callback: ((value: string) => unknown) | undefined = undefined;

	constructor(containerEl: HTMLElement) {
		super();
		this.colorEl = containerEl.createEl('input', { type: 'color' });
		this.colorEl.addEventListener('input', () => this.callback?.(this.getValue()));
	}

	override setDisabled(disabled: boolean): this {
		this.colorEl.disabled = disabled;
		return super.setDisabled(disabled);
	}

	getValue(): string {
		return this.colorEl.value;
	}

	getValueRgb(): api.RGB {
		const at = (from: number): number => parseInt(this.getValue().slice(from, from + 2), 16);
		return { r: at(1), g: at(3), b: at(5) };
	}

	getValueHsl(): api.HSL {
		const { r, g, b } = this.getValueRgb();
		const [high, low] = [Math.max(r, g, b) / 255, Math.min(r, g, b) / 255];
		const span = high - low;
		const light = (high + low) / 2;
		let hue: number;
		if (span === 0) hue = 0;
		else if (high * 255 === r) hue = ((g - b) / 255 / span + 6) % 6;
		else if (high * 255 === g) hue = (b - r) / 255 / span + 2;
		else hue = (r - g) / 255 / span + 4;
		return {
			h: Math.round(hue * 60),
			s: span === 0 ? 0 : Math.round((100 * span) / (1 - Math.abs(2 * light - 1))),
			l: Math.round(light * 100),
		};
	}

	setValue(value: string): this {
		this.colorEl.value = value;
		return this;
	}

	setValueRgb({ r, g, b }: api.RGB): this {
		return this.setValue(
			`#${[r, g, b].map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`,
		);
	}

	setValueHsl({ h, s, l }: api.HSL): this {
		const part = (n: number): number => {
			const k = (n + h / 30) % 12;
			return (
				255 * (l / 100 - (s / 100) * Math.min(l / 100, 1 - l / 100) * Math.max(-1, Math.min(k - 3, 9 - k, 1)))
			);
		};
		return this.setValueRgb({ r: part(0), g: part(8), b: part(4) });
	}

	onChange(callback: (value: string) => unknown): this {
		this.callback = callback;
		return this;
	}
}

export class ProgressBarComponent extends ValueComponent<number> implements api.ProgressBarComponent {
	private readonly progressEl: HTMLProgressElement;

	constructor(containerEl: HTMLElement) {
		super();
		this.progressEl = containerEl.createEl('progress', { attr: { max: 100 } });
	}

	getValue(): number {
		return this.progressEl.value;
	}

	setValue(value: number): this {
		this.progressEl.value = value;
		return this;
	}
}

export class DisplayValueComponent implements api.DisplayValueComponent {
	readonly valueEl: HTMLElement;

	constructor(containerEl: HTMLElement) {
		this.valueEl = containerEl.createSpan({ cls: 'setting-item-display-value' });
	}

	setValue(value: string | null): this {
		this.valueEl.setText(value ?? '');
		return this;
	}

	setStatus(status: 'warning' | null): this {
		this.valueEl.toggleClass('mod-warning', status === 'warning');
		return this;
	}
}
