// Urgent means call now: the number and the one sentence come before anything is filled in, and what is asked for by
// phone stands on the papers.

import type { Page } from '@playwright/test';
import {
  begin, expectRefused, goToAddress, goToStart, openUnchosen, papers, toAdvice, toDetails, toDocuments, typeWhatIsAsked, whole,
} from './case-steps.ts';
import { expect, test } from './fixtures/index.ts';
import { call, dialled, type Measure, sentence } from './region-data.ts';
import { ALL, chooseRegion, type Region } from './regions.ts';
import { answerChild, type Answers, askForDocuments, goOn, heading, shows, type, WORK, loadAgain } from './steps.ts';

const TEN = '20160402-2390';
const FOURTEEN = '20120304-2385';

/** Urgent cases, and what the sentence then asks for. */
const CASES: { region: Region; name: string; answers: Answers; says: Measure[] }[] = [
  { region: 'vgr', name: 'one guardian', answers: urgent(['suspected-harm'], 'one'), says: ['seal'] },
  { region: 'vgr', name: 'both guardians', answers: urgent(['harm-disclosed'], 'both'), says: ['seal'] },
  { region: 'vgr', name: 'protected identity', answers: urgent(['child-protected-identity'], 'none'), says: ['seal'] },
  { region: 'kronoberg', name: 'one guardian', answers: urgent(['suspected-harm'], 'one'), says: ['block-one'] },
  { region: 'kronoberg', name: 'both guardians', answers: urgent(['harm-disclosed'], 'both'), says: ['block-both'] },
  { region: 'kronoberg', name: '14 years, e-ID', answers: { ...urgent(['eid-control'], 'one', FOURTEEN), extendedAccess: 'no' }, says: ['seal'] },
  { region: 'jonkoping', name: 'one guardian', answers: urgent(['suspected-harm'], 'one'), says: ['block-one'] },
  { region: 'jonkoping', name: 'from whom is unclear', answers: urgent(['suspected-harm'], 'unknown'), says: ['block-both'] },
  { region: 'jamtland-harjedalen', name: 'one guardian', answers: urgent(['suspected-harm'], 'one'), says: ['block-both'] },
  { region: 'jamtland-harjedalen', name: '14 years, e-ID and access', answers: { ...urgent(['eid-control'], 'one', FOURTEEN), extendedAccess: 'yes' }, says: ['block-both', 'seal'] },
];

function urgent(circumstances: string[], risk: Answers['risk'], child = TEN): Answers {
  return { child, circumstances, risk, urgent: true };
}

const FAMILY = { 'barn-namn': 'Testa Test', 'vardnadshavare-1-namn': 'Vera Vårdnad', 'vardnadshavare-2-namn': 'Vidar Vårdnad' };
const CALLED = 'Jag har ringt: fyll i underlaget';
const NOT_CALLED = 'Jag har inte ringt';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

for (const { region, name, answers, says } of CASES) {
  for (const [width, height] of [[1280, 800], [360, 740]] as const) {
    const tag = width === 1280 && (name === 'one guardian') ? ['@enfil'] : [];
    test(`${region}, ${name}, ${width} wide: the number and the sentence come first`, { tag }, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await begin(page, region);
      await toAdvice(page, answers);
      expect(await page.evaluate(() => scrollY), 'at the top').toBe(0);
      await expect(said(page)).toHaveText(sentence(region, ...says));
      expect(await quoted(page)).toBe(true);
      await expectFirst(page);
      const { phone } = call(region);
      if (phone) {
        const number = page.locator('main').getByRole('link', { name: dialled(phone), exact: true });
        await expect(number).toHaveAttribute('href', `tel:${dialled(phone).replace(/\D/g, '')}`);
        await expect(page.locator('.call .urgent-phone')).toHaveText(phone);
        await expect(number).toBeInViewport({ ratio: 1 });
      } else {
        await expect(page.locator('main a[href^="tel:"]')).toHaveCount(0);
      }
      if (width === 1280) await expect(said(page)).toBeInViewport({ ratio: 1 });
      await expect(page.getByText('Är det bråttom?'), 'it has been answered').toHaveCount(0);
    });
  }
}

test('under VGR’s routine one sentence asks for the journal and the account, and says that it is our reading', async ({ page }) => {
  await begin(page, 'vgr');
  await toAdvice(page, urgent(['suspected-harm'], 'one'));
  await expect(page.locator('.urgent-say')).toHaveText(
    /^Säg:\s+Jag begär brådskande försegling av barnets hela journal via nätet och låsning av barnets konto på 1177\.\s+Vår tolkning av rutinen$/,
  );
});

