import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const sheets = ['components/style.css', 'components/opening-page/style.css'].map((path) => ({
  path,
  css: readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\//g, ''),
}));
const texts = ['components', 'entrypoints', 'lib'].flatMap((top) =>
  readdirSync(top, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${top}/${name}`),
);

describe.each(sheets)('$path', ({ css }) => {
  it('moves nothing, so nobody has to ask for less motion', () =>
    expect(css.match(/\b(?:transition|animation|scroll-behavior)\b[^;]*/g)).toBeNull());

  it('takes no outline away from what has the focus', () =>
    expect(css.match(/outline(?:-style|-width)?:\s*(?:none|0)/g)).toBeNull());

  it('leaves the size of letters to the browser, and how they are ordered to the page', () => {
    expect(css.match(/font(?:-size)?:\s*[^;]*\d+px/g)).toBeNull();
    expect(css.match(/\border:|(?:row|column)-reverse/g)).toBeNull();
  });
});

it('what scrolls smoothly asks first whether the person wants less motion', () => {
  const smooth = texts.filter((path) => /['"]smooth['"]|\.animate\(/.test(readFileSync(path, 'utf8')));
  const asking = smooth.filter((path) => readFileSync(path, 'utf8').includes('prefers-reduced-motion'));
  expect(smooth).toEqual(asking);
});

it('no control comes before another by a number', () => {
  const numbered = texts.filter((path) => /tabindex=\{?["']?[1-9]/i.test(readFileSync(path, 'utf8')));
  expect(numbered).toEqual([]);
});
