/** What the review of a transcript shows: a plain value, made of its turns and of the retro that they belong to. */
import { titleKey } from '../../core/markdown/title';
import { noteName, plain } from '../../core/markdown/inline';
import type { Retro } from '../../core/note/retro';
import { askedBy } from '../../core/transcript/asked';
import { countsOf } from '../../core/transcript/figures';
import { ownSpeaker, speakersOf } from '../../core/transcript/speakers';
import { clockOf, type Turn } from '../../core/transcript/turns';
import type { Messages } from '../../core/messages/en/english';

/** What was said, and by whom one is. */
export interface TranscriptOf {
	path: string;
	turns: readonly Turn[];
	/** The speaker that the user chose; null where nobody did. */
	chosen: string | null;
}

export interface TurnRow {
	id: number;
	who: string;
	isOwn: boolean;
	/** `2:03`; null where the transcript has no times. */
	time: string | null;
	line: number;
	text: string;
	/** What the turn asks; null for one's own. */
	asked: {
		/** Its title in the note. */
		title: string;
		/** Whether the note has such a question by now, and its rating. */
		isThere: boolean;
		rating: string | null;
	} | null;
}

export interface TranscriptView {
	name: string;
	speakers: string[];
	own: string | null;
	/** The counts, a few words each. */
	figures: string[];
	rows: TurnRow[];
}

/** The counts in words, which judge nothing. */
function figuresIn(turns: readonly Turn[], own: string, { transcript: said }: Messages): string[] {
	const { words, ownWords, longest, turnsBefore, asked, pace } = countsOf(turns, own);
	const share = words === 0 ? 0 : Math.round((ownWords * 100) / words);
	return [
		said.share(share, ownWords, words),
		...(longest === null ? [] : [said.longest(longest.words, timeOf(longest.turn))]),
		turnsBefore === null ? said.noQuestion : said.turnsBefore(turnsBefore),
		...(asked === 0 ? [] : [said.asked(asked)]),
		...(pace === null ? [] : [said.pace(pace)]),
	];
}

const timeOf = ({ start }: Turn): string | null => (start === null ? null : clockOf(start));

/** The transcript of an interview, with what of it stands in its retro already. */
export function transcriptView(
	{ path, turns, chosen }: TranscriptOf,
	retro: Retro,
	words: Messages,
): TranscriptView {
	const speakers = speakersOf(turns);
	const own = ownSpeaker(
		speakers,
		retro.interviewers.map(({ name }) => plain(name)),
		chosen,
	);
	const known = new Map(retro.questions.map((question) => [titleKey(question.title), question]));
	return {
		name: noteName(path),
		speakers,
		own,
		figures: own === null ? [] : figuresIn(turns, own, words),
		rows: turns.map((turn, index): TurnRow => {
			const isOwn = turn.speaker !== null && turn.speaker === own;
			const { title } = askedBy(turns, index, own);
			const there = known.get(titleKey(title));
			return {
				id: index,
				who: turn.speaker ?? words.transcript.somebody,
				isOwn,
				time: timeOf(turn),
				line: turn.line,
				text: turn.text,
				asked: isOwn ? null : { title, isThere: there !== undefined, rating: there?.rating ?? null },
			};
		}),
	};
}
