// Two walks past every kind of page of the errands other than protecting a child: under VGR, and on first use, in the
// other regions and where a routine is silent.

import type { Page } from '@playwright/test';
import {
  answerAll, type Asked, choice, GRANTED_TO_BOTH, goToDetails, ONE_LET_GO, PERSONS, reachRuling, REFUSED_LIFT, REPRESENTED,
  SEALED_TO_A_DATE, startErrand, WORDS,
} from './errand-steps.ts';
import { chooseRegion } from './regions.ts';
import {
  answerChild, askForDocuments, changeRegion, FAMILY, goOn, goToSettings, goToStart, HEADINGS, open, openFirst, shows,
  type, WORK,
} from './steps.ts';

/** Shows page after page and yields the name of each. Leave the page where it was before going on. */
export async function* everyErrandPage(page: Page): AsyncGenerator<string> {
  await open(page);
  yield* refused(page);
  yield* granted(page);
  yield* otherRulings(page);
}

/** The same, of what is different elsewhere. */
export async function* everyPageElsewhere(page: Page): AsyncGenerator<string> {
  await openFirst(page);
  yield 'start on first use';
  await chooseRegion(page, 'jamtland-harjedalen');
  yield 'start on first use, a region chosen';
  yield* elsewhere(page);
  yield* silent(page);
}

async function* refused(page: Page): AsyncGenerator<string> {
  await startErrand(page, 'lift');
  yield 'the age';
  await answerChild(page, PERSONS.tenYears);
  await shows(page, REFUSED_LIFT[0]?.[0] ?? '');
  yield 'a question with radio buttons';
  await goOn(page);
  yield 'a question with radio buttons, wrong';
  await answerAll(page, REFUSED_LIFT.slice(0, 3));
  await goOn(page);
  yield 'a question with checkboxes, wrong';
  await choice(page, 'Inget av detta').check();
  yield 'a question with checkboxes';
  await answerAll(page, REFUSED_LIFT.slice(3));
  yield 'advice: no';
  await goToDetails(page, WORDS.writeNote);
  await askForDocuments(page);
  yield 'the details of a note, wrong';
  await type(page, { 'barn-namn': 'Testa Test', 'beslut-namn': 'Chefa Chefsson' });
  await askForDocuments(page);
  await shows(page, HEADINGS.documents);
  yield 'the documents: a note and the standard reply';
  await backToStart(page);
  yield 'start, cleared';
}

async function* granted(page: Page): AsyncGenerator<string> {
  await reachRuling(page, 'grant-access', PERSONS.fourteenYears, GRANTED_TO_BOTH);
  yield 'advice: yes';
  await changeRegion(page, 'kronoberg');
  yield 'settings, the region changed in a case';
  await chooseRegion(page, 'vgr');
  await page.getByRole('link', { name: 'Tillbaka' }).click();
  await page.locator('summary').first().click();
  yield 'advice: yes, a source opened';
  await goToDetails(page);
  await type(page, { ...FAMILY, ...WORK });
  await askForDocuments(page);
  await shows(page, HEADINGS.documents);
  yield 'the documents: two forms and a reminder';
  await page.getByRole('button', { name: WORDS.copyNote }).click();
  yield 'the documents, copied';
  await page.getByRole('link', { name: 'Avsluta' }).click();
  await shows(page, HEADINGS.done);
  yield 'done';
  await backToStart(page);
}

/** The advice that looks different. */
async function* otherRulings(page: Page): AsyncGenerator<string> {
  const harmOpen: Asked[] = [['Vad visar menprövningen?', 'Den är inte gjord'], ...REFUSED_LIFT.slice(5)];
  await reachRuling(page, 'lift', PERSONS.tenYears, [...REFUSED_LIFT.slice(0, 4), ...harmOpen]);
  yield 'advice: first, with the standard reply';
  await backToStart(page);
  await reachRuling(page, 'own-request', PERSONS.grownUp, []);
  yield 'advice: ask';
  await backToStart(page);
  const ended: Asked = ['Vilket skydd gäller det?', 'Blockering av vårdnadshavare'];
  await reachRuling(page, 'extend', PERSONS.fourteenYears, [ended]);
  yield 'advice: another errand instead';
  await backToStart(page);
  await startErrand(page, 'lift');
  await answerChild(page, PERSONS.grownUp);
  await shows(page, 'Vägledningen gäller inte från 18 år');
  yield 'advice: 18 and over';
  await backToStart(page);
  await reachRuling(page, 'exempt-note', undefined, [
    [
      'Vad innehåller anteckningen?',
      'Våldsutsatthet i en nära relation',
      'En enkelblind prövning som patienten deltar i',
    ],
  ]);
  yield 'advice: two at once';
  await goToDetails(page, WORDS.writeNote);
  yield 'the details of the matter alone';
  await backToStart(page);
  await reachRuling(page, 'extend', PERSONS.tenYears, ONE_LET_GO);
  await goToDetails(page);
  await askForDocuments(page);
  yield 'the details with two roles, wrong';
  await choice(page, 'Vårdnadshavaren har skyddad identitet').first().check();
  yield 'the details with two roles';
  await backToStart(page);
}

async function* elsewhere(page: Page): AsyncGenerator<string> {
  await reachRuling(page, 'representative', PERSONS.grownUp, REPRESENTED);
  await goToDetails(page);
  await askForDocuments(page);
  yield 'the details with a representative, wrong';
  await type(page, { 'foretradare-namn': 'Gunilla Test' });
  yield 'the details with a representative';
  await backToStart(page);
  await reachRuling(page, 'extend', PERSONS.tenYears, SEALED_TO_A_DATE);
  await goToDetails(page);
  await askForDocuments(page);
  yield 'the details with assessments, wrong';
  await choice(page, 'Menprövning är gjord').check();
  await type(page, { 'barn-namn': 'Testa Test', ...WORK, slut: '2026-11-01' });
  await askForDocuments(page);
  yield 'the details with an end, wrong';
  await type(page, { omfattning: 'hela journalen', slut: '2027-02-28', omprovning: '2027-02-01' });
  await askForDocuments(page);
  await shows(page, HEADINGS.documents);
  yield 'the documents: a form, a message and reminders';
  await backToStart(page);
}

async function* silent(page: Page): AsyncGenerator<string> {
  await changeRegion(page, 'kronoberg');
  await backToStart(page);
  await startErrand(page, 'extend');
  await shows(page, WORDS.silent);
  yield 'the routine is silent';
  await goToSettings(page);
  await type(page, { 'enhet-telefon': '0470-00 00 00', 'enhet-epost': 'vis@example.se' });
  yield 'settings, with contact details of the unit';
  await backToStart(page);
  yield 'start, with a number of the unit';
}

/** To the start, with nothing left of a case. */
async function backToStart(page: Page): Promise<void> {
  await goToStart(page);
  const clear = page.getByRole('banner').getByRole('button', { name: 'Rensa allt' });
  if (await clear.isVisible()) await clear.click();
}
