// What opens access waits for what it demands: «Gör det här först», with a way back to the question. Until it is
// answered nothing can be written, and nothing that was typed is lost.

import type { Page } from '@playwright/test';
import { goToAddress } from './case-steps.ts';
import { EYEBROWS } from './errand-case.ts';
import {
  type Asked, choice, type Errand, goToDetails, GRANTED_TO_BOTH, NOT_PROTECTED, ONE_LET_GO, PERSONS, reachRuling, WORDS,
} from './errand-steps.ts';
import { expect, test } from './fixtures/index.ts';
import type { Region } from './regions.ts';
import { expectTyped } from './problems.ts';
import { askForDocuments, goOn, HEADINGS, openIn, shows, type Typed, WORK } from './steps.ts';
import { LIFTED_FOR_ONE, TWO_ROLES } from './two-roles.ts';

interface Gate {
  region: Region;
  errand: Errand;
  /** The first part of the errand's addresses. */
  address: string;
  /** What is missing, for the name of the test. */
  name: string;
  person: string;
  /** The answers that grant it. */
  answers: Asked[];
  /** The question that has no answer yet, by its place among them, and what is chosen there meanwhile. */
  open: [place: number, ...chosen: string[]];
  /** What has to be done first. */
  first: string;
  /** The heading once it is done. */
  granted: string;
}

const SEALED_BY_CARE: Asked[] = [
  ['Vilket skydd gäller det?', 'Försegling som vården har gjort'],
  NOT_PROTECTED,
  ['Vem vill att skyddet hävs?', 'Vården'],
  ['Vad var med när skyddet kom till?', 'En polisanmälan'],
  ['Vad säger polisen och socialtjänsten?', 'Inget skydd behöver finnas kvar'],
  ['Vad visar menprövningen?', 'Barnet kan inte antas lida men'],
];
const IDENTITY = 'Ta reda på om skyddad identitet gäller';
const [KR_LIFT, JO_LIFT, JH_EXTEND] = [TWO_ROLES[2]!, TWO_ROLES[3]!, TWO_ROLES[4]!];
const UNSEALED: Asked[] = [
  ['Vad vill personen?', 'Låsa upp sin egen försegling'],
  ['Är det personens egen vilja?', 'Ja, och inget tyder på hot'],
];
const [TEN, FOURTEEN] = [PERSONS.tenYears, PERSONS.fourteenYears];

const GATES: Gate[] = [
  {
    region: 'vgr', errand: 'lift', address: 'hav', name: 'the harm assessment', person: TEN, answers: SEALED_BY_CARE,
    open: [5, 'Den är inte gjord'], first: 'Gör menprövningen', granted: 'Begär att förseglingen låses upp',
  },
  {
    region: 'vgr', errand: 'lift', address: 'hav', name: 'the authorities', person: TEN, answers: SEALED_BY_CARE,
    open: [4, 'De är inte tillfrågade ännu'], first: 'Fråga polisen eller socialtjänsten',
    granted: 'Begär att förseglingen låses upp',
  },
  {
    region: 'vgr', errand: 'lift', address: 'hav', name: 'whether an identity is protected', person: TEN,
    answers: LIFTED_FOR_ONE, open: [1, 'Vet inte'], first: IDENTITY,
    granted: 'Begär att blockeringen bryts för en vårdnadshavare',
  },
  {
    region: 'vgr', errand: 'extend', address: 'forlang', name: 'the harm assessment', person: TEN, answers: ONE_LET_GO,
    open: [4, 'Den är inte gjord'], first: 'Gör menprövningen',
    granted: 'Begär att blockeringen förlängs för en vårdnadshavare och bryts för den andra',
  },
  {
    region: 'vgr', errand: 'grant-access', address: 'ge-atkomst', name: 'two of all that is demanded', person: FOURTEEN,
    answers: GRANTED_TO_BOTH, open: [3, ...GRANTED_TO_BOTH[3]!.slice(3)],
    first: 'Bedöm den unges behov. Bedöm risken för men', granted: 'Ge den unge och vårdnadshavaren åtkomst',
  },
  {
    region: 'kronoberg', errand: 'lift', address: 'hav', name: 'the consultation', person: TEN, answers: KR_LIFT.answers,
    open: [4, 'Nej, inte ännu'], first: 'Samråd med bakjour eller verksamhetschef', granted: KR_LIFT.advice,
  },
  {
    region: 'kronoberg', errand: 'own-request', address: 'egen-forsegling', name: 'the own will', person: PERSONS.grownUp,
    answers: UNSEALED, open: [1, 'Det är inte bedömt'], first: 'Tala med personen ensam',
    granted: 'Begär att förseglingen bryts',
  },
  {
    region: 'jonkoping', errand: 'lift', address: 'hav', name: 'the threat', person: TEN, answers: JO_LIFT.answers,
    open: [1, 'Nej, inte ännu'], first: 'Kontrollera hotbilden', granted: JO_LIFT.advice,
  },
  {
    region: 'jonkoping', errand: 'lift', address: 'hav', name: 'whether the login is unlocked', person: TEN,
    answers: JO_LIFT.answers, open: [4, 'Det är inte bedömt'], first: 'Bedöm om låset på inloggningen behövs',
    granted: JO_LIFT.advice,
  },
  {
    region: 'jamtland-harjedalen', errand: 'extend', address: 'forlang', name: 'whether an identity is protected',
    person: TEN, answers: JH_EXTEND.answers, open: [2, 'Vet inte'], first: IDENTITY, granted: JH_EXTEND.advice,
  },
  {
    region: 'jamtland-harjedalen', errand: 'grant-access', address: 'ge-atkomst', name: 'all that is demanded',
    person: FOURTEEN,
    answers: [
      ['Vem ska få läsa journalen?', 'En eller båda vårdnadshavare'],
      ['Vad har bedömningen visat?', 'Den talar för åtkomst'],
      ['Vad vill den unge?', 'Vill att åtkomsten ges'],
      [
        'Vad är gjort inför beslutet?', 'Samråd med behandlande personal', 'Menprövning',
        'Värdering av den unges mognadsgrad och självbestämmande',
      ],
    ],
    open: [3, 'Inget av det ännu'],
    first: 'Samråd först. Gör menprövningen. Värdera den unges mognadsgrad och självbestämmande',
    granted: 'Förläng vårdnadshavares direktåtkomst',
  },
];

