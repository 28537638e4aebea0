// The four cases that the app is made for, each from the first question to the printed form and the copied note,
// with the server stopped as soon as the app is ready.

import { readClipboard } from './clipboard.ts';
import { according, FIRST_LINES } from './errand-case.ts';
import { expect, test } from './fixtures/index.ts';
import { inWords, print, words } from './paper.ts';
import {
  type Answers, askForDocuments, HEADINGS, open, reachAdvice, reachDetails, RECEIPT, receiptOf, shows, type, type Typed,
  WORK,
} from './steps.ts';

interface Scenario {
  name: string;
  answers: Answers;
  /** The heading of the advice. */
  advice: string;
  /** The details of the family and of the measure. */
  typed: Typed;
  /** What is chosen on the family's other children. */
  siblings: string;
  /** The title of the form. */
  form: string;
  /** The note, whole. */
  note: string[];
}

const SEAL = 'Åtgärd: Försegling av barnets konto på 1177.se och 1177 Journal';
const TO_18 = '(till den dag barnet fyller 18 år, eller tills vården beslutar om upplåsning)';

const SCENARIOS: Scenario[] = [
  {
    name: 'one guardian is a risk',
    answers: { child: '20160402-2390', circumstances: ['suspected-harm'], risk: 'one', urgent: false },
    advice: 'Blockera en vårdnadshavare',
    typed: {
      'barn-namn': 'Testa Test',
      'vardnadshavare-1-namn': 'Vera Test',
      'vardnadshavare-1-nummer': '19900420-2397',
      omprovning: '2027-05-22',
    },
    siblings: 'Ja, det begärs för varje barn',
    form: '«Blockering av vårdnadshavares direktåtkomst»',
    note: [
      FIRST_LINES.special,
      'Åtgärd: Blockering av en vårdnadshavares åtkomst till barnets konto på 1177.se och 1177 Journal',
      'Gäller: en vårdnadshavare',
      'Ska blockeras: Vera Test',
      'Period: från och med 26 november 2026, sista dag 1 april 2029 (till den dag barnet fyller 13 år, eller tidigare ' +
        'om det beslutas)',
      'Motivering: Det finns misstanke om att barnet far illa. Risken kommer från en av två vårdnadshavare.',
      'Beslut fattat av: Chefa Chefsson, Verksamhetschef',
      'Förnyat beslut: 22 maj 2027',
      'Menprövning: återstår',
      'Syskon: Bedömt för familjens övriga barn. Skrivs i deras egna journaler.',
      according('V26'),
    ],
  },
  {
    name: 'both guardians are a risk, and it is urgent',
    answers: { child: '2019-03-19', circumstances: [], risk: 'both', urgent: true },
    advice: 'Försegla barnets konto',
    typed: {
      'barn-namn': 'Testa Test',
      'barn-nummer': '20190319-2381',
      'vardnadshavare-1-namn': 'Vera Test',
      'vardnadshavare-1-nummer': '19900420-2397',
      'vardnadshavare-2-namn': 'Vidar Test',
      'vardnadshavare-2-nummer': '19911020-2380',
      fran: '2026-11-27',
      motivering: 'Båda vårdnadshavarna är misstänkta för våld mot barnet.',
    },
    siblings: 'Nej, det är bedömt',
    form: 'Begäran om försegling av barns konto',
    note: [
      FIRST_LINES.special,
      SEAL,
      'Gäller: barnet och alla vårdnadshavare',
      'Ska stängas ute: Vera Test',
      'Ska stängas ute: Vidar Test',
      `Period: från och med 27 november 2026, sista dag 18 mars 2037 ${TO_18}`,
      'Motivering: Båda vårdnadshavarna är misstänkta för våld mot barnet.',
      'Beslut fattat av: Chefa Chefsson, Verksamhetschef',
      'Bedömning av risken: återstår',
      'Syskon: Bedömt för familjens övriga barn. Skrivs i deras egna journaler.',
      according('V26'),
    ],
  },
  {
    name: 'honour-related control, 14 years',
    answers: {
      child: '20120304-2385',
      circumstances: ['eid-control', 'honour'],
      risk: 'unknown',
      urgent: false,
      extendedAccess: 'unknown',
    },
    advice: 'Försegla barnets konto',
    typed: {
      'barn-namn': 'Testa Test',
      'vardnadshavare-1-namn': 'Vera Test',
      'vardnadshavare-2-namn': 'Vidar Test',
      omprovning: '2027-11-22',
    },
    siblings: 'Det finns inga andra barn i familjen',
    form: 'Begäran om försegling av barns konto',
    note: [
      FIRST_LINES.special,
      SEAL,
      'Gäller: barnet och alla vårdnadshavare',
      'Ska stängas ute: Vera Test',
      'Ska stängas ute: Vidar Test',
      `Period: från och med 26 november 2026, sista dag 3 mars 2030 ${TO_18}`,
      'Motivering: Det finns risk att en vårdnadshavare kontrollerar barnets e-legitimation. Det finns uppgifter om ' +
        'kontroll eller hedersrelaterad problematik. Det finns en risk, men det är oklart från vem.',
      'Beslut fattat av: Chefa Chefsson, Verksamhetschef',
      'Förnyat beslut: 22 november 2027',
      'Bedömning av risken: återstår',
      'Görs också: Avsluta den åtkomst som vårdnadshavare kan ha fått efter 13 år',
      'Syskon: Inga andra barn i familjen.',
      according('V26'),
    ],
  },
  {
    name: 'the child has protected identity',
    answers: { child: '202105082388', circumstances: ['child-protected-identity'], risk: 'none', urgent: false },
    advice: 'Försegla barnets konto',
    typed: { 'barn-namn': 'Testa Test', 'vardnadshavare-1-namn': 'Vera Test' },
    siblings: 'Inte bedömt ännu',
    form: '«Försegling av barns journal via nätet vid skyddat id och låsning av 1177-konto»',
    note: [
      FIRST_LINES.special,
      SEAL,
      'Gäller: barnet och alla vårdnadshavare',
      'Ska stängas ute: Vera Test',
      `Period: från och med 26 november 2026, sista dag 7 maj 2039 ${TO_18}`,
      'Motivering: Barnet har skyddad identitet.',
      'Beslut fattat av: Chefa Chefsson, Verksamhetschef',
      'Bedömning av risken: återstår',
      'Syskon: Inte bedömt ännu om familjens övriga barn behöver samma skydd.',
      according('V26'),
    ],
  },
];

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

