/** The failure stories in *Practice*: all of them, or one that is practised, question by question. */
import { Keymap, Notice, setIcon } from 'obsidian';
import { storyLanguage } from '../../core/change/language';
import { addUnder } from '../../core/change/under';
import { placed, type BeginningId } from '../../core/story/beginnings';
import { counted } from '../../core/story/clock';
import { noteName } from '../../core/markdown/inline';
import { saidIn } from '../../core/note/sections';
import { questionsFor, type QuestionSet, type StoryQuestion } from '../../core/story/questions';
import { questionSet } from '../../core/story/questions/sets';
import { scorecardEdit } from '../../core/story/scorecard';
import {
	allowed,
	answered,
	begun,
	FRESH_SESSION,
	goneBack,
	goneOn,
	stepNow,
	withHint,
} from '../../core/story/steps';
import { drawStory, type StoryHandlers } from '../../view/story/story';
import {
	draftAt,
	readStoryState,
	storyView,
	withDraft,
	withoutDraft,
	type StoryState,
	type StoryView,
} from '../../view/story/story-model';
import { now } from '../host/clock';
import type { Context } from '../host/context';
import { openAt, openPage } from '../host/open';
import { answerHabitIn, changeNote, singleFlight, noteText } from '../host/write';
import { Panel, type Frame } from '../parts/panel';
import { messagesOf } from '../language/language';
import type { StoryDrafts } from './drafts';
import { openNewStory } from './story-form';

/**
 * Where the user is in a story; what was typed stays on the device, and is no part of what the workspace
 * file keeps.
 */
type StoryPlace = Omit<StoryState, 'drafts' | 'now'>;

const MINUTE = 60_000;

function readPlace(saved: unknown): StoryPlace {
	const { drafts: _, now: __, ...place } = readStoryState(saved);
	return place;
}

export class StoryPanel extends Panel<StoryPlace> {
	/** The note of the story as it was read last; null while it is being read. */
	private text: string | null = null;

	constructor(
		context: Context,
		frame: Frame,
		private readonly drafts: StoryDrafts,
	) {
		super(context, frame, readPlace);
	}

	override read(saved: unknown): void {
		const { drafts: older } = readStoryState(saved);
		if (older.length > 0) {
			this.drafts.takeOver(older);
			this.frame.keep();
		}
		this.text = null;
		super.read(saved);
	}

	private get story(): StoryState {
		return { ...this.state, drafts: this.drafts.all, now: now() };
	}

	/** Shows a story, or all of them; what was typed elsewhere stays. */
	choose(path: string): void {
		if (path === this.state.path) return;
		this.text = null;
		this.state = { ...this.state, ...FRESH_SESSION, path, seen: now() };
		this.frame.keep();
	}

	/** Shows a story that was chosen here, with the place to write in. */
	private async tell(path: string): Promise<void> {
		this.choose(path);
		await this.refresh();
		this.focusAnswer();
	}

	/** Takes over what the user changed, with the time counted that it took. */
	protected override change(change: Partial<StoryPlace>): void {
		super.change({ ...counted(this.state, this.question()?.phase ?? null, now()), ...change });
	}

	override onload(): void {
		this.registerInterval(window.setInterval(() => this.frame.isShown() && this.frame.drawSoon(), MINUTE));
		this.registerEvent(
			this.app.vault.on('rename', (file, from) => {
				if (this.state.path === from) this.change({ path: file.path });
			}),
		);
	}

	override clear(): void {
		drawStory(this.contentEl, null);
	}

	/** Reads the note of the story again, and draws what it says by then. */
	override async refresh(): Promise<void> {
		const { path } = this.state;
		const text = path === '' ? null : await noteText(this.app, path);
		if (path !== this.state.path) return;
		this.text = text;
		this.draw();
	}

	override draw(): void {
		drawStory(this.contentEl, {
			view: this.context.source.isReady ? this.view() : null,
			handlers: this.handlers,
			words: messagesOf(this.app),
		});
	}

	/** Where the user is in the story, as its note allows it. */
	private get session(): StoryPlace {
		return this.text === null ? this.state : allowed(this.state, saidIn(this.text));
	}

	/** All that is asked, in the language of the plugin; `said` is what the story says by now. */
	private set(said = this.text ?? ''): QuestionSet {
		return questionSet(messagesOf(this.app).tag, said);
	}

	/** What the story is asked. */
	private get questions(): QuestionSet {
		const story = this.context.source.snapshot().notes.get(this.state.path)?.story;
		return questionsFor(this.set(), story ?? { level: null, scenario: null }, this.session.area);
	}

	/** The question that is on the screen; null where another one is not. */
	private question(): StoryQuestion | null {
		const step = this.text === null ? 'start' : stepNow(this.questions, this.session, saidIn(this.text));
		return typeof step === 'string' ? null : step;
	}

