import {createHash} from 'node:crypto';
import {describe, expect, it} from 'vitest';
import {runLake} from './running-lake.ts';

const bytes = Buffer.from('How to ask for space: a leaflet.');
const sha1 = createHash('sha1').update(bytes).digest('hex');

describe('files', () => {
  it('are kept under their SHA-1, once, and served as they came', async () => {
    const {editor, lake} = await runLake();
    const upload = () =>
      editor.assets.upload('file', bytes, {
        filename: 'Leaflet.PDF',
        contentType: 'application/pdf',
      });
    const document = await upload();
    expect(document).toMatchObject({
      _id: `file-${sha1}-pdf`,
      _type: 'sanity.fileAsset',
      sha1hash: sha1,
      extension: 'pdf',
      mimeType: 'application/pdf',
      originalFilename: 'Leaflet.PDF',
      size: bytes.length,
      url: `${lake.url}/files/local/production/${sha1}.pdf`,
    });
    expect((await upload())._rev).toBe(document._rev);
    const served = await fetch(document.url);
    expect(Buffer.from(await served.arrayBuffer())).toEqual(bytes);
    expect(Object.fromEntries(served.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(bytes.length),
      'cache-control': 'public, max-age=31536000, immutable',
      'x-sanity-sha1': sha1,
      'x-content-type-options': 'nosniff',
    });
  });

  it('are served in part, or not at all when they are known already', async () => {
    const {editor} = await runLake();
    const {url} = await editor.assets.upload('file', bytes, {filename: 'a.txt'});
    const part = await fetch(url, {headers: {Range: 'bytes=7-9'}});
    expect(part.status).toBe(206);
    expect(await part.text()).toBe('ask');
    expect(part.headers.get('content-range')).toBe(`bytes 7-9/${bytes.length}`);
    const end = await fetch(url, {headers: {Range: 'bytes=-8'}});
    expect(await end.text()).toBe('leaflet.'.slice(-8));
    const known = await fetch(url, {headers: {'If-None-Match': `"${sha1}"`}});
    expect(known.status).toBe(304);
    const head = await fetch(url, {method: 'HEAD'});
    expect(head.headers.get('content-length')).toBe(String(bytes.length));
  });

  it('never are shown by the browser as a page of the lake', async () => {
    const {editor} = await runLake();
    const page = Buffer.from('<script>alert(1)</script>');
    const {url} = await editor.assets.upload('file', page, {
      filename: 'x.html',
      contentType: 'text/html',
    });
    const served = await fetch(url);
    expect(served.headers.get('content-disposition')).toContain('attachment');
    expect(served.headers.get('content-security-policy')).toContain('sandbox');
  });

  it('are not found outside their folder', async () => {
    const {lake, request} = await runLake();
    for (const name of ['..%2F..%2Ftoken', 'token', `${'0'.repeat(40)}.pdf`]) {
      const answer = await fetch(`${lake.url}/files/local/production/${name}`);
      expect(answer.status, name).toBe(404);
    }
    expect((await request('/ping')).status).toBe(200);
  });
});
