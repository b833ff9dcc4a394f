import type { WhyWords } from '../../en/notes/why';

export const whyInChinese: WhyWords = {
	whyRated(seen, own, reason, named) {
		if (seen === null) return `${named(own ?? '')}${reason === null ? '' : `，${reason}`}`;
		const said = own === null ? '' : `，自评${named(own)}`;
		return `${seen.by ?? '旁人'}评为${named(seen.rating)}${said}`;
	},
	about: (button, what) => `${button}：${what}`,
};
