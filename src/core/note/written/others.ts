/** What somebody else is going to do, or has done: it stands among next steps, and is no action of one's own. */

/** What people of a company are said to do, after their name. */
const DOES =
	"(?:will|would|'ll|is going to|are going to|is to|to (?:send|call|ring|mail|email|confirm|book|schedule|get back|arrange|set up|let me|share|reply|decide|forward|follow up)|" +
	'sends?|calls?|rings?|mails?|emails?|phones?|books?|gets? back|schedules?|confirms?|sets? up|replies' +
	'|reply|comes? back|lets? me|organi[sz]es?|arranges?|forwards?|follows? up|decides?|promised|said' +
	'|says|wants? me)';
/** Those who have no name. */
const SOMEBODY =
	"(?:they|she|he|hr|(?:the |my |their )?(?:recruiter|hiring manager|hiring team|coordinator|interviewer|team|panel|head|manager|company|agency|agent|recruiting|headhunter)(?:'s \\w+)?)";
const BY_WORD = new RegExp(
	`^(?:then |after that |and )?(?:they|she|he)(?:'ll)?\\s|^${SOMEBODY}\\s+(?:then )?${DOES}(?![\\p{L}])`,
	'iu',
);
const BY_NAME = new RegExp(
	`^(?!(?:Remember|Need|Want|Try|Have|Make|Offer|Ask|Plan|Aim|Learn|Start|Prepare|Agree|Decide|Forget|Got|Time|Go|Ready|Like|Write|Note|Reminder|Also|Next|How|What|When|Things|Use|Practice|Practise|Email|Mail|Call|Find|Get)\\b)` +
		`\\p{Lu}[\\p{L}'’]+(?:\\s\\p{Lu}[\\p{L}'’]+)?(?:['’]s \\p{L}+)?\\s(?:\\([^)]*\\)\\s)?(?:then )?${DOES}(?![\\p{L}])`,
	'u',
);
const IN_CHINESE =
	/(?:^|[,，。;；]\s*)(?:hr|人事|猎头|内推人|对方|那边|他们?|她们?|面试官|招聘方?|组长|主管|经理|公司|学校|[A-Za-z]+\s?)(?:\s|那边|的?\S{0,4}?)(?:会|说|要(?:给|发|打|约)|通知|打电话|联系我|安排|回复|给结果|出结果|答复|告知|下周|周[一二三四五六日]|明天|后天|约)/iu;
/** Waiting is nothing that one does. */
const WAITING = /^(?:静?等待?|坐等)(?:通知|结果|消息|hr|回复|电话|二面|三面|终面)/iu;
const TOLD =
	/^(?:got|received|heard)\s+(?:the|a|an|back|from|word|news|rejected|through)\b|^(?:turned down|rejected|declined|ghosted|they offered)\b|^(?:【?结果】?[:：]?\s*)(?:录用|通过|未通过|挂|等)/iu;
/** What somebody with a name is waited for: `Saskia: decision next week`; who helps: `师姐帮我问一下`. */
const OF_FRIENDS =
	/^\p{Lu}\p{L}+: (?:decision|answer|reply|result|offer|feedback|news)\b|^(?:师兄|师姐|学长|学姐|同学|朋友|室友|老师|内推人)(?:会)?(?:帮|替|给)我/u;

/** Whether an item among the next steps is somebody else's, or tells what has come since. */
export const isOthers = (text: string): boolean =>
	[BY_WORD, BY_NAME, IN_CHINESE, WAITING, TOLD, OF_FRIENDS].some((shape) => shape.test(text));
