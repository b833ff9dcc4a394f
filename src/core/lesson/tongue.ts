/** What the rules of the lesson check ask of a language. */
import type { Passage } from './passages';
import type { Skeletons } from './words/skeletons';

/** A line as the rules read it. */
export interface Heard {
	passage: Passage;
	/** As it is matched. */
	folded: string;
	/** Who asked, in small letters. */
	interviewers: readonly string[];
}

export interface Tongue {
	/** The words of a line as they are matched. */
	folded(text: string): string;
	/** Whether a folded line is in this language. */
	isSpoken(folded: string): boolean;
	sentences(folded: string): string[];
	wordsIn(folded: string): number;
	/** The words from which what happened is told at length. */
	atLength: number;
	hasQuantity(folded: string): boolean;
	/** Whether a line has something in it that somebody else could see: a thing, an act or a figure. */
	isSeen(folded: string): boolean;
	hasTrigger(folded: string): boolean;
	/** Whether what says when promises something by itself. */
	isTriggered(folded: string): boolean;
	/** Whether a line says that something should be better, and not what will be done. */
	isVague(folded: string): boolean;
	/** Whether it tells of what goes on within somebody. */
	isInward(folded: string): boolean;
	/** Whether it tells of anything at all that somebody does. */
	hasAct(folded: string): boolean;
	/** Whether an action is something to be done once, whose date is all the trigger that it needs. */
	isOnce(said: Heard): boolean;
	/** Whether it blames whoever asked. */
	blames(said: Heard): boolean;
	/** Whether it begins with what others did, or with how things were. */
	beginsOutside(said: Heard): boolean;
	blamesSelf(folded: string): boolean;
	/** Whether nobody is said to have decided what a sentence tells. */
	isUndecided(sentence: string): boolean;
	/** Whether a large word stands where a figure could. */
	isLarge(folded: string): boolean;
	saysDay(folded: string): boolean;
	saysProof(folded: string): boolean;
	/** Which of some texts tells more than so many hours after it was noticed; null for none. */
	lateTelling(texts: readonly string[], most: number): number | null;
	/** How a line in it could be written instead. */
	skeletons: Skeletons;
}
