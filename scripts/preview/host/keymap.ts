import type * as api from 'obsidian';
import { Platform } from './platform';

interface Handler extends api.KeymapEventHandler {
	func: api.KeymapEventListener;
}

export class Scope implements api.Scope {
	readonly handlers: Handler[] = [];

	constructor(readonly parent?: api.Scope) {}

	register(
		modifiers: api.Modifier[] | null,
		key: string | null,
		func: api.KeymapEventListener,
	): api.KeymapEventHandler {
		const handler: Handler = {
			scope: this,
			modifiers: modifiers === null ? null : spell(modifiers),
			key,
			func,
		};
		this.handlers.push(handler);
		return handler;
	}

	unregister(handler: api.KeymapEventHandler): void {
		const index = this.handlers.indexOf(handler as Handler);
		if (index >= 0) this.handlers.splice(index, 1);
	}

	/** The answer of the first handler that takes the key; null if none does. */
	ask(event: KeyboardEvent): unknown {
		const pressed = pressedModifiers(event);
		for (const handler of this.handlers) {
			const meant = handler.key === null || handler.key.toLowerCase() === event.key.toLowerCase();
			if (meant && (handler.modifiers === null || handler.modifiers === pressed))
				return handler.func(event, { modifiers: pressed, key: event.key, vkey: event.key });
		}
		return this.parent instanceof Scope ? this.parent.ask(event) : null;
	}
}

export class Keymap implements api.Keymap {
	private readonly scopes: api.Scope[] = [];

	constructor(private readonly root: api.Scope) {}

	pushScope(scope: api.Scope): void {
		this.scopes.push(scope);
	}

	popScope(scope: api.Scope): void {
		const index = this.scopes.lastIndexOf(scope);
		if (index >= 0) this.scopes.splice(index, 1);
	}

	/** The innermost scope has the key; a view's own scope comes before the app's. */
	dispatch(event: KeyboardEvent, ofView: api.Scope | null): void {
		if (event.defaultPrevented || event.isComposing) return;
		const scope = this.scopes[this.scopes.length - 1] ?? ofView ?? this.root;
		if ((scope as Scope).ask(event) === false) event.preventDefault();
	}

	static isModifier(event: MouseEvent | TouchEvent | KeyboardEvent, modifier: api.Modifier): boolean {
		switch (modifier) {
			case 'Mod':
				return Platform.isMacOS ? event.metaKey : event.ctrlKey;
			case 'Ctrl':
				return event.ctrlKey;
			case 'Meta':
				return event.metaKey;
			case 'Shift':
				return event.shiftKey;
			case 'Alt':
				return event.altKey;
		}
	}

	static isModEvent(event?: api.UserEvent | null): api.PaneType | boolean {
		if (!event) return false;
		if ('button' in event && event.button === 1) return 'tab';
		if (!Keymap.isModifier(event, 'Mod')) return false;
		if (!event.altKey) return 'tab';
		return event.shiftKey ? 'window' : 'split';
	}
}

function spell(modifiers: api.Modifier[]): string {
	const mod = Platform.isMacOS ? 'Meta' : 'Ctrl';
	return modifiers
		.map((modifier) => (modifier === 'Mod' ? mod : modifier))
		.sort()
		.join(',');
}

function pressedModifiers(event: KeyboardEvent): string {
	const pressed: api.Modifier[] = [];
	if (event.altKey) pressed.push('Alt');
	if (event.ctrlKey) pressed.push('Ctrl');
	if (event.metaKey) pressed.push('Meta');
	if (event.shiftKey) pressed.push('Shift');
	return pressed.join(',');
}
