import type {publishing as English} from '../en/publishing.ts';

/** What is said before publishing: what stands in the way, and how much goes out together. */
export const publishing: typeof English = {
  action: '连同各部分一起发布',
  looking: '正在查看测试和它的各部分…',
  nothing: '全部都已发布。',
  notLoaded: '各部分没有载入',
  publish: (documents) => `发布 ${documents} 份文档`,
  published: (documents) => `已发布 ${documents} 份文档`,
  notPublished: '什么都没有发布',
  blocked: (errors) => `请先改正 ${errors} 个错误`,

  mustBeSetRight: (errors) => `要先改正 ${errors} 个错误`,
  notYet: (errors) => `还不能发布：有 ${errors} 个错误要改正`,
  at: (field, message) => `${field}：${message}`,
  why: '带着这些错误发布，访客会得到错误的结果，或者看不到保护自己所需的内容。',

  badge: {
    errors: (errors) => `${errors} 个错误`,
    warnings: (warnings) => `${warnings} 个警告`,
    checked: '已检查',
    nothingWrong: '没有检查出任何问题。',
  },
  open: '去改正',
};
