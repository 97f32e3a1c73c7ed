import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { page } from './pages.mjs';
import { createRoutes } from './routes.mjs';

const FILES = { '/style.css': 'text/css', '/split.js': 'text/javascript' };
const CSP =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src data:; frame-src 'self'; form-action 'self'";
const NOT_FOUND = { status: 404, title: 'Not found', body: '<p><a href="/">To the start</a></p>' };
const THEMES = ['light', 'dark'];
const LARGEST_FORM = 10_000;

/**
 * Starts the practice site on this machine only. `port` 0 takes a free one; `now` is the site's clock in ms, which its
 * answers tell; `onRequest` hears of every request. `connect` is where the pages' own scripts may send requests to.
 */
export async function startPractice({
  port = 0,
  now = Date.now,
  onRequest = (_request) => {},
  connect = "'none'",
} = {}) {
  const routes = createRoutes(now);
  const visits = new Map();

  async function handle(request, response) {
    onRequest(request);
    response.setHeader('date', new Date(now()).toUTCString());
    response.setHeader('content-security-policy', `${CSP}; connect-src ${connect}`);
    const url = new URL(request.url, 'http://practice.invalid');
    const type = FILES[url.pathname];
    if (type) return send(response, 200, type, await readFile(new URL(`.${url.pathname}`, import.meta.url)));
    const visit = visitOf(request, response);
    const route = routes[`${request.method} ${url.pathname}`] ?? (() => NOT_FOUND);
    const form = request.method === 'POST' ? await formOf(request) : null;
    const { to, status = 200, title, body, ...options } = route(visit, url.searchParams, form);
    if (to) return response.writeHead(303, { location: to }).end();
    const theme = THEMES.find((each) => each === url.searchParams.get('theme'));
    const look = { ...options, theme, person: visit.person };
    return send(response, status, 'text/html', page(title, body, look));
  }

  /** The visit this cookie belongs to: `person` is signed in; `half` gave the password and owes the code. */
  function visitOf(request, response) {
    const known = visits.get(/(?:^|; )visit=([^;]+)/.exec(request.headers.cookie ?? '')?.[1]);
    if (known) return known;
    const id = randomUUID();
    visits.set(id, { person: null, half: null });
    response.setHeader('set-cookie', `visit=${id}; HttpOnly; SameSite=Lax; Path=/`);
    return visits.get(id);
  }

  const server = createServer((request, response) => {
    handle(request, response).catch((error) => {
      console.error(error);
      response.destroy();
    });
  });
  await new Promise((done) => server.listen(port, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    close() {
      server.closeAllConnections();
      return new Promise((done) => server.close(done));
    },
  };
}

function send(response, status, type, body) {
  response.writeHead(status, {
    'content-type': `${type}; charset=utf-8`,
    'cache-control': 'no-store',
  });
  response.end(body);
}

async function formOf(request) {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) {
    text += chunk;
    if (text.length > LARGEST_FORM) throw new Error('form too large');
  }
  return new URLSearchParams(text);
}
