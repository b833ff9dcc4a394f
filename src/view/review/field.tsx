/** One line of free text in the review: the line that it writes is shown before it is written. */
import type { TargetedKeyboardEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ReviewCommand } from '../../core/change/review';
import { useMessages } from '../language/spoken';
import type { Preview, ReviewHandlers } from './handlers';

interface LineFieldProps {
	label: string;
	/** What the empty field shows. */
	hint: string;
	/** What the note says now. */
	value: string;
	/** What the button is called. */
	button: string;
	wish: (value: string) => ReviewCommand;
	suggest?: boolean;
	/** Where Enter goes when there is nothing to write. */
	goOn?: () => void;
	handlers: ReviewHandlers;
}

/** What is being typed into a field and is not written yet, kept by the field's name. */
function useTyped(
	label: string,
	value: string,
	drafts: Map<string, string>,
): [string | null, (text: string | null) => void] {
	const [typed, setState] = useState<string | null>(drafts.get(label) ?? null);
	const setTyped = (text: string | null): void => {
		if (text === null || text.trim() === '' || text.trim() === value.trim()) drafts.delete(label);
		else drafts.set(label, text);
		setState(text);
	};
	return [typed, setTyped];
}

/** One line of free text: the line that it writes is shown first. What is being typed stays while the note changes. */
export function LineField({
	label,
	hint,
	value,
	button,
	wish,
	suggest = false,
	goOn,
	handlers,
}: LineFieldProps) {
	const { drafts } = handlers;
	const { about } = useMessages().rows;
	const [typed, setTyped] = useTyped(label, value, drafts);
	const input = useRef<HTMLInputElement>(null);
	const words = (typed ?? value).trim();
	const isChanged = typed !== null && words !== value.trim() && words !== '';
	const preview = isChanged ? handlers.preview(wish(words)) : null;
	const submit = async (): Promise<void> => {
		// A suggestion that was taken stands in the field before it is drawn.
		const said = input.current?.value.trim() ?? '';
		if (said === '' || said === value.trim()) return;
		const { lines, refusal } = handlers.preview(wish(said));
		if (await handlers.write(wish(said), refusal === null ? lines : undefined)) setTyped(null);
	};
	useEffect(() => {
		if (suggest && input.current !== null) handlers.suggest(input.current, setTyped, () => void submit());
	}, []);
	const onEnter = (event: TargetedKeyboardEvent<HTMLInputElement>): void => {
		if (event.key !== 'Enter' || event.isComposing) return;
		const near = suggest ? handlers.nearTheme(event.currentTarget.value) : null;
		if (near === null && words !== value.trim()) return;
		event.preventDefault();
		// The theme that is known stands in the field now; one's own spelling is a press on the button away.
		if (near !== null) setTyped(near);
		else goOn?.();
	};
	return (
		<form
			class="ir-field"
			onSubmit={(event) => {
				event.preventDefault();
				void submit();
			}}
		>
			<input
				ref={input}
				type="text"
				spellcheck={false}
				aria-label={label}
				placeholder={hint}
				value={typed ?? value}
				onInput={(event) => setTyped(event.currentTarget.value)}
				onKeyDown={onEnter}
			/>
			<button type="submit" aria-label={about(button, label)} disabled={!isChanged}>
				{button}
			</button>
			{preview === null ? null : <Written preview={preview} />}
		</form>
	);
}

function Written({ preview: { lines, refusal } }: { preview: Preview }) {
	const { review: words } = useMessages();
	if (refusal !== null) {
		return (
			<p class="ir-hint ir-field-line" role="status">
				{refusal}
			</p>
		);
	}
	return (
		<div class="ir-field-line">
			<p class="ir-hint">{lines.length === 1 ? words.lineWritten : words.linesWritten}</p>
			<pre class="ir-line">{lines.join('\n')}</pre>
		</div>
	);
}
