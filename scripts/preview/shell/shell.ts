import type * as api from 'obsidian';
import type { App } from '../host/app';
import { Platform } from '../host/platform';
import { MarkdownView } from '../host/markdown-view';
import { Tasks } from '../host/tasks';
import { asHost } from '../host/view';
import { CommandPalette, QuickSwitcher } from './palette';
import { FileTree, newNote } from './file-tree';
import { followHovers } from './page-preview';
import { SettingsDialog } from './settings-dialog';

/** The app around the plugin: ribbon, file list, palette, settings, theme. */
export function openShell(app: App): void {
	openSides(app);
	openSettings(app);
	addActs(app);
	addStatus(app);

	const asked = new URLSearchParams(window.location.search).get('theme');
	const kept = window.localStorage.getItem('preview-theme');
	const own = window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
	showTheme([asked, kept, own].find((theme) => theme === 'dark' || theme === 'light') as Theme);

	followWindow(app);
	followHovers(app as unknown as api.App);
}

function openSides({ workspace }: App): void {
	const main = document.body.createDiv({ cls: 'app-container' });
	main.append(workspace.containerEl);
	const shade = main.createDiv({ cls: 'workspace-drawer-backdrop' });
	shade.addEventListener('click', () => closeDrawers(workspace));
	workspace.rootSplit.containerEl.setAttribute('role', 'main');
	workspace.leftSplit.containerEl.setAttrs({ role: 'complementary', 'aria-label': 'Left sidebar' });
	workspace.rightSplit.containerEl.setAttrs({ role: 'complementary', 'aria-label': 'Right sidebar' });
	workspace.views.set('file-explorer', (leaf) => new FileTree(leaf) as unknown as api.View);
	void workspace.ensureSideLeaf('file-explorer', 'left', { reveal: false });
	workspace.rightSplit.collapse();
}

function openSettings(app: App): void {
	let settings: SettingsDialog | null = null;
	app.setting.openTabById = (pluginId) => (settings = new SettingsDialog(app, pluginId)).open();
	app.setting.close = () => settings?.close();
	app.setting.open = () => app.setting.openTabById('');
}

/** What can be done without the plugin: in the ribbon, the palette and by a key. */
function addActs(app: App): void {
	const { workspace } = app;
	const asApi = app as unknown as api.App;
	const openPalette = (): void => new CommandPalette(app).open();
	const openSwitcher = (): void => new QuickSwitcher(asApi).open();
	const toggle = (side: 'leftSplit' | 'rightSplit') => (): void => {
		const other = side === 'leftSplit' ? workspace.rightSplit : workspace.leftSplit;
		if (Platform.isPhone) other.collapse();
		workspace[side].toggle();
	};
	const toggleTheme = (): void => setTheme(app, app.isDarkMode() ? 'light' : 'dark');
	const toggleMode = (): boolean => {
		const view = workspace.activeLeaf && asHost(workspace.activeLeaf.view);
		if (!(view instanceof MarkdownView)) return false;
		view.setMode(view.getMode() === 'source' ? 'preview' : 'source');
		return true;
	};

	const ribbon = workspace.leftRibbon;
	ribbon.add('lucide-panel-left', 'Toggle left sidebar', toggle('leftSplit')).addClass('mod-first');
	ribbon.add('lucide-terminal', 'Command palette', openPalette).addClass('mod-first');
	ribbon.add('lucide-file-search', 'Open note', openSwitcher).addClass('mod-first');
	ribbon.add('lucide-sun-moon', 'Toggle theme', toggleTheme).addClass('mod-last');
	ribbon.add('lucide-settings', 'Settings', () => app.setting.open()).addClass('mod-last');
	ribbon.add('lucide-panel-right', 'Toggle right sidebar', toggle('rightSplit')).addClass('mod-last');

	const command = (id: string, name: string, callback: () => unknown): void =>
		void app.registry.commands.set(id, { id, name, callback });
	command('markdown:toggle-preview', 'Toggle reading view', toggleMode);
	command('file-explorer:new-file', 'Create new note', () => newNote(asApi, ''));
	command('switcher:open', 'Open note', openSwitcher);
	command('theme:toggle-light-dark', 'Toggle light and dark', toggleTheme);
	command('app:toggle-left-sidebar', 'Toggle left sidebar', toggle('leftSplit'));
	command('app:toggle-right-sidebar', 'Toggle right sidebar', toggle('rightSplit'));
	command('app:open-settings', 'Open settings', () => app.setting.open());
	command('workspace:close', 'Close current tab', () => workspace.activeLeaf?.detach());

	const key = (name: string, callback: () => unknown): void => {
		app.scope.register(['Mod'], name, () => {
			callback();
			return false;
		});
	};
	key('p', openPalette);
	key('o', openSwitcher);
	key('e', toggleMode);
	key(',', () => app.setting.open());
}

function addStatus(app: App): void {
	const status = document.body.createDiv({ cls: 'status-bar', attr: { role: 'contentinfo' } });
	status.createDiv({
		cls: 'status-bar-item preview-notice',
		text: 'This is a preview that stands in for Obsidian; it is not Obsidian.',
	});
	status.createDiv({ cls: 'status-bar-item', text: app.vault.getName() });
	document.body.createDiv({ cls: 'notice-container', attr: { role: 'status', 'aria-live': 'polite' } });
}

/** A phone's width or a desk's; on a phone what is opened closes the drawers. */
function followWindow(app: App): void {
	const { workspace } = app;
	const fit = (): void => {
		document.body.toggleClass('is-mobile', Platform.isMobile);
		document.body.toggleClass('is-phone', Platform.isPhone);
		workspace.trigger('resize');
		workspace.iterateAllLeaves((leaf) => leaf.view.onResize());
	};
	window.addEventListener('resize', fit);
	fit();
	const close = (): void => closeDrawers(workspace);
	app.scope.register([], 'Escape', close);
	workspace.on('file-open', close);
	workspace.on('active-leaf-change', (leaf: api.WorkspaceLeaf | null) => {
		if (leaf?.getRoot() === (workspace.rootSplit as unknown)) close();
	});
	workspace.onLayoutReady(close);
	window.addEventListener('pagehide', () => {
		workspace.trigger('quit', new Tasks());
		workspace.saveLayout();
	});
}

function closeDrawers(workspace: App['workspace']): void {
	if (!Platform.isPhone) return;
	workspace.leftSplit.collapse();
	workspace.rightSplit.collapse();
}

type Theme = 'light' | 'dark';

function setTheme(app: App, theme: Theme): void {
	window.localStorage.setItem('preview-theme', theme);
	showTheme(theme);
	app.workspace.trigger('css-change');
}

function showTheme(theme: Theme): void {
	document.body.toggleClass('theme-dark', theme === 'dark');
	document.body.toggleClass('theme-light', theme === 'light');
}
