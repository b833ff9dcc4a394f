import type { InterviewFormMessages } from '../../en/forms/interview';

export const interviewFormInSpanish: InterviewFormMessages = {
	fields: {
		company: 'Empresa',
		position: 'Puesto',
		date: 'Fecha',
		round: 'Ronda',
		stage: 'Fase',
		result: 'Resultado',
		ended: 'Terminó a las',
		format: 'Modalidad',
		interviewers: 'Personas',
		duration: 'Minutos',
	},
	notYetKnown: 'Aún no se sabe',
	now: (time) => `Ahora, ${time}`,
	inOneTap: 'Con un toque, o nada',
	createRetro: 'Crear retrospectiva',
	whichCompanyWas: '¿Qué empresa era? Con el nombre basta.',
	whichDayWas: '¿Qué día fue?',
	createBrief: 'Crear preparación',
	updateBrief: 'Actualizar preparación',
	whichCompanyIs: '¿Qué empresa es? Con el nombre basta.',
	whichDayIs: '¿Qué día es?',
	unknownZone: (zone) => `Aquí nadie conoce la zona horaria “${zone}”. La hora queda como estaba escrita.`,
};
