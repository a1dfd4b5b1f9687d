import type {embedding as English} from '../en/embedding.ts';

/** The dialog that makes the code for a page. */
export const embedding: typeof English = {
  action: '嵌入这个测试',
  noSlug: '请先填写测试的“网页中的名称”。',
  notPublished: '网页只显示已发布的内容：嵌入之前，请先发布测试。',

  page: '网页',
  platforms: {
    html: '任意网页（HTML）',
    wordpress: 'WordPress',
    ghost: 'Ghost',
    squarespace: 'Squarespace、Webflow',
    react: 'React',
    vue: 'Vue',
  },
  hints: {
    html: '粘贴到想显示测试的地方。',
    wordpress: '添加一个“自定义 HTML”区块，粘贴进去。这里用 WordPress 认得的标签来代替测试的标签。',
    ghost: '在编辑器里输入 /html，粘贴到 HTML 卡片里。',
    squarespace: 'Squarespace：用 Code 区块，设为 HTML。Webflow：用 Code Embed 元素。',
    react: 'npm install relationship-test，类型也在里面。',
    vue: 'npm install relationship-test。在 Vue 的编译选项里声明这类标签是自定义元素：isCustomElement: (tag) => tag.startsWith("relationship-")。',
  },
  needsScript: '这个测试需要启用 JavaScript。',

  content: '内容',
  sources: {project: '总是最新的', snapshot: '放在网页旁的文件'},
  look: '外观',
  asPage: '跟随网页',
  light: '浅色',
  dark: '深色',
  language: '语言',
  itemsAtOnce: '一次显示几题',
  asTestSays: '按测试的设置',
  all: '全部',
  storage: '回答保存多久',
  storages: {local: '在设备上保存三十天', session: '标签页打开期间', none: '不保存'},
  share: '访客可以分享结果',
  accent: '强调色',
  accentPlaceholder: '跟随网页，或例如 #7a4b2a',
  script: '脚本地址',
  integrity: '脚本的哈希值',
  integrityPlaceholder: '无：浏览器不核对脚本',

  copy: '复制',
  copied: '已复制',

  download: '下载快照',
  downloadNote: '把已发布的测试连同所有语言存成一个文件，适合不想向任何服务器请求内容的网站。',
  nothingToSave: '请先发布测试：现在还没有可保存的内容。',
  notLoaded: '测试没有载入',
};
