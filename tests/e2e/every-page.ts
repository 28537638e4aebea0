// A walk past every page of the app, also with something to mend, for what has to hold on all of them.

import type { Page } from '@playwright/test';
import { everyErrandPage, everyPageElsewhere } from './every-errand-page.ts';
import {
  answerChild, answerCircumstances, answerRisk, askForDocuments, goOn, goToSettings, goToStart, HEADINGS, open,
  openAgain, reachAdvice, reachDetails, shows, startProtect, tellOfCall, type, wayOn, WORK,
} from './steps.ts';

/** The walks, by whose pages they pass. */
export const WALKS = {
  protecting: everyPage,
  'other advice': everyOtherAdvice,
  'the other errands': everyErrandPage,
  'first use and other regions': everyPageElsewhere,
};

/** The pages that stand before anything is said of a child, or after all of it is cleared. On the others there is a case. */
export const WITHOUT_CASE: ReadonlySet<string> = new Set([
  'start', 'settings', 'about', 'the child, wrong', 'the start, cleared',
  'the age', 'start, cleared',
  'start on first use', 'start on first use, a region chosen', 'the routine is silent',
  'settings, with contact details of the unit', 'start, with a number of the unit',
]);

/** The page that stands before a region has been chosen. On the others the bar names it. */
export const WITHOUT_REGION: ReadonlySet<string> = new Set(['start on first use']);

/** Shows page after page and yields the name of each. Leave the page where it was before going on. */
async function* everyPage(page: Page): AsyncGenerator<string> {
  await openAgain(page);
  yield 'start';
  yield* beside(page);
  yield* questions(page);
  await page.getByRole('heading', { name: 'Dina svar' }).waitFor();
  yield 'advice: a seal from 13, urgent';
  yield* documents(page);
  yield* afterTheCall(page);
}

/** What is said of a second guardian of whom nothing is known, when the call has been made. */
const UNKNOWN = {
  'vardnadshavare-2-namn': 'vet inte', 'vardnadshavare-2-nummer': 'vet inte',
};

async function* beside(page: Page): AsyncGenerator<string> {
  await goToSettings(page);
  yield 'settings';
  await page.getByRole('link', { name: 'Om Värna' }).click();
  await shows(page, HEADINGS.about);
  yield 'about';
  await page.getByRole('link', { name: 'Tillbaka' }).click();
}

async function* questions(page: Page): AsyncGenerator<string> {
  await startProtect(page);
  await goOn(page);
  yield 'the child, wrong';
  // A number opens one more field.
  await page.locator('#barn').fill('20120304-2385');
  yield 'the child';
  await answerChild(page, '20120304-2385');
  await shows(page, HEADINGS.circumstances);
  await goOn(page);
  yield 'the circumstances, wrong';
  await answerCircumstances(page, ['harm-disclosed', 'guardian-protected-identity']);
  await shows(page, HEADINGS.risk);
  await goOn(page);
  yield 'the risk, wrong';
  await answerRisk(page, 'both', true);
  await shows(page, HEADINGS.extendedAccess);
  await goOn(page);
  yield 'the access after 13, wrong';
  await page.locator('#utokad-unknown').check();
  yield 'the access after 13';
  await goOn(page);
}

async function* documents(page: Page): AsyncGenerator<string> {
  await page.getByText('Ingen svarar').click();
  await page.locator('.cols-rest summary').first().click();
  yield 'advice, a source opened, and what to do when nobody answers';
  await reachDetails(page);
  await askForDocuments(page);
  yield 'the details, wrong';
  await type(page, { 'barn-namn': 'Testa Test', 'vardnadshavare-1-namn': 'Vera Test', fran: '2026-10-25', ...WORK });
  await askForDocuments(page);
  yield 'the details, with nobody said to be protected and a first day long ago';
  await page.getByLabel('Vårdnadshavaren har skyddad identitet').first().check();
  await page.getByRole('button', { name: 'Ja, dagen stämmer' }).click();
  yield 'the details';
  await askForDocuments(page);
  await shows(page, HEADINGS.documents);
  yield 'the documents, urgent';
}

/** The same case, when the call has been made. */
async function* afterTheCall(page: Page): AsyncGenerator<string> {
  await page.getByRole('link', { name: 'Tillbaka' }).click();
  await shows(page, HEADINGS.details);
  await page.getByRole('link', { name: 'Tillbaka' }).click();
  await tellOfCall(page);
  await askForDocuments(page);
  yield 'the details after the call, wrong';
  await type(page, UNKNOWN);
  await askForDocuments(page);
  await shows(page, HEADINGS.documents);
  yield 'the documents after the call';
  await page.getByRole('link', { name: 'Avsluta' }).click();
  await shows(page, HEADINGS.done);
  yield 'done';
  await page.getByRole('main').getByRole('button', { name: 'Rensa allt' }).click();
  await shows(page, HEADINGS.start);
  yield 'the start, cleared';
}

/** Choosing otherwise, with nothing chosen, without a reason, and on to the details. */
async function* choosing(page: Page): AsyncGenerator<string> {
  await page.getByRole('link', { name: 'Välj annat än rådet' }).click();
  await shows(page, HEADINGS.choice);
  yield 'the choice';
  await page.locator('#val-ingen').check();
  await goOn(page);
  yield 'the choice otherwise, without a reason';
  await page.locator('#skal').fill('Socialtjänsten har ordnat skyddet.');
  await goOn(page);
  yield 'the details of a note alone';
  await page.getByRole('link', { name: 'Tillbaka' }).click();
  yield 'advice: otherwise';
}

/** From the advice of a case: the start while it goes on, a sibling with the same answers, and a number of another. */
async function* anotherChild(page: Page): AsyncGenerator<string> {
  await goToStart(page);
  yield 'start, a case going on';
  await page.getByRole('button', { name: 'Syskon: samma svar' }).click();
  await shows(page, HEADINGS.child);
  await answerChild(page, '2021-03-09');
  await shows(page, HEADINGS.circumstances);
  yield 'the circumstances, from a sibling';
  await page.getByRole('link', { name: 'Tillbaka' }).click();
  await page.locator('#barn').fill('2016-04-02');
  await goOn(page);
  yield 'the child, another one, wrong';
}

/** The same, of the advice that looks different, and of a case after another. Each begins at the start. */
async function* everyOtherAdvice(page: Page): AsyncGenerator<string> {
  await open(page);
  const child = '2019-03-19';
  await reachAdvice(page, { child, circumstances: ['suspected-harm'], risk: 'one', urgent: false });
  yield 'advice: a block';
  yield* choosing(page);
  yield* anotherChild(page);
  await backToStart(page);
  await reachAdvice(page, { child, circumstances: ['custody-investigated'], risk: 'none', urgent: false });
  yield 'advice: a question';
  await wayOn(page).click();
  yield 'advice: a question, wrong';
  await backToStart(page);
  await reachAdvice(page, { child, circumstances: [], risk: 'none', urgent: false });
  yield 'advice: nothing follows';
  await backToStart(page);
  await reachAdvice(page, { child, circumstances: ['custody-dispute'], risk: 'none', urgent: false });
  yield 'advice: the routine is silent';
  await backToStart(page);
  await startProtect(page);
  await answerChild(page, '1990-01-11');
  await shows(page, 'Vägledningen gäller inte från 18 år');
  yield 'advice: 18 and over';
}

async function backToStart(page: Page): Promise<void> {
  await page.getByRole('banner').getByRole('button', { name: 'Rensa allt' }).click();
  await shows(page, HEADINGS.start);
}
