// The steps through the errands other than protecting a child, taken as a user takes them.

import { expect, type Locator, type Page } from '@playwright/test';
import { answerChild, goOn, heading, HEADINGS, shows } from './steps.ts';

/** The errands by id, as they are named on the start page. */
export const ERRANDS = {
  extend: 'Förlänga eller ändra ett skydd',
  lift: 'Häva ett skydd',
  'grant-access': 'Ge åtkomst mellan 13 och 15 år',
  'revoke-access': 'Avsluta utökad åtkomst',
  'own-request': 'Invånarens egen försegling',
  representative: 'Legal ställföreträdare',
  'exempt-note': 'Undanta en anteckning från direktåtkomst',
  'guardian-asks': 'En vårdnadshavare ringer och undrar',
} as const;

export type Errand = keyof typeof ERRANDS;

/** A question by its words, and the labels of what is chosen. */
export type Asked = [question: string, ...chosen: string[]];

/** Headings and buttons that only these errands have. */
export const WORDS = {
  silent: 'Rutinen beskriver inte det här',
  noteDetails: 'Uppgifter till anteckningen',
  fillIn: 'Fyll i begäran',
  writeNote: 'Skriv anteckningen',
  copyNote: 'Kopiera hela anteckningen',
  calendar: 'Spara påminnelse i kalendern',
} as const;

/** Persons of an age; the numbers are test numbers. */
export const PERSONS = {
  tenYears: '20160402-2390',
  fourteenYears: '20120304-2385',
  seventeenYears: '20090108-2388',
  grownUp: '19900111-2391',
} as const;

/** From the start page to the first page of an errand. */
export async function startErrand(page: Page, errand: Errand): Promise<void> {
  await page.getByRole('link', { name: ERRANDS[errand] }).click();
  await expect(page).toHaveURL(/#\/[a-z-]+\/[a-z0-9-]+$/);
}

/** Answers questions by the words on the page, each on its own page. */
export async function answerAll(page: Page, answers: Asked[]): Promise<void> {
  for (const [question, ...chosen] of answers) {
    await shows(page, question);
    for (const label of chosen) await choice(page, label).check();
    await goOn(page);
  }
}

/** What can be chosen, by its whole label. */
export function choice(page: Page, label: string): Locator {
  return page.getByLabel(label, { exact: true });
}

/** From the start page to the advice, in the region that applies. */
export async function reachRuling(
  page: Page, errand: Errand, person: string | undefined, answers: Asked[],
): Promise<void> {
  await startErrand(page, errand);
  if (person !== undefined) {
    // An errand that is for grown-ups too asks for a person's age.
    await expect(page.locator('h1')).toHaveText(new RegExp(`^(${HEADINGS.child}|${HEADINGS.person})$`.replaceAll('?', '\\?')));
    await answerChild(page, person);
  }
  await answerAll(page, answers);
  await expect(page.getByRole('heading', { name: 'Dina svar' })).toBeVisible();
}

/** From the advice to the details. */
export async function goToDetails(page: Page, by: string = WORDS.fillIn): Promise<void> {
  await page.getByRole('link', { name: by }).click();
  // Where two guardians are treated differently their roles follow.
  await expect(heading(page)).toContainText(by === WORDS.fillIn ? HEADINGS.details : WORDS.noteDetails);
}

/** The answer that no identity is protected, which is asked for before anything is lifted. */
export const NOT_PROTECTED: Asked = ['Gäller skyddad identitet för någon av dem nu?', 'Nej, inte för någon'];

/** The answers to a lift under VGR that is refused while the guardian may not know of the protection. */
export const REFUSED_LIFT: Asked[] = [
  ['Vilket skydd gäller det?', 'Försegling som vården har gjort'],
  NOT_PROTECTED,
  ['Vem vill att skyddet hävs?', 'En vårdnadshavare'],
  ['Vad var med när skyddet kom till?', 'Inget av detta'],
  ['Vad visar menprövningen?', 'Barnet kan antas lida men'],
  ['Är det lämpligt att vårdnadshavaren får veta att skyddet finns?', 'Nej, eller osäkert'],
];

/** The answers to a block that goes on for one guardian and is broken for the other, under VGR. */
export const ONE_LET_GO: Asked[] = [
  ['Vilket skydd finns i dag?', 'Blockering av en eller båda vårdnadshavare'],
  ['Vad ska gälla nu?', 'Skyddet ska fortsätta för en vårdnadshavare och hävas för den andra'],
  NOT_PROTECTED,
  ['Vad var med när skyddet kom till?', 'Inget av detta'],
  ['Vad visar menprövningen?', 'Barnet kan inte antas lida men'],
];

/** The answers to grant access to a child of 14 and to a guardian, under VGR. */
export const GRANTED_TO_BOTH: Asked[] = [
  ['Vem ska få läsa journalen?', 'Både den unge och vårdnadshavare'],
  ['Vad har bedömningen visat?', 'Den talar för åtkomst'],
  ['Vad vill den unge?', 'Vill att åtkomsten ges'],
  [
    'Vad är gjort?',
    'Den unges behov är bedömt',
    'Risken för men är bedömd',
    'Den unges mognad att besluta om åtkomsten är bedömd',
    'Samråd med vårdnadshavare och personal är gjort',
    'Den unge och vårdnadshavaren har så långt det går att veta ett gemensamt intresse av åtkomsten',
    'Den unges vilja är känd och respekteras',
  ],
];

/** The answers to a seal that goes on to an end date, under Jämtland Härjedalen. */
export const SEALED_TO_A_DATE: Asked[] = [
  ['Vilken försegling gäller det?', 'Akut försegling av Journalen för barnet'],
  ['Vad har utredningen kommit fram till?', 'Journalen ska vara stängd till ett slutdatum: skälet finns kvar'],
];

/** The answers to access for a legal representative, under Jämtland Härjedalen. */
export const REPRESENTED: Asked[] = [
  ['Vilket uppdrag har ställföreträdaren?', 'Förordnad av tingsrätten med uppdrag att sörja för person'],
  ['Vad visar menprövningen?', 'Den talar för åtkomst'],
];
