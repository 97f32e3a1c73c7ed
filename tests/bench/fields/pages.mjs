import { createServer } from 'node:http';

/** Elements of a large page: what surrounds a sign-in on a portal. */
const LARGE = 5_000;

/**
 * Serves the pages of a corpus on loopback. Page n lives at `http://p<n>.page.example:<port>/`, its frames of the same
 * origin at `/__frame/<k>`, those of another at `http://frame-<k>.p<n>.other.example:<port>/`; `?large` adds 5,000 elements.
 */
export async function servePages(pages, render) {
  const server = createServer((request, response) => {
    const { host = '' } = request.headers;
    const { pathname, searchParams } = new URL(request.url, 'http://x');
    const page = pages[Number(/p(\d+)\./.exec(host)?.[1])];
    const k = /^frame-(\d+)\./.exec(host)?.[1] ?? /__frame\/(\d+)/.exec(pathname)?.[1];
    const { main, frames } = page ? render(page) : { main: '', frames: [] };
    const html = k === undefined ? main : frames[Number(k)].html;
    const other = `http://frame-$1.${/p\d+/.exec(host)?.[0]}.other.example:${port}/`;
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(
      enlarge(html, searchParams.has('large')).replace(/https:\/\/frame-(\d+)\.other\.example\//g, other),
    );
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  return {
    url: (n, large) => `http://p${n}.page.example:${port}/${large ? '?large' : ''}`,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

function enlarge(html, large) {
  if (!large) return html;
  const item = (i) =>
    `<li class="entry"><a href="#${i}"><span>Item ${i}</span></a><div><p>What item ${i} is about, in <b>some</b> words</p><i></i><em></em></div></li>`;
  const half = (from) =>
    `<nav><ul>${Array.from({ length: LARGE / 2 / 9 }, (_, i) => item(from + i)).join('')}</ul></nav>`;
  return html.replace('<body>', `<body>${half(0)}`).replace('</body>', `${half(LARGE)}</body>`);
}
