import {createImageUrlBuilder} from '@sanity/image-url';
import sharp from 'sharp';
import {describe, expect, it} from 'vitest';
import {halves, look} from './pictures.ts';
import {runLake} from './running-lake.ts';

const red = '#ff0000ff';
const blue = '#0000ffff';

/** A lake with one picture, 200 × 100, red on the left and blue on the right. */
async function withPicture() {
  const running = await runLake();
  const document = await running.editor.assets.upload('image', await halves(200, 100));
  const ask = (parameters: string, init?: RequestInit) =>
    fetch(`${document.url}?${parameters}`, init);
  const get = async (parameters: string) => {
    const answer = await ask(parameters);
    if (!answer.ok) throw new Error(await answer.text());
    return look(new Uint8Array(await answer.arrayBuffer()));
  };
  return {...running, document, ask, get};
}

describe('the size of an image', () => {
  it.each([
    ['w=50', 50, 25],
    ['h=50', 100, 50],
    ['w=400', 400, 200],
    ['w=50&dpr=2', 100, 50],
    ['w=50&h=50', 50, 25],
    ['w=50&h=50&fit=clip', 50, 25],
    ['w=400&h=400&fit=max', 200, 100],
    ['w=400&fit=max', 200, 100],
    ['w=60&h=80&fit=scale', 60, 80],
    ['w=60&h=80&fit=crop', 60, 80],
    ['w=60&h=80&fit=fill&bg=fff', 60, 80],
    ['w=300&h=400&fit=fillmax&bg=fff', 300, 400],
    ['w=400&h=400&fit=min', 100, 100],
    ['w=50&h=50&fit=min', 50, 50],
    ['rect=100,0,50,40', 50, 40],
    ['rect=150,50,500,500', 50, 50],
    ['or=90&w=50', 50, 100],
    ['or=90&rect=0,0,100,50', 50, 100],
    ['w=50&pad=10', 70, 45],
    ['or=270&w=50&h=80&fit=crop', 50, 80],
    ['or=90&w=50&h=80&fit=crop&crop=entropy', 50, 80],
    ['w=40&h=40&fit=crop&crop=entropy', 40, 40],
    ['w=10&min-w=30', 30, 15],
    ['w=90&max-w=60&dpr=2', 120, 60],
  ])('follows %s', async (parameters, width, height) => {
    const {get} = await withPicture();
    expect(await get(parameters)).toMatchObject({width, height});
  });
});

describe('the part of an image that is kept', () => {
  it.each([
    ['rect=0,0,60,60', red],
    ['rect=140,0,60,60', blue],
    ['w=50&h=50&fit=crop&crop=left', red],
    ['w=50&h=50&fit=crop&crop=top,right', blue],
    ['w=50&h=50&fit=crop&crop=focalpoint&fp-x=0.1&fp-y=0.5', red],
    ['w=50&h=50&fit=crop&fp-x=0.9', blue],
    ['flip=h&rect=0,0,60,60', red],
    ['flip=h&w=100', blue],
    ['or=180&w=100', blue],
    ['or=90&w=100&h=50&fit=crop&crop=top', red],
    ['or=90&w=100&h=50&fit=crop&crop=bottom', blue],
    ['w=100&invert=true', '#00ffffff'],
  ])('follows %s', async (parameters, colour) => {
    const {get} = await withPicture();
    const {width, height, colourAt} = await get(parameters);
    expect(colourAt(Math.floor(width / 4), Math.floor(height / 2))).toBe(colour);
  });

  it('is what an editor chose by crop and hotspot', async () => {
    const {document, lake} = await withPicture();
    const image = {
      asset: {_ref: document._id},
      crop: {left: 0.6, right: 0, top: 0, bottom: 0},
      hotspot: {x: 0.8, y: 0.5, width: 0.2, height: 0.2},
    };
    const url = createImageUrlBuilder({projectId: 'local', dataset: 'production'})
      .withOptions({baseUrl: lake.url})
      .image(image)
      .width(40)
      .height(40)
      .url();
    const picture = await look(new Uint8Array(await (await fetch(url)).arrayBuffer()));
    expect(picture).toMatchObject({width: 40, height: 40});
    expect(picture.colourAt(0, 20)).toBe(blue);
  });

  it('has the background around it that was asked for', async () => {
    const {get} = await withPicture();
    const filled = await get('w=100&h=100&fit=fill&bg=00ff00');
    expect(filled.colourAt(50, 2)).toBe('#00ff00ff');
    expect(filled.colourAt(2, 50)).toBe(red);
    expect((await get('w=100&h=100&fit=fill&bg=8000ff00')).colourAt(50, 2)).toBe('#00ff0080');
  });
});

