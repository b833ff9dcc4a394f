/** The form of a new failure story, and the note that it makes. */
import { Notice, Setting, type App, type TextComponent, type TFile } from 'obsidian';
import { addUnder } from '../../core/change/under';
import { apply, unwrittenIn } from '../../core/edit/edit';
import type { Placed } from '../../core/story/beginnings';
import { keyOf } from '../../core/vault/names';
import { splitList } from '../../core/markdown/inline';
import { composeStory, type StoryForm } from '../../core/story/compose';
import { writtenTheme } from '../../core/vault/written';
import type { QuestionSet } from '../../core/story/questions';
import { placedText } from '../../view/story/begin-model';
import { kindFault } from '../../core/retro/composed';
import type { Context } from '../host/context';
import { messagesOf } from '../language/language';
import { createNote } from '../host/create';
import { openToWrite } from '../host/open';
import { singleFlight } from '../host/write';
import { Form, type FormField } from '../parts/form';

/** What was typed, the themes with commas between them. */
type StoryDraft = Omit<StoryForm, 'themes'> & { themes: string };

const FRESH: StoryDraft = {
	title: '',
	scenario: '',
	scale: '',
	level: '',
	themes: '',
};
const DRAFT = 'new-story';

/** A story that was begun before its form: what was said, what that says of it, and what to do once it has a note. */
interface Begun {
	placed: Placed;
	set: QuestionSet;
	told: string;
	made: () => void;
}

/** Opens the form of a new story; `practise` begins a session on the note that was made. */
export function openNewStory(context: Context, practise: (path: string) => void, begun?: Begun): void {
	new NewStoryForm(context, practise, begun).open();
}

/** The text of a new note with what was told of it already; throws a sentence where that cannot stand there. */
function withTold(app: App, text: string, told: string): string {
	const edit = addUnder(text, 'happened', told);
	if (edit === 'as-wanted') return text;
	if (typeof edit === 'string') throw new Error(unwrittenIn(edit, messagesOf(app)));
	return apply(text, edit.replacements);
}

class NewStoryForm extends Form {
	private draft: StoryDraft;
	private titleField!: TextComponent;

	constructor(
		private readonly context: Context,
		private readonly practise: (path: string) => void,
		private readonly begun?: Begun,
	) {
		super(context.app, 'form');
		this.draft = context.drafts.of(DRAFT, FRESH);
		if (begun === undefined) return;
		const { scenario, scale } = begun.placed;
		this.draft = { ...this.draft, scenario, scale: scale ?? this.draft.scale };
	}

	override onOpen(): void {
		const { stories } = messagesOf(this.app);
		const { form: words } = stories;
		this.setTitle(words.title);
		if (this.begun !== undefined)
			for (const said of placedText(this.begun.set, this.begun.placed, stories)) this.addHint(said);
		this.titleField = this.addText(this.field(words.name, 'title')).setPlaceholder(words.namePlaceholder);
		const choose = (name: string, key: keyof StoryDraft, values: Record<string, string>): void => {
			this.addChoice(this.field(name, key), [['', words.notSaid], ...Object.entries(values)]);
		};
		choose(words.scenario, 'scenario', stories.scenarios);
		choose(words.scale, 'scale', stories.scales);
		choose(words.level, 'level', stories.levels);
		const names = [...this.context.source.snapshot().names.values()].map(({ name }) => name).sort();
		this.addText({
			...this.field(words.themes, 'themes'),
			known: (typed) => lastNameAmong(names, typed),
		}).setPlaceholder(words.themesPlaceholder);
		const buttons = new Setting(this.contentEl).addButton((button) =>
			button.setButtonText(words.createOnly).onClick(() => this.create()),
		);
		this.addSubmit(words.create, buttons);
		this.submitOnEnter();
		this.titleField.inputEl.focus();
	}

	private field(name: string, key: keyof StoryDraft): FormField {
		const take = (value: string): void => {
			this.draft = { ...this.draft, [key]: value };
			this.context.drafts.keep(DRAFT, this.draft);
		};
		return { name, value: this.draft[key], take };
	}

	private readonly create = singleFlight(async () => {
		const made = await this.make();
		if (made !== null) await openToWrite(this.app, made.file, made.line);
	});

	protected override async onSubmit(): Promise<void> {
		const made = await this.make();
		if (made !== null) this.practise(made.file.path);
	}

	/** Creates the note, whole and at once. */
	private async make(): Promise<{ file: TFile; line: number } | null> {
		const { draft } = this;
		const { app, source, drafts } = this.context;
		if (draft.title.trim() === '') {
			new Notice(messagesOf(app).stories.form.nameIt);
			this.titleField.inputEl.focus();
			return null;
		}
		const snapshot = source.snapshot();
		const themes = splitList(draft.themes).map((theme) =>
			snapshot.names.has(keyOf(theme)) ? writtenTheme(snapshot, keyOf(theme)) : theme,
		);
		const text = withTold(
			this.app,
			composeStory({ ...draft, themes }, source.settings),
			this.begun?.told ?? '',
		);
		const file = await createNote(app, source.settings.storyFolder, draft.title, text, (path) =>
			kindFault(path, text, 'story', source.prepared, messagesOf(this.app)),
		);
		drafts.drop(DRAFT);
		this.begun?.made();
		this.close();
		return { file, line: text.split('\n').findIndex((line) => line.startsWith('## ')) + 1 };
	}
}

/** What was typed with its last name, behind the last comma, completed by each of the names that hold it. */
function lastNameAmong(names: readonly string[], typed: string): string[] {
	const cut = typed.lastIndexOf(',') + 1;
	const [before, last] = [typed.slice(0, cut), typed.slice(cut).trim().toLowerCase()];
	if (last === '') return [];
	const matching = names.filter((name) => name.toLowerCase().includes(last));
	return matching.map((name) => `${before}${before === '' ? '' : ' '}${name}`);
}
