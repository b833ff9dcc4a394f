/** What the rules of the lesson check say: what each finds, in a few words, and why it matters. */

export const lessonsInEnglish = {
	rules: {
		L1: {
			name: 'nothing to observe',
			reason: 'A colleague who watched you for a week could not tell whether you are doing this.',
		},
		L2: {
			name: 'vague',
			reason: 'It says that something should be better, but not what you will do differently.',
		},
		L3: {
			name: 'no trigger',
			reason: 'Nothing says when to do it, so the moment will pass.',
		},
		L4: {
			name: 'no date',
			reason: 'Without a date it is never due.',
		},
		L5: {
			name: 'no check',
			reason: 'Nothing says how you will know that it worked.',
		},
		L6: {
			name: 'no theme',
			reason: 'Without a theme no later interview can decide whether it worked.',
		},
		L7: {
			name: 'too many open actions',
			reason: 'A few that are done teach more than many that are not.',
		},
		L8: {
			name: 'blames the interviewer',
			reason: 'You cannot change who asks. What did you do with it?',
		},
		L9: {
			name: 'blames yourself',
			reason: 'It judges you, and says nothing about what you did. What you did can be changed.',
		},
		L10: {
			name: 'nobody decided',
			reason: 'Whoever listens wants to hear what you decided, and not what was done.',
		},
		L11: {
			name: 'others first',
			reason: 'It begins with what others did. Begin with your own part; the rest may follow.',
		},
		L12: {
			name: 'no figure',
			reason: 'How much, how many, how long? A figure says more than a large word.',
		},
		L13: {
			name: 'told late',
			reason: 'More than 48 hours lie between noticing and telling. Say why, since you will be asked.',
		},
		L14: {
			name: 'open elsewhere too',
			reason: 'The same action is open in two places.',
		},
	},
	/** What several rules find in one line. */
	names: (names: readonly string[]) => names.join(', '),
	tooMany: (open: number, reason: string) => `${open} actions are open from this one interview. ${reason}`,
	/** The note is null for the same one. */
	elsewhere: (line: number, note: string | null) =>
		`The same action is open in ${note === null ? '' : `${note}, `}line ${line} too.`,
};
export type LessonMessages = typeof lessonsInEnglish;
