import { createServer } from 'node:http';
import { qrModules, qrPng, qrSvg } from './qr.mjs';

/** The strictest that still shows these pages: what we put in must not depend on it. */
const CSP =
  "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; frame-src 'self'; img-src 'self' data: blob: http://127.0.0.1:*";
const STYLE = `
  body { margin: 20px; font: 16px sans-serif; background: #fff }
  .blurred { filter: blur(14px); opacity: .4 }
  .covered { position: relative; display: inline-block }
  .covered::after { content: "Click to reveal"; position: absolute; inset: 0; background: #567 }
  .gone { display: none }
  .dark { background: #111; padding: 30px }
  table { border-collapse: collapse } td { width: 5px; height: 5px; padding: 0 } .on { background: #000 }
  .row { display: flex } .row b { width: 5px; height: 5px }`;

/** The account of a page, which is named as the page. */
export const accountOf = (name) => `${name}@hidden.example`;
const uriOf = (name) =>
  `otpauth://totp/Hidden:${accountOf(name)}?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Hidden`;
const dataPng = (name, options) => `data:image/png;base64,${qrPng(uriOf(name), options).toString('base64')}`;
const img = (name, attributes = '') => `<img src="/${name}.png" alt="" ${attributes}>`;
const cells = (name, row, cell) =>
  qrModules(uriOf(name))
    .map((modules) => row(modules.map((dark) => cell(dark ? 'on' : '')).join('')))
    .join('');
const table = (name) =>
  `<table>${cells(
    name,
    (row) => `<tr>${row}</tr>`,
    (kind) => `<td class="${kind}"></td>`,
  )}</table>`;

/** What a capture of the visible part does not show, and the page holds itself. */
export const hiddenPages = {
  shrunk: (name) => img(name, 'width="40"'),
  tiny: (name) => `<div class="covered"><img src="${dataPng(name, { scale: 1, border: 1 })}" alt=""></div>`,
  blurred: (name) => `<div class="blurred"><p>Your QR code</p>${img(name)}</div>`,
  covered: (name) => `<div class="covered">${img(name)}</div>`,
  reveal: (name) => `<button>Click to reveal</button><div class="gone">${img(name)}</div>`,
  invisible: (name) => `<div style="visibility: hidden">${img(name)}</div>`,
  details: (name) => `<details><summary>Show the QR code</summary>${img(name)}</details>`,
  light: (name) =>
    `<div class="dark"><img class="blurred" src="${dataPng(name, { light: true })}" alt=""></div>`,
  'out-of-view': (name) => `<div style="height: 3000px"></div>${img(name)}`,
  canvas: (name) => `<div class="covered"><canvas width="300" height="300"></canvas></div>
    <script>
      const modules = ${JSON.stringify(qrModules(uriOf(name)))};
      const context = document.querySelector('canvas').getContext('2d');
      const side = 300 / modules.length;
      modules.forEach((row, y) => row.forEach((dark, x) => {
        context.fillStyle = dark ? '#123' : '#fff';
        context.fillRect(Math.floor(x * side), Math.floor(y * side), Math.ceil(side), Math.ceil(side));
      }));
    </script>`,
  svg: (name) => `<div class="blurred">${qrSvg(uriOf(name), 'QR code')}</div>`,
  'styled-svg': (name, other) => `<style>.paper { fill: #fff } .ink { fill: #204 }</style>
    <div class="blurred">${qrSvg(uriOf(name), 'QR code').replace('fill="#fff"', 'class="paper"').replace('fill="#000"', 'class="ink"').replace('</svg>', `<image href="${other}logo.png" width="5" height="5"/></svg>`)}</div>`,
  table: (name) => `<div class="covered">${table(name)}</div>`,
  cells: (name) =>
    `<div class="gone">${cells(
      name,
      (row) => `<div class="row">${row}</div>`,
      (kind) => `<b class="${kind}"></b>`,
    )}</div>`,
  background: (name) =>
    `<div class="covered"><div style="width: 200px; height: 200px; background: url(${dataPng(name)}) 0 / cover"></div></div>`,
  shadow: (name) => `<x-qr></x-qr>
    <script>document.querySelector('x-qr').attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(img(name, 'width="40"'))}</script>`,
  frame: (name) => `<iframe src="/framed?${name}" title="" width="60" height="60"></iframe>`,
  link: (name) =>
    `<p>On a phone? <a href="${uriOf(name).replaceAll('&', '&amp;')}">Open your authenticator</a></p>`,
  text: (name) => `<p>Or copy this:</p><pre>\n  ${uriOf(name).replaceAll('&', '&amp;')}\n</pre>`,
  service: (name, other) =>
    `<img src="${other}chart?size=200&amp;data=${encodeURIComponent(uriOf(name))}" alt="" width="40" height="40">`,
};

