// What has to be considered is a question of its own: nothing is chosen in advance, it is answered before the papers,
// and a no takes nothing away of what is recommended.

import type { Page } from '@playwright/test';
import { begin, expectRefused, fillIn, goToAddress, papers, row, toAdvice, toDetails, toDocuments, typeWhatIsAsked, whole } from './case-steps.ts';
import { expect, test } from './fixtures/index.ts';
import type { Measure } from './region-data.ts';
import type { Region } from './regions.ts';
import { type Answers, goOn, heading, shows, WORK } from './steps.ts';

const TEN = '20160402-2390';
const FOURTEEN = '20120304-2385';
const FAMILY = {
  'barn-namn': 'Testa Test', 'vardnadshavare-1-namn': 'Vera Vårdnad', omfattning: 'hela journalen', slut: '2027-06-01',
};
const MISSING = 'Svara ja eller nej: ska det begäras?';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

interface Case {
  region: Region;
  name: string;
  answers: Answers;
  /** What has to be considered, and how it is asked about. */
  measure: Measure;
  question: string;
  /** The line of the note after a no. */
  declined: string;
  /** The forms after a no and after a yes. */
  no: string[];
  yes: string[];
}

const BLOCK_VGR = '«Blockering av vårdnadshavares direktåtkomst»';
const SEAL_VGR = 'Begäran om försegling av barns konto';
const BLOCK_KR = '«Blockera vårdnadshavares tillgång till barns 1177 journal och e-tjänster»';
const SEAL_KR = '«Försegling av 1177 journal»';

const CASES: Case[] = [
  {
    region: 'vgr', name: 'a seal instead of the block that is recommended',
    answers: { child: TEN, circumstances: ['custody-investigated'], risk: 'one', urgent: false },
    measure: 'seal', question: 'Begära försegling av barnets konto i stället?',
    declined: 'försegling av barnets konto', no: [BLOCK_VGR], yes: [SEAL_VGR],
  },
  {
    region: 'vgr', name: 'a block and nothing else',
    answers: { child: TEN, circumstances: ['suspected-harm'], risk: 'none', urgent: false },
    measure: 'block-both', question: 'Begära blockering av alla vårdnadshavare?',
    declined: 'blockering av alla vårdnadshavare', no: [], yes: [BLOCK_VGR],
  },
  {
    region: 'kronoberg', name: 'a block beside the seal that is recommended',
    answers: { child: FOURTEEN, circumstances: ['record-demanded'], risk: 'none', urgent: false, extendedAccess: 'unknown' },
    measure: 'block-both', question: 'Begära också blockering av alla vårdnadshavare?',
    declined: 'blockering av alla vårdnadshavare', no: [SEAL_KR], yes: [BLOCK_KR, SEAL_KR],
  },
  {
    region: 'jonkoping', name: 'a block of a young person’s guardians and nothing else',
    answers: { child: FOURTEEN, circumstances: ['harm-disclosed'], risk: 'one', urgent: false, extendedAccess: 'no' },
    measure: 'block-one', question: 'Begära blockering av en vårdnadshavare?',
    declined: 'blockering av en vårdnadshavare', no: [],
    yes: ['«Formulär för att blockera och bryta blockering av vårdnadshavare i 1177 journal och 1177 e-tjänster»'],
  },
  {
    region: 'jamtland-harjedalen', name: 'a seal of the young person’s Journal beside the guardians’ that is recommended',
    answers: { child: FOURTEEN, circumstances: ['suspected-harm'], risk: 'both', urgent: false, extendedAccess: 'yes' },
    measure: 'seal', question: 'Begära också försegling av',
    declined: 'försegling av', no: ['Begäran om försegling av vårdnadshavares direktåtkomst (Värnas arbetsnamn)'],
    yes: [
      'Begäran om försegling av vårdnadshavares direktåtkomst (Värnas arbetsnamn)',
      '«Vårdens initiativ: Ta bort direktåtkomst till journalinformation för invånare»',
    ],
  },
];

