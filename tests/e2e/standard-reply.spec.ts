// The standard reply that VGR gives a guardian who may not know of the protection: when it is shown, that it is whole,
// and what has to be seen before it is copied.

import { readFileSync } from 'node:fs';
import { readClipboard } from './clipboard.ts';
import { type Asked, choice, goToDetails, PERSONS, reachRuling, REFUSED_LIFT, WORDS } from './errand-steps.ts';
import { expect, test } from './fixtures/index.ts';
import { askForDocuments, goOn, HEADINGS, open, shows, type } from './steps.ts';

const TITLE = 'Till vårdnadshavaren: standardsvaret';
const WARNING =
  'Vår tolkning: svaret röjer att ett skydd finns. Fråga Spärr- och loggfunktionen, som står under det, om det kan skada ' +
  'barnet.';
const REPLY = readFileSync(new URL('../../core/tests/data/standard-reply.txt', import.meta.url), 'utf8').trimEnd();

const [WHAT, IDENTITY, BY_GUARDIAN, BEGAN, HARM, NOT_INFORM] = REFUSED_LIFT as [Asked, Asked, Asked, Asked, Asked, Asked];

const HARM_OPEN: Asked = [HARM[0], 'Den är inte gjord'];

/** The answers of a guardian who calls, and is not to know. */
const CALLS: Asked[] = [['Vad vill vårdnadshavaren?', 'Veta varför det inte går att logga in eller läsa'], IDENTITY, NOT_INFORM];

/** The lifts that give no standard reply, each in its own way. */
const WITHOUT: { name: string; answers: Asked[] }[] = [
  { name: 'the guardian may know', answers: [WHAT, IDENTITY, BY_GUARDIAN, BEGAN, HARM, [NOT_INFORM[0], 'Ja']] },
  { name: 'the care asks', answers: [WHAT, IDENTITY, [BY_GUARDIAN[0], 'Vården'], BEGAN, HARM] },
  { name: 'the child asks', answers: [WHAT, IDENTITY, [BY_GUARDIAN[0], 'Barnet eller den unge'], BEGAN, HARM] },
  {
    name: 'the protection is lifted',
    answers: [
      WHAT, IDENTITY, BY_GUARDIAN, BEGAN, [HARM[0], 'Barnet kan inte antas lida men'],
      ['Har den som först begärde skyddet gjort menprövningen?', 'Ja'], NOT_INFORM,
    ],
  },
];

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test.beforeEach(async ({ page }) => {
  await open(page);
});

test('a guardian who may not know gets it: quoted whole, warned of, and copied as it stands', async ({ page }) => {
  await reachRuling(page, 'lift', PERSONS.tenYears, REFUSED_LIFT);
  await goToDetails(page, WORDS.writeNote);
  await type(page, { 'barn-namn': 'Testa Test', 'beslut-namn': 'Chefa Chefsson' });
  await askForDocuments(page);
  await shows(page, HEADINGS.documents);

  const reply = page.locator('section', { has: page.getByRole('heading', { name: TITLE }) });
  const paragraphs = await reply.getByRole('blockquote').locator('p').allInnerTexts();
  expect(paragraphs.join('\n\n')).toBe(REPLY);
  await expect(reply).toContainText('Ordagrant ur rutinen.');
  const copy = reply.getByRole('button', { name: `Kopiera ${TITLE}` });
  const order = (await reply.innerText()).split('\n').filter(Boolean);
  expect(order.indexOf(WARNING)).toBeGreaterThan(order.indexOf(TITLE));
  expect(order.indexOf(paragraphs[0] ?? '')).toBeGreaterThan(order.indexOf(WARNING));
  expect(order.findIndex((line) => line.startsWith('Kopiera'))).toBeGreaterThan(order.indexOf(WARNING));
  // Seen before it is pressed, also by those who hear the page.
  expect(await copy.evaluate((button, warning) => {
    const all = [...document.querySelectorAll('.warning, button')];
    const seen = all.findIndex((element) => element.textContent?.includes(warning));
    return seen > -1 && seen < all.indexOf(button);
  }, WARNING)).toBe(true);

  await copy.click();
  await expect.poll(() => readClipboard(page)).toBe(REPLY);
});

