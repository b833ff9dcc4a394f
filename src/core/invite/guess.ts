/** What an invitation lets guess of an interview, to be shown and corrected. */
import { pattern } from '../pattern';
import { daysBetween } from '../day';
import { plain } from '../markdown/inline';
import { stageIn } from '../note/written/facts';
import type { Invite, Person } from './invite';

export interface Guess {
	company: string;
	position: string;
	date: string;
	stage: string;
	format: '' | 'video' | 'phone' | 'on-site';
	/** Names, with commas between them. */
	interviewers: string;
	/** The moment at which it ends; empty where nobody says. */
	ended: string;
	/** How long it lasts, in minutes; empty where nobody says. */
	duration: string;
	event: string;
}

const INVITING =
	'calendly|greenhouse|greenhouse-mail|lever|ashbyhq|workday|myworkday|smartrecruiters|goodtime';
/** Companies whose mail or calendar is everybody's: an address there names no employer. */
const EVERYBODYS = new RegExp(
	`(?:^|\\.)(?:gmail|googlemail|google|outlook|hotmail|live|icloud|me|yahoo|proton|protonmail|gmx|web|qq|163|126|` +
		`${INVITING}|zoom)\\.[a-z.]+$`,
);
/** Programs that invite in the name of somebody else. */
const SCHEDULERS = new RegExp(`@(?:[\\w-]+\\.)*(?:${INVITING})\\.[a-z.]+$`);
const INTERVIEW = pattern('i')`
	\b(?:interview|call|chat|screen(?:ing)?|onsite|on-site|loop|meeting|invitation|
	invite|round|einladung|gespräch)\b|gespräch|interview|面试
`;

/** `northwind` of `dana@mail.northwind.example`. */
function companyOfMail(email: string): string {
	const domain = email.split('@')[1] ?? '';
	if (domain === '' || EVERYBODYS.test(domain)) return '';
	const parts = domain.split('.').filter((part) => !/^(?:www|mail|e|hr|jobs|careers|recruiting)$/.test(part));
	const isTwoFold = parts.length > 2 && /^(?:com?|org|net|ac|gov)$/.test(parts.at(-2) ?? '');
	const name = parts.at(isTwoFold ? -3 : -2) ?? '';
	return name.charAt(0).toUpperCase() + name.slice(1);
}

const hasWord = (text: string, name: string): boolean => {
	const at = text.toLowerCase().indexOf(name.toLowerCase());
	if (at < 0 || name === '') return false;
	const isLetter = (char: string): boolean => /[\p{L}\p{N}]/u.test(char) && !/\p{sc=Han}/u.test(char);
	return !isLetter(text.charAt(at - 1)) && !isLetter(text.charAt(at + name.length));
};

/** The known name that stands in a text, the longest of several. */
const knownIn = (text: string, known: readonly string[]): string =>
	known.filter((name) => hasWord(text, name)).sort((a, b) => b.length - a.length)[0] ?? '';

/** The company in a title: `Interview with Northwind`, `Northwind - technical interview`. */
function companyInTitle(summary: string): string {
	const title = summary
		.replace(/^【[^】]*】\s*/, '')
		.replace(
			/^(?:(?:re|fwd?|aw|wg|invitation|invite|updated invitation|cancell?ed(?: event)?|邀请|面试邀请)\s*[:：]\s*)+/i,
			'',
		);
	const [, at = ''] =
		pattern('u')`
	\b(?:with|at|@|bei)\s+(?:the\s+|der\s+)?([\p{Lu}\p{N}][\p{L}\p{N}&.'’-]*(?:\s+[\p{Lu}\p{N}][\p{L}\p{N}&.'’-]*){0,3})
`.exec(title) ?? [];
	if (at !== '') return at.replace(/[.,]$/, '');
	const [, named = ''] = /^([\p{Script=Han}\p{L}\p{N}]{2,20}?)(?:技术)?面试邀请/u.exec(title) ?? [];
	if (named !== '') return named;
	const parts = title.split(/\s*(?:[|:：/·]|\s[-–—]\s|<>|\bx\b)\s*/).filter((part) => part !== '');
	const others = parts.filter((part) => !INTERVIEW.test(part) && stageIn(part) === null);
	return parts.length > 1
		? (others[0] ?? '')
		: (/^(\p{Lu}[\p{L}\p{N}]*)\s+(?=.*(?:interview|screen|面试))/iu.exec(title)?.[1] ?? '');
}