	private readonly handlers: StoryHandlers = {
		drawIcon: setIcon,
		open: (place, event) => void openAt(this.app, place.path, place.line, Keymap.isModEvent(event)),
		newStory: () => openNewStory(this.context, (path) => void openPage(this.app, 'practice', path)),
		choose: (path) => void this.tell(path),
		leave: () => this.frame.show('practice'),
		begin: (way) => {
			this.change(FRESH_SESSION);
			this.change({ ...begun(this.questions, way), seen: now() });
			this.focusAnswer();
		},
		ways: () => this.change({ ...FRESH_SESSION, step: 'start' }),
		type: (text) => {
			const place = this.beginning() ?? this.question()?.id;
			if (place === undefined) return;
			this.drafts.keep(withDraft(this.story, place, text).drafts);
			this.change({});
		},
		beginWith: (id) => {
			this.change({ step: id });
			this.focusAnswer();
		},
		place: () => this.place(),
		hint: () => {
			const question = this.question();
			if (question !== null) this.change(withHint(this.session, question));
		},
		back: () => this.change(goneBack(this.questions, this.session, this.question())),
		next: () => this.next(),
		save: singleFlight(() => this.save()),
		rate: (area, grade) => this.change({ grades: { ...this.state.grades, [area]: grade } }),
		saveScorecard: singleFlight(() => this.saveScorecard()),
		answerHabit: (path, isInPlace) =>
			void answerHabitIn(this.app, path, isInPlace, this.context.source.snapshot().today),
	};

	/** Goes on to the question that comes next; behind the last one to the scorecard. */
	private next(): void {
		const question = this.question();
		if (question === null || this.text === null) return;
		this.change(goneOn(this.questions, this.session, question, saidIn(this.text)));
	}

	/** The beginning that is on the screen; null where a story is, or the list of all. */
	private beginning(): BeginningId | null {
		const { screen } = this.view();
		return screen.kind === 'begin' ? screen.id : null;
	}

	/** Makes a story of what was said at its beginning, and goes on with it as after any answer. */
	private place(): void {
		const id = this.beginning();
		if (id === null) return;
		const answer = draftAt(this.story, id, '');
		const set = this.set(answer);
		openNewStory(this.context, (path) => void this.goOnWith(path, answer), {
			placed: placed(set, set.begin, id, answer),
			set,
			told: answer,
			made: () => {
				this.drafts.keep(
					withoutDraft(this.drafts.all, { path: '', question: id, followUp: '', text: answer }),
				);
				this.change({ step: '' });
			},
		});
	}

	/** Goes on with a story that was made of what was said at its beginning. */
	private async goOnWith(path: string, answer: string): Promise<void> {
		this.choose(path);
		await this.refresh();
		const [opening] = this.questions.questions;
		const { text } = this;
		if (this.state.path !== path || text === null || opening === undefined) return;
		const { source } = this.context;
		const around = { snapshot: source.snapshot(), reading: source.prepared };
		this.change(answered(this.questions, this.session, opening, { answer, path, text }, around));
		this.focusAnswer();
	}

	private focusAnswer(): void {
		this.contentEl.find('.ir-story-answer')?.focus();
	}

	/** What is shown, or what the same would be in the words of other questions. */
	private view(questions = this.set()): StoryView {
		const { source } = this.context;
		return storyView(source.snapshot(), this.text, this.story, questions, source.prepared);
	}

	private async save(): Promise<void> {
		const { source } = this.context;
		const { story } = this;
		const { path, followUp } = story;
		const question = this.question();
		if (question === null) return;
		const answer = draftAt(story, question.id, followUp);
		const made = await changeNote(this.app, path, (text) =>
			addUnder(text, question.section, answer, source.settings.notesLanguage),
		);
		if (made === null) return;
		const text = await noteText(this.app, path);
		this.drafts.keep(withoutDraft(this.drafts.all, { path, question: question.id, followUp, text: answer }));
		// Whoever went on to another story while it was written is left there.
		if (this.state.path !== path || text === null) {
			this.change({});
			return;
		}
		this.text = text;
		const session = answered(
			this.questions,
			this.session,
			question,
			{ answer, path, text },
			{ snapshot: source.snapshot(), reading: source.prepared },
		);
		this.change(session);
	}

	private async saveScorecard(): Promise<void> {
		const { story, text } = this;
		const { notesLanguage } = this.context.source.settings;
		if (text === null) return;
		const { screen } = this.view(questionSet(storyLanguage(text, notesLanguage), text));
		if (screen.kind !== 'scorecard' || screen.card === null) return;
		const { card } = screen;
		const made = await changeNote(this.app, story.path, (now) => scorecardEdit(now, card, notesLanguage));
		if (made === null) return;
		new Notice(messagesOf(this.app).stories.scorecard.saved(noteName(story.path)));
		this.change({ ...FRESH_SESSION, step: 'start', order: this.state.order });
		await this.refresh();
	}
}
