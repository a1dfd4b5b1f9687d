import {Hono} from 'hono';
import {parsePerspective, type Perspective} from '../document/perspective.ts';
import {isRecord, type JsonRecord} from '../json.ts';
import {compileQuery} from '../query/compile.ts';
import {evaluateQuery} from '../query/evaluate.ts';
import {tagList} from '../query/sync-tags.ts';
import {refuse} from '../refusal.ts';
import {defaultPerspective} from './api-version.ts';
import {jsonBody, jsonLimit} from './body.ts';
import type {LakeContext} from './context.ts';
import {checkedQuery, queryParams} from './params.ts';
import {checkDataset} from './project-guard.ts';
import {PublicAnswers, type QueryAnswer} from './public-answers.ts';
import {askerOf, requireToken, type LakeEnvironment, type LakeRequest} from './reader.ts';

/** `GET|POST /data/query/:dataset` */
export function queryRoutes(lake: LakeContext): Hono<LakeEnvironment> {
  const answers = new PublicAnswers(lake.dataset.corpus);
  return new Hono<LakeEnvironment>()
    .get('/:dataset', (c) => {
      checkDataset(lake, c.req.param('dataset'));
      const search = new URL(c.req.url).searchParams;
      const query = checkedQuery(search.get('query'));
      const perspective = perspectiveOf(c);
      const answer = () => answerQuery(c, lake, perspective, query, queryParams(search));
      return isPublic(perspective) ? answers.serve(c, answer) : send(c, answer().body);
    })
    .post('/:dataset', jsonLimit, async (c) => {
      checkDataset(lake, c.req.param('dataset'));
      const body = await jsonBody(c);
      const params = body['params'] ?? {};
      if (!isRecord(params)) throw refuse(400, '"params" must be an object.');
      const query = checkedQuery(body['query']);
      return send(c, answerQuery(c, lake, perspectiveOf(c), query, params).body);
    });
}

function answerQuery(
  c: LakeRequest,
  lake: LakeContext,
  perspective: Perspective,
  query: string,
  params: JsonRecord,
): QueryAnswer {
  const started = performance.now();
  const compiled = compileQuery(query, params);
  const {result, tags} = evaluateQuery(
    compiled,
    lake.dataset.corpus,
    perspective,
    askerOf(c, lake),
  );
  const answer = {
    ...(c.req.query('returnQuery') === 'false' ? {} : {query}),
    result: result ?? null,
    ms: Math.round(performance.now() - started),
    syncTags: tagList(tags),
  };
  return {body: JSON.stringify(answer), lasting: !compiled.readsClock};
}

function send(c: LakeRequest, body: string): Response {
  c.header('Cache-Control', 'no-store');
  c.header('Content-Type', 'application/json; charset=utf-8');
  return c.body(body);
}

/** What the reader sees: without a token never more than anyone may. */
function perspectiveOf(c: LakeRequest): Perspective {
  const asked = c.req.query('perspective');
  const name = asked ?? defaultPerspective(c.req.param('version') ?? '');
  const perspective = parsePerspective(name);
  if (!perspective) throw refuse(400, `"${name}" is not a perspective.`);
  if (c.get('hasToken')) return perspective;
  if (asked !== undefined && perspective.kind !== 'published') {
    requireToken(c, `The perspective "${name}" needs the token of the lake.`);
  }
  return {kind: 'public'};
}

function isPublic(perspective: Perspective): boolean {
  return perspective.kind === 'public';
}
