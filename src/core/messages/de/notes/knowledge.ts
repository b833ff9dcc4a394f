import type { KnowledgeWords } from '../../en/notes/knowledge';

export const knowledgeInGerman: KnowledgeWords = {
	what: 'Was es ist',
	how: 'Wie ich darauf antworte',
	next: 'Nächstes Mal',
	where: 'Wo es gefragt wurde',
	followUps: 'Nachfragen',
	asked: 'Gefragt',
	said: 'Was ich gesagt habe',
	better: 'Besser',
	from: 'Aus',
};
