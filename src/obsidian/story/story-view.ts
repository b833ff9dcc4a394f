/** The failure stories in the main area: all of them, or one that is practised, question by question. */
import {
	FuzzySuggestModal,
	ItemView,
	Keymap,
	Notice,
	setIcon,
	type App,
	type ViewStateResult,
	type WorkspaceLeaf,
} from 'obsidian';
import { addUnder } from '../../core/change/under';
import { lintNote } from '../../core/lesson/lint';
import { noteName } from '../../core/markdown/inline';
import { ENGLISH_QUESTIONS } from '../../core/story/questions/en';
import { scorecardEdit } from '../../core/story/scorecard';
import { saidIn } from '../../core/note/sections';
import {
	followUpFor,
	isTold,
	questionAfter,
	questionBefore,
	questionsInOrder,
	resumeAt,
	rulesIn,
} from '../../core/story/session';
import { stories, type ToldStory } from '../../core/story/tellings';
import { drawStory, type StoryHandlers } from '../../view/story/story';
import {
	draftAt,
	FRESH_STORY,
	readStoryState,
	stepNow,
	storyView,
	withDraft,
	type StoryState,
} from '../../view/story/story-model';
import type { Context } from '../host/context';
import { openNewStory } from './story-form';
import { openAt } from '../host/open';
import { answerHabitIn, changeNote, singleFlight, noteText } from '../host/write';
import type { StoryDrafts } from './drafts';

export const STORY_VIEW = 'interview-retro-story';
/** Where a story begins; what was typed stays on the device, and is no part of what the workspace file keeps. */
const { drafts: _, ...START } = FRESH_STORY;

export class StoryPane extends ItemView {
	override icon = 'book-open-text';
	private place: Omit<StoryState, 'drafts'> = START;
	/** The note of the story as it was read last; null while it is being read. */
	private text: string | null = null;
	private frame = 0;

	constructor(
		leaf: WorkspaceLeaf,
		private readonly context: Context,
		private readonly drafts: StoryDrafts,
	) {
		super(leaf);
	}

	private get source() {
		return this.context.source;
	}

	override getViewType(): string {
		return STORY_VIEW;
	}

	override getDisplayText(): string {
		return 'Failure stories';
	}

	override getState(): Record<string, unknown> {
		return { ...super.getState(), ...this.place };
	}

	override async setState(state: unknown, result: ViewStateResult): Promise<void> {
		const { drafts: older, ...place } = readStoryState(state);
		this.place = place;
		if (older.length > 0) {
			this.drafts.takeOver(older);
			this.app.workspace.requestSaveLayout();
		}
		await super.setState(state, result);
		this.text = null;
		await this.look();
	}

	private get state(): StoryState {
		return { ...this.place, drafts: this.drafts.all };
	}

	/** Shows a story, or all of them; what was typed elsewhere stays. */
	async choose(path: string): Promise<void> {
		if (path !== this.place.path) {
			this.text = null;
			this.change({ ...START, path });
		}
		await this.look();
		this.contentEl.find('.ir-story-answer')?.focus();
	}

	protected override async onOpen(): Promise<void> {
		this.contentEl.addClass('interview-retro');
		this.register(this.source.onChange(() => this.drawSoon()));
		this.registerEvent(
			this.app.vault.on('rename', (file, from) => {
				if (this.place.path === from) this.change({ path: file.path });
			}),
		);
		await this.look();
	}

	protected override async onClose(): Promise<void> {
		this.contentEl.win.cancelAnimationFrame(this.frame);
		drawStory(this.contentEl, null);
	}

	private drawSoon(): void {
		const { win } = this.contentEl;
		win.cancelAnimationFrame(this.frame);
		this.frame = win.requestAnimationFrame(() => void this.look());
	}

	/** Reads the note of the story again, and draws what it says by then. */
	private async look(): Promise<void> {
		const { path } = this.state;
		const text = path === '' ? null : await noteText(this.app, path);
		if (path !== this.state.path) return;
		this.text = text;
		this.draw();
	}

	private draw(): void {
		const { source, state, text, handlers } = this;
		drawStory(this.contentEl, {
			view: source.isReady
				? storyView(source.snapshot(), text, state, ENGLISH_QUESTIONS, source.prepared)
				: null,
			handlers,
		});
	}

	private change({ drafts, ...place }: Partial<StoryState>): void {
		if (drafts !== undefined) this.drafts.keep(drafts);
		this.place = { ...this.place, ...place };
		this.draw();
		this.app.workspace.requestSaveLayout();
	}

	/** The question that is on the screen; null where another one is not. */
	private question() {
		const step = this.text === null ? 'start' : stepNow(ENGLISH_QUESTIONS, this.state, saidIn(this.text));
		return typeof step === 'string' ? null : step;
	}

	private readonly handlers: StoryHandlers = {
		drawIcon: setIcon,
		open: (place, event) => void openAt(this.app, place.path, place.line, Keymap.isModEvent(event)),
		newStory: () => openNewStory(this.context, (path) => void showStories(this.app, path)),
		choose: (path) => void this.choose(path),
		begin: (what) => {
			const order = what === 'lesson-first' ? 'lesson-first' : 'story-first';
			this.change({
				order,
				step: what === 'scorecard' ? what : questionsInOrder(ENGLISH_QUESTIONS, order)[0]!.id,
				followUp: '',
				asked: [],
				hints: [],
				grades: {},
			});
			this.contentEl.find('.ir-story-answer')?.focus();
		},
		type: (text) => {
			const question = this.question();
			if (question !== null) this.change(withDraft(this.state, question.id, text));
		},
		hint: () => {
			const question = this.question();
			if (question === null) return;
			const taken = this.state.hints.find(([id]) => id === question.id)?.[1] ?? 0;
			this.change({
				hints: [...this.state.hints.filter(([id]) => id !== question.id), [question.id, taken + 1]],
			});
		},
		back: () => this.back(),
		next: () => this.next(),
		save: singleFlight(() => this.save()),
		rate: (area, grade) => this.change({ grades: { ...this.state.grades, [area]: grade } }),
		saveScorecard: singleFlight(() => this.saveScorecard()),
		answerHabit: (path, isInPlace) =>
			void answerHabitIn(this.app, path, isInPlace, this.source.snapshot().today),
	};

