/**
 * A view in a page of a test's own, as text for people: its elements with their words, and what each
 * control asks for.
 */
import { options } from 'preact';
import { afterEach } from 'vitest';

const VOID = /^(?:BR|HR|INPUT)$/;
const CONTROLS = 'a, button, input, select, textarea, form, tr.ir-outcome, .ir-theme-row';
const drawn = new Set<() => void>();

afterEach(() => {
	for (const takeAway of drawn) takeAway();
	drawn.clear();
});

/** What was said to a handler; the event that led to it is left out, and a row goes by its id. */
function said(value: unknown): string[] {
	if (value instanceof Event) return [];
	if (typeof value === 'object' && value !== null && 'id' in value) return [`row ${String(value.id)}`];
	return [JSON.stringify(value) ?? String(value)];
}

/** Handlers that note in `calls` what they are asked for, but for those that a test brings itself. */
export function noting<T extends object>(calls: string[], own: Partial<T> = {}): T {
	const drawIcon = (element: HTMLElement, name: string): void => element.setAttribute('icon', name);
	const known: object = { drawIcon, ...own };
	return new Proxy(known, {
		get: (target, name) =>
			Reflect.get(target, name) ??
			((...given: unknown[]) => {
				calls.push(`${String(name)}(${given.flatMap(said).join(', ')})`);
			}),
	}) as T;
}

/** A page's element that `draw` has drawn into; what it drew is taken away after the test. */
export function draw<T>(drawInto: (element: HTMLElement, props: T | null) => void, props: T): HTMLElement {
	// The host gives each node the document that it stands in.
	if (!('doc' in Node.prototype))
		Object.defineProperty(Node.prototype, 'doc', { get: (): Document => document, configurable: true });
	const element = document.body.appendChild(document.createElement('div'));
	drawInto(element, props);
	drawn.add(() => {
		drawInto(element, null);
		element.remove();
	});
	return element;
}

function head(element: Element): string {
	const classes = [...element.classList].map((name) => `.${name}`).join('');
	const attributes = [...element.attributes]
		.filter(({ name }) => name !== 'class')
		.map(({ name, value }) => (value === '' ? name : `${name}=${JSON.stringify(value)}`));
	if (element instanceof HTMLInputElement && element.checked) attributes.push('(checked)');
	if (
		'value' in element &&
		element.getAttribute('type') !== 'checkbox' &&
		typeof element.value === 'string' &&
		element.value !== '' &&
		element.tagName !== 'OPTION'
	)
		attributes.push(`(value ${JSON.stringify(element.value)})`);
	return [`${element.tagName.toLowerCase()}${classes}`, ...attributes].join(' ');
}

function lines(element: Element, depth: number): string[] {
	const indent = '  '.repeat(depth);
	const start = indent + head(element);
	const [only, ...others] = element.childNodes;
	if (only === undefined || VOID.test(element.tagName)) return [start];
	if (others.length === 0 && only instanceof Text) return [`${start}: ${JSON.stringify(only.data)}`];
	const inside = [...element.childNodes].flatMap((child) =>
		child instanceof Element
			? lines(child, depth + 1)
			: [`${indent}  ${JSON.stringify(child.textContent ?? '')}`],
	);
	return [start, ...inside];
}

/** Every element, an indented line each: its name and classes, its attributes, its words. */
export function outline(element: HTMLElement): string {
	const values = new Map<number, Element>();
	const copy = element.cloneNode(true) as HTMLElement;
	// A copy has the attributes, and not what was chosen or typed.
	for (const [index, one] of [...element.querySelectorAll('input, select, textarea')].entries())
		values.set(index, one);
	for (const [index, one] of [...copy.querySelectorAll('input, select, textarea')].entries()) {
		const { value, checked } = values.get(index) as HTMLInputElement;
		Object.assign(one, one.getAttribute('type') === 'checkbox' ? { checked } : { value });
	}
	copy.normalize();
	return `${[...copy.children].flatMap((child) => lines(child, 0)).join('\n')}\n`;
}

function nameOf(control: Element): string {
	if (control instanceof HTMLFormElement) return [...control.elements].map(nameOf).join(', ');
	const label = control.closest('label');
	const words =
		control.getAttribute('aria-label') ??
		label?.querySelector('span')?.textContent ??
		label?.textContent ??
		control.getAttribute('placeholder') ??
		control.textContent ??
		'';
	return words.trim().slice(0, 80);
}

function use(control: Element): void {
	const send = (event: Event): boolean => control.dispatchEvent(event);
	if (control instanceof HTMLSelectElement) {
		control.value = [...control.options].at(-1)?.value ?? '';
		send(new Event('change', { bubbles: true }));
	} else if (control instanceof HTMLFormElement) send(new Event('submit', { cancelable: true }));
	else if (
		control instanceof HTMLTextAreaElement ||
		(control instanceof HTMLInputElement && control.type !== 'checkbox')
	) {
		control.value = 'typed';
		send(new Event('input', { bubbles: true }));
		send(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true }));
	} else {
		send(new MouseEvent('mouseover', { bubbles: true }));
		send(new MouseEvent('click', { bubbles: true, cancelable: true }));
	}
}

/** Uses every control once, and tells what each one asked for, a line each. */
export function uses(element: HTMLElement, calls: string[]): string {
	const told = [...element.querySelectorAll(CONTROLS)].map((control) => {
		calls.length = 0;
		if (!control.matches(':disabled')) use(control);
		return `${control.tagName.toLowerCase()} ${JSON.stringify(nameOf(control))}: ${calls.join('; ') || 'nothing'}`;
	});
	return `${told.join('\n')}\n`;
}

/** Has each fold draw what is in it, and leaves it as it was. */
function drawFolds(element: HTMLElement): void {
	const { debounceRendering } = options;
	options.debounceRendering = (drawNow) => drawNow();
	const seen = new Set<HTMLDetailsElement>();
	for (;;) {
		const fold = [...element.querySelectorAll('details')].find((one) => !seen.has(one) && !one.open);
		if (fold === undefined) break;
		seen.add(fold);
		fold.open = true;
		fold.dispatchEvent(new Event('toggle'));
		fold.open = false;
	}
	if (debounceRendering === undefined) delete options.debounceRendering;
	else options.debounceRendering = debounceRendering;
}

/** What a view shows and asks for, as one recording. */
export function recorded(element: HTMLElement, calls: string[]): string {
	drawFolds(element);
	return `${outline(element)}\n--- what each control asks for\n${uses(element, calls)}`;
}
