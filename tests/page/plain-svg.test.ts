// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { plainSvg } from '../../lib/page/plain-svg';
import { qrSvg } from '../practice/qr.mjs';

const svg = (body: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" id="qr" viewBox="0 0 9 9">${body}</svg>`;

it.each([
  ['a path', qrSvg('otpauth://totp/a?secret=AAAA', 'QR')],
  [
    'a module that is used again and again',
    svg('<defs><path id="m" d="M0 0h1v1z"/></defs><use href="#m" x="1"/>'),
  ],
  ['modules cut out of a colour', svg('<clipPath id="c"><rect/></clipPath><rect clip-path="url(\'#c\')"/>')],
])('can be drawn: %s', (_, text) => expect(plainSvg(text)).toContain('<svg'));

it.each([
  ['uses of uses', svg('<g id="a"><rect/></g><g id="b"><use href="#a"/></g><use href="#b"/>')],
  ['uses of uses, in the older way', svg('<g id="b"><use xlink:href="#a"/></g><use xlink:href="#b"/>')],
  ['a mask of a mask', svg('<mask id="a"><rect/></mask><mask id="b"><rect mask="url(#a)"/></mask>')],
  ['a pattern by style', svg('<pattern id="b"><rect style="fill: url(#a)"/></pattern>')],
  ['entities', `<!DOCTYPE svg [<!ENTITY a "aaaa">]>${svg('')}`],
  [
    'parts used without end',
    svg(`<g id="m">${'<rect/>'.repeat(2_000)}</g>${'<use href="#m"/>'.repeat(2_000)}`),
  ],
  ['no drawing', '<html xmlns="http://www.w3.org/1999/xhtml"/>'],
  ['one without end', svg('<rect/>'.repeat(200_000))],
])('is refused: %s', (_, text) => expect(plainSvg(text)).toBeNull());

it.each([
  ['a filter', '<filter id="f"/>'],
  ['a picture, which may be the logo', '<image href="data:image/png;base64,AA"/>'],
  ['a script', '<script>alert(1)</script>'],
  ['a style sheet that refers', '<style>rect { fill: url(other.svg#a) }</style>'],
])('is drawn without %s', (_, part) => {
  const plain = plainSvg(svg(`<rect id="r"/>${part}`));
  expect(plain).toContain('id="r"');
  expect(plain).not.toMatch(/filter|image|script|style/);
});

it.each([
  ['in another file', '<use href="other.svg#a" x="1"/>'],
  ['in another file, by style', '<rect x="1" style="mask-image: url(data:image/svg+xml,)"/>'],
  ['spelled otherwise', '<rect x="1" fill="url(\'\\23 a\')"/>'],
])('does not point at what lies %s', (_, part) => {
  const plain = plainSvg(svg(part));
  expect(plain).toContain('x="1"');
  expect(plain).not.toMatch(/href|url|style|fill/);
});