for (const scenario of SCENARIOS) {
  const name = `${scenario.name}: from start to form and note, without a request`;
  test(name, { tag: ['@smal', '@enfil'] }, async ({ page, site, traffic }, testInfo) => {
    await open(page);
    await site.stop();
    const loaded = [...traffic];
    expect(loaded, 'requests are recorded at all').not.toEqual([]);

    await reachAdvice(page, scenario.answers);
    await shows(page, scenario.advice);
    await reachDetails(page);
    await type(page, { ...scenario.typed, ...WORK });
    await page.getByLabel(scenario.siblings).check();
    await askForDocuments(page);
    await shows(page, HEADINGS.documents);

    const sheet = page.locator('.sheet');
    await expect(sheet.getByRole('heading')).toHaveText(scenario.form);
    const paper = await print(page, testInfo);
    expect(paper.pages).toBeLessThanOrEqual(2);
    // The sheet, the whole sheet, and nothing but the sheet.
    expect(paper.text).toBe(words(await sheet.innerText()));
    // The form does not ask why: the sheet leaves it out.
    const { motivering, ...asked } = scenario.typed;
    for (const text of Object.values({ ...asked, ...WORK })) expect(paper.text).toContain(inWords(text));
    if (motivering) expect(paper.text).not.toContain(motivering);
    expect(paper.text).toContain('Underskrift av den som blanketten anger Namnförtydligande Ort och datum');

    await page.getByRole('button', { name: 'Kopiera hela anteckningen' }).click();
    await expect(page.getByText('Kopierat', { exact: true })).toBeVisible();
    const { before, receipt } = receiptOf(await readClipboard(page));
    expect(before).toBe(scenario.note.join('\n'));
    expect(receipt).toMatch(RECEIPT);
    expect(paper.text).toContain(words(receipt));

    await page.getByRole('button', { name: 'Kopiera Period' }).click();
    await expect(page.getByText('Kopierat', { exact: true })).toHaveCount(2);
    expect(`Period: ${await readClipboard(page)}`).toBe(scenario.note.find((line) => line.startsWith('Period: ')));

    expect(traffic).toEqual(loaded);
  });
}