/** The company on a line of its own: `Company: Northwind`. */
const companyNamed = (text: string): string =>
	/^\W*(?:company|firma|unternehmen|公司)\s*[:：]\s*(.{2,60})$/im.exec(text)?.[1]?.trim() ?? '';

const companyIn = (text: string, mailed: string, summary: string): string =>
	companyNamed(text) || mailed || companyInTitle(summary);

/** The job that a text names: `for the Senior Engineer role`, `Position: ...`. */
function positionIn(text: string): string {
	const [, named = ''] =
		/^\W*(?:position|role|job|stelle|岗位|(?:面试|应聘)?职位)\s*[:：]\s*(.{2,80})$/im.exec(text) ?? [];
	if (named !== '') return named.trim();
	const [, wanted = ''] =
		/\bfor\s+(?:the\s+|our\s+)?([\p{Lu}][^\n.,;:()]{2,60}?)\s+(?:role|position|job|opening)\b/u.exec(text) ??
		[];
	return wanted.trim();
}

function formatOf({ location, description }: Invite): Guess['format'] {
	const place = `${location}\n${description}`;
	if (
		pattern('i')`
	\btel:|\bphone (?:call|screen|interview)|\bwe(?:'|’)?(?: wi)?ll call you|
	telefon(?:interview|gespräch|isch)|电话面试|电话
`.test(place)
	)
		return 'phone';
	if (
		pattern('i')`
	https?://|\b(?:zoom|google meet|microsoft teams|teams meeting|microsoft teams)\b|
	腾讯会议|飞书|视频面试|video-?(?:interview|gespräch)
`.test(place)
	)
		return 'video';
	return location === '' ? '' : 'on-site';
}

/** Who asks: whoever writes from the company, else whoever invites. */
function interviewersOf(people: readonly Person[], company: string): string {
	const [host] = people;
	const ofCompany = people.filter(({ email }) => company !== '' && companyOfMail(email) === company);
	const asking =
		ofCompany.length > 0 ? ofCompany : people.filter((one) => one === host && !SCHEDULERS.test(one.email));
	return asking
		.map(({ name }) => (name.includes('@') ? '' : name))
		.filter(
			(name) =>
				name !== '' && !/\b(?:recruiting|talent|careers|calendar|noreply|no-reply|hr team)\b/i.test(name),
		)
		.map((name) => name.replace(/^([^,]+),\s*([^,]+)$/, '$2 $1'))
		.join(', ');
}

/** The minutes between two moments of one day or two. */
function minutesBetween(start: string, end: string): number {
	const minute = (moment: string): number => Number(moment.slice(11, 13)) * 60 + Number(moment.slice(14, 16));
	return daysBetween(start.slice(0, 10), end.slice(0, 10)) * 1440 + minute(end) - minute(start);
}

/** The guess, with names of companies and jobs that are known from other interviews. */
export function guessOf(
	invite: Invite,
	known: { companies: readonly string[]; positions: readonly string[] },
): Guess {
	const { summary, description, people, start, end, day, uid } = invite;
	const text = `${summary}\n${description}`;
	const mailed = people.map(({ email }) => companyOfMail(email)).find((name) => name !== '') ?? '';
	const minutes = start === null || end === null ? 0 : minutesBetween(start, end);
	return {
		company: knownIn(text, known.companies.map(plain)) || companyIn(text, mailed, summary),
		position: knownIn(text, known.positions) || positionIn(text),
		date: day ?? '',
		stage: stageIn(summary)?.value ?? stageIn(description)?.value ?? '',
		format: formatOf(invite),
		interviewers: interviewersOf(people, mailed),
		ended: end ?? '',
		duration: minutes > 0 ? String(minutes) : '',
		event: uid ?? '',
	};
}
