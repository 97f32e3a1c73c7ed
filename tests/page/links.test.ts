// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { elementsOf } from '../../lib/page/elements';
import { linksIn } from '../../lib/page/links';

const LINK = 'otpauth://totp/Works:anna?secret=JBSWY3DPEHPK3PXP&issuer=Works';
const BATCH = 'otpauth-migration://offline?data=CjEKCkhello%2B';
const escaped = LINK.replaceAll('&', '&amp;');
const asked = encodeURIComponent(LINK);

function linksOf(html: string): string[] {
  document.body.innerHTML = html;
  return linksIn(elementsOf(document));
}

afterEach(() => {
  document.body.innerHTML = '';
});

it.each([
  ['a link', `<a href="${escaped}">Open</a>`],
  ['a link in capitals, with space around', `<a href=" ${escaped.replace('otpauth', 'OTPAUTH')} ">Open</a>`],
  ['an area', `<map><area href="${escaped}"></map>`],
  ['a text', `<pre>\n  ${escaped}\n</pre>`],
  ['a read-only box', `<input readonly value="${escaped}">`],
  ['a text area', `<textarea>${escaped}</textarea>`],
  ['the address of a picture', `<img src="https://qr.example/make?size=200&amp;data=${asked}#x">`],
])('%s', (_, html) => {
  expect(linksOf(html).map((link) => link.replace(/^OTPAUTH/, 'otpauth'))).toEqual([LINK]);
});

it('a batch for another authenticator, and in an open shadow tree', () => {
  document.body.innerHTML = `<p>${BATCH}</p><div id="host"></div>`;
  const root = document.getElementById('host')?.attachShadow({ mode: 'open' });
  if (root) root.innerHTML = `<a href="${escaped}">Open</a>`;
  expect(linksIn(elementsOf(document))).toEqual([BATCH, LINK]);
});

it('each once, and no more than fifty', () => {
  expect(linksOf(`<a href="${escaped}">${escaped}</a>`.repeat(3))).toEqual([LINK]);
  const many = Array.from({ length: 80 }, (_, at) => `<p>otpauth://totp/a${at}?secret=AAAA</p>`);
  expect(linksOf(many.join(''))).toHaveLength(50);
});

it.each([
  ['another link', '<a href="https://works.example/otpauth">otpauth</a>'],
  ['a sentence', `<p>Links begin with otpauth://, such as ${escaped}</p>`],
  ['several lines', `<pre>${escaped}\nsecond line</pre>`],
  ['a script', `<script type="text/plain">${escaped}</script>`],
  ['a hidden box', `<input type="hidden" value="${escaped}">`],
  ['a password', `<input type="password" value="${escaped}">`],
  ['a text without end', `<p>otpauth://totp/${'a'.repeat(9_000)}</p>`],
  ['the scheme alone', '<p>otpauth:</p>'],
])('not %s', (_, html) => {
  expect(linksOf(html)).toEqual([]);
});
