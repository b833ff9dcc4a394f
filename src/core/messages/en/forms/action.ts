/** The form of a new action. */
export const actionFormInEnglish = {
	/** When it is due, by the ids of the choices. */
	dues: {
		next: 'Before the next interview',
		seven: 'In a week',
		today: 'Today',
		week: 'This week',
		date: 'On a date',
		none: 'No date',
	},
	notSaid: 'Not said',
	title: (about: string) => `Add action for ${about}`,
	action: 'Action',
	/** What stands in the empty field: the shape of a good one. */
	shape: 'If ..., then I ...',
	themes: 'Theme',
	method: 'Method',
	check: 'Check',
	due: 'Due',
	date: 'Date',
	goesUnder: (note: string) => `This line goes under the improvement plan of ${note}:`,
	add: 'Add action',
	sayWhat: 'What will you do? One thing that others could see you do is best.',
};
export type ActionFormMessages = typeof actionFormInEnglish;
