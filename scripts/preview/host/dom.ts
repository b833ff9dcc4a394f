/** What Obsidian adds to the DOM and to the language, on the prototypes of one window. */
export function installDom(win: Window & typeof globalThis): void {
	if ('createDiv' in win.Node.prototype) return;
	const doc = win.document;

	const make = (
		owner: Document,
		element: Element,
		o: DomElementInfo | string | undefined,
		parent: Node | null,
	): void => {
		const info: DomElementInfo = typeof o === 'string' ? { cls: o } : (o ?? {});
		if (info.cls)
			element.addClasses(
				[info.cls]
					.flat()
					.flatMap((cls) => cls.split(' '))
					.filter(Boolean),
			);
		if (info.text !== undefined) element.setText(info.text);
		if (info.attr) element.setAttrs(info.attr);
		if (info.title !== undefined) element.setAttribute('title', info.title);
		if (info.placeholder !== undefined) element.setAttribute('placeholder', info.placeholder);
		if (info.type !== undefined) element.setAttribute('type', info.type);
		if (info.href !== undefined) element.setAttribute('href', info.href);
		if (info.value !== undefined) (element as HTMLInputElement).value = info.value;
		const into = info.parent ?? parent;
		if (!into) return;
		if (into.ownerDocument && into.ownerDocument !== owner) into.ownerDocument.adoptNode(element);
		if (info.prepend) into.insertBefore(element, into.firstChild);
		else into.appendChild(element);
	};
	const html = (
		parent: Node | null,
		tag: string,
		o?: DomElementInfo | string,
		callback?: (el: HTMLElement) => void,
	): HTMLElement => {
		const owner = parent?.doc ?? doc;
		const element = owner.createElement(tag);
		make(owner, element, o, parent);
		callback?.(element);
		return element;
	};
	const svg = (
		parent: Node | null,
		tag: string,
		o?: SvgElementInfo | string,
		callback?: (el: SVGElement) => void,
	): SVGElement => {
		const owner = parent?.doc ?? doc;
		const element = owner.createElementNS('http://www.w3.org/2000/svg', tag) as SVGElement;
		make(owner, element, o as DomElementInfo | string | undefined, parent);
		callback?.(element);
		return element;
	};

	define(win.Node.prototype, {
		get doc(): Document {
			const node = this as unknown as Node;
			return (node.nodeType === 9 ? (node as Document) : node.ownerDocument) ?? doc;
		},
		get win(): Window {
			return (this as unknown as Node).doc.defaultView ?? win;
		},
		get constructorWin(): Window {
			return win;
		},
		createEl(this: Node, tag: string, o?: DomElementInfo | string, callback?: (el: HTMLElement) => void) {
			return html(this, tag, o, callback);
		},
		createDiv(this: Node, o?: DomElementInfo | string, callback?: (el: HTMLElement) => void) {
			return html(this, 'div', o, callback);
		},
		createSpan(this: Node, o?: DomElementInfo | string, callback?: (el: HTMLElement) => void) {
			return html(this, 'span', o, callback);
		},
		createSvg(this: Node, tag: string, o?: SvgElementInfo | string, callback?: (el: SVGElement) => void) {
			return svg(this, tag, o, callback);
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
	});

	define(win.Element.prototype, {
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
	});

	define(win.DocumentFragment.prototype, {
		find(this: DocumentFragment, selector: string) {
			return this.querySelector(selector);
		},
		findAll(this: DocumentFragment, selector: string) {
			return Array.from(this.querySelectorAll(selector));
		},
	});

	const delegates = new WeakMap<
		EventTarget,
		{ type: string; selector: string; listener: unknown; callback: EventListener }[]
	>();
	const delegation = {
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
	define(win.Document.prototype, delegation);
	define(win.HTMLElement.prototype, {
		...delegation,
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
			const observer = new win.MutationObserver(() => {
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
			this.dispatchEvent(new win.Event(type, { bubbles: true, cancelable: true }));
		},
	});

	define(win.UIEvent.prototype, {
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
	});

	define(win, {
		createEl: (tag: string, o?: DomElementInfo | string, callback?: (el: HTMLElement) => void) =>
			html(null, tag, o, callback),
		createDiv: (o?: DomElementInfo | string, callback?: (el: HTMLElement) => void) =>
			html(null, 'div', o, callback),
		createSpan: (o?: DomElementInfo | string, callback?: (el: HTMLElement) => void) =>
			html(null, 'span', o, callback),
		createSvg: (tag: string, o?: SvgElementInfo | string, callback?: (el: SVGElement) => void) =>
			svg(null, tag, o, callback),
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
	});
	installLanguage();
}

const styling = {
	setCssStyles(this: HTMLElement, styles: Partial<CSSStyleDeclaration>) {
		Object.assign(this.style, styles);
	},
	setCssProps(this: HTMLElement, props: Record<string, string>) {
		for (const [name, value] of Object.entries(props)) this.style.setProperty(name, value);
	},
};

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
