import {describe, expect, it} from 'vitest';
import {runLake} from './running-lake.ts';

describe('what a Studio asks for beside content', () => {
  it('offers comments, for a Studio builds its page again when it hears that it may not', async () => {
    const {signed, lake} = await runLake();
    for (const path of ['/features', `/projects/${lake.projectId}/features`]) {
      expect(await (await signed(path)).json(), path).toEqual(['studioComments']);
    }
  });
});