for (const region of ALL) {
  const withoutMeasure = urgent([], 'none');

  for (const [width, height] of [[1280, 800], [360, 740]] as const) {
    test(`${region}, urgent without a measure, ${width} wide: whom to call, and no script`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await begin(page, region);
      await toAdvice(page, withoutMeasure);
      const whom = page.locator('main .call').getByText(call(region).withoutMeasure);
      await expect(whom).toBeInViewport({ ratio: 1 });
      expect(await isBeforeAdvice(page, '.call .lead')).toBe(true);
      await expect(page.getByText('Vårt råd. Står inte i regionens rutin.').first()).toBeVisible();
      await expect(said(page)).toHaveCount(0);
      await expect(page.getByRole('button', { name: CALLED })).toHaveCount(0);
      await expect(page.getByText('Ha till hands')).toHaveCount(0);
    });
  }

  test(`${region}: there are gaps for what is not known, and what has been typed fills them`, async ({ page }) => {
    await begin(page, region);
    await toAdvice(page, { ...urgent(['suspected-harm'], 'one'), child: '2016-04-02' });
    const gaps = page.locator('.call dd', { hasText: '____' });
    const all = await page.locator('.call dt').count();
    // The first day is known: it is today.
    await expect(gaps).toHaveCount(all - 1);
    await toDetails(page);
    await typeWhatIsAsked(page, { ...FAMILY, ...WORK, 'barn-nummer': TEN, 'vardnadshavare-1-nummer': '19900420-2397' });
    await page.getByRole('link', { name: 'Tillbaka' }).click();
    await expect(gaps).toHaveCount(0);
    for (const text of ['Testa Test', TEN, 'Vera Vårdnad, 19900420-2397', WORK['du-namn']!, '2026-11-26']) {
      await expect(page.locator('.call dl')).toContainText(text);
    }
  });

  test(`${region}: when nobody answers there is our own advice, marked so`, async ({ page }) => {
    await begin(page, region);
    await toAdvice(page, urgent(['suspected-harm'], 'one'));
    const advice = page.getByText(call(region).noAnswer);
    await expect(advice).toBeHidden();
    await page.getByText('Ingen svarar', { exact: true }).click();
    await expect(advice).toBeVisible();
    const marked = page.locator('.call details').getByText('Vårt råd. Står inte i regionens rutin.');
    await expect(marked).toBeVisible();
  });
}

for (const region of ['kronoberg', 'jamtland-harjedalen'] satisfies Region[]) {
  test(`${region}: the unit’s own number is typed in place, and kept`, { tag: ['@smal', '@enfil'] }, async ({ page }) => {
    await begin(page, region);
    await toAdvice(page, urgent(['suspected-harm'], 'one'));
    const own = page.locator('.call #enhet-telefon');
    await own.fill('fråga växeln');
    await own.blur();
    const wrong = page.locator('.call .problem', { hasText: 'Det är inget telefonnummer.' });
    await expect(wrong).toBeVisible();
    await expect(own).toHaveValue('fråga växeln');
    await expect(own).toHaveAttribute('aria-invalid', 'true');
    await expect(page.locator('main a[href^="tel:"]')).toHaveCount(0);
    await expect(said(page)).toBeVisible();
    await own.fill('0470-58 80 00');
    await own.blur();
    await expect(wrong).toHaveCount(0);
    const number = page.locator('.call').getByRole('link', { name: '0470-58 80 00' });
    await expect(number).toHaveAttribute('href', 'tel:0470588000');
    await expect(page.locator('.call').getByText('Enhetens egen uppgift, inte rutinens.')).toBeVisible();
    await expectFirst(page);
    // It stands where it is looked for next time too, and in no other region.
    await goToStart(page);
    await expect(page.locator('.urgent').getByRole('link', { name: '0470-58 80 00' })).toBeVisible();
    await page.getByRole('banner').getByRole('button', { name: 'Rensa allt' }).click();
    await loadAgain(page);
    await expect(page.locator('.urgent').getByRole('link', { name: '0470-58 80 00' })).toBeVisible();
    await page.getByRole('link', { name: 'Byt region' }).click();
    await chooseRegion(page, 'vgr');
    await goToStart(page);
    await expect(page.locator('.urgent')).not.toContainText('0470');
  });

  test(`${region}: a number that is none does not stand in the way of the papers`, async ({ page }) => {
    await begin(page, region);
    await toAdvice(page, urgent(['suspected-harm'], 'one'));
    const own = page.locator('.call #enhet-telefon');
    await own.fill('12');
    await own.blur();
    await expect(page.locator('.call .problem')).toBeVisible();
    await page.getByRole('button', { name: CALLED }).click();
    await shows(page, 'Uppgifter till begäran och anteckning');
    await page.getByRole('link', { name: 'Tillbaka' }).click();
    await expect(page.locator('.call #enhet-telefon')).toHaveValue('12');
    await expect(page.locator('main a[href^="tel:"]')).toHaveCount(0);
  });
}

