import type * as api from 'obsidian';

type Callback = (...data: never[]) => unknown;

interface Reference extends api.EventRef {
	events: Events;
	name: string;
	callback: Callback;
	ctx: unknown;
}

export class Events implements api.Events {
	private references: Reference[] = [];

	on(name: string, callback: (...data: any[]) => unknown, ctx?: unknown): api.EventRef {
		const reference: Reference = { events: this, name, callback, ctx };
		this.references.push(reference);
		return reference;
	}

	off(name: string, callback: (...data: any[]) => unknown): void {
		this.references = this.references.filter((known) => known.name !== name || known.callback !== callback);
	}

	offref(ref: api.EventRef): void {
		this.references = this.references.filter((known) => known !== ref);
	}

	trigger(name: string, ...data: unknown[]): void {
		for (const reference of [...this.references])
			if (reference.name === name) this.tryTrigger(reference, data);
	}

	/** One listener's failure is its own: the others still hear. */
	tryTrigger(ref: api.EventRef, args: unknown[]): void {
		const { callback, ctx } = ref as Reference;
		try {
			callback.apply(ctx, args as never[]);
		} catch (error) {
			queueMicrotask(() => {
				throw error;
			});
		}
	}
}

export class Component implements api.Component {
	private loaded = false;
	private readonly children: api.Component[] = [];
	private readonly cleanups: (() => unknown)[] = [];

	load(): void {
		if (this.loaded) return;
		this.loaded = true;
		this.onload();
		for (const child of [...this.children]) child.load();
	}

	onload(): unknown {
		return undefined;
	}

	unload(): void {
		if (!this.loaded) return;
		this.loaded = false;
		for (const child of this.children.splice(0).reverse()) child.unload();
		for (const cleanup of this.cleanups.splice(0).reverse()) cleanup();
		this.onunload();
	}

	onunload(): void {
		return undefined;
	}

	addChild<T extends api.Component>(component: T): T {
		this.children.push(component);
		if (this.loaded) component.load();
		return component;
	}

	removeChild<T extends api.Component>(component: T): T {
		const index = this.children.indexOf(component);
		if (index >= 0) {
			this.children.splice(index, 1);
			component.unload();
		}
		return component;
	}

	register(cleanup: () => unknown): void {
		this.cleanups.push(cleanup);
	}

	registerEvent(ref: api.EventRef): void {
		this.register(() => (ref as Reference).events.offref(ref));
	}

	registerDomEvent(
		el: EventTarget,
		type: string,
		callback: (this: HTMLElement, event: never) => unknown,
		options?: boolean | AddEventListenerOptions,
	): void {
		el.addEventListener(type, callback as unknown as EventListener, options);
		this.register(() => el.removeEventListener(type, callback as unknown as EventListener, options));
	}

	registerInterval(id: number): number {
		this.register(() => window.clearInterval(id));
		return id;
	}
}
