// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { isPlainSvg } from '../../lib/page/plain-svg';
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
])('can be drawn: %s', (_, text) => expect(isPlainSvg(text)).toBe(true));

it.each([
  ['uses of uses', svg('<g id="a"><rect/></g><g id="b"><use href="#a"/></g><use href="#b"/>')],
  ['uses of uses, in the older way', svg('<g id="b"><use xlink:href="#a"/></g><use xlink:href="#b"/>')],
  ['a mask of a mask', svg('<mask id="a"><rect/></mask><mask id="b"><rect mask="url(#a)"/></mask>')],
  ['a pattern by style', svg('<pattern id="b"><rect style="fill: url(#a)"/></pattern>')],
  ['a style sheet that refers', svg('<style>rect { fill: url(#a) }</style>')],
  ['a filter', svg('<filter id="f"/>')],
  ['entities', `<!DOCTYPE svg [<!ENTITY a "aaaa">]>${svg('')}`],
  ['one without end', svg('<rect/>'.repeat(200_000))],
])('is refused: %s', (_, text) => expect(isPlainSvg(text)).toBe(false));
