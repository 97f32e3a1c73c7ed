// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { lookRound } from '../../lib/page/around';
import type { Sight } from '../../lib/page/sight';

/** happy-dom lays nothing out: what is hidden, covered or tiny is said by an attribute here, and tried in tests/e2e. */
const sight: Sight = {
  openShadow: (element) => element.shadowRoot,
  shown: (element) => !element.closest('[unseen]'),
  bare: (element) => !element.closest('[covered]'),
  size: (element) => (element.hasAttribute('tiny') ? { width: 2, height: 2 } : { width: 90, height: 18 }),
};

function actionsOf(html: string) {
  document.body.innerHTML = html;
  return lookRound(document, sight).around.actions;
}

const textsOf = (html: string) => actionsOf(html).map(({ text }) => text);

afterEach(() => {
  document.body.innerHTML = '';
  document.documentElement.lang = '';
});

describe('what can be pressed', () => {
  it.each([
    ['a link', '<a href="#">Go on</a>'],
    ['a link with more in it', '<a href="#"><b>Go</b>\n <i>on</i></a>'],
    ['a button', '<button>Go on</button>'],
    ['an input', '<input type="submit" value="Go on">'],
    ['a summary', '<details><summary>Go on</summary></details>'],
    ['a tab', '<div role="tab">Go on</div>'],
    ['an entry of a menu', '<ul><li role="menuitem">Go on</li></ul>'],
    ['a choice', '<input type="radio" id="a"><label for="a">Go on</label>'],
    ['anything with such a pointer', '<div style="cursor: pointer">Go on</div>'],
    ['a link without an address', '<a style="cursor: pointer">Go on</a>'],
  ])('%s', (_, html) => {
    expect(textsOf(`<p>Text</p>${html}<p>Text</p>`)).toEqual(['Go on']);
  });

  it.each([
    ['a text', '<p>Go on</p>'],
    ['a field', '<input value="Go on"><label>Name <input></label>'],
    ['one that is switched off', '<button disabled>Go on</button>'],
    ['one that says it is switched off', '<div aria-disabled="true"><a href="#">Go on</a></div>'],
    ['one behind a dialog', '<div inert><a href="#">Go on</a></div>'],
    ['one that is not shown', '<p unseen><a href="#">Go on</a></p>'],
    ['one that is covered', '<p covered><a href="#">Go on</a></p>'],
    ['a speck', '<a href="#" tiny>Go on</a>'],
    ['one without words', '<button></button>'],
    ['half a page', `<a href="#">${'word '.repeat(40)}</a>`],
  ])('not %s', (_, html) => {
    expect(textsOf(html)).toEqual([]);
  });

  it('once, and not its parts again', () => {
    expect(textsOf('<button><span style="cursor: pointer">Go on</span></button>')).toEqual(['Go on']);
    const card = `<div role="button"><p>${'word '.repeat(40)}</p><a href="#">Go on</a></div>`;
    expect(textsOf(card)).toEqual(['Go on']);
  });

  it('by its number, its name, and whether it leads away', () => {
    const html = `<button aria-label="Set up">+</button><a href="https://elsewhere.example/">Out</a><a href="${location.href}#x">In</a>`;
    expect(actionsOf(html)).toEqual([
      { at: 0, text: '+', label: 'Set up', away: false },
      { at: 1, text: 'Out', label: '', away: true },
      { at: 2, text: 'In', label: '', away: false },
    ]);
  });

  it('what a drop-down list has to choose from, at the list', () => {
    const html = `<select><option selected>Windows</option><option>Authenticator</option><option disabled>Edge</option></select>
      <select disabled><option>One</option><option>Two</option></select><select>${'<option>Land</option>'.repeat(41)}</select>`;
    expect(actionsOf(html)).toEqual([{ at: 0, text: 'Authenticator', label: '', away: false }]);
    expect(lookRound(document, sight).elements).toEqual([document.querySelector('select')]);
  });

  it('in a shadow tree as well', () => {
    document.body.innerHTML = '<x-a></x-a>';
    const root = document.querySelector('x-a')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<p>One touch</p><button>Go on</button>';
    const { around, elements } = lookRound(document, sight);
    expect(around.actions.map(({ text }) => text)).toEqual(['Go on']);
    expect(around.text).toContain('One touch');
    expect(elements).toEqual([root?.querySelector('button')]);
  });
});

it('says the language and the words of the page, and changes nothing', () => {
  document.documentElement.lang = 'nb-NO';
  document.body.innerHTML = '<h1>Konto</h1><p>Skann koden</p>';
  const before = document.documentElement.outerHTML;
  const { around } = lookRound(document, sight);
  expect(around).toMatchObject({ lang: 'nb-NO', actions: [] });
  expect(around.text.replace(/\s+/g, ' ')).toContain('Skann koden');
  expect(document.documentElement.outerHTML).toBe(before);
});

it('keeps to a bound, however much there is', () => {
  document.body.innerHTML = '<a href="#">Go on</a>'.repeat(1_000) + 'word '.repeat(10_000);
  const { around } = lookRound(document, sight);
  expect([around.actions.length, around.text.length]).toEqual([400, 20_000]);
});
