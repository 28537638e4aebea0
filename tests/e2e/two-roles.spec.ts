// Two guardians, of whom one stays closed out and the other is let in: each has a role, and the same names stand under
// the same roles in the headings of the details, on the form, on paper and in the copied note.

import type { Locator, Page } from '@playwright/test';
import { goToAddress, papers, row } from './case-steps.ts';
import { answerAll, goToDetails, PERSONS, reachRuling } from './errand-steps.ts';
import { expect, test } from './fixtures/index.ts';
import { print } from './paper.ts';
import { expectProblems, expectTyped } from './problems.ts';
import { askForDocuments, goOn, HEADINGS, openIn, shows, type, type Typed, WORK } from './steps.ts';
import { LIFTED_FOR_ONE, TWO_ROLES, type TwoRoles } from './two-roles.ts';

const SAME_NUMBER = 'Numret står redan för någon annan här. Skriv den här personens eget nummer.';
const SAME_NAME = 'Samma namn står redan för den andra vårdnadshavaren. Skriv vem som är vem.';

const VERA = { name: 'Vera Test', number: '19900420-2397' };
const VIDAR = { name: 'Vidar Test', number: '19911020-2380' };

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

for (const one of TWO_ROLES) {
  const { region, errand, roles, period } = one;
  const [stays, letIn] = roles;

  test(`${region}, ${errand}: names and roles are the same in headings, form, paper and copied note`, { tag: ['@smal', '@enfil'] }, async ({ page }, testInfo) => {
    await reachDetails(page, one);
    await shows(page, `${HEADINGS.details}: den ena «${stays}», den andra «${letIn}»`);
    await expect(guardians(page)).toHaveText([`${stays}: vårdnadshavaren`, `${letIn}: vårdnadshavaren`]);
    for (const [role, { name, number }] of [[stays, VERA], [letIn, VIDAR]] as const) {
      await of(page, role).getByLabel('Namn', { exact: true }).fill(name);
      await of(page, role).getByLabel('Personnummer', { exact: true }).fill(number);
    }
    await type(page, { 'barn-namn': 'Testa Test', ...WORK, ...one.typed });
    await askForDocuments(page);
    await shows(page, HEADINGS.documents);

    const group = page.locator('.sheet table', { has: page.getByText('Vårdnadshavare', { exact: true }) });
    await expect(group.getByRole('rowheader')).toHaveText(roles);
    await expect(row(page, stays)).toHaveText(`${VERA.name}, ${VERA.number}`);
    await expect(row(page, letIn)).toHaveText(`${VIDAR.name}, ${VIDAR.number}`);
    const periods = `${stays}: ${period[1]}; ${letIn}: ${period[2]}`;
    await expect(row(page, 'Period')).toHaveText(periods);
    const paper = await print(page, testInfo);
    expect(paper.text).toContain(`${stays} ${VERA.name}, ${VERA.number} ${letIn} ${VIDAR.name}, ${VIDAR.number} `);
    expect(paper.text).toContain(`Period ${periods}`);

    const { note } = await papers(page);
    const lines = note.split('\n');
    expect(lines.filter((line) => /Vera|Vidar/.test(line))).toEqual([`${stays}: ${VERA.name}`, `${letIn}: ${VIDAR.name}`]);
    expect(lines).toContain(`${period[0]}: ${periods}`);
    expect(note, 'no number stands in the record').not.toMatch(/900420|911020/);
  });

  test(`${region}, ${errand}: one guardian in both roles is refused, and nothing is lost`, async ({ page }) => {
    await reachDetails(page, one);
    const typed: Typed = {
      'barn-namn': 'Testa Test',
      'vardnadshavare-1-namn': VERA.name,
      'vardnadshavare-1-nummer': VERA.number,
      'vardnadshavare-2-namn': VERA.name,
      'vardnadshavare-2-nummer': VERA.number,
      ...WORK,
      ...one.typed,
    };
    await type(page, typed);
    await askForDocuments(page);
    await expectProblems(page, { 'vardnadshavare-2-namn': SAME_NAME, 'vardnadshavare-2-nummer': SAME_NUMBER });
    await expectTyped(page, typed);

    // The same number, written otherwise, under another name.
    await type(page, { 'vardnadshavare-2-namn': VIDAR.name, 'vardnadshavare-2-nummer': ' 900420 2397' });
    await askForDocuments(page);
    await expectProblems(page, { 'vardnadshavare-2-nummer': SAME_NUMBER });
    await expectTyped(page, { ...typed, 'vardnadshavare-2-namn': VIDAR.name, 'vardnadshavare-2-nummer': ' 900420 2397' });

    // The same name, written otherwise, with no number.
    await type(page, { 'vardnadshavare-2-namn': ' vera  TEST', 'vardnadshavare-2-nummer': '' });
    await askForDocuments(page);
    await expectProblems(page, { 'vardnadshavare-2-namn': SAME_NAME });

    await type(page, { 'vardnadshavare-2-namn': VIDAR.name });
    await askForDocuments(page);
    await shows(page, HEADINGS.documents);
    await expect(row(page, letIn)).toHaveText(VIDAR.name);
  });
}

