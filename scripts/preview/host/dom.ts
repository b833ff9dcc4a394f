type Made<T> = (el: T) => void;
type Info = DomElementInfo | string | undefined;

/** What Obsidian adds to the DOM and to the language, on the prototypes of one window. */
export function installDom(win: Window & typeof globalThis): void {
	if ('createDiv' in win.Node.prototype) return;
	define(win.Node.prototype, placeIn(win));
	define(win.Node.prototype, NODE);
	define(win.Element.prototype, ELEMENT);
	define(win.DocumentFragment.prototype, FRAGMENT);
	define(win.Document.prototype, DELEGATION);
	define(win.HTMLElement.prototype, HTML_ELEMENT);
	define(win.UIEvent.prototype, eventsOf(win));
	define(win, globalsOf(win));
	installLanguage();
}

function html(
	owner: Document,
	parent: Node | null,
	tag: string,
	o?: Info,
	made?: Made<HTMLElement>,
): HTMLElement {
	const element = owner.createElement(tag);
	dress(element, o);
	place(element, o, parent);
	made?.(element);
	return element;
}

function svg(
	owner: Document,
	parent: Node | null,
	tag: string,
	o?: SvgElementInfo | string,
	made?: Made<SVGElement>,
): SVGElement {
	const element = owner.createElementNS('http://www.w3.org/2000/svg', tag) as SVGElement;
	dress(element, o as Info);
	place(element, o as Info, parent);
	made?.(element);
	return element;
}

const infoOf = (o: Info): DomElementInfo => (typeof o === 'string' ? { cls: o } : (o ?? {}));

function dress(element: Element, o: Info): void {
	const info = infoOf(o);
	if (info.cls) {
		const classes = [info.cls].flat().flatMap((cls) => cls.split(' '));
		element.addClasses(classes.filter(Boolean));
	}
	if (info.text !== undefined) element.setText(info.text);
	if (info.attr) element.setAttrs(info.attr);
	for (const name of ['title', 'placeholder', 'type', 'href'] as const) {
		const value = info[name];
		if (value !== undefined) element.setAttribute(name, value);
	}
	if (info.value !== undefined) (element as HTMLInputElement).value = info.value;
}

function place(element: Element, o: Info, parent: Node | null): void {
	const info = infoOf(o);
	const into = info.parent ?? parent;
	if (!into) return;
	if (into.ownerDocument && into.ownerDocument !== element.ownerDocument)
		into.ownerDocument.adoptNode(element);
	if (info.prepend) into.insertBefore(element, into.firstChild);
	else into.appendChild(element);
}

/** Where a node is; one made by another window's constructor belongs to that window all the same. */
function placeIn(win: Window & typeof globalThis): object {
	return {
		get doc(): Document {
			const node = this as unknown as Node;
			return (node.nodeType === 9 ? (node as Document) : node.ownerDocument) ?? win.document;
		},
		get win(): Window {
			return (this as unknown as Node).doc.defaultView ?? win;
		},
		get constructorWin(): Window {
			return win;
		},
	};
}

const NODE = {
	createEl(this: Node, tag: string, o?: DomElementInfo | string, callback?: (el: HTMLElement) => void) {
		return html(this.doc, this, tag, o, callback);
	},
	createDiv(this: Node, o?: DomElementInfo | string, callback?: (el: HTMLElement) => void) {
		return html(this.doc, this, 'div', o, callback);
	},
	createSpan(this: Node, o?: DomElementInfo | string, callback?: (el: HTMLElement) => void) {
		return html(this.doc, this, 'span', o, callback);
	},
	createSvg(this: Node, tag: string, o?: SvgElementInfo | string, callback?: (el: SVGElement) => void) {
		return svg(this.doc, this, tag, o, callback);
	},
	detach(this: Node) {
		this.parentNode?.removeChild(this);
	},
	empty(this: Node) {
		while (this.lastChild) this.removeChild(this.lastChild);
	},
	insertAfter<T extends Node>(this: Node, node: T, child: Node | null): T {
		return this.insertBefore(node, child ? child.nextSibling : this.firstChild);
	},
	indexOf(this: Node, other: Node) {
		return Array.from(this.childNodes).indexOf(other as ChildNode);
	},
	setChildrenInPlace(this: Node, children: Node[]) {
		for (const child of Array.from(this.childNodes)) if (!children.includes(child)) this.removeChild(child);
		children.forEach((child, index) => {
			if (this.childNodes[index] !== child) this.insertBefore(child, this.childNodes[index] ?? null);
		});
	},
	appendText(this: Node, text: string) {
		this.appendChild(this.doc.createTextNode(text));
	},
	instanceOf(this: Node, type: { new (): unknown; name: string }) {
		if (this instanceof type) return true;
		const own: unknown = (this.win as unknown as Record<string, unknown>)[type.name];
		return typeof own === 'function' && this instanceof own;
	},
};

