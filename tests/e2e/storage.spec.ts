// What is kept on the computer, what is not, and what happens when nothing can be kept.

import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/index.ts';
import { chooseRegion } from './regions.ts';
import {
  COMMON, FAMILY, heading, HEADINGS, open, openFirst, reachAdvice, reachDetails, reachDocuments, shows, type, WORK, keptOutside, loadAgain,
} from './steps.ts';

/** Everything that is kept after a case, whole. */
const KEPT: Record<string, string> = {
  'varna-version': '1',
  'varna-region': 'vgr',
  ...Object.fromEntries(Object.entries(WORK).map(([id, text]) => [`varna-${id}`, text])),
  'varna-dolj-efter': '',
  'varna-rensa-efter': '',
  'varna-enhet-telefon-vgr': '',
  'varna-enhet-adress-vgr': '',
  'varna-enhet-epost-vgr': '',
  'varna-enhet-team-vgr': '',
};

/** What another version may have kept of a region. */
const OF_ANOTHER_VERSION = {
  'varna-region': 'jonkoping',
  'varna-enhet-telefon-jonkoping': '036-00 00 00',
};

/** What is said when the browser's store cannot be read. */
const UNREADABLE = /Det som var sparat på datorn kan inte läsas/;

/** Anything of the child or the guardians, however it is written. */
const SECRETS = /Testa|Vera|160402|2016-04-02|900420|suspected-harm|far illa/i;

test('after a whole case the work details are kept, and nothing else', { tag: '@enfil' }, async ({ page, context }) => {
  await open(page);
  const seen: string[] = [];
  page.on('framenavigated', (frame) => seen.push(frame.url()));
  await reachDocuments(page, COMMON, { ...FAMILY, ...WORK });
  seen.push(await page.title());

  expect(await stored(page)).toEqual(KEPT);
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
  expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(0);
  expect(await page.evaluate(() => [history.state, window.name])).toEqual([null, '']);
  expect(seen.filter((text) => SECRETS.test(decodeURIComponent(text)))).toEqual([]);
});

test('work details are proposed at the next visit', { tag: '@enfil' }, async ({ page }) => {
  await open(page);
  await reachDocuments(page, COMMON, { ...FAMILY, ...WORK });
  await open(page, '#/');
  await loadAgain(page);
  await reachAdvice(page, COMMON);
  await reachDetails(page);
  await expectValues(page, WORK);
  await expect(page.locator('#barn-namn')).toHaveValue('');
});

test('work details typed among the settings are kept as they are typed', async ({ page }) => {
  await open(page, '#/installningar');
  await shows(page, HEADINGS.settings);
  await type(page, WORK);
  await page.reload();
  await shows(page, HEADINGS.settings);
  await expectValues(page, WORK);
  expect(await stored(page)).toEqual(KEPT);
});

test('«Glöm» forgets the work details, on the screen and in the store', { tag: '@enfil' }, async ({ page }) => {
  await open(page, '#/installningar');
  await type(page, WORK);
  await page.getByRole('button', { name: 'Glöm det som är sparat på den här datorn' }).click();
  await expect(page.getByRole('status')).toHaveText('Uppgifterna är glömda.');
  await expectValues(page, emptied(WORK));
  expect(await stored(page)).toEqual({});
  await page.reload();
  await expectValues(page, emptied(WORK));
});

test('«Rensa allt» clears what was said of the child, keeps the work details, and Back finds nothing', { tag: '@enfil' }, async ({ page }) => {
  await open(page);
  await reachDocuments(page, COMMON, { ...FAMILY, ...WORK });
  await page.getByRole('link', { name: 'Avsluta' }).click();
  await shows(page, HEADINGS.done);
  await page.getByRole('main').getByRole('button', { name: 'Rensa allt' }).click();
  await shows(page, HEADINGS.start);
  await expect(page.getByText('Allt är rensat. Inget om barnet finns kvar i Värna. Det som är kopierat ligger kvar i urklipp.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Rensa allt' })).toHaveCount(0);
  expect(await written(page)).not.toMatch(SECRETS);
  expect(await stored(page)).toEqual(KEPT);

  for (let steps = 0; steps < 3; steps += 1) {
    await page.goBack();
    await expect(heading(page)).toBeVisible();
    expect(await written(page)).not.toMatch(SECRETS);
    expect(await fieldValues(page)).not.toMatch(SECRETS);
  }
});