test('without the name of either guardian nothing is written, and it is said at each', async ({ page }) => {
  await reachDetails(page, TWO_ROLES[0]!);
  await type(page, { 'barn-namn': 'Testa Test', ...WORK });
  await askForDocuments(page);
  const missing = 'Skriv vårdnadshavarens namn.';
  const summary = page.getByRole('alert');
  await expect(summary.getByRole('link')).toHaveText([missing, missing]);
  for (const role of TWO_ROLES[0]!.roles) await expect(of(page, role)).toContainText(missing);
});

test('each errand has fields of its own, also for the same child', async ({ page }) => {
  await reachDetails(page, TWO_ROLES[0]!);
  const typed = { 'vardnadshavare-1-namn': VERA.name, 'vardnadshavare-2-namn': VIDAR.name };
  await type(page, typed);
  await goToAddress(page, '#/hav/fraga-1');
  // What has been answered of the child is not asked again.
  const answered = TWO_ROLES[0]!.answers.map(([question]) => question);
  await answerAll(page, LIFTED_FOR_ONE.filter(([question]) => !answered.includes(question)));
  await goToDetails(page);
  await expectTyped(page, { 'vardnadshavare-1-namn': '', 'vardnadshavare-2-namn': '' });
  await type(page, { 'vardnadshavare-1-namn': VIDAR.name });
  await goToAddress(page, '#/forlang/uppgifter');
  await expect(guardians(page).first()).toBeVisible();
  await expectTyped(page, typed);
});

test('a name stays with its role when the answer changes, and is in no other', async ({ page }) => {
  await reachDetails(page, TWO_ROLES[1]!);
  const typed = { 'vardnadshavare-1-namn': VERA.name, 'vardnadshavare-2-namn': VIDAR.name };
  await type(page, typed);
  await changeWhom(page, 'För alla som är blockerade');
  await expect(guardians(page)).toHaveText([
    'Blockeringen bryts för: vårdnadshavare 1', 'Blockeringen bryts för: vårdnadshavare 2, om det finns en till',
  ]);
  await expectTyped(page, { 'vardnadshavare-1-namn': VIDAR.name, 'vardnadshavare-2-namn': '' });
  await changeWhom(page, 'För en vårdnadshavare; den andra är fortsatt blockerad');
  await expectTyped(page, typed);
});

test('of a guardian with protected identity only the name is written, under the role', async ({ page }, testInfo) => {
  await reachDetails(page, TWO_ROLES[0]!);
  await type(page, {
    'barn-namn': 'Testa Test', 'vardnadshavare-1-namn': VERA.name, 'vardnadshavare-1-nummer': VERA.number,
    'vardnadshavare-2-namn': VIDAR.name, 'vardnadshavare-2-nummer': VIDAR.number, ...WORK,
  });
  await of(page, 'Fortsatt blockerad').getByLabel('Vårdnadshavaren har skyddad identitet').check();
  await expect(page.locator('#vardnadshavare-1-nummer')).toHaveCount(0);
  await askForDocuments(page);
  await shows(page, HEADINGS.documents);
  await expect(row(page, 'Fortsatt blockerad')).toHaveText('Vera Test, skyddade personuppgifter, inget mer skrivs här');
  await expect(row(page, 'Blockeringen bryts för')).toHaveText(`${VIDAR.name}, ${VIDAR.number}`);
  expect((await print(page, testInfo)).text).not.toMatch(/900420|2397/);
});

/** From the start to the details, by way of the advice. */
async function reachDetails(page: Page, { region, errand, answers, advice }: TwoRoles): Promise<void> {
  await openIn(page, region);
  await reachRuling(page, errand, PERSONS.tenYears, answers);
  await shows(page, advice);
  await goToDetails(page);
}

/** From the details to the question of for whom the block is broken, and back with another answer. */
async function changeWhom(page: Page, answer: string): Promise<void> {
  await page.getByRole('link', { name: 'Tillbaka' }).click();
  await page.getByRole('link', { name: 'Ändra För vem ska blockeringen brytas?' }).click();
  await page.getByLabel(answer, { exact: true }).check();
  await goOn(page);
  await goToDetails(page);
}

/** The headings of the guardians' fields, in order. */
function guardians(page: Page): Locator {
  return page.locator('fieldset:has([id^="vardnadshavare-"][id$="-namn"]) > legend');
}

/** The fields of the guardian with a role. */
function of(page: Page, role: string): Locator {
  return page.getByRole('group', { name: `${role}: vårdnadshavaren`, exact: true });
}
