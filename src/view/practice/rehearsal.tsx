/** *Two minutes before*: the cue of a plan, what one does then, next. */
import { render } from 'preact';
import type { Grade } from '../../core/note/drill-log';
import type { PlanRow } from '../block/code-block-model';
import { count } from '../../core/words';
import { AnswerButton } from './answer-button';

/** How far a rehearsal is. */
export interface RehearsalState {
	plans: readonly PlanRow[];
	/** Which plan is asked for; as many as there are once all are done. */
	at: number;
	/** Whether what one does is in sight. */
	isShown: boolean;
	/** What is told of the one before; null where there is none to take back. */
	last: string | null;
}

export interface RehearsalHandlers {
	reveal(): void;
	/** Writes how it went, and goes on. */
	grade(grade: Grade): void;
	undo(): void;
	close(): void;
}

interface RehearsalProps {
	state: RehearsalState;
	handlers: RehearsalHandlers;
}

/** The two answers after a plan was said, with their keys and the grades that they are written as. */
export const SAID: readonly { key: string; grade: Grade; name: string }[] = [
	{ key: '1', grade: 'again', name: 'Not quite' },
	{ key: '2', grade: 'good', name: 'I had it' },
];

/** Draws the rehearsal into an element; null takes it away. */
export function drawRehearsal(element: HTMLElement, props: RehearsalProps | null): void {
	render(props === null ? null : <Rehearsal {...props} />, element);
}

function Rehearsal({ state, handlers }: RehearsalProps) {
	const { plans, at, last } = state;
	const plan = plans[at];
	return (
		<div class="ir-rehearsal">
			{plan === undefined ? (
				<>
					<p class="ir-practice-rest" role="status">
						{count(plans.length, 'plan')} rehearsed. Go in.
					</p>
					<button type="button" class="mod-cta" onClick={() => handlers.close()}>
						Done
					</button>
				</>
			) : (
				<Plan plan={plan} state={state} handlers={handlers} />
			)}
			{last === null ? null : (
				<p class="ir-practice-last">
					<span>{last}</span>
					<button type="button" class="ir-undo" aria-label={`Undo: ${last}`} onClick={() => handlers.undo()}>
						Undo
					</button>
				</p>
			)}
		</div>
	);
}

function Plan({
	plan: { cue, act },
	state: { plans, at, isShown },
	handlers,
}: RehearsalProps & { plan: PlanRow }) {
	return (
		<article class="ir-card" aria-label="The plan">
			<p class="ir-card-head">
				<span role="status" class="ir-card-progress">
					{at + 1} of {plans.length}
				</span>
			</p>
			<div aria-live="polite" class="ir-card-question">
				<h3 class="ir-card-title">If {cue}, then I …</h3>
				<p class={isShown ? 'ir-rehearsal-act' : 'ir-aside'}>{isShown ? act : 'Say it aloud, then look.'}</p>
			</div>
			{isShown ? (
				<div class="ir-grades ir-rehearsal-grades" role="group" aria-label="How did it go?">
					{SAID.map(({ key, grade, name }) => (
						<AnswerButton
							key={grade}
							grade={grade}
							shortcut={key}
							name={name}
							onClick={() => handlers.grade(grade)}
						/>
					))}
				</div>
			) : (
				<button type="button" class="mod-cta" aria-keyshortcuts="Enter" onClick={() => handlers.reveal()}>
					Reveal
				</button>
			)}
		</article>
	);
}
