// An errand that a region's routine does not describe: that is said, with whom to ask, and what the others do.

import type { Page } from '@playwright/test';
import { type Errand, startErrand, WORDS } from './errand-steps.ts';
import { expect, test } from './fixtures/index.ts';
import { ALL, type Region, REGIONS } from './regions.ts';
import { HEADINGS, openIn, shows } from './steps.ts';

/** Whom to ask, by region. */
const ASK: Partial<Record<Region, string>> = {
  kronoberg: 'Rutinen säger inget om detta. Fråga bakjour eller verksamhetschef.',
  jonkoping: 'Rutinen säger inget om detta. Fråga verksamhetschefen, som beslutar om blockering.',
  'jamtland-harjedalen':
    'Rutinen säger inget om detta. Fråga verksamhetschefen. Juridiska frågor besvaras av samordningskansliet för ' +
    'juridik och informationssäkerhet, informationssäkerhet@regionjh.se.',
};

/** The errands by region whose routine does not describe them. */
const SILENT: [region: Region, errands: Errand[]][] = [
  ['kronoberg', ['extend', 'revoke-access', 'exempt-note', 'guardian-asks']],
  [
    'jonkoping',
    ['extend', 'grant-access', 'revoke-access', 'own-request', 'representative', 'exempt-note', 'guardian-asks'],
  ],
  ['jamtland-harjedalen', ['exempt-note', 'guardian-asks']],
];

/** What the routines that describe an errand say of it. */
const SUMMARIES: Partial<Record<Errand, [region: Region, summary: string][]>> = {
  extend: [
    [
      'vgr',
      'En blockering kan förlängas, för en eller båda vårdnadshavare, som längst till 13-årsdagen. En försegling ' +
        'ligger kvar utan förlängning.',
    ],
    [
      'jamtland-harjedalen',
      'Efter en akut försegling utreds om den ska fortsätta. Gäller den vårdnadshavare leder barnkliniken, annars ' +
        'verksamhetschefen.',
    ],
  ],
  'grant-access': [
    [
      'vgr',
      'Mellan 13 och 15 år kan den unge, en vårdnadshavare eller båda få läsa Journalen vid en enhet i taget, efter ' +
        'bedömning av behov, risk för men och mognad.',
    ],
    [
      'jamtland-harjedalen',
      'Mellan 13 och 15 år kan behandlande läkare ge den unge eller vårdnadshavare direktåtkomst, att själv läsa ' +
        'journalen på 1177. Den gäller en klinik och ett år i taget.',
    ],
    [
      'kronoberg',
      'Behandlande personal kan i samråd ge den unge direktåtkomst: att läsa sin journal på 1177. För en ' +
        'vårdnadshavare lämnas önskemål i samråd mellan hen, barnet och personalen.',
    ],
  ],
  'revoke-access': [
    ['vgr', 'Längre åtkomst kan ges, likväl som motsatsen. Hur åtkomsten avslutas beskrivs inte.'],
    [
      'jamtland-harjedalen',
      'Förlängd direktåtkomst kan tas bort, på initiativ av vårdnadshavare, barnet eller vården. Verksamhetschefen ' +
        'beslutar.',
    ],
  ],
  'own-request': [
    ['vgr', 'En rutin för försegling och upplåsning på uppdrag av patient nämns, men beskrivs inte.'],
    [
      'jamtland-harjedalen',
      'Invånaren förseglar själv på 1177.se eller via Central support. Upplåsning sker på blankett i rekommenderat ' +
        'brev.',
    ],
    [
      'kronoberg',
      'Invånaren förseglar själv på 1177.se, eller via vårdcentral eller mottagning. Innan den bryts säkerställer ' +
        'vården egen vilja och att inget hot finns.',
    ],
  ],
  representative: [
    ['vgr', 'Från 16 år kan en god man eller förvaltare få tillgång. Hur beskrivs inte.'],
    [
      'jamtland-harjedalen',
      'En legal ställföreträdare som ska sörja för person kan få direktåtkomst som ombud, att läsa journalen på 1177 ' +
        'åt någon annan. Det ges ett år i taget och restriktivt.',
    ],
    ['kronoberg', 'Det går inte att ge en god man eller förvaltare tillgång.'],
  ],
  'guardian-asks': [
    [
      'vgr',
      'Vårdnadshavare informeras om skyddet när det bedöms lämpligt. Annars lämnas ett standardsvar med fast lydelse.',
    ],
  ],
  'exempt-note': [
    [
      'vgr',
      'Fem sökord håller en anteckning borta från direktåtkomst, för tidiga hypoteser, våldsutsatthet, enkelblind ' +
        'prövning, tredje person och orosanmälan.',
    ],
  ],
};

for (const [region, errands] of SILENT) {
  test(`${region}: what the routine does not describe, with whom to ask and what others do`, async ({ page }) => {
    await openIn(page, region);
    for (const errand of errands) {
      await test.step(errand, async () => {
        // The choice of region alone says nothing of a child, so nothing is asked before the answer.
        await startErrand(page, errand);
        await expectSilence(page, region, errand);
        await page.getByRole('link', { name: 'Tillbaka' }).click();
        await shows(page, HEADINGS.start);
      });
    }
  });
}

test('the sources that the others rest on are one step away', async ({ page }) => {
  await openIn(page, 'kronoberg');
  await startErrand(page, 'exempt-note');
  const others = page.locator('section', { has: page.getByRole('heading', { name: 'Så gör andra regioner' }) });
  await others.locator('summary').click();
  await expect(others.locator('details')).toHaveAttribute('open', '');
  await expect(others.locator('details')).toContainText('V19-04');
});

async function expectSilence(page: Page, region: Region, errand: Errand): Promise<void> {
  await shows(page, WORDS.silent);
  const card = page.locator('.advice');
  await expect(card.locator('.eyebrow')).toHaveText(REGIONS[region]);
  await expect(card.locator('.lead')).toHaveText(ASK[region] ?? '');
  const others = page.locator('section', { has: page.getByRole('heading', { name: 'Så gör andra regioner' }) });
  const expected = [...(SUMMARIES[errand] ?? [])].sort(([one], [other]) => ALL.indexOf(one) - ALL.indexOf(other));
  await expect(others.getByRole('listitem').locator('strong')).toHaveText(expected.map(([other]) => REGIONS[other]));
  await expect(others.getByRole('listitem').locator(':scope > p')).toHaveText(expected.map(([, summary]) => summary));
  // Nothing leads on to papers that the routine knows nothing of.
  for (const name of [WORDS.fillIn, WORDS.writeNote]) await expect(page.getByRole('link', { name })).toHaveCount(0);
}
