import {createImageUrlBuilder} from '@sanity/image-url';
import {describe, expect, it} from 'vitest';
import {halves, look} from '../lake/pictures.ts';
import {openPage} from './browser.ts';
import {setStage} from './stage.ts';
import {StudioForm} from './studio-form.ts';

const article = 'article-soft-opening-en';

const stage = setStage();

describe('a picture in the Studio', () => {
  it('is uploaded, published, shown in the size that is asked for, and taken away', async () => {
    const {page} = await openPage(stage.browser);
    const form = new StudioForm(page, stage.demo.studio);
    await form.open('article', article);
    await page.getByRole('tab', {name: 'In lists'}).click();
    const buffer = await halves(400, 200);
    const file = {name: 'halves.png', mimeType: 'image/png', buffer};
    await page.locator('input[type="file"]').first().setInputFiles(file);
    const shown = page.getByTestId('hotspot-image-input');
    await shown.waitFor();
    await form.publish();

    const asset = () =>
      stage.visitor.fetch<string | null>('*[_id == $article][0].cover.asset._ref', {article});
    await expect.poll(asset, {timeout: 20_000}).toMatch(/^image-[a-f0-9]{40}-400x200-png$/);
    const builder = createImageUrlBuilder({
      projectId: 'local',
      dataset: 'production',
      baseUrl: stage.demo.lake,
    });
    const ref = (await asset()) ?? '';
    const url = builder.image(ref).width(100).height(100).fit('crop').url();
    const answer = await fetch(url);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toContain('immutable');
    const picture = await look(await answer.bytes());
    expect(picture).toMatchObject({width: 100, height: 100, format: 'png'});
    expect(picture.colourAt(10, 50)).toBe('#ff0000ff');
    expect(picture.colourAt(90, 50)).toBe('#0000ffff');

    const deletion = () => stage.editor.delete(ref);
    await expect(deletion()).rejects.toThrow('references to it');
    await page.getByTestId('options-menu-button').click();
    await page.getByRole('menuitem', {name: /clear|remove/i}).click();
    await shown.waitFor({state: 'detached'});
    await form.publish();
    await expect.poll(asset, {timeout: 20_000}).toBe(null);
    await deletion();
    expect((await fetch(url)).status).toBe(404);
    await page.context().close();
  });
});