for (const region of ['kronoberg', 'jamtland-harjedalen'] satisfies Region[]) {
  test(`${region}, without a measure: no number is asked for, and none of another call is shown`, async ({ page }) => {
    await begin(page, region);
    await page.locator('.urgent #enhet-telefon').fill('0470-58 80 00');
    await page.locator('.urgent #enhet-telefon').blur();
    await toAdvice(page, urgent([], 'none'));
    await expect(page.locator('.call').getByText(call(region).withoutMeasure)).toBeVisible();
    await expect(page.locator('.call input, .call a[href^="tel:"]')).toHaveCount(0);
  });
}

for (const region of ALL) {
  test(`${region}, 360 wide, with the caller’s details known: what to have at hand stands in words, not in letters`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await begin(page, region);
    await page.getByRole('link', { name: 'Byt region' }).click();
    await type(page, { 'du-namn': WORK['du-namn']!, 'du-epost': 'elisabet.lakarsdotter@regionen.example', 'du-telefon': WORK['du-telefon']! });
    await goToStart(page);
    await toAdvice(page, urgent(['suspected-harm'], 'one'));
    await expect(page.locator('.call dl')).toContainText('elisabet.lakarsdotter@regionen.example');
    const widths = await page.locator('.call dt').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().width));
    expect(Math.min(...widths)).toBeGreaterThan(90);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
}

test('a click right after a wrong number is not lost', async ({ page }) => {
  await begin(page, 'kronoberg');
  await toAdvice(page, urgent(['suspected-harm'], 'one'));
  await page.locator('.call #enhet-telefon').fill('12');
  await page.getByRole('button', { name: CALLED }).click();
  await shows(page, 'Uppgifter till begäran och anteckning');
});

test('the sentence follows what is answered on what has to be considered', { tag: '@enfil' }, async ({ page }) => {
  await begin(page, 'kronoberg');
  await toAdvice(page, urgent(['custody-dispute'], 'none'));
  // Nothing is asked for yet, and so nobody is told to call.
  await expect(page.getByRole('heading', { name: 'Om du begär det: ring nu' })).toBeVisible();
  await expect(page.getByRole('button', { name: CALLED })).toHaveCount(0);
  await page.locator('#begar-block-both-ja').check();
  await expect(page.getByRole('heading', { name: 'Ring nu', exact: true })).toBeVisible();
  await expect(said(page)).toHaveText(sentence('kronoberg', 'block-both'));
  await expect(page.getByRole('button', { name: CALLED })).toBeVisible();
  await page.locator('#begar-block-both-nej').check();
  await expect(said(page)).toHaveCount(0);
  await expect(page.locator('.call').getByText(call('kronoberg').withoutMeasure)).toBeVisible();
});

test('with another measure beside it the sentence asks for both', async ({ page }) => {
  await begin(page, 'jamtland-harjedalen');
  await toAdvice(page, { ...urgent(['suspected-harm'], 'both', FOURTEEN), extendedAccess: 'yes' });
  await expect(said(page)).toHaveText(sentence('jamtland-harjedalen', 'block-both'));
  await page.locator('#begar-seal-ja').check();
  await expect(said(page)).toHaveText(sentence('jamtland-harjedalen', 'block-both', 'seal'));
  await page.locator('#begar-seal-nej').check();
  await expect(said(page)).toHaveText(sentence('jamtland-harjedalen', 'block-both'));
});

