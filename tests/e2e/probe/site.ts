import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Screen } from '../../drivers/screen';

const PROBE = readFileSync(new URL('./probe.js', import.meta.url), 'utf8');
/** A step of a sign-in; its second field comes later, and takes the focus. */
const SIGN_IN = `<form><label>Code from your authenticator app
  <input name="code" inputmode="numeric" autocomplete="one-time-code" maxlength="6"></label><button>Log in</button></form>
  <script>
    document.querySelector('input').focus();
    setTimeout(() => {
      document.forms[0].insertAdjacentHTML('beforeend', '<input name="other" maxlength="6">');
      document.querySelector('[name=other]').focus();
    }, 300);
  </script>`;
const page = (body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Probe</title><link rel="icon" href="data:,">
  <script>${PROBE}</script></head><body><h1>Probe</h1>${body}</body></html>`;

/** A site that probes its visitors: `/` has nothing to fill, `/code` asks for a code. */
export async function startProbeSite(): Promise<{ url: string; close: () => void }> {
  const server = createServer(({ url }, response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'cache-control': 'no-store' });
    response.end(page(url === '/code' ? SIGN_IN : '<p>Nothing to fill.</p>'));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

declare function surroundings(): Record<string, unknown> & { names: string[]; html: string; timers: number };
declare function resources(root: string, files: string[]): Promise<string[]>;

const SETTLED = 2_500;

/** What the page has found out by itself, some time after it was loaded. */
export async function surroundingsAt(tab: Screen, url: string) {
  await tab.goto('about:blank');
  await tab.goto(url);
  await new Promise((resume) => setTimeout(resume, SETTLED));
  const { history: _history, ...found } = await tab.eval(() => surroundings());
  return found;
}

/** What a page of the site gets of files below an extension's address. */
export async function resourcesAt(
  tab: Screen,
  url: string,
  root: string,
  files: string[],
): Promise<string[]> {
  await tab.goto(url);
  return tab.eval((at, names) => resources(at, names), root, files);
}
