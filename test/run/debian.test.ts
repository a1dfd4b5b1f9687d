import {expect, test} from 'vitest';
import {type Apt, installEngines} from './debian.ts';

function noting(ok: boolean) {
  const asked: (readonly string[])[] = [];
  const apt: Apt = async (args) => {
    asked.push(args);
    return {ok, output: ''};
  };
  return {asked, apt};
}

test('installs the packages of the engines that are missing, from a fresh list', async () => {
  const {asked, apt} = noting(true);
  await installEngines(['firefox', 'webkit'], apt);
  expect(asked.map(([command]) => command)).toEqual(['update', 'install']);
  expect(asked[1]?.slice(-3)).toEqual(['firefox-esr', 'webkit2gtk-driver', 'xvfb']);
});

test('asks for nothing when no engine is missing', async () => {
  const {asked, apt} = noting(true);
  await installEngines([], apt);
  expect(asked).toEqual([]);
});

test('tries to install even when the list could not be brought up to date', async () => {
  const {asked, apt} = noting(false);
  await installEngines(['chromium'], apt);
  expect(asked).toHaveLength(2);
});
