import fc from 'fast-check';
import type {JsonRecord} from '../../../lake/json.ts';
import type {Request, State} from './model.ts';

/** A request that may depend on what is there when it is made, such as the revisions. */
export type RequestMaker = (now: State) => Request;

/** Few documents, so that what is done to them meets. */
const name = fc.constantFrom('a', 'a', 'a', 'b', 'c');
const text = fc.constantFrom('one', 'two', '追与退', 'one, two and three', '');

const to = fc.tuple(name, fc.constantFrom('strong', 'weak', 'later')).map(([_ref, how]) => ({
  _type: 'reference',
  _ref,
  ...(how === 'strong' ? {} : {_weak: true}),
  ...(how === 'later' ? {_strengthenOnPublish: {type: 'note'}} : {}),
}));
const content = fc
  .record(
    {text, n: fc.integer({min: 0, max: 9}), list: fc.constant(['x']), to},
    {requiredKeys: ['text']},
  )
  .map((attributes) => ({_type: 'note', ...attributes}));

const operations: fc.Arbitrary<JsonRecord> = fc.oneof(
  text.map((value) => ({set: {text: value}})),
  fc.constantFrom({unset: ['n']}, {unset: ['to']}, {inc: {n: 2}}, {set: {n: 1}, inc: {n: 1}}),
  text.map((value) => ({insert: {after: 'list[-1]', items: [value]}})),
);

const id = fc.tuple(name, fc.boolean()).map(([each, isDraft]) => (isDraft ? draftOf(each) : each));

const mutation = fc.oneof(
  fc
    .tuple(fc.constantFrom('create', 'createIfNotExists', 'createOrReplace'), id, content)
    .map(([kind, _id, attributes]) => ({[kind]: {_id, ...attributes}})),
  fc.tuple(id, operations).map(([each, patch]) => ({patch: {id: each, ...patch}})),
  id.map((each) => ({delete: {id: each}})),
);

const action = fc.oneof(
  fc.tuple(name, content, fc.constantFrom('fail', 'ignore')).map(([each, own, ifExists]) => ({
    ...about('create', each),
    attributes: {_id: draftOf(each), ...own},
    ifExists,
  })),
  fc.tuple(name, operations).map(([each, patch]) => ({...about('edit', each), patch})),
  fc.tuple(name, content).map(([each, own]) => ({
    ...about('replaceDraft', each),
    attributes: {_id: draftOf(each), ...own},
  })),
  fc
    .tuple(fc.constantFrom('discard', 'publish', 'publish', 'unpublish'), name)
    .map(([kind, each]) => about(kind, each)),
  fc.tuple(name, fc.boolean()).map(([each, isWhole]) => ({
    ...about('delete', each),
    includeDrafts: isWhole ? [draftOf(each)] : [],
  })),
);

const several = <T>(one: fc.Arbitrary<T>) => fc.array(one, {minLength: 1, maxLength: 3});

/** Any request: mutations or actions, several at once, and with conditions on revisions. */
export const request: fc.Arbitrary<RequestMaker> = fc.oneof(
  several(mutation).map((list) => () => ({kind: 'mutations', list}) as const),
  several(action).map((list) => () => ({kind: 'actions', list}) as const),
  fc.tuple(id, operations, fc.boolean()).map(([each, patch, isRight]) => (now: State) => {
    const ifRevisionID = isRight ? now.get(each)?.rev : 'another';
    const list = [{patch: {id: each, ...patch, ...given({ifRevisionID})}}];
    return {kind: 'mutations', list} as const;
  }),
  fc.tuple(name, fc.boolean()).map(([each, isRight]) => (now: State) => {
    const ifDraftRevisionId = isRight ? now.get(draftOf(each))?.rev : 'another';
    const ifPublishedRevisionId = now.get(each)?.rev;
    const conditions = given({ifDraftRevisionId, ifPublishedRevisionId});
    return {kind: 'actions', list: [{...about('publish', each), ...conditions}]} as const;
  }),
);

function about(kind: string, publishedId: string): JsonRecord {
  const actionType = `sanity.action.document.${kind}`;
  return {actionType, publishedId, draftId: draftOf(publishedId)};
}

function draftOf(publishedId: string): string {
  return `drafts.${publishedId}`;
}

/** Without the members that have no value. */
function given(members: JsonRecord): JsonRecord {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}
