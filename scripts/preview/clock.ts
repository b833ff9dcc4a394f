const today = document.querySelector('meta[name="preview-today"]')?.getAttribute('content') ?? '';

/** With `--today` the page lives on that day: the time of day is the real one, and goes on. */
if (today !== '') {
	const Real = Date;
	const now = new Real();
	const [year = 0, month = 1, day = 1] = today.split('-').map(Number);
	const shift =
		new Real(
			year,
			month - 1,
			day,
			now.getHours(),
			now.getMinutes(),
			now.getSeconds(),
			now.getMilliseconds(),
		).getTime() - now.getTime();
	globalThis.Date = class extends Real {
		constructor(...args: unknown[]) {
			if (args.length === 0) super(Real.now() + shift);
			else super(...(args as [number]));
		}

		static override now(): number {
			return Real.now() + shift;
		}
	} as DateConstructor;
}
