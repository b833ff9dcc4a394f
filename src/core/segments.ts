/** Words of a text whose language writes none apart. */
import { once } from './once';

const segmenter = once(() => new Intl.Segmenter('zh', { granularity: 'word' }));

/** Whether a text holds letters that are written without spaces between words. */
const isRunTogether = (text: string): boolean =>
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text);

/** The work for a run grows with the square of its length, so a longer one is read piece by piece. */
const LONGEST = /[^]{1,200}/gu;

/** The words of a run of letters: itself, or where words are not written apart, what they are made of. */
export function segments(run: string): string[] {
	if (!isRunTogether(run)) return [run];
	return (run.match(LONGEST) ?? []).flatMap((piece) =>
		[...segmenter().segment(piece)].flatMap(({ segment, isWordLike }) =>
			isWordLike === true ? [segment] : [],
		),
	);
}
