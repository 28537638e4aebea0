// The app in a folder of a server: the wasm and the packs of guidance are files beside the page.
//
// The build puts in their names and hashes: the browser refuses another content.

const files = 'FILES';

async function load([name, integrity]) {
  const response = await fetch(name, { integrity });
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** The first of some regions' packs that can be had. */
async function loadFirst([region, ...others]) {
  try {
    return [region, await load(files.regions[region])];
  } catch (error) {
    if (others.length === 0) throw error;
    return loadFirst(others);
  }
}

function joined(packs) {
  const all = new Uint8Array(packs.reduce((length, pack) => length + pack.length, 0));
  let end = 0;
  for (const pack of packs) {
    all.set(pack, end);
    end += pack.length;
  }
  return all;
}

/** The region that is kept on this computer; none where the browser does not let the page into its store. */
function kept() {
  try {
    return localStorage.getItem('varna-region');
  } catch {
    return null;
  }
}

const regions = Object.keys(files.regions);
const chosen = regions.filter((region) => region === kept());
const [program, shared, [first, pack]] = await Promise.all([
  load(files.wasm),
  load(files.shared),
  // The routine of the chosen region has to be there. While none is chosen any will do to begin with.
  loadFirst(chosen.length > 0 ? chosen : regions),
]);
await run(program, joined([shared, pack]), false);

const others = regions.filter((region) => region !== first).map((region) => load(files.regions[region]));
const came = (await Promise.allSettled(others)).filter((one) => one.status === 'fulfilled');

// The page's policy lets it reach its own server, for these files. A second policy can only narrow the first:
// from here on not even that.
const policy = document.createElement('meta');
policy.httpEquiv = 'Content-Security-Policy';
policy.content = "connect-src 'none'";
document.head.append(policy);

complete(joined([shared, pack, ...came.map((one) => one.value)]));
