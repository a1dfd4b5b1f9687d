import {describe, expect, it} from 'vitest';

import {readActionReport} from '../../widget/content/read-report.ts';
import {aStore, blogOn, noStore} from './blog-under-test.ts';

const path = '/developers/after-the-result/';
const blog = blogOn(aStore);

describe('the page for hosts', () => {
  it('shows the very lines that answer, and a link to a pair of the published test', async () => {
    const {text} = await blog.open(path);
    for (const line of [
      'event.respondWith(check(event.detail.code));',
      'event.respondWith(report());',
    ]) {
      expect(text).toContain(line);
    }
  });

  it('does without its store', async () => {
    const {status, text} = await blogOn(noStore).open(path);
    expect(status).toBe(200);
    expect(text).toContain('The store does not answer just now.');
  });
});

describe('the server that a host writes', () => {
  it.each([
    ['/unlock/code', '{"code":" Tide "}', 204],
    ['/unlock/code', '{"code":"sea"}', 403],
    ['/unlock/code', '{"code":7}', 403],
    ['/unlock/code', 'tide', 403],
    ['/unlock/email', '{"email":"a@b.example"}', 204],
    ['/unlock/email', '{"email":"nobody"}', 422],
    ['/unlock/email', 'null', 422],
  ])('at %s answers %s with %d', async (address, body, status) => {
    expect(await blog.send(address, body)).toBe(status);
  });

  it('delivers a report that the element can read', async () => {
    const {text} = await blog.open('/unlock/report');
    const report = readActionReport(JSON.parse(text), ['en']);
    expect(report.title.value).toBe('A letter from the other chair');
    expect(report.plan).toHaveLength(3);
  });
});
