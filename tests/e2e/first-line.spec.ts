// The first line of what is copied: a special or an exempt note says so before all else, with the clipboard of the
// browser and without it.

import type { Page } from '@playwright/test';
import { paste, readClipboard } from './clipboard.ts';
import { FIRST_LINES } from './errand-case.ts';
import { type Asked, goToDetails, ONE_LET_GO, PERSONS, reachRuling, REFUSED_LIFT, WORDS } from './errand-steps.ts';
import { expect, test } from './fixtures/index.ts';
import type { Region } from './regions.ts';
import {
  type Answers, askForDocuments, COMMON, FAMILY, HEADINGS, open, openIn, reachAdvice, reachDetails, reachDocuments, shows,
  type, WORK,
} from './steps.ts';

const SEAL: Answers = { ...COMMON, circumstances: ['harm-disclosed'] };

/** The ways to a note under VGR, with its first line. */
const NOTES: Record<string, { line: string; next: RegExp; reach: (page: Page) => Promise<void> }> = {
  'a seal': {
    line: FIRST_LINES.special, next: /^Åtgärd: Försegling av barnets konto/,
    reach: (page) => reachDocuments(page, SEAL, { ...FAMILY, ...WORK }),
  },
  'a block that goes on for one': {
    line: FIRST_LINES.special, next: /^Åtgärd: Förlängning av blockering för en vårdnadshavare/,
    async reach(page) {
      await reachRuling(page, 'extend', PERSONS.tenYears, ONE_LET_GO);
      await goToDetails(page);
      await written(page, { ...FAMILY, 'vardnadshavare-2-namn': 'Vidar Test', ...WORK });
    },
  },
  'a lift that is refused': {
    line: FIRST_LINES.special, next: /^Åtgärd: Avslag: förseglingen/,
    async reach(page) {
      await reachRuling(page, 'lift', PERSONS.tenYears, REFUSED_LIFT);
      await goToDetails(page, WORDS.writeNote);
      await written(page, { 'barn-namn': 'Testa Test', 'beslut-namn': 'Chefa Chefsson' });
    },
  },
  'an exempt note': {
    line: FIRST_LINES.exempt, next: /^Åtgärd: Undantag från direktåtkomst: «Våldsutsatthet i nära relationer»$/,
    async reach(page) {
      const violence: Asked = ['Vad innehåller anteckningen?', 'Våldsutsatthet i en nära relation'];
      await reachRuling(page, 'exempt-note', undefined, [violence]);
      await goToDetails(page, WORDS.writeNote);
      await written(page, {});
    },
  },
};

for (const [name, { line, next, reach }] of Object.entries(NOTES)) {
  test.describe(name, () => {
    test.describe('with the clipboard of the browser', () => {
      test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

      test('the first line says what it is', { tag: '@smal' }, async ({ page }) => {
        await open(page);
        await reach(page);
        await expect(page.locator('#anteckning').locator('> *').first()).toHaveText(line);
        await page.getByRole('button', { name: WORDS.copyNote }).click();
        await expect.poll(() => readClipboard(page)).toContain(line);
        expectFirst(await readClipboard(page), line, next);
      });

      test('the line alone is not what a heading copies', async ({ page }) => {
        await open(page);
        await reach(page);
        await page.getByRole('button', { name: 'Kopiera Åtgärd', exact: true }).click();
        await expect.poll(() => readClipboard(page)).toMatch(new RegExp(next.source.replace('Åtgärd: ', '')));
        expect(await readClipboard(page)).not.toContain('ANTECKNING');
      });
    });

    test('without it the first line lands in the record too', { tag: '@enfil' }, async ({ page }) => {
      await page.addInitScript(() => {
        delete (Navigator.prototype as { clipboard?: Clipboard }).clipboard;
      });
      await open(page);
      await reach(page);
      await page.getByRole('button', { name: WORDS.copyNote }).click();
      await expect(page.getByText('Kopierat', { exact: true })).toBeVisible();
      expectFirst(await paste(page), line, next);
    });
  });
}

/** What the note begins with where the routine demands no special one. */
const OTHERS: Partial<Record<Region, RegExp>> = {
  kronoberg: /^Åtgärd: Blockering /, jonkoping: /^Åtgärd: Blockering /,
  'jamtland-harjedalen': /^(Journal via nätet|Åtgärd): /,
};

test.describe('where the routine knows of no special note', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  for (const [region, first] of Object.entries(OTHERS) as [Region, RegExp][]) {
    test(`${region}: the note does not say that it is one`, async ({ page }) => {
      await openIn(page, region);
      await reachAdvice(page, COMMON);
      await reachDetails(page);
      await written(page, { ...FAMILY, ...WORK });
      await page.getByRole('button', { name: WORDS.copyNote }).click();
      await expect.poll(() => readClipboard(page)).toMatch(first);
      expect(await readClipboard(page)).not.toMatch(/SÄRSKILD|UNDANTAGEN/);
    });
  }
});

/** From the details to the documents. */
async function written(page: Page, typed: Record<string, string>): Promise<void> {
  await type(page, typed);
  await askForDocuments(page);
  await shows(page, HEADINGS.documents);
}

/** Sees that a note begins with a line, once, and that its headings come after. */
function expectFirst(note: string, line: string, next: RegExp): void {
  const [first, second] = note.split('\n');
  expect(first).toBe(line);
  expect(second).toMatch(next);
  expect(note.split(line)).toHaveLength(2);
}
