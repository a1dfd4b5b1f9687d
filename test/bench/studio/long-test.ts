import type {SanityClient} from '@sanity/client';

/** Id of the long test. */
export const LONG_TEST = 'test-long';

/** Items of the long test. */
export const LONG = 100;

/** Stores a test of a hundred items, made from those of the seed, and publishes it. */
export async function storeLongTest(editor: SanityClient): Promise<void> {
  const test = await published(editor, 'test-pursuit-distance');
  const ids = Array.from({length: LONG}, (_, index) => `item-long-${index}`);
  const items = await editor.fetch<Stored[]>('*[_type == "quizItem"] | order(_id asc)');
  const transaction = editor.transaction();
  for (const [index, _id] of ids.entries()) {
    transaction.createOrReplace({...items[index % items.length], _type: 'quizItem', _id});
  }
  transaction.createOrReplace({
    ...test,
    _type: 'relationshipTest',
    _id: LONG_TEST,
    slug: {_type: 'slug', current: 'long'},
    items: ids.map((_ref, index) => ({_key: `item-${index}`, _type: 'reference', _ref})),
  });
  await transaction.commit();
}

/** Stores a note for the Studio that knows nothing else, and gives its id. */
export async function storeNote(editor: SanityClient): Promise<string> {
  const {_id} = await editor.create({_type: 'note', title: 'A note'});
  return _id;
}

interface Stored {
  readonly _type: string;
  readonly [field: string]: unknown;
}

async function published(editor: SanityClient, id: string): Promise<Stored> {
  const document = await editor.getDocument(id);
  if (!document) throw new Error(`The seed has no ${id}.`);
  return document;
}
