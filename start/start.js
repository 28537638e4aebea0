// Starts the app, and shows what to do by hand where it cannot start or has broken.
//
// `cargo xtask build` puts this after what wasm-bindgen made (`__wbg_get_imports`, `__wbg_finalize_init`, `begin` and `complete`
// are its),
// and after this hosted.js or one-file.js, which know where the wasm is. The whole is one inline module of the page,
// let in by its hash. A page shown by `cargo xtask dev` has none of it.

/** Made of the guidance by the crate `rulebook`, hidden in the page. */
const byHand = document.getElementById('reserv');

/** Whether the app runs, or the rules of the one file are shown in its place. */
let started = false;

/** Shows it in place of the app; of one that has broken nothing is left, for what it showed can no longer be cleared. */
function showByHand() {
  // The app has a page of its own for what it notices itself.
  if (document.getElementById('krasch')) return;
  if (started) {
    byHand.querySelector('p').textContent =
      'Något gick fel i Värna. Ladda om sidan. Är det bråttom: ring enligt nedan.';
    document.title = 'Värna';
  }
  byHand.hidden = false;
  document.body.replaceChildren(byHand);
  byHand.querySelector('h1').focus();
}

/** Before it has started any error means that it will not; later only a trap ends it. */
function noticed(error) {
  if (!started || error instanceof WebAssembly.RuntimeError) showByHand();
}

addEventListener('error', (event) => noticed(event.error));
addEventListener('unhandledrejection', (event) => noticed(event.reason));
// The page would show it by itself when this script did not start: see xtask/src/artefacts/page.rs.
onload = null;

/** Runs the app, from the bytes of its wasm and of the packs of guidance, of which there may be more to come. */
async function run(bytes, packs, all) {
  const { instance, module } = await WebAssembly.instantiate(bytes, __wbg_get_imports());
  __wbg_finalize_init(instance, module);
  if (!begin(packs, all)) throw new Error('guidance cannot be read');
  started = true;
  byHand.remove();
}