	private back(): void {
		const { state } = this;
		const question = this.question();
		if (state.followUp !== '') this.change({ step: question?.id ?? '', followUp: '' });
		else if (question !== null)
			this.change({ step: questionBefore(ENGLISH_QUESTIONS, state.order, question.id)?.id ?? question.id });
		else this.change({ step: questionsInOrder(ENGLISH_QUESTIONS, state.order).pop()!.id });
	}

	/** Goes on to the question that comes next; behind the last one to the scorecard. */
	private next(): void {
		const { state, text } = this;
		const question = this.question();
		if (question === null || text === null) return;
		const said = saidIn(text);
		const following = questionAfter(ENGLISH_QUESTIONS, state.order, question.id, said);
		if (following !== null) {
			this.change({ step: following.id, followUp: '' });
			return;
		}
		if (!isTold(said))
			new Notice(
				'The failure comes first: what happened, a sign of it, and what you did. The rest is asked once these are in the note.',
			);
		this.change({
			step: isTold(said) ? 'scorecard' : (resumeAt(ENGLISH_QUESTIONS, said)?.id ?? ''),
			followUp: '',
		});
	}

	private async save(): Promise<void> {
		const { state } = this;
		const question = this.question();
		if (question === null) return;
		const answer = draftAt(state, question.id, state.followUp);
		const made = await changeNote(this.app, state.path, (text) => addUnder(text, question.section, answer));
		if (made === null) return;
		const text = await noteText(this.app, state.path);
		// Whoever went on to another story while it was written is left there.
		const isStillHere = this.state.path === state.path;
		const drafts = this.state.drafts.filter(
			(one) =>
				one.path !== state.path ||
				one.question !== question.id ||
				one.followUp !== state.followUp ||
				one.text !== answer,
		);
		if (!isStillHere || text === null) {
			this.change({ drafts });
			return;
		}
		this.text = text;
		const asked = state.asked.filter(([id]) => id === question.id).map(([, followUp]) => followUp);
		const section = saidIn(text).get(question.section) ?? '';
		const isLate = lintNote(state.path, text, this.source.snapshot(), this.source.prepared).some(
			({ rule }) => rule === 'L13',
		);
		const rules = [...rulesIn(question, answer), ...(isLate ? (['L13'] as const) : [])];
		const followUp = followUpFor(ENGLISH_QUESTIONS, question, { answer, section, rules }, asked);
		if (followUp !== null) {
			this.change({
				drafts,
				step: question.id,
				followUp: followUp.id,
				asked: [...state.asked, [question.id, followUp.id]],
			});
			return;
		}
		this.drafts.keep(drafts);
		this.place = { ...this.place, step: question.id };
		this.next();
	}

	private async saveScorecard(): Promise<void> {
		const { state, source, text: read } = this;
		const { screen } = storyView(source.snapshot(), read, state, ENGLISH_QUESTIONS, source.prepared);
		if (screen.kind !== 'scorecard' || screen.card === null) return;
		const { card } = screen;
		const made = await changeNote(this.app, state.path, (text) => scorecardEdit(text, card));
		if (made === null) return;
		new Notice(`The scorecard is in ${noteName(state.path)}.`);
		this.change({ step: 'start', followUp: '', asked: [], hints: [], grades: {} });
		await this.look();
	}
}

/** Practises a story: the one that is open, else one that the user chooses; all stories where there is none. */
export function practiseStory(context: Context): void {
	const { app, source } = context;
	const show = (path: string): void => void showStories(app, path);
	const all = stories(source.snapshot());
	const open = app.workspace.getActiveFile()?.path;
	if (all.some(({ path }) => path === open)) show(open!);
	else if (all.length === 0) show('');
	else new StoryChooser(app, all, show).open();
}

class StoryChooser extends FuzzySuggestModal<ToldStory | null> {
	constructor(
		app: App,
		private readonly all: readonly ToldStory[],
		private readonly show: (path: string) => void,
	) {
		super(app);
		this.setPlaceholder('Choose a story to practise');
		this.emptyStateText = 'There is no such story.';
	}

	override getItems(): (ToldStory | null)[] {
		return [null, ...this.all];
	}

	override getItemText(item: ToldStory | null): string {
		return item === null ? 'All stories' : item.name;
	}

	override onChooseItem(item: ToldStory | null): void {
		this.show(item?.path ?? '');
	}
}

/** Shows the stories in the main area: in the view that is open, else in a new one. */
export async function showStories(app: App, path: string): Promise<void> {
	const { workspace } = app;
	const leaf = workspace.getLeavesOfType(STORY_VIEW)[0] ?? workspace.getLeaf('tab');
	await leaf.setViewState({
		type: STORY_VIEW,
		active: true,
		state: leaf.view instanceof StoryPane ? leaf.view.getState() : {},
	});
	await workspace.revealLeaf(leaf);
	if (leaf.view instanceof StoryPane) await leaf.view.choose(path);
}
