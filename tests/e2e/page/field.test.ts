import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FieldPage, openFieldPage } from './field-page';

let page: FieldPage;
beforeAll(async () => {
  page = await openFieldPage();
});
afterAll(() => page.close());

const find = (html: string) => page.find(html);

const boxes = (count: number, attributes = 'maxlength="1" box') =>
  Array.from({ length: count }, () => `<input ${attributes}>`).join('');

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
  ])('%s', async (_, html, id) => expect(await find(html)).toEqual(['confident', id]));
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
      `<input maxlength="6" box>${boxes(5)}<input tiny name="code">`,
      '6 boxes',
    ],
    ['dashes between', Array(6).fill('<input maxlength="1" box>').join('<span>-</span>'), '6 boxes'],
    ['old digits in them', boxes(6, 'maxlength="1" value="1" box'), '6 boxes'],
  ])('%s', async (_, inputs, found) => expect(await find(page(inputs))).toEqual(['confident', found]));

  it.each<[string, string]>([
    ['three boxes', boxes(3)],
    ['eleven boxes', boxes(11)],
    [
      'a row of password boxes: a PIN',
      `<h1>Enter passcode</h1>${boxes(6, 'type="password" maxlength="1" box')}`,
    ],
    ['four groups of five characters', `<h1>Product key</h1>${boxes(4, 'maxlength="5" box')}`],
    ['a puzzle', boxes(9, 'type="tel" maxlength="1" box')],
  ])('not %s', async (_, html) => expect(await find(html)).toBeNull());
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
      'a code that was sent, after a word like "or"',
      '<h1>Two-step verification</h1><p>We do not recognise this device or browser. We sent a 6-digit code to your phone.</p><input id="a" name="code">',
    ],
    [
      'a code that was sent, before an app is advertised',
      '<h1>Two-step verification</h1><p>We emailed a 6-digit code to you. Set up an authenticator app in your settings.</p><input id="a" name="code">',
    ],
    [
      'a code that was sent, beside ordinary words',
      '<h1>Bekreft</h1><p>Vi har sendt en kode til deg. Generelle vilkår gjelder.</p><label for="a">Engangskode</label><input id="a">',
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
  ])('%s', async (_, html) => expect(await find(html)).toEqual(['possible', 'a']));

  it('two equal fields', async () => {
    const field = (id: string) => `<label for="${id}">One-time code</label><input id="${id}" maxlength="6">`;
    expect((await find(`<p>From your app</p>${field('a')}${field('b')}`))?.[0]).toBe('possible');
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
    [
      'a resynchronisation',
      '<h1>Resynchronize token</h1><label for="a">First code</label><input id="a" maxlength="6"><label for="b">Second code</label><input id="b" maxlength="6">',
    ],
    [
      'a device code, beside a warning about ours',
      '<p>Enter the code displayed on your TV. Never enter a code from your authenticator app here.</p><input id="a" name="code" maxlength="8">',
    ],
    [
      'a set-up key that names the code',
      '<label for="a">Authenticator setup key (not the 6-digit code)</label><input id="a" name="totp">',
    ],
    [
      'two codes in a row',
      '<p>Enter two consecutive codes.</p><label for="a">MFA code 1</label><input id="a"><label for="b">MFA code 2</label><input id="b">',
    ],
    [
      'a resynchronisation, in Danish',
      '<label for="a">Første kode</label><input id="a" maxlength="6" name="otp1"><label for="b">Anden kode</label><input id="b" maxlength="6" name="otp2"><button>Synkroniser</button>',
    ],
    ['a search', '<h1>Two-factor authentication</h1><input id="a" name="q" placeholder="Search codes">'],
    [
      'a short PIN',
      '<label for="a">Indtast 4-cifret pinkode</label><input id="a" maxlength="4" inputmode="numeric">',
    ],
    ['a read-only field', '<input autocomplete="one-time-code" readonly>'],
    ['a disabled field', '<input autocomplete="one-time-code" disabled>'],
    ['a field with text in it', '<input autocomplete="one-time-code" value="ghp_16C7e42F">'],
    ['a hidden field', '<div hidden><input autocomplete="one-time-code"></div>'],
    ['a field of one pixel', '<input autocomplete="one-time-code" tiny>'],
  ])('%s', async (_, html) => expect(await find(html)).toBeNull());
});

describe('shadow roots', () => {
  const shadow = (name: string, inner: string, mode = 'open') =>
    `<${name}><template shadowrootmode="${mode}">${inner}</template></${name}>`;
  const field = '<input id="deep" maxlength="6">';
  const words = '<h1>Enter the code from your authenticator app</h1>';

  it.each<[string, string]>([
    ['nested, with the texts of each in its place', shadow('x-page', words + shadow('x-field', field))],
    [
      'beside another field, on a box with something in it',
      `<input type="search" name="q">${words}<article><template shadowrootmode="open">${field}</template><b>·</b></article>`,
    ],
    ['text outside, field inside', `${words}${shadow('x-field', field)}`],
    ['on a plain box', `${words}${shadow('div', field)}`],
    [
      'around the field, by a slot',
      `<x-page><template shadowrootmode="open">${words}<slot></slot></template>${field}</x-page>`,
    ],
    [
      'on a plain box with something in it',
      `${words}<div><template shadowrootmode="open"><slot></slot>${field}</template><b>·</b></div>`,
    ],
  ])('%s', async (_, html) => expect(await find(html)).toEqual(['confident', 'deep']));

  it('leaves closed ones closed where there is no door', async () => {
    expect(await find(words + shadow('x-field', field, 'closed'))).toBeNull();
  });
});

