/** Words of a text whose language writes none apart. */
import { once } from './once';

const segmenter = once(() => new Intl.Segmenter('zh', { granularity: 'word' }));

/** Whether a text holds letters that are written without spaces between words. */
const isRunTogether = (text: string): boolean =>
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text);

/** The words of a run of letters: itself, or where words are not written apart, what they are made of. */
export function segments(run: string): string[] {
	if (!isRunTogether(run)) return [run];
	return [...segmenter().segment(run)].flatMap(({ segment, isWordLike }) =>
		isWordLike === true ? [segment] : [],
	);
}
