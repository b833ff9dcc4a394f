/** The review of an interview: a form over its note, which stays the truth. Each click writes at once. */
import { Notice, setIcon } from 'obsidian';
import { blank } from '../../core/change/compose';
import { setCaptured } from '../../core/change/captured';
import { REFUSALS, writtenLines } from '../../core/edit/edit';
import { lineUnder } from '../../core/change/line';
import { setProperty } from '../../core/edit/property';
import { toEdit, type ReviewContext, type ReviewCommand } from '../../core/change/review';
import { noteName } from '../../core/markdown/inline';
import { firstLineToWrite } from '../../core/retro/template';
import { themesLike } from '../../core/theme/like';
import { themeText } from '../../core/vault/written';
import { drawReview, type Preview, type ReviewHandlers } from '../../view/review/review';
import { contextOf, knownThemes, reviewForm } from '../../view/review/review-model';
import { openActionForm } from '../action/add-action';
import { now } from '../host/clock';
import type { Context } from '../host/context';
import { openAt, openToWrite } from '../host/open';
import { changeNote, noteText } from '../host/write';
import { Form } from '../parts/form';
import { KnownValues } from '../parts/known-values';
import { nameWeakPoint } from '../theme/name-weak-points';

/** Opens the review of the interview in a note. */
export function openReview(context: Context, path: string): void {
	new ReviewForm(context, path).open();
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
	/** What was typed and is not written yet, by the name of its field. */
	private readonly typed = new Map<string, string>();
	private readonly key: string;

	constructor(
		private readonly context: Context,
		private readonly path: string,
	) {
		super(context.app);
		this.key = `review ${path}`;
		for (const [field, text] of context.drafts.of(this.key, new Map<string, string>()))
			this.typed.set(field, text);
		this.setTitle(`Review ${noteName(path)}`);
	}

	override onOpen(): void {
		this.modalEl.addClass('ir-review-modal');
		this.contentEl.addClass('interview-retro', 'ir-review');
		this.unfollow = this.context.source.onChange(() => void this.refresh());
		void this.refresh();
	}

	override onClose(): void {
		this.look = -1;
		this.unfollow();
		const [first] = this.typed.keys();
		if (first === undefined) this.context.drafts.drop(this.key);
		else this.context.drafts.keep(this.key, this.typed);
		if (first !== undefined)
			new Notice(
				`What you typed is not in the note yet: ${first}. It is there again when you open the review.`,
			);
		drawReview(this.contentEl, null);
		super.onClose();
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

	private get reviewed(): ReviewContext {
		const { source } = this.context;
		return contextOf(source.snapshot(), this.path, source.prepared, source.taskFormat);
	}

	private draw(): void {
		const { text, step, handlers } = this;
		const snapshot = this.context.source.snapshot();
		const review = text === null ? null : reviewForm(text, this.path, snapshot, this.reviewed);
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
		drafts: this.typed,
		preview: (wish) => this.preview(wish),
		write: (wish, shown) => this.write(wish, shown),
		themeText: (typed) => themeText(this.context.source.snapshot(), typed, this.path),
		suggest: (field, take, submit) => {
			new KnownValues(
				this.app,
				field,
				(typed) => themesLike(knownThemes(this.context.source.snapshot()), typed),
				take,
				submit,
			);
		},
		nameWeakPoint: ({ lines }, theme) => void nameWeakPoint(this.context, lines, theme),
		addAction: (themes, about) =>
			openActionForm(
				this.context,
				{ path: this.path, about, form: blank(themes) },
				() => void this.refresh(),
			),
	};

	private preview(wish: ReviewCommand): Preview {
		const made = toEdit(this.text ?? '', wish, this.reviewed);
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
			const edit = toEdit(text, wish, this.reviewed);
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
		await changeNote(this.app, this.path, (text) => setCaptured(text, now(), this.context.source.prepared));
		await this.refresh();
	}

	private async goAndWrite(): Promise<void> {
		const file = this.app.vault.getFileByPath(this.path);
		if (file === null || this.text === null) return;
		const line =
			lineUnder(this.text, 'impressions', this.context.source.prepared) ?? firstLineToWrite(this.text);
		this.close();
		await openToWrite(this.app, file, line);
	}

	private async finish(): Promise<void> {
		const [first] = this.typed.keys();
		if (first !== undefined) {
			new Notice(`What you typed is not in the note yet: ${first}.`);
			return;
		}
		const { reviewed } = this.context.source.settings.propertyNames;
		const made = await changeNote(this.app, this.path, (text) =>
			setProperty(text, reviewed, { moment: now() }),
		);
		if (made !== null) this.close();
	}
}
