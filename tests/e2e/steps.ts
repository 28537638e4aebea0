// The steps through the app that tests have in common, taken as a user takes them.

import { expect, type Locator, type Page } from '@playwright/test';
import { chooseRegion, QUESTION, type Region, regionInBar, regionQuestion } from './regions.ts';

/** The moment it is in every test. */
export const NOW = '2026-11-26T10:00:00';

/** The heading of every page. */
export const HEADINGS = {
  firstUse: QUESTION,
  start: 'Vad behöver du göra?',
  child: 'Hur gammalt är barnet?',
  person: 'Hur gammal är personen?',
  circumstances: 'Vad har kommit fram?',
  risk: 'Vem är en risk, och är det bråttom?',
  extendedAccess: 'Har en vårdnadshavare fått åtkomst till journalen efter 13-årsdagen?',
  block: 'Blockera en vårdnadshavare',
  seal: 'Försegla barnets konto',
  details: 'Uppgifter till begäran och anteckning',
  documents: 'Dina dokument',
  done: 'Är du klar?',
  choice: 'Vad ska du göra?',
  settings: 'Inställningar',
  about: 'Om Värna',
} as const;

/** The answers to the questions. */
export interface Answers {
  /** Birth date or number, as typed. */
  child: string;
  /** Ids of the circumstances to tick, as in `guidance/vocabulary.toml`; none for «Inget av detta». */
  circumstances: string[];
  risk: 'none' | 'one' | 'both' | 'sole' | 'unknown';
  urgent: boolean;
  /** Asked from 13 to 15. */
  extendedAccess?: 'yes' | 'no' | 'unknown';
}

/** Text by the id of the field that it is typed in. */
export type Typed = Record<string, string>;

/** A case that comes up often: suspicion, and one guardian is a risk. */
export const COMMON: Answers = {
  child: '20160402-2390',
  circumstances: ['suspected-harm'],
  risk: 'one',
  urgent: false,
};

/** The details of work, which are kept on the computer. */
export const WORK: Typed = {
  'beslut-namn': 'Chefa Chefsson',
  'beslut-titel': 'Verksamhetschef',
  'du-namn': 'Lisa Läkare',
  'du-titel': 'Barnläkare',
  'du-id': 'lisla1',
  enhet: 'Barnmottagningen Test',
  'du-telefon': '010-000 00 00',
  'du-epost': 'lisa.lakare@example.se',
  verksamhetschef: 'Ansvarig Chefsson',
};

/** The details of a family in which one guardian is blocked. */
export const FAMILY: Typed = {
  'barn-namn': 'Testa Test',
  'vardnadshavare-1-namn': 'Vera Test',
  'vardnadshavare-1-nummer': '19900420-2397',
};

/** The one heading of the page. */
export function heading(page: Page): Locator {
  return page.getByRole('heading', { level: 1 });
}

/** Waits until a page is shown, by its heading. */
export async function shows(page: Page, text: string): Promise<void> {
  await expect(heading(page)).toHaveText(text);
}

/**
 * Waits until every region's routine has come or failed and the page has given up its server: in the folder of a server
 * shortly after the first screen, in the one file from the start.
 */
export async function complete(page: Page): Promise<void> {
  await expect(page.locator(`meta[content*="connect-src 'none'"]`)).toHaveCount(1);
}

/** Opens the app for the first time, as far as the computer knows: no region has been chosen. */
export async function openFirst(page: Page, address = ''): Promise<void> {
  await page.clock.setFixedTime(NOW);
  await page.goto(`./${address}`);
  await expect(heading(page)).toBeVisible();
  await complete(page);
}

/** Opens the app, at an address of its own (`#/…`) when one is given. On first use the region is chosen before that. */
export async function open(page: Page, address = '', region: Region = 'vgr'): Promise<void> {
  await openFirst(page, address);
  if (await regionInBar(page).isVisible()) return;
  if (!await regionQuestion(page).isVisible()) await page.goto('./#/');
  await chooseRegion(page, region);
  if (address) await page.goto(`./${address}`);
}

/** Opens the app for the first time, and chooses a region. */
export async function openIn(page: Page, region: Region): Promise<void> {
  await open(page, '', region);
}

/** Opens the app anew where the region is remembered: the start, without the question. */
export async function openAgain(page: Page): Promise<void> {
  await open(page);
  await loadAgain(page);
  await shows(page, HEADINGS.start);
}

/**
 * Waits until what the page keeps is known outside of it. From the disk a page that is loaded at once can find its store
 * empty: the browser has not yet been told.
 */
export async function keptOutside(page: Page): Promise<void> {
  const store = () => JSON.stringify(Object.entries(localStorage).sort());
  const kept = await page.evaluate(store);
  const other = await page.context().newPage();
  await other.goto(page.url().split('#')[0]!);
  // A page can be handed an old store and never be told of what came later: each look is at a page of its own.
  await expect.poll(async () => {
    await other.reload();
    return other.evaluate(store);
  }).toBe(kept);
  await other.close();
}

