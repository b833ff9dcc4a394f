import type { WhyWords } from '../../en/notes/why';

export const whyInChinese: WhyWords = {
	whyRated(seen, own, reason, named) {
		if (seen === null) return `${named(own ?? '')}${reason === null ? '' : `，${reason}`}`;
		const said = own === null ? '' : `，自评${named(own)}`;
		return `${seen.by ?? '旁人'}评为${named(seen.rating)}${said}`;
	},
	named: '列为薄弱点',
	theySaid: (what) => `对方说：${what}`,
	about: (button, what) => `${button}：${what}`,
};
