// What was typed for one request is not carried unseen into another: it is said, the new proposal stands beside it, and
// nothing that was typed is lost.

import type { Page } from '@playwright/test';
import { begin, expectRefused, fillIn, goToAddress, papers, row, toAdvice, toDetails, toDocuments, whole } from './case-steps.ts';
import { expect, test } from './fixtures/index.ts';
import { type Answers, askForDocuments, goOn, shows, type, type Typed, WORK } from './steps.ts';

const ONE: Answers = { child: '20160402-2390', circumstances: ['suspected-harm'], risk: 'one', urgent: false };
const OWN: Typed = { fran: '2026-12-01', omprovning: '2027-03-01', motivering: 'Mamman läser journalen. Egna ord.' };
const SAYS = 'Du skrev det här när svaren var andra, och något annat skulle begäras.';
const refused = (what: string) => `${what} skrevs när något annat skulle begäras. Behåll det, eller ta det nya förslaget.`;
const PROPOSED = 'Det finns misstanke om att barnet far illa. Båda vårdnadshavarna kan vara del av barnets riskmiljö.';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** A case with text of one's own, after which both guardians turn out to be a risk: another measure is asked for. */
async function answerChanges(page: Page): Promise<void> {
  await begin(page);
  await toAdvice(page, ONE);
  await toDetails(page);
  await type(page, { 'barn-namn': 'Testa Test', 'vardnadshavare-1-namn': 'Vera Vårdnad', ...OWN, ...WORK });
  await toDocuments(page);
  await changeRisk(page, 'both');
  await toDetails(page);
  await type(page, { 'vardnadshavare-1-namn': 'Vera Vårdnad' });
}

async function changeRisk(page: Page, risk: Answers['risk']): Promise<void> {
  await goToAddress(page, '#/skydda/risk');
  await page.locator(`#risk-${risk}`).check();
  await goOn(page);
  await expect(page.getByRole('heading', { name: 'Dina svar' })).toBeVisible();
}

/** What the note says of why. The form of the region does not ask for it, and the sheet leaves it out. */
async function expectMotivation(page: Page, text: string): Promise<void> {
  const { sheets, note } = await papers(page);
  expect(note.split('\n')).toContain(`Motivering: ${text}`);
  expect(sheets.join('\n')).not.toContain(text);
}

/** What is said at a field. */
function saidAt(page: Page, id: string) {
  return page.locator(`.field:has(#${id}) + .unconfirmed`);
}

test('it is said at each field, with the new proposal beside what was typed, and the documents wait', { tag: ['@smal', '@enfil'] }, async ({ page }) => {
  await answerChanges(page);
  await expect(page.locator('.unconfirmed')).toHaveCount(3);
  for (const [id, text] of Object.entries(OWN)) {
    await expect(page.locator(`#${id}`)).toHaveValue(text);
    await expect(saidAt(page, id)).toContainText(SAYS);
  }
  await expect(saidAt(page, 'motivering').locator('q')).toHaveText(PROPOSED);
  await expect(saidAt(page, 'fran').locator('q')).toHaveText('2026-11-26');
  await askForDocuments(page);
  await expectRefused(page, refused('Den första dagen'), refused('Dagen för förnyat beslut'), refused('Motiveringen'));
  await goToAddress(page, '#/skydda/dokument');
  await shows(page, 'Uppgifter till begäran och anteckning');
  for (const [id, text] of Object.entries(OWN)) await expect(page.locator(`#${id}`)).toHaveValue(text);
});

test('kept: what was typed stands in the papers', { tag: '@enfil' }, async ({ page }) => {
  await answerChanges(page);
  for (const id of Object.keys(OWN)) {
    await saidAt(page, id).getByRole('button', { name: 'Behåll det jag skrev' }).click();
    await expect(saidAt(page, id)).toHaveCount(0);
  }
  await toDocuments(page);
  await expect(page.locator('.sheet')).toContainText('Försegling av barnets konto på 1177.se och 1177 Journal');
  await expectMotivation(page, OWN['motivering']!);
  await expect(row(page, 'Period')).toContainText('från och med 1 december 2026, sista dag 1 april 2034 (');
  await expect(row(page, 'Förnyat beslut')).toHaveText('1 mars 2027');
});