const styling = {
	setCssStyles(this: HTMLElement, styles: Partial<CSSStyleDeclaration>) {
		Object.assign(this.style, styles);
	},
	setCssProps(this: HTMLElement, props: Record<string, string>) {
		for (const [name, value] of Object.entries(props)) this.style.setProperty(name, value);
	},
};

const ELEMENT = {
	getText(this: Element) {
		return this.textContent ?? '';
	},
	setText(this: Element, text: string | DocumentFragment) {
		if (typeof text === 'string') this.textContent = text;
		else this.replaceChildren(text);
	},
	addClass(this: Element, ...classes: string[]) {
		this.classList.add(...classes);
	},
	addClasses(this: Element, classes: string[]) {
		this.classList.add(...classes);
	},
	removeClass(this: Element, ...classes: string[]) {
		this.classList.remove(...classes);
	},
	removeClasses(this: Element, classes: string[]) {
		this.classList.remove(...classes);
	},
	toggleClass(this: Element, classes: string | string[], value: boolean) {
		for (const cls of [classes].flat()) this.classList.toggle(cls, value);
	},
	hasClass(this: Element, cls: string) {
		return this.classList.contains(cls);
	},
	setAttr(this: Element, name: string, value: string | number | boolean | null) {
		if (value === null || value === false) this.removeAttribute(name);
		else this.setAttribute(name, String(value === true ? '' : value));
	},
	setAttrs(this: Element, attributes: Record<string, string | number | boolean | null>) {
		for (const [name, value] of Object.entries(attributes)) this.setAttr(name, value);
	},
	getAttr(this: Element, name: string) {
		return this.getAttribute(name);
	},
	matchParent(this: Element, selector: string, last?: Element) {
		for (let element: Element | null = this; element; element = element.parentElement) {
			if (element.matches(selector)) return element;
			if (element === last) return null;
		}
		return null;
	},
	getCssPropertyValue(this: Element, property: string, pseudo?: string) {
		return this.win
			.getComputedStyle(this, pseudo ?? null)
			.getPropertyValue(property)
			.trim();
	},
	isActiveElement(this: Element) {
		return this.doc.activeElement === this;
	},
	find(this: Element, selector: string) {
		return this.querySelector(selector);
	},
	findAll(this: Element, selector: string) {
		return Array.from(this.querySelectorAll(selector));
	},
	findAllSelf(this: Element, selector: string) {
		return [...(this.matches(selector) ? [this] : []), ...Array.from(this.querySelectorAll(selector))];
	},
	...styling,
};

const FRAGMENT = {
	find(this: DocumentFragment, selector: string) {
		return this.querySelector(selector);
	},
	findAll(this: DocumentFragment, selector: string) {
		return Array.from(this.querySelectorAll(selector));
	},
};

const delegates = new WeakMap<
	EventTarget,
	{ type: string; selector: string; listener: unknown; callback: EventListener }[]
>();

const DELEGATION = {
	on(
		this: HTMLElement,
		type: string,
		selector: string,
		listener: (this: unknown, event: Event, target: Element) => unknown,
		options?: boolean | AddEventListenerOptions,
	) {
		const callback = (event: Event): void => {
			const target = (event.target as Element | null)?.closest?.(selector);
			if (target && this.contains(target)) listener.call(this, event, target);
		};
		delegates.set(this, [...(delegates.get(this) ?? []), { type, selector, listener, callback }]);
		this.addEventListener(type, callback, options);
	},
	off(
		this: HTMLElement,
		type: string,
		selector: string,
		listener: unknown,
		options?: boolean | AddEventListenerOptions,
	) {
		const all = delegates.get(this) ?? [];
		for (const known of all) {
			if (known.type === type && known.selector === selector && known.listener === listener)
				this.removeEventListener(type, known.callback, options);
		}
		delegates.set(
			this,
			all.filter(
				(known) => known.type !== type || known.selector !== selector || known.listener !== listener,
			),
		);
	},
};

const madeIn = (node: Node): Window & typeof globalThis => node.constructorWin as Window & typeof globalThis;

const HTML_ELEMENT = {
	...DELEGATION,
	show(this: HTMLElement) {
		if (this.style.display === 'none') this.style.display = '';
	},
	hide(this: HTMLElement) {
		this.style.display = 'none';
	},
	toggle(this: HTMLElement, shown: boolean) {
		if (shown) this.show();
		else this.hide();
	},
	toggleVisibility(this: HTMLElement, visible: boolean) {
		this.style.visibility = visible ? '' : 'hidden';
	},
	isShown(this: HTMLElement) {
		if (!this.isConnected) return false;
		for (let element: HTMLElement | null = this; element; element = element.parentElement) {
			if (this.win.getComputedStyle(element).display === 'none') return false;
		}
		return true;
	},
	get innerWidth(): number {
		return inner(this as unknown as HTMLElement, 'clientWidth', 'paddingLeft', 'paddingRight');
	},
	get innerHeight(): number {
		return inner(this as unknown as HTMLElement, 'clientHeight', 'paddingTop', 'paddingBottom');
	},
	onClickEvent(
		this: HTMLElement,
		listener: (event: MouseEvent) => unknown,
		options?: boolean | AddEventListenerOptions,
	) {
		this.addEventListener('click', listener, options);
		this.addEventListener('auxclick', listener, options);
	},
	onNodeInserted(this: HTMLElement, listener: () => unknown, once = false) {
		const observer = new (madeIn(this).MutationObserver)(() => {
			if (!this.isConnected) return;
			if (once) observer.disconnect();
			listener();
		});
		observer.observe(this.doc, { childList: true, subtree: true });
		return () => observer.disconnect();
	},
	onWindowMigrated() {
		return () => undefined;
	},
	trigger(this: HTMLElement, type: string) {
		this.dispatchEvent(new (madeIn(this).Event)(type, { bubbles: true, cancelable: true }));
	},
};

