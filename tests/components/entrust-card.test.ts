// @vitest-environment happy-dom
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EntrustCard } from '../../components/entrust-card';
import { FoundList } from '../../components/found';
import { useEscape } from '../../components/use-escape';
import type { Addition } from '../../lib/actions/add-accounts';
import type { Scan } from '../../lib/actions/scan';
import type { Account } from '../../lib/otp/account';
import { codeAt } from '../../lib/otp/code';
import { entrustCandidates } from '../../lib/otp/entrust-candidates';
import { readEntrustLink } from '../../lib/otp/entrust-link';
import { activation } from '../otp/entrust-derived';
import { NUMBERS, PASSWORD, POLICY, REGISTRATION_CODE, sealedLink } from '../practice/entrust.mjs';

vi.mock('../../lib/browser/extension', async () => {
  const { browser, ...rest } = (await import('../browser/storage')).fakeExtension();
  const tabs = { getCurrent: async () => ({ id: 1 }) };
  return { ...rest, browser: { ...browser, tabs } };
});

let root: HTMLElement;
let added: Addition[];
const onAdd = vi.fn(async (addition: Addition) => void added.push(addition));
const NOW = Date.now();

beforeEach(async () => {
  added = [];
  onAdd.mockClear();
  document.body.innerHTML = '<main></main>';
  root = document.querySelector('main') as HTMLElement;
  await show(sealedLink({ says: { ...NUMBERS, policy: POLICY } }));
});
afterEach(() => act(() => render(null, root)));

function Screen(props: Parameters<typeof EntrustCard>[0]) {
  useEscape();
  return h('div', {}, [h(EntrustCard, props), h('button', { type: 'button' }, 'cancel')]);
}
const show = (text: string, scan: Scan | null = null, held: Account[] = []) =>
  act(() => {
    const props = {
      link: readEntrustLink(text),
      where: 'foundOn fjord.example',
      place: null,
      name: null,
      scan,
    };
    render(h(Screen, { ...props, held, focus: true, onAdd }), root);
  });
const text = () => root.textContent ?? '';
const status = () => root.querySelector('[role=status]')?.textContent;
const alerts = () =>
  [...root.querySelectorAll<HTMLElement>('[role=alert]')]
    .filter(({ hidden }) => !hidden)
    .map((p) => p.textContent);
const box = (label: string) =>
  [...root.querySelectorAll('label')]
    .find((each) => each.textContent?.startsWith(label))
    ?.parentElement?.querySelector('input, textarea') as HTMLInputElement;
const button = (name: string) =>
  [...root.querySelectorAll('button')].find((each) => each.textContent === name) as HTMLButtonElement;
const focused = () =>
  (document.activeElement as HTMLElement | null)?.closest('.field')?.querySelector('label')?.textContent;

