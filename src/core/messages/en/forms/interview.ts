/** The form of one interview: of it a retro is made, or a brief for it. */
export const interviewFormInEnglish = {
	fields: {
		company: 'Company',
		position: 'Position',
		date: 'Date',
		round: 'Round',
		stage: 'Stage',
		result: 'Result',
		ended: 'Ended at',
		format: 'Format',
		interviewers: 'People',
		duration: 'Minutes',
	},
	notYetKnown: 'Not yet known',
	/** Puts the time that it is into the field. */
	now: (time: string) => `Now, ${time}`,
	/** Stands above the three questions that can be skipped. */
	inOneTap: 'In one tap, or not at all',
	createRetro: 'Create retro',
	whichCompanyWas: 'Which company was it? The name is all that is needed.',
	whichDayWas: 'Which day was it?',
	createBrief: 'Create brief',
	updateBrief: 'Update brief',
	whichCompanyIs: 'Which company is it? The name is enough.',
	whichDayIs: 'Which day is it?',
	unknownZone: (zone: string) =>
		`Nobody here knows the time zone “${zone}”. The time stands as it was written.`,
};
export type InterviewFormMessages = typeof interviewFormInEnglish;
