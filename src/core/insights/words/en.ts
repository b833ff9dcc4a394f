import type { ModeWords } from './mode-words';

export const ENGLISH_MODES: ModeWords = [
	[
		'nerves',
		[
			'\\b(?:nervous|nerves|anxious|anxiety|panic(?:ked|king)?|flustered|stage fright|jitters|jittery)\\b',
			'\\b(?:froze|freez(?:e|ing)|frozen up)\\b',
			'\\bblank(?:ed|ing)?\\b(?! (?:line|page|sheet|screen|string|value|field))',
			'\\b(?:voice|hands) (?:shook|were shaking|was shaking)',
		],
	],
	[
		'too-slow',
		[
			'\\b(?:ran|running|run) out of time\\b',
			'\\b(?:too|so|very) slow(?:ly)?\\b',
			'\\b(?:did not|didn.?t|could not|couldn.?t|never) (?:finish|get to the (?:end|second|last|tests?)|complete)',
			'\\bonly (?:finished|solved|got through)\\b',
			'\\b(?:took|spent|needed|wasted)\\b.{0,20}\\b(?:\\d+ min|minutes|half (?:of )?the|too (?:much' +
				'|long)|forever|ages|most of the time)',
			'\\b(?:no|not enough|little) time (?:left |for )',
			'\\btime management\\b|\\b(?:mis)?managed (?:my|the) time\\b|\\bunfinished\\b',
		],
	],
	[
		'did-not-ask',
		[
			'\\b(?:did not|didn.?t|never|forgot to|failed to|should have|without|instead of' +
				'|no) (?:even )?(?:ask(?:ed|ing)?|clarif(?:y|ied|ying)|check(?:ed|ing)? what (?:they|he|she) meant' +
				'|confirm(?:ed|ing)?)\\b',
			'\\bno (?:clarifying )?questions\\b',
			'\\b(?:assumed|made (?:an? |some |many )?assumptions?|assuming)\\b',
			'\\bwithout (?:a |any )?(?:clarif|question)',
		],
	],
	[
		'no-figure',
		[
			'\\b(?:no|without|missing|lacked|lacking|any) (?:\\w+ )?(?:numbers?|figures?|metrics?|data' +
				'|measurements?|quantif\\w*)\\b',
			'\\b(?:did not|didn.?t|could not|couldn.?t|never|failed to|forgot to|not) (?:quantif\\w+|measured?' +
				'|estimated?|put a number)',
			'\\b(?:could not|couldn.?t|did not|didn.?t) say how (?:much|many|often|big)',
			'\\b(?:skipped|forgot|no) (?:the |any )?(?:back.of.the.envelope|estimate|estimation|capacity)',
		],
	],
	[
		'weak-example',
		[
			'\\b(?:weak|wrong|tiny|poor|bad|thin|old|same|irrelevant|unconvincing) (?:example|story|case)\\b',
			'\\b(?:example|story|case)\\b.{0,30}\\b(?:weak|wrong|irrelevant|thin|not (?:convincing|relevant' +
				'|fit|strong|good)|wasn.?t (?:relevant|convincing|strong|good)|did not fit|didn.?t fit|no real)',
			'\\b(?:no|not a|without an?|could not (?:think of|find|remember)|couldn.?t (?:think of|find' +
				'|remember)) (?:a |an |any )?(?:\\w+ )?(?:example|story|case)\\b',
		],
	],
	[
		'missed-requirement',
		[
			'\\b(?:forgot|missed|overlooked|ignored|skipped|neglected)\\b.{0,30}\\b(?:requirement|constraint' +
				'|limit|case|cases|duplicates?|input|null|empty|negative|overflow|boundar)',
			'\\bedge.?cases?\\b',
			'\\b(?:did not|didn.?t|failed to|never) (?:handle|consider|think of|account for|read|cover)\\b',
			'\\b(?:misread|misunderstood|misheard)\\b',
			'\\b(?:solved|answered|built|designed) (?:a|the) (?:different|wrong) (?:problem|question|thing)\\b',
			'\\b(?:missed|overlooked|ignored) (?:the|a|one|that|what)\\b',
			'\\bforgot about\\b',
		],
	],
	[
		'knowledge-gap',
		[
			'\\b(?:did not|didn.?t|do not|don.?t|hardly|barely) (?:really )?(?:know|remember|recall|understand)\\b',
			'\\bno idea (?:what|how|of|about|why)|\\bhad no idea\\b',
			'\\b(?:never|not) (?:used|seen|heard of|worked with|studied|learn\\w*)\\b|\\bhad never (?:seen|used|heard)',
			'\\b(?:could not|couldn.?t) (?:explain|define|name|recall|remember)\\b',
			'\\b(?:rusty|gaps? in|knowledge gap|weak (?:on|in|at)|shaky on|unfamiliar with|not familiar with)\\b',
			'\\bforgot (?:how|what|the (?:name|formula|syntax|definition|difference))',
			'\\b(?:confused|mixed up) \\w+ (?:with|and)\\b',
		],
	],
	[
		'too-long',
		[
			'\\b(?:rambl\\w+|long-?winded|wordy|verbose|digress\\w*|went on and on|over-?explain\\w*|monologu\\w*)\\b',
			'\\b(?:talked|spoke|went on|explained|answered)\\b.{0,15}\\b(?:too|way too|far too|so) (?:long|much)',
			'\\b(?:answer|intro(?:duction)?|story|pitch|explanation)\\b.{0,20}\\b(?:too long' +
				'|took (?:\\w+ )?(?:\\d+|two|three|four|five|six|seven|eight|nine|ten) min|ran long|was long)',
			'\\b(?:cut me off|interrupted me|stopped me)\\b',
			'\\b(?:lost|drowned|buried) (?:them|him|her|it|the point) in details?|\\btoo (?:much|many) details?\\b',
			'\\b(?:get|got|come|came) to the point\\b',
		],
	],
	[
		'too-vague',
		[
			'\\b(?:vague(?:ly|ness)?|generic|generalit(?:y|ies)|hand.?wav\\w+|abstract|superficial|shallow' +
				'|fuzzy|platitudes?)\\b',
			'\\b(?:high level|too general|very general|general(?:ised|ized))\\b',
			'\\b(?:not|nothing|wasn.?t|more|no) (?:\\w+ )?(?:concrete|specifics?|details?)\\b',
		],
	],
	[
		'no-structure',
		[
			'\\b(?:no|without|lacked|lacking|bad|poor|clear|needs?) (?:a |any |clear )?(?:structure|plan|order' +
				'|outline|framework)\\b',
			'\\b(?:unstructured|disorgani[sz]ed|chaotic|messy|all over the place|hard to follow|scattered|jumbled|muddled)\\b',
			'\\b(?:jumped|hopped|dived|dove|went)(?: straight| right)? (?:into cod\\w+|between|around|from)',
			'\\bwrong order\\b|\\b(?:did not|didn.?t|forgot to) use (?:the )?star\\b',
		],
	],
];