function eventsOf(win: Window & typeof globalThis): object {
	return {
		get targetNode(): Node | null {
			return (this as unknown as UIEvent).target as Node | null;
		},
		get win(): Window {
			return (this as unknown as UIEvent).view ?? win;
		},
		get doc(): Document {
			return (this as unknown as UIEvent).win.document;
		},
		instanceOf(this: UIEvent, type: { new (): unknown }) {
			return this instanceof type;
		},
	};
}

function globalsOf(win: Window & typeof globalThis): object {
	const doc = win.document;
	return {
		createEl: (tag: string, o?: DomElementInfo | string, callback?: (el: HTMLElement) => void) =>
			html(doc, null, tag, o, callback),
		createDiv: (o?: DomElementInfo | string, callback?: (el: HTMLElement) => void) =>
			html(doc, null, 'div', o, callback),
		createSpan: (o?: DomElementInfo | string, callback?: (el: HTMLElement) => void) =>
			html(doc, null, 'span', o, callback),
		createSvg: (tag: string, o?: SvgElementInfo | string, callback?: (el: SVGElement) => void) =>
			svg(doc, null, tag, o, callback),
		createFragment: (callback?: (el: DocumentFragment) => void) => {
			const fragment = doc.createDocumentFragment();
			callback?.(fragment);
			return fragment;
		},
		fish: (selector: string) => doc.querySelector(selector),
		fishAll: (selector: string) => Array.from(doc.querySelectorAll(selector)),
		isBoolean: (value: unknown) => typeof value === 'boolean',
		ready: (callback: () => unknown) =>
			doc.readyState === 'loading' ? doc.addEventListener('DOMContentLoaded', callback) : void callback(),
		sleep: (ms: number) => new Promise((resolve) => win.setTimeout(resolve, ms)),
		nextFrame: () => new Promise((resolve) => win.requestAnimationFrame(resolve)),
		activeWindow: win,
		activeDocument: doc,
	};
}

function inner(
	element: HTMLElement,
	outer: 'clientWidth' | 'clientHeight',
	before: 'paddingLeft' | 'paddingTop',
	after: 'paddingRight' | 'paddingBottom',
): number {
	const style = element.win.getComputedStyle(element);
	return element[outer] - (parseFloat(style[before]) || 0) - (parseFloat(style[after]) || 0);
}

function define(target: object, members: object): void {
	for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(members))) {
		Object.defineProperty(target, name, {
			...descriptor,
			enumerable: false,
			configurable: true,
			...('value' in descriptor ? { writable: true } : {}),
		});
	}
}

function installLanguage(): void {
	define(Array.prototype, {
		first<T>(this: T[]) {
			return this[0];
		},
		last<T>(this: T[]) {
			return this[this.length - 1];
		},
		contains<T>(this: T[], target: T) {
			return this.includes(target);
		},
		remove<T>(this: T[], target: T) {
			for (let index = this.length - 1; index >= 0; index--)
				if (this[index] === target) this.splice(index, 1);
		},
		shuffle<T>(this: T[]) {
			for (let index = this.length - 1; index > 0; index--) {
				const other = Math.floor(Math.random() * (index + 1));
				[this[index], this[other]] = [this[other] as T, this[index] as T];
			}
			return this;
		},
		unique<T>(this: T[]) {
			return [...new Set(this)];
		},
	});
	define(Array, { combine: <T>(arrays: T[][]) => arrays.flat() });
	define(String.prototype, {
		contains(this: string, target: string) {
			return this.includes(target);
		},
		format(this: string, ...args: string[]) {
			return this.replace(/\{(\d+)\}/g, (whole, index: string) => args[Number(index)] ?? whole);
		},
	});
	define(String, { isString: (value: unknown) => typeof value === 'string' });
	define(Number, { isNumber: (value: unknown) => typeof value === 'number' });
	define(Math, {
		clamp: (value: number, min: number, max: number) => Math.min(Math.max(value, min), max),
		square: (value: number) => value * value,
	});
	define(Object, {
		isEmpty: (object: object) => Object.keys(object).length === 0,
		each<T>(
			object: Record<string, T>,
			callback: (value: T, key: string) => boolean | void,
			context?: unknown,
		) {
			for (const [key, value] of Object.entries(object))
				if (callback.call(context, value, key) === false) return false;
			return true;
		},
	});
}
