/** *Two minutes before*: the cue of a plan, what one does then, next. */
import type { Grade } from '../../core/note/drill-log';
import type { PlanRow } from '../block/code-block-model';
import type { Messages } from '../../core/messages/en/english';
import { drawSpoken, useMessages } from '../language/spoken';
import { Press } from '../parts/controls';
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
	/** The language that it is drawn in. */
	words?: Messages;
}

/** The two answers after a plan was said, with their keys and the grades that they are written as. */
export const SAID = [
	{ key: '1', grade: 'again' },
	{ key: '2', grade: 'good' },
] as const satisfies readonly { key: string; grade: Grade }[];

/** Draws the rehearsal into an element; null takes it away. */
export function drawRehearsal(element: HTMLElement, props: RehearsalProps | null): void {
	drawSpoken(element, props?.words, props === null ? null : <Rehearsal {...props} />);
}

function Rehearsal({ state, handlers }: RehearsalProps) {
	const { plans, at, last } = state;
	const { acts, practice } = useMessages();
	const plan = plans[at];
	return (
		<div class="ir-rehearsal">
			{plan === undefined ? (
				<>
					<p class="ir-practice-rest" role="status">
						{practice.rehearsal.rehearsed(plans.length)}
					</p>
					<Press class="mod-cta" text={acts.done} press={() => handlers.close()} />
				</>
			) : (
				<Plan plan={plan} state={state} handlers={handlers} />
			)}
			{last === null ? null : (
				<p class="ir-practice-last">
					<span>{last}</span>
					<Press
						class="ir-undo"
						text={acts.undo}
						aria-label={practice.undo(last)}
						press={() => handlers.undo()}
					/>
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
	const { practice } = useMessages();
	const words = practice.rehearsal;
	return (
		<article class="ir-card" aria-label={words.plan}>
			<p class="ir-card-head">
				<span role="status" class="ir-card-progress">
					{practice.progress(at + 1, plans.length)}
				</span>
			</p>
			<div aria-live="polite" class="ir-card-question">
				<h3 class="ir-card-title">{words.cue(cue)}</h3>
				<p class={isShown ? 'ir-rehearsal-act' : 'ir-aside'}>{isShown ? act : words.sayIt}</p>
			</div>
			{isShown ? (
				<div class="ir-grades ir-rehearsal-grades" role="group" aria-label={practice.howWasIt}>
					{SAID.map(({ key, grade }) => (
						<AnswerButton
							key={grade}
							grade={grade}
							shortcut={key}
							name={words.said[grade]}
							onClick={() => handlers.grade(grade)}
						/>
					))}
				</div>
			) : (
				<button type="button" class="mod-cta" aria-keyshortcuts="Enter" onClick={() => handlers.reveal()}>
					{words.reveal}
				</button>
			)}
		</article>
	);
}