/** What the call ordered, in the words that were said, the sheets that follow, and what the routine says is told in the call: it is demanded then. */
const AFTER: Record<Region, { ordered: string; forms: string[]; demanded: string[] }> = {
  vgr: {
    ordered: 'försegling av barnets hela journal via nätet och låsning av barnets konto på 1177',
    forms: ['Begäran om försegling av barns konto', '«Blockering av vårdnadshavares direktåtkomst»'],
    demanded: [
      'Skriv vårdnadshavarens personnummer, eller «vet inte».', 'Skriv vårdnadshavarens personnummer, eller «vet inte».',
      'Skriv ditt tjänste-id, eller «vet inte».', 'Skriv ditt telefonnummer, eller «vet inte».',
      'Skriv din e-post, eller «vet inte».', 'Skriv verksamhetschefens namn, eller «vet inte».',
    ],
  },
  kronoberg: {
    ordered: 'blockering av en vårdnadshavares tillgång till barnets 1177 journal och e-tjänster',
    forms: ['«Blockera vårdnadshavares tillgång till barns 1177 journal och e-tjänster»'],
    demanded: [],
  },
  jonkoping: {
    ordered: 'blockering av en vårdnadshavares tillgång till barnets journal och e-tjänster på 1177.se',
    forms: ['«Formulär för att blockera och bryta blockering av vårdnadshavare i 1177 journal och 1177 e-tjänster»'],
    demanded: [],
  },
  'jamtland-harjedalen': {
    ordered: 'försegling av båda vårdnadshavares direktåtkomst till barnets journal',
    forms: ['«Vårdens initiativ: Akut försegling av direktåtkomst till barns journalinformation för vårdnadshavare»'],
    demanded: [],
  },
};

for (const region of ALL) {
  const { ordered, forms, demanded } = AFTER[region];

  test(`${region}: after the call what the routine has told there is demanded, «vet inte» goes, and the papers say that it was asked for by phone`, { tag: ['@smal', '@enfil'] }, async ({ page }) => {
    await begin(page, region);
    await toAdvice(page, urgent(['suspected-harm'], 'one'));
    await page.getByRole('button', { name: CALLED }).click();
    await shows(page, 'Uppgifter till begäran och anteckning');
    const { whom } = call(region);
    await expect(page.locator('#samtal-tid')).toHaveValue('2026-11-26 kl. 10.00');
    await expect(page.locator('#samtal-med')).toHaveValue(whom);
    await typeWhatIsAsked(page, { ...FAMILY, 'du-namn': 'Lisa Läkare', enhet: 'Barnmottagningen', 'beslut-namn': 'Chefa Chefsson' });
    if (demanded.length > 0) {
      await askForDocuments(page);
      await expectRefused(page, ...demanded);
    }
    await typeWhatIsAsked(page, {
      'du-id': 'vet inte', 'du-telefon': 'vet inte', 'du-epost': 'vet inte', verksamhetschef: 'vet inte',
      'vardnadshavare-1-nummer': 'vet inte', 'vardnadshavare-2-nummer': '19900420-2397',
    });
    await toDocuments(page);

    await expect(page.locator('.sheet').getByRole('heading')).toHaveText(forms);
    await expect(page.getByText('Säg:'), 'the call is made').toHaveCount(0);
    const written = await papers(page);
    for (const sheet of written.sheets) {
      expect(sheet).toContain('Begärt per telefon');
      expect(sheet).toContain(`${ordered}, 2026-11-26 kl. 10.00`);
      expect(sheet).toContain(whom);
      expect(sheet).toContain('Telefon och e-post telefon: vet inte, e-post: vet inte');
    }
    expect(written.sheets[0]).toContain('Vera Vårdnad, personnummer: vet inte');
    expect(written.note).toContain(`Begärt per telefon: ${ordered}, 2026-11-26 kl. 10.00`);
    expect(written.note).toContain(whom);
    if (region === 'vgr') {
      expect(written.sheets[1], 'the one who is blocked, and no other').not.toContain('Vidar');
      expect(whole(written)).toContain('Det som begärdes per telefon bryts när den är på plats.');
      expect(whole(written), 'of a seal that is to be broken no last day is told').not.toContain('2034');
      expect(whole(written), 'no deadline is invented').not.toMatch(/inom \d+ (timmar|dagar|dygn)/);
    }
  });

  test(`${region}: whoever has not called after all takes it back, at the advice or at the details`, async ({ page }) => {
    await begin(page, region);
    await toAdvice(page, urgent(['suspected-harm'], 'one'));
    await page.getByRole('button', { name: CALLED }).click();
    await expect(page.locator('#samtal-tid')).toBeVisible();
    await page.getByRole('button', { name: NOT_CALLED }).click();
    await expect(said(page)).toBeVisible();
    await page.getByRole('button', { name: CALLED }).click();
    await expect(page.locator('#samtal-tid')).toBeVisible();
    await page.getByRole('link', { name: 'Tillbaka' }).click();
    await expect(page.getByRole('heading', { name: 'Du har ringt' })).toBeVisible();
    await expect(said(page)).toHaveCount(0);
    await page.getByRole('button', { name: NOT_CALLED }).click();
    await expect(said(page)).toBeVisible();
    await toDetails(page);
    await expect(page.locator('#samtal-tid')).toHaveCount(0);
    await typeWhatIsAsked(page, { ...FAMILY, ...WORK });
    await toDocuments(page);
    await expect(page.locator('.urgent-say'), 'the call is still to be made').toContainText(call(region).say);
    expect(whole(await papers(page))).not.toContain('Begärt per telefon');
  });

  test(`${region}: the urgent way stands on the start and where a child is protected, on no other errand`, async ({ page }) => {
    test.slow();
    await openUnchosen(page);
    await chooseRegion(page, region);
    await expect(page.locator('.urgent')).toBeVisible();
    const others = await page.locator('.other-errands a').evaluateAll((all) => all.map((one) => one.getAttribute('href')!));
    expect(others).toHaveLength(8);
    for (const first of others) {
      await goToAddress(page, first);
      for (let step = 0; ; step += 1) {
        await expect(page.locator('main h1')).toBeVisible();
        await expect.soft(page.locator('.urgent'), `${first}, step ${step}`).toHaveCount(0);
        await expect.soft(page.locator('main a[href^="tel:"]'), `${first}, step ${step}`).toHaveCount(0);
        if (!await page.locator('main form').count() || step > 9) break;
        await answerSomething(page);
      }
      const clear = page.getByRole('banner').getByRole('button', { name: 'Rensa allt' });
      if (await clear.count()) await clear.click();
    }
  });
}

