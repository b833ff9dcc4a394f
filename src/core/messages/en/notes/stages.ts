import { named } from '../../common/named';

/** The stages of which the word in the notes is not how people write it. */
export const stageInEnglish = named({
	'system-design': 'system design',
	'hiring-manager': 'hiring manager',
});
