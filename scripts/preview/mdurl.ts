/** What markdown-it asks of the package `mdurl`, in the demo: a browser writes addresses out itself. */

/** An address as it is, whose host is left alone. */
export const parse = (address: string): { hostname: null; address: string } => ({ hostname: null, address });
export const format = ({ address }: ReturnType<typeof parse>): string => address;

/** What is written out already stays so. */
export const encode = (address: string): string => encodeURI(address).replace(/%25([0-9a-f]{2})/giu, '%$1');

export function decode(address: string): string {
	try {
		return decodeURI(address);
	} catch {
		return address;
	}
}
decode.defaultChars = '';
