// Ways back: the browser's, the page's own, and the changing of an answer. And what an address holds.

import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/index.ts';
import {
  answerExtendedAccess, type Answers, COMMON, FAMILY, goOn, heading, HEADINGS, open, reachAdvice, reachDocuments,
  sayWhichChild, shows, WORK,
} from './steps.ts';

/** Every address of the app. */
const ADDRESSES = [
  '#/',
  '#/skydda/barnet',
  '#/skydda/omstandigheter',
  '#/skydda/risk',
  '#/skydda/utokad-atkomst',
  '#/skydda/rad',
  '#/skydda/uppgifter',
  '#/skydda/dokument',
  '#/skydda/klar',
  '#/installningar',
  '#/om',
];

/** The errands other than protecting, as the first part of their addresses, with their first question under VGR. */
const ERRANDS: [address: string, first: string][] = [
  ['forlang', HEADINGS.child],
  ['hav', HEADINGS.child],
  ['ge-atkomst', HEADINGS.child],
  ['avsluta-atkomst', HEADINGS.child],
  ['egen-forsegling', HEADINGS.person],
  ['stallforetradare', HEADINGS.person],
  ['undanta', 'Vad innehåller anteckningen?'],
];

test("the browser's Back and Forward walk the questions and keep the answers", async ({ page }) => {
  await open(page);
  await reachAdvice(page, COMMON);

  await page.goBack();
  await shows(page, HEADINGS.risk);
  await expectRisk(page);
  await page.goBack();
  await shows(page, HEADINGS.circumstances);
  await expect(page.locator('#suspected-harm')).toBeChecked();
  await page.goBack();
  await shows(page, HEADINGS.child);
  await expect(page.locator('#barn')).toHaveValue(COMMON.child);
  await page.goBack();
  await shows(page, HEADINGS.start);

  for (const next of [HEADINGS.child, HEADINGS.circumstances, HEADINGS.risk, HEADINGS.block]) {
    await page.goForward();
    await shows(page, next);
  }
});

test("the page's own way back goes from the documents to the start and keeps what was typed", async ({ page }) => {
  await open(page);
  await reachDocuments(page, COMMON, { ...FAMILY, ...WORK });

  await back(page, HEADINGS.details);
  for (const [id, text] of Object.entries({ ...FAMILY, ...WORK })) {
    await expect(page.locator(`#${id}`)).toHaveValue(text);
  }
  await back(page, HEADINGS.block);
  await back(page, HEADINGS.risk);
  await expectRisk(page);
  await back(page, HEADINGS.circumstances);
  await expect(page.locator('#suspected-harm')).toBeChecked();
  await back(page, HEADINGS.child);
  await expect(page.locator('#barn')).toHaveValue(COMMON.child);
  await back(page, HEADINGS.start);
});

test('a changed answer leads straight back to the advice and keeps the others', async ({ page }) => {
  await open(page);
  await reachAdvice(page, COMMON);
  await change(page, 'Vem som är en risk, och om det är bråttom');
  await shows(page, HEADINGS.risk);
  await expectRisk(page);
  await page.locator('#risk-both').check();
  await goOn(page);

  await shows(page, HEADINGS.seal);
  const answers = page.locator('.answers');
  await expect(answers).toContainText('Född 2 april 2016, 10 år');
  await expect(answers).toContainText('Det finns misstanke om att barnet far illa.');
  await expect(answers).toContainText('Båda vårdnadshavarna kan vara del av barnets riskmiljö. Det är inte bråttom.');
});

test('a changed answer asks only what has become new', async ({ page }) => {
  await open(page);
  await reachAdvice(page, COMMON);
  await change(page, 'Ålder');
  await page.locator('#barn').fill('2012-03-04');
  await sayWhichChild(page, 'samma-barn');
  await goOn(page);
  await answerExtendedAccess(page, 'no');
  await shows(page, 'Överväg att försegla barnets konto');
  await expect(page.locator('.answers')).toContainText('Risken kommer från en av två vårdnadshavare.');

  // Back to 10 years the new answer has no influence and is not shown.
  await change(page, 'Ålder');
  await page.locator('#barn').fill(COMMON.child);
  await sayWhichChild(page, 'samma-barn');
  await goOn(page);
  await shows(page, HEADINGS.block);
  await expect(page.locator('.answers')).not.toContainText('Åtkomst efter 13 år');
});

