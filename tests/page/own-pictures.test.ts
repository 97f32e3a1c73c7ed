// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { elementsOf } from '../../lib/page/elements';
import { ownPictures } from '../../lib/page/own-pictures';

/** happy-dom draws nothing, so what needs a canvas is tried in tests/e2e; a background is read as it stands. */
const address = (name: string) => `data:image/png;base64,${name}`;
const box = (name: string, attributes = '') =>
  `<div ${attributes} style='background-image: url("${address(name)}")'></div>`;

function picturesOf(html: string, now?: () => number): string[] {
  document.body.innerHTML = html;
  return ownPictures(elementsOf(document), now);
}

afterEach(() => {
  document.body.innerHTML = '';
});

it('begins with what is named for it, and gives each once', () => {
  expect(picturesOf(box('one') + box('two', 'class="qr-code"') + box('one'))).toEqual(
    ['two', 'one'].map(address),
  );
});

it('gives no more than twelve', () => {
  const many = Array.from({ length: 30 }, (_, at) => box(`p${at}`));
  expect(picturesOf(many.join(''))).toHaveLength(12);
});

it('leaves out what would have to be asked of a server, and what is too large', () => {
  const asked = `<div style='background-image: url("https://works.example/qr.png")'></div>`;
  expect(picturesOf(asked + box('A'.repeat(600_000)))).toEqual([]);
});

it('ends when it has taken long enough', () => {
  let now = 0;
  const slow = () => {
    now += 150;
    return now;
  };
  expect(picturesOf(box('one') + box('two') + box('three'), slow).length).toBeLessThan(3);
});