test('replaced: the new proposals stand in the papers', { tag: '@enfil' }, async ({ page }) => {
  await answerChanges(page);
  await saidAt(page, 'fran').getByRole('button', { name: 'Använd förslaget' }).click();
  await saidAt(page, 'omprovning').getByRole('button', { name: 'Töm fältet' }).click();
  await saidAt(page, 'motivering').getByRole('button', { name: 'Använd förslaget' }).click();
  await expect(page.locator('.unconfirmed')).toHaveCount(0);
  await expect(page.locator('#fran')).toHaveValue('2026-11-26');
  await expect(page.locator('#omprovning')).toHaveValue('');
  await expect(page.locator('#motivering')).toHaveValue(PROPOSED);
  await toDocuments(page);
  expect(whole(await papers(page))).not.toContain('Egna ord');
  await expectMotivation(page, PROPOSED);
  await expect(row(page, 'Period')).toContainText('från och med 26 november 2026, sista dag 1 april 2034 (');
  await expect(row(page, 'Förnyat beslut')).toHaveCount(0);
});

test('typed on: it is typed for what is asked for now', async ({ page }) => {
  await answerChanges(page);
  for (const [id, text] of Object.entries({ fran: '2026-12-02', omprovning: '2027-04-01', motivering: 'Båda läser.' })) {
    await page.locator(`#${id}`).fill(text);
    await expect(saidAt(page, id)).toHaveCount(0);
  }
  await toDocuments(page);
  await expectMotivation(page, 'Båda läser.');
});

test('an answer changed back wants nothing confirmed, and nothing typed is lost', async ({ page }) => {
  await answerChanges(page);
  await changeRisk(page, 'one');
  await toDetails(page);
  await expect(page.locator('.unconfirmed')).toHaveCount(0);
  for (const [id, text] of Object.entries(OWN)) await expect(page.locator(`#${id}`)).toHaveValue(text);
  await toDocuments(page);
  await expectMotivation(page, OWN['motivering']!);
});

test('what was confirmed for one request is asked about again for a third', async ({ page }) => {
  await answerChanges(page);
  for (const id of Object.keys(OWN)) await saidAt(page, id).getByRole('button', { name: 'Behåll det jag skrev' }).click();
  await changeRisk(page, 'one');
  await toDetails(page);
  await expect(page.locator('.unconfirmed')).toHaveCount(3);
  for (const [id, text] of Object.entries(OWN)) await expect(page.locator(`#${id}`)).toHaveValue(text);
});

test('an answer that only adds a reason lets the dates be, and shows the new motivation', async ({ page }) => {
  await begin(page);
  await toAdvice(page, ONE);
  await toDetails(page);
  await type(page, { 'barn-namn': 'Testa Test', 'vardnadshavare-1-namn': 'Vera Vårdnad', ...OWN, ...WORK });
  await goToAddress(page, '#/skydda/omstandigheter');
  await page.locator('#report-made').check();
  await goOn(page);
  await toDetails(page);
  await expect(saidAt(page, 'fran')).toHaveCount(0);
  await expect(saidAt(page, 'omprovning')).toHaveCount(0);
  await expect(saidAt(page, 'motivering').locator('q')).toContainText('anmälan');
  await expect(page.locator('#motivering')).toHaveValue(OWN['motivering']!);
});

test('a proposal that nobody has touched follows the answers without a word', async ({ page }) => {
  await begin(page);
  await toAdvice(page, ONE);
  await toDetails(page);
  await type(page, { 'barn-namn': 'Testa Test', ...WORK });
  await changeRisk(page, 'both');
  await toDetails(page);
  await expect(page.locator('.unconfirmed')).toHaveCount(0);
  await expect(page.locator('#motivering')).toHaveValue(PROPOSED);
  await page.locator('#vardnadshavare-1-namn').fill('Vera Vårdnad');
  await toDocuments(page);
});

test('an end date that was set for one seal is not carried to another request unseen', async ({ page }) => {
  await begin(page, 'kronoberg');
  await toAdvice(page, { child: '20120304-2385', circumstances: ['eid-control'], risk: 'one', urgent: false, extendedAccess: 'no' });
  await toDetails(page);
  await type(page, { 'barn-namn': 'Testa Test', slut: '2027-06-01', ...WORK });
  await goToAddress(page, '#/skydda/utokad-atkomst');
  await page.locator('#utokad-yes').check();
  await goOn(page);
  await fillIn(page).click();
  await expect(page.locator('#slut')).toHaveValue('2027-06-01');
  await expect(saidAt(page, 'slut')).toContainText(SAYS);
  await type(page, { 'vardnadshavare-1-namn': 'Vera Vårdnad', omfattning: 'hela journalen' });
  await askForDocuments(page);
  await expectRefused(page, refused('Slutdatumet'));
});
