import {expect, test} from 'vitest';
import {webAddress} from '../../../widget/content/web-address.ts';

test.each([
  ['https://a.example/b', 'https://a.example/b'],
  ['/b', 'https://page.example/b'],
  ['#b', 'https://page.example/#b'],
  ['javascript:alert(1)', null],
  ['JaVaScRiPt:alert(1)', null],
  ['data:text/html,x', null],
  ['http://[', null],
  [null, null],
])('the address %j becomes %j', (value, address) => {
  expect(webAddress(value, 'https://page.example/')).toBe(address);
});
