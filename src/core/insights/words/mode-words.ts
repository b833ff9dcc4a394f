/** In which ways an answer fails, whatever it is about. */
export const MODES = [
	'too-long',
	'too-vague',
	'no-structure',
	'missed-requirement',
	'did-not-ask',
	'weak-example',
	'no-figure',
	'knowledge-gap',
	'too-slow',
	'nerves',
] as const;
export type Mode = (typeof MODES)[number];

/**
 * How a language says each, as the sources of patterns without regard to case: what people write of why an
 * answer failed. Where a text says several, the mode counts that stands first here.
 */
export type ModeWords = readonly (readonly [mode: Mode, patterns: readonly string[]])[];
