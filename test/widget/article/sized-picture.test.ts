import {describe, expect, it} from 'vitest';
import {sizedPicture} from '../../../widget/article/sized-picture.ts';

const picture = {
  url: 'https://cdn.sanity.io/images/p/production/abc123-3000x2000.jpg',
  alt: '',
  caption: '',
  width: 3000,
  height: 2000,
  crop: null,
  preview: null,
};

describe('a picture in fitting sizes', () => {
  it('is offered in the widths of columns, in the best format that a browser takes', () => {
    const {src, srcset, width, height} = sizedPicture(picture);
    expect(src).toBe(`${picture.url}?w=1280&fit=max&auto=format`);
    expect(srcset?.split(', ').map((entry) => entry.split(' ')[1])).toEqual([
      '400w',
      '640w',
      '960w',
      '1280w',
      '1920w',
    ]);
    expect([width, height]).toEqual([3000, 2000]);
  });

  it('is never blown up', () => {
    const small = {
      ...picture,
      url: picture.url.replace('3000x2000', '500x300'),
      width: 500,
      height: 300,
    };
    expect(sizedPicture(small).srcset).toMatch(/400w, .* 500w$/);
    expect(sizedPicture(small).src).toContain('w=500');
  });

  it('is cut as the editor cut it', () => {
    const crop = {top: 0.25, bottom: 0.25, left: 0.5, right: 0};
    const {src, width, height} = sizedPicture({...picture, crop});
    expect(new URL(src).searchParams.get('rect')).toBe('1500,500,1500,1000');
    expect([width, height]).toEqual([1500, 1000]);
  });

  it.each([
    'https://example.org/a.jpg',
    'https://cdn.sanity.io/images/p/production/abc123-300x200.svg',
    'https://cdn.sanity.io/images/p/production/abc123-300x200.gif',
  ])('stays as it is at %s', (url) => {
    expect(sizedPicture({...picture, url})).toMatchObject({src: url, srcset: null});
  });
});
