import { createServer } from 'node:http';

const FIELD = '<input id="code" name="code" autocomplete="one-time-code" inputmode="numeric">';
const styled = (style) => FIELD.replace('<input', `<input style="${style}"`);
const form = (field) =>
  `<form><h1>Two-factor authentication</h1><label for="code">Code</label> ${field}<button>Verify</button></form>`;
const act = (script) => `<script>
  const field = document.querySelector('#code');
  const away = () => { field.style.cssText = 'position: absolute; left: -9999px' };
  const over = () => { document.body.insertAdjacentHTML('beforeend', '<div style="position: fixed; inset: 0; background: white">Please wait</div>') };
  ${script}
</script>`;

/** Pages on which a code must go nowhere, though the site is the account's own. */
export const TRAPS = {
  'a field that is not displayed': form(styled('display: none')),
  'an invisible field': form(styled('visibility: hidden')),
  'a transparent field': form(styled('opacity: 0')),
  'an almost transparent field': form(styled('opacity: 0.04')),
  'a field made transparent by what holds it': `<div style="filter: opacity(3%)">${form(FIELD)}</div>`,
  'a field of one pixel': form(styled('width: 1px; height: 1px; padding: 0; border: 0')),
  'a field scaled to nothing': form(styled('transform: scale(0.01)')),
  'a field off the page': form(styled('position: absolute; left: -9999px')),
  'a field outside the window for good': form(styled('position: fixed; top: 300vh')),
  'a field cut off by what holds it': form(`<div style="height: 0; overflow: hidden">${FIELD}</div>`),
  'a clipped field': form(styled('clip-path: inset(50%)')),
  'a covered field': `${form(FIELD)}<div style="position: fixed; inset: 0; background: white">Win a prize</div>`,
  'a field under something see-through': `${form(FIELD)}<div style="position: fixed; inset: 0"></div>`,
  'a field in a frame of one pixel': `<h1>News</h1><iframe src="/a%20field" width="1" height="1" style="border: 0"></iframe>`,
  'a field in a transparent frame': `<h1>News</h1><iframe src="/a%20field" width="600" height="300" style="opacity: 0"></iframe>`,
  'a field in a covered frame': `<h1>News</h1><iframe src="/a%20field" width="600" height="300"></iframe><div style="position: fixed; inset: 0; background: white"></div>`,
  'a field in a sandboxed frame': `<h1>News</h1><iframe sandbox="allow-scripts" src="/a%20field" width="600" height="300"></iframe>`,
  'a field that leaves as the popup opens': form(FIELD) + act(`addEventListener('blur', away)`),
  'a field that leaves as it gets the focus': form(FIELD) + act(`field.addEventListener('focus', away)`),
  'a field that is covered as the popup opens': form(FIELD) + act(`addEventListener('blur', over)`),
  'a field that hides as something is pasted':
    form(FIELD) + act(`field.addEventListener('paste', away); field.addEventListener('beforeinput', away)`),
  'a field that is never where it was':
    form(FIELD) +
    act(
      `let left = 0; field.style.position = 'relative'; (function run() { left = (left + 97) % 700; field.style.left = left + 'px'; requestAnimationFrame(run) })()`,
    ),
  'a page that presses our keys itself':
    form(FIELD) +
    act(`
    for (const key of ['e', 'k', 'E', 'K', 'Enter'])
      for (const type of ['keydown', 'keypress', 'keyup'])
        for (const target of [window, document, field]) target.dispatchEvent(new KeyboardEvent(type, { key, code: 'Key' + key.toUpperCase(), altKey: true, shiftKey: true, bubbles: true }));
    field.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, button: 2 }));
    window.postMessage({ to: 'background', name: 'fill', payload: {} }, '*');`),
};

/** Serves the traps, and a page with `a field` to be filled, under every host name that leads here. */
export async function startTraps() {
  const pages = { ...TRAPS, 'a field': form(FIELD) };
  const server = createServer((request, response) => {
    const body = pages[decodeURIComponent(request.url.slice(1))];
    response.writeHead(body ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(`<!doctype html><html lang="en"><title>Sign in</title><body>${body ?? ''}</body></html>`);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address();
  return {
    port,
    on: (host, page) => `http://${host}:${port}/${encodeURIComponent(page)}`,
    close() {
      server.closeAllConnections();
      return new Promise((done) => server.close(done));
    },
  };
}
