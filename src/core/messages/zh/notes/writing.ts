import type { WritingMessages } from '../../en/notes/writing';

const STATUSES = { open: '未完成', 'in-progress': '进行中', cancelled: '已取消', none: '不再是待办' };

export const writingInChinese: WritingMessages = {
	notThere: '这篇笔记已不存在，没有写入任何内容。',
	untried: (failed) => `无法写入，没有任何改动（${failed}）。`,
	notWritten: (failed) => `无法写入，笔记保持原样（${failed}）。`,
	perhapsWritten: (failed) => `可能没有写入，请打开笔记看看（${failed}）。`,
	unreadable: '无法读取这篇笔记。',
	create: {
		otherName: (wanted, name) => `已有名为“${wanted}”的笔记，新笔记改名为“${name}”。`,
		isThere: (path) => `“${path}”已存在，没有写入任何内容。`,
		inSettings: (folder) => `“${folder}”在 Obsidian 自己的设置文件夹里，不能在那里新建笔记。请换一个。`,
		noFolder: (folder, failed) => `无法新建文件夹“${folder}”，所以没有新建笔记（${failed}）。`,
		failed: (note, failed) => `无法新建笔记“${note}”，没有写入任何内容（${failed}）。`,
		perhaps: (note, failed) =>
			`笔记“${note}”可能已经建好，也可能只写了一部分。重试之前先找找它（${failed}）。`,
	},
	open: {
		failed: (note, failed) => `无法打开${note}（${failed}）。`,
		gone: (path) => `${path} 已不存在。`,
	},
	keep: {
		oneIsGone: '两篇笔记中有一篇已不存在，没有做任何改动。',
		hasChanged: (note) => `${note}在显示之后有改动，所以什么都没做。请重新打开这两篇。`,
		forGood:
			'Obsidian 设成了永久删除文件，所以什么都没做。请先在“设置 → 文件与链接 → 删除文件设置”里选一个回收站。',
		trash: { local: '库里的 .trash 文件夹', system: '系统回收站' },
		kept: (kept, other, trash) => `已保留${kept}。${other}在${trash}里。`,
		notRenamed: (kept, other, trash, failed) =>
			`${other}在${trash}里，但${kept}无法改用它的名字（${failed}）。请自己改名，让链接继续有效。`,
		renamed: (kept, name, trash) => `已保留${kept}，现在叫${name}。原来叫这个名字的笔记在${trash}里。`,
	},
	settings: {
		unreadable: '无法读取本插件保存的设置。设置文件没有改动；在能读取之前，也无法修改设置。',
		notChanged: '无法读取本插件保存的设置，所以没有任何改动。请修复或删除它的 data.json。',
		later: '这份设置是更新版本的插件保存的，所以没有改动。请在这台设备上更新插件。',
		perhaps: (failed) => `设置可能没有保存：无法读取已保存的内容（${failed}）。`,
		failed: (failed) => `无法保存设置，没有任何改动（${failed}）。`,
		copies: (names) =>
			`同步程序留下了本插件设置的另一份副本：${names.join('、')}。不同之处列在插件设置的最上方。`,
		cannotBeCalled: (property, wanted, called) => `属性 ${property} 不能叫“${wanted}”，所以仍叫 ${called}。`,
	},
	tasks: {
		deleted: 'Tasks 插件按这一行的要求删除了它。',
		next: (line) => `Tasks 插件在原处换上了下一项：${line}`,
		became: (status, box) =>
			`这个行动项${status === 'none' ? '' : '变成了'}${STATUSES[status]}，而不是完成：Tasks 插件的下一种方框是 [${box}]。`,
	},
};
