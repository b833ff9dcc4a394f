/** Notes as a candidate in China keeps them, in the words of 面经: no template of ours, no property but what they would write. */

/** The settings of a device and a vault in Chinese. */
export const IN_CHINESE = {
	'.obsidian/plugins/interview-retro/data.json': '{"language":"zh","notesLanguage":"zh"}',
};

export const FIRST_ROUND = '面试/2026-11-10 云帆科技 一面.md';
export const SECOND_ROUND = '面试/2026-11-16 云帆科技 二面.md';
export const OTHER = '面试/2026-11-18 石桥网络 一面.md';
export const STORY = 'Interviews/Stories/双写漏数据.md';

export const CANDIDATE: Record<string, string> = {
	[FIRST_ROUND]: `---
type: interview-retro
公司: 云帆科技
日期: 2026-11-10
岗位: 后端开发
轮次: 一面
结果: 过了
ended: 2026-11-10T16:00:00
reviewed: 2026-11-11
---
# 云帆科技 后端一面面经

总共 50 分钟，面试官人很好，全程引导。

## 八股
1. Redis 为什么快？
    - 我的回答：单线程、内存、IO 多路复用
    - 评分：好
2. MySQL 索引什么时候失效？
    - 我的回答：只说了最左前缀，函数和隐式转换没想起来
    - 评分：差，没答全
    - 薄弱点：[[MySQL 索引]]
3. 线程池核心参数怎么定？
    - 评分：一般
    - 薄弱点：线程池

## 手撕
### 反转链表 II
- 评分：一般，边界改了三遍
- 薄弱点：链表边界

## 没答上来的
- 追问 CAP 的时候直接懵了，说了一堆没重点的

## 反问
- 团队现在的技术栈是什么？

## 改进计划
- [x] 把索引失效的八种情况默写一遍 [theme:: MySQL 索引] [method:: 刷题] 📅 2026-11-13 ✅ 2026-11-12
- [ ] 每天手写一道链表 [theme:: 链表边界] 📅 2026-11-19
`,
	[SECOND_ROUND]: `---
type: interview-retro
公司: 云帆科技
日期: 2026-11-16
岗位: 后端开发
轮次: 二面
stage: technical
结果: 挂了
结果日期: 2026-11-19
信心: 70
reviewed: 2026-11-17
---
# 云帆科技 后端二面

## 面试题
### 项目里缓存和数据库怎么保证一致？
- 我的回答：先删缓存再更库，追问并发就卡住了
- 评分：差，没说清延迟双删
- 薄弱点：缓存一致性
### 索引下推是什么？
- 评分：好
- 薄弱点：[[MySQL 索引]]
### 手撕：LRU
- 评分：差，写到一半超时
- 薄弱点：链表边界

## 这次答住了吗？
- 把索引失效的八种情况默写一遍 [theme:: MySQL 索引] [outcome:: 答住了]

## 改进计划
- [ ] 画一遍延迟双删的时序图 [theme:: 缓存一致性] [method:: 整理笔记] 📅 2026-11-22
`,
	[OTHER]: `---
type: interview-retro
公司: 石桥网络
日期: 2026-11-18
岗位: 后端开发
轮次: 一面
stage: system-design
result: pending
transcript: "[[石桥一面逐字稿]]"
---
# 石桥网络 一面凉经

## 面试题
### 设计一个短链服务
- 我的回答：上来就画图，没先问 QPS 和保留多久
- 评分：一般
- 薄弱点：先问清需求
### MySQL 的间隙锁解决什么问题？
- 评分：差
- 薄弱点：[[MySQL 索引]]

## 没答好的
- 说到分库分表时讲得太散，没有先给结论
`,
	'面试/2026-11-24 石桥网络 二面.md':
		'---\ntype: interview-retro\n公司: 石桥网络\n日期: 2026-11-24\n岗位: 后端开发\n轮次: 二面\nstage: technical\n---\n',
	'石桥一面逐字稿.md':
		'面试官：先介绍一下你自己。\n\n我：我做了三年后端，主要是订单系统。\n\n面试官：设计一个短链服务，你会怎么做？\n\n我：我先画一下整体的结构。\n\n面试官：每天大概多少请求？\n\n我：这个我没有问，抱歉。\n',
	'Knowledge/MySQL 索引.md':
		'---\ntype: interview-theme\naliases: [索引]\n---\n# MySQL 索引\n\n```interview-retro\nhistory\n```\n',
	[STORY]:
		'---\ntype: interview-story\nscenario: execution-failure\nlevel: swe\nthemes: [缓存一致性]\n---\n## 发生了什么\n去年双十一前我负责把订单表迁到新库，我决定先双写，结果有两小时的订单漏写了，客服接了三百多个电话。\n',
	'旧笔记/2026-10-12 海湾 一面.md':
		'# 海湾 一面\n\n状态：一般\n\n1. 讲讲索引 - 卡住了，没讲清楚\n2. 为什么换工作\n\n## 路上\n- 地铁晚点\n\n## 不顺的地方\n- 说到一半忘了要回答的是哪个问题，绕了很久才回来\n',
	'旧笔记/随手.md': '# 随手\n\n买菜，交房租。\n',
	'日记/2026-11-20.md': '# 今天\n\n```interview-retro\nactions\n```\n\n```interview-retro\nweek\n```\n',
};