/** Loads the page again once what it keeps is known outside of it. */
export async function loadAgain(page: Page): Promise<void> {
  await keptOutside(page);
  await page.reload();
}

/** Goes to the settings by way of the bar. */
export async function goToSettings(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Byt region' }).click();
  await shows(page, HEADINGS.settings);
}

/** Chooses another region, by way of the bar. */
export async function changeRegion(page: Page, region: Region): Promise<void> {
  await goToSettings(page);
  await chooseRegion(page, region);
}

/** Goes from the settings, where the region was changed, back to the case. */
export async function backToCase(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Tillbaka till ärendet' }).click();
  await expect(heading(page)).not.toHaveText(HEADINGS.settings);
}

/** Goes to the start by way of the bar. */
export async function goToStart(page: Page): Promise<void> {
  await page.getByRole('banner').getByRole('link', { name: 'Värna' }).click();
  await shows(page, HEADINGS.start);
}

/** A note without the words at its end that tell what it was written with, and those words. */
export function receiptOf(note: string): { before: string; receipt: string } {
  const at = note.lastIndexOf(' Framtaget med ');
  return at < 0 ? { before: note, receipt: '' } : { before: note.slice(0, at), receipt: note.slice(at + 1) };
}

/** What a document was written with: the product's version and the date of the region's rules, and no id. */
export const RECEIPT = /^Framtaget med Värna \d+\.\d+\.\d+, regler 2026-\d\d-\d\d\.$/;

/** The page of the start that all questions begin from. */
export async function startProtect(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Skydda ett barns information' }).click();
  await shows(page, HEADINGS.child);
}

export async function goOn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Fortsätt' }).click();
}

export async function answerChild(page: Page, child: string): Promise<void> {
  await page.locator('#barn').fill(child);
  await goOn(page);
}

export async function answerCircumstances(page: Page, ids: string[]): Promise<void> {
  await shows(page, HEADINGS.circumstances);
  if (ids.length === 0) await page.getByLabel('Inget av detta').check();
  for (const id of ids) await page.locator(`#${id}`).check();
  await goOn(page);
}

export async function answerRisk(page: Page, risk: Answers['risk'], urgent: boolean): Promise<void> {
  await shows(page, HEADINGS.risk);
  await page.locator(`#risk-${risk}`).check();
  await page.locator(urgent ? '#bradskande-ja' : '#bradskande-nej').check();
  await goOn(page);
}

export async function answerExtendedAccess(page: Page, answer: 'yes' | 'no' | 'unknown'): Promise<void> {
  await shows(page, HEADINGS.extendedAccess);
  await page.locator(`#utokad-${answer}`).check();
  await goOn(page);
}

/** From the start to the advice. */
export async function reachAdvice(page: Page, answers: Answers): Promise<void> {
  await startProtect(page);
  await answerChild(page, answers.child);
  await answerCircumstances(page, answers.circumstances);
  await answerRisk(page, answers.risk, answers.urgent);
  if (answers.extendedAccess) await answerExtendedAccess(page, answers.extendedAccess);
  await expect(page.getByRole('heading', { name: 'Dina svar' })).toBeVisible();
}

/** What is asked for of that which has to be considered, by the id of the measure. */
export type Weighed = Partial<Record<'block-one' | 'block-both' | 'seal', boolean>>;

/** Answers, at the advice, each question of what has to be considered. */
export async function weigh(page: Page, weighed: Weighed): Promise<void> {
  for (const [measure, asks] of Object.entries(weighed)) {
    await page.locator(`#begar-${measure}-${asks ? 'ja' : 'nej'}`).check();
  }
}

/** The way from the advice to the details of a request. */
export function wayOn(page: Page, words = 'Fyll i begäran'): Locator {
  return page.locator('.advice').getByRole('button', { name: words });
}

/** From the advice to the details, past what has to be considered. */
export async function reachDetails(page: Page, weighed: Weighed = {}): Promise<void> {
  await weigh(page, weighed);
  await wayOn(page).click();
  await shows(page, HEADINGS.details);
}

/** When it is urgent: tells that the call has been made, which leads to the details of what it ordered. */
export async function tellOfCall(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Jag har ringt: fyll i underlaget' }).click();
  await shows(page, HEADINGS.details);
}

/** Says whose the number or birth date is that was typed in place of a known child's. */
export async function sayWhichChild(page: Page, which: 'samma-barn' | 'syskon-till' | 'annat-barn'): Promise<void> {
  await page.locator(`#${which}`).check();
}

/** Types in fields, by id. */
export async function type(page: Page, typed: Typed): Promise<void> {
  for (const [id, text] of Object.entries(typed)) await page.locator(`#${id}`).fill(text);
}

/** Leaves the details, for the documents if nothing is wrong. */
export async function askForDocuments(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Visa dokumenten' }).click();
}

/** From the start to the documents. */
export async function reachDocuments(page: Page, answers: Answers, typed: Typed, weighed: Weighed = {}): Promise<void> {
  await reachAdvice(page, answers);
  await reachDetails(page, weighed);
  await type(page, typed);
  await askForDocuments(page);
  await shows(page, HEADINGS.documents);
}
