import {isRecord, type JsonRecord} from '../../../lake/json.ts';

/** The documents by id: their own attributes, and the transaction that wrote them last. */
export type State = ReadonlyMap<string, {readonly content: JsonRecord; readonly rev: string}>;

/** One request: mutations, or actions, of one transaction. */
export interface Request {
  readonly kind: 'mutations' | 'actions';
  readonly list: readonly JsonRecord[];
}

/** Thrown by a request that a lake must refuse. */
class Refused extends Error {
  override readonly name = 'Refused';
}

/**
 * What a lake is to do, as simply as it can be said: the state after a request.
 * @returns undefined when the request must be refused.
 */
export function carriedOut(before: State, {kind, list}: Request, rev: string): State | undefined {
  const after = new Map(before);
  const put = (id: string, content: JsonRecord) => after.set(id, {content, rev});
  const step = kind === 'mutations' ? mutation : action;
  try {
    for (const each of list) step(each, {before, after, put});
    for (const {content} of after.values()) {
      for (const target of strongTargets(content)) if (!after.has(target)) throw new Refused();
    }
  } catch (cause) {
    if (cause instanceof Refused) return undefined;
    throw cause;
  }
  return after;
}

interface Step {
  readonly before: State;
  readonly after: Map<string, {readonly content: JsonRecord; readonly rev: string}>;
  readonly put: (id: string, content: JsonRecord) => void;
}

function mutation(each: JsonRecord, {before, after, put}: Step): void {
  const [[kind, body] = []] = Object.entries(each);
  if (!isRecord(body)) throw new Error('A mutation of the test is malformed.');
  const {_id: created, ...content} = body;
  const id = String(created ?? body['id']);
  if (kind === 'create' && after.has(id)) throw new Refused();
  if (kind === 'createIfNotExists' && after.has(id)) return;
  if (kind === 'delete') after.delete(id);
  else if (kind !== 'patch') put(id, content);
  else {
    const present = after.get(id);
    const revision = (before.get(id) ?? present)?.rev;
    const {ifRevisionID = revision} = body;
    if (!present || ifRevisionID !== revision) throw new Refused();
    put(id, patched(present.content, body));
  }
}

function action(each: JsonRecord, {after, put}: Step): void {
  const {actionType, attributes = {}, includeDrafts = [], patch = {}} = each;
  const [published, draft] = [String(each['publishedId']), `drafts.${String(each['publishedId'])}`];
  const [ofPublished, ofDraft] = [after.get(published), after.get(draft)];
  const {_id, ...content} = isRecord(attributes) ? attributes : {};
  switch (String(actionType).replace('sanity.action.document.', '')) {
    case 'create':
      if (ofDraft && each['ifExists'] !== 'ignore') throw new Refused();
      if (!ofDraft) put(draft, content);
      break;
    case 'edit': {
      const source = ofDraft ?? ofPublished;
      if (!source) throw new Refused();
      put(draft, patched(source.content, isRecord(patch) ? patch : {}));
      break;
    }
    case 'replaceDraft':
      put(draft, content);
      break;
    case 'discard':
      after.delete(draft);
      break;
    case 'publish': {
      const {ifDraftRevisionId = ofDraft?.rev, ifPublishedRevisionId = ofPublished?.rev} = each;
      if (!ofDraft || ifDraftRevisionId !== ofDraft.rev) throw new Refused();
      if (ifPublishedRevisionId !== ofPublished?.rev) throw new Refused();
      put(published, strengthened(ofDraft.content));
      after.delete(draft);
      break;
    }
    case 'unpublish':
      if (!ofPublished) throw new Refused();
      if (!ofDraft) put(draft, ofPublished.content);
      after.delete(published);
      break;
    case 'delete': {
      const isListed = Array.isArray(includeDrafts) && includeDrafts.includes(draft);
      if ((!ofPublished && !ofDraft) || (ofDraft && !isListed)) throw new Refused();
      after.delete(published);
      after.delete(draft);
      break;
    }
    default:
      throw new Error(`The model does not know ${String(actionType)}.`);
  }
}

/** Of a patch what the test uses: attributes at the top, in the order in which mutators go. */
function patched(content: JsonRecord, {set, unset, inc, insert}: JsonRecord): JsonRecord {
  const result: JsonRecord = {...content, ...(isRecord(set) ? set : {})};
  for (const name of Array.isArray(unset) ? unset : []) delete result[String(name)];
  for (const [name, by] of Object.entries(isRecord(inc) ? inc : {})) {
    if (typeof result[name] === 'number') result[name] += Number(by);
  }
  const {list} = result;
  if (isRecord(insert) && Array.isArray(insert['items']) && Array.isArray(list)) {
    result['list'] = [...list, ...insert['items']];
  }
  return result;
}

function strongTargets({to}: JsonRecord): string[] {
  return isRecord(to) && to['_weak'] !== true ? [String(to['_ref'])] : [];
}

function strengthened(content: JsonRecord): JsonRecord {
  const {to} = content;
  if (!isRecord(to) || !('_strengthenOnPublish' in to)) return content;
  return {...content, to: {_type: to['_type'], _ref: to['_ref']}};
}
