/**
 * For a server, or a page without the element: reads a test, scores answers to it as the element
 * does, and makes and reads the links that results are shared by. It needs no browser.
 */
export {readTest} from './content/read-test.ts';
export {testQuery} from './content/test-query.ts';
export type * from './core/model.ts';
export type * from './core/result.ts';
export {score} from './core/scoring/score.ts';
export {decodeShareCode, encodeShareCode, sharedResult} from './core/share-code.ts';
export type {Decoded, SharedResult, SharedScore} from './core/share-code.ts';
export {linkTo, readLink} from './share/link.ts';
export type {LinkCodes} from './share/link.ts';
