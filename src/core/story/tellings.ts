/** Every story, with where it was told. */
import { compare } from '../compare';
import { perSnapshot, type PastInterview } from '../vault/snapshot';
import { noteName } from '../markdown/inline';
import type { Question } from '../note/retro';
import type { Story } from '../note/story';

/** One time that a story was told in an interview. */
export interface Telling {
	interview: PastInterview;
	question: Question;
}

export interface ToldStory {
	path: string;
	name: string;
	story: Story;
	/** In the order of time. */
	tellings: Telling[];
}

/** Every story with where it was told by today, by name. */
export const stories = perSnapshot((snapshot): readonly ToldStory[] => {
	const found = new Map<string, ToldStory>();
	for (const [path, { story }] of snapshot.notes)
		if (story !== null) found.set(path, { path, name: noteName(path), story, tellings: [] });
	for (const interview of snapshot.tookPlace) {
		for (const question of interview.retro.questions) {
			const told = question.story === null ? null : snapshot.noteAt(question.story, interview.path);
			if (told !== null) found.get(told)?.tellings.push({ interview, question });
		}
	}
	return [...found.values()].sort((a, b) => compare(a.name, b.name) || compare(a.path, b.path));
});
