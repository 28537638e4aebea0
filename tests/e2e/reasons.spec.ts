// The advice explains itself: reasons that open to the rule and its sources, and what would change it.

import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/index.ts';
import type { Region } from './regions.ts';
import { type Answers, changeRegion, COMMON, goOn, goToStart, open, openIn, reachAdvice } from './steps.ts';
import { idsBySentence } from './vocabulary.ts';

const CIRCUMSTANCES = idsBySentence('circumstance');
const RISKS = idsBySentence('guardian_risk');
const ACCESS = idsBySentence('extended_access');

test('a reason is a plain sentence, and opens to its rule and the words, date and place of its source', async ({ page }) => {
  await open(page);
  await reachAdvice(page, { ...COMMON, circumstances: ['harm-disclosed'] });
  const why = page.locator('section', { has: page.getByRole('heading', { name: 'Därför' }) });
  await expect(why.getByRole('listitem').first()).toContainText(
    'Barnet har berättat om hot, våld eller övergrepp hemma eller av någon närstående.');
  await expect(why.getByText('Regeln i Regelverket')).toBeHidden();
  await why.locator('summary').click();
  await expect(why.getByText('Regeln i Regelverket: Försegla barnets konto (rekommenderas)')).toBeVisible();
  expect(await page.locator('main').innerText(), 'no rule is named by its id').not.toContain('harm-disclosed');
  await expect(why).toContainText(/Vägledning för hälso- och sjukvårdspersonal, 2026-03-26: .+ \(V26-19\)/);
  await expect(why.getByRole('link', { name: 'Regeln i Regelverket' })).toHaveAttribute(
    'href', 'regelverk/vgr.html#regel-harm-disclosed');
});

test('what is our reading is marked, and where the strengths are ours the advice says so', { tag: '@enfil' }, async ({ page }) => {
  const own = page.getByText('«Rekommenderas» och «överväg» är Värnas ord här, inte rutinens.');
  await open(page);
  await reachAdvice(page, COMMON);
  await expect(own, 'VGR').toHaveCount(0);
  await expect(page.locator('.advice .mark')).toHaveCount(0);
  await page.getByRole('button', { name: 'Rensa allt' }).click();
  await changeRegion(page, 'kronoberg');
  await goToStart(page);
  await reachAdvice(page, COMMON);
  await expect(own).toBeVisible();
  await expect(page.locator('.advice .mark')).toHaveText('Vår tolkning av rutinen');
});

test('what also applied stands apart, with the measure that covers it', { tag: '@enfil' }, async ({ page }) => {
  await open(page);
  await reachAdvice(page, { ...COMMON, circumstances: ['harm-disclosed'] });
  const also = page.locator('section', { has: page.getByRole('heading', { name: 'Gällde också' }) });
  await expect(also.getByRole('heading', { name: 'Blockera en vårdnadshavare' })).toBeVisible();
  await expect(also).toContainText(
    'Täcks av rådet «Försegla barnets konto», som är minst lika starkt. Begärs inte det: begär det här.');
});

test('a rule opens in a tab of its own, and the case stays', async ({ page, context }) => {
  await open(page);
  await reachAdvice(page, COMMON);
  await page.locator('section', { has: page.getByRole('heading', { name: 'Därför' }) }).locator('summary').first().click();
  const opened = context.waitForEvent('page');
  await page.locator('.cite a').first().click();
  const rule = await opened;
  await expect(rule.locator(':target')).toBeVisible();
  await rule.close();
  await expect(page.getByRole('heading', { name: 'Dina svar' })).toBeVisible();
});

/** Cases whose every shown change is made: one a region, of different ages. */
const CASES: [region: Region, answers: Answers][] = [
  ['vgr', COMMON],
  ['vgr',
    { child: '20120304-2385', circumstances: ['suspected-harm', 'custody-dispute'], risk: 'none', urgent: false, extendedAccess: 'unknown' }],
  ['kronoberg', { child: '2019-03-19', circumstances: ['record-demanded'], risk: 'one', urgent: false }],
  ['jonkoping', { child: '2019-03-19', circumstances: ['report-made'], risk: 'none', urgent: false }],
  ['jamtland-harjedalen',
    { child: '20120304-2385', circumstances: ['third-party-info'], risk: 'none', urgent: false, extendedAccess: 'no' }],
];

