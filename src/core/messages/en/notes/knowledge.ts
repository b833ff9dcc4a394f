/** What the note of a theme, and the note with an answer, say. */
export const knowledgeInEnglish = {
	what: 'What it is',
	how: 'How I answer it',
	next: 'Next time',
	where: 'Where it was asked',
	followUps: 'Follow-ups',
	asked: 'Asked',
	said: 'What I said',
	better: 'Better',
	from: 'From',
};
export type KnowledgeWords = typeof knowledgeInEnglish;
