import type { WhyWords } from '../../en/notes/why';

export const whyInSpanish: WhyWords = {
	whyRated(seen, own, reason, named) {
		if (seen === null) return `${named(own ?? '')}${reason === null ? '' : `, ${reason}`}`;
		const said = own === null ? '' : `; tú dijiste ${named(own)}`;
		return `${named(seen.rating)}, según ${seen.by ?? 'otra persona'}${said}`;
	},
	named: 'nombrado como tema',
	theySaid: (what) => `dijeron: ${what}`,
	about: (button, what) => `${button}: ${what}`,
};
