import type {ArticleMessages} from './messages.ts';

export const messages: ArticleMessages = {
  loading: '正在打开文章',
  fault: {
    title: '这篇文章暂时打不开。',
    text: '不是你的问题，请稍后再试一次。',
    retry: '再试一次',
  },
  scenario: '一个场景',
  story: '一个故事',
  audience: {
    group: '这些步骤写给谁',
    pursuers: '如果你常主动靠近',
    distancers: '如果你常先退一步',
    both: '写给你们两个人',
  },
  speaker: {pursuer: '想靠近的时候', distancer: '想退一步的时候'},
  copy: '复制',
  copyWords: (words) => `复制：${words}`,
  copied: '已复制',
  selected: '已选中',
  cycle: '一圈首尾相接的步骤，最后一步又回到第一步。',
  note: '提示',
  safety: '关于安全',
  sources: '参考资料',
  startTest: '开始测试',
};
