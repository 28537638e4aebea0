// Each region's sheet as it comes out of the printer: whom it concerns, where the real form is and who signs it, and
// nothing that does not belong on it. As a picture nothing is cut off.

import type { Page } from '@playwright/test';
import { goToDetails, PERSONS, reachRuling } from './errand-steps.ts';
import { expect, test } from './fixtures/index.ts';
import { margins, pictures, print } from './paper.ts';
import type { Region } from './regions.ts';
import {
  type Answers, askForDocuments, COMMON, FAMILY, HEADINGS, openIn, reachAdvice, reachDetails, shows, tellOfCall, type,
  type Typed, type Weighed, WORK,
} from './steps.ts';
import { TWO_ROLES } from './two-roles.ts';

const MOTIVATION = 'Egna ord om varför.';
const SIGNED = 'Underskrift av den som blanketten anger Namnförtydligande Ort och datum';
const VERA = 'Vera Test, 19900420-2397';

interface Sheet {
  region: Region;
  name: string;
  answers: Answers;
  weighed?: Weighed;
  /** Whether the call has been made. */
  called?: true;
  typed?: Typed;
  /** What stands on the sheet, in order. */
  says: string[];
  /** Whether the form asks why. */
  motivated: boolean;
  /** Whether it is signed on paper. */
  signed: boolean;
}

const SHEETS: Sheet[] = [
  {
    region: 'vgr', name: 'a block', answers: COMMON, motivated: false, signed: true,
    says: [
      'Underlag «Blockering av vårdnadshavares direktåtkomst» Underlag för den officiella blanketten med namnet ovan.',
      `Ska blockeras ${VERA}`,
      'Period från och med 26 november 2026, sista dag 1 april 2029 (till den dag barnet fyller 13 år',
      SIGNED,
      'Blankettens namn kommer från rutinen 2019. Kontrollera att det gäller.',
      'Blanketten finns på Journal via nätets webbplats (vgregion.se/journalvianatet, 2019).',
      'Skicka blanketten undertecknad till adressen på blanketten. Vem som undertecknar sägs inte',
    ],
  },
  {
    region: 'vgr', name: 'a seal, of a guardian with protected identity', motivated: false, signed: true,
    answers: { ...COMMON, circumstances: ['guardian-protected-identity'] },
    says: ['Vårdnadshavare Ska stängas ute Vera Test, skyddade personuppgifter, inget mer skrivs här Åtgärden', SIGNED],
  },
  {
    region: 'kronoberg', name: 'a block', answers: COMMON, motivated: false, signed: false,
    says: [
      'Att fylla i i Cosmic «Blockera vårdnadshavares tillgång till barns 1177 journal och e-tjänster»',
      'Skicka inte det här arket. Fyll i blanketten i Cosmic, signera den där, skriv ut den och skicka den till VIS-supporten.',
      `Ska blockeras ${VERA}`,
      'Period från och med 26 november 2026, tills vården bryter blockeringen',
      'I samråd med bakjour eller verksamhetschef återstår',
      'Behandlande personal signerar.',
    ],
  },
  {
    region: 'kronoberg', name: 'a seal of the record', motivated: false, signed: false,
    answers: { ...COMMON, child: PERSONS.fourteenYears, circumstances: ['eid-control'], extendedAccess: 'no' },
    typed: { omfattning: 'Barnpsykiatrin', slut: '2027-06-01' },
    says: [
      'Att fylla i i Cosmic «Försegling av 1177 journal»', 'Gäller barnet Omfattning Barnpsykiatrin',
      'Period från och med 26 november 2026, sista dag 1 juni 2027', 'Ansvarig personal signerar.',
    ],
  },
  {
    region: 'jonkoping', name: 'a block', answers: COMMON, motivated: false, signed: false,
    says: [
      'Att fylla i i formuläret «Formulär för att blockera och bryta blockering av vårdnadshavare',
      'Skicka inte det här arket. Fyll i formuläret, som finns under «Relaterat innehåll» vid rutinen.',
      `Ska blockeras ${VERA}`,
      'Telefon och e-post 010-000 00 00, lisa.lakare@example.se',
      'Rutinen nämner ingen underskrift. Ange den e-post som Kontaktcenters bekräftelse ska gå till.',
    ],
  },
  {
    region: 'jamtland-harjedalen', name: 'an acute seal of the guardians', motivated: true, signed: true,
    answers: { ...COMMON, urgent: true }, called: true,
    typed: { 'vardnadshavare-2-namn': 'Vidar Test' },
    says: [
      'Underlag «Vårdens initiativ: Akut försegling av direktåtkomst till barns journalinformation för vårdnadshavare»',
      `Direktåtkomsten ska förseglas för ${VERA} Direktåtkomsten ska förseglas för Vidar Test`,
      'Period från och med 26 november 2026, tillfälligt, tills barnkliniken har utrett och beslutat om fortsättningen',
      'Begärt per telefon',
      SIGNED,
      'Blanketten finns på Insidan, insidan.regionjh.se, eller hos Central support. Vem som skriver under säger rutinen inte',
    ],
  },
];

