/** Companies to choose from: each of them once, under whatever names its notes call it. */
import { compare } from '../compare';
import type { Named, NameKey } from './names';
import { commonest, perSnapshot, type Interview, type Snapshot } from './snapshot';

/** What each company is called in most of its notes, by key; of two that are written as often the first in order. */
export const companyNames = perSnapshot(
	namesOfCompanies,
	// What is followed leaves each interview at its company.
	(before) => before,
);

function namesOfCompanies({ interviews }: Snapshot): ReadonlyMap<NameKey, string> {
	const spellings = new Map<NameKey, Map<string, number>>();
	for (const { company } of interviews.values()) {
		if (company === null) continue;
		const known = spellings.get(company.key) ?? new Map<string, number>();
		spellings.set(company.key, known.set(company.name, (known.get(company.name) ?? 0) + 1));
	}
	return new Map([...spellings].map(([key, names]) => [key, commonest(names)]));
}

/** The companies of some interviews, each once and by name. */
export function companiesOf(interviews: Iterable<Pick<Interview, 'company'>>, snapshot: Snapshot): string[] {
	const names = companyNames(snapshot);
	const chosen = new Set<string>();
	for (const { company } of interviews)
		if (company !== null) chosen.add(names.get(company.key) ?? company.name);
	return [...chosen].sort((a, b) => compare(a.toLowerCase(), b.toLowerCase()) || compare(a, b));
}

/** Whether a company is the one that was chosen, by any of its names; an empty choice is every interview's. */
export function isCompany(company: Named | null, chosen: string, snapshot: Snapshot): boolean {
	return chosen === '' || company?.key === snapshot.companyOf(chosen).key;
}
