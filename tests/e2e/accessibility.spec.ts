// What has to hold on every page, for whoever reads it by whatever means.

import { colours, violations } from './axe.ts';
import { WALKS, WITHOUT_CASE, WITHOUT_REGION } from './every-page.ts';
import { expect, test } from './fixtures/index.ts';
import { regionInBar } from './regions.ts';
import { heading } from './steps.ts';

/** What a page is called: what is wrong, the errand where it is another, the page, the app. */
const TITLE = /^(Fel: )?([^:]+: )?[^:]+ – Värna$/;

for (const [pages, everyPage] of Object.entries(WALKS)) {
  test(`axe finds nothing on any page of ${pages}, in light and in dark`, async ({ page }) => {
    test.slow();
    for await (const name of everyPage(page)) {
      expect.soft(await violations(page, 'light'), name).toEqual([]);
      expect.soft(await violations(page, 'dark', colours), `${name}, dark`).toEqual([]);
    }
  });

  test(`every page of ${pages} has one heading, a title, the region, no id twice, nothing to refuse or remember, and clears a case`, async ({ page }) => {
    test.slow();
    await page.addInitScript(() => {
      const refused: string[] = [];
      Object.assign(window, { refused });
      document.addEventListener('securitypolicyviolation', (event) => refused.push(event.violatedDirective));
      // What no policy would refuse.
      const around = (what: string) => function () { refused.push(what); };
      Object.assign(window, { RTCPeerConnection: around('peer'), WebTransport: around('transport'), open: around('window') });
    });
    const typed = new Set<string>();
    for await (const name of everyPage(page)) {
      await expect.soft(heading(page), name).toHaveCount(1);
      await expect.soft(page.locator('html'), name).toHaveAttribute('lang', 'sv');
      await expect.soft(page, name).toHaveTitle(TITLE);
      if (WITHOUT_REGION.has(name)) {
        await expect.soft(regionInBar(page), name).toHaveCount(0);
      } else {
        await expect.soft(regionInBar(page), name).toHaveText(/^[^·]+ · Byt region$/);
        await expect.soft(regionInBar(page).getByRole('link', { name: 'Byt region' }), name).toBeVisible();
      }
      const ids = await page.locator('[id]').evaluateAll((all) => all.map((element) => element.id));
      expect.soft(ids.filter((id, index) => ids.indexOf(id) !== index), name).toEqual([]);
      // No way leads out of the app but to its own rules, in a tab of their own, and to the phone; and nothing is there
      // that a strict content policy would forbid.
      const links = await page.locator('a').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
      const downloads = page.locator('a[download]');
      const saved = await downloads.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      const rules = await page.locator('a[target="_blank"][rel="noopener"]')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      const own = (address: string) => address.startsWith('#') || saved.includes(address) || /^tel:\+?\d+$/.test(address) ||
        (rules.includes(address) && /^regelverk\/[a-z-]+\.html(#regel-[a-z0-9-]+)?$/.test(address));
      expect.soft(links.filter((address) => !own(address)), name).toEqual([]);
      expect.soft(saved.filter((address) => !address?.startsWith('data:text/calendar;')), name).toEqual([]);
      expect.soft(await page.locator('[style], [onclick], iframe, form[action]').count(), name).toBe(0);
      const refused = await page.evaluate(() => (window as unknown as { refused: string[] }).refused);
      expect.soft(refused, `${name}: what a policy refused, or would not have`).toEqual([]);
      // The browser is to remember nothing that is typed.
      const fields = page.locator('input:is([type="text"], [type="tel"], [type="email"], :not([type])), textarea:not([readonly])');
      for (const field of await fields.all()) {
        typed.add(await field.getAttribute('id') ?? '');
        await expect.soft(field, name).toHaveAttribute('autocomplete', 'off');
      }
      // A case can be cleared from wherever it is, and only a case.
      const clear = page.getByRole('banner').getByRole('button', { name: 'Rensa allt' });
      await expect.soft(clear, name).toHaveCount(WITHOUT_CASE.has(name) ? 0 : 1);
    }
    expect(typed.size, 'fields to type in were there at all').toBeGreaterThan(5);
  });
}
