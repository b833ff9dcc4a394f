/** How the figures grow with the vault, as a drawing for the manual. */
import type { Row } from './table';
import { the } from '../the';

const WIDTH = 720;
const HEIGHT = 400;
const LEFT = 60;
const TOP = 20;
const BOTTOM = 50;
const RIGHT = 250;
/** Light enough for a dark page, dark enough for a light one. */
const COLOURS = ['#3b7dd8', '#c2571a', '#2e9e6b', '#8a5cc7', '#b8860b', '#c2417a'];
const GREY = '#888';
const LEAST = 0.1;
const LETTERS = 16;

const words = (x: number, y: number, text: string, more: string): string =>
	`<text x="${x.toFixed(0)}" y="${y.toFixed(0)}" ${more}>${text}</text>`;

/** Where sizes and milliseconds stand on the page; both scales are logarithmic, so that what is linear rises a step a step. */
function scales(
	sizes: readonly number[],
	most: number,
): { x: (size: number) => number; y: (ms: number) => number } {
	const [first, last] = [the(sizes[0]), the(sizes.at(-1))];
	const part = (value: number, from: number, to: number): number =>
		Math.log(value / from) / Math.log(to / from);
	return {
		x: (size) => LEFT + (WIDTH - LEFT - RIGHT) * part(size, first, last),
		y: (ms) => HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * part(Math.max(ms, LEAST), LEAST, most),
	};
}

/** The figures in milliseconds of CPU that grow with the vault, over the sizes of the vaults. */
export function graphOf(rows: readonly Row[], sizes: readonly number[]): string {
	const drawn = rows.filter(({ unit, growth }) => unit === 'ms of CPU' && growth !== null);
	const most = Math.max(1, ...drawn.flatMap(({ measured }) => measured));
	const { x, y } = scales(sizes, most);
	const steps: string[] = [];
	for (let ms = LEAST; ms <= most; ms *= 10) {
		const at = y(ms).toFixed(0);
		steps.push(
			`<line x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${at}" y2="${at}" stroke="${GREY}" stroke-opacity="0.3"/>`,
			words(LEFT - 8, y(ms) + 4, `${Number(ms.toPrecision(1))} ms`, `fill="${GREY}" text-anchor="end"`),
		);
	}
	const lines = drawn.map(({ figure, measured }, index) => {
		const points = measured.map((ms, at) => `${x(the(sizes[at])).toFixed(0)},${y(ms).toFixed(0)}`).join(' ');
		const colour = the(COLOURS[index % COLOURS.length]);
		return { figure, colour, points, end: y(the(measured.at(-1))) };
	});
	// Names stand in the order of the ends of their lines, and never on each other.
	let free = 0;
	const names = [...lines]
		.sort((a, b) => a.end - b.end)
		.map(({ figure, colour, end }) => {
			free = Math.max(free + LETTERS, end + 4);
			return words(WIDTH - RIGHT + 8, free, the(figure.split(', themes and')[0]), `fill="${colour}"`);
		});
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12">`,
		...steps,
		...lines.map(
			({ points, colour }) =>
				`<polyline points="${points}" fill="none" stroke="${colour}" stroke-width="2"/>`,
		),
		...names,
		...sizes.map((size) =>
			words(
				x(size),
				HEIGHT - BOTTOM + 20,
				`${size.toLocaleString('en')} interviews`,
				`fill="${GREY}" text-anchor="middle"`,
			),
		),
		'</svg>',
		'',
	].join('\n');
}