describe('the focused field', () => {
  it.each<[string, string, string, [string, string] | null]>([
    [
      'is what the person picked',
      '<label>Reference <input id="a"></label><input id="b">',
      '#b',
      ['possible', 'b'],
    ],
    ['brings its sister boxes', boxes(6), 'input:nth-child(3)', ['possible', '6 boxes']],
    [
      'is none where no code may go: a device code',
      '<p>Enter the code displayed on your device</p><input id="b" name="user_code">',
      '#b',
      null,
    ],
    ['is none where the focus is on no field', '<input><button>x</button>', 'button', null],
  ])('%s', async (_, html, focus, found) => expect(await page.find(html, focus)).toEqual(found));
});

/** The acceptance list of what a person does not see, or could be led to believe: no code goes there. */
describe('what hides', () => {
  const code = '<input id="a" autocomplete="one-time-code">';
  const styled = (style: string) => `<input id="a" autocomplete="one-time-code" style="${style}">`;
  it.each<[string, string]>([
    ['not displayed', styled('display: none')],
    ['invisible', styled('visibility: hidden')],
    ['transparent', styled('opacity: 0')],
    ['almost transparent', styled('opacity: 0.05')],
    ['transparent by its holder', `<div style="opacity: 0.2"><div style="opacity: 0.2">${code}</div></div>`],
    ['transparent by a filter', `<div style="filter: opacity(2%)">${code}</div>`],
    ['of one pixel', styled('width: 1px; height: 1px')],
    ['scaled to nothing', styled('transform: scale(0.01)')],
    ['left of the page', styled('position: absolute; left: -9999px')],
    ['above the page', styled('position: absolute; top: -9999px')],
    ['fixed outside the window', styled('position: fixed; top: 200vh')],
    ['cut off by its holder', `<div style="height: 0; overflow: hidden">${code}</div>`],
    [
      'shifted out of its holder',
      `<div style="overflow: hidden; height: 40px; position: relative"><div style="position: absolute; top: 300px">${code}</div></div>`,
    ],
    ['clipped', styled('clip-path: inset(50%)')],
    [
      'covered',
      `<div style="position: relative">${code}<div style="position: absolute; inset: 0; background: #fff"></div></div>`,
    ],
    ['under something see-through', `${code}<div style="position: fixed; inset: 0"></div>`],
    [
      'behind a dialog',
      `${code}<dialog id="d" open style="position: fixed; inset: 0; width: 100%; height: 100%">Hello</dialog>`,
    ],
    ['read-only', '<input id="a" autocomplete="one-time-code" readonly>'],
    ['inert', `<div inert>${code}</div>`],
  ])('not %s', async (_, html) => expect(await find(html)).toBeNull());

  it.each<[string, string]>([
    ['below the window', `<div style="height: 3000px"></div>${code}`],
    [
      'under its own label',
      `<div style="position: relative">${code}<label for="a" style="position: absolute; inset: 0">Code</label></div>`,
    ],
    [
      'under drawn slots that let clicks through',
      `<div style="position: relative">${code}<div style="position: absolute; inset: 0; pointer-events: none">······</div></div>`,
    ],
    [
      'with another tool’s button over its end',
      `<div style="position: relative; width: 260px">${code}<button style="position: absolute; right: 0; top: 0; width: 40px; height: 36px">k</button></div>`,
    ],
    [
      'in a box that scrolls',
      `<div style="height: 200px; overflow: auto"><div style="height: 150px"></div>${code}</div>`,
    ],
    [
      'below the fold of a box that scrolls',
      `<div style="height: 60px; overflow: auto"><div style="height: 300px"></div>${code}</div>`,
    ],
    [
      'below the fold of a panel that stays in place',
      `<div style="position: fixed; inset: 0; overflow: auto"><div style="height: 3000px"></div>${code}</div>`,
    ],
    [
      'in a dialog inside a small box',
      `<div style="height: 0; overflow: hidden"><dialog id="d">${code}</dialog></div><script></script>`,
    ],
    [
      'fixed, inside a small box',
      `<div style="height: 0; overflow: hidden"><div style="position: fixed; top: 100px">${code}</div></div>`,
    ],
    [
      'placed by the page, inside a small box',
      `<div style="height: 0; overflow: hidden"><div style="position: absolute; top: 100px">${code}</div></div>`,
    ],
    ['in a holder without a box', `<div style="display: contents">${code}</div>`],
  ])('but %s', async (_, html) => expect(await find(html)).toEqual(['confident', 'a']));
});
