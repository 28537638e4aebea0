// The rules to read: pages of their own beside the app, that open, lead where they say, and print.

import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { colours, violations } from './axe.ts';
import { expect, test } from './fixtures/index.ts';
import { print } from './paper.ts';
import { REGIONS } from './regions.ts';
import { heading, HEADINGS } from './steps.ts';

const PROJECT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** The files of all pages. */
const PAGES = ['index', ...Object.keys(REGIONS), 'kallor'].map((name) => `${name}.html`);

for (const [id, name] of Object.entries(REGIONS)) {
  test(`the page of ${name} opens with its decision table and its sources`, async ({ page, site }) => {
    await page.goto(`./regelverk/${id}.html`);
    await expect(heading(page)).toHaveText(name);
    const table = page.getByRole('table', { name: 'Vad varje omständighet leder till, efter barnets ålder' });
    await expect(table.getByRole('columnheader')).toHaveText(['Omständighet', '0–12 år', '13–15 år', '16–17 år']);
    await expect(table.getByRole('row').filter({ has: page.getByRole('cell') })).toHaveCount(18);
    const sources = page.getByRole('heading', { name: 'Källornas uppgifter' });
    await expect(sources).toBeVisible();
    expect(await page.locator('#kallor .statement').count()).toBeGreaterThan(10);
    // A page is one file.
    expect(site.asked.filter((request) => !request.endsWith(`/regelverk/${id}.html`))).toEqual([]);
  });

  test(`printed, the page of ${name} has every rule by its name, and each id of what it cites`, async ({ page }, testInfo) => {
    test.slow();
    await page.goto(`./regelverk/${id}.html`);
    const { text } = await print(page, testInfo);
    const rules = await rulesOf(id);
    expect(rules.length).toBeGreaterThan(5);
    for (const rule of rules) {
      const title = await page.locator(`[id="regel-${rule.id}"] h3`).innerText();
      expect(title.replace(/\s+Vår tolkning$/, '')).toBe(rule.name);
    }
    expect(rules.filter(({ name: words }) => !text.includes(words))).toEqual([]);
    const isPrinted = (rule: string) => new RegExp(`(?<![\\w-])${rule}(?![\\w-])`).test(text);
    // One of a single word may be a Swedish word as well.
    expect(rules.filter(({ id: rule }) => rule.includes('-') && isPrinted(rule)), 'the id of a rule is for the data').toEqual([]);
    const ids = await page.locator('code.id').allInnerTexts();
    expect(ids.length).toBeGreaterThan(20);
    expect(ids.filter((one) => one.includes('-') && isPrinted(one))).toEqual([]);
    const statements = await page.locator('#kallor .statement').evaluateAll((all) => all.map((one) => one.id));
    expect(statements.filter((statement) => !text.includes(statement))).toEqual([]);
    expect(text).toContain('Värna, version');
    // The ways around the pages are of no use on paper.
    expect(text).not.toContain('Till Värna');
  });
}

test('a cell leads to its rule, the rule to the statement it rests on, and that back to the rule', async ({ page }) => {
  await page.goto('./regelverk/index.html');
  await page.getByRole('table', { name: 'Regionerna sida vid sida, barn 0–12 år' })
    .getByRole('row', { name: /^Barnet har skyddad identitet/ })
    .getByRole('link', { name: 'Ska göras enligt rutinen: Försegling' })
    .click();
  await expect(page).toHaveURL(/\/regelverk\/vgr\.html#regel-child-protected-identity$/);
  const rule = page.locator('#regel-child-protected-identity');
  await expect(rule).toBeInViewport();
  await rule.getByRole('link', { name: 'V26-24' }).click();
  const statement = page.locator('#V26-24');
  await expect(statement).toBeInViewport();
  await statement.getByRole('link', { name: 'Regeln «Barnet har skyddad identitet»' }).click();
  await expect(rule).toBeInViewport();
});

test('the addresses that the app uses are there, and the way back leads to the app', async ({ page }) => {
  for (const anchor of ['regel-harm-disclosed', 'V26-19', 'arende-protect', 'arende-lift', 'arende-exempt-note']) {
    await page.goto(`./regelverk/vgr.html#${anchor}`);
    await expect(page.locator(`[id="${anchor}"]`)).toBeInViewport();
  }
  await page.goto('./regelverk/kallor.html#V26-19');
  await expect(page.locator('#V26-19')).toBeInViewport();
  const back = page.getByRole('link', { name: 'Till Värna' });
  await back.click();
  await expect(heading(page)).toHaveText(HEADINGS.firstUse);
});

test('the skip link is the first that the keyboard reaches, and leads to the content', async ({ page }) => {
  await page.goto('./regelverk/vgr.html');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Till innehållet' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('the pages open from disk as well, without asking for anything', async ({ page, traffic }) => {
  const folder = pathToFileURL(join(PROJECT, 'dist', 'regelverk')).href;
  await page.goto(`${folder}/index.html`);
  await expect(heading(page)).toHaveText('Regelverk');
  await page.getByRole('navigation', { name: 'Regelverkets sidor' }).getByRole('link', { name: 'Kronoberg' }).click();
  await expect(heading(page)).toHaveText(REGIONS.kronoberg);
  expect(traffic).toEqual([`GET ${folder}/index.html`, `GET ${folder}/kronoberg.html`]);
});

for (const name of PAGES) {
  test(`${name} does not scroll sideways, and nothing on it reaches past its edge @smal`, async ({ page }) => {
    await page.goto(`./regelverk/${name}`);
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(beyond).toBeLessThanOrEqual(0);
    expect(await outside(page)).toEqual([]);
  });

  test(`axe finds nothing on ${name}, in light and in dark`, async ({ page }) => {
    test.slow();
    await page.goto(`./regelverk/${name}`);
    expect(await violations(page, 'light')).toEqual([]);
    expect(await violations(page, 'dark', colours)).toEqual([]);
  });
}

/** What reaches past the edge of the page, though the page does not scroll. */
async function outside(page: Page): Promise<string[]> {
  return page.locator('main *').evaluateAll((all) => {
    const visible = all.filter((one) => one.closest('thead') === null && one.getClientRects().length > 0);
    return visible.filter((one) => one.getBoundingClientRect().right > innerWidth + 1).map((one) => one.outerHTML.slice(0, 80));
  });
}

/** A region's rules by id and name, from its file. */
async function rulesOf(region: string): Promise<{ id: string; name: string }[]> {
  const file = await readFile(join(PROJECT, 'guidance', 'regions', `${region}.toml`), 'utf8');
  const found = [...file.matchAll(/^\[\[rule\]\]\nid = "([^"]+)"\nname = "([^"]+)"$/gm)];
  expect(found.length, 'every rule has both').toBe(file.match(/^\[\[rule\]\]$/gm)?.length);
  return found.map(([, id = '', name = '']) => ({ id, name }));
}
