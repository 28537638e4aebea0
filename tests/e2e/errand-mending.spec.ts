// Wrong input in the errands other than protecting a child: what is said of it, where, and that nothing is lost.

import type { Page } from '@playwright/test';
import {
  answerAll, type Asked, choice, goToDetails, PERSONS, reachRuling, REFUSED_LIFT, REPRESENTED, SEALED_TO_A_DATE,
  startErrand,
} from './errand-steps.ts';
import { expect, test } from './fixtures/index.ts';
import { expectProblems, expectTyped } from './problems.ts';
import {
  answerChild, answerCircumstances, answerExtendedAccess, answerRisk, askForDocuments, goOn, HEADINGS, openIn,
  reachDetails, shows, startProtect, type, type Typed, WORK,
} from './steps.ts';

const NO_ANSWER = 'Välj ett svar.';
const SAME_NUMBER = 'Numret står redan för någon annan här. Skriv den här personens eget nummer.';
const NOT_OLDER = 'Vårdnadshavaren är enligt numret inte äldre än barnet. Kontrollera numret.';
const PASSED = 'Slutdatumet har passerat. Välj en senare dag.';
const BEFORE_START = 'Slutdatumet ligger före startdatumet. Välj en senare dag.';
const AFTER_18 = 'Slutdatumet ligger efter 18-årsdagen. Välj en tidigare dag.';

/** What is typed as the first and the last day of a seal of a child who turns 18 on 2034-04-02, and what is said. */
const ENDS: [from: string, end: string, said: string | undefined][] = [
  ['2026-11-26', '', 'Skriv den sista dagen. Den här åtgärden ska ha ett slutdatum.'],
  ['2026-11-26', '2027-02-30', '2027-02-30 finns inte i kalendern. Kontrollera dagen.'],
  ['2026-12-10', '2026-12-09', BEFORE_START],
  ['2026-11-26', '2026-11-25', PASSED],
  ['2026-11-01', '2026-11-10', PASSED],
  ['2026-11-26', '2034-04-02', AFTER_18],
  ['2026-11-26', '2040-01-01', AFTER_18],
  // The last day that can be, and a single one.
  ['2026-11-26', '2034-04-01', undefined],
  ['2026-11-26', '2026-11-26', undefined],
];

/** The answers that lead to a form with two guardians, under VGR. */
const BLOCK_GOES_ON: Asked[] = [
  ['Vilket skydd finns i dag?', 'Blockering av en eller båda vårdnadshavare'],
  ['Vad ska gälla nu?', 'Samma skydd ska fortsätta'],
];

test('a question of which one is chosen: no answer, and what was answered before stays', async ({ page }) => {
  await begin(page, 'vgr');
  await startErrand(page, 'lift');
  await answerChild(page, PERSONS.tenYears);
  await shows(page, REFUSED_LIFT[0]?.[0] ?? '');
  await goOn(page);
  await expectProblems(page, { 'fraga-1': NO_ANSWER });
  await expect(page).toHaveTitle('Fel: Häva skydd: Vilket skydd gäller det? – Värna');
  await answerAll(page, REFUSED_LIFT.slice(0, 1));

  await goOn(page);
  await expectProblems(page, { 'fraga-3': NO_ANSWER });
  await page.getByRole('link', { name: 'Tillbaka' }).click();
  await expect(choice(page, 'Försegling som vården har gjort')).toBeChecked();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await page.getByRole('link', { name: 'Tillbaka' }).click();
  await expect(page.locator('#barn')).toHaveValue(PERSONS.tenYears);
});

test('a question of which any number is chosen: no answer, and an answer that was taken back', async ({ page }) => {
  await begin(page, 'vgr');
  await startErrand(page, 'exempt-note');
  await shows(page, 'Vad innehåller anteckningen?');
  await goOn(page);
  await expectProblems(page, { 'fraga-1': NO_ANSWER });
  await choice(page, 'Våldsutsatthet i en nära relation').check();
  await choice(page, 'Våldsutsatthet i en nära relation').uncheck();
  await goOn(page);
  await expectProblems(page, { 'fraga-1': NO_ANSWER });
});

test('«Inget av detta» takes away the others, and any other takes it away', async ({ page }) => {
  await begin(page, 'vgr');
  await startErrand(page, 'lift');
  await answerChild(page, PERSONS.tenYears);
  await answerAll(page, REFUSED_LIFT.slice(0, 3));
  await shows(page, 'Vad var med när skyddet kom till?');
  const [police, social, none] = ['En polisanmälan', 'En anmälan till socialtjänsten', 'Inget av detta']
    .map((label) => choice(page, label));
  await police?.check();
  await social?.check();
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(2);
  await none?.check();
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(1);
  await social?.check();
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(1);
  await expect(none ?? page.locator('#none')).not.toBeChecked();

  // What was taken away is asked about no more.
  await none?.check();
  await goOn(page);
  await shows(page, 'Vad visar menprövningen?');
});