test('«Rensa allt» in the bar clears from any page, and the next case begins empty', async ({ page }) => {
  await open(page);
  await reachAdvice(page, COMMON);
  await page.getByRole('banner').getByRole('button', { name: 'Rensa allt' }).click();
  await expect(page.getByRole('status')).toHaveText('Allt är rensat.');
  await page.getByRole('link', { name: 'Skydda ett barns information' }).click();
  await expect(page.locator('#barn')).toHaveValue('');
  await expect(page.getByRole('status')).toHaveText('');
  await page.locator('#barn').fill('2019-03-19');
  await page.getByRole('button', { name: 'Fortsätt' }).click();
  await shows(page, HEADINGS.circumstances);
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
});

for (const [age, version] of [['older', '0'], ['newer', '2']] as const) {
  test(`a store of a version that is ${age} counts as empty, and the page says so`, { tag: '@enfil' }, async ({ page }) => {
    await keepBefore(page, { ...KEPT, ...OF_ANOTHER_VERSION, 'varna-version': version });
    await openFirst(page, '#/installningar');
    await expect(page.getByText(UNREADABLE)).toBeVisible();
    await expectValues(page, emptied(WORK));
    await expect(page.getByRole('radio', { checked: true }), 'no region is assumed').toHaveCount(0);
    // The whole job is done without it, what is typed anew is kept again, and nothing else comes back.
    await page.goto('./#/');
    await chooseRegion(page, 'vgr');
    await reachDocuments(page, COMMON, { ...FAMILY, ...WORK });
    expect(await stored(page)).toEqual(KEPT);
    await loadAgain(page);
    await expect(page.getByRole('banner')).toContainText('Västra Götalandsregionen');
  });
}

test('a store that lacks some of the texts gives those that are there', { tag: '@enfil' }, async ({ page }) => {
  const { 'varna-enhet': _, ...rest } = KEPT;
  await keepBefore(page, rest);
  await open(page, '#/installningar');
  await expectValues(page, { ...WORK, enhet: '' });
});

test('a store with an unknown region keeps the work details, and the region is asked for', { tag: '@enfil' }, async ({ page }) => {
  await keepBefore(page, { ...KEPT, 'varna-region': 'finns-inte' });
  await openFirst(page, '#/installningar');
  await expectValues(page, WORK);
  await expect(page.getByRole('radio', { checked: true }), 'no region is assumed').toHaveCount(0);
  await expect(page.getByText(UNREADABLE)).toHaveCount(0);
  await page.goto('./#/');
  await shows(page, HEADINGS.firstUse);
});

test('an empty store says nothing', { tag: '@enfil' }, async ({ page }) => {
  await openFirst(page, '#/installningar');
  await expect(page.getByText(UNREADABLE)).toHaveCount(0);
  await expectValues(page, emptied(WORK));
});

test('without any store the whole job is done, and the page says that nothing is kept', { tag: '@enfil' }, async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
  await open(page);
  await expect(page.getByText(UNREADABLE)).toBeVisible();
  await reachDocuments(page, COMMON, { ...FAMILY, ...WORK });
  await expect(page.getByText(UNREADABLE)).toBeVisible();
});

test('a store that is full does not stop the work, and the page says that nothing is kept', { tag: '@enfil' }, async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
  });
  await open(page);
  await reachDocuments(page, COMMON, { ...FAMILY, ...WORK });
  await expect(page.getByText(UNREADABLE)).toBeVisible();
});

/** Everything in the store, by key. */
async function stored(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => ({ ...localStorage }));
}

/** Puts texts in the store before the app starts for the first time. */
async function keepBefore(page: Page, kept: Record<string, string>): Promise<void> {
  await page.goto('./');
  await expect(heading(page)).toBeVisible();
  await page.evaluate((texts) => {
    for (const [key, text] of Object.entries(texts)) localStorage.setItem(key, text);
  }, kept);
  // What is written while a page from the disk is still being loaded can be lost to the browser.
  await keptOutside(page);
  await page.goto('about:blank');
}

async function expectValues(page: Page, values: Record<string, string>): Promise<void> {
  for (const [id, text] of Object.entries(values)) await expect(page.locator(`#${id}`)).toHaveValue(text);
}

function emptied(values: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.keys(values).map((id) => [id, '']));
}

/** The whole page as it is written, but for the program itself, which is part of the page as one file. */
async function written(page: Page): Promise<string> {
  return page.locator('html').evaluate((html) => {
    const copy = html.cloneNode(true) as HTMLElement;
    for (const element of copy.querySelectorAll('script, style')) element.remove();
    return copy.outerHTML;
  });
}

async function fieldValues(page: Page): Promise<string> {
  const fields = page.locator('input, textarea');
  const values = await fields.evaluateAll((all) => all.map((field) => (field as HTMLInputElement).value));
  return values.join('\n');
}
