// The app in a folder of a server: the wasm is a file beside the page.
//
// The build puts in the file's name and hash: the browser refuses another content.

const response = await fetch('WASM_FILE', { integrity: 'WASM_INTEGRITY' });
if (!response.ok) throw new Error(`${response.status} ${response.url}`);
const bytes = await response.arrayBuffer();

// The page's policy lets it reach its own server, for this one file. A second policy can only narrow the first:
// from here on not even that.
const policy = document.createElement('meta');
policy.httpEquiv = 'Content-Security-Policy';
policy.content = "connect-src 'none'";
document.head.append(policy);

await run(bytes);
