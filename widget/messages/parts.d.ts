/**
 * A part of a language's file, which the build puts into a chunk without the other parts:
 * `import {taking} from './en.ts?taking'`. Without a build the question mark changes nothing.
 */

declare module '*.ts?taking' {
  export const taking: import('./messages.ts').TakingMessages;
}

declare module '*.ts?result' {
  export const result: import('./messages.ts').ResultMessages;
}

declare module '*.ts?wiki' {
  export const wiki: import('./messages.ts').WikiMessages;
}

declare module '*.ts?article' {
  export const article: import('./messages.ts').ArticleMessages;
}
