/** Where a story begins that is not told yet, and the help that lies beside a whole answer like a map. */
import type { BeginningId } from '../../core/story/beginnings';
import { useMessages } from '../language/spoken';
import { Press } from '../parts/controls';
import { Answer } from './answer';
import type { BeginView, HelpView } from './begin-model';

export interface BeginHandlers {
	/** Begins a story that is not told yet; of an empty name the list of all. */
	beginWith(id: BeginningId | ''): void;
	type(text: string): void;
	/** Makes a story of what was typed. */
	place(): void;
	/** Asks for a new story in a form. */
	newStory(): void;
	leave(): void;
}

export function Begin({ begin, handlers }: { begin: BeginView; handlers: BeginHandlers }) {
	const { id, ask, draft, isFirst, choices, help } = begin;
	const { begin: words, back, backToQuestions } = useMessages().stories;
	const isTyped = draft.trim() !== '';
	return (
		<div class="ir-story-step">
			{isFirst ? <p class="ir-story-main">{words.first}</p> : null}
			<h2 class="ir-story-ask" id="ir-story-ask">
				{ask}
			</h2>
			<Answer
				key={id}
				rows={5}
				placeholder={words.placeholder}
				value={draft}
				type={(text) => handlers.type(text)}
				end={() => handlers.place()}
			/>
			<p class="ir-story-where" id="ir-story-where">
				{words.where}
			</p>
			<div class="ir-story-buttons">
				<button type="button" onClick={() => (isFirst ? handlers.leave() : handlers.beginWith(''))}>
					{isFirst ? backToQuestions : back}
				</button>
				<span class="ir-story-gap" />
				<Press class="mod-cta" disabled={!isTyped} text={words.goOn} press={() => handlers.place()} />
			</div>
			<div class="ir-story-help">
				<p class="ir-story-main" id="ir-story-begin">
					{words.or}
				</p>
				<div class="ir-answers" role="group" aria-labelledby="ir-story-begin">
					{choices.map((choice) => (
						<Press
							key={choice.id}
							class="ir-answer"
							aria-pressed={choice.isChosen}
							text={choice.name}
							press={() => handlers.beginWith(choice.id)}
						/>
					))}
					<Press class="ir-answer" text={words.form} press={() => handlers.newStory()} />
				</div>
				<WholeHelp key={id} help={help} />
			</div>
		</div>
	);
}

/** Four levels of help, each opened by itself. */
export function WholeHelp({ help }: { help: HelpView }) {
	const { title } = useMessages().stories.help;
	return (
		<div class="ir-story-map" role="group" aria-label={title}>
			<ol class="ir-list">
				{help.map(({ name, text, items }) => (
					<li key={name}>
						<details class="ir-behind">
							<summary>{name}</summary>
							{items.length === 0 ? null : (
								<ul class="ir-story-lines">
									{items.map((item) => (
										<li key={item}>{item}</li>
									))}
								</ul>
							)}
							{text === '' ? null : <p>{text}</p>}
						</details>
					</li>
				))}
			</ol>
		</div>
	);
}
