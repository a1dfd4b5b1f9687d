import {Hono} from 'hono';
import type {LakeDocument} from '../document/document.ts';
import {chunkedBody} from './chunked-body.ts';
import type {LakeContext} from './context.ts';
import {checkDataset} from './project-guard.ts';
import {tokenOnly, type LakeEnvironment} from './reader.ts';

/** Documents on one page, for a reader who asks page by page. */
const pageLength = 1_000;
/** Characters that go out in one piece, at least. */
const pieceLength = 64 * 1024;

/**
 * `GET /data/export/:dataset`: every document, drafts included, one JSON line each. It is the
 * dataset as it was when the export began, whatever is written meanwhile. With `nextCursor` it goes
 * page by page instead: empty at first, then what the last line of the page before says.
 */
export function exportRoutes(lake: LakeContext): Hono<LakeEnvironment> {
  return new Hono<LakeEnvironment>().get('/:dataset', tokenOnly, (c) => {
    checkDataset(lake, c.req.param('dataset'));
    const types = c.req.query('types')?.split(',').filter(Boolean) ?? [];
    const cursor = c.req.query('nextCursor');
    // A list of its own, which stays as it is.
    const documents = lake.dataset.corpus
      .view({kind: 'raw'})
      .all()
      .filter(({_type}) => types.length === 0 || types.includes(_type));
    const lines = cursor === undefined ? linesOf(documents) : pageOf(documents, cursor);
    c.header('Content-Type', 'application/x-ndjson');
    c.header('Cache-Control', 'no-store');
    return c.body(chunkedBody(pieces(lines)));
  });
}

function* linesOf(documents: Iterable<LakeDocument>): Generator<string> {
  for (const document of documents) yield `${JSON.stringify(document)}\n`;
}

/** The documents behind a cursor in the order of their ids, and where the next page begins. */
function* pageOf(documents: readonly LakeDocument[], cursor: string): Generator<string> {
  const rest = documents.filter(({_id}) => _id > cursor);
  const page = rest.slice(0, pageLength);
  yield* linesOf(page);
  const nextCursor = page.at(-1)?._id;
  if (rest.length > page.length) yield `${JSON.stringify({nextCursor})}\n`;
}

function* pieces(lines: Iterable<string>): Generator<string> {
  let piece = '';
  for (const line of lines) {
    piece += line;
    if (piece.length < pieceLength) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}
