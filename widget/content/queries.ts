/** Every query of the element. Each is in a file of its own, so that it loads when it is needed. */
export {actionReportQuery} from './report-query.ts';
export {resultQuery} from './result-query.ts';
export {testQuery} from './test-query.ts';
