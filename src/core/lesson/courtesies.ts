/** Actions that are a courtesy: a thank-you note, or a word to whoever arranges the interviews. */

const WRITE =
	'(?:write|reply|respond|mail|e-?mail|call|ring|ping|message|text|nudge|contact|answer|chase|remind' +
	'|follow[- ]up|get back|reach out|check in)';
const ARRANGER = '(?:recruiters?|hr|headhunter|talent (?:team|partner))';
const COURTESIES = [
	/^(?:send|write|e-?mail|mail|draft|post|say|drop)\b.*\bthank(?:s|[- ]?you)?\b/i,
	/^(?:thank|thank[- ]?you)\b/i,
	new RegExp(
		`^${WRITE}(?: (?:back|to|with|the|a|my|our|short|note|message|mail|word|line)){0,4} ${ARRANGER}\\b`,
		'i',
	),
	new RegExp(
		`^ask (?:the |my )?${ARRANGER}\\b.*\\b(?:stands?|status|news|result|outcome|feedback|decision)\\b`,
		'i',
	),
	/^(?:\S+ ){0,3}(?:dank|bedank|gracias|agradec)/i,
	/^(?:\S+ ){0,3}(?:recruiter|personaler)(?:in)?(?: \S+)? (?:an)?(?:schreiben|rufen|mailen|antworten|fragen)$/i,
	/^(?:escribir|llamar|contestar|responder) (?:a la|al?) (?:recruiter|reclutadora?|rr\. ?hh\.)/i,
	/^(?:再)?[给跟向写发寄补]?.{0,8}(?:感谢信|感謝信|致谢|致謝)/,
	/^(?:感谢|感謝|谢谢|谢)/,
	/^(?:跟进|询问|问|催|联系|回复|回|给|写信给|找)(?:一?下)? ?(?:hr|招聘方|招聘人员|猎头|内推人)/i,
];
/** What is done again and again, or on a cue, is meant to change something. */
const HABIT =
	/\b(?:when|whenever|if|each|every|next time|wenn|jede[rsn]?|cuando|cada)\b|如果|每次|每场|每个|下次|之后再/i;

/** Whether what somebody means to do is a courtesy: no later interview can show whether it worked. */
export const isCourtesy = (text: string): boolean =>
	COURTESIES.some((one) => one.test(text)) && !HABIT.test(text);
