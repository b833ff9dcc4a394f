import type { ModeWords } from './mode-words';

export const SPANISH_MODES: ModeWords = [
	[
		'nerves',
		['nervios|nervios[oa]|ansiedad|pánico|panico|me bloqueé|en blanco|me temblaba|tartamude|me trabé'],
	],
	[
		'too-slow',
		[
			'demasiado lent[oa]|muy lent[oa]|me faltó tiempo|no me dio tiempo|sin tiempo' +
				'|no me alcanzó el tiempo|se acabó el tiempo',
		],
	],
	[
		'did-not-ask',
		['no pregunt[eé]|sin preguntar|di por (?:hecho|sentado)|supuse|no aclar[eé]|antes de preguntar'],
	],
	[
		'no-figure',
		['sin (?:cifras?|números?|datos|métricas?)|ninguna cifra|no llevaba (?:una )?cifra|no cuantifi|no medí'],
	],
	[
		'weak-example',
		[
			'(?:mal|flojo|viejo|débil) ejemplo|ejemplo (?:flojo|débil|malo|viejo|equivocado)|sin (?:un )?(?:buen )?ejemplo',
		],
	],
	[
		'missed-requirement',
		[
			'pasé por alto|se me pasó|no (?:vi|leí) (?:el|la|un|una) (?:requisito|restricción|caso)' +
				'|caso(?:s)? (?:límite|borde)|entendí mal|malentend',
		],
	],
	[
		'knowledge-gap',
		[
			'no (?:lo |la )?(?:sabía|conocía|supe)|no (?:lo )?había (?:usado|visto|estudiado)|nunca (?:lo ' +
				'|la )?(?:había )?(?:usado|visto|usé)|se me olvidó|no recordaba|confundí|laguna',
		],
	],
	[
		'too-long',
		[
			'demasiado larg[oa]|muy larg[oa]|me (?:enrollé|extendí|alargué)|divagu[eé]|me fui por las ramas|hablé demasiado',
		],
	],
	[
		'no-structure',
		['sin (?:estructura|orden)|desordenad[oa]|poco estructurad[oa]|no seguí un orden|salté de'],
	],
	[
		'too-vague',
		[
			'demasiado (?:vag[oa]|general)|muy (?:vag[oa]|general|genéric[oa])|genéric[oa]|poco (?:concret[oa]' +
				'|clar[oa])|superficial',
		],
	],
];
