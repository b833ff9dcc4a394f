import './dom-here';
import type * as api from 'obsidian';
import { absent } from './absent';
import { setTooltip } from './components';

export { App } from './app';
export { getAllTags } from './cache';
export { Component, Events } from './component';
export {
	AbstractTextComponent,
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
	ValueComponent,
} from './components';
export { debounce } from './debounce';
export { FileManager } from './file-manager';
export { EditableFileView, FileView, TextFileView } from './file-view';
export { TAbstractFile, TFile, TFolder } from './files';
export { Editor } from './editor';
export { addIcon, getIcon, getIconIds, removeIcon, setIcon } from './icons';
export { Keymap, Scope } from './keymap';
export { WorkspaceLeaf } from './leaf';
export { getLinkpath, normalizePath, parseLinktext, stripHeading, stripHeadingForLink } from './links';
export { MarkdownPreviewRenderer, MarkdownRenderChild, MarkdownRenderer } from './markdown';
export { MarkdownPreviewView, MarkdownView } from './markdown-view';
export { Menu, MenuItem, MenuSeparator } from './menu';
export { MetadataCache } from './metadata-cache';
export { ConfirmationButton, ConfirmationModal, Modal } from './modal';
export { moment } from './moment';
export { Notice } from './notice';
export { Platform } from './platform';
export { Plugin } from './plugin';
export {
	prepareFuzzySearch,
	prepareSimpleSearch,
	renderMatches,
	renderResults,
	sortSearchResults,
} from './search';
export { Setting, SettingGroup } from './setting';
export { PluginSettingTab, SettingPage, SettingTab } from './setting-tab';
export { AbstractInputSuggest, FuzzySuggestModal, PopoverSuggest, SuggestModal } from './suggest';
export { EditorSuggest } from './editor-suggest';
export { Vault } from './vault';
export { ItemView, View } from './view';
export {
	WorkspaceItem,
	WorkspaceRibbon,
	WorkspaceRoot,
	WorkspaceSidedock,
	WorkspaceSplit,
	WorkspaceTabs,
	WorkspaceWindow,
} from './layout';
export { Tasks } from './tasks';
export { Workspace } from './workspace';
export {
	getFrontMatterInfo,
	parseFrontMatterAliases,
	parseFrontMatterEntry,
	parseFrontMatterStringArray,
	parseFrontMatterTags,
	parseYaml,
	stringifyYaml,
} from './yaml';

export const apiVersion = '1.13.1';

export function requireApiVersion(version: string): boolean {
	const wanted = version.split('.').map(Number);
	const own = apiVersion.split('.').map(Number);
	const at = own.findIndex((part, index) => part !== (wanted[index] ?? 0));
	return at < 0 || (own[at] ?? 0) > (wanted[at] ?? 0);
}

/** As the app keeps it. */
export function getLanguage(): string {
	return window.localStorage.getItem('language') ?? 'en';
}

export function iterateRefs(
	refs: api.Reference[],
	callback: (ref: api.Reference) => boolean | void,
): boolean {
	return refs.some((ref) => callback(ref) === true);
}

export function iterateCacheRefs(
	cache: api.CachedMetadata,
	callback: (ref: api.ReferenceCache) => boolean | void,
): boolean {
	return [...(cache.links ?? []), ...(cache.embeds ?? [])].some((ref) => callback(ref) === true);
}

export function displayTooltip(el: HTMLElement, content: string | DocumentFragment): void {
	setTooltip(el, typeof content === 'string' ? content : (content.textContent ?? ''));
}

export function requestUrl(): never {
	throw new Error('There is no network in the preview.');
}

export function request(): never {
	return requestUrl();
}

// What the preview does not have. Importing it is fine; using it throws by name.
export const arrayBufferToBase64 = absent('arrayBufferToBase64');
export const arrayBufferToHex = absent('arrayBufferToHex');
export const base64ToArrayBuffer = absent('base64ToArrayBuffer');
export const BasesEntry = absent('BasesEntry');
export const BasesEntryGroup = absent('BasesEntryGroup');
export const BasesQueryResult = absent('BasesQueryResult');
export const BasesView = absent('BasesView');
export const BasesViewConfig = absent('BasesViewConfig');
export const BooleanValue = absent('BooleanValue');
export const CapacitorAdapter = absent('CapacitorAdapter');
export const DateValue = absent('DateValue');
export const DurationValue = absent('DurationValue');
export const editorEditorField = absent('editorEditorField');
export const editorInfoField = absent('editorInfoField');
export const editorLivePreviewField = absent('editorLivePreviewField');
export const editorViewField = absent('editorViewField');
export const FileSystemAdapter = absent('FileSystemAdapter');
export const FileValue = absent('FileValue');
export const finishRenderMath = absent('finishRenderMath');
export const getBlobArrayBuffer = absent('getBlobArrayBuffer');
export const hexToArrayBuffer = absent('hexToArrayBuffer');
export const HoverPopover = absent('HoverPopover');
export const htmlToMarkdown = absent('htmlToMarkdown');
export const HTMLValue = absent('HTMLValue');
export const IconValue = absent('IconValue');
export const ImageValue = absent('ImageValue');
export const LinkValue = absent('LinkValue');
export const ListValue = absent('ListValue');
export const livePreviewState = absent('livePreviewState');
export const loadMathJax = absent('loadMathJax');
export const loadMermaid = absent('loadMermaid');
export const loadPdfJs = absent('loadPdfJs');
export const loadPrism = absent('loadPrism');
export const MarkdownEditView = absent('MarkdownEditView');
export const NotNullValue = absent('NotNullValue');
export const NullValue = absent('NullValue');
export const NumberValue = absent('NumberValue');
export const ObjectValue = absent('ObjectValue');
export const parsePropertyId = absent('parsePropertyId');
export const PopoverState = absent('PopoverState');
export const PrimitiveValue = absent('PrimitiveValue');
export const QueryController = absent('QueryController');
export const RegExpValue = absent('RegExpValue');
export const RelativeDateValue = absent('RelativeDateValue');
export const RenderContext = absent('RenderContext');
export const renderMath = absent('renderMath');
export const resolveSubpath = absent('resolveSubpath');
export const sanitizeHTMLToDom = absent('sanitizeHTMLToDom');
export const SecretComponent = absent('SecretComponent');
export const SecretStorage = absent('SecretStorage');
export const StringValue = absent('StringValue');
export const TagValue = absent('TagValue');
export const UrlValue = absent('UrlValue');
export const Value = absent('Value');
export const WorkspaceContainer = absent('WorkspaceContainer');
export const WorkspaceFloating = absent('WorkspaceFloating');
export const WorkspaceMobileDrawer = absent('WorkspaceMobileDrawer');
export const WorkspaceParent = absent('WorkspaceParent');
