// Wrong input: what is said of it, where, and that nothing typed is lost.

import { expect, test } from './fixtures/index.ts';
import { expectProblems, expectTyped } from './problems.ts';
import {
  answerChild, answerCircumstances, answerRisk, askForDocuments, COMMON, FAMILY, goOn, HEADINGS, open, openIn, reachAdvice,
  reachDetails, shows, startProtect, tellOfCall, type, type Typed, WORK,
} from './steps.ts';

test('the child: nothing typed', async ({ page }) => {
  await open(page);
  await startProtect(page);
  await goOn(page);
  await expectProblems(page, { barn: 'Skriv födelsedatum eller personnummer.' });
});

test('the child: a correction that is no date stands at the correction', async ({ page }) => {
  await open(page);
  await startProtect(page);
  await type(page, { barn: '20160402-2390', 'barn-fodd': '2016-02-30' });
  await goOn(page);
  await expectProblems(page, { 'barn-fodd': '2016-02-30 finns inte i kalendern. Kontrollera dagen.' });
  await expectTyped(page, { barn: '20160402-2390', 'barn-fodd': '2016-02-30' });
});

test('the circumstances: nothing chosen', async ({ page }) => {
  await open(page);
  await startProtect(page);
  await answerChild(page, COMMON.child);
  await shows(page, HEADINGS.circumstances);
  await goOn(page);
  await expectProblems(page, { omstandigheter: 'Välj det som stämmer, eller «Inget av detta».' });
});

test('the risk: nothing chosen, then half of it', async ({ page }) => {
  await open(page);
  await startProtect(page);
  await answerChild(page, COMMON.child);
  await answerCircumstances(page, []);
  await shows(page, HEADINGS.risk);
  await goOn(page);
  await expectProblems(page, {
    risk: 'Välj vem som är en risk. Är du osäker finns ett svar för det.',
    bradskande: 'Välj om det är bråttom.',
  });
  await page.locator('#risk-both').check();
  await goOn(page);
  await expectProblems(page, { bradskande: 'Välj om det är bråttom.' });
  await expect(page.locator('#risk-both')).toBeChecked();
});

test('the access after 13: nothing chosen', async ({ page }) => {
  await open(page);
  await startProtect(page);
  await answerChild(page, '2012-03-04');
  await answerCircumstances(page, []);
  await answerRisk(page, 'both', false);
  await shows(page, HEADINGS.extendedAccess);
  await goOn(page);
  await expectProblems(page, { 'utokad-atkomst': 'Välj ja, nej eller vet inte.' });
});

test('the details: everything that is demanded is missing', async ({ page }) => {
  await open(page);
  await reachAdvice(page, { ...COMMON, child: '2016-04-02' });
  await reachDetails(page);
  await type(page, { fran: '', motivering: ' ' });
  await askForDocuments(page);
  await expectProblems(page, {
    'barn-namn': 'Skriv namnet.',
    'barn-nummer': 'Skriv personnummer, samordningsnummer eller reservnummer.',
    'vardnadshavare-1-namn': 'Skriv vårdnadshavarens namn.',
    fran: 'Skriv den första dagen.',
    motivering: 'Skriv motiveringen.',
    'beslut-namn': 'Skriv vem som har fattat beslutet.',
    'du-namn': 'Skriv ditt namn.',
    enhet: 'Skriv din enhet.',
  });
});

test('the details: what is wrong is named, and everything typed stays', async ({ page }) => {
  const typed: Typed = {
    ...FAMILY,
    ...WORK,
    'barn-nummer': '20160402-2391',
    'vardnadshavare-1-nummer': '19900420',
    'vardnadshavare-2-nummer': '19911020-2380',
    fran: '2034-04-02',
    omprovning: '2026-11-26',
    'du-epost': 'lisa.example.se',
  };
  await open(page);
  await reachAdvice(page, { ...COMMON, risk: 'both' });
  await reachDetails(page);
  await type(page, typed);
  await askForDocuments(page);
  await expectProblems(page, {
    'barn-nummer': 'Den sista siffran stämmer inte med de andra. Kontrollera numret.',
    'vardnadshavare-1-nummer': 'Numret har 8 siffror. Det ska ha 10, eller 12 med århundradet.',
    'vardnadshavare-2-namn': 'Skriv vårdnadshavarens namn.',
    fran: 'Åtgärden skulle börja efter att den upphör. Välj en tidigare dag.',
    omprovning: 'Dagen för förnyat beslut måste ligga framåt i tiden. Välj en senare dag.',
    'du-epost': 'E-postadressen saknar @. Kontrollera den.',
  });
  await expectTyped(page, typed);

  // Mended, the page lets go, and the title with it.
  await type(page, {
    'barn-nummer': '20160402-2390',
    'vardnadshavare-1-nummer': '900420-2397',
    'vardnadshavare-2-namn': 'Vidar Test',
    fran: '2026-12-01',
    omprovning: '2027-05-22',
    'du-epost': 'lisa.lakare@example.se',
  });
  await askForDocuments(page);
  await shows(page, HEADINGS.documents);
  await expect(page).toHaveTitle('Dokument – Värna');
});

