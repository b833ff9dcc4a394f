/** The review of an interview: beside its note, which stays the truth. Each click writes at once. */
import { Notice, setIcon, type App } from 'obsidian';
import { blank } from '../../core/change/compose';
import { unwrittenIn, writtenLines } from '../../core/edit/edit';
import { setProperty } from '../../core/edit/property';
import { toEdit, type ReviewContext, type ReviewCommand } from '../../core/change/review';
import { noteName } from '../../core/markdown/inline';
import { slipOf, themesLike } from '../../core/theme/like';
import { nearTo, usedThemes } from '../../core/theme/near';
import { themeText } from '../../core/vault/written';
import type { Preview, ReviewHandlers } from '../../view/review/handlers';
import type { ReviewProps } from '../../view/review/review';
import { contextOf, knownThemes, reviewForm, summaryOf } from '../../view/review/review-model';
import { dueRows } from '../../view/now/due-model';
import { openActionForm } from '../action/add-action';
import { now } from '../host/clock';
import type { Context } from '../host/context';
import { messagesOf } from '../language/language';
import { openAt, openSidebar } from '../host/open';
import { changeNote, noteText } from '../host/write';
import { KnownValues } from '../parts/known-values';
import { nameWeakPoint } from '../theme/name-weak-points';

/** Opens the review of the interview in a note, in the sidebar. */
export function openReview({ app }: { app: App }, path: string): void {
	void openSidebar(app, '.ir-review-title', { reviewing: path });
}

/** The review of one note, as the sidebar draws it. */
export class NoteReview {
	/** What the note said when it was looked at last; null if it is not there. */
	private text: string | null = null;
	/** The same in its editor, or in its file where it is open in none; and in its file. */
	private seen: { text: string | null; onDisk: string | null } = { text: null, onDisk: null };
	/** Counts the looks, so that an older one that comes late is not drawn. */
	private look = 0;
	private isRead = false;
	private underWay: { sign: string; written: Promise<boolean> } | null = null;
	private summary: ReviewProps['summary'] = null;
	/** What was typed and is not written yet, by the name of its field. */
	private readonly typed = new Map<string, string>();
	private readonly key: string;

	constructor(
		private readonly context: Context,
		readonly path: string,
		/** Draws the review again. */
		private readonly redraw: () => void,
		/** Goes back to where it was begun. */
		private readonly leave: () => void,
	) {
		this.key = `review ${path}`;
		for (const [field, text] of context.drafts.of(this.key, new Map<string, string>()))
			this.typed.set(field, text);
	}

	private get app(): App {
		return this.context.app;
	}

	/** Ends the review; what was typed and not written is kept, and told of. */
	close(): void {
		this.look = -1;
		const [first] = this.typed.keys();
		if (first === undefined) this.context.drafts.drop(this.key);
		else this.context.drafts.keep(this.key, this.typed);
		if (first !== undefined) new Notice(messagesOf(this.app).retroForms.review.kept(first));
	}

	/** Looks at the note and draws what it says. */
	async refresh(): Promise<void> {
		if (this.look < 0) return;
		const look = ++this.look;
		const file = this.app.vault.getFileByPath(this.path);
		const [inEditor, onDisk] = await Promise.all([
			noteText(this.app, this.path),
			file === null ? null : this.app.vault.read(file).catch(() => null),
		]);
		if (look !== this.look) return;
		this.isRead = true;
		// An editor that was opened just now has nothing in it yet.
		const text = inEditor === '' && onDisk !== null ? onDisk : inEditor;
		const { seen } = this;
		this.seen = { text, onDisk };
		// Where another program has changed the file, the editor follows a moment later.
		if (text !== seen.text) this.text = text;
		else if (onDisk !== null && onDisk !== seen.onDisk) this.text = onDisk;
		this.redraw();
	}

	private get reviewed(): ReviewContext {
		const { source } = this.context;
		return contextOf(source.snapshot(), this.path, source.prepared, source.taskFormat);
	}

	/** What is drawn of the review. */
	get props(): ReviewProps {
		const { text, path, summary, handlers } = this;
		const snapshot = this.context.source.snapshot();
		const review = text === null ? null : reviewForm(text, path, snapshot, this.reviewed);
		return { name: noteName(path), isRead: this.isRead, review, summary, handlers };
	}

	private readonly handlers: ReviewHandlers = {
		drawIcon: setIcon,
		open: ({ path, line }) => void openAt(this.app, path, line, false),
		leave: () => this.leave(),
		finish: () => void this.finish(),
		drafts: this.typed,
		preview: (wish) => this.preview(wish),
		write: (wish, shown) => this.write(wish, shown),
		nearTheme: (typed) => {
			const snapshot = this.context.source.snapshot();
			return nearTo(typed, usedThemes(snapshot))?.name ?? slipOf(knownThemes(snapshot), typed);
		},
		themeText: (typed) => themeText(this.context.source.snapshot(), typed, this.path),
		suggest: (field, take, submit) => {
			const known = new KnownValues(
				this.app,
				field,
				(typed) => themesLike(knownThemes(this.context.source.snapshot()), typed),
				take,
				submit,
			);
			known.isSlip = (typed) => this.handlers.nearTheme(typed) !== null;
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
			? { lines: [], refusal: unwrittenIn(made, messagesOf(this.context.app)) }
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

	private async finish(): Promise<void> {
		const [first] = this.typed.keys();
		if (first !== undefined) {
			new Notice(messagesOf(this.app).retroForms.review.notYet(first));
			return;
		}
		const { reviewed } = this.context.source.settings.propertyNames;
		const made = await changeNote(this.app, this.path, (text) =>
			setProperty(text, reviewed, { moment: now() }),
		);
		if (made === null) return;
		const snapshot = this.context.source.snapshot();
		const { review } = this.props;
		const due = dueRows(snapshot, now(), this.context.store.putOff).filter(({ path }) => path === this.path);
		this.summary = review === null ? null : summaryOf(review, snapshot, due);
		this.redraw();
	}
}
