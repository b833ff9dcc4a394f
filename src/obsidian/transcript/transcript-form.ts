/** *Review from transcript*: the turns of an interview, of which a click makes questions of its retro. */
import { Keymap, Notice, type TFile } from 'obsidian';
import { setLabel } from '../../core/change/question';
import { inverse } from '../../core/edit/changed-lines';
import type { Messages } from '../../core/messages/en/english';
import { unwrittenIn, type Edit, type Refusal } from '../../core/edit/edit';
import { noteName, plain } from '../../core/markdown/inline';
import { labelsFor } from '../../core/note/words/forms';
import type { Retro } from '../../core/note/retro';
import { addAsked, askedBy, quoteOf, refOfTitle } from '../../core/transcript/asked';
import type { Turn } from '../../core/transcript/turns';
import { drawTranscript, type TranscriptHandlers } from '../../view/transcript/transcript';
import { transcriptView, type TranscriptView } from '../../view/transcript/transcript-model';
import type { Context } from '../host/context';
import { messagesOf } from '../language/language';
import { openAt } from '../host/open';
import { attempt } from '../host/write';
import { openDrawn, type DrawnForm } from '../parts/drawn-form';
import { transcriptNamed } from './transcript-file';

/** Opens the transcript that the retro at a path names; a notice says why where there is none. */
export async function openTranscript(context: Context, path: string): Promise<void> {
	const { app, source } = context;
	const retro = source.snapshot().interviews.get(path)?.retro;
	if (retro?.transcript == null) {
		new Notice(
			messagesOf(app).transcript.noneNamed(noteName(path), source.settings.propertyNames.transcript),
		);
		return;
	}
	const people = retro.interviewers.map(({ name }) => plain(name));
	const found = await transcriptNamed(app, retro.transcript, path, people);
	if ('fault' in found) new Notice(found.fault);
	else new TranscriptReview(context, path, found).open();
}

/** Who one was in the transcript that was looked at last, until the plugin is unloaded. */
interface Chosen {
	speaker: string;
}
const DRAFT = 'transcript';

/** One thing that was written, which can be taken back while nothing else has changed the note. */
interface Step {
	what: string;
	file: TFile;
	after: string;
	back: Edit;
}

class TranscriptReview {
	private readonly steps: Step[] = [];
	private readonly words: Messages;
	private chosen: string | null;
	private isWriting = false;
	private dialog: DrawnForm | null = null;

	constructor(
		private readonly context: Context,
		private readonly path: string,
		private readonly transcript: { path: string; turns: readonly Turn[] },
	) {
		this.words = messagesOf(context.app);
		this.chosen = context.drafts.of<Partial<Chosen>>(DRAFT, {}).speaker ?? null;
	}

	open(): void {
		const { app, source } = this.context;
		this.dialog = openDrawn(app, {
			title: this.words.transcript.title(noteName(this.path)),
			look: 'interview-retro-transcript',
			draw: (element) => this.draw(element),
			clear: (element) => drawTranscript(element, null),
			follow: (redraw) => source.onChange(redraw),
		});
	}

	private get retro(): Retro | undefined {
		return this.context.source.snapshot().interviews.get(this.path)?.retro;
	}

	/** What is shown; null where the retro is gone. */
	private get view(): TranscriptView | null {
		const { retro, transcript, chosen, words } = this;
		return retro === undefined ? null : transcriptView({ ...transcript, chosen }, retro, words);
	}

	private draw(element: HTMLElement): void {
		const { view, handlers, words } = this;
		if (view === null) return;
		drawTranscript(element, { transcript: view, last: this.steps.at(-1)?.what ?? null, handlers, words });
	}

	/** Writes one thing into the retro; the second press of a double click does nothing more. */
	private async write(what: string, compute: (text: string) => Edit | Refusal): Promise<void> {
		const { path } = this;
		const { app } = this.context;
		const file = app.vault.getFileByPath(path);
		if (this.isWriting) return;
		this.isWriting = true;
		try {
			const tried = await attempt(app, path, compute);
			if ('reason' in tried) new Notice(`${noteName(path)}: ${unwrittenIn(tried.reason, this.words)}`);
			else if (file !== null)
				this.steps.push({ what, file, after: tried.after, back: inverse(tried.before, tried.made) });
		} finally {
			this.isWriting = false;
			this.dialog?.redraw();
		}
	}

	private async undo(): Promise<void> {
		const last = this.steps.at(-1);
		if (last === undefined || this.isWriting) return;
		this.isWriting = true;
		try {
			const tried = await attempt(this.context.app, last.file.path, (text) =>
				text === last.after ? last.back : 'touched',
			);
			this.steps.pop();
			if ('reason' in tried)
				new Notice(`${noteName(last.file.path)}: ${unwrittenIn(tried.reason, this.words)}`);
		} finally {
			this.isWriting = false;
			this.dialog?.redraw();
		}
	}

	private readonly handlers: TranscriptHandlers = {
		choose: (speaker) => {
			this.chosen = speaker;
			this.context.drafts.keep(DRAFT, { speaker } satisfies Chosen);
			this.dialog?.redraw();
		},
		ask: ({ id }) => {
			const { source } = this.context;
			const { path, turns } = this.transcript;
			const { title, answer } = askedBy(turns, id, this.view?.own ?? null);
			const quote = answer === null ? null : quoteOf(answer, path, source.snapshot());
			const labels = labelsFor(this.retro?.stage ?? '');
			void this.write(this.words.transcript.added(title), (text) =>
				addAsked(text, { title, quote }, labels, source.prepared),
			);
		},
		rate: ({ asked }, word) => {
			if (asked === null) return;
			const { prepared } = this.context.source;
			// The note keeps the word that every device reads.
			const rating = word.charAt(0).toUpperCase() + word.slice(1);
			const said = this.words.transcript.rated(this.words.data.ratings[word], asked.title);
			void this.write(said, (text) => {
				const ref = refOfTitle(text, asked.title, prepared);
				return ref === null ? 'no-question' : setLabel(text, ref, 'rating', rating, prepared);
			});
		},
		undo: () => void this.undo(),
		open: ({ line }, event) => {
			this.dialog?.close();
			void openAt(this.context.app, this.transcript.path, line, Keymap.isModEvent(event));
		},
	};
}