test('the details: numbers that belong to someone else', async ({ page }) => {
  await open(page);
  await reachAdvice(page, { ...COMMON, risk: 'both' });
  await reachDetails(page);
  await type(page, {
    ...FAMILY,
    ...WORK,
    'vardnadshavare-1-nummer': '20160402-2390',
    'vardnadshavare-2-namn': 'Vidar Test',
    'vardnadshavare-2-nummer': '20190319-2381',
  });
  await askForDocuments(page);
  await expectProblems(page, {
    'vardnadshavare-1-nummer': 'Numret står redan för någon annan här. Skriv den här personens eget nummer.',
    'vardnadshavare-2-nummer': 'Vårdnadshavaren är enligt numret inte äldre än barnet. Kontrollera numret.',
  });
});

test('after a call two guardians of whom nothing is known are not taken for one', async ({ page }) => {
  await open(page);
  await reachAdvice(page, { ...COMMON, urgent: true });
  await tellOfCall(page);
  const unknown: Typed = {
    'vardnadshavare-1-namn': 'vet inte', 'vardnadshavare-1-nummer': 'vet inte',
    'vardnadshavare-2-namn': 'vet inte', 'vardnadshavare-2-nummer': 'vet inte',
  };
  await type(page, { 'barn-namn': 'Testa Test', ...WORK, 'du-epost': '', ...unknown });
  await askForDocuments(page);
  await expectProblems(page, { 'du-epost': 'Skriv din e-post, eller «vet inte».' });
  await expectTyped(page, unknown);
  await type(page, { 'du-epost': 'vet inte' });
  await askForDocuments(page);
  await shows(page, HEADINGS.documents);
});

test('what is missing is said in the order of the fields: a call, whose identity is protected, each guardian', async ({ page }) => {
  await open(page);
  await reachAdvice(page, { ...COMMON, circumstances: ['guardian-protected-identity'], risk: 'both', urgent: true });
  await tellOfCall(page);
  await type(page, {
    'barn-namn': 'Testa Test', 'samtal-tid': '', 'vardnadshavare-1-namn': 'Vera Test', 'vardnadshavare-2-namn': 'Vera Test',
    'vardnadshavare-1-nummer': '19900420-2397', 'vardnadshavare-2-nummer': '19900420-2397', ...WORK,
  });
  await askForDocuments(page);
  await expectProblems(page, {
    'samtal-tid': 'Skriv när du ringde.',
    skyddade: 'Du har svarat att en vårdnadshavare har skyddad identitet. Kryssa för vem det är.',
    'vardnadshavare-2-namn': 'Samma namn står redan för den andra vårdnadshavaren. Skriv vem som är vem.',
    'vardnadshavare-2-nummer': 'Numret står redan för någon annan här. Skriv den här personens eget nummer.',
  });
});

test('what is missing is said in the order of the fields: first day, scope, last day, motivation', async ({ page }) => {
  await openIn(page, 'kronoberg');
  await reachAdvice(page, { ...COMMON, child: '20120304-2385', circumstances: ['eid-control'], extendedAccess: 'no' });
  await reachDetails(page);
  await type(page, { 'barn-namn': 'Testa Test', ...WORK, fran: '', omfattning: ' ', motivering: '' });
  await askForDocuments(page);
  await expectProblems(page, {
    fran: 'Skriv den första dagen.',
    omfattning: 'Skriv om det gäller hela journalen eller vilka enheter.',
    slut: 'Skriv den sista dagen. Den här åtgärden ska ha ett slutdatum.',
    motivering: 'Skriv motiveringen.',
  });
});
