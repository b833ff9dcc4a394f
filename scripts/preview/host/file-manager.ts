import type * as api from 'obsidian';
import { AbsentError } from './absent';
import { TFile } from './files';
import { parentPath, parseLinktext } from './links';
import { ConfirmationModal } from './modal';
import { replaceFrontMatter } from './yaml';

export class FileManager implements api.FileManager {
	constructor(private readonly app: api.App) {}

	/** New notes go where Obsidian puts them unless told otherwise: the top folder. */
	getNewFileParent(_sourcePath: string, _newFilePath?: string): api.TFolder {
		return this.app.vault.getRoot();
	}

	async processFrontMatter(file: api.TFile, change: (frontmatter: any) => void): Promise<void> {
		await this.app.vault.process(file, (text) => replaceFrontMatter(text, change));
	}

	generateMarkdownLink(file: api.TFile, sourcePath: string, subpath = '', alias?: string): string {
		const path =
			file.path === sourcePath ? '' : this.app.metadataCache.fileToLinktext(file, sourcePath, true);
		const shown = alias && alias !== path + subpath ? `|${alias}` : '';
		return `${file.extension === 'md' ? '' : '!'}[[${path}${subpath}${shown}]]`;
	}

	/** Renames, and lets every link to the file go on meaning it. */
	async renameFile(file: api.TAbstractFile, newPath: string): Promise<void> {
		const { vault, metadataCache } = this.app;
		const sources =
			file instanceof TFile
				? Object.entries(metadataCache.resolvedLinks)
						.filter(([, targets]) => targets[file.path])
						.map(([path]) => path)
				: [];
		const meant = new Map(sources.map((path) => [path, this.linksTo(file as TFile, path)]));
		const files = new Map(sources.map((path) => [path, vault.getFileByPath(path)]));
		await vault.rename(file, newPath);
		for (const path of sources) {
			const source = files.get(path);
			if (!source) continue;
			const linktext = metadataCache.fileToLinktext(file as TFile, source.path);
			await vault.process(source, (text) =>
				(meant.get(path) ?? []).reduce(
					(changed, link) => changed.split(link.original).join(relink(link, linktext)),
					text,
				),
			);
		}
	}

	async promptForDeletion(file: api.TAbstractFile): Promise<boolean> {
		const agreed = await new Promise<boolean>((resolve) => {
			const modal = new ConfirmationModal(this.app);
			modal.setTitle(file instanceof TFile ? 'Delete file' : 'Delete folder');
			modal.setContent(
				`Are you sure you want to delete "${file.name}"? It will be moved to the vault's trash.`,
			);
			modal.addButton((button) =>
				button
					.setButtonText('Delete')
					.setDestructive()
					.setInitialFocus()
					.onClick(() => resolve(true)),
			);
			modal.addCancelButton();
			modal.setCloseCallback(() => resolve(false));
			modal.open();
		});
		if (agreed) await this.trashFile(file);
		return agreed;
	}

	async trashFile(file: api.TAbstractFile): Promise<void> {
		await this.app.vault.trash(file, true);
	}

	async getAvailablePathForAttachment(): Promise<never> {
		throw new AbsentError('fileManager.getAvailablePathForAttachment');
	}

	private linksTo(file: TFile, sourcePath: string): api.Reference[] {
		const cache = this.app.metadataCache.getCache(sourcePath);
		const links: api.Reference[] = [
			...(cache?.links ?? []),
			...(cache?.embeds ?? []),
			...(cache?.frontmatterLinks ?? []),
		];
		return links.filter((link) => {
			const { path } = parseLinktext(link.link);
			return path !== '' && this.app.metadataCache.getFirstLinkpathDest(path, sourcePath) === file;
		});
	}
}

function relink(link: api.Reference, linktext: string): string {
	const { path, subpath } = parseLinktext(link.link);
	return link.original.replace(path + subpath, linktext + subpath);
}

export const inFolder = (path: string, name: string): string =>
	path === '' || path === '/' ? name : `${path}/${name}`;
export const besides = (file: api.TAbstractFile, name: string): string =>
	inFolder(parentPath(file.path), name);
