import type {opening as English} from '../en/opening.ts';

/** What stands where the Studio would, when it cannot open. Words between backticks are code. */
export const opening: typeof English = {
  nothing: {
    title: '这个 Studio 还不知道内容在哪里',
    local: '只在一台电脑上使用时，用 `./run demo` 启动：内容库、Studio 和博客会一起打开。',
    hosted:
      '使用 Sanity 云端时，请在构建时设定 `SANITY_STUDIO_PROJECT_ID` 和 `SANITY_STUDIO_DATASET`。',
  },
  silent: {
    title: '内容库没有回应',
    text: (url) =>
      `你的内容保存在 \`${url}\` 的一个小服务器里，它好像没有在运行。请用 \`./run demo\` 启动它，然后再试一次。已发布的内容不会丢失。`,
    answered: (status) => `它回应的状态码是 ${status}。`,
    again: '再试一次',
  },
  unreadable: {
    title: '这个页面的设置无法读取',
    text: '元素 `<script type="application/json" id="lake">` 里要有一个对象，包含 `url`、`projectId`、`dataset` 和 `token`。',
  },
};
