// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { codeFieldsIn, focusedFieldIn } from '../../lib/page/field';
import type { Sight } from '../../lib/page/sight';
import { surveyPage } from '../../lib/page/survey-page';

/** happy-dom has no layout: what says `hidden` is not shown, what says `small` is a pixel, what says `box` is narrow. */
const sight: Sight = {
  openShadow: (element) => element.shadowRoot,
  shown: (element) => element.closest('[hidden]') === null,
  bare: () => true,
  size: (element) => {
    if (element.hasAttribute('small')) return { width: 1, height: 1 };
    return { width: element.hasAttribute('box') ? 44 : 260, height: 36 };
  },
};

const boxes = (count: number, attributes = 'maxlength="1" box') =>
  Array.from({ length: count }, () => `<input ${attributes}>`).join('');

/** The strength and the ids (or the count) of what was found. */
function find(html: string): [string, string] | null {
  document.title = /<title>(.*?)<\/title>/.exec(html)?.[1] ?? '';
  document.body.innerHTML = html.replace(/<title>.*?<\/title>/, '');
  return best(sight);
}

function best(through: Sight): [string, string] | null {
  const { survey, fields } = surveyPage(document, through);
  const [found] = codeFieldsIn(structuredClone(survey));
  if (!found) return null;
  const [first] = found.fields.map((at) => fields[at]);
  return [found.strength, found.fields.length > 1 ? `${found.fields.length} boxes` : (first?.id ?? '')];
}

/** The ids of the field that has the focus, or how many boxes it has. */
function focused(): string[] | number | null {
  const { survey, fields } = surveyPage(document, sight);
  const found = focusedFieldIn(structuredClone(survey));
  if (!found) return null;
  return found.fields.length > 1 ? found.fields.length : found.fields.map((at) => fields[at]?.id ?? '');
}

afterEach(() => {
  document.title = '';
  document.body.innerHTML = '';
});

const SIGN_IN = '<input id="user" autocomplete="username"><input id="pw" type="password" name="password">';

describe('confident', () => {
  it.each<[string, string, string]>([
    ['autocomplete alone', '<input id="a" autocomplete="one-time-code">', 'a'],
    ['its own name', '<input id="otp" name="otp"><button>Log in</button>', 'otp'],
    ['a Danish label', '<label for="a">Engangskode</label><input id="a"><button>Log ind</button>', 'a'],
    ['a Norwegian label', '<label>Autentiseringskode <input id="a"></label><button>Logg inn</button>', 'a'],
    ['a Swedish label', '<label for="a">Tvåfaktorskod</label><input id="a"><button>Logga in</button>', 'a'],
    ['a Finnish label', '<label for="a">Kertakäyttökoodi</label><input id="a"><button>Jatka</button>', 'a'],
    [
      'only the text above',
      '<p>Enter the code from your authenticator app</p><input id="a"><button>Submit</button>',
      'a',
    ],
    ['a label that is not tied', '<h1>Two-factor authentication</h1><div>Code</div><input id="a">', 'a'],
    [
      '"login" in the id',
      '<label for="login_authcode">Authentication code</label><input id="login_authcode">',
      'login_authcode',
    ],
    [
      'a tail that names another way',
      '<label for="a">Two-factor token or recovery code</label><input id="a"><button>Continue</button>',
      'a',
    ],
    [
      'a link to another way',
      '<h1>Two-factor authentication</h1><input id="a" name="code"><a href="#">Use a recovery code</a>',
      'a',
    ],
    ['user name, password and code', `${SIGN_IN}<label for="a">Two-factor code</label><input id="a">`, 'a'],
    [
      'a code typed as a password',
      '<p>Please enter your token code</p><label for="a">Token</label><input id="a" name="code" type="password"><button>Login</button>',
      'a',
    ],
    [
      'a second password that is a code',
      `${SIGN_IN}<label for="a">Passcode</label><input id="a" type="password"><button>Log on</button>`,
      'a',
    ],
    [
      'one input drawn as six',
      '<h2>Two-factor authentication</h2><div><span>······</span><input id="a" maxlength="6" inputmode="numeric"></div>',
      'a',
    ],
    [
      'a secret in the name, a code on the label',
      '<label for="a">Two-factor code</label><input id="a" name="two_factor_secret">',
      'a',
    ],
    [
      'an app, and a resend link',
      '<p>Code from your authenticator app</p><input id="a" name="code"><a href="#">Resend</a>',
      'a',
    ],
    [
      'enrolment, beside the secret',
      '<input value="JBSWY3DP" readonly><label for="a">Authenticator code</label><input id="a">',
      'a',
    ],
  ])('%s', (_, html, id) => expect(find(html)).toEqual(['confident', id]));
});

describe('split codes', () => {
  const page = (inputs: string) =>
    `<h2>Two-factor authentication</h2><form>${inputs}<button>Verify</button></form>`;
  it.each<[string, string, string]>([
    ['six of one character', boxes(6), '6 boxes'],
    ['six numbers without a length', boxes(6, 'type="number" box'), '6 boxes'],
    ['six telephones without a length', boxes(6, 'type="tel" box'), '6 boxes'],
    ['eight', boxes(8), '8 boxes'],
    [
      'the first takes a paste, with a hidden mirror',
      `<input maxlength="6" box>${boxes(5)}<input small name="code">`,
      '6 boxes',
    ],
    ['dashes between', Array(6).fill('<input maxlength="1" box>').join('<span>-</span>'), '6 boxes'],
    ['old digits in them', boxes(6, 'maxlength="1" value="1" box'), '6 boxes'],
  ])('%s', (_, inputs, found) => expect(find(page(inputs))).toEqual(['confident', found]));

  it.each<[string, string]>([
    ['three boxes', boxes(3)],
    ['eleven boxes', boxes(11)],
    [
      'a row of password boxes: a PIN',
      `<h1>Enter passcode</h1>${boxes(6, 'type="password" maxlength="1" box')}`,
    ],
    ['four groups of five characters', `<h1>Product key</h1>${boxes(4, 'maxlength="5" box')}`],
    ['a puzzle', boxes(9, 'type="tel" maxlength="1" box')],
  ])('not %s', (_, html) => expect(find(html)).toBeNull());
});