for (const { region, name, answers, measure, question, declined, no, yes } of CASES) {
  test(`${region}, ${name}: nothing is chosen, and nobody goes on without an answer`, { tag: ['@smal'] }, async ({ page }) => {
    await begin(page, region);
    await toAdvice(page, answers);
    await expect(asked(page)).toHaveCount(1);
    await expect(group(page, measure)).toContainText(question);
    await expect(group(page, measure).getByRole('radio')).toHaveCount(2);
    await expect(page.locator('main input:checked')).toHaveCount(0);
    await fillIn(page).click();
    await expectRefused(page, MISSING);
    for (const address of ['#/skydda/uppgifter', '#/skydda/dokument']) {
      await goToAddress(page, address);
      await expect(page).toHaveURL(/#\/skydda\/rad$/);
      await expect(group(page, measure)).toBeVisible();
    }
    await expect(page.locator('main input:checked')).toHaveCount(0);
  });

  test(`${region}, ${name}: a no leaves a line in the note and wants no motivation`, { tag: '@enfil' }, async ({ page }) => {
    await begin(page, region);
    await toAdvice(page, answers);
    await page.locator(`#begar-${measure}-nej`).check();
    await onToDetails(page);
    await expect(page.locator('#skal'), 'a no is no choice otherwise').toHaveCount(0);
    await expect(page.getByText('Du har valt annat än rådet')).toHaveCount(0);
    await typeWhatIsAsked(page, { ...FAMILY, ...WORK });
    await toDocuments(page);
    await expect(page.locator('.sheet').getByRole('heading')).toHaveText(no);
    const written = await papers(page);
    const line = written.note.split('\n').filter((one) => one.startsWith('Övervägt, begärs inte: '));
    expect(line).toHaveLength(1);
    expect(line[0]).toContain(declined);
    expect(written.sheets.join('\n')).not.toContain('Övervägt');
  });

  test(`${region}, ${name}: a yes asks for it`, { tag: '@enfil' }, async ({ page }) => {
    await begin(page, region);
    await toAdvice(page, answers);
    await page.locator(`#begar-${measure}-ja`).check();
    await onToDetails(page);
    await typeWhatIsAsked(page, { ...FAMILY, ...WORK });
    await toDocuments(page);
    await expect(page.locator('.sheet').getByRole('heading')).toHaveText(yes);
    expect(whole(await papers(page))).not.toContain('Övervägt');
  });
}

test('a recommended block is asked for though the seal beside it is declined', { tag: ['@smal', '@enfil'] }, async ({ page }) => {
  await begin(page);
  await toAdvice(page, CASES[0]!.answers);
  await shows(page, 'Blockera en vårdnadshavare. Överväg i stället att försegla barnets konto');
  await page.locator('#begar-seal-nej').check();
  await toDetails(page);
  await typeWhatIsAsked(page, { ...FAMILY, ...WORK });
  await toDocuments(page);
  await expect(row(page, 'Åtgärd')).toHaveText('Blockering av en vårdnadshavares åtkomst till barnets konto på 1177.se och 1177 Journal');
  await expect(row(page, 'Ska blockeras')).toHaveText('Vera Vårdnad');
  const { note } = await papers(page);
  expect(note).toContain('Åtgärd: Blockering av en vårdnadshavares åtkomst till barnets konto på 1177.se och 1177 Journal');
  expect(note).toContain('Övervägt, begärs inte: försegling av barnets konto');
});

test('an answer changed elsewhere asks again, and one changed back comes to its own', async ({ page }) => {
  await begin(page);
  await toAdvice(page, CASES[0]!.answers);
  await page.locator('#begar-seal-nej').check();
  await toDetails(page);
  await goToAddress(page, '#/skydda/omstandigheter');
  await page.locator('#third-party-info').check();
  await goOn(page);
  await expect(page.locator('main input:checked')).toHaveCount(0);
  await fillIn(page).click();
  await expectRefused(page, MISSING);
  await goToAddress(page, '#/skydda/omstandigheter');
  await page.locator('#third-party-info').uncheck();
  await goOn(page);
  await expect(page.locator('#begar-seal-nej')).toBeChecked();
});

test('the answer can be changed, and the papers follow the last', async ({ page }) => {
  await begin(page);
  await toAdvice(page, CASES[0]!.answers);
  await page.locator('#begar-seal-ja').check();
  await toDetails(page);
  await page.getByRole('link', { name: 'Tillbaka' }).click();
  await expect(page.locator('#begar-seal-ja')).toBeChecked();
  await page.locator('#begar-seal-nej').check();
  await toDetails(page);
  await typeWhatIsAsked(page, { ...FAMILY, ...WORK });
  await toDocuments(page);
  await expect(page.locator('.sheet').getByRole('heading')).toHaveText([BLOCK_VGR]);
});

test('what is only recommended or must be done is not asked about', async ({ page }) => {
  await begin(page);
  await toAdvice(page, { child: TEN, circumstances: ['child-protected-identity', 'suspected-harm'], risk: 'both', urgent: false });
  await expect(asked(page)).toHaveCount(0);
  await toDetails(page);
});

/** The questions of what has to be considered. */
function asked(page: Page) {
  return page.locator('main fieldset[id^="begar-"]');
}

function group(page: Page, measure: Measure) {
  return page.locator(`#begar-${measure}`);
}

/** On from the advice, also when a note is all that is written. */
async function onToDetails(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^(Fyll i begäran|Skriv anteckningen)$/ }).click();
  await expect(heading(page)).toHaveText(/^Uppgifter till/);
}
