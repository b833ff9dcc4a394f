/** How it was, in one tap each, and each of them skippable: from here one's own judgement can be measured. */
import type { Messages } from '../../core/messages/en/english';
import { drawSpoken, useMessages } from '../language/spoken';
import { Press } from '../parts/controls';

export type FeltProperty = 'confidence' | 'self-rating' | 'stress';

/** What a retro says of how it was; null where it says nothing. */
export type Felt = Record<FeltProperty, number | null>;

interface Asked {
	property: FeltProperty;
	question: 'willPass' | 'howWasIt' | 'howTense';
	values: number[];
}

const ASKED: Asked[] = [
	{ property: 'confidence', question: 'willPass', values: [10, 30, 50, 70, 90] },
	{ property: 'self-rating', question: 'howWasIt', values: [1, 2, 3, 4] },
	{ property: 'stress', question: 'howTense', values: [1, 2, 3, 4, 5] },
];

interface TapsProps {
	felt: Felt;
	/** What is asked; without it, all three. */
	asks?: readonly FeltProperty[];
	tap: (property: FeltProperty, value: number) => void;
}

/** Draws the questions into an element; null takes them away. */
export function drawTaps(element: HTMLElement, props: TapsProps | null, words?: Messages): void {
	drawSpoken(element, words, props === null || words === undefined ? null : <Taps {...props} />);
}

/** What is asked of an interview: whether it will be passed only while nobody knows. */
export const askedWhile = (isOpen: boolean): FeltProperty[] =>
	isOpen ? ['confidence', 'self-rating', 'stress'] : ['self-rating', 'stress'];

/** Draws the questions. */
export function Taps({ felt, asks = askedWhile(true), tap }: TapsProps) {
	const { sidebar } = useMessages();
	return (
		<div class="ir-taps">
			{ASKED.filter(({ property }) => asks.includes(property)).map(({ property, question, values }) => (
				<div key={property} class="ir-tap">
					<span>{sidebar[question]}</span>
					<span class="ir-ratings" role="group" aria-label={sidebar[question]}>
						{values.map((value) => (
							<Press
								key={value}
								class="ir-rating"
								aria-pressed={felt[property] === value}
								text={question === 'willPass' ? sidebar.percent(value) : String(value)}
								press={() => tap(property, value)}
							/>
						))}
					</span>
				</div>
			))}
		</div>
	);
}
