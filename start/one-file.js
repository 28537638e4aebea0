// The app as one file: the wasm, the packs of guidance and the rules to read («Regelverk») are in the page, compressed.
//
// The app's links to the rules name pages beside it, which here there are none of. They are led to an address of this
// page, `#/regelverk/<page>/<anchor>`, that opens in a tab of its own like the pages do; there the app is not started.

const RULES = '#/regelverk/';

/** What stands in the page under an id: gzip in base64. */
async function unpack(id) {
  const packed = Uint8Array.from(atob(document.getElementById(id).textContent), (letter) => letter.charCodeAt(0));
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).arrayBuffer();
}

/** Before the browser follows a link to the rules, in whatever way, it gets the address here. */
function leadHere(event) {
  const link = event.target.closest?.('a[href^="regelverk/"]');
  if (link) link.href = `#/${link.getAttribute('href').replace('.html', '').replace('#', '/')}`;
}

/** Shows the page and the place that the address names, now and whenever it changes. */
async function showRules() {
  const { style, pages } = JSON.parse(new TextDecoder().decode(await unpack('regelverk')));
  for (const ofApp of document.querySelectorAll('style')) ofApp.remove();
  const ofRules = document.createElement('style');
  ofRules.textContent = style; // the policy has its hash
  document.head.append(ofRules);

  let shown;
  const follow = () => {
    // The way back to the app: the page anew, at the app's address.
    if (!location.hash.startsWith(RULES)) return location.reload();
    const [name, anchor] = location.hash.slice(RULES.length).split('/');
    const page = pages[name] ?? pages.index;
    if (page !== shown) {
      document.title = page.title;
      document.body.innerHTML = page.body;
      scrollTo(0, 0);
      shown = page;
    }
    document.querySelector('.target')?.classList.remove('target');
    const place = document.getElementById(anchor);
    if (!place) return;
    place.classList.add('target'); // what `:target` is to a page of its own
    place.tabIndex = -1;
    place.focus();
    place.scrollIntoView();
  };
  addEventListener('hashchange', follow);
  follow();
}

if (location.hash.startsWith(RULES)) {
  await showRules();
  started = true;
} else {
  for (const way of ['click', 'auxclick', 'contextmenu']) addEventListener(way, leadHere, true);
  await run(await unpack('wasm'), new Uint8Array(await unpack('paket')), true);
}
