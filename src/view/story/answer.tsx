/** The field in which an answer is typed; Ctrl or Cmd and Enter end it. */
import type { Ref } from 'preact';

interface Props {
	value: string;
	rows: number;
	placeholder: string;
	type: (text: string) => void;
	/** What ends it; called where something is typed. */
	end: () => void;
	field?: Ref<HTMLTextAreaElement>;
}

export function Answer({ value, rows, placeholder, type, end, field = null }: Props) {
	return (
		<textarea
			ref={field}
			class="ir-story-answer"
			rows={rows}
			aria-labelledby="ir-story-ask"
			aria-describedby="ir-story-where"
			placeholder={placeholder}
			value={value}
			onInput={(event) => type(event.currentTarget.value)}
			onKeyDown={(event) => {
				const isEnd = event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.isComposing;
				if (!isEnd || value.trim() === '') return;
				event.preventDefault();
				end();
			}}
		/>
	);
}
