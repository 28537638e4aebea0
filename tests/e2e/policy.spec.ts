// The content policy of both artefacts, as the browser holds it: of what a policy governs, nothing that is tried from
// within the page goes out. What no policy governs the app does not do (`accessibility.spec.ts`, on every page).

import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/index.ts';
import { Listener } from './fixtures/listener.ts';
import { ALL } from './regions.ts';
import { complete, HEADINGS, open, shows } from './steps.ts';

/** What a page could be made to do by whoever got into it, and the directive that stops it. */
const ATTEMPTS: [what: string, directive: string][] = [
  ['fetch', 'connect-src'],
  ['request', 'connect-src'],
  ['beacon', 'connect-src'],
  ['socket', 'connect-src'],
  ['events', 'connect-src'],
  ['image', 'img-src'],
  ['script', 'script-src-elem'],
  ['inline script', 'script-src-elem'],
  ['style', 'style-src-elem'],
  ['inline style', 'style-src-attr'],
  ['frame', 'frame-src'],
  ['object', 'object-src'],
  ['worker', 'worker-src'],
  ['form', 'form-action'],
  ['base', 'base-uri'],
];

/** The artefacts, and how they are opened. */
const EDITIONS = ['in a folder of a server', 'as one file from a server', 'as one file from the disk'] as const;

for (const edition of EDITIONS) {
  test.describe(edition, () => {
    test.beforeEach(async ({ page, oneFile }) => {
      const addresses = { [EDITIONS[0]]: './', [EDITIONS[1]]: './varna.html', [EDITIONS[2]]: oneFile.url };
      await page.goto(addresses[edition]);
      await shows(page, HEADINGS.firstUse);
      await complete(page);
    });

    test('nothing that a policy governs reaches an outside address', async ({ page, errors }) => {
      const outside = await Listener.start();
      for (const [what, directive] of ATTEMPTS) {
        expect.soft(await refused(page, what, outside.url), what).toContain(directive);
      }
      expect(outside.asked).toEqual([]);
      // The page is where it was, and its app at work.
      // A click from outside would wait for the form to be sent.
      await page.evaluate(() => document.querySelector<HTMLElement>('a[href="#/om"]')?.click());
      await shows(page, HEADINGS.about);
      await outside.stop();
      errors.length = 0; // The browser has told of each refusal.
    });

    test('once started it does not reach its own server either', async ({ page, site, errors }) => {
      const loaded = [...site.asked];
      for (const [what, directive] of ATTEMPTS.filter(([, directive]) => directive === 'connect-src')) {
        expect.soft(await refused(page, what, `${site.url}index.html`), what).toContain(directive);
      }
      expect(site.asked).toEqual(loaded);
      errors.length = 0;
    });

    test('what it consists of comes from one place', async ({ traffic, site, oneFile }) => {
      const files = traffic.filter((request) => !request.startsWith('GET data:'));
      if (edition === EDITIONS[0]) {
        // In whatever order they are asked for.
        const packs = ['gemensamt', ...ALL].map((id) => `GET ${site.url}regioner/${id}-#.bin`);
        expect(files.map((request) => request.replace(/-[0-9a-f]{16}\./, '-#.')).sort()).toEqual(
          [`GET ${site.url}`, `GET ${site.url}varna-#.wasm`, ...packs].sort(),
        );
      } else {
        expect(files).toEqual([`GET ${edition === EDITIONS[1] ? `${site.url}varna.html` : oneFile.url}`]);
      }
    });
  });
}

test('the listener hears what is not refused', async ({ page }) => {
  const outside = await Listener.start();
  await page.goto(outside.url);
  await page.evaluate((address) => fetch(address, { mode: 'no-cors' }), `${outside.url}asked`);
  expect(outside.asked).toContain('GET /asked');
  await outside.stop();
});

test('a peer connection, a window and a navigation are not the policy’s to stop, which is why the app may make none', async ({ page }) => {
  const outside = await Listener.start();
  const peer = createSocket('udp4').bind(0, '127.0.0.1');
  await once(peer, 'listening');
  const heard = once(peer, 'message');
  await open(page);
  await page.evaluate(async ([port, address]) => {
    const connection = new RTCPeerConnection({ iceServers: [{ urls: `stun:127.0.0.1:${port}` }] });
    connection.createDataChannel('x');
    await connection.setLocalDescription(await connection.createOffer());
    window.open(`${address}opened`);
  }, [(peer.address() as AddressInfo).port, outside.url] as const);
  await heard;
  // After it has answered: a page that is being left may not.
  await page.evaluate((address) => { setTimeout(() => { location.href = address; }); }, `${outside.url}left`);
  await expect.poll(() => outside.asked).toEqual(expect.arrayContaining(['GET /opened', 'GET /left']));
  peer.close();
  await outside.stop();
});

/** Tries something within the page; the directives that the browser said were violated, for a moment at least. */
async function refused(page: Page, what: string, address: string): Promise<string[]> {
  return page.evaluate(
    async ([what, address]) => {
      const violated: string[] = [];
      const note = (event: SecurityPolicyViolationEvent) => violated.push(event.effectiveDirective);
      document.addEventListener('securitypolicyviolation', note);
      const added: Element[] = [];
      const element = (name: string, properties: object) => {
        added.push(Object.assign(document.createElement(name), properties));
        return document.body.appendChild(added[0]!);
      };
      const tries: Record<string, () => unknown> = {
        fetch: () => fetch(address, { method: 'POST', body: 'x', mode: 'no-cors' }),
        request: () => {
          const request = new XMLHttpRequest();
          request.open('GET', address);
          request.send();
        },
        beacon: () => navigator.sendBeacon(address, 'x'),
        socket: () => new WebSocket(address.replace('http', 'ws')),
        events: () => new EventSource(address),
        image: () => element('img', { src: address }),
        script: () => element('script', { src: address }),
        'inline script': () => element('script', { textContent: 'document.title = "inne"' }),
        style: () => element('link', { rel: 'stylesheet', href: address }),
        'inline style': () => document.body.setAttribute('style', `background: url(${address})`),
        frame: () => element('iframe', { src: address }),
        object: () => element('object', { data: address }),
        // One of another server is refused before the policy is asked; whose script it is does not matter here.
        worker: () => new Worker('data:text/javascript,1'),
        form: () => (element('form', { action: address, method: 'post' }) as HTMLFormElement).submit(),
        base: () => element('base', { href: address }),
      };
      try {
        await tries[what]?.();
      } catch {
        // Refused at once; the event tells by what.
      }
      for (let waited = 0; waited < 2000 && violated.length === 0; waited += 20) {
        await new Promise((done) => setTimeout(done, 20));
      }
      document.removeEventListener('securitypolicyviolation', note);
      for (const one of added) one.remove();
      return violated;
    },
    [what, address] as const,
  );
}
