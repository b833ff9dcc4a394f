/** The review of an interview: a form over its note, which stays the truth. Each click writes at once. */
import { Notice, setIcon, type App } from 'obsidian';
import { blank } from '../../core/change/compose';
import { setCaptured } from '../../core/change/captured';
import { REFUSALS, writtenLines } from '../../core/edit/edit';
import { lineUnder } from '../../core/change/line';
import { setProperty } from '../../core/edit/property';
import { toEdit, type ReviewContext, type ReviewCommand } from '../../core/change/review';
import { noteName } from '../../core/markdown/inline';
import { firstLineToWrite } from '../../core/retro/template';
import { themesLike } from '../../core/theme/like';
import { drawReview, type Preview, type ReviewHandlers } from '../../view/review/review';
import { contextOf, knownThemes, reviewForm, themeText } from '../../view/review/review-model';
import { openActionForm } from '../action/add-action';
import { now } from '../host/clock';
import { KnownValues } from '../parts/known-values';
import type { NoteSource } from '../host/note-source';
import { openAt, openToWrite } from '../host/open';
import { changeNote, noteText } from '../host/write';
import { Form } from '../parts/form';

/** Opens the review of the interview in a note. */
export function openReview(app: App, source: NoteSource, path: string): void {
	new ReviewForm(app, source, path).open();
}

/** What was typed into a form that was closed before it was saved, by the path of its note and the name of its field. */
const unsaved = new Map<string, Map<string, string>>();

function draftsOf(path: string): Map<string, string> {
	const drafts = unsaved.get(path) ?? new Map<string, string>();
	unsaved.set(path, drafts);
	return drafts;
}

class ReviewForm extends Form {
	private step = 0;
	/** What the note said when it was looked at last; null if it is not there. */
	private text: string | null = null;
	/** The same in its editor, or in its file where it is open in none; and in its file. */
	private seen: { text: string | null; onDisk: string | null } = { text: null, onDisk: null };
	/** Counts the looks, so that an older one that comes late is not drawn. */
	private look = 0;
	private underWay: { sign: string; written: Promise<boolean> } | null = null;
	private unfollow = (): void => undefined;

	constructor(
		app: App,
		private readonly source: NoteSource,
		private readonly path: string,
	) {
		super(app);
		this.setTitle(`Review ${noteName(path)}`);
	}

	override onOpen(): void {
		this.modalEl.addClass('ir-review-modal');
		this.contentEl.addClass('interview-retro', 'ir-review');
		this.unfollow = this.source.onChange(() => void this.refresh());
		void this.refresh();
	}

	override onClose(): void {
		this.look = -1;
		this.unfollow();
		const [first] = draftsOf(this.path).keys();
		if (first === undefined) unsaved.delete(this.path);
		else
			new Notice(
				`What you typed is not in the note yet: ${first}. It is there again when you open the review.`,
			);
		drawReview(this.contentEl, null);
	}

	/** Looks at the note and draws what it says. */
	private async refresh(): Promise<void> {
		if (this.look < 0) return;
		const look = ++this.look;
		const file = this.app.vault.getFileByPath(this.path);
		const [inEditor, onDisk] = await Promise.all([
			noteText(this.app, this.path),
			file === null ? null : this.app.vault.read(file).catch(() => null),
		]);
		if (look !== this.look) return;
		// An editor that was opened just now has nothing in it yet.
		const text = inEditor === '' && onDisk !== null ? onDisk : inEditor;
		const { seen } = this;
		this.seen = { text, onDisk };
		// Where another program has changed the file, the editor follows a moment later.
		if (text !== seen.text) this.text = text;
		else if (onDisk !== null && onDisk !== seen.onDisk) this.text = onDisk;
		this.draw();
	}

	private get context(): ReviewContext {
		return contextOf(this.source.snapshot(), this.path, this.source.prepared, this.source.taskFormat);
	}

	private draw(): void {
		const { text, step, handlers } = this;
		const review = text === null ? null : reviewForm(text, this.path, this.source.snapshot(), this.context);
		drawReview(this.contentEl, { review, step, handlers });
	}

	private readonly handlers: ReviewHandlers = {
		drawIcon: setIcon,
		goTo: (step) => {
			this.step = step;
			this.draw();
		},
		open: ({ path, line }) => {
			this.close();
			void openAt(this.app, path, line, false);
		},
		goAndWrite: () => void this.goAndWrite(),
		captured: () => void this.captured(),
		finish: () => void this.finish(),
		drafts: draftsOf(this.path),
		preview: (wish) => this.preview(wish),
		write: (wish, shown) => this.write(wish, shown),
		themeText: (typed) => themeText(this.source.snapshot(), typed, this.path),
		suggest: (field, take, submit) => {
			new KnownValues(
				this.app,
				field,
				(typed) => themesLike(knownThemes(this.source.snapshot()), typed),
				take,
				submit,
			);
		},
		addAction: (themes, about) =>
			openActionForm(
				this.app,
				this.source,
				{ path: this.path, about, form: blank(themes) },
				() => void this.refresh(),
			),
	};

	private preview(wish: ReviewCommand): Preview {
		const made = toEdit(this.text ?? '', wish, this.context);
		return typeof made === 'string'
			? { lines: [], refusal: REFUSALS[made] }
			: { lines: writtenLines(this.text ?? '', made), refusal: null };
	}

	/** Writes a wish; the same one again while it is under way is the second press of a double click. */
	private write(wish: ReviewCommand, shown?: string[]): Promise<boolean> {
		const sign = JSON.stringify(wish);
		if (this.underWay?.sign === sign) return this.underWay.written;
		const current = { sign, written: this.writeNow(wish, shown) };
		this.underWay = current;
		void current.written.finally(() => {
			if (this.underWay === current) this.underWay = null;
		});
		return current.written;
	}

	private async writeNow(wish: ReviewCommand, shown?: string[]): Promise<boolean> {
		const made = await changeNote(this.app, this.path, (text) => {
			const edit = toEdit(text, wish, this.context);
			const isShown =
				typeof edit === 'string' ||
				shown === undefined ||
				writtenLines(text, edit).join('\n') === shown.join('\n');
			return isShown ? edit : 'gone';
		});
		await this.refresh();
		return made !== null;
	}

	private async captured(): Promise<void> {
		await changeNote(this.app, this.path, (text) => setCaptured(text, now(), this.source.prepared));
		await this.refresh();
	}

	private async goAndWrite(): Promise<void> {
		const file = this.app.vault.getFileByPath(this.path);
		if (file === null || this.text === null) return;
		const line = lineUnder(this.text, 'impressions', this.source.prepared) ?? firstLineToWrite(this.text);
		this.close();
		await openToWrite(this.app, file, line);
	}

	private async finish(): Promise<void> {
		const [first] = draftsOf(this.path).keys();
		if (first !== undefined) {
			new Notice(`What you typed is not in the note yet: ${first}.`);
			return;
		}
		const { reviewed } = this.source.settings.propertyNames;
		const made = await changeNote(this.app, this.path, (text) =>
			setProperty(text, reviewed, { moment: now() }),
		);
		if (made !== null) this.close();
	}
}
