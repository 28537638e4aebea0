// The standard reply that VGR gives a guardian who may not know of the protection: when it is shown, that it is whole,
// and what has to be seen before it is copied.

import { readFileSync } from 'node:fs';
import { readClipboard } from './clipboard.ts';
import { type Asked, choice, goToDetails, PERSONS, reachRuling, REFUSED_LIFT, WORDS } from './errand-steps.ts';
import { expect, test } from './fixtures/index.ts';
import { askForDocuments, goOn, HEADINGS, open, shows, type } from './steps.ts';

const TITLE = 'Till vårdnadshavaren: standardsvaret';
const WARNING = 'Svaret röjer att ett skydd finns. Din enhet avgör om det alls får lämnas.';
const REPLY = readFileSync(new URL('../data/standard-reply.txt', import.meta.url), 'utf8').trimEnd();

const [WHAT, PROTECTED, BY_GUARDIAN, BEGAN, HARM, NOT_INFORM] =
  REFUSED_LIFT as [Asked, Asked, Asked, Asked, Asked, Asked];

const HARM_OPEN: Asked = [HARM[0], 'Den är inte gjord'];

/** The lifts that give no standard reply, each in its own way. */
const WITHOUT: { name: string; answers: Asked[] }[] = [
  { name: 'the guardian may know', answers: [WHAT, PROTECTED, BY_GUARDIAN, BEGAN, HARM, [NOT_INFORM[0], 'Ja']] },
  { name: 'the care asks', answers: [WHAT, PROTECTED, [BY_GUARDIAN[0], 'Vården'], BEGAN, HARM] },
  { name: 'the child asks', answers: [WHAT, PROTECTED, [BY_GUARDIAN[0], 'Barnet eller den unge'], BEGAN, HARM] },
  {
    name: 'the protection is lifted',
    answers: [WHAT, PROTECTED, BY_GUARDIAN, BEGAN, [HARM[0], 'Barnet kan inte antas lida men'], NOT_INFORM],
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
  await expect.poll(() => readClipboard(page)).toContain('Åtgärd: Avslag: skyddet hävs inte');
  expect(await readClipboard(page)).not.toContain('Ditt barns journal är för närvarande förseglad');
});

test('while the assessment is open it stands whole beside the advice, after its warning', async ({ page }) => {
  await reachRuling(page, 'lift', PERSONS.tenYears, [WHAT, PROTECTED, BY_GUARDIAN, BEGAN, HARM_OPEN, NOT_INFORM]);
  await shows(page, 'Gör menprövningen');
  const reply = page.locator('section', { has: page.getByRole('heading', { name: TITLE }) });
  const text = await reply.innerText();
  expect((await reply.getByRole('blockquote').locator('p').allInnerTexts()).join('\n\n')).toBe(REPLY);
  expect(text.indexOf(WARNING)).toBeGreaterThan(-1);
  expect(text.indexOf('Ditt barns journal')).toBeGreaterThan(text.indexOf(WARNING));
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
    for (const tick of await page.locator('#bedomt input').all()) await tick.check();
    await askForDocuments(page);
    await shows(page, HEADINGS.documents);
    await expect(page.getByText('standardsvaret')).toHaveCount(0);
    expect(await page.content()).not.toContain('Ditt barns journal är för närvarande förseglad');
  });
}

test('an answer that is changed takes it away and brings it back', async ({ page }) => {
  await reachRuling(page, 'lift', PERSONS.tenYears, [WHAT, PROTECTED, BY_GUARDIAN, BEGAN, HARM_OPEN, NOT_INFORM]);
  for (const [label, count] of [['Ja', 0], ['Nej, eller osäkert', 1]] as const) {
    await page.getByRole('link', { name: `Ändra ${NOT_INFORM[0]}` }).click();
    await choice(page, label).check();
    await goOn(page);
    await shows(page, 'Gör menprövningen');
    await expect(page.getByRole('heading', { name: TITLE })).toHaveCount(count);
  }
});
