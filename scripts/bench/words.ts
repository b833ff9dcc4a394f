/** What the made-up interviews are about. */

export const companies = [
	'Alderwick', 'Bluefen Systems', 'Carrow & Pike', 'Dunmere', 'Eastlight Energy', 'Fennimore', 'Gable Street', 'Harrowgate Labs', 'Ironbark', 'Juniper Lane',
	'Kestrel Maps', 'Larkhill Health', 'Mossbridge', 'Northfold', 'Oakhollow Bank', 'Pebble & Co', 'Quillstone', 'Ravensworth', 'Saltmarsh Freight', 'Thornbury',
	'Umber Analytics', 'Vellum', 'Wrenfield', 'Yarrow Insurance', 'Zephyr Rail', 'Amberley Foods', 'Brackenridge', 'Cobalt Harbour', 'Dovetail Homes', 'Elmsworth',
];
export const people = [
	'Anna Keller', 'Bao Tran', 'Chidi Okafor', 'Dana Levi', 'Elif Demir', 'Farid Haddad', 'Greta Lind', 'Hugo Martins', 'Ines Duarte', 'Jonas Weber', 'Keiko Mori',
	'Lena Novak', 'Marek Zielinski', 'Nadia Rahman', 'Omar Aziz', 'Priya Nair', 'Quentin Roux', 'Rosa Conti', 'Sam Whitlock', 'Tess Moreau',
];
export const roles = ['engineering manager', 'staff engineer', 'recruiter', 'product manager', 'tech lead'];
export const positions = ['Senior Frontend Engineer', 'Backend Engineer', 'Platform Engineer', 'Staff Engineer', 'Data Engineer', 'Engineering Manager'];

const topics = [
	'Promise', 'Cache', 'Index', 'Queue', 'Thread', 'Schema', 'Query', 'Graph', 'Heap', 'Trie', 'Token', 'Layout', 'Rendering', 'Event', 'Lock', 'Retry', 'Shard',
	'Stream', 'Session', 'Hashing', 'Socket', 'Transaction', 'Deployment', 'Metrics',
];
const sides = ['internals', 'basics', 'trade-offs', 'limits', 'failure modes', 'under load', 'complexity', 'testing', 'naming', 'by example'];
const habits = [
	'Pacing', 'Thinking aloud', 'Clarifying questions', 'Late escalation', 'Requirements first', 'Saying no', 'Concrete numbers', 'Listening to the end',
	'Reading the room', 'Closing a story', 'Edge cases first', 'Naming the trade-off', 'Asking for a hint', 'Checking the clock',
];
export const themes = [...habits, ...topics.flatMap((topic) => sides.map((side) => `${topic} ${side}`))];

const tasks = ['Implement', 'Sketch', 'Explain', 'Debug', 'Review', 'Estimate', 'Design', 'Test', 'Compare two ways to write', 'Speed up'];
const things = [
	'a rate limiter', 'a debounced search box', 'an LRU cache', 'the login flow of a shop', 'a queue with priorities', 'a virtual list', 'a retry with backoff',
	'a booking calendar', 'the feed of a small network', 'a spell checker', 'an undo stack', 'a job scheduler', 'a shortener of links', 'a file upload that resumes',
	'a chat with read marks', 'an event bus', 'a leaderboard', 'the checkout of a ticket sale', 'a flat list from a tree', 'a currency converter',
];
const stories = [
	'Tell me about a deadline you missed', 'A quarrel with a colleague', 'The change you are proudest of', 'When did you last change your mind?',
	'Feedback that was hard to hear', 'Why do you want to leave?', 'Walk me through your last project', 'A decision made with too little data',
];
export const titles = [...stories, ...tasks.flatMap((task) => things.map((thing) => `${task} ${thing}`))];
export const questionTypes = ['algorithm', 'system design', 'behavioural', 'opening', 'debugging', 'language'];

/** Parts of sentences; any beginning goes with any middle and any end. */
export const answers = {
	begin: [
		'began with the happy path', 'asked two questions about the size of the input', 'drew the three boxes I always draw', 'wrote the signature and then a test',
		'told it in the order in which it happened', 'repeated the task in my own words', 'started to code after ten seconds', 'named the naive way and its cost',
	],
	middle: [
		'then noticed that the second case breaks it', 'spoke for four minutes without a pause', 'and used a map from id to position', 'and compared two ways before choosing',
		'and forgot what happens when the list is empty', 'and gave real numbers from the payment project', 'then walked through an example by hand', 'and left the hard part for later',
	],
	end: [
		'finished with five minutes to spare', 'ran out of time before the tests', 'and said out loud what I would measure', 'and could not say how much memory it takes',
		'and the interviewer nodded and moved on', 'with a small detour through the event loop', 'and closed with what I would do differently', 'and we talked about what changes at ten times the load',
	],
};
export const reasons = [
	'too many details before the point', 'could not name the complexity', 'the example was clear and short', 'needed a nudge to see the second loop', 'the numbers were invented and it showed',
	'asked first and coded second', 'no word about what fails', 'he had to ask three times', 'the trade-off came up by itself', 'knew it from last month',
];
export const followUps = [
	'what happens when two users do this at once?', 'how would you test it?', 'which part would you throw away first?', 'what if it no longer fits in memory?', 'how do you know that it works?',
	'who would have to be told?',
];
export const causes = [
	'only practised the easy half of these', 'wanted to seem fast', 'never had to explain it to anybody', 'tired after two calls in the morning', 'read about it but never built one',
];
export const improvements = [
	'say the plan before the first line', 'keep the introduction under two minutes', 'write down the limits first', 'practise with a clock beside the screen', 'end every story with what I do now',
	'ask what a good answer would contain',
];
export const strengths = [
	'Concrete examples for the payment project', 'Asked who uses it before drawing anything', 'Stayed calm when the build broke', 'Found my own mistake before he did', 'Short answers, and room for questions',
	'Named what I did not know', 'Good questions about the team',
];
export const slips = [
	'Spoke too fast in the first ten minutes', 'Did not look at the clock once', '"We" in every sentence in which I decided something', 'Argued about a detail that nobody cared for', 'No example for the second story',
	'Forgot to ask about the next step',
];
export const impressions = [
	'A quiet call with two people who had read my notes.', 'The room was warm and the board too small.', 'We began ten minutes late, and I hurried ever after.', 'She asked short questions and waited for long answers.',
	'I left with the feeling that the last half hour went well.', 'The task was close to what they do every day.', 'There was more about people than about code.',
];
export const lessons = [
	'Say the limit before somebody asks for it.', 'A plan of three sentences saves ten minutes of code.', 'The second story needs an end too.', 'Silence is time to think, not a question.',
];
export const works = [
	'Write it from memory on five days', 'Record two minutes of the introduction and listen to it', 'Solve three of the kind with a clock', 'Explain it to a friend who does not code', 'Read the chapter and write one page about it',
	'Run a mock with nothing else in it', 'Make a checklist of eight lines', 'Tell the story again, starting at the end',
];
export const courtesies = ['Send a thank-you note', 'Ask for the reasons', 'Tell the recruiter about the other offer', 'Send the code that we talked about'];
export const minutes = ['introductions', 'the task', 'first version', 'follow-ups', 'their questions', 'my questions', 'a story', 'the whiteboard'];
export const days = ['Slept badly and walked a lot.', 'Soup again, this time with lime.', 'The train was late, read two chapters.', 'Called home.', 'Planted the beans on the balcony.', 'Finished the shelf.'];
