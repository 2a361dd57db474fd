/**
 * Words that say how a thing is asked, not what: they stand in every question and find nothing. What is asked for
 * (多少, 多久, 哪里) stays: it tells one card from another.
 */
const STOP_WORDS =
  '的 了 吗 呢 啊 吧 么 嘛 呀 哦 哈 着 过 地 得 和 与 及 或 而 且 但 是 在 有 没 没有 不 也 都 就 才 还 又 再 很 太 ' +
  '我 我们 我的 你 你们 您 他 她 他们 它 这 那 这个 那个 这样 那样 这些 那些 谁 自己 本人 请 请问 问 问问 ' +
  '什么 怎么 怎样 怎么样 如何 为什么 怎么办 咋 咋办 咋个 咋样 啥 哪样 啷个 ' +
  '能 能不能 能否 可以 可 可不可以 会 会不会 要 要不要 想 想要 应该 该 必须 需要 需 得不得 行 行不行 好 ' +
  '给 把 被 让 使 对 对于 关于 向 从 到 去 来 由 为 为了 因为 所以 如果 要是 的话 以 于 之 其 等 ' +
  '年 月 日 天 岁 周岁 元 块 次 个 些 一 一个 一下 一些 上 下 里 中 内 时 后 前 时候 现在 现 然后 以后 之后 的时候 ' +
  '都可以 也可以 还可以 就可以 ' +
  '做 做些 弄 搞 办 办理 事 事情 东西 人 家 说 看 知道 不知道 告诉';

const stop = new Set(STOP_WORDS.split(' '));

export const isStopWord = (word: string): boolean => stop.has(word);

/** Words that tell one card from another and yet are no subject: nothing is found by these alone. */
const ASIDES =
  '多少 多少钱 收费标准 多久 办理时限 几年 几天 哪里 去哪里 去哪里领取 什么时候 找谁 查询 没人 有人 ' +
  '外省 外地 本地 省内 家里 用人单位 国家 政府 规定 政策 条件';

const asides = new Set(ASIDES.split(' '));

export const isAside = (word: string): boolean => asides.has(word);
