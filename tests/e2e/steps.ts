// The steps through the app that tests have in common, taken as a user takes them.

import { expect, type Locator, type Page } from '@playwright/test';

/** The moment it is in every test. */
export const NOW = '2026-11-22T10:00:00';

/** The heading of every page. */
export const HEADINGS = {
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
  choice: 'Vad ska ni göra?',
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

/** Opens the app, at an address of its own (`#/…`) when one is given, and waits until it is ready. */
export async function open(page: Page, address = ''): Promise<void> {
  await page.clock.setFixedTime(NOW);
  await page.goto(`./${address}`);
  await expect(heading(page)).toBeVisible();
}

/** A note without the line that tells what it was written with, and that line. */
export function receiptOf(note: string): { before: string; receipt: string } {
  const lines = note.split('\n');
  const receipt = lines.pop() ?? '';
  return { before: lines.join('\n'), receipt };
}

/** What a document was written with: the product's version, the region's file and its date, the rules. */
export const RECEIPT =
  /^Framtaget med: Värna \d+\.\d+\.\d+, regelfil [a-z-]+ av den 2026-\d\d-\d\d, regler: [a-z0-9-]+(, [a-z0-9-]+)*$/;

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

/** From the advice to the details. */
export async function reachDetails(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Fyll i begäran' }).click();
  await shows(page, HEADINGS.details);
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
export async function reachDocuments(page: Page, answers: Answers, typed: Typed): Promise<void> {
  await reachAdvice(page, answers);
  await reachDetails(page);
  await type(page, typed);
  await askForDocuments(page);
  await shows(page, HEADINGS.documents);
}
