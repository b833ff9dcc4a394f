import type { ModeWords } from './mode-words';

export const GERMAN_MODES: ModeWords = [
	[
		'nerves',
		[
			'nervös|nervosität|aufgeregt|aufregung|lampenfieber|panik|blackout|zittr|zitter|gestammelt|gestottert|angespannt',
		],
	],
	[
		'too-slow',
		[
			'zu langsam|nicht fertig geworden|nicht rechtzeitig|zeit (?:hat |war )?(?:nicht ' +
				'gereicht|reichte nicht|um|lief|knapp)|zeitnot|zu lange? gebraucht|keine zeit mehr',
		],
	],
	[
		'did-not-ask',
		[
			'nicht (?:nach)?gefragt|nicht erst gefragt|nicht rückgefragt|einfach angenommen|ohne ' +
				'nachzufragen|keine rückfrage|anforderungen nicht geklärt',
		],
	],
	[
		'no-figure',
		[
			'keine? (?:einzige )?(?:zahl|kennzahl|messwert)|ohne (?:zahl|kennzahl)|nicht beziffert|nicht ' +
				'gemessen|nichts geschätzt',
		],
	],
	[
		'weak-example',
		[
			'(?:schwaches|schlechtes|falsches|unpassendes|altes|kein(?: gutes| passendes)?) ' +
				'beispiel|beispiel (?:war |passte |hat )?(?:schwach|nicht|zu alt|unpassend)',
		],
	],
	[
		'missed-requirement',
		[
			'übersehen|überlesen|randfall|randfälle|falsch verstanden|missverstanden|frage nicht ' +
				'beantwortet|am thema vorbei|nicht (?:richtig )?zugehört',
		],
	],
	[
		'knowledge-gap',
		[
			'wissenslücke|nicht gewusst|wusste (?:ich )?nicht|keine ahnung|nie gehört|nie ' +
				'(?:gemacht|benutzt|verwendet)|kannte (?:ich )?nicht|nicht ' +
				'gekannt|vergessen|verwechselt|nicht gelernt|nicht vorbereitet|grundlagen (?:fehlen|fehlten)',
		],
	],
	[
		'too-long',
		[
			'zu lange? (?:geredet|ausgeholt|erzählt)|zu lang|zu ' +
				'ausführlich|ausschweif|abgeschweift|weitschweifig|nicht auf den punkt',
		],
	],
	[
		'too-vague',
		[
			'\\bvage|zu allgemein|oberflächlich|schwammig|nicht konkret|unkonkret|zu ungenau|keine ' +
				'einzelheiten|floskel',
		],
	],
	[
		'no-structure',
		[
			'keine? struktur|ohne struktur|unstrukturiert|kein roter faden|ohne roten ' +
				'faden|durcheinander|\\bwirr|planlos|sprunghaft',
		],
	],
];