describe('possible: the person decides', () => {
  it.each<[string, string]>([
    [
      'a code in a text message',
      '<p>We sent a text message to •••12</p><input id="a" autocomplete="one-time-code">',
    ],
    [
      'a code by e-mail, in Danish',
      '<p>Vi har sendt en kode til din e-mail</p><label for="a">Engangskode</label><input id="a">',
    ],
    [
      'a resend button',
      '<label for="a">Verification code</label><input id="a" name="otp"><button>Resend</button>',
    ],
    [
      'a recovery code',
      '<h1>Two-factor recovery</h1><label for="a">Recovery code</label><input id="a" name="otp_recovery">',
    ],
    [
      'a code device',
      '<h1>Kodeviser</h1><label for="a">6-cifret kode</label><input id="a" maxlength="6" inputmode="numeric">',
    ],
    [
      'a code, but which',
      '<label for="a">Enter the code</label><input id="a" inputmode="numeric" name="code">',
    ],
    [
      'a captcha',
      '<label for="u">Username</label><input id="u"><label for="a">Confirmation code</label><input id="a" name="confirm_code" maxlength="8">',
    ],
  ])('%s', (_, html) => expect(find(html)).toEqual(['possible', 'a']));

  it('two equal fields: a resynchronisation', () => {
    const field = (id: string) => `<label for="${id}">One-time code</label><input id="${id}" maxlength="6">`;
    expect(find(`<p>From your app</p>${field('a')}${field('b')}`)?.[0]).toBe('possible');
  });
});

describe('nothing', () => {
  it.each<[string, string]>([
    ['an empty page', ''],
    ['a sign-in', `${SIGN_IN}<button>Log in</button>`],
    ['a Danish sign-in', '<label>Kodeord <input type="password" id="a"></label><button>Log ind</button>'],
    ['a post code', '<label for="a">Postcode</label><input id="a" inputmode="numeric" maxlength="6">'],
    ['a coupon', '<input id="a" name="coupon_code" placeholder="Coupon code"><button>Apply</button>'],
    ['a Danish coupon', '<input id="a" name="rabatkode" placeholder="Rabatkode">'],
    [
      'a card’s security code',
      '<input autocomplete="cc-number"><label for="a">Security code</label><input id="a" maxlength="6">',
    ],
    ['the secret', '<label for="a">Authenticator key</label><input id="a" name="totp">'],
    [
      'a device code',
      '<h1>Enter code</h1><p>Enter the code displayed on your app or device.</p><input id="a" name="otc" placeholder="Code">',
    ],
    ['a split device code', `<p>Enter the code displayed on your device</p>${boxes(8)}`],
    ['an API token', '<label for="a">Bot token</label><input id="a" type="password">'],
    ['a search', '<h1>Two-factor authentication</h1><input id="a" name="q" placeholder="Search codes">'],
    [
      'a short PIN',
      '<label for="a">Indtast 4-cifret pinkode</label><input id="a" maxlength="4" inputmode="numeric">',
    ],
    ['a read-only field', '<input autocomplete="one-time-code" readonly>'],
    ['a disabled field', '<input autocomplete="one-time-code" disabled>'],
    ['a field with text in it', '<input autocomplete="one-time-code" value="ghp_16C7e42F">'],
    ['a hidden field', '<div hidden><input autocomplete="one-time-code"></div>'],
    ['a field of one pixel', '<input autocomplete="one-time-code" small>'],
  ])('%s', (_, html) => expect(find(html)).toBeNull());
});

describe('shadow roots', () => {
  it('reads nested ones, with the texts of each in its place', () => {
    document.body.innerHTML = '<x-page></x-page>';
    const outer = document.querySelector('x-page')?.attachShadow({ mode: 'open' });
    if (!outer) throw new Error('no root');
    outer.innerHTML = '<h1>Enter the code from your authenticator app</h1><x-field></x-field>';
    const inner = outer.querySelector('x-field')?.attachShadow({ mode: 'open' });
    if (!inner) throw new Error('no root');
    inner.innerHTML = '<input id="deep" maxlength="6">';
    expect(best(sight)).toEqual(['confident', 'deep']);
  });

  it('reads closed ones through the door it is given', () => {
    document.body.innerHTML = '<x-page></x-page>';
    const root = document.querySelector('x-page')?.attachShadow({ mode: 'closed' }) ?? null;
    if (!root) throw new Error('no root');
    root.innerHTML = '<input autocomplete="one-time-code">';
    expect(best(sight)).toBeNull();
    const open = (element: Element) => (element.tagName === 'X-PAGE' ? root : null);
    expect(best({ ...sight, openShadow: open })?.[0]).toBe('confident');
  });
});

describe('the focused field', () => {
  it('is what the person picked, whatever it is called', () => {
    document.body.innerHTML = '<label>Reference <input id="a"></label><input id="b">';
    document.getElementById('b')?.focus();
    expect(focused()).toEqual(['b']);
  });

  it('brings its sister boxes', () => {
    document.body.innerHTML = boxes(6);
    document.querySelectorAll('input')[2]?.focus();
    expect(focused()).toBe(6);
  });

  it('is none where the focus is on no field', () => {
    document.body.innerHTML = '<input><button>x</button>';
    document.querySelector('button')?.focus();
    expect(focused()).toBeNull();
  });
});
