// The routines beside the program, one pack a region: what is loaded when, and what the page says where one is broken,
// cut, of another version or another region's. Both the browser's hash and the app's own check are tried.

import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/index.ts';
import { ALL, chooseRegion, REGIONS, type Region } from './regions.ts';
import {
  answerChild, complete, COMMON, goToSettings, heading, HEADINGS, open, reachAdvice, shows, startProtect,
} from './steps.ts';

const FOLDER = new URL('../../dist/regioner/', import.meta.url);

/** Ways in which a pack can be wrong, from its bytes. */
const WRONG: Record<string, (pack: Buffer) => Buffer> = {
  'is broken': (pack) => {
    const broken = Buffer.from(pack);
    broken[broken.length >> 1]! ^= 1;
    return broken;
  },
  'is cut': (pack) => pack.subarray(0, pack.length >> 1),
  'is empty': () => Buffer.alloc(0),
  // The check of a pack begins with the version, so one of another has another check.
  'is of another version': (pack) => {
    const other = Buffer.from(pack);
    other.writeUInt32LE((other.readUInt32LE(4) ^ 0xffff) >>> 0, 4);
    return other;
  },
  'is another region’s': (pack) => {
    const others = ALL.map(packOf).filter((one) => !one.equals(pack));
    return others[0]!;
  },
};

const BY_HAND = 'Värna är inte igång';

function packOf(region: Region): Buffer {
  const name = readdirSync(FOLDER).find((file) => file.startsWith(`${region}-`) && /^-[0-9a-f]{16}\.bin$/.test(file.slice(region.length)));
  return readFileSync(new URL(name!, FOLDER));
}

/** Has the server give another content for a region's pack; the browser then refuses it by its hash. */
async function give(page: Page, region: string, content: (pack: Buffer) => Buffer): Promise<void> {
  await page.context().route(`**/regioner/${region}-*.bin`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: content(await response.body()) });
  });
}

/** Takes the browser's hash away, so that the app's own check is what is left. */
async function withoutHash(page: Page): Promise<void> {
  await page.context().addInitScript(() => {
    const fetch = window.fetch;
    window.fetch = (address, options) => fetch(address, { ...options, integrity: '' });
  });
}

for (const [what, wrong] of Object.entries(WRONG)) {
  for (const checked of ['by its hash', 'by the app']) {
    test(`a chosen region whose pack ${what} does not start, seen ${checked}`, async ({ page, errors }) => {
      await open(page, '', 'vgr');
      if (checked === 'by the app') await withoutHash(page);
      await give(page, 'vgr', wrong);
      await page.reload();
      await shows(page, BY_HAND);
      await expect(heading(page)).toBeFocused();
      await expect(page.getByRole('row', { name: 'Försegla barnets konto' })).toBeVisible();
      errors.length = 0;
    });

    test(`another region whose pack ${what} cannot be chosen, seen ${checked}`, async ({ page, errors }) => {
      await open(page, '', 'vgr');
      if (checked === 'by the app') await withoutHash(page);
      await give(page, 'kronoberg', wrong);
      await page.reload();
      await shows(page, HEADINGS.start);
      await complete(page);
      // A case begins and goes on.
      await reachAdvice(page, COMMON);
      await goToSettings(page);
      await cannotBeChosen(page, 'kronoberg');
      await chooseRegion(page, 'jonkoping');
      await page.getByRole('link', { name: 'Tillbaka till ärendet' }).click();
      await expect(page.getByRole('heading', { name: 'Dina svar' })).toBeVisible();
      errors.length = 0;
    });
  }
}

test('a pack of all that is shared that is broken starts nothing', async ({ page, errors }) => {
  await withoutHash(page);
  await give(page, 'gemensamt', WRONG['is broken']!);
  await page.goto('./');
  await shows(page, BY_HAND);
  errors.length = 0;
});

test('on first use a region that cannot be had is told of, and the others can be chosen', async ({ page, errors }) => {
  // Also the one that would have come first.
  await give(page, ALL[0]!, WRONG['is cut']!);
  await page.goto('./');
  await shows(page, HEADINGS.firstUse);
  await complete(page);
  await cannotBeChosen(page, ALL[0]!);
  await chooseRegion(page, ALL[1]!);
  errors.length = 0;
});

test('no region is assumed while the others have not come', async ({ page }) => {
  await holdBack(page);
  await page.goto('./');
  await shows(page, HEADINGS.firstUse);
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await expect(page.locator('.bar-region')).toHaveCount(0);
  await expect(page.locator('.urgent')).toHaveCount(0);
});

test('a region that is chosen before its routine has come is chosen when it has, and is kept', async ({ page }) => {
  const come = await holdBack(page);
  await page.goto('./');
  const last = ALL[ALL.length - 1]!;
  await page.getByRole('radio', { name: REGIONS[last], exact: true }).check();
  await expect(page.getByText('Hämtar regionens rutin …')).toBeVisible();
  await expect(page.locator('.bar-region')).toHaveCount(0);
  come();
  await expect(page.locator('.bar-region')).toContainText(REGIONS[last]);
  await expect(page.getByText('Hämtar regionens rutin …')).toHaveCount(0);
  await expect.poll(() => page.evaluate(() => localStorage.getItem('varna-region'))).toBe(last);
});

test('what is typed while the others come stays, and the page reaches its server until then and not after', async ({ page, errors }) => {
  await open(page, '', 'vgr');
  const come = await holdBack(page);
  await page.reload();
  await startProtect(page);
  await answerChild(page, COMMON.child);
  await shows(page, HEADINGS.circumstances);
  await page.locator('#suspected-harm').check();
  expect(await reaches(page)).toBe(true);
  come();
  await complete(page);
  await expect(page.locator('#suspected-harm')).toBeChecked();
  expect(await reaches(page)).toBe(false);
  errors.length = 0; // The browser tells of the refusal.
});

test('what the unit has written for a region is there before and after the routines have come', async ({ page }) => {
  await open(page, '', 'vgr');
  await page.evaluate(() => localStorage.setItem('varna-enhet-adress-kronoberg', 'Testgatan 1'));
  await page.reload();
  await complete(page);
  await goToSettings(page);
  await chooseRegion(page, 'kronoberg');
  await expect(page.getByLabel('Adress för blanketter')).toHaveValue('Testgatan 1');
});

test('the one file carries all of them', { tag: '@enfil' }, async ({ page }) => {
  await open(page, '', 'vgr');
  for (const region of ALL) {
    await goToSettings(page);
    await chooseRegion(page, region);
  }
});

async function cannotBeChosen(page: Page, region: Region): Promise<void> {
  await expect(page.getByRole('radio', { name: REGIONS[region], exact: true })).toHaveCount(0);
  await expect(page.getByText(`${REGIONS[region]} går inte att välja`)).toBeVisible();
}

/** Lets the first region's routine through and holds the others back, until what it gives is called. */
async function holdBack(page: Page): Promise<() => void> {
  let come = () => {};
  const all = new Promise<void>((done) => { come = done; });
  let first = true;
  await page.route('**/regioner/*.bin', async (route) => {
    const shared = route.request().url().includes('/gemensamt-');
    if (!shared && !first) await all;
    if (!shared) first = false;
    await route.continue();
  });
  return come;
}

/** Whether the page can ask its own server for something. */
async function reaches(page: Page): Promise<boolean> {
  return page.evaluate(() => fetch('./index.html').then(() => true, () => false));
}
