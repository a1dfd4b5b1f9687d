import {describe, expect, test} from 'vitest';
import {chooseStore, readLake} from '../../../studio/app/store.ts';
import {cliStore} from '../../../studio/cliStore.ts';

const lake = {
  url: 'http://localhost:5001',
  projectId: 'local',
  dataset: 'production',
  token: 'secret',
};
const hosted = {projectId: 'abc123', dataset: 'staging'};
const unnamed = {projectId: '', dataset: ''};

describe('the settings in the page', () => {
  test('are read from its script element', () => {
    expect(readLake(JSON.stringify(lake))).toEqual(lake);
  });

  test('are none when the element is missing or empty', () => {
    expect(readLake(undefined)).toBeNull();
    expect(readLake(' \n')).toBeNull();
  });

  test('are refused when something is missing or is no JSON', () => {
    const {token: _token, ...incomplete} = lake;
    expect(() => readLake(JSON.stringify(incomplete))).toThrow(/"token"/);
    expect(() => readLake('null')).toThrow(/strings/);
    expect(() => readLake('{')).toThrow(SyntaxError);
  });
});

describe('the Studio’s store', () => {
  test('is the page’s lake before the hosted project', () => {
    expect(chooseStore(lake, hosted)).toEqual({
      kind: 'lake',
      store: {projectId: 'local', dataset: 'production', lake: lake.url},
      token: 'secret',
    });
  });

  test('is the hosted project without a lake, in “production” unless it says otherwise', () => {
    expect(chooseStore(null, hosted)).toEqual({kind: 'hosted', store: hosted});
    expect(chooseStore(null, {projectId: 'abc123', dataset: undefined})).toEqual({
      kind: 'hosted',
      store: {projectId: 'abc123', dataset: 'production'},
    });
  });

  test('is none when nothing is named', () => {
    expect(chooseStore(null, unnamed)).toEqual({kind: 'none'});
  });
});

describe('the store of the sanity command', () => {
  test('is the hosted project of the environment', () => {
    const environment = {SANITY_STUDIO_PROJECT_ID: 'abc123', SANITY_STUDIO_DATASET: 'staging'};
    expect(cliStore(environment)).toEqual(hosted);
  });

  test('is the local lake otherwise', () => {
    expect(cliStore({SANITY_STUDIO_PROJECT_ID: ''})).toEqual({
      projectId: 'local',
      dataset: 'production',
      lake: 'http://localhost:4702',
    });
    expect(cliStore({SANITY_STUDIO_LAKE: 'http://localhost:5001'})).toMatchObject({
      lake: 'http://localhost:5001',
    });
  });
});
