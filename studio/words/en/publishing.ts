import {count} from './plural.ts';

/** What is said before publishing: what stands in the way, and how much goes out together. */
export const publishing = {
  action: 'Publish with its parts',
  looking: 'Looking at the test and its parts…',
  nothing: 'Everything is published already.',
  notLoaded: 'The parts did not load',
  publish: (documents: number) => `Publish ${count(documents, 'document')}`,
  published: (documents: number) => `${count(documents, 'document')} published`,
  notPublished: 'Nothing was published',
  blocked: (errors: number) => `${count(errors, 'error')} to set right first`,

  mustBeSetRight: (errors: number) => `${count(errors, 'error')} must be set right first`,
  notYet: (errors: number) => `Not yet: ${count(errors, 'error')} to set right`,
  /** What is wrong, in the field of that title. */
  at: (field: string, message: string) => `${field}: ${message}`,
  why: 'With these, visitors would get a wrong result, or one without what keeps them safe.',

  badge: {
    errors: (errors: number) => count(errors, 'error'),
    warnings: (warnings: number) => count(warnings, 'warning'),
    checked: 'Checked',
    nothingWrong: 'No check finds anything wrong with it.',
  },
  open: 'Open it',
};
