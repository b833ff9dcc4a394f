/** German, without what is a word of English as well. */
import { each, type NoteWords } from './shape';

export const GERMAN_WORDS: NoteWords = {
	language: 'de',
	script: '',
	aboutInterviews: 'gespräch|rückblick',
	aboutJobs: 'bewerbung',
	besides:
		'lebenslauf|(?:motivations)?(?:an)?schreiben|stellen(?:anzeige|ausschreibung|beschreibung)|gehalt(?:sverhandlung)?',
	collections: 'leitfaden|fragenkatalog|fragensammlung|lernzettel|spickzettel|karteikarten',
	account:
		'\\b(?:ich (?:habe|hatte|war|konnte|wusste|wurde)|(?:habe|war|konnte|wusste) ich)\\b|gefragt wurde',
	jobs:
		'(?:entwickler|ingenieur|leiter|berater|praktikant|werkstudent|referent|sachbearbeiter|techniker|' +
		'analyst|architekt|administrator|kaufmann|kauffrau)(?:in)?(?![\\p{L}])|praktikum|ausbildung',
	ended: '(?:leider )?(?:absage|abgelehnt)|zusage|angebot erhalten|zurückgezogen',
	endedBefore: 'am|per|nach|kam|erhalten|bekommen|heute|gestern|von',
	thanks: '(?:^|[^\\p{L}])(?:dank|bedank)',
	asksAgain: 'recruiterin|nach dem stand|nachfassen|nachhaken|beim recruiter',
	recruits: 'rekrut|personal',
	months: [
		each('januar, jänner, jan, jän'),
		each('februar, feber, feb'),
		each('märz, mär, mrz, maerz'),
		each('april, apr'),
		each('mai'),
		each('juni, jun'),
		each('juli, jul'),
		each('august, aug'),
		each('september, sept, sep'),
		each('oktober, okt'),
		each('november, nov'),
		each('dezember, dez'),
	],
	weekdays: [
		each('sonntag, so'),
		each('montag, mo'),
		each('dienstag, di'),
		each('mittwoch, mi'),
		each('donnerstag, do'),
		each('freitag, fr'),
		each('samstag, sonnabend, sa'),
	],
	isDayFirst: true,
	dayEnds: each('.'),
	dayLinks: () => [],
	rounds: each(
		'runde, gespräch, vorstellungsgespräch, bewerbungsgespräch, fachgespräch, telefonat, ' +
			'telefoninterview, gesprächsrunde, ' +
			'interviewrunde',
	),
	countedRounds: each(
		'runde, gespräch, vorstellungsgespräch, bewerbungsgespräch, fachgespräch, telefonat, ' +
			'telefoninterview, gesprächsrunde',
	),
	placedRounds: [
		each(
			'erstgespräch, erste runde, erstes gespräch, erster runde, ersten runde, erstes ' +
				'vorstellungsgespräch, ersten gespräch',
		),
		each(
			'zweitgespräch, zweite runde, zweites gespräch, zweiter runde, zweiten runde, zweites ' +
				'vorstellungsgespräch, zweiten gespräch',
		),
		each(
			'drittgespräch, dritte runde, drittes gespräch, dritter runde, dritten runde, drittes ' +
				'vorstellungsgespräch',
		),
		each('vierte runde, viertes gespräch, vierter runde, vierten runde'),
	],
	asking: each(
		'wie, was ist, was sind, was macht, was passiert, was bedeutet, was würden, was würdest, was ' +
			'wissen, was weißt, was sagt, ' +
			'was tun sie, was tust du, was unterscheidet, was verstehst, was verstehen, warum, wieso, ' +
			'weshalb, wann, wer, wo, welche, ' +
			'welcher, welches, welchen, wozu, woran, womit, wofür, worin, erklär, erkläre, erklären, ' +
			'beschreib, beschreibe, ' +
			'beschreiben, erzähl, erzähle, erzählen, schildere, schildern, nenne, nennen, stell dir, ' +
			'stellen sie, können sie, ' +
			'kannst du, haben sie, hast du, sind sie, bist du, würden sie, würdest du, kennen sie, ' +
			'kennst du, implementiere, ' +
			'implementieren, entwirf, entwerfen, vergleiche, vergleichen, schreibe, schreiben sie, gib ' +
			'mir, geben sie',
	),
	degrees: each(
		'ich, ich war, ich bin, ich habe, war, lief, ging, ziemlich, etwas, ein bisschen, bisschen, ein ' +
			'wenig, eher, total, komplett, ' +
			'völlig, echt, relativ, leider, recht, ganz, nur, hab, habe',
	),
	saying: each('antwort, antw, meine antwort, ich sagte, antwort von mir'),
	and: each('und'),
	sections: {
		impressions: each(
			'erster eindruck, erste eindrücke, eindruck, eindrücke, mein eindruck, meine eindrücke, ' +
				'gesamteindruck, ' +
				'allgemeiner eindruck, bauchgefühl, gefühl, mein gefühl, wie es lief, wie lief es, wie lief es?, ' +
				'wie es war, wie war es, wie war es?, stimmung, erste gedanken, gedanken',
		),
		basicInfo: each(
			'eckdaten, rahmendaten, grunddaten, basisdaten, basisinfos, allgemeines, allgemein, allgemeine infos, ' +
				'allgemeine informationen, infos, informationen, angaben, gesprächsdaten, daten zum gespräch, ' +
				'infos zum gespräch, termin, überblick, übersicht, kurzinfo, fakten, die fakten, rahmen, ' +
				'gesprächspartner, teilnehmer, teilnehmende, wer und wann, details zum gespräch',
		),
		questions: each(
			'fragen, gestellte fragen, die fragen, fragen im gespräch, interviewfragen, fragenliste, ' +
				'fragen an mich, ' +
				'ihre fragen, fragen der firma, fragen des interviewers, fragen der interviewer, was ' +
				'gefragt wurde, ' +
				'was wurde gefragt, was wurde gefragt?, was ich gefragt wurde, wurde gefragt, gefragt wurde, ' +
				'das wurde gefragt, sie fragten, fragen und antworten, fragen & antworten, fragen/antworten, ' +
				'fragen und wie es lief, fachfragen, fachliche fragen, technische fragen, verhaltensfragen, ' +
				'persönliche fragen, programmieraufgaben, aufgaben im gespräch, gestellte aufgaben, ' +
				'gesprächsthemen, ' +
				'besprochene themen, fragen im interview, fragen im vorstellungsgespräch, knifflige fragen, ' +
				'schwierige fragen, schwere fragen, weitere fragen, fragenkatalog',
		),
		wentWell: each(
			'was gut lief, was lief gut, was lief gut?, lief gut, gut gelaufen, was gut gelaufen ist, ' +
				'was ist gut gelaufen, was ist gut gelaufen?, das lief gut, was gut war, was war gut, ' +
				'was war gut?, ' +
				'was gut ging, was ging gut, gut, das gute, gutes, stärken, meine stärken, positiv, ' +
				'das positive, pluspunkte, plus, erfolge, gelungen, was gelungen ist, was mir gelungen ist, ' +
				'gut gemacht, was ich gut gemacht habe, was funktioniert hat, was hat funktioniert, ' +
				'was gut geklappt hat, was hat gut geklappt, hat geklappt, was hat geklappt, was geklappt hat, ' +
				'beibehalten, weiter so, gute antworten, lichtblicke, vorteile, höhepunkte',
		),
		wentPoorly: each(
			'woran es lag, woran lag es, was schlecht lief, was lief schlecht, was lief schlecht?, lief ' +
				'schlecht, schlecht gelaufen, ' +
				'was schlecht gelaufen ist, was ist schlecht gelaufen, was ist schlecht gelaufen?, das ' +
				'lief schlecht, ' +
				'was mir nicht gelungen ist, nicht gelungen, was nicht gut lief, was lief nicht gut, was lief ' +
				'nicht gut?, lief nicht gut, nicht gut gelaufen, ' +
				'nicht so gut, was nicht so gut lief, was lief nicht so gut, was lief nicht so gut?, ' +
				'lief nicht so gut, ' +
				'was schief lief, was schiefging, was ging schief, was ging schief?, was lief schief, ' +
				'was lief schief?, ' +
				'schiefgelaufen, was weniger gut lief, was lief weniger gut, lief weniger gut, weniger ' +
				'gut, schlecht, ' +
				'das schlechte, schlechtes, was schlecht war, was war schlecht, schwächen, meine schwächen, ' +
				'schwachstellen, schwachpunkte, schwache punkte, schwach, wackelig, negativ, das negative, ' +
				'minuspunkte, minus, fehler, meine fehler, patzer, lücken, wissenslücken, meine lücken, ' +
				'zu verbessern, zu verbessern ist, verbesserungswürdig, verbesserungsbedarf, ' +
				'verbesserungspotenzial, ' +
				'verbesserungspotential, was besser werden muss, was ich verbessern kann, was besser ' +
				'laufen könnte, ' +
				'was hätte besser laufen können, hätte besser laufen können, was könnte besser sein, das ' +
				'geht besser, ' +
				'da hakte es, wo es hakte, wo hakte es, wo hakte es?, ' +
				'schwierigkeiten, schwierig, was schwierig war, was war schwierig, was war schwierig?, probleme, ' +
				'problemstellen, herausforderungen, woran ich gescheitert bin, was ich nicht wusste, ' +
				'nicht gewusst, ' +
				'was ich nicht beantworten konnte, konnte ich nicht beantworten, was fehlte, was mir fehlte, ' +
				'das hat gefehlt, was mich ärgert, ärgert mich, was nicht geklappt hat, was hat nicht geklappt, ' +
				'hat nicht geklappt, nicht geklappt, was nicht funktioniert hat, reingefallen, verpatzt, ' +
				'vermasselt, ' +
				'was ich anders machen würde, würde ich anders machen, was würde ich anders machen?, ' +
				'anders machen, ' +
				'nachteile, tiefpunkte, wo ich unsicher war, unsicher, unsicherheiten',
		),
		hints: each(
			'hinweise, erhaltene hinweise, hinweise im gespräch, tipps vom interviewer, hilfestellungen, ' +
				'hilfestellung, hilfen, hilfe bekommen',
		),
		selfAssessment: each(
			'selbsteinschätzung, selbstbewertung, selbstbeurteilung, eigene einschätzung, meine einschätzung, ' +
				'eigene bewertung, meine bewertung, einschätzung, bewertung, bewertungen, gesamtbewertung, ' +
				'gesamteinschätzung, auftreten, mein auftreten, verfassung, befinden, wie ich war, gefühlslage',
		),
		improvementPlan: each(
			'verbesserungsplan, maßnahmen, massnahmen, maßnahmenplan, aktionsplan, aktionen, aufgaben, ' +
				'meine aufgaben, hausaufgaben, verbesserungen, verbesserung, was ich verbessern will, ' +
				'was ich verbessern werde, verbesserungsmaßnahmen, lernplan, übungsplan, zu lernen, ' +
				'lernen, zu üben, ' +
				'üben, nachlernen, noch lernen, was ich üben muss, was ich lernen muss, muss ich üben, ' +
				'muss ich lernen, ' +
				'nachzuholen, nachholen, zu tun, was zu tun ist, was tun, was tun?, nächstes mal, beim ' +
				'nächsten mal, ' +
				'fürs nächste mal, für das nächste mal, das nächste mal, nächstes mal besser, ' +
				'was ich nächstes mal anders mache, nächstes mal anders, besser machen, was ich besser ' +
				'machen will, ' +
				'was ich anders mache, vorsätze, bis zum nächsten mal, vor dem nächsten gespräch, ' +
				'bis zum nächsten gespräch, für das nächste gespräch, fürs nächste gespräch, vorbereiten, ' +
				'zu wiederholen, wiederholen, noch zu tun, ich nehme mir vor, vorgenommen',
		),
		outcomes: each(
			'hat es gehalten?, hat es gehalten, hat es geklappt?, hat es geklappt, vorsätze vom letzten mal, ' +
				'vom letzten mal, seit dem letzten mal, was gehalten hat, hat es diesmal geklappt?, ' +
				'hat es diesmal geklappt, wirksamkeit der maßnahmen, fortschritt seit dem letzten mal',
		),
		keyLesson: each(
			'wichtigste lehre, wichtigste erkenntnis, wichtigste erkenntnisse, lehre, lehren, die lehre, ' +
				'meine lehre, ' +
				'erkenntnis, erkenntnisse, meine erkenntnisse, was ich gelernt habe, was habe ich gelernt, ' +
				'was habe ich gelernt?, gelernt, gelerntes, das habe ich gelernt, was ich mitnehme, ' +
				'was nehme ich mit, was nehme ich mit?, das nehme ich mit, nehme ich mit, mitgenommen, fazit, ' +
				'mein fazit, schlussfolgerung, schlussfolgerungen, reflexion, lektion, lektionen, moral ' +
				'der geschichte, ' +
				'merke, merksatz, kernaussage, resümee',
		),
		bringUp: each(
			'nächstes mal erwähnen, beim nächsten mal erwähnen, nächstes mal ansprechen, ' +
				'beim nächsten mal ansprechen, in der nächsten runde ansprechen, in der nächsten runde erwähnen, ' +
				'für die nächste runde, noch ansprechen, noch erwähnen, ansprechen, zu erwähnen',
		),
		asked: each(
			'meine fragen, fragen von mir, eigene fragen, meine rückfragen, rückfragen, fragen an die firma, ' +
				'fragen an das unternehmen, fragen an den arbeitgeber, fragen an den interviewer, ' +
				'fragen an die interviewer, fragen an das team, fragen an sie, was ich gefragt habe, ' +
				'was habe ich gefragt, was habe ich gefragt?, das habe ich gefragt, habe ich gefragt, ich fragte, ' +
				'gefragt habe ich, meine fragen an die firma, meine fragen an sie, meine fragen an das ' +
				'unternehmen, ' +
				'von mir gestellte fragen, von mir gefragt',
		),
		nextSteps: each(
			'nächste schritte, nächster schritt, weitere schritte, wie es weitergeht, wie geht es weiter, ' +
				'wie geht es weiter?, wie gehts weiter, wie gehts weiter?, weiteres vorgehen, weiterer ablauf, ' +
				'ausblick, nächste runde, dankesmail, dankesschreiben, nachfassen, warte auf',
		),
		notes: each(
			'notizen, meine notizen, weitere notizen, sonstige notizen, sonstiges, sonstige, ' +
				'anmerkungen, anmerkung, ' +
				'bemerkungen, bemerkung, kommentare, ergänzungen, weiteres, außerdem, verschiedenes, rückmeldung, ' +
				'rückmeldungen, rückmeldung der firma, feedback der firma, feedback vom recruiter, ' +
				'rückmeldung vom recruiter, ihre rückmeldung, beobachtungen, gesprächsnotizen, gesprächsprotokoll, ' +
				'protokoll, mitschrift, mitschrieb, zusammenfassung, gesprächsverlauf, über die firma, ' +
				'über das unternehmen, über das team, über die stelle',
		),
	},
	inHeadings: [
		['asked', each('habe ich gefragt, ich gefragt habe, fragen an die, fragen an das, fragen an den')],
		[
			'wentPoorly',
			each(
				'schlecht lief, lief schlecht, schlecht gelaufen, nicht gut lief, lief nicht gut, nicht so gut, ' +
					'weniger gut, schief lief, lief schief, schiefging, ging schief, nicht geklappt, ' +
					'besser laufen können, nicht wusste, nicht beantworten konnte, ärgert mich, mich ärgert, ' +
					'wurmt mich, mich wurmt, unsicher war, gestolpert, hängen geblieben, hätte ich besser, ' +
					'versemmelt, vermasselt, verpatzt, schwächen, patzer, ' +
					'nicht, schlecht…, schief…, fehler…, schwach…, schwäch…, holprig…, daneben, lücke…, peinlich…, versagt, gepatzt',
			),
		],
		[
			'improvementPlan',
			each(
				'nächstes mal, nächsten mal, nächste mal, vor dem nächsten, bis zum nächsten, fürs nächste, ' +
					'für das nächste, nehme ich mir vor, muss ich, will ich, werde ich, zu tun, zu üben, ' +
					'zu lernen, ' +
					'maßnahmen, vorsätze, nächste…, anders mach…, besser mach…, üben, lernen, vorhaben, aufgaben, verbesser…',
			),
		],
		[
			'wentWell',
			each('gut lief, lief gut, gut gelaufen, gut geklappt, zufrieden, stolz, freut mich, mich freut'),
		],
		['keyLesson', each('nehme ich mit, ich mitnehme, gelernt habe, habe ich gelernt, lehre')],
	],
	asks: each('frage, fr, gefragt, fragte, aufgabe, interviewfrage, interviewerin'),
	labels: {
		type: each('fragetyp, typ, kategorie, fragenart, art der frage, bereich, gebiet'),
		difficulty: each('schwierigkeit, schwierigkeitsgrad, niveau'),
		answer: each(
			'meine antwort, antwort, antw, ich sagte, was ich sagte, was ich gesagt habe, gesagt, geantwortet, ' +
				'mein ansatz, ansatz, meine lösung, lösung, lösungsweg, vorgehen, mein vorgehen, ich antwortete, ich',
		),
		answerNote: each('notiz zur antwort, antwortnotiz, notiz mit der antwort'),
		followUp: each(
			'nachfrage, nachfragen, rückfrage, rückfragen, anschlussfrage, anschlussfragen, folgefrage',
		),
		hints: each('hinweis, hinweise, tipp, tipps, hilfe, hilfestellung'),
		rating: each(
			'bewertung, meine bewertung, selbstbewertung, einschätzung, selbsteinschätzung, punkte, punktzahl, ' +
				'wie lief es, wie es lief, wie lief es?, lief, ergebnis, urteil, gefühl, leistung, mein ' +
				'gefühl, wie wars, zensur',
		),
		observed: each(
			'fremdeinschätzung, fremdbewertung, bewertung durch andere, bewertung von außen, ' +
				'einschätzung des interviewers, bewertung des interviewers',
		),
		cause: each(
			'ursache, ursachen, grund, gründe, warum, weil, woran lag es, woran es lag, woran lags, problem dabei, ' +
				'fehler, schwachstelle, schwäche, lücke, was fehlte, fehlte, gefehlt',
		),
		mode: each('fehlerart, art des fehlers, fehlertyp'),
		improvement: each(
			'verbesserung, verbesserungen, verbessern, zu verbessern, besser, bessere antwort, besser wäre, ' +
				'besser gewesen wäre, wäre besser gewesen, hätte ich sagen sollen, was ich hätte sagen sollen, ' +
				'musterantwort, ideale antwort, richtige antwort, richtig wäre, korrekte antwort, nächstes mal, ' +
				'beim nächsten mal, maßnahme, maßnahmen, lehre, erkenntnis',
		),
		themes: each('thema, themen, schlagwort, schlagwörter, schlagworte, fähigkeit, fähigkeiten'),
		signals: each('signale, reaktion, reaktionen, reaktion des interviewers, signale des interviewers'),
		complexity: each('komplexität, laufzeit, zeitkomplexität, aufwand, speicherkomplexität'),
		story: each('geschichte, beispiel, erzählte geschichte, mein beispiel, anekdote'),
	},
	properties: {
		type: each('notiztyp, art der notiz'),
		company: each(
			'firma, unternehmen, arbeitgeber, firmenname, unternehmensname, betrieb, kunde, auftraggeber, ' +
				'bei welcher firma, name der firma',
		),
		position: each(
			'stelle, rolle, stellenbezeichnung, stellentitel, jobtitel, beruf, posten, funktion, ausschreibung, ' +
				'stellenausschreibung, beworben als, beworben auf, bewerbung als, jobbezeichnung',
		),
		date: each(
			'datum, wann, gesprächsdatum, datum des gesprächs, gespräch am, termin, interviewdatum, ' +
				'datum und uhrzeit, ' +
				'datum & uhrzeit, datum/uhrzeit, datum/zeit, datum und zeit, geführt am, am, interviewtermin, ' +
				'gesprächstermin, erstellt, erstellt am',
		),
		round: each('runde, gesprächsrunde, interviewrunde, rundennummer, nummer der runde, wievielte runde'),
		stage: each(
			'gesprächsart, art des gesprächs, interviewart, art des interviews, gesprächstyp, ' +
				'interviewtyp, phase des gesprächs, ' +
				'stufe, etappe, bewerbungsphase, schritt',
		),
		kind: each('echt oder probe, probegespräch, probeinterview, übungsgespräch'),
		format: each(
			'gesprächsform, form, ort, wo, kanal, weg, medium des gesprächs, per, treffpunkt, durchführung',
		),
		interviewers: each(
			'gesprächspartner, gesprächspartnerin, gesprächspartnerinnen, interviewerin, ' +
				'interviewerinnen, ansprechpartner, ' +
				'ansprechpartnerin, ansprechpartnerinnen, teilnehmer, teilnehmende, mit wem, anwesend, ' +
				'anwesende, gegenüber, leute, ' +
				'personen, gespräch mit, interview mit, interviewt von',
		),
		duration: each('dauer, länge, gesprächsdauer, minuten, wie lange, zeitdauer'),
		ended: each('ende, beendet, ende um, schluss, beendet um, endzeit'),
		result: each(
			'ergebnis, ausgang, entscheidung, stand, endergebnis, bestanden, antwort der firma, ' +
				'gesprächsergebnis, bewerbungsstatus, stand der bewerbung, wie es ausging, bescheid',
		),
		'result-date': each(
			'ergebnis am, datum des ergebnisses, ergebnisdatum, antwort am, bescheid am, rückmeldung am, ' +
				'entscheidung am, absage am, zusage am',
		),
		confidence: each(
			'zuversicht, prognose, chancen, meine prognose, einschätzung der chancen, vermutung, ' +
				'erwartung, wahrscheinlichkeit, tipp',
		),
		'self-rating': each(
			'selbsteinschätzung, selbstbewertung, bewertung, meine bewertung, gesamtbewertung, eigene ' +
				'bewertung, eigene einschätzung, ' +
				'einschätzung, meine einschätzung, gesamteindruck, wie lief es, wie lief es?, wie es ' +
				'lief, gesamtnote, schulnote',
		),
		stress: each('nervosität, anspannung, aufregung, stresslevel, stresspegel, aufgeregt, nervös'),
		themes: each('thema, themen, schwächen, schwachstellen, schwachpunkte, lücken, wissenslücken'),
		captured: each('festgehalten am, festgehalten'),
		reviewed: each('nachbereitet, nachbereitet am, durchgegangen am'),
		closed: each('abgeschlossen, abgeschlossen am'),
		'reasons-official': each(
			'absagegrund, absagegründe, grund der absage, gründe der absage, begründung, offizieller ' +
				'grund, offizielle gründe, ' +
				'genannter grund, genannte gründe, rückmeldung, begründung der firma, ihre begründung, ' +
				'rückmeldung der firma, ' +
				'feedback der firma',
		),
		'reasons-own': each(
			'eigener grund, eigene gründe, mein grund, meine gründe, meine vermutung, woran es lag, ' +
				'woran lag es, woran lag es?, ursache, ursachen',
		),
		transcript: each('mitschrift, abschrift, transkript, gesprächsmitschrift, transkription'),
		event: each('kalendereintrag, termin id'),
	},
	facts: { stage: each('typ') },
	story: {
		sections: {
			happened: each('was geschah, was passiert ist, was ist passiert'),
			noticed: () => ['anzeichen, die ich bemerkte', 'bemerkte anzeichen'],
			missed: () => ['anzeichen, die ich übersah', 'übersehene anzeichen'],
			did: () => ['was ich tat, der reihe nach', 'was ich tat', 'was ich getan habe'],
			now: each('was ich heute anders mache, was ich jetzt anders mache'),
			tested: each('seither erprobt'),
			pattern: each('das muster, muster'),
			sessions: each('übungen'),
		},
		scenarios: {
			'execution-failure': () => ['arbeit, die misslang'],
			'wrong-decision': each('eine falsche entscheidung, falsche entscheidung'),
			'rejected-feedback': each('zuerst abgewiesene kritik, abgewiesene kritik'),
		},
		scales: {
			day: each('ein tag, tag'),
			week: each('eine woche, woche'),
			quarter: each('ein quartal, quartal'),
			year: each('ein jahr, jahr'),
		},
		levels: {
			swe: each('entwickler, entwicklerin'),
			senior: each('senior entwickler'),
			staff: each('staff entwickler'),
		},
		areas: {
			ownership: each('verantwortung'),
			detection: each('erkennen'),
			recovery: each('eindämmen'),
			lesson: each('lehre'),
			pattern: each('muster'),
		},
		grades: { novice: each('anfang'), intermediate: each('fortgeschritten'), expert: each('sehr gut') },
	},
	ratings: {
		poor: each(
			'schlecht, sehr schlecht, mies, schwach, sehr schwach, miserabel, furchtbar, schrecklich, ' +
				'katastrophal, katastrophe, ' +
				'ungenügend, mangelhaft, nicht gut, gar nicht gut, falsch, niedrig, gescheitert, ' +
				'daneben, grottig, peinlich, desaströs, ' +
				'übel, grauenhaft, grauenvoll, mau, durchgefallen, nicht bestanden',
		),
		medium: each(
			'mittel, mittelmäßig, durchschnittlich, durchschnitt, okayisch, geht so, ging so, naja, na ' +
				'ja, so lala, lala, teils teils, ' +
				'halbwegs, teilweise, ausreichend, befriedigend, passabel, mäßig, mittelgut, in ordnung, ' +
				'akzeptabel, nicht so gut, ' +
				'nicht besonders, ausbaufähig, verbesserungswürdig, durchwachsen, halb, unvollständig, ' +
				'wackelig, wacklig, weniger gut, ' +
				'nicht schlecht, ganz okay, ganz ok, unsicher, eher mittel, gemischt',
		),
		good: each(
			'gut, ganz gut, recht gut, ziemlich gut, richtig, solide, ordentlich, stark, hoch, ' +
				'zufriedenstellend, überdurchschnittlich, ' +
				'korrekt, flüssig, souverän, vollständig, eher gut, zufrieden',
		),
		excellent: each(
			'sehr gut, hervorragend, ausgezeichnet, exzellent, perfekt, großartig, toll, prima, klasse, ' +
				'spitze, bestens, sehr stark, ' +
				'fantastisch, fehlerfrei, einwandfrei, richtig gut, glänzend, mega, wunderbar',
		),
	},
	judgements: {
		poor: each(
			'keine ahnung, keine ahnung gehabt, keinen plan, kein plan, keinen schimmer, nicht gewusst, ' +
				'wusste nicht, wusste ich nicht, ' +
				'wusste es nicht, nicht beantwortet, unbeantwortet, konnte ich nicht, konnte nicht, ' +
				'konnte ich nicht beantworten, ' +
				'nicht gekonnt, nicht gelöst, ungelöst, nicht geschafft, nicht fertig geworden, nicht ' +
				'fertig, blackout, totaler blackout, ' +
				'komplett blackout, stecken geblieben, steckengeblieben, hängen geblieben, ' +
				'hängengeblieben, festgefahren, verhauen, ' +
				'versemmelt, vermasselt, verpatzt, vergeigt, verkackt, versagt, in den sand gesetzt, ' +
				'falsch beantwortet, ' +
				'falsche antwort, total falsch, komplett falsch, ganz falsch, schlechte antwort, ' +
				'schwache antwort, lief schlecht, ' +
				'ging schlecht, lief gar nicht gut, lief nicht gut, ging nicht gut, ging daneben, lief ' +
				'daneben, ging schief, lief schief, ' +
				'schiefgegangen, schiefgelaufen, schlecht gelaufen, gar nicht, gar nichts, nichts ' +
				'gewusst, nichts gesagt, ' +
				'aufgegeben, gepasst, passen müssen, musste passen, verwechselt, durcheinandergebracht, ' +
				'durcheinander gebracht, ' +
				'nie gehört, noch nie gehört, geraten, nur geraten, rumgeraten, gestottert, gestammelt, ' +
				'rumgestammelt, ' +
				'zeit nicht gereicht, zeit hat nicht gereicht, keine zeit mehr, nicht vorbereitet, ' +
				'unvorbereitet, autsch, oje, war schlecht, war mies, war schwach, war nicht gut, ' +
				'den faden verloren, faden verloren, ins schwimmen gekommen, geschwommen, eingebrochen, ' +
				'nichts eingefallen, ' +
				'mir fiel nichts ein, fiel mir nichts ein, schlechteste antwort',
		),
		medium: each(
			'nur halb, halb richtig, zur hälfte, nur zur hälfte, teilweise richtig, teilweise ' +
				'beantwortet, teilweise gelöst, ' +
				'mit hilfe, mit hinweis, mit hinweisen, mit tipp, nur mit hilfe, nur mit hinweis, ' +
				'hinweis gebraucht, hilfe gebraucht, ' +
				'brauchte hilfe, brauchte einen hinweis, brauchte hinweise, brauchte tipps, ging so ' +
				'einigermaßen, einigermaßen, ' +
				'lief so lala, lief mittel, lief so mittel, lief okay, lief ok, ging okay, war okay, war ' +
				'ok, zu lang, zu lange, zu langsam, ' +
				'zu kurz, zu oberflächlich, oberflächlich, zu vage, vage, zu allgemein, schwammig, zu ' +
				'ungenau, ungenau, unklar, ' +
				'abgeschweift, zu ausschweifend, gezögert, verhaspelt, vergessen, holprig, stockend, ' +
				'etwas holprig, unstrukturiert, ' +
				'ohne struktur, umständlich, nicht überzeugend, wenig überzeugend, nicht mein bestes, ' +
				'eingerostet, fast, beinahe, ' +
				'gerade so, knapp, hätte besser sein können, hätte besser laufen können, könnte besser ' +
				'sein, nicht ganz, ' +
				'nicht ganz richtig, nicht vollständig, lücken, mit lücken, lückenhaft, weder gut noch ' +
				'schlecht, wiederholen',
		),
		good: each(
			'lief gut, ging gut, war gut, lief ganz gut, ging ganz gut, gut gelaufen, gut gelöst, ' +
				'gelöst, beantwortet, ' +
				'gut beantwortet, richtig beantwortet, alles richtig, gewusst, wusste ich, gekonnt, ' +
				'konnte ich, geklappt, hat geklappt, ' +
				'hat gut geklappt, gut geklappt, gut erklärt, sicher, saß, hat gesessen, kein problem, ' +
				'keine probleme, lief rund, ' +
				'lief flüssig, lief glatt, gute antwort, klare antwort, solide antwort, beste antwort, ' +
				'meine beste antwort, ' +
				'überzeugend, zufrieden damit, bin zufrieden, heimspiel, lag mir, gut vorbereitet, kam ' +
				'gut an, gut angekommen, geschafft',
		),
		excellent: each(
			'lief super, ging super, war super, war sehr gut, war perfekt, lief sehr gut, ging sehr gut, lief ' +
				'perfekt, lief hervorragend, voll ' +
				'ins schwarze, ' +
				'ins schwarze getroffen, bravourös, super gelaufen, sehr gut gelaufen, lief top, ' +
				'volltreffer, lief bestens',
		),
	},
	goingOn: each(
		'keine ahnung, nicht gewusst, wusste nicht, blackout, stecken geblieben, hängen geblieben, ' +
			'verwechselt, vergessen, ' +
			'verhaspelt, konnte ich nicht, konnte nicht, nicht geschafft, nicht fertig geworden, nie ' +
			'gehört, geraten, gestottert, ' +
			'gezögert, abgeschweift, brauchte hilfe, brauchte einen hinweis, brauchte hinweise, wusste ich nicht, ' +
			'den faden verloren, ins schwimmen gekommen, versemmelt, vermasselt, verpatzt',
	),
	implied: {
		poor:
			'\\b(?:keine (?:ahnung|antwort|idee)|kein (?:beispiel|plan)|nichts (?:gewusst|gesagt|zu sagen)|' +
			'nicht (?:gewusst|gekonnt|geschafft|' +
			'fertig|gelöst|verstanden|beantwortet|drauf)|vergessen,? wie|blackout|aufgegeben|hängen geblieben|verhaspelt)\\b',
		medium:
			'\\b(?:hinweis|tipp|mit hilfe|zu (?:lang|kurz|vage|schnell|langsam|allgemein|ausführlich|' +
			'detailliert)|vergessen|teilweise|halb|' +
			'nur (?:kurz|halb|teilweise)|gestockt|gestottert|unsicher|nervös|holprig|ausgeschweift|abgeschweift)\\b',
		good:
			'\\b(?:alle tests grün|gelöst|(?:er|sie|beide|alle) (?:hat |haben |nickten?|genickt|lächelte|' +
			'zufrieden)|sicher (?:beantwortet|erklärt)|' +
			'souverän|gut (?:vorbereitet|erklärt|angekommen|beantwortet))\\b',
	},
	telling: each(
		'ich, habe, hab, mein, meine, meinen, wir, hatte, konnte, wusste, erklärte, erzählte, sagte, ' +
			'nannte, nahm, schrieb, fing, ' +
			'begann, versuchte, dachte, kam, ging, zeigte, beschrieb, erst, zuerst, interviewerin, der ' +
			'interviewer, ' +
			'die interviewerin, löste, brauchte, vergaß, schlug',
	),
	outcomes: {
		held: each(
			'hat gehalten, gehalten, ja, hat geklappt, geklappt, funktioniert, hat funktioniert, besser, ' +
				'verbessert, ' +
				'geschafft, erledigt, wirksam, gelungen',
		),
		slipped: each(
			'wieder passiert, nein, nicht gehalten, hat nicht gehalten, nicht geklappt, hat nicht geklappt, ' +
				'wieder, schon wieder, rückfall, gescheitert, unwirksam, erneut, schlechter',
		),
		'not-tested': each(
			'kam nicht vor, nicht vorgekommen, kam nicht dran, nicht drangekommen, nicht gefragt, ' +
				'ungeprüft, nicht geprüft, ' +
				'entfällt, keine gelegenheit, noch nicht, nicht getestet, kein thema',
		),
	},
	results: {
		pending: each(
			'offen, noch offen, ausstehend, steht aus, steht noch aus, wartend, warte, warte noch, ' +
				'warten, ich warte, ' +
				'warte auf antwort, warte auf rückmeldung, in bearbeitung, läuft, läuft noch, im ' +
				'prozess, noch im prozess, ' +
				'noch nichts gehört, noch keine antwort, noch keine rückmeldung, unklar, unbekannt, ' +
				'geplant, beworben, ' +
				'unentschieden, in der schwebe, laufend, noch nichts',
		),
		passed: each(
			'weiter, bestanden, eine runde weiter, nächste runde, in der nächsten runde, in die nächste runde, ' +
				'weitergekommen, bin weiter, ich bin weiter, eingeladen, wieder eingeladen, einladung, ' +
				'einladung zur nächsten runde, ' +
				'zweitgespräch vereinbart, erfolgreich, positiv, ja, geschafft, durchgekommen, zur ' +
				'nächsten runde eingeladen',
		),
		offer: each(
			'zusage, zugesagt, angebot, angebot erhalten, angebot bekommen, vertragsangebot, vertrag, ' +
				'vertrag unterschrieben, ' +
				'zusage erhalten, zusage bekommen, eingestellt, genommen, stelle bekommen, job bekommen, ' +
				'mündliche zusage, ' +
				'angenommen, angebot angenommen, unterschrieben, habe die stelle, ich habe die stelle',
		),
		rejected: each(
			'absage, leider absage, leider abgelehnt, leider eine absage, abgesagt, abgelehnt, absage ' +
				'erhalten, absage bekommen, absage kam, nicht bestanden, durchgefallen, ' +
				'nein, nicht weiter, nicht weitergekommen, ausgeschieden, nicht genommen, keine zusage, ' +
				'raus, leider nein, negativ, abgewiesen, nicht eingestellt, wurde abgelehnt, absage per ' +
				'mail, gescheitert, rausgeflogen',
		),
		withdrawn: each(
			'zurückgezogen, bewerbung zurückgezogen, ich habe zurückgezogen, selbst abgesagt, ich habe ' +
				'abgesagt, habe abgesagt, ' +
				'von mir abgesagt, habe selbst abgesagt, angebot abgelehnt, ich habe abgelehnt, habe ' +
				'abgelehnt, selbst abgelehnt, abgebrochen, ' +
				'ausgestiegen, selbst ausgestiegen',
		),
		ghosted: each(
			'keine antwort, keine rückmeldung, nie wieder gehört, nichts mehr gehört, nie eine antwort, ' +
				'funkstille, ' +
				'keine reaktion, ohne antwort, unbeantwortet, geghostet, keine antwort mehr',
		),
	},
	stages: {
		recruiter: each(
			'telefoninterview, telefongespräch, telefonat, erstes telefonat, erstgespräch, ' +
				'kennenlerngespräch, kennenlernen, ' +
				'vorgespräch, hr gespräch, gespräch mit hr, personalabteilung, personaler, personalerin, ' +
				'gespräch mit der personalabteilung, ' +
				'recruiter gespräch, gespräch mit recruiter, recruiterin, vorauswahl, erstes gespräch, ' +
				'gespräch mit dem recruiter, ' +
				'gespräch mit der recruiterin, personalerin gespräch',
		),
		technical: each(
			'fachgespräch, fachinterview, technisches gespräch, technisches interview, fachrunde, ' +
				'fachlich, technik, technisch, ' +
				'fachliches gespräch, technikgespräch, technische runde, fachliche runde, gespräch mit ' +
				'der fachabteilung, fachabteilung, ' +
				'gespräch mit dem fachbereich, fachbereich, technikrunde, technikinterview',
		),
		coding: each(
			'programmieraufgabe, programmieren, programmiertest, programmierrunde, codingrunde, ' +
				'codinginterview, programmierinterview, ' +
				'online test, onlinetest, code aufgabe, coding aufgabe, coding runde, ' +
				'programmieraufgaben, algorithmen, programmierung',
		),
		'system-design': each(
			'systemdesign, systementwurf, architektur, architekturgespräch, architekturrunde, ' +
				'softwarearchitektur, entwurf, ' +
				'systemdesigninterview, systemdesignrunde, systemarchitektur, system design runde, ' +
				'system design gespräch',
		),
		behavioural: each(
			'verhaltensinterview, verhaltensfragen, verhaltensbasiertes interview, kompetenzinterview, ' +
				'wertegespräch, ' +
				'werteinterview, kulturgespräch, soziale kompetenz, persönlichkeit, persönliches ' +
				'kennenlernen, cultural fit gespräch, ' +
				'motivationsgespräch, strukturiertes interview, weiche faktoren',
		),
		'hiring-manager': each(
			'gespräch mit führungskraft, gespräch mit der führungskraft, führungskraft, ' +
				'führungskräftegespräch, abteilungsleiter, ' +
				'abteilungsleiterin, abteilungsleitung, teamleiter, teamleiterin, teamleitung, gespräch ' +
				'mit der teamleitung, ' +
				'gespräch mit dem teamleiter, gespräch mit der teamleiterin, gespräch mit dem chef, ' +
				'gespräch mit der chefin, ' +
				'chefgespräch, vorgesetzter, vorgesetzte, gespräch mit vorgesetztem, bereichsleiter, ' +
				'bereichsleiterin, bereichsleitung, ' +
				'fachvorgesetzter, fachvorgesetzte',
		),
		panel: each(
			'gruppengespräch, teamgespräch, teaminterview, gespräch mit dem team, team kennenlernen, ' +
				'kennenlernen im team, ' +
				'gespräch mit mehreren, probearbeiten, probearbeit, probetag, probearbeitstag, ' +
				'schnuppertag, auswahltag, ' +
				'mehrere gespräche, interviewtag, vor ort runde, panelinterview, gremium, kommission, teamrunde',
		),
		'take-home': each(
			'probeaufgabe, hausaufgabe, testaufgabe, aufgabe für zu hause, aufgabe für zuhause, ' +
				'fallstudie, arbeitsprobe, ' +
				'heimaufgabe, präsentation, bewerbungsaufgabe, fallbeispiel, präsentation der aufgabe',
		),
		final: each(
			'abschlussgespräch, letzte runde, letztes gespräch, finale runde, finales gespräch, ' +
				'endrunde, finalrunde, schlussrunde, ' +
				'gespräch mit der geschäftsführung, geschäftsführung, geschäftsführer, ' +
				'geschäftsführerin, gespräch mit dem geschäftsführer, ' +
				'gespräch mit der geschäftsführerin, geschäftsleitung, vorstand, gespräch mit dem ' +
				'vorstand, gespräch mit den gründern, ' +
				'gründergespräch, vertragsgespräch, gehaltsverhandlung',
		),
	},
	kinds: {
		real: each('echt, echtes gespräch, echtes interview, ernstfall, wirklich, nein'),
		mock: each(
			'probe, probeinterview, probegespräch, übung, übungsgespräch, übungsinterview, simuliert, ' +
				'rollenspiel, trockenübung, ja, geübt',
		),
	},
	formats: {
		video: each(
			'videogespräch, videoanruf, videointerview, videokonferenz, per video, online gespräch, ' +
				'virtuell, über zoom, per zoom, ' +
				'über teams, per teams, videochat, aus der ferne, videotelefonat, onlinegespräch',
		),
		phone: each(
			'telefon, telefonisch, am telefon, per telefon, anruf, telefonat, telefoninterview, telefongespräch',
		),
		'on-site': each(
			'vor ort, persönlich, im büro, büro, präsenz, in präsenz, bei der firma, beim kunden, von ' +
				'angesicht zu angesicht, bei ihnen, ' +
				'in der firma, firmensitz, präsenzgespräch',
		),
	},
	methods: {
		drill: each(
			'üben, übung, übungen, aufgaben üben, wiederholung, wiederholen, karteikarten, ' +
				'übungsaufgaben, trainieren, pauken',
		),
		mock: each(
			'probeinterview, probeinterviews, probegespräch, probegespräche, übungsgespräch, ' +
				'übungsinterview, rollenspiel, ' +
				'probe mit freunden, gespräch üben, generalprobe',
		),
		checklist: each('checkliste, liste, spickzettel, merkzettel, vorlage, ablaufplan, gedächtnisstütze'),
		note: each(
			'notiz, notizen, nachlesen, lesen, lernen, zusammenfassung, zusammenfassen, buch, kurs, ' +
				'wissensnotiz, recherche, ' +
				'durcharbeiten, einlesen, aufschreiben, dokumentation',
		),
		rewrite: each(
			'antwort neu schreiben, neu schreiben, umschreiben, überarbeiten, neu formulieren, ' +
				'umformulieren, antwort überarbeiten, ' +
				'ausformulieren, neu aufsetzen',
		),
		other: each('sonstiges, anderes, andere, weiteres, etwas anderes, sonstige'),
	},
	checks: {
		'next-interview': each(
			'nächstes gespräch, nächstes interview, im nächsten gespräch, im nächsten interview, beim ' +
				'nächsten gespräch, nächste runde, ' +
				'nächstes vorstellungsgespräch, beim nächsten mal, nächstes mal, echtes gespräch, in der ' +
				'nächsten runde, ' +
				'im nächsten vorstellungsgespräch, beim nächsten interview',
		),
		mock: each(
			'probeinterview, probegespräch, probeinterviews, übungsgespräch, rollenspiel, probe mit ' +
				'freunden, generalprobe',
		),
		exercise: each(
			'übung, übungen, übungsaufgabe, üben, selbsttest, aufgaben, auf zeit, probelauf, mit ' +
				'stoppuhr, übungsaufgaben',
		),
		peer: each(
			'freund, freundin, freunde, kollege, kollegin, kollegen, mentorin, rückmeldung, rückmeldung ' +
				'von anderen, vorführen, ' +
				'gegenlesen lassen, gegenlesen, von anderen, mit freunden, jemand anders',
		),
	},
	answers: {
		yes: each('ja, jawohl, jep, erledigt, fertig, wahr, klar, gemacht, jo'),
		no: each('nein, nee, nö, noch nicht, falsch, nicht, nie'),
	},
	nothing: each(
		'keine, keiner, keines, keins, nichts, nein, entfällt, nichts besonderes, keine besonderen, ' +
			'nicht vorhanden, gab keine, ' +
			'gab es keine, nichts weiter, keine notizen',
	),
	placeholders: each(
		'unbekannt, weiß nicht, weiss nicht, k.a., k. a., keine angabe, wird noch bekannt gegeben, ' +
			'folgt, folgt noch, ' +
			'noch unbekannt, n.n., noch nicht bekannt, noch eintragen, ausfüllen, bitte ausfüllen, ' +
			'eintragen, [firma], [stelle], [datum], ' +
			'firmenname, tt.mm.jjjj, jjjj-mm-tt, platzhalter, weiß ich nicht, keine ahnung, nicht bekannt',
	),
	questionColumns: each(
		'frage, fragen, aufgabe, gestellte frage, gefragt, wurde gefragt, interviewfrage, thema der ' +
			'frage, was gefragt wurde',
	),
	roundColumns: each('runde, gespräch, abschnitt, teil, gesprächsrunde, interviewrunde'),
	remarkColumns: each(
		'notiz, notizen, anmerkung, anmerkungen, bemerkung, bemerkungen, kommentar, kommentare, was passierte',
	),
	planColumns: {
		problem: each(
			'schwäche, schwächen, schwachstelle, schwachpunkt, probleme, lücke, lücken, was schlecht lief, ' +
				'erkanntes problem, befund, fehler, bereich, gefundenes problem',
		),
		method: each(
			'maßnahme, maßnahmen, massnahme, methode, verbesserung, was tun, lösung, vorgehen, schritt, ' +
				'aufgabe, weg, ' +
				'wie verbessern, aktion, übung',
		),
		schedule: each(
			'termin, frist, fällig, fällig am, bis, bis wann, wann, datum, zeitplan, zieldatum, zeitpunkt',
		),
		check: each(
			'überprüfung, prüfung, kontrolle, wie prüfen, erfolgskontrolle, woran erkenne ich es, ' +
				'nachweis, erfolgskriterium, ' +
				'überprüfen, wie überprüft',
		),
		themes: each('thema, themen, schlagwort'),
	},
	because: each('weil, wegen, aufgrund, denn'),
	folders: each(
		'vorstellungsgespräche, vorstellungsgespräch, bewerbung, bewerbungen, bewerbungsgespräche, ' +
			'gespräche, jobsuche, stellensuche, ' +
			'arbeit, beruf, karriere, privat, persönlich, archiv, ablage, eingang, notizen, tagebuch, ' +
			'tägliche notizen, besprechungen, ' +
			'personen, sonstiges, verschiedenes, entwürfe, vergangen, erledigt, abgeschlossen, alt, ' +
			'aktiv, aktuell, absagen, zusagen, ' +
			'offen, laufend, geplant, probeinterviews, probegespräche, übung, übungen, vorbereitung, ' +
			'lernen, wissen, dokumente, ' +
			'nachbereitung, nachbereitungen, rückblick, rückblicke, technik, runden, mitschriften, ' +
			'protokolle, projekte, bereiche, ' +
			'ressourcen, wöchentlich, geschichten, interviewnotizen, frühling, frühjahr, sommer, herbst, ' +
			'januar, februar, märz, mai, ' +
			'juni, juli, oktober, dezember',
	),
	companyFolders: each('firmen, firma, unternehmen, arbeitgeber, nach firma, nach unternehmen'),
	noise: each(
		'interviewnotizen, interview notizen, vorstellungsgespräch, vorstellungsgespräche, ' +
			'bewerbungsgespräch, bewerbung, ' +
			'gesprächsnotizen, gesprächsnotiz, gesprächsprotokoll, gespräch, interviewprotokoll, ' +
			'protokoll, notizen, notiz, ' +
			'nachbereitung, rückblick, reflexion, rückschau, auswertung, nachbesprechung, ' +
			'zusammenfassung, mit mir, mitschrift, ' +
			'erfahrungsbericht, erfahrung, bericht',
	),
	templates: each('vorlage, vorlagen, muster'),
	indexes: each(
		'inhalt, inhaltsverzeichnis, übersicht, startseite, überblick, verzeichnis, liesmich, lies mich, ' +
			'fragensammlung, fragenkatalog, ' +
			'interviewfragen, alle gespräche, alle vorstellungsgespräche, bewerbungsübersicht, ' +
			'bewerbungstabelle, aufgabenliste, ' +
			'spickzettel, bewerbungen, gesamtübersicht',
	),
	elsewhere: each(
		'firma, über die firma, unternehmen, über das unternehmen, unternehmensinfos, infos zur firma, ' +
			'infos zum unternehmen, ' +
			'hintergrund, über mich, über sie, beschreibung, stellenbeschreibung, stellenanzeige, ' +
			'anzeige, die stelle, stelle, rolle, ' +
			'anforderungen, voraussetzungen, qualifikationen, tätigkeiten, verantwortlichkeiten, ' +
			'vorbereitung, recherche, quellen, ' +
			'quelle, siehe auch, verwandt, anhang, anhänge, anlagen, ablauf, bewerbungsprozess, ' +
			'bewerbungsverlauf, verlauf, zeitplan, ' +
			'zeitachse, kalender, kontakt, kontakte, ansprechpartner, ansprechpartnerin, gehalt, ' +
			'gehaltsvorstellung, vergütung, ' +
			'leistungen, konditionen, angebot, ort, standort, adresse, anfahrt, uhrzeit, zeit, anfang, ' +
			'beginn, ende, schlagwörter, ' +
			'einleitung, einführung, technologien, werkzeuge, ratschläge, protokoll, telefon, webseite, ' +
			'bewerbung, lebenslauf, ' +
			'anschreiben, erstellt, geändert, inhalt, inhaltsverzeichnis, aufwärmen, vorstellung, ' +
			'vorstellungsrunde, ' +
			'selbstvorstellung, mitschrift, aufnahme, lösung, beispiel, beispiele, erklärung, antwort, ' +
			'einzelheiten, personalvermittler, ' +
			'empfehlung, aktualisiert, kündigungsfrist, eintrittstermin, arbeitsmodell, homeoffice',
	),
};
