/** Building the wiki as plain pages, for programs that do so themselves. */
export {type BuiltSite, buildSite, type SiteOrder} from './build-site.ts';
export {type PageTemplate, readTemplate} from './template.ts';
