import type { WhyWords } from '../../en/notes/why';

export const whyInGerman: WhyWords = {
	whyRated(seen, own, reason, named) {
		if (seen === null) return `${named(own ?? '')}${reason === null ? '' : `, ${reason}`}`;
		const said = own === null ? '' : `; du sagtest ${named(own)}`;
		return `${named(seen.rating)}, so sah es ${seen.by ?? 'jemand anderes'}${said}`;
	},
	named: 'als Thema genannt',
	theySaid: (what) => `sie sagten: ${what}`,
	about: (button, what) => `${button}: ${what}`,
};
