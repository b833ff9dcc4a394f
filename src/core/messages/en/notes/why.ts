/** Why a theme failed or held in an interview, in rows and in notes. */
export const whyInEnglish = {
	/** Why a question was rated as it was: by somebody who saw it, or by oneself with a reason. */
	whyRated(
		seen: { rating: string; by: string | null } | null,
		own: string | null,
		reason: string | null,
		named: (rating: string) => string,
	): string {
		if (seen === null) return `${named(own ?? '')}${reason === null ? '' : `, ${reason}`}`;
		const said = own === null ? '' : `; you said ${named(own)}`;
		return `${named(seen.rating)}, as ${seen.by ?? 'somebody else'} saw it${said}`;
	},
	/** Where the properties of an interview name a theme, and nothing says more of it. */
	named: 'named as a theme',
	theySaid: (what: string) => `they said: ${what}`,
	/** A button, and what it is about. */
	about: (button: string, what: string) => `${button}: ${what}`,
};
export type WhyWords = typeof whyInEnglish;
