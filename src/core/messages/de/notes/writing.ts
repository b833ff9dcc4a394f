import type { WritingMessages } from '../../en/notes/writing';

const STATUSES = {
	open: 'offen',
	'in-progress': 'in Arbeit',
	cancelled: 'abgebrochen',
	none: 'keine Aufgabe mehr',
};

export const writingInGerman: WritingMessages = {
	notThere: 'Diese Notiz gibt es nicht mehr, darum wurde nichts geschrieben.',
	untried: (failed) => `Es ließ sich nicht schreiben, darum hat sich nichts geändert (${failed}).`,
	notWritten: (failed) => `Es ließ sich nicht schreiben, darum ist alles, wie es war (${failed}).`,
	perhapsWritten: (failed) =>
		`Vielleicht wurde es nicht geschrieben. Öffne die Notiz und sieh nach (${failed}).`,
	unreadable: 'Diese Notiz lässt sich nicht lesen.',
	create: {
		otherName: (wanted, name) =>
			`Eine Notiz namens „${wanted}“ gibt es schon, darum heißt die neue „${name}“.`,
		isThere: (path) => `„${path}“ gibt es schon, darum wurde nichts geschrieben.`,
		inSettings: (folder) =>
			`„${folder}“ liegt im Ordner mit Obsidians eigenen Einstellungen, darum wurde dort keine ` +
			'Notiz angelegt. Wähle einen anderen.',
		noFolder: (folder, failed) =>
			`Der Ordner „${folder}“ ließ sich nicht anlegen, darum auch keine Notiz (${failed}).`,
		failed: (note, failed) =>
			`Die Notiz „${note}“ ließ sich nicht anlegen, darum wurde nichts geschrieben (${failed}).`,
		perhaps: (note, failed) =>
			`Die Notiz „${note}“ wurde vielleicht ganz oder teilweise angelegt. Sieh nach, bevor du es ` +
			`noch einmal versuchst (${failed}).`,
	},
	open: {
		failed: (note, failed) => `${note} ließ sich nicht öffnen (${failed}).`,
		gone: (path) => `${path} gibt es nicht mehr.`,
	},
	keep: {
		oneIsGone: 'Eine der beiden gibt es nicht mehr, darum wurde nichts getan.',
		hasChanged: (note) =>
			`${note} hat sich geändert, seit sie gezeigt wurde, darum wurde nichts getan. Öffne beide noch einmal.`,
		forGood:
			'Obsidian ist so eingestellt, dass Dateien endgültig gelöscht werden, darum wurde nichts ' +
			'getan. Wähle einen Papierkorb unter Einstellungen, Dateien und Links, Gelöschte Dateien.',
		trash: { local: 'im Ordner .trash deines Vaults', system: 'im Papierkorb deines Systems' },
		kept: (kept, other, trash) => `${kept} bleibt. ${other} liegt ${trash}.`,
		notRenamed: (kept, other, trash, failed) =>
			`${other} liegt ${trash}, aber ${kept} ließ sich nicht so nennen (${failed}). Benenne sie ` +
			'selbst um, damit Links weiter stimmen.',
		renamed: (kept, name, trash) => `${kept} bleibt und heißt jetzt ${name}. Was so hieß, liegt ${trash}.`,
	},
	settings: {
		unreadable:
			'Die gespeicherten Einstellungen dieses Plugins lassen sich nicht lesen. Sie bleiben, wie ' +
			'sie sind; bis sie lesbar sind, lässt sich keine ändern.',
		notChanged:
			'Die gespeicherten Einstellungen dieses Plugins lassen sich nicht lesen, darum hat sich ' +
			'nichts geändert. Bring seine data.json in Ordnung oder lösche sie.',
		later:
			'Diese Einstellungen hat eine spätere Version dieses Plugins gespeichert, darum wurden sie ' +
			'nicht geändert. Aktualisiere es auf diesem Gerät.',
		perhaps: (failed) =>
			'Die Einstellungen wurden vielleicht nicht gespeichert: Was gespeichert ist, lässt sich ' +
			`nicht lesen (${failed}).`,
		failed: (failed) =>
			`Die Einstellungen ließen sich nicht speichern, darum hat sich nichts geändert (${failed}).`,
		copies: (names) =>
			'Ein Sync-Programm hat eine weitere Kopie der Einstellungen dieses Plugins hinterlassen: ' +
			`${names.join(', ')}. Was sie anders sagt, steht oben in den Einstellungen dieses Plugins.`,
		cannotBeCalled: (property, wanted, called) =>
			`Die Eigenschaft ${property} kann nicht „${wanted}“ heißen, darum heißt sie ${called}.`,
	},
	tasks: {
		deleted: 'Das Plugin Tasks hat diese Zeile gelöscht, wie sie es verlangt.',
		next: (line) => `Das Plugin Tasks hat die nächste an ihre Stelle gesetzt: ${line}`,
		became: (status, box) =>
			`Diese Maßnahme ist ${STATUSES[status]}, nicht erledigt: Das nächste Kästchen des Plugins ` +
			`Tasks ist [${box}].`,
	},
};
