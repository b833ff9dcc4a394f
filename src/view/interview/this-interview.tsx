/** *This interview*: what its note says and what it still wants, and the ways to fill that in. */
import { useMessages } from '../language/spoken';
import { Press } from '../parts/controls';
import { HoldList, type HoldHandlers } from './holds';
import { Taps, type FeltProperty } from './taps';
import type { ThisInterview } from './this-interview-model';

export interface InterviewHandlers extends HoldHandlers {
	/** Opens the review of the interview at a path. */
	review(path: string): void;
	/** Opens the transcript that the interview at a path names. */
	reviewTranscript(path: string): void;
	recordResult(path: string): void;
	addQuestion(path: string): void;
	/** Writes how it was. */
	tap(path: string, property: FeltProperty, value: number): void;
	/** Opens the form of an action that goes into the note at a path. */
	addActionTo(path: string): void;
}

/** Draws the section. */
export function InterviewSection({
	interview: { path, who, result, filled, felt, hasTranscript, holds },
	handlers,
}: {
	interview: ThisInterview;
	handlers: InterviewHandlers;
}) {
	const { acts: words, sidebar } = useMessages();
	type Act = [name: string, act: (path: string) => void];
	const transcript: Act = [sidebar.reviewTranscript, (of) => handlers.reviewTranscript(of)];
	const acts: Act[] = [
		[sidebar.review, (of) => handlers.review(of)],
		...(hasTranscript ? [transcript] : []),
		[words.recordResult, (of) => handlers.recordResult(of)],
		[sidebar.addQuestion, (of) => handlers.addQuestion(of)],
		[words.addAction, (of) => handlers.addActionTo(of)],
	];
	return (
		<section class="ir-section" role="region" aria-label={sidebar.thisInterview}>
			<h3 class="ir-section-head">
				<span>{sidebar.thisInterview}</span>
				<span class="ir-count">{who}</span>
			</h3>
			<p class="ir-filled">{[...filled, result].join(' · ')}</p>
			<div class="ir-interview-acts" role="group" aria-label={who}>
				{acts.map(([name, act]) => (
					<Press key={name} class="ir-answer" text={name} press={() => act(path)} />
				))}
			</div>
			{felt === null ? null : (
				<Taps felt={felt} tap={(property, value) => handlers.tap(path, property, value)} />
			)}
			{holds.length === 0 ? null : (
				<section role="region" aria-label={sidebar.wentWell}>
					<h4 class="ir-group-head">{sidebar.wentWell}</h4>
					<HoldList rows={holds} handlers={handlers} />
				</section>
			)}
		</section>
	);
}
