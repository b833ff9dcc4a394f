/** Words that are common in other languages and are not English: a line that has them is not judged by English rules. */
export const OTHERS = [
	// German
	'der', 'das', 'und', 'ist', 'nicht', 'ich', 'ein', 'eine', 'einen', 'einem', 'einer', 'zu', 'mit', 'auf', 'für', 'sich', 'von', 'dem', 'den', 'des', 'wir', 'sie', 'wenn', 'dass', 'aber', 'auch', 'noch', 'mehr', 'vor', 'nach', 'bei', 'wie', 'habe', 'hatte', 'pro', 'zwei', 'drei', 'mein', 'meine', 'zum', 'zur', 'sein', 'war', 'im', 'jede', 'jeden', 'nur',
	// French
	'le', 'la', 'les', 'et', 'un', 'une', 'je', 'pas', 'que', 'qui', 'dans', 'pour', 'avec', 'sur', 'il', 'elle', 'nous', 'vous', 'ce', 'est', 'avant', 'faut', 'aux', 'du', 'mais', 'plus', 'très', 'chaque', 'mes', 'mon',
	// Spanish, Portuguese, Italian
	'el', 'los', 'las', 'una', 'y', 'en', 'con', 'por', 'para', 'más', 'antes', 'mi', 'mis', 'del', 'al', 'uma', 'um', 'não', 'com', 'mais', 'meu', 'minha', 'il', 'lo', 'gli', 'che', 'di', 'per', 'non', 'della', 'prima', 'os', 'na', 'da',
	// Dutch
	'de', 'het', 'een', 'ik', 'niet', 'van', 'voor', 'met', 'op', 'dat', 'heb', 'naar', 'bij', 'maar', 'ook', 'mijn', 'elke', 'te',
	// Danish, Norwegian, Swedish
	'og', 'ikke', 'jeg', 'det', 'er', 'att', 'och', 'är', 'inte', 'jag', 'på', 'som', 'til', 'av', 'af', 'før', 'før', 'innan', 'med',
	// Polish, Czech
	'nie', 'się', 'jest', 'przed', 'że', 'jak', 'se', 'ne', 'před', 'každý', 'każdym',
];
