/**
 * Addresses like `obsidian://interview-retro?open=new&company=Contoso`: they open what a command opens, and
 * write nothing.
 */
import { Notice, type Plugin } from 'obsidian';
import type { Address, Context } from '../host/context';
import { messagesOf } from '../language/language';
import { isFormOpen } from '../parts/form';

/** Opens what an address names, the tracker where it names nothing; `addresses` are those there are. */
export function registerAddresses(
	plugin: Plugin,
	context: Context,
	addresses: ReadonlyMap<string, Address>,
): void {
	// Obsidian itself reads `action`, so what is to be opened goes by another name.
	plugin.registerObsidianProtocolHandler(plugin.manifest.id, async (given) => {
		const { open = 'tracker' } = given;
		// An address may be what starts Obsidian; a form fills in what the notes know.
		await context.source.whenReady();
		const words = messagesOf(context.app).entry.address;
		const address = addresses.get(open);
		if (address === undefined) new Notice(words.unknown(open.slice(0, 40)));
		// Any page can hold such a link: what is being typed is neither replaced nor buried.
		else if (address.isForm === true && isFormOpen()) new Notice(words.formIsOpen);
		else address.open(context, given);
	});
}