test('a call that was made stays told of when the answers no longer ask for anything', async ({ page }) => {
  await begin(page, 'vgr');
  await toAdvice(page, urgent(['suspected-harm'], 'one'));
  await page.getByRole('button', { name: CALLED }).click();
  await expect(page.locator('#samtal-tid')).toBeVisible();
  // It was not so urgent, but the call is made, and the seal is ordered.
  await goToAddress(page, '#/skydda/risk');
  await page.locator('#bradskande-nej').check();
  await goOn(page);
  await expect(page.getByRole('heading', { name: 'Du har ringt' })).toBeVisible();
  await expect(page.getByText(call('vgr').withoutMeasure)).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Det är bråttom' })).toHaveCount(0);
});

test('a call about something else than what is asked for now has to be confirmed', async ({ page }) => {
  await begin(page, 'kronoberg');
  await toAdvice(page, urgent(['suspected-harm'], 'one'));
  await page.getByRole('button', { name: CALLED }).click();
  await typeWhatIsAsked(page, { ...FAMILY, ...WORK, 'vardnadshavare-1-nummer': 'vet inte' });
  await goToAddress(page, '#/skydda/risk');
  await page.locator('#risk-both').check();
  await goOn(page);
  await toDetails(page);
  await expect(page.locator('fieldset', { hasText: 'Samtalet' }).locator('.unconfirmed')).toBeVisible();
  await askForDocuments(page);
  await expect(page.locator('#att-ratta')).toContainText('Samtalet skrevs när något annat skulle begäras.');
});

/** The sentence to say. */
function said(page: Page) {
  return page.locator('main .urgent-say q');
}

/** Whether the sentence stands in quotation marks. */
function quoted(page: Page): Promise<boolean> {
  return said(page).evaluate((element) => {
    const mark = (where: string) => getComputedStyle(element, where).content;
    const [before, after] = [mark('::before'), mark('::after')];
    return [before, after].every((content) => content !== 'none' && content !== 'normal' && content !== '""');
  });
}

/** Sees that number and sentence come before every field and before the heading of the advice, in reading order and on the screen. */
async function expectFirst(page: Page): Promise<void> {
  for (const first of ['.call .urgent-phone', '.call .urgent-action', '.urgent-say']) {
    if (await page.locator(first).count()) expect(await isBeforeAdvice(page, first), first).toBe(true);
  }
}

/** Whether the last element of a kind comes before all fields and the page's own heading. */
function isBeforeAdvice(page: Page, first: string): Promise<boolean> {
  return page.locator(first).last().evaluate((element) => {
    const later = document.querySelectorAll('main h1, main input, main textarea, main select, main form');
    return later.length > 0 && [...later].every((one) => {
      const follows = element.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING;
      return follows !== 0 && one.getBoundingClientRect().top >= element.getBoundingClientRect().bottom;
    });
  });
}

/** Answers a page of an errand with whatever comes first. */
async function answerSomething(page: Page): Promise<void> {
  const before = await heading(page).textContent();
  const child = page.locator('#barn');
  if (await child.count()) {
    await answerChild(page, FOURTEEN);
  } else {
    await page.locator('main form').getByRole('radio').or(page.locator('main form').getByRole('checkbox')).first().check();
    await goOn(page);
  }
  await expect(heading(page)).not.toHaveText(before ?? '');
}
