import {Hono} from 'hono';
import {parsePerspective, type Perspective} from '../document/perspective.ts';
import {isRecord, type JsonRecord} from '../json.ts';
import {refuse} from '../refusal.ts';
import {defaultPerspective} from './api-version.ts';
import {jsonBody, jsonLimit} from './body.ts';
import type {LakeContext} from './context.ts';
import {checkedQuery, queryParams} from './params.ts';
import {checkDataset} from './project-guard.ts';
import {PublicAnswers, type WrittenAnswer} from './public-answers.ts';
import {askerOf, requireToken, type LakeEnvironment, type LakeRequest} from './reader.ts';

/** `GET|POST /data/query/:dataset` */
export function queryRoutes(lake: LakeContext): Hono<LakeEnvironment> {
  const answers = new PublicAnswers(lake.dataset);
  return new Hono<LakeEnvironment>()
    .get('/:dataset', async (c) => {
      checkDataset(lake, c.req.param('dataset'));
      const perspective = perspectiveOf(c);
      const ask = async () => {
        const search = new URL(c.req.url).searchParams;
        const query = checkedQuery(search.get('query'));
        return answerQuery(c, lake, perspective, query, queryParams(search));
      };
      return perspective.kind === 'public'
        ? answers.serve(c, pathOf(c.req.url), ask)
        : send(c, (await ask()).body);
    })
    .post('/:dataset', jsonLimit, async (c) => {
      checkDataset(lake, c.req.param('dataset'));
      const body = await jsonBody(c);
      const params = body['params'] ?? {};
      if (!isRecord(params)) throw refuse(400, '"params" must be an object.');
      const query = checkedQuery(body['query']);
      return send(c, (await answerQuery(c, lake, perspectiveOf(c), query, params)).body);
    });
}

async function answerQuery(
  c: LakeRequest,
  lake: LakeContext,
  perspective: Perspective,
  query: string,
  params: JsonRecord,
): Promise<WrittenAnswer> {
  const started = performance.now();
  const {result, sourceMap, tags, lasting} = await lake.queries.run({
    query,
    params,
    perspective,
    asker: askerOf(c, lake),
    withSourceMap: (c.req.query('resultSourceMap') ?? 'false') !== 'false',
  });
  const members = [
    ...(c.req.query('returnQuery') === 'false' ? [] : [`"query":${JSON.stringify(query)}`]),
    `"result":${result}`,
    `"ms":${Math.round(performance.now() - started)}`,
    `"syncTags":${JSON.stringify(tags)}`,
    ...(sourceMap === undefined ? [] : [`"resultSourceMap":${sourceMap}`]),
  ];
  return {body: `{${members.join(',')}}`, tags, lasting};
}

/** What follows the host in a URL. */
function pathOf(url: string): string {
  return url.slice(url.indexOf('/', url.indexOf('//') + 2));
}

function send(c: LakeRequest, body: string): Response {
  return c.body(body, 200, {
    'Cache-Control': 'no-store',
    'Content-Type': 'application/json; charset=utf-8',
  });
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
