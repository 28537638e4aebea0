// The access picture against its table: the same lanes, the same times, and the drawing where the days are.

import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/index.ts';
import { print } from './paper.ts';
import type { Region } from './regions.ts';
import { type Answers, NOW, open, openIn, reachAdvice } from './steps.ts';

const CASES: { name: string; region: Region; answers: Answers; tag?: '@enfil' }[] = [
  { name: 'two years, one blocked', region: 'vgr',
    answers: { child: '2024-05-08', circumstances: ['suspected-harm'], risk: 'one', urgent: false } },
  { name: 'twelve years, both blocked', region: 'vgr',
    answers: { child: '2014-04-02', circumstances: ['third-party-info'], risk: 'none', urgent: false } },
  { name: 'fifteen years, sealed, access after 13', region: 'vgr', tag: '@enfil',
    answers: { child: '2011-03-09', circumstances: ['harm-disclosed'], risk: 'both', urgent: true, extendedAccess: 'unknown' } },
  { name: 'a sole guardian', region: 'vgr',
    answers: { child: '2019-03-19', circumstances: [], risk: 'sole', urgent: false } },
  { name: 'a block that locks the login', region: 'jonkoping',
    answers: { child: '2014-04-02', circumstances: ['honour'], risk: 'both', urgent: false } },
  { name: 'a seal beside a block', region: 'kronoberg',
    answers: { child: '2011-03-09', circumstances: ['eid-control'], risk: 'one', urgent: false, extendedAccess: 'yes' } },
];

/** What a time is drawn as, by the words that it has in the table. */
const LOOKS: [words: RegExp, look: string | null][] = [
  [/^öppet/, 'open'], [/^kan vara öppet/, 'maybe'], [/^stängt på grund av åldern/, null], [/^stängt/, 'closed'],
];

for (const { name, region, answers, tag } of CASES) {
  test(`picture and table tell the same: ${name}`, { tag: tag ?? [] }, async ({ page }) => {
    await openIn(page, region);
    await reachAdvice(page, answers);
    const [drawn, told] = [await drawing(page), await table(page)];
    expect(drawn.lanes.map((lane) => lane.name)).toEqual(told.map((row) => row.name));
    const birth = day(answers.child);
    const adult = Date.UTC(new Date(birth).getUTCFullYear() + 18, new Date(birth).getUTCMonth(), new Date(birth).getUTCDate());
    const place = (at: number) => ((at - birth) / (adult - birth)) * 100;
    for (const [index, row] of told.entries()) {
      const lane = drawn.lanes[index]!;
      for (const [bars, times] of [[lane.before, row.before], [lane.after, row.after]] as const) {
        const expected = times.flatMap((time, at) => {
          const look = LOOKS.find(([words]) => words.test(time.words))?.[1];
          if (look === undefined) throw new Error(`no look for «${time.words}»`);
          const [from, to] = [place(time.from ?? birth), place(times[at + 1]?.from ?? adult)];
          return look === null ? [] : [{ look, from, to }];
        });
        expect(bars.map((bar) => bar.look), row.name).toEqual(expected.map((bar) => bar.look));
        for (const [at, bar] of bars.entries()) {
          expect(bar.from, row.name).toBeCloseTo(expected[at]!.from, 1);
          expect(bar.to, row.name).toBeCloseTo(expected[at]!.to, 1);
        }
      }
    }
    expect(drawn.today).toBeCloseTo(place(Date.parse(NOW.slice(0, 10))), 1);
  });
}

test('today, 13, 16 and 18 and the end of the measure are marked', { tag: '@enfil' }, async ({ page }) => {
  await open(page);
  await reachAdvice(page, CASES[0]!.answers);
  const picture = page.locator('svg.access');
  for (const label of ['född', '13 år', '16', '18', 'i dag']) {
    await expect(picture.locator('text').filter({ hasText: new RegExp(`^${label}$`) })).toHaveCount(1);
  }
  await expect(picture.locator('line.end')).toHaveCount(1);
  await expect(page.locator('.key')).toContainText('Skyddets sista dag 7 maj 2037');
});

test('the picture is printed with its words', { tag: '@enfil' }, async ({ page }, testInfo) => {
  await open(page);
  await reachAdvice(page, CASES[2]!.answers);
  const paper = await print(page, testInfo);
  for (const words of ['Vem når vad', 'Vårdnadshavare 1: barnets journal', 'Barnet: eget konto', 'i dag', '13 år']) {
    expect(paper.text).toContain(words);
  }
});

interface Bar { look: string; from: number; to: number }

/** The bars of the drawing, in hundredths of the childhood. */
async function drawing(page: Page): Promise<{ lanes: { name: string; before: Bar[]; after: Bar[] }[]; today: number }> {
  return page.locator('svg.access').evaluate((svg) => {
    const number = (element: Element, name: string) => Number.parseFloat(element.getAttribute(name) ?? 'NaN');
    const rects = [...svg.querySelectorAll(':scope > rect')].filter((one) => !one.classList.contains('frame'));
    const lanes = [...svg.querySelectorAll('text.lane-name')].map((label) => {
      const top = number(label, 'y');
      const own = rects.filter((rect) => number(rect, 'y') > top && number(rect, 'y') < top + 40);
      const bars = (height: number) => own.filter((rect) => number(rect, 'height') === height).map((rect) => ({
        look: rect.getAttribute('class') ?? '', from: number(rect, 'x'), to: number(rect, 'x') + number(rect, 'width'),
      }));
      return { name: label.textContent ?? '', before: bars(6), after: bars(15) };
    });
    return { lanes, today: number(svg.querySelector('line.today')!, 'x1') };
  });
}

interface Time { from: number | undefined; words: string }

/** The rows of the table: from which day what holds. */
async function table(page: Page): Promise<{ name: string; before: Time[]; after: Time[] }[]> {
  await page.getByText('Visa som tabell').click();
  const rows = await page.locator('.picture-table tbody tr').evaluateAll((all) => all.map((row) => ({
    name: row.querySelector('th')?.textContent ?? '',
    cells: [...row.querySelectorAll('td')].map((cell) => [...cell.querySelectorAll('li')].map((one) => one.textContent ?? '')),
  })));
  const time = (text: string): Time => {
    const [, from, words] = /^Från (.+?): (.+)$/.exec(text) ?? [];
    if (!from || !words) throw new Error(`no time: «${text}»`);
    return { from: from === 'födseln' ? undefined : from === 'i dag' ? day(NOW.slice(0, 10)) : day(from), words };
  };
  return rows.map(({ name, cells }) => ({ name, before: cells[0]!.map(time), after: cells[1]!.map(time) }));
}

const MONTHS = ['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober',
  'november', 'december'];

/** A day, as `2024-05-08` or «8 maj 2024», in milliseconds. */
function day(text: string): number {
  const words = /^(\d+) (\w+) (\d+)$/.exec(text);
  return words ? Date.UTC(Number(words[3]), MONTHS.indexOf(words[2]!), Number(words[1])) : Date.parse(text);
}
