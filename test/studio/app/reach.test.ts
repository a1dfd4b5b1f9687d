import {expect, test} from 'vitest';
import {reach} from '../../../studio/app/reach.ts';

const lake = 'http://localhost:5001';

const refused = (status: number) => `It answered with status ${status}.`;

test('a lake that answers is reached at its ping', async () => {
  const asked: string[] = [];
  const failure = await reach(lake, refused, (input) => {
    asked.push(input instanceof Request ? input.url : String(input));
    return Promise.resolve(new Response('{}'));
  });
  expect(failure).toBeNull();
  expect(asked).toEqual(['http://localhost:5001/v1/ping']);
});

test('a lake that refuses or is silent gives the reason', async () => {
  const refusing = () => Promise.resolve(new Response('', {status: 503}));
  const silent = () => Promise.reject(new TypeError('Failed to fetch'));
  expect(await reach(lake, refused, refusing)).toMatch(/503/);
  expect(await reach(lake, refused, silent)).toMatch(/Failed to fetch/);
});
