/** How it was, in one tap each, and each of them skippable: from here one's own judgement can be measured. */
export type FeltProperty = 'confidence' | 'self-rating' | 'stress';

/** What a retro says of how it was; null where it says nothing. */
export type Felt = Record<FeltProperty, number | null>;

interface Asked {
	property: FeltProperty;
	question: string;
	values: number[];
	words: (value: number) => string;
}

const PLAIN = String;
const PASS: Asked = {
	property: 'confidence',
	question: 'Will you pass?',
	values: [10, 30, 50, 70, 90],
	words: (value) => `${value} %`,
};
const ASKED: Asked[] = [
	PASS,
	{ property: 'self-rating', question: 'How was it?', values: [1, 2, 3, 4], words: PLAIN },
	{ property: 'stress', question: 'How tense?', values: [1, 2, 3, 4, 5], words: PLAIN },
];

/** Draws the three questions. */
export function Taps({
	felt,
	isOpen,
	tap,
}: {
	felt: Felt;
	/** Whether nobody knows yet how it ended. */
	isOpen: boolean;
	tap: (property: FeltProperty, value: number) => void;
}) {
	return (
		<div class="ir-taps">
			{ASKED.filter((one) => isOpen || one !== PASS).map(({ property, question, values, words }) => (
				<div key={property} class="ir-tap">
					<span>{question}</span>
					<span class="ir-ratings" role="group" aria-label={question}>
						{values.map((value) => (
							<button
								key={value}
								type="button"
								class="ir-rating"
								aria-pressed={felt[property] === value}
								onClick={() => tap(property, value)}
							>
								{words(value)}
							</button>
						))}
					</span>
				</div>
			))}
		</div>
	);
}
