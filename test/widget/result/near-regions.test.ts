import {expect, it} from 'vitest';
import {nearRegions} from '../../../widget/result/near-regions.ts';

it.each([
  ['en-GB', 'en-GB', ['GB']],
  ['de-AT', 'en-US', ['AT', 'US']],
  ['en', 'zh-Hans', ['CN']],
  ['zh-Hans', 'fr-CA', ['CA']],
  [undefined, 'ja', ['JP']],
  ['en-IE', 'C', ['IE']],
  ['', '', []],
])('a page in %j, read in a browser in %j, is near %j', (page, browser, regions) => {
  expect(nearRegions(page, browser)).toEqual(regions);
});