/** What has to be scrolled to, or looked at twice as large; the pictures are another site's, so that nothing else helps. */
export const farPages = {
  below: (name, other) =>
    `<div style="height: 1700px">Further down</div>${backdrop(name, other)}<div style="height: 900px"></div>`,
  beside: (name, other) => `<div style="width: 3000px; padding-left: 2400px">${foreign(name, other)}</div>`,
  dialog: (name, other) => `<dialog style="height: 400px; width: 400px; overflow: auto">
    <div style="height: 1100px">Read these terms</div>${backdrop(name, other)}</dialog>
    <script>document.querySelector('dialog').showModal()</script>`,
  smooth: (
    name,
    other,
  ) => `<style>html { scroll-behavior: smooth }</style><header style="position: fixed; top: 0; height: 160px; width: 100%; background: #abc">A tall header</header>
    <div style="height: 2500px"></div>${foreign(name, other)}`,
  small: (name, other) => `<p>Very small</p>${foreign(name, other, 44)}`,
};

/** What can be seen to be a code and cannot be read; nor can what the page holds, as it is another site's. */
export const unreadPages = {
  'cut-off': (name, other) =>
    `<div style="height: calc(100vh - 130px)">Half of it</div>${foreign(name, other)}`,
  damaged: (name, other) => damaged(name, other, 300),
  'small-damaged': (name, other) => damaged(name, other, 90),
};

const damaged = (name, other, side) => `<div style="position: relative; width: ${side}px">
  ${foreign(name, other, side)}
  <div style="position: absolute; inset: 35% 10% 10% 35%; background: #b4572a"></div></div>`;

/** Nothing that says it is a picture: only the steps over the page come by it. */
const backdrop = (name, other) =>
  `<div style="width: 240px; height: 240px; background: url(${other}${name}.png) 0 / cover"></div>`;
const foreign = (name, other, width = 240) =>
  `<img src="${other}${name}.png" alt="" width="${width}" height="${width}">`;

/** Some lines that unfold to ten thousand million shapes. */
const bomb = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">${'<rect width="1" height="1"/>'.repeat(60)}<g id="l0"><rect width="1" height="1"/></g>
${Array.from({ length: 10 }, (_, at) => `<g id="l${at + 1}">${`<use href="#l${at}"/>`.repeat(10)}</g>`).join('')}</svg>`;

/** What must not keep the popup from answering: a page may hold anything. */
export const hostilePages = {
  'nested-background': () =>
    `<div class="gone"><div class="qr" style="background: url(data:image/svg+xml;base64,${Buffer.from(bomb).toString('base64')})"></div></div>`,
  'huge-canvas': () =>
    `<canvas class="gone" width="30000" height="30000"></canvas>${'<canvas class="gone" width="4000" height="4000"></canvas>'.repeat(20)}`,
  'many-links': () => '<p>otpauth://totp/a</p>'.repeat(5_000),
  'deep-shadow': () => `<x-a></x-a><script>
    let root = document.querySelector('x-a');
    for (let depth = 0; depth < 1000; depth++) {
      const inner = document.createElement('div');
      root.attachShadow({ mode: 'open' }).append(inner);
      root = inner;
    }
    </script>`,
};

/** A site of these pages. `other` is the address of another one; `asked` is every path that was asked of this one. */
export async function startHiddenPages({ other = '' } = {}) {
  const asked = [];
  const server = createServer((request, response) => {
    asked.push(request.url);
    const [path, query] = request.url.slice(1).split('?');
    if (path.endsWith('.png')) {
      response.writeHead(200, { 'content-type': 'image/png', 'cache-control': 'no-store' });
      return response.end(qrPng(uriOf(path.slice(0, -4))));
    }
    const body =
      path === 'framed'
        ? img(query)
        : { ...hiddenPages, ...farPages, ...unreadPages, ...hostilePages }[path]?.(path, other);
    response.writeHead(body ? 200 : 404, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': CSP,
    });
    return response.end(
      `<!doctype html><title>${path}</title><link rel="icon" href="data:,"><style>${STYLE}</style>${body ?? ''}`,
    );
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    asked,
    close() {
      server.closeAllConnections();
      return new Promise((done) => server.close(done));
    },
  };
}
