import type { KnowledgeWords } from '../../en/notes/knowledge';

export const knowledgeInChinese: KnowledgeWords = {
	what: '是什么',
	how: '我怎么答',
	next: '下次这样答',
	where: '在哪里被问到',
	followUps: '追问',
	asked: '被问到',
	said: '我当时的回答',
	better: '更好的答法',
	from: '出处',
};
