import { icons } from 'lucide';

type Drawing = readonly (readonly [string, Record<string, string | number | undefined>, Drawing?])[];

const own = new Map<string, string>();
const drawings = new Map<string, Drawing>();
for (const [name, drawing] of Object.entries(icons)) {
	const id = name
		.replace(/([a-z0-9])([A-Z])/g, '$1-$2')
		.replace(/([a-zA-Z])(\d)/g, '$1-$2')
		.toLowerCase();
	// An icon is [tag, attributes, children] in this version; only the children are drawn.
	drawings.set(id, (drawing as unknown as [string, object, Drawing])[2]);
}
// Obsidian's own, for what folds; it points down and is turned by the class `is-collapsed`.
drawings.set('right-triangle', [['path', { d: 'M3 8 12 17 21 8' }]]);

const svgNs = 'http://www.w3.org/2000/svg';

export function getIcon(iconId: string): SVGSVGElement | null {
	const id = iconId.replace(/^lucide-/, '');
	const svg = document.createElementNS(svgNs, 'svg');
	const attributes = {
		xmlns: svgNs,
		width: 24,
		height: 24,
		viewBox: '0 0 24 24',
		fill: 'none',
		stroke: 'currentColor',
		'stroke-width': 2,
		'stroke-linecap': 'round',
		'stroke-linejoin': 'round',
		'aria-hidden': 'true',
	};
	const added = own.get(iconId);
	const drawing = drawings.get(id);
	for (const [name, value] of Object.entries(attributes)) svg.setAttribute(name, String(value));
	if (added !== undefined) {
		svg.setAttribute('viewBox', '0 0 100 100');
		svg.classList.add('svg-icon', iconId);
		const parsed = new DOMParser().parseFromString(`<svg xmlns="${svgNs}">${added}</svg>`, 'image/svg+xml');
		svg.append(
			...Array.from(parsed.documentElement.childNodes).map((node) => document.importNode(node, true)),
		);
		return svg;
	}
	if (!drawing) return null;
	svg.classList.add('svg-icon', id === 'right-triangle' ? id : `lucide-${id}`);
	for (const [tag, shape] of drawing) {
		const element = document.createElementNS(svgNs, tag);
		for (const [name, value] of Object.entries(shape)) element.setAttribute(name, String(value));
		svg.appendChild(element);
	}
	return svg;
}

export function setIcon(parent: HTMLElement, iconId: string): void {
	parent.querySelector(':scope > svg.svg-icon')?.remove();
	const icon = getIcon(iconId);
	if (icon) parent.prepend(icon);
}

export function addIcon(iconId: string, svgContent: string): void {
	own.set(iconId, svgContent);
}

export function removeIcon(iconId: string): void {
	own.delete(iconId);
}

export function getIconIds(): string[] {
	return [...[...drawings.keys()].map((id) => `lucide-${id}`), ...own.keys()];
}
