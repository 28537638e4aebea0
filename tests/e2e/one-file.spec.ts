// The rules to read («Regelverk») in the app as one file: there are no pages beside it, and nothing is asked for.
//
// That the app itself works as one file is shown by the tests with the tag `@enfil`, run once more over `file://`.

import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/index.ts';
import { ALL } from './regions.ts';
import { COMMON, HEADINGS, heading, open, reachAdvice, shows, startProtect } from './steps.ts';

test.use({ edition: 'one-file' });

test('the rules open in a tab of their own, and what was said stays', async ({ page, oneFile, traffic }) => {
  await open(page);
  await startProtect(page);
  const rules = await follow(page, page.getByRole('contentinfo').getByRole('link', { name: 'Regelverk' }));
  await expect(rules).toHaveURL(`${oneFile.url}#/regelverk/index`);
  await expect(rules).toHaveTitle(/Värna$/);
  await expect(heading(rules)).toBeVisible();
  await expect(rules.getByRole('link', { name: 'Källor' }).first()).toBeVisible();
  await shows(page, HEADINGS.child);
  expect(new Set(traffic.map((request) => request.split('#')[0]))).toEqual(new Set([`GET ${oneFile.url}`]));
});

test('a reason leads to its rule, which is in sight and marked', async ({ page }) => {
  await open(page);
  await reachAdvice(page, COMMON);
  const link = page.locator('a[href^="regelverk/vgr.html#regel-"]').first();
  await page.locator('details', { has: link }).first().evaluate((details) => details.setAttribute('open', ''));
  const id = (await link.getAttribute('href'))?.split('#')[1] ?? '';
  const rules = await follow(page, link);
  await expect(heading(rules)).toHaveText('Västra Götalandsregionen');
  await expect(rules.locator(`#${id}`)).toBeInViewport();
  await expect(rules.locator('.target')).toHaveAttribute('id', id);
  // Styled as a page beside the app is, by the one style that the policy lets in.
  await expect(rules.locator('style')).toHaveCount(1);
  await expect(rules.locator('body')).not.toHaveCSS('margin-top', '8px');
});

test('every way from page to page and within a page has a place it leads to', async ({ page }) => {
  await page.goto('./#/regelverk/index');
  await expect(heading(page)).toBeVisible();
  const names = ['index', ...ALL, 'kallor'];
  const ids = new Map<string, Set<string>>();
  const links = new Set<string>();
  for (const name of names) {
    await page.goto(`./#/regelverk/${name}`);
    await expect(page.locator(`a[href="#/regelverk/${name}"][aria-current]`)).toBeVisible();
    const found = await page.locator('[id]').evaluateAll((all) => all.map((element) => element.id));
    ids.set(name, new Set(found));
    for (const link of await page.locator('a').evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))) {
      links.add(link);
    }
  }
  const lost = [...links].filter((link) => {
    if (link === '#/') return false;
    const [, kind, name = '', anchor] = link.split('/');
    return kind !== 'regelverk' || (anchor ? !ids.get(name)?.has(anchor) : !ids.has(name));
  });
  expect(links.size).toBeGreaterThan(100);
  expect(lost).toEqual([]);
});

test('the back of the browser and the way to the app work among the rules', async ({ page }) => {
  await page.goto('./#/regelverk/index');
  await page.getByRole('link', { name: 'Källor' }).first().click();
  await expect(page).toHaveURL(/#\/regelverk\/kallor$/);
  await expect(heading(page)).toContainText('Källor');
  await page.goBack();
  await expect(page.locator('a[href="#/regelverk/index"][aria-current]')).toBeVisible();
  await page.getByRole('link', { name: 'Till Värna' }).click();
  await shows(page, HEADINGS.firstUse);
});

test('the link opened from the keyboard or with the middle button leads to the same page', async ({ page, context }) => {
  await open(page);
  const link = page.getByRole('contentinfo').getByRole('link', { name: 'Regelverk' });
  const byButton = context.waitForEvent('page');
  await link.click({ button: 'middle' });
  await expect(await byButton).toHaveURL(/varna\.html#\/regelverk\/index$/);
  const byKey = context.waitForEvent('page');
  await link.press('Enter');
  await expect(await byKey).toHaveURL(/varna\.html#\/regelverk\/index$/);
});

async function follow(page: Page, link: ReturnType<Page['locator']>): Promise<Page> {
  const opened = page.context().waitForEvent('page');
  await link.click();
  return opened;
}