test('it is not in the note, which the guardian could come to read', async ({ page }) => {
  await reachRuling(page, 'lift', PERSONS.tenYears, REFUSED_LIFT);
  await goToDetails(page, WORDS.writeNote);
  await type(page, { 'barn-namn': 'Testa Test', 'beslut-namn': 'Chefa Chefsson' });
  await askForDocuments(page);
  await page.getByRole('button', { name: WORDS.copyNote }).click();
  await expect.poll(() => readClipboard(page)).toContain('Åtgärd: Avslag: förseglingen av barnets konto på 1177.se och 1177 Journal hävs inte');
  expect(await readClipboard(page)).not.toContain('Ditt barns journal är för närvarande förseglad');
});

test('a guardian who calls is given it by a way of its own: whole beside the advice, after its warning', { tag: '@smal' }, async ({ page }) => {
  await reachRuling(page, 'guardian-asks', undefined, CALLS);
  await shows(page, 'Lämna standardsvaret, och inget mer');
  const reply = page.locator('section', { has: page.getByRole('heading', { name: TITLE }) });
  const text = await reply.innerText();
  expect((await reply.getByRole('blockquote').locator('p').allInnerTexts()).join('\n\n')).toBe(REPLY);
  expect(text.indexOf(WARNING)).toBeGreaterThan(-1);
  expect(text.indexOf('Ditt barns journal')).toBeGreaterThan(text.indexOf(WARNING));
  await reply.getByRole('button', { name: `Kopiera ${TITLE}` }).click();
  await expect.poll(() => readClipboard(page)).toBe(REPLY);
});

for (const answer of ['Ja', 'Vet inte']) {
  test(`a guardian who calls is not given it where the identity is protected: «${answer}»`, async ({ page }) => {
    await reachRuling(page, 'guardian-asks', undefined, [CALLS[0]!, [IDENTITY[0], answer]]);
    await shows(page, 'Fråga Spärr- och loggfunktionen innan du svarar');
    expect(await page.content()).not.toContain('Ditt barns journal är för närvarande förseglad');
  });
}

test('while the assessment is open it waits: it says that the assessment stands', async ({ page }) => {
  await reachRuling(page, 'lift', PERSONS.tenYears, [WHAT, IDENTITY, BY_GUARDIAN, BEGAN, HARM_OPEN, NOT_INFORM]);
  await shows(page, 'Be den som först begärde skyddet göra menprövningen');
  await expect(page.getByText('Vänta med standardsvaret.')).toBeVisible();
  await expect(page.getByRole('heading', { name: TITLE })).toHaveCount(0);
  expect(await page.content()).not.toContain('Ditt barns journal är för närvarande förseglad');
});

for (const { name, answers } of WITHOUT) {
  test(`it is not shown when ${name}`, async ({ page }) => {
    await reachRuling(page, 'lift', PERSONS.tenYears, answers);
    await expect(page.getByText('standardsvaret')).toHaveCount(0);
    await page.locator('.advice .buttons a').click();
    await type(page, { 'barn-namn': 'Testa Test', 'beslut-namn': 'Chefa Chefsson' });
    const fields = { 'vardnadshavare-1-namn': 'Vera Test', 'du-namn': 'Lisa Läkare', enhet: 'Barnmottagningen Test' };
    for (const [id, text] of Object.entries(fields)) {
      if (await page.locator(`#${id}`).count()) await page.locator(`#${id}`).fill(text);
    }
    await askForDocuments(page);
    await shows(page, HEADINGS.documents);
    await expect(page.getByText('standardsvaret')).toHaveCount(0);
    expect(await page.content()).not.toContain('Ditt barns journal är för närvarande förseglad');
  });
}

test('an answer that is changed takes it away and brings it back', async ({ page }) => {
  await reachRuling(page, 'guardian-asks', undefined, CALLS);
  const changes = [
    ['Ja', 'Informera vårdnadshavaren', 0], ['Nej, eller osäkert', 'Lämna standardsvaret, och inget mer', 1],
  ] as const;
  for (const [label, advice, count] of changes) {
    await page.getByRole('link', { name: `Ändra ${NOT_INFORM[0]}` }).click();
    await choice(page, label).check();
    await goOn(page);
    await shows(page, advice);
    await expect(page.getByRole('heading', { name: TITLE, exact: true })).toHaveCount(count);
  }
});