test('the end of a seal: missing, impossible, before its start, passed, after the 18th birthday', async ({ page }) => {
  await begin(page, 'jamtland-harjedalen');
  await reachRuling(page, 'extend', PERSONS.tenYears, SEALED_TO_A_DATE);
  await goToDetails(page);
  await choice(page, 'Menprövning är gjord').check();
  const typed: Typed = { 'barn-namn': 'Testa Test', omfattning: 'hela journalen', ...WORK };
  await type(page, typed);
  for (const [fran, slut, said] of ENDS) {
    await test.step(`${fran} to ${slut}`, async () => {
      await type(page, { fran, slut });
      await askForDocuments(page);
      if (said === undefined) {
        await shows(page, HEADINGS.documents);
        await page.goBack();
        await shows(page, HEADINGS.details);
      } else {
        await expectProblems(page, { slut: said });
      }
      await expectTyped(page, { ...typed, fran, slut });
      await expect(choice(page, 'Menprövning är gjord')).toBeChecked();
    });
  }
});

test('the persons: a guardian who is not older than the child, and numbers that stand twice', async ({ page }) => {
  await begin(page, 'vgr');
  await reachRuling(page, 'extend', PERSONS.tenYears, BLOCK_GOES_ON);
  await goToDetails(page);
  const typed: Typed = {
    'barn-namn': 'Testa Test',
    'vardnadshavare-1-namn': 'Vera Test',
    'vardnadshavare-1-nummer': '20190319-2381',
    'vardnadshavare-2-namn': 'Vidar Test',
    'vardnadshavare-2-nummer': PERSONS.tenYears,
    ...WORK,
  };
  await type(page, typed);
  await askForDocuments(page);
  await expectProblems(page, { 'vardnadshavare-1-nummer': NOT_OLDER, 'vardnadshavare-2-nummer': SAME_NUMBER });
  await expectTyped(page, typed);

  // The same number, written in two ways.
  await type(page, { 'vardnadshavare-1-nummer': '19900420-2397', 'vardnadshavare-2-nummer': '900420-2397' });
  await askForDocuments(page);
  await expectProblems(page, { 'vardnadshavare-2-nummer': SAME_NUMBER });
  await type(page, { 'vardnadshavare-2-nummer': '19911020-2380' });
  await askForDocuments(page);
  await shows(page, HEADINGS.documents);
});

test('the representative: no name, a wrong number, and the number of the person represented', async ({ page }) => {
  await begin(page, 'jamtland-harjedalen');
  await reachRuling(page, 'representative', PERSONS.grownUp, REPRESENTED);
  await goToDetails(page);
  await type(page, { 'barn-namn': 'Testa Test', 'foretradare-nummer': '19950409-2398', ...WORK });
  await askForDocuments(page);
  await expectProblems(page, {
    'foretradare-namn': 'Skriv ställföreträdarens namn.',
    'foretradare-nummer': 'Den sista siffran stämmer inte med de andra. Kontrollera numret.',
  });
  await type(page, { 'foretradare-namn': 'Gunilla Test', 'foretradare-nummer': PERSONS.grownUp });
  await askForDocuments(page);
  await expectProblems(page, { 'foretradare-nummer': SAME_NUMBER });
});

test('the details of a note alone: who decided and why are missing', async ({ page }) => {
  await begin(page, 'vgr');
  await reachRuling(page, 'lift', PERSONS.tenYears, REFUSED_LIFT);
  await goToDetails(page, 'Skriv anteckningen');
  await type(page, { 'barn-nummer': '', motivering: '  ' });
  await askForDocuments(page);
  await expectProblems(page, {
    'barn-namn': 'Skriv namnet.',
    'barn-nummer': 'Skriv personnummer, samordningsnummer eller reservnummer.',
    motivering: 'Skriv motiveringen.',
    'beslut-namn': 'Skriv vem som har fattat beslutet.',
  });
});

test('what was ticked as assessed in one errand is not said to be assessed in another', async ({ page }) => {
  await begin(page, 'jamtland-harjedalen');
  await reachRuling(page, 'extend', PERSONS.fourteenYears, SEALED_TO_A_DATE);
  await goToDetails(page);
  await choice(page, 'Menprövning är gjord').check();
  await page.goto('./#/');
  await shows(page, HEADINGS.start);
  await startProtect(page);
  await page.goto('./#/skydda/omstandigheter');
  await answerCircumstances(page, ['suspected-harm']);
  await answerRisk(page, 'both', false);
  await answerExtendedAccess(page, 'yes');
  await reachDetails(page, { seal: true });
  await expect(choice(page, 'Menprövning är gjord'), 'in the same words').not.toBeChecked();
});

/** Opens the app in a region. */
async function begin(page: Page, region: 'vgr' | 'jamtland-harjedalen'): Promise<void> {
  await openIn(page, region);
}
