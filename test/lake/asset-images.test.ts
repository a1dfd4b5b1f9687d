import {createHash} from 'node:crypto';
import {existsSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import sharp from 'sharp';
import {describe, expect, it} from 'vitest';
import {halves} from './pictures.ts';
import {runLake} from './running-lake.ts';

function sha1(bytes: Uint8Array): string {
  return createHash('sha1').update(bytes).digest('hex');
}

const drawing = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20"><script>alert(1)</script></svg>',
);

describe('an uploaded image', () => {
  it('is described by what is in it', async () => {
    const {editor, lake} = await runLake();
    const bytes = await halves(120, 60);
    const document = await editor.assets.upload('image', bytes, {
      filename: 'Two sides.jpeg',
      title: 'Two sides',
      source: {id: '7', name: 'drawer'},
    });
    const path = `images/local/production/${sha1(bytes)}-120x60.png`;
    expect(document).toMatchObject({
      _id: `image-${sha1(bytes)}-120x60-png`,
      _type: 'sanity.imageAsset',
      assetId: sha1(bytes),
      extension: 'png',
      mimeType: 'image/png',
      originalFilename: 'Two sides.jpeg',
      title: 'Two sides',
      source: {id: '7', name: 'drawer'},
      size: bytes.length,
      path,
      url: `${lake.url}/${path}`,
      metadata: {
        _type: 'sanity.imageMetadata',
        dimensions: {_type: 'sanity.imageDimensions', width: 120, height: 60, aspectRatio: 2},
        hasAlpha: false,
        isOpaque: true,
        blurHash: expect.any(String),
        thumbHash: expect.any(String),
        lqip: expect.stringMatching(/^data:image\/jpeg;base64,/),
        palette: {
          _type: 'sanity.imagePalette',
          dominant: {_type: 'sanity.imagePaletteSwatch', population: 50},
          vibrant: {foreground: '#fff', title: '#fff'},
        },
      },
    });
  });

  it('is kept once, whatever it is called', async () => {
    const {editor, dataDir} = await runLake();
    const bytes = await halves(10, 10);
    const first = await editor.assets.upload('image', bytes, {filename: 'a.png'});
    const again = await editor.assets.upload('image', bytes, {filename: 'b.png'});
    expect(again).toEqual(first);
    expect(readdirSync(join(dataDir, 'assets'))).toEqual([sha1(bytes)]);
  });

  it('is as wide and high as it is meant to be seen', async () => {
    const {editor} = await runLake();
    const lying = await sharp(await halves(40, 20))
      .jpeg()
      .withMetadata({orientation: 6})
      .toBuffer();
    const document = await editor.assets.upload('image', lying);
    expect(document.metadata.dimensions).toMatchObject({width: 20, height: 40});
    expect(document.url).toMatch(/-20x40\.jpg$/);
  });

  it('may let the page show through', async () => {
    const {editor} = await runLake();
    const glass = {width: 8, height: 8, channels: 4 as const, background: '#ff000080'};
    const bytes = await sharp({create: glass}).png().toBuffer();
    const {metadata} = await editor.assets.upload('image', bytes);
    expect(metadata).toMatchObject({hasAlpha: true, isOpaque: false});
    expect(metadata.lqip).toMatch(/^data:image\/png/);
  });

  it('is described no further than asked', async () => {
    const {editor} = await runLake();
    const some = await editor.assets.upload('image', await halves(9, 9), {extract: ['palette']});
    expect(some.metadata).toHaveProperty('palette');
    expect(some.metadata).not.toHaveProperty('lqip');
    const none = await editor.assets.upload('image', await halves(9, 8), {extract: ['none']});
    expect(Object.keys(none.metadata).toSorted()).toEqual([
      '_type',
      'dimensions',
      'hasAlpha',
      'isOpaque',
    ]);
  });

  it('is refused, and leaves nothing behind, when it is none or too large to open', async () => {
    const {editor, dataDir} = await runLake();
    const bomb = Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" width="30000" height="30000"/>',
    );
    const whole = await sharp(await halves(300, 300))
      .jpeg()
      .toBuffer();
    const upload = (bytes: Buffer) => editor.assets.upload('image', bytes);
    await expect(upload(Buffer.from('a leaflet'))).rejects.toThrow('could not be read');
    await expect(upload(whole.subarray(0, 600))).rejects.toThrow('Check that the file is whole');
    await expect(upload(bomb)).rejects.toThrow('more than 100 million pixels');
    expect(readdirSync(join(dataDir, 'assets'))).toEqual([]);
    expect(await editor.fetch('count(*)')).toBe(0);
  });

  it('may be a drawing, which is shown but can do nothing', async () => {
    const {editor} = await runLake();
    const document = await editor.assets.upload('image', drawing);
    expect(document.metadata.dimensions).toMatchObject({width: 30, height: 20});
    const served = await fetch(`${document.url}?w=10`);
    expect(Buffer.from(await served.arrayBuffer())).toEqual(drawing);
    expect(served.headers.get('content-type')).toBe('image/svg+xml');
    expect(served.headers.get('content-disposition')).toBeNull();
    expect(served.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(served.headers.get('content-security-policy')).toContain('sandbox');
  });
});

describe('deleting an asset', () => {
  it('is refused as long as a document refers to it', async () => {
    const {editor, dataDir} = await runLake();
    const bytes = await halves(10, 10);
    const {_id, url} = await editor.assets.upload('image', bytes);
    const cover = {_type: 'image', asset: {_type: 'reference', _ref: _id}};
    await editor.create({_id: 'drafts.article', _type: 'article', cover});
    await expect(editor.delete(_id)).rejects.toMatchObject({statusCode: 409});
    expect((await fetch(url)).status).toBe(200);
    await editor.delete('drafts.article');
    await editor.delete(_id);
    expect((await fetch(url)).status).toBe(404);
    expect(existsSync(join(dataDir, 'assets', sha1(bytes)))).toBe(false);
  });

  it('leaves the bytes to another document that stands for them', async () => {
    const {editor} = await runLake();
    const bytes = await halves(10, 10);
    const image = await editor.assets.upload('image', bytes);
    const file = await editor.assets.upload('file', bytes, {filename: 'a.png'});
    await editor.delete(image._id);
    expect((await fetch(file.url)).status).toBe(200);
    expect((await fetch(image.url)).status).toBe(404);
  });

  it('may be followed by uploading the same again', async () => {
    const {editor} = await runLake();
    const bytes = await halves(10, 10);
    const {_id} = await editor.assets.upload('image', bytes);
    const [, again] = await Promise.all([editor.delete(_id), editor.assets.upload('image', bytes)]);
    const {url} = (await editor.getDocument(_id)) ?? (await editor.assets.upload('image', bytes));
    expect(again._id).toBe(_id);
    expect((await fetch(String(url))).status).toBe(200);
  });
});

describe('the address of an asset', () => {
  it('moves with the lake', async () => {
    const first = await runLake();
    const {_id, url} = await first.editor.assets.upload('image', await halves(10, 10));
    await first.lake.close();
    const second = await runLake({dataDir: first.dataDir});
    const moved = await second.editor.getDocument(_id);
    expect(moved?.['url']).toBe(url.replace(first.lake.url, second.lake.url));
    expect((await fetch(String(moved?.['url']))).status).toBe(200);
  });
});