for (const gate of GATES) {
  const { region, errand, name } = gate;

  test(`${region}, ${errand}: ${name} comes first, and then it is granted with all that was typed`, { tag: ['@smal', '@enfil'] }, async ({ page }) => {
    const [place, ...meanwhile] = gate.open;
    const [question, ...answered] = gate.answers[place]!;
    await openIn(page, region);
    await reachRuling(page, errand, gate.person, gate.answers);
    await shows(page, gate.granted);
    await goToDetails(page);
    const typed = await typeAll(page);

    // It was said too soon: it is not done.
    await page.getByRole('link', { name: 'Tillbaka' }).click();
    await shows(page, gate.granted);
    await page.getByRole('link', { name: `Ändra ${question}` }).click();
    await answer(page, question, answered, meanwhile);
    await expectFirst(page, gate);
    for (const later of ['uppgifter', 'dokument', 'klar']) {
      await goToAddress(page, `#/${gate.address}/${later}`);
      await expect(page).toHaveURL(new RegExp(`#/${gate.address}/rad$`));
      await expectFirst(page, gate);
    }

    await wayBack(page, question).click();
    for (const label of meanwhile) await expect(choice(page, label)).toBeChecked();
    await answer(page, question, meanwhile, answered);
    await shows(page, gate.granted);
    await expect(page.locator('.advice .eyebrow')).toHaveText(EYEBROWS.yes);
    await goToDetails(page);
    await expectTyped(page, typed);
    await askForDocuments(page);
    await shows(page, HEADINGS.documents);
    await expect(page.locator('.sheet').first()).toContainText('Testa Test');
  });
}

test('what closes access is not gated: a block goes on without the assessment, which remains', async ({ page }) => {
  await openIn(page, 'vgr');
  await reachRuling(page, 'extend', TEN, [ONE_LET_GO[0]!, ['Vad ska gälla nu?', 'Samma skydd ska fortsätta']]);
  await expect(page.locator('.advice .eyebrow')).toHaveText(EYEBROWS.yes);
  await goToDetails(page);
  await typeAll(page);
  await expect(choice(page, 'Ny bedömning av behovet är gjord')).not.toBeChecked();
  await askForDocuments(page);
  await shows(page, HEADINGS.documents);
  await expect(page.locator('#anteckning')).toContainText('Ny bedömning av behovet: återstår');
});

/** Sees that it says what to do first, leads back, and offers nothing to write. */
async function expectFirst(page: Page, gate: Gate): Promise<void> {
  await shows(page, gate.first);
  await expect(page.locator('.advice .eyebrow')).toHaveText(EYEBROWS.first);
  await expect(wayBack(page, gate.answers[gate.open[0]]![0])).toHaveCount(1);
  await expect(page.locator('.advice .buttons a')).toHaveCount(1);
  for (const words of [WORDS.fillIn, WORDS.writeNote]) await expect(page.getByRole('link', { name: words })).toHaveCount(0);
}

/** The way back to the question, once it is done. */
function wayBack(page: Page, question: string) {
  return page.getByRole('link', { name: `När det är gjort: svara på «${question}»`, exact: true });
}

/** Answers a question anew; what is not chosen any more is let go. */
async function answer(page: Page, question: string, before: string[], now: string[]): Promise<void> {
  await shows(page, question);
  const several = await page.getByRole('checkbox').count() > 0;
  if (several) for (const label of before) if (!now.includes(label)) await choice(page, label).uncheck();
  for (const label of now) await choice(page, label).check();
  await goOn(page);
}

/** Types in every field that the details have, and returns what was typed. */
async function typeAll(page: Page): Promise<Typed> {
  const all: Typed = {
    'barn-namn': 'Testa Test', 'vardnadshavare-1-namn': 'Vera Test', 'vardnadshavare-1-nummer': '19900420-2397',
    'vardnadshavare-2-namn': 'Vidar Test', 'vardnadshavare-2-nummer': '19911020-2380', fran: '2026-11-30',
    motivering: 'Egna ord om skälen.', samrad: 'Bo Bakjour', ...WORK,
  };
  const typed: Typed = {};
  for (const [id, text] of Object.entries(all)) {
    const field = page.locator(`#${id}`);
    if (await field.count() === 0) continue;
    await field.fill(text);
    typed[id] = text;
  }
  expect(Object.keys(typed)).toContain('motivering');
  return typed;
}