for (const { region, name, answers, weighed, called, typed, says, motivated, signed } of SHEETS) {
  test(`${region}, ${name}: the sheet on paper, and as a picture`, { tag: '@enfil' }, async ({ page }, testInfo) => {
    await openIn(page, region);
    await reachAdvice(page, answers);
    if (called) await tellOfCall(page);
    else await reachDetails(page, weighed);
    const hidden = answers.circumstances.includes('guardian-protected-identity');
    if (hidden) await page.getByLabel('Vårdnadshavaren har skyddad identitet').first().check();
    const { 'vardnadshavare-1-nummer': number, ...family } = FAMILY;
    const names = answers.circumstances.includes('eid-control') ? { 'barn-namn': 'Testa Test' } : family;
    const numbers = hidden || !('vardnadshavare-1-namn' in names) ? {} : { 'vardnadshavare-1-nummer': number! };
    await type(page, { ...names, ...numbers, ...WORK, ...typed, motivering: MOTIVATION });
    await toDocuments(page);

    const paper = await print(page, testInfo);
    expect(paper.pages).toBe(1);
    expectInOrder(paper.text, says);
    expectClean(paper.text);
    expect(paper.text.includes(SIGNED)).toBe(signed);
    expect(paper.text.includes('Skicka inte det här arket.')).toBe(!signed);
    expect(paper.text.includes(MOTIVATION)).toBe(motivated);
    expectWhole(testInfo);

    // Where the form does not ask why, it can be added all the same.
    const add = page.getByLabel('Ta med motiveringen i underlaget');
    await page.goBack();
    await shows(page, HEADINGS.details);
    await expect(add).toHaveCount(motivated ? 0 : 1);
    if (motivated) return;
    await add.check();
    await toDocuments(page);
    expectInOrder((await print(page, testInfo)).text, ['Period', `Motivering ${MOTIVATION}`]);
  });
}

for (const { region, errand, answers, roles, typed } of TWO_ROLES) {
  test(`${region}, ${errand} for one of two: the sheet on paper, and as a picture`, async ({ page }, testInfo) => {
    await openIn(page, region);
    await reachRuling(page, errand, PERSONS.tenYears, answers);
    await goToDetails(page);
    await type(page, { ...FAMILY, 'vardnadshavare-2-namn': 'Vidar Test', ...WORK, ...typed, motivering: MOTIVATION });
    await toDocuments(page);
    const paper = await print(page, testInfo);
    expect(paper.pages).toBe(1);
    const elsewhere = region === 'kronoberg' ? 'Att fylla i i Cosmic' : 'Att fylla i i formuläret';
    const onPaper = region === 'vgr' || region === 'jamtland-harjedalen';
    expectInOrder(paper.text, [
      onPaper ? 'Underlag' : elsewhere, 'Namn Testa Test', `${roles[0]} ${VERA} ${roles[1]} Vidar Test`, 'Begäran ',
      'Beslut fattat av Chefa Chefsson, Verksamhetschef',
    ]);
    expectClean(paper.text);
    expect(paper.text.includes(SIGNED)).toBe(onPaper);
    expect(paper.text.includes('Skicka inte det här arket.')).toBe(!onPaper);
    const asksWhy = region === 'jamtland-harjedalen';
    expect(paper.text.includes(MOTIVATION)).toBe(asksWhy);
    expectWhole(testInfo);
  });
}

async function toDocuments(page: Page): Promise<void> {
  await askForDocuments(page);
  await shows(page, HEADINGS.documents);
  // No line has a label and nothing beside it.
  for (const cell of await page.locator('.sheet td').allInnerTexts()) expect(cell.trim()).not.toBe('');
}

/** Sees that the texts stand on paper, one after the other. */
function expectInOrder(text: string, parts: string[]): void {
  let from = 0;
  for (const part of parts) {
    const at = text.indexOf(part, from);
    expect(at, `«${part}» in ${text}`).toBeGreaterThanOrEqual(from);
    from = at + part.length;
  }
}

/** What stands on no sheet: ids, words of before, days in another form. The last line gives its own days. */
function expectClean(text: string): void {
  const [body = '', foot = ''] = text.split(' Enligt: ');
  expect(text).not.toMatch(/\b(V26|V19|KR|JO|JH|NLL)-\d/);
  expect(text).not.toMatch(/Inte bekräftat|till och med|regelfil/);
  expect(body.replaceAll(/2026-11-26 kl\. \d\d\.00/g, '')).not.toMatch(/\d{4}-\d\d-\d\d\b(?!-)/);
  expect(foot).toMatch(/ Framtaget med Värna \d+\.\d+\.\d+, regler 2026-\d\d-\d\d\.$/);
}

/** Sees on the picture of each page that there is ink, and none at its edges. */
function expectWhole(testInfo: Parameters<typeof pictures>[0]): void {
  const pages = pictures(testInfo);
  expect(pages).toHaveLength(1);
  for (const one of pages) {
    const edges = margins(one);
    expect(edges, 'the page is not blank').toBeDefined();
    for (const [edge, part] of Object.entries(edges ?? {})) expect(part, edge).toBeGreaterThan(0.03);
  }
}
