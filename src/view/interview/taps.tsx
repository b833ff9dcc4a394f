/** How it was, in one tap each, and each of them skippable: from here one's own judgement can be measured. */
import { useMessages } from '../language/spoken';

export type FeltProperty = 'confidence' | 'self-rating' | 'stress';

/** What a retro says of how it was; null where it says nothing. */
export type Felt = Record<FeltProperty, number | null>;

interface Asked {
	property: FeltProperty;
	question: 'willPass' | 'howWasIt' | 'howTense';
	values: number[];
}

const PASS: Asked = { property: 'confidence', question: 'willPass', values: [10, 30, 50, 70, 90] };
const ASKED: Asked[] = [
	PASS,
	{ property: 'self-rating', question: 'howWasIt', values: [1, 2, 3, 4] },
	{ property: 'stress', question: 'howTense', values: [1, 2, 3, 4, 5] },
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
	const { sidebar } = useMessages();
	return (
		<div class="ir-taps">
			{ASKED.filter((one) => isOpen || one !== PASS).map(({ property, question, values }) => (
				<div key={property} class="ir-tap">
					<span>{sidebar[question]}</span>
					<span class="ir-ratings" role="group" aria-label={sidebar[question]}>
						{values.map((value) => (
							<button
								key={value}
								type="button"
								class="ir-rating"
								aria-pressed={felt[property] === value}
								onClick={() => tap(property, value)}
							>
								{question === 'willPass' ? sidebar.percent(value) : value}
							</button>
						))}
					</span>
				</div>
			))}
		</div>
	);
}
