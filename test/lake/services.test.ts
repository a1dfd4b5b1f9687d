import {describe, expect, it} from 'vitest';
import {runLake} from './running-lake.ts';

describe('what a Studio asks for beside content', () => {
  it('offers comments, for a Studio builds its page again when it hears that it may not', async () => {
    const {signed, lake} = await runLake();
    for (const path of ['/features', `/projects/${lake.projectId}/features`]) {
      expect(await (await signed(path)).json(), path).toContain('studioComments');
    }
  });

  it('offers releases, of one document and of many, as many as anybody may want', async () => {
    const {signed, lake, editor} = await runLake();
    const features = await (await signed('/features')).json();
    expect(features).toEqual(expect.arrayContaining(['singleDocRelease', 'contentReleases']));
    await editor.releases.create({releaseId: 'open'});
    await editor.releases.create({releaseId: 'over'});
    await editor.releases.publish({releaseId: 'over'});
    const limits = await signed(`/projects/${lake.projectId}/new-content-release-allowed`);
    expect(await limits.json()).toEqual({
      data: {
        orgActiveReleaseCount: 1,
        orgMeteredActiveReleaseCount: 1,
        datasetReleaseLimit: 1_000,
        orgActiveReleaseLimit: 1_000,
      },
    });
  });
});