test('a page that is looked at beside the questions does not lose the answers', async ({ page }) => {
  await open(page);
  await reachAdvice(page, COMMON);
  await page.getByRole('link', { name: 'Byt region' }).click();
  await shows(page, HEADINGS.settings);
  await page.goBack();
  await shows(page, HEADINGS.block);
});

test('a page that was left open over midnight reckons with the new day', async ({ page }) => {
  await open(page);
  await page.clock.setFixedTime('2026-11-27T00:10:00');
  await reachAdvice(page, COMMON);
  await expect(page.getByText('från i dag, 27 november 2026')).toBeVisible();
});

test('addresses hold no answers, and nothing lies in the history', async ({ page }) => {
  await open(page);
  const seen: string[] = [];
  page.on('framenavigated', (frame) => seen.push(new URL(frame.url()).hash));
  const answers: Answers = { ...COMMON, child: '20120304-2385', extendedAccess: 'yes' };
  await reachDocuments(page, answers, { ...FAMILY, ...WORK }, { seal: true });
  await page.getByRole('link', { name: 'Avsluta' }).click();
  await shows(page, HEADINGS.done);

  // All but the start, which was there before, and the two pages beside the questions.
  expect([...new Set(seen)]).toEqual(ADDRESSES.slice(1, 9));
  expect(await page.evaluate(() => history.state)).toBeNull();
});

test('an address that comes too early leads to the first question that is open', async ({ page }) => {
  for (const address of ADDRESSES.slice(1, 9)) {
    await open(page, address);
    await shows(page, HEADINGS.child);
    await expect(page).toHaveURL(/#\/skydda\/barnet$/);
  }
});

test('an address of another errand that is too early, or of no page of it, leads to its start', async ({ page }) => {
  for (const [errand, first] of ERRANDS) {
    for (const step of ['barnet', 'fraga-3', 'fraga-99', 'risk', 'rad', 'dokument', 'klar']) {
      await test.step(`${errand}/${step}`, async () => {
        await open(page, `#/${errand}/${step}`);
        await shows(page, first);
        await expect(page).toHaveURL(new RegExp(`#/${errand}/(barnet|fraga-1)$`));
      });
    }
  }
});

test('a reload in the middle of another errand leads to its start, with nothing left', async ({ page }) => {
  for (const [errand, first] of ERRANDS) {
    await open(page, `#/${errand}/dokument`);
    await page.reload();
    await expectWholePage(page);
    await shows(page, first);
    await expect(page.getByRole('button', { name: 'Rensa allt' })).toHaveCount(0);
  }
});

test('a reload lands on a whole page, whatever the address', async ({ page }) => {
  await open(page);
  await reachDocuments(page, COMMON, { ...FAMILY, ...WORK });
  await page.reload();
  await expectWholePage(page);
  // What was typed about the child is gone, and asked for anew.
  await shows(page, HEADINGS.child);
  await expect(page.locator('#barn')).toHaveValue('');

  for (const address of [...ADDRESSES, '#/finns-inte', '#/hav/fraga-0', '#/hav/finns-inte', '#', '#rubrik']) {
    await test.step(address, async () => {
      await open(page, address);
      await page.reload();
      await expectWholePage(page);
    });
  }
});

/** Follows the page's own link back. */
async function back(page: Page, to: string): Promise<void> {
  await page.getByRole('link', { name: 'Tillbaka' }).click();
  await shows(page, to);
}

/** Follows the link that changes an answer. */
async function change(page: Page, answer: string): Promise<void> {
  await page.getByRole('link', { name: `Ändra ${answer}` }).click();
}

async function expectWholePage(page: Page): Promise<void> {
  await expect(heading(page)).toHaveCount(1);
  await expect(heading(page)).toBeVisible();
  await expect(page.getByRole('banner')).toBeVisible();
  await expect(page.getByRole('contentinfo')).toBeVisible();
  await expect(page).toHaveTitle(/^([^:]+: )?[^:]+ – Värna$/);
}

async function expectRisk(page: Page): Promise<void> {
  await expect(page.locator('#risk-one')).toBeChecked();
  await expect(page.locator('#bradskande-nej')).toBeChecked();
}