describe('the form of an image', () => {
  it.each([
    ['fm=jpg', 'image/jpeg', 'jpeg'],
    ['fm=pjpg&q=40', 'image/jpeg', 'jpeg'],
    ['fm=webp', 'image/webp', 'webp'],
    ['fm=avif', 'image/avif', 'heif'],
    ['w=20', 'image/png', 'png'],
  ])('follows %s', async (parameters, mimeType, format) => {
    const {ask} = await withPicture();
    const answer = await ask(parameters);
    expect(answer.headers.get('content-type')).toBe(mimeType);
    expect(await look(new Uint8Array(await answer.arrayBuffer()))).toMatchObject({format});
  });

  it('is the best that the reader takes, on request', async () => {
    const {ask} = await withPicture();
    const modern = await ask('auto=format', {headers: {Accept: 'image/webp,*/*'}});
    expect(modern.headers.get('content-type')).toBe('image/webp');
    expect(modern.headers.get('vary')).toContain('Accept');
    const old = await ask('auto=format', {headers: {Accept: 'image/png'}});
    expect(old.headers.get('content-type')).toBe('image/png');
  });

  it('is blurred or sharpened', async () => {
    const {get} = await withPicture();
    expect((await get('blur=50')).colourAt(100, 50)).not.toMatch(/^#(ff0000|0000ff)/);
    expect(await get('sharp=50')).toMatchObject({width: 200});
  });

  it('stays what it was when it moves, unless a still is asked for', async () => {
    const {editor} = await runLake();
    const frames = await Promise.all(
      ['#ff0000', '#0000ff'].map((background) =>
        sharp({create: {width: 20, height: 10, channels: 3, background}})
          .png()
          .toBuffer(),
      ),
    );
    const moving = await sharp(frames, {join: {animated: true}})
      .gif()
      .toBuffer();
    const {url} = await editor.assets.upload('image', moving);
    expect(url).toContain('-20x10.gif');
    const bytesOf = async (parameters: string) =>
      Buffer.from(await (await fetch(`${url}?${parameters}`)).arrayBuffer());
    expect(await bytesOf('w=10')).toEqual(moving);
    expect(await look(await bytesOf('w=10&fm=jpg'))).toMatchObject({width: 10, height: 5});
    expect(await look(await bytesOf('w=10&frame=1'))).toMatchObject({width: 10, format: 'png'});
  });

  it('can be told without the image', async () => {
    const {ask, document} = await withPicture();
    const answer = await ask('fm=json');
    expect(await answer.json()).toMatchObject({
      mimeType: 'image/png',
      size: document.size,
      metadata: {dimensions: {width: 200, height: 100}},
    });
    expect((await ask('fm=json', {method: 'HEAD'})).status).toBe(200);
  });
});

describe('an address of an image', () => {
  it('is refused with the parameter that is wrong', async () => {
    const {ask} = await withPicture();
    const refusals = {
      'w=many': '"w" must be a number from 1 to 8192.',
      'w=9000': '"w" must be a number from 1 to 8192.',
      'fit=snug': '"fit" must be one of: clip, crop, fill, fillmax, max, scale, min.',
      'rect=1,2,3': '"rect" must be four numbers: left,top,width,height.',
      'bg=blue': '"bg" must be a colour such as fff, ffffff or 80ffffff.',
      'fm=exe': '"fm" must be one of: jpg, pjpg, png, webp, avif.',
      'w=8192&h=8192&fit=scale':
        'A picture of 8192 × 8192 pixels is larger than this lake makes. Ask for a smaller one.',
    };
    for (const [parameters, message] of Object.entries(refusals)) {
      const answer = await ask(parameters);
      expect(answer.status, parameters).toBe(400);
      expect(await answer.json()).toMatchObject({message});
    }
  });

  it('stands for the same bytes for ever', async () => {
    const {ask} = await withPicture();
    const answer = await ask('w=20');
    const etag = answer.headers.get('etag') ?? '';
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect((await ask('w=20', {headers: {'If-None-Match': etag}})).status).toBe(304);
    expect((await ask('w=21')).headers.get('etag')).not.toBe(etag);
    const part = await ask('w=20', {headers: {Range: 'bytes=1-3'}});
    expect(part.status).toBe(206);
    expect(await part.text()).toBe('PNG');
    const beyond = await ask('w=20', {headers: {Range: 'bytes=999999-'}});
    expect(beyond.status).toBe(416);
  });

  it('may end in a name of one’s own, and hand the image over under it', async () => {
    const {document} = await withPicture();
    const answer = await fetch(`${document.url}/two-sides.png?dl=两边.png&w=10`);
    expect(answer.status).toBe(200);
    const disposition = answer.headers.get('content-disposition');
    expect(disposition).toBe(`attachment; filename*=UTF-8''${encodeURIComponent('两边.png')}`);
  });

  it('gives the bytes as they were uploaded when asked for them raw', async () => {
    const {ask, document} = await withPicture();
    const answer = await ask('w=10&dlRaw=true');
    expect((await answer.arrayBuffer()).byteLength).toBe(document.size);
    expect(answer.headers.get('x-sanity-sha1')).toBe(document.sha1hash);
  });

  it('belongs to one project and dataset', async () => {
    const {document} = await withPicture();
    const elsewhere = [
      document.url.replace('/local/', '/other/'),
      document.url.replace('/production/', '/staging/'),
      document.url.replace('200x100', '100x100'),
      document.url.replace('/images/', '/files/'),
    ];
    for (const url of elsewhere) expect((await fetch(url)).status, url).toBe(404);
  });
});