for (const [region, answers] of CASES) {
  test(`every change that is shown gives what it promises: ${region}, ${answers.child}`, async ({ page }) => {
    test.slow();
    await openIn(page, region);
    await reachAdvice(page, answers);
    const before = await advised(page);
    const promises = await promised(page);
    expect(promises.length).toBeGreaterThan(3);
    for (const { text, advice } of promises) {
      const changed = change(answers, text);
      await setTo(page, answers, changed);
      expect(await advised(page), text).toBe(advice);
      expect(await advised(page), text).not.toBe(before);
      await setTo(page, changed, answers);
      expect(await advised(page), 'changed back').toBe(before);
    }
  });
}

/** What is advised, in the words that a change promises it in. */
async function advised(page: Page): Promise<string> {
  return page.locator('.advice').evaluate((card) => {
    const text = (element: Element | null) => element?.textContent?.trim() ?? '';
    const heading = text(card.querySelector('h1'));
    const facts = [...card.querySelectorAll('dl.facts')];
    const measures = facts.map((one) => {
      const own = facts.length > 1 ? text(one.parentElement?.querySelectorAll(':scope > h2')[facts.indexOf(one)] ?? null) : heading;
      const strength = text(one.querySelector('dd')).replace('Vår tolkning av rutinen', '').trim();
      const words: Record<string, string> = {
        'Ska göras enligt rutinen': ' (ska göras)', 'Rekommenderas': ' (rekommenderas)', 'Överväg': '',
      };
      return own + (words[strength] ?? ` ?${strength}`);
    });
    const actions = [...card.querySelectorAll('.also h2')].map(text);
    // One that stands alone is the heading.
    const alone = measures.length === 0 && card.querySelector('.also');
    const all = [...measures, ...(alone ? [heading] : []), ...actions];
    return all.join('. ') || 'Ingen åtgärd';
  });
}

/** Every change that is shown, also those that have to be opened, with what it promises. */
async function promised(page: Page): Promise<{ text: string; advice: string }[]> {
  return page.locator('.changes > li').evaluateAll((groups) => groups.flatMap((group) => {
    const advice = group.querySelector('strong')?.textContent ?? '';
    return [...group.querySelectorAll('li')].map((one) => ({ text: one.textContent ?? '', advice }));
  }));
}

/** The answers with a change made. */
function change(answers: Answers, text: string): Answers {
  const after = (words: string) => text.startsWith(words) ? text.slice(words.length) : undefined;
  const id = (ids: Map<string, string>, sentence: string) => {
    const found = ids.get(sentence);
    if (!found) throw new Error(`no answer is «${sentence}»`);
    return found;
  };
  const [ticked, unticked] = [after('Om det här också stämmer: '), after('Om det här inte stämmer: ')];
  const answer = after('Om svaret är: ');
  if (ticked) return { ...answers, circumstances: [...answers.circumstances, id(CIRCUMSTANCES, ticked)] };
  if (unticked) {
    const gone = id(CIRCUMSTANCES, unticked);
    return { ...answers, circumstances: answers.circumstances.filter((one) => one !== gone) };
  }
  if (answer && RISKS.has(answer)) return { ...answers, risk: id(RISKS, answer) as Answers['risk'] };
  if (answer) return { ...answers, extendedAccess: id(ACCESS, answer) as Answers['extendedAccess'] };
  if (text === 'Om det är bråttom.') return { ...answers, urgent: true };
  if (text === 'Om det inte är bråttom.') return { ...answers, urgent: false };
  throw new Error(`no change is «${text}»`);
}

/** From the advice of some answers to that of others, by «Ändra». */
async function setTo(page: Page, from: Answers, to: Answers): Promise<void> {
  const mend = async (name: string, act: () => Promise<void>) => {
    await page.getByRole('link', { name: `Ändra ${name}` }).click();
    await act();
    await goOn(page);
    await expect(page.getByRole('heading', { name: 'Dina svar' })).toBeVisible();
  };
  if (String(from.circumstances) !== String(to.circumstances)) {
    await mend('Vad som har kommit fram', async () => {
      for (const id of from.circumstances) if (!to.circumstances.includes(id)) await page.locator(`#${id}`).uncheck();
      for (const id of to.circumstances) await page.locator(`#${id}`).check();
      if (to.circumstances.length === 0) await page.getByLabel('Inget av detta').check();
    });
  }
  if (from.risk !== to.risk || from.urgent !== to.urgent) {
    await mend('Vem som är en risk', async () => {
      await page.locator(`#risk-${to.risk}`).check();
      await page.locator(to.urgent ? '#bradskande-ja' : '#bradskande-nej').check();
    });
  }
  if (from.extendedAccess !== to.extendedAccess) {
    await mend('Åtkomst efter 13 år', async () => {
      await page.locator(`#utokad-${to.extendedAccess}`).check();
    });
  }
}
