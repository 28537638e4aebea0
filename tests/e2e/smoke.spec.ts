// The app starts: from the root of a server, from a folder of it, and goes on without one.

import { expect, test } from './fixtures/index.ts';
import { ALL } from './regions.ts';
import { complete } from './steps.ts';

test('the page starts without an error and shows its heading', { tag: '@enfil' }, async ({ page, errors }) => {
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(errors).toEqual([]);
});

test('loading asks the server for the app alone, each file once', async ({ page, site, traffic }) => {
  await page.goto('./');
  await complete(page);
  expect(traffic.every((request) => request.startsWith(`GET ${site.url}`))).toBe(true);
  expect(new Set(site.asked).size).toBe(site.asked.length);
  // The page, the program, what all regions share and each region's own.
  expect(site.asked).toHaveLength(3 + ALL.length);
  expect(site.asked.filter((request) => request.endsWith('.wasm'))).toHaveLength(1);
});

test('a page that has started goes on when the server has stopped', { tag: '@enfil' }, async ({ page, site, traffic }) => {
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await complete(page);
  await site.stop();
  const asked = traffic.length;
  await page.getByRole('link', { name: 'Om Värna' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Om Värna');
  expect(traffic).toHaveLength(asked);
});

test.describe('in a folder of a server', () => {
  test.use({ folder: '/intern/verktyg/' });

  test('the page starts and stays in its folder', async ({ page, site }) => {
    await page.goto('./');
    await complete(page);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(site.asked.filter((request) => !request.startsWith('GET /intern/verktyg/'))).toEqual([]);
  });
});
