import type {Page} from 'playwright-core';

/** Where the demo has the test, in a post. */
export const POST = '/posts/the-door-and-the-knock/';

/** How many items the demo's test has. */
export const ITEMS = 24;

/** Goes from the introduction to the result by keyboard; `point` gives the answer to an item. */
export async function takeTest(page: Page, point: (item: number) => number): Promise<void> {
  const test = page.locator('relationship-test');
  await test.scrollIntoViewIfNeeded();
  await test.locator('[part~=start]').click();
  for (let item = 1; item <= ITEMS; item += 1) {
    await test.getByText(`${item} of ${ITEMS}`, {exact: true}).waitFor();
    await test
      .getByRole('radio')
      .nth(point(item) - 1)
      .focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
  }
  await test.locator('[part~=result]').waitFor();
}