async function type(label: string, typed: string) {
  await act(() => {
    const input = box(label);
    input.value = typed;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
/** As Enter does in a form; waits for what comes of it. */
async function submit() {
  const before = status();
  await act(() => {
    root.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  });
  await vi.waitFor(async () => {
    await act(() => {});
    expect(alerts().length > 0 || status() !== before).toBe(true);
  });
}
async function open() {
  await type('activationPassword', PASSWORD);
  await submit();
}
async function derive() {
  await open();
  await type('registrationCode', REGISTRATION_CODE);
  await submit();
}
/** As the app shows them: without the policy with 6 and 8 digits, then with it. */
const appCodes = async (code = REGISTRATION_CODE, now = Date.now()) =>
  (await entrustCandidates(activation(POLICY), code.replace('-', ''))).map((otp) => ({
    otp,
    digits: codeAt(otp, now).digits,
  }));

describe('the password', () => {
  it('is asked for first, with the easier way said before it', () => {
    expect(status()).toBe('foundOn fjord.example entrustIs');
    expect(text()).toContain('entrustEasier');
    expect(focused()).toBe('activationPassword');
    expect(button('openEntrust').disabled).toBe(true);
  });

  it('is not needed where the page offers the easier way: that is pointed at', async () => {
    const action = { at: 3, text: '\u202EGoogle Authenticator', label: '', away: false };
    const frame = { frameId: 0, lang: 'da', text: 'Entrust Soft Token', actions: [action] };
    const scan = {
      found: [],
      clues: [],
      late: false,
      picture: null,
      of: 'page',
      host: null,
      site: null,
    } as const;
    await act(() => render(null, root));
    await show(sealedLink(), { ...scan, found: [], clues: [], around: { tabId: 1, frames: [frame] } });
    expect(text()).toContain('leadHere Google Authenticator');
    expect(button('showLead')).toBeDefined();
    expect(text()).not.toContain('entrustEasier');
  });

  it('that is wrong is said at its box, and nothing is shown of the QR', async () => {
    await type('activationPassword', '00000000');
    await submit();
    expect(alerts()).toEqual(['wrongActivationPassword']);
    expect(box('activationPassword').getAttribute('aria-invalid')).toBe('true');
    expect(text()).not.toContain(NUMBERS.sn);
    await type('activationPassword', PASSWORD);
    expect(alerts()).toEqual([]);
  });

  it('that is right for a QR that says nonsense is not called wrong', async () => {
    await act(() => render(null, root));
    await show(sealedLink({ says: {} }));
    await open();
    expect(alerts()).toEqual(['error_entrust_damaged']);
  });

  it('opens the QR: serial number and server are shown, and where to go on has the focus', async () => {
    await open();
    expect(status()).toBe('entrustOpened');
    expect([...root.querySelectorAll('dd')].map((each) => each.textContent)).toEqual([
      NUMBERS.sn,
      NUMBERS.regurl,
    ]);
    expect(focused()).toBe('registrationCode');
    expect(text()).not.toContain('2718'); // the activation code is half of the secret
  });
});

describe('without the registration code', () => {
  it('there is a text for IT, with serial number and server and no secret', async () => {
    await open();
    const { value, readOnly } = box('textForIt');
    expect(value).toBe(`entrustForIt ${NUMBERS.sn} ${NUMBERS.regurl}`);
    expect(readOnly).toBe(true);
    expect(text()).toContain('entrustMissing');
  });

  it('it is copied, and said where that is not possible', async () => {
    await open();
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue(undefined);
    await act(() => button('copyText').click());
    expect(writeText).toHaveBeenCalledWith(`entrustForIt ${NUMBERS.sn} ${NUMBERS.regurl}`);
    await vi.waitFor(() => expect(text()).toContain('entrustCopied'));
    writeText.mockRejectedValue(new Error('no'));
    await act(() => button('copyText').click());
    await vi.waitFor(() => expect(text()).toContain('entrustNotCopied'));
    writeText.mockRestore();
  });
});

describe('the registration code', () => {
  it.each([
    ['16180-33988', 'error_registration_code_mistyped'],
    [NUMBERS.sn, 'error_registration_code_is_serial'],
    ['1618', 'error_registration_code_length'],
  ])('%s is refused at its box: %s', async (typed, error) => {
    await open();
    await type('registrationCode', typed);
    await submit();
    expect(alerts()).toEqual([error]);
    expect(focused()).toBe('registrationCode');
    expect(box('registrationCode').getAttribute('aria-invalid')).toBe('true');
  });
});

describe('a code of the app', () => {
  it.each([0, 1, 2, 3])('settles which generator it is (%d)', async (at) => {
    await derive();
    expect(status()).toBe('entrustCompare');
    expect(focused()).toBe('appCode');
    const app = (await appCodes())[at];
    await type('appCode', app?.digits ?? '');
    await type('issuer', 'Fjord kommune');
    await submit();
    expect(added).toEqual([{ issuer: 'Fjord kommune', label: NUMBERS.sn, otp: app?.otp }]);
    expect(status()).toBe('isAdded');
    expect(root.querySelector('form')).toBeNull();
  });

  it('that differs adds nothing', async () => {
    await derive();
    const [other] = await appCodes('14142-13569');
    await type('appCode', other?.digits ?? '');
    await submit();
    expect(alerts()).toEqual(['error_app_code_differs']);
    await type('appCode', (await appCodes(REGISTRATION_CODE, NOW - 3_600_000))[0]?.digits ?? '');
    await submit();
    expect(alerts()).toEqual(['error_app_code_differs']);
    expect(added).toEqual([]);
  });

  it('is asked for where nothing says which', async () => {
    await derive();
    await submit();
    expect(alerts()).toEqual(['error_app_code_missing']);
    expect(added).toEqual([]);
  });

  it('may be chosen by eye among those of all candidates', async () => {
    await derive();
    expect(root.querySelectorAll('input[type=radio]')).toHaveLength(0); // shown when asked for alone
    await act(() => {
      const details = root.querySelector('details') as HTMLDetailsElement;
      details.open = true;
      details.dispatchEvent(new Event('toggle'));
    });
    const shown = [...root.querySelectorAll('fieldset label .digits')].map((each) => each.textContent);
    const before = (await appCodes(REGISTRATION_CODE, Date.now() - 1_000)).map(({ digits }) => digits);
    expect([(await appCodes()).map(({ digits }) => digits), before]).toContainEqual(shown);
    await type('appCode', '123456');
    await act(() => root.querySelectorAll<HTMLInputElement>('input[type=radio]')[2]?.click());
    expect(box('appCode').value).toBe(''); // the choice takes its place
    await submit();
    expect(added.map(({ otp }) => otp)).toEqual([(await appCodes())[2]?.otp]);
  });

  it('typed takes the place of a choice', async () => {
    await derive();
    await act(() => {
      const details = root.querySelector('details') as HTMLDetailsElement;
      details.open = true;
      details.dispatchEvent(new Event('toggle'));
    });
    await act(() => root.querySelectorAll<HTMLInputElement>('input[type=radio]')[0]?.click());
    await type('appCode', '000');
    await submit();
    expect(alerts()).toEqual(['error_app_code_length']);
    expect(added).toEqual([]);
  });

  it('needs a name, and the registration code can be changed', async () => {
    await derive();
    await type('appCode', (await appCodes())[0]?.digits ?? '');
    await type('issuer', ' ');
    await type('account', '');
    await submit();
    expect(alerts()).toEqual(['error_name_missing']);
    await act(() => button('changeRegistrationCode').click());
    expect(focused()).toBe('registrationCode');
    expect(box('registrationCode').value).toBe(REGISTRATION_CODE);
    expect(added).toEqual([]);
  });

  it('is asked for again with the name that was typed, where Escape led back to the registration code', async () => {
    await derive();
    await type('issuer', 'Fjord kommune');
    await type('account', 'kari');
    await act(() => {
      box('appCode').focus();
      const key = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
      box('appCode').dispatchEvent(key);
    });
    expect(focused()).toBe('registrationCode');
    await submit();
    expect([box('issuer').value, box('account').value]).toEqual(['Fjord kommune', 'kari']);
  });
});

describe('where an account of its name is held', () => {
  const named = { issuer: 'Entrust', label: NUMBERS.sn };

  /** The same name, from an activation before this one. */
  async function heldBefore(names: Partial<typeof named> = {}): Promise<Account> {
    const [other] = await appCodes('14142-13569');
    if (!other) throw new Error('no code');
    return { id: 'before', ...named, ...names, otp: other.otp, sites: [], addedAt: 1 };
  }
  async function upTo(held: Account[]) {
    await act(() => render(null, root));
    await show(sealedLink({ says: { ...NUMBERS, policy: POLICY } }), null, held);
    await derive();
    const app = (await appCodes())[0];
    await type('appCode', app?.digits ?? '');
    return app?.otp;
  }
  const add = async () => {
    await act(() => {
      root.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    });
    await act(() => {});
  };
  const choices = () =>
    [...root.querySelectorAll('button')]
      .map(({ textContent }) => textContent)
      .filter((name) => /^add/.test(`${name}`));

  it('asks whether it is replaced, and takes the code that was typed before the question', async () => {
    const otp = await upTo([await heldBefore()]);
    expect(choices()).toEqual(['add']);
    await add();
    expect(added).toEqual([]);
    expect(choices()).toEqual(['addInPlace', 'addBeside']);
    expect(document.activeElement?.textContent).toBe('addInPlace');
    expect(text()).toContain('alikeHeld');
    const later = vi.spyOn(Date, 'now').mockReturnValue(NOW + 600_000);
    await add();
    later.mockRestore();
    expect(added).toEqual([{ ...named, otp, replaces: 'before' }]);
  });

  it('keeps both where that is said', async () => {
    const otp = await upTo([await heldBefore()]);
    await add();
    await act(() => button('addBeside').click());
    expect(added).toEqual([{ ...named, otp }]);
  });

  it('forgets the question with another name or another code, and asks for a name that tells', async () => {
    await upTo([await heldBefore({ label: '' })]);
    await type('account', '');
    await add();
    expect(choices()).toEqual(['addBeside', 'addInPlace']);
    await add();
    expect(alerts()).toEqual(['error_name_taken']);
    await type('appCode', '123456');
    expect(choices()).toEqual(['add']);
    await type('appCode', (await appCodes())[0]?.digits ?? '');
    await add();
    await type('account', 'kari');
    expect(choices()).toEqual(['add']);
    await add();
    expect(added.map(({ label, replaces }) => [label, replaces])).toEqual([['kari', undefined]]);
  });
});

describe('in a list of what was found', () => {
  const batches = { preview: vi.fn(), add: vi.fn() };
  const all = { held: [], focus: true, onAdd: vi.fn(), batches };
  const scan: Scan = { found: [], clues: [], late: false, picture: null, of: 'page', host: null, site: null };

  it('one that the popup sent on is not said to be of a picture', async () => {
    await act(() => render(null, root));
    const found: Scan['found'] = [{ kind: 'entrust', link: readEntrustLink(sealedLink()), place: null }];
    await act(() => render(h(FoundList, { scan: { ...scan, found }, ...all }), root));
    expect(status()).toBe('entrustIs');
    await act(() => render(h(FoundList, { scan: { ...scan, found, host: 'fjord.example' }, ...all }), root));
    expect(status()).toBe('foundOn fjord.example entrustIs');
  });

  it('each of several regions has a name of its own', async () => {
    await act(() => render(null, root));
    const links = [sealedLink(), sealedLink({ says: { ...NUMBERS, policy: POLICY } })].map(readEntrustLink);
    const found: Scan['found'] = links.map((link) => ({ kind: 'entrust', link, place: null }));
    await act(() => render(h(FoundList, { scan: { ...scan, found }, ...all }), root));
    const names = () => [...root.querySelectorAll('section')].map((each) => each.getAttribute('aria-label'));
    expect(names()).toEqual(['entrustTitle, whichQr 1 2', 'entrustTitle, whichQr 2 2']);
    await act(() => render(h(FoundList, { scan: { ...scan, found: found.slice(1) }, ...all }), root));
    expect(names()).toEqual(['entrustTitle']);
  });
});
