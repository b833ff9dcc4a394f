import type * as api from 'obsidian';
import { nameOf } from './links';

export abstract class TAbstractFile implements api.TAbstractFile {
	name: string;
	parent: TFolder | null = null;

	constructor(
		readonly vault: api.Vault,
		public path: string,
	) {
		this.name = nameOf(path);
	}

	/** The vault's verb for a rename; everything that is derived from the path follows. */
	moveTo(path: string): void {
		this.path = path;
		this.name = nameOf(path);
	}
}

export class TFile extends TAbstractFile implements api.TFile {
	basename = '';
	extension = '';

	constructor(
		vault: api.Vault,
		path: string,
		public stat: api.FileStats,
	) {
		super(vault, path);
		this.moveTo(path);
	}

	override moveTo(path: string): void {
		super.moveTo(path);
		const dot = this.name.lastIndexOf('.');
		this.basename = dot <= 0 ? this.name : this.name.slice(0, dot);
		this.extension = dot <= 0 ? '' : this.name.slice(dot + 1).toLowerCase();
	}
}

export class TFolder extends TAbstractFile implements api.TFolder {
	children: TAbstractFile[] = [];

	isRoot(): boolean {
		return this.path === '/';
	}
}
