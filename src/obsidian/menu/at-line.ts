/** What can be done where the cursor of the editor stands. */
import type { Editor, TFile } from 'obsidian';
import { addThemeTo } from '../../core/change/question';
import { questionAt } from '../../core/question/place';
import { ownWords } from '../../core/vault/weak-points';
import { openActionAt } from '../action/add-action';
import type { Context } from '../host/context';
import { changeNote } from '../host/write';
import { messagesOf } from '../language/language';
import { chooseTheme, themesByName } from '../theme/choose-theme';
import { noteFromQuestion } from '../theme/knowledge-note';
import { nameWeakPoint } from '../theme/name-weak-points';
import type { Act } from './acts';

/** Names the theme of the weak point in a line, or of the question that it belongs to; null where it is of neither. */
function namingAt(context: Context, editor: Editor, { path }: TFile): Act | null {
	const { app, source } = context;
	const snapshot = source.snapshot();
	const { acts } = messagesOf(app);
	const line = editor.getCursor().line + 1;
	const ask = (fresh: string, take: (theme: string) => void): Act => ({
		title: acts.nameTheme,
		icon: 'tag',
		run: () =>
			chooseTheme(context, {
				placeholder: acts.whichTheme,
				themes: themesByName(context),
				fresh,
				choose: ({ name }) => take(name),
			}),
	});
	const of = snapshot.interviewAt(path, line)?.key ?? path;
	const point = snapshot.weakPoints.get(of)?.find((one) => one.line === line && one.by === 'unnamed');
	if (point !== undefined)
		return ask(ownWords(point.text), (theme) => void nameWeakPoint(context, [{ path, point }], theme));
	const found = questionAt(editor.getValue(), line, source.prepared);
	if (found === null) return null;
	const { title, id } = found.question;
	return ask(
		'',
		(theme) =>
			void changeNote(app, path, (text) =>
				addThemeTo(text, (one) => one.title === title && one.id === id, theme, source.prepared),
			),
	);
}

/** What can be done with the line of a retro that the cursor stands in. */
export function actsAtLine(context: Context, editor: Editor, file: TFile | null): Act[] {
	const { source } = context;
	if (file === null || !source.isReady || !source.snapshot().interviews.has(file.path)) return [];
	const { acts: words } = messagesOf(context.app);
	const naming = namingAt(context, editor, file);
	const acts: Act[] = [
		{
			title: words.addAction,
			icon: 'square-check',
			run: () => openActionAt(context, file.path, editor),
		},
		...(naming === null ? [] : [naming]),
	];
	if (noteFromQuestion(context, true, editor, file))
		acts.push({
			title: words.noteFromQuestion,
			icon: 'file-plus-2',
			run: () => void noteFromQuestion(context, false, editor, file),
		});
	return acts;
}
