import {createHash} from 'node:crypto';
import {createReadStream} from 'node:fs';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {exportDataset, type ExportMode} from '@sanity/export';
import {sanityImport} from '@sanity/import';
import {describe, expect, it, onTestFinished} from 'vitest';
import {isRecord, omit, type JsonRecord} from '../../lake/json.ts';
import {halves} from './pictures.ts';
import {runLake, type TestLake} from './running-lake.ts';

async function fill({editor}: TestLake): Promise<void> {
  const picture = await editor.assets.upload('image', await halves(40, 20), {
    filename: 'two sides.png',
    title: 'Two sides',
  });
  const leaflet = await editor.assets.upload('file', Buffer.from('How to ask for space.'), {
    filename: 'leaflet.txt',
    contentType: 'text/plain',
  });
  const image = {
    _type: 'image',
    asset: {_type: 'reference', _ref: picture._id},
    hotspot: {_type: 'sanity.imageHotspot', x: 0.2, y: 0.5, width: 0.4, height: 1},
    crop: {_type: 'sanity.imageCrop', left: 0, right: 0.5, top: 0, bottom: 0},
  };
  const file = {_type: 'file', asset: {_type: 'reference', _ref: leaflet._id}};
  await editor
    .transaction()
    .create({_id: 'pattern', _type: 'pattern', name: '远 and near', weight: 1.5, on: false})
    .create({
      _id: 'article',
      _type: 'article',
      cover: image,
      patterns: [{_key: 'k', _type: 'reference', _ref: 'pattern'}],
      later: {_type: 'reference', _ref: 'not-yet', _weak: true},
      empty: null,
    })
    .create({_id: 'drafts.article', _type: 'article', body: [{_key: 'i', ...image}, file]})
    .create({_id: 'versions.spring.article', _type: 'article', cover: image})
    .commit({autoGenerateArrayKeys: true});
}

/** Everything in a lake as Sanity's export writes it, in the order of the ids. */
async function documentsIn({signed}: TestLake): Promise<JsonRecord[]> {
  const answer = await signed('/data/export/production');
  const lines = (await answer.text()).split('\n').filter((line) => line !== '');
  return lines
    .map((line): unknown => JSON.parse(line))
    .filter(isRecord)
    .toSorted((left, right) => (String(left['_id']) < String(right['_id']) ? -1 : 1));
}

/** What the import makes anew: revisions, the time of the change, and the lake's own address. */
function lasting(documents: readonly JsonRecord[]): JsonRecord[] {
  return documents.map((document) => {
    const isAsset = String(document['_type']).endsWith('Asset');
    const made = ['_rev', '_updatedAt', ...(isAsset ? ['_createdAt', 'url'] : [])];
    return omit(document, ...made);
  });
}

/** Lines as an export writes them, their members sorted: the import puts references back last. */
function written(documents: readonly JsonRecord[]): string[] {
  const sorted = (_name: string, value: unknown) =>
    isRecord(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value;
  return lasting(documents).map((document) => JSON.stringify(document, sorted));
}

async function archiveOf({editor}: TestLake, mode: ExportMode): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'lake-export-'));
  onTestFinished(() => rm(folder, {recursive: true, force: true}));
  const outputPath = join(folder, 'production.tar.gz');
  await exportDataset({client: editor, dataset: 'production', outputPath, mode});
  return outputPath;
}

function importInto({editor}: TestLake, archive: string): ReturnType<typeof sanityImport> {
  return sanityImport(createReadStream(archive), {
    client: editor,
    operation: 'createOrReplace',
    onProgress: () => undefined,
    allowAssetsInDifferentDataset: false,
    allowSystemDocuments: false,
    releasesOperation: 'fail',
    replaceAssets: false,
    skipCrossDatasetReferences: false,
    tag: 'test',
  });
}

async function bytesOfAssets(documents: readonly JsonRecord[]): Promise<(string | undefined)[][]> {
  const assets = documents.filter(({url}) => typeof url === 'string');
  return Promise.all(
    assets.map(async ({_id, url}) => {
      const bytes = new Uint8Array(await (await fetch(String(url))).arrayBuffer());
      return [String(_id), createHash('sha1').update(bytes).digest('hex')];
    }),
  );
}

describe('Sanity’s own export and import', () => {
  it.each(['stream', 'cursor'] as const)('carry a dataset over whole (%s)', async (mode) => {
    const from = await runLake();
    await fill(from);
    const archive = await archiveOf(from, mode);
    const to = await runLake();
    const {numDocs, warnings} = await importInto(to, archive);
    expect({numDocs, warnings}).toEqual({numDocs: 4, warnings: []});
    const [before, after] = [await documentsIn(from), await documentsIn(to)];
    expect(written(after)).toEqual(written(before));
    expect(await bytesOfAssets(after)).toEqual(await bytesOfAssets(before));
    expect(after).toHaveLength(6);
  });

  it('carry releases over, and publish nothing by it', async () => {
    const from = await runLake();
    await fill(from);
    const release = {releaseId: 'spring'};
    await from.editor.releases.create({...release, metadata: {releaseType: 'scheduled'}});
    await from.editor.releases.schedule({...release, publishAt: '2999-01-01T00:00:00Z'});
    const past = {releaseId: 'winter'};
    await from.editor.releases.create(past);
    await from.editor.releases.publish(past);
    const to = await runLake();
    await importInto(to, await archiveOf(from, 'stream'));
    const spring = await to.editor.releases.get(release);
    expect(spring).toMatchObject({state: 'active', metadata: {releaseType: 'scheduled'}});
    expect(spring).not.toHaveProperty('publishAt');
    expect(await to.editor.releases.get(past)).toMatchObject({state: 'published'});
    expect(await to.editor.getDocument('versions.spring.article')).toBeDefined();
    await to.editor.releases.publish(release);
    const cover = '*[_id == "article"][0].cover.asset._ref';
    expect(await to.visitor.fetch(cover)).toBe(await from.visitor.fetch(cover));
  });
});

describe('an export', () => {
  it('holds the types that are asked for', async () => {
    const running = await runLake();
    await fill(running);
    const answer = await running.signed('/data/export/production?types=pattern,none');
    expect(answer.headers.get('content-type')).toBe('application/x-ndjson');
    expect(JSON.parse(await answer.text())).toMatchObject({_id: 'pattern'});
  });

  it('comes page by page on request', async () => {
    const running = await runLake();
    const write = running.editor.transaction();
    const ids = Array.from({length: 1500}, (_, n) => `note-${String(n).padStart(4, '0')}`);
    for (const _id of ids.toReversed()) write.create({_id, _type: 'note'});
    await write.commit();
    const page = async (cursor: string) => {
      const answer = await running.signed(`/data/export/production?nextCursor=${cursor}`);
      const lines = (await answer.text()).trim().split('\n');
      return lines.map((line): unknown => JSON.parse(line)).filter(isRecord);
    };
    const first = await page('');
    const next = first.at(-1)?.['nextCursor'];
    expect(next).toBe('note-0999');
    const second = await page(String(next));
    expect([...first.slice(0, -1), ...second].map(({_id}) => _id)).toEqual(ids);
  });

  it('is the dataset as it was when it began', async () => {
    const running = await runLake();
    const text = 'x'.repeat(10_000);
    const write = running.editor.transaction();
    for (let n = 0; n < 500; n++) write.create({_id: `note-${n}`, _type: 'note', text});
    await write.commit();
    const answer = await running.signed('/data/export/production');
    await running.editor.delete({query: '*'});
    const lines = (await answer.text()).trim().split('\n');
    expect(lines).toHaveLength(500);
  });
});
