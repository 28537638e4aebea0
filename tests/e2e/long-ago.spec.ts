// A first day more than a month back is asked about and not refused; where the region confirms by e-mail there has to be
// an address. Nothing that was typed is lost.

import type { Page } from '@playwright/test';
import { row } from './case-steps.ts';
import { goToDetails, PERSONS, reachRuling } from './errand-steps.ts';
import { expect, test } from './fixtures/index.ts';
import { expectProblems, expectTyped } from './problems.ts';
import type { Region } from './regions.ts';
import { askForDocuments, COMMON, FAMILY, HEADINGS, openIn, reachAdvice, reachDetails, shows, type, type Typed, WORK } from './steps.ts';
import { TWO_ROLES } from './two-roles.ts';

const ASKED = 'Den första dagen ligger mer än en månad bakåt. Stämmer det?';
const SAID = 'Den första dagen ligger mer än en månad bakåt. Bekräfta att den stämmer, eller ändra den.';
const RIGHT = 'Ja, dagen stämmer';
const NO_EMAIL = 'Skriv din e-post: bekräftelsen skickas dit.';
const NOT_EMAIL = 'E-postadressen saknar @. Kontrollera den.';

const REGIONS: Region[] = ['vgr', 'kronoberg', 'jonkoping', 'jamtland-harjedalen'];

/** The ways to details with a first day: protecting a child, and another errand. */
const WAYS: Record<string, { regions: Region[]; reach: (page: Page, region: Region) => Promise<Typed> }> = {
  protect: {
    regions: REGIONS,
    async reach(page, region) {
      await openIn(page, region);
      await reachAdvice(page, COMMON);
      await reachDetails(page);
      return { ...FAMILY, ...WORK };
    },
  },
  lift: {
    regions: REGIONS,
    async reach(page, region) {
      const { answers, typed } = TWO_ROLES.find((one) => one.region === region && one.errand === 'lift')!;
      await openIn(page, region);
      await reachRuling(page, 'lift', PERSONS.tenYears, answers);
      await goToDetails(page);
      return { ...FAMILY, 'vardnadshavare-2-namn': 'Vidar Test', ...WORK, ...typed };
    },
  },
};

for (const [errand, { regions, reach }] of Object.entries(WAYS)) {
  for (const region of regions) {
    test(`${region}, ${errand}: a first day more than a month back is asked about, and stands once it is confirmed`, { tag: ['@enfil'] }, async ({ page }) => {
      const typed = { ...await reach(page, region), fran: '2026-10-25' };
      await type(page, typed);
      await expect(page.getByText(ASKED)).toBeVisible();
      await askForDocuments(page);
      await expectProblems(page, { fran: SAID });
      await expectTyped(page, typed);
      await page.getByRole('button', { name: RIGHT }).click();
      await expect(page.getByText(ASKED)).toHaveCount(0);
      await askForDocuments(page);
      await shows(page, HEADINGS.documents);
      await expect(row(page, 'Period')).toContainText('från och med 25 oktober 2026');
    });
  }
}

test('a day a month back or later is not asked about, one before is, and each is confirmed for itself', async ({ page }) => {
  await type(page, await WAYS['protect']!.reach(page, 'vgr'));
  const asked = page.getByText(ASKED);
  for (const [day, asks] of [['2026-10-26', 0], ['2026-10-25', 1], ['2026-12-24', 0], ['2019-05-01', 1]] as const) {
    await page.locator('#fran').fill(day);
    await expect(asked, day).toHaveCount(asks);
  }
  await page.getByRole('button', { name: RIGHT }).click();
  await expect(asked).toHaveCount(0);
  await page.locator('#fran').fill('2019-05-02');
  await expect(asked, 'another day').toHaveCount(1);
  await page.locator('#fran').fill('2019-05-01');
  await expect(asked, 'the day that was confirmed').toHaveCount(0);
  // Instead of confirming, the day can be mended.
  await page.locator('#fran').fill('2026-09-01');
  await askForDocuments(page);
  await expectProblems(page, { fran: SAID });
  await page.locator('#fran').fill('2026-11-25');
  await askForDocuments(page);
  await shows(page, HEADINGS.documents);
});

for (const [errand, { reach }] of Object.entries(WAYS)) {
  test(`jonkoping, ${errand}: without an e-mail there is nowhere to confirm to: it is said, and nothing is lost`, { tag: ['@smal', '@enfil'] }, async ({ page }) => {
    const typed = { ...await reach(page, 'jonkoping'), motivering: 'Egna ord om skälen.', 'du-epost': '' };
    await type(page, typed);
    await expect(page.locator('#du-epost'), 'it is said before it is missed').toHaveAccessibleDescription('Bekräftelsen skickas dit.');
    await askForDocuments(page);
    await expectProblems(page, { 'du-epost': NO_EMAIL });
    await expectTyped(page, typed);
    await type(page, { 'du-epost': 'lisa.example.se' });
    await askForDocuments(page);
    await expectProblems(page, { 'du-epost': NOT_EMAIL });
    await expectTyped(page, { ...typed, 'du-epost': 'lisa.example.se' });
    await type(page, { 'du-epost': 'lisa.lakare@example.se' });
    await askForDocuments(page);
    await shows(page, HEADINGS.documents);
    await expect(row(page, 'Telefon och e-post')).toContainText('lisa.lakare@example.se');
    await expect(page.locator('.sheet')).toContainText('Ange den e-post som Kontaktcenters bekräftelse ska gå till.');
  });
}

for (const region of REGIONS.filter((one) => one !== 'jonkoping')) {
  test(`${region}: nobody is confirmed to by e-mail, and no address is demanded`, async ({ page }) => {
    await type(page, { ...await WAYS['protect']!.reach(page, region), 'du-epost': '' });
    await askForDocuments(page);
    await shows(page, HEADINGS.documents);
    await expect(row(page, 'Telefon och e-post')).toHaveText(WORK['du-telefon']!);
  });
}
