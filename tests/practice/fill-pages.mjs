import { createServer } from 'node:http';

const CODE =
  '<label>Authenticator code <input name="code" autocomplete="one-time-code" inputmode="numeric"></label>';

/** Pages to fill, by name. `query` has the addresses of frames on other hosts. */
const pages = {
  code: () => `<form><h1>Sign in</h1>${CODE}<button>Verify</button></form>`,
  nothing: () => '<h1>News</h1><p>Nothing to fill here.</p>',
  /** Two fields for codes, of which one is ours. */
  unsure: () => `<h1>Bekræft</h1>
    <p><label>Kode <input name="first"></label></p>
    <p><label>Verification code sent by SMS <input name="second"></label></p>
    <p><input name="third" placeholder="Code"></p>`,
  /** Nothing here speaks of a code. */
  plain: () => '<h1>Enter</h1><input name="field" id="x1"><input name="other" id="x2">',
  /** Takes nothing that it is given. */
  refuses: () => `<form><h1>Sign in</h1>${CODE}<button>Verify</button></form>
    <script>
      const field = document.querySelector('input');
      field.addEventListener('input', () => { field.value = '' });
    </script>`,
  /** A moment after the page was read for the first time, another field takes the place of the first. */
  changes: () => `<form><h1>Sign in</h1><div>${CODE}</div><button>Verify</button></form>
    <script>
      const box = document.querySelector('div');
      globalThis.change = () => { box.innerHTML = '<p>Once more</p>' + box.innerHTML.replace('name="code"', 'name="again"') };
    </script>`,
  /** Tells the page around it what its field holds. */
  tells: () => `<form><h1>Sign in</h1>${CODE}<button>Verify</button></form>
    <script>
      const field = document.querySelector('input');
      field.addEventListener('change', () => parent.postMessage(field.value, '*'));
    </script>`,
  framed: (query) => `<h1>Welcome back</h1><p>Please sign in.</p><p id="told"></p>
    <script>addEventListener('message', ({ data }) => { told.textContent = data })</script>
    ${query
      .getAll('frame')
      .map(
        (src) =>
          `<iframe src="${src}" width="${query.get('width') ?? 400}" height="200" title="Sign in"></iframe>`,
      )
      .join('')}`,
};

/** Serves them on this machine, under every host name that leads here. */
export async function startFillPages() {
  const server = createServer((request, response) => {
    const url = new URL(request.url, 'http://fill.invalid');
    const body = pages[url.pathname.slice(1)]?.(url.searchParams);
    response.writeHead(body ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(`<!doctype html><html lang="en"><title>Fill</title><body>${body ?? ''}</body></html>`);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address();
  return {
    /** The same page on this host. */
    on: (host, path) => `http://${host}:${port}/${path}`,
    port,
    close() {
      server.closeAllConnections();
      return new Promise((done) => server.close(done));
    },
  };
}
