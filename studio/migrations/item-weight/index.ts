import {at, defineMigration, setIfMissing} from 'sanity/migrate';

/**
 * An example of a migration: items that were stored before they had a weight get the one that they
 * always counted with. Running it again changes nothing.
 */
// oxlint-disable-next-line import/no-default-export -- the tool looks for it.
export default defineMigration({
  title: 'Give every item on a scale its weight',
  documentTypes: ['quizItem'],
  migrate: {
    document({kind}) {
      return kind === 'options' || kind === 'attention'
        ? undefined
        : [at('weight', setIfMissing(1))];
    },
  },
});
