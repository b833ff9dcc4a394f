/** Invitations with the quirks of other calendars and in other languages: what must be read, and guessed, of each. */
import { expect, test } from 'vitest';
import { later } from '../../../src/core/day';
import { guessOf, type Guess } from '../../../src/core/invite/guess';
import { readInvite } from '../../../src/core/invite/invite';

const TODAY = '2026-11-20';
const toLocal = (instant: string): string => later(instant.slice(0, 19), 1, 'hours');
const event = (...lines: string[]): string =>
	['BEGIN:VCALENDAR', 'VERSION:2.0', 'BEGIN:VEVENT', ...lines, 'END:VEVENT', 'END:VCALENDAR', ''].join(
		'\r\n',
	);

const CASES: [
	what: string,
	text: string,
	wanted: Partial<Guess> & { summary?: string; start?: string | null },
][] = [
	[
		'Outlook, zone by its Windows name with its own rules, HTML beside the words',
		[
			'BEGIN:VCALENDAR',
			'METHOD:REQUEST',
			'PRODID:Microsoft Exchange Server 2010',
			'BEGIN:VTIMEZONE',
			'TZID:W. Europe Standard Time',
			'BEGIN:STANDARD',
			'DTSTART:16010101T030000',
			'TZOFFSETFROM:+0200',
			'TZOFFSETTO:+0100',
			'RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10',
			'END:STANDARD',
			'END:VTIMEZONE',
			'BEGIN:VEVENT',
			'ORGANIZER;CN="Klein, Ilse":mailto:ilse.klein@adatum.example',
			'SUMMARY;LANGUAGE=de-DE:Technisches Interview',
			'DTSTART;TZID=W. Europe Standard Time:20261125T100000',
			'DTEND;TZID=W. Europe Standard Time:20261125T110000',
			'UID:040000008200E00074C5B7101A82E008',
			'LOCATION:Microsoft Teams-Besprechung',
			'X-ALT-DESC;FMTTYPE=text/html:<html><body><p>Hallo</p></body></html>',
			'BEGIN:VALARM',
			'DESCRIPTION:REMINDER',
			'TRIGGER;RELATED=START:-PT15M',
			'ACTION:DISPLAY',
			'END:VALARM',
			'END:VEVENT',
			'END:VCALENDAR',
		].join('\r\n'),
		{
			company: 'Adatum',
			date: '2026-11-25',
			stage: 'technical',
			format: 'video',
			interviewers: 'Ilse Klein',
			duration: '60',
		},
	],
	[
		'Google, a description in HTML',
		event(
			'DTSTART:20261125T130000Z',
			'DTEND:20261125T134500Z',
			'UID:abc@google.com',
			'ORGANIZER;CN=Dana Lee:mailto:dana@northwind.example',
			'SUMMARY:Phone screen: Northwind',
			'DESCRIPTION:<b>Hi</b><br>Position: <i>Data Engineer</i><br>We will call you.',
		),
		{
			company: 'Northwind',
			position: 'Data Engineer',
			start: '2026-11-25T14:00:00',
			format: 'phone',
			duration: '45',
		},
	],
	[
		'a series: the first of it',
		event(
			'UID:1',
			'DTSTART;TZID=Europe/Berlin:20261125T090000',
			'RRULE:FREQ=WEEKLY;COUNT=4',
			'SUMMARY:Interview with Contoso',
		),
		{ company: 'Contoso', date: '2026-11-25' },
	],
	[
		'a change of one of a series, which stands before it',
		[
			'BEGIN:VCALENDAR',
			'BEGIN:VEVENT',
			'UID:1',
			'SUMMARY:Interview with Contoso',
			'DTSTART:20261126T090000',
			'DTEND:20261126T100000',
			'END:VEVENT',
			'BEGIN:VEVENT',
			'UID:2',
			'SUMMARY:Interview with Litware',
			'DTSTART:20261201T090000',
			'END:VEVENT',
			'END:VCALENDAR',
		].join('\n'),
		{ company: 'Contoso', date: '2026-11-26', event: '1' },
	],
	[
		'a day without hours',
		event('UID:1', 'DTSTART;VALUE=DATE:20261125', 'SUMMARY:Contoso - onsite'),
		{ company: 'Contoso', date: '2026-11-25', start: null },
	],
	[
		'no summary',
		event('UID:1', 'DTSTART:20261125T090000', 'ORGANIZER:mailto:dana@northwind.example'),
		{ company: 'Northwind', date: '2026-11-25' },
	],
	[
		'Calendly, in the name of somebody',
		event(
			'UID:c1',
			'DTSTART:20261125T140000Z',
			'DTEND:20261125T143000Z',
			'SUMMARY:Sam Doe and Priya Rao',
			'ORGANIZER;CN=Calendly:mailto:no-reply@calendly.com',
			'ATTENDEE;CN=Priya Rao:mailto:priya@tailspin.example',
			'DESCRIPTION:Event Name\\: Recruiter Screen\\n\\nLocation: This is a Google Meet web conference.\\nhttps://calendly.com/events/x',
		),
		{ company: 'Tailspin', interviewers: 'Priya Rao', format: 'video', stage: 'recruiter' },
	],
	[
		'folded in the middle of a letter’s word',
		event('UID:1', 'DTSTART:20261125T090000', 'SUMMARY:Interview with Nor', ' thwind'),
		{ company: 'Northwind' },
	],
	[
		'a zone that nobody knows',
		event('UID:1', 'DTSTART;TZID=Mars Time:20261125T090000', 'SUMMARY:Contoso: interview'),
		{ company: 'Contoso', start: '2026-11-25T09:00:00' },
	],
	[
		'Chinese',
		event(
			'UID:1',
			'DTSTART:20261125T060000Z',
			'DTEND:20261125T070000Z',
			'SUMMARY:【面试邀请】字节跳动 - 技术面试',
			'LOCATION:腾讯会议',
		),
		{ company: '字节跳动', stage: 'technical', format: 'video' },
	],
	[
		'Apple, quoted parameters',
		event(
			'UID:A',
			'DTSTART;TZID="Europe/Berlin":20261125T090000',
			'SUMMARY:Interview at Fabrikam',
			'ATTENDEE;CN="Lee\\, Dana";CUTYPE=INDIVIDUAL;EMAIL=dana@fabrikam.example:mailto:dana@fabrikam.example',
		),
		{ company: 'Fabrikam', date: '2026-11-25' },
	],
	[
		'English mail of Zoom',
		'Topic: Technical interview with Fabrikam\nTime: Nov 25, 2026 02:00 PM Amsterdam\n\nJoin Zoom Meeting\nhttps://zoom.us/j/1',
		{
			company: 'Fabrikam',
			date: '2026-11-25',
			start: '2026-11-25T14:00:00',
			format: 'video',
			stage: 'technical',
		},
	],
	[
		'German mail',
		'Betreff: Einladung zum Vorstellungsgespräch bei Contoso\nSehr geehrter Herr Doe,\nwir laden Sie ein als Softwareentwickler.\nTermin: Mittwoch, 25. November 2026, 14:00 bis 15:30 Uhr\nOrt: Hauptstraße 1, Berlin\nMit: Ilse Klein <ilse@contoso.example>',
		{
			company: 'Contoso',
			date: '2026-11-25',
			start: '2026-11-25T14:00:00',
			duration: '90',
			format: 'on-site',
			interviewers: 'Ilse Klein',
		},
	],
	[
		'German mail, day in figures and hours with a word',
		'Einladung zum Telefoninterview\nDatum: 25.11.2026\nUhrzeit: 14 Uhr\nFirma: Contoso GmbH\nStelle: Platform Engineer (m/w/d)',
		{
			company: 'Contoso GmbH',
			date: '2026-11-25',
			start: '2026-11-25T14:00:00',
			format: 'phone',
			position: 'Platform Engineer (m/w/d)',
		},
	],
	[
		'Chinese mail',
		'主题：字节跳动面试邀请\n面试时间：2026年11月25日 下午2:00-3:00\n面试职位：后端工程师\n面试形式：视频面试\n会议链接：https://meeting.tencent.com/x\n面试官：王伟',
		{
			company: '字节跳动',
			date: '2026-11-25',
			start: '2026-11-25T14:00:00',
			duration: '60',
			position: '后端工程师',
			format: 'video',
			interviewers: '王伟',
		},
	],
	[
		'Teams mail',
		'System design interview - Litware\n\nWhen: Wednesday, November 25, 2026 10:00 AM-11:00 AM (UTC+01:00) Berlin.\nWhere: Microsoft Teams Meeting',
		{
			company: 'Litware',
			date: '2026-11-25',
			start: '2026-11-25T10:00:00',
			duration: '60',
			format: 'video',
			stage: 'system-design',
		},
	],
];

test.each(CASES)('%s', (_, text, wanted) => {
	for (const one of [text, text.replace(/\r?\n/g, '\r\n'), text.replace(/\r\n/g, '\n'), `\ufeff${text}`]) {
		const invite = readInvite(one, toLocal, TODAY);
		expect(invite).not.toBeNull();
		if (invite === null) return;
		const said = {
			...guessOf(invite, { companies: [], positions: [] }),
			summary: invite.summary,
			start: invite.start,
		};
		expect(said).toMatchObject(wanted);
	}
});
