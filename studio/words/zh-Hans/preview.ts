import type {preview as English} from '../en/preview.ts';

/** The views that show the real test or article as its draft stands. */
export const preview: typeof English = {
  oneMoment: '请稍等…',
  loading: '正在载入测试…',
  emptyTest: '先给测试写点什么，这里就会显示出来。',
  emptyArticle: '先给文章写点什么，这里就会显示出来。',

  language: '语言',
  result: '结果',
  takeTest: '做测试',
  width: '宽度',
  widths: {phone: '手机', column: '单栏', wide: '全宽'},
  page: '页面',
  light: '浅色',
  dark: '深色',
  reportOpens: '报告打开方式',
  asTestSays: '按测试的设置',
  unlockKinds: {
    none: '对所有人',
    email: '留下邮箱',
    share: '分享',
    code: '兑换码',
    host: '由网页决定',
  },
};
