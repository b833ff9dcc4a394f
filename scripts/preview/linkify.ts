/** What markdown-it asks of the package `linkify-it`, in the demo, whose notes have no bare address: it finds none. */
export default class {
	pretest(): boolean {
		return false;
	}

	matchAtStart(): null {
		return null;
	}
}
