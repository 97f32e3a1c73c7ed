import { beforeEach, describe, expect, it, test, vi } from 'vitest';
import { adviceOn, adviceOnPage, pointOut, withoutNoise } from '../../lib/actions/coach';
import type { Form, Step } from '../../lib/actions/coach-forms';
import { type Found, whatIs, whatIsTyped } from '../../lib/actions/found';
import type { Scan } from '../../lib/actions/scan';
import type { TabAround } from '../../lib/browser/around';
import { closePopup } from '../../lib/browser/own-window';
import { kindOf, kindOfTyped, type QrKind } from '../../lib/qr/kind';
import english from '../../public/_locales/en/messages.json';
import { ORDINARY_TEXTS } from '../qr/ordinary-texts';

const page = vi.hoisted(() => ({ pointed: [] as unknown[], there: true }));
vi.mock('../../lib/browser/extension', async () => (await import('../browser/storage')).fakeExtension());
vi.mock('../../lib/browser/own-window', () => ({ closePopup: vi.fn() }));
vi.mock('../../lib/browser/around', () => ({
  pointIn: async (...asked: unknown[]) => {
    page.pointed.push(asked);
    return page.there;
  },
}));

const WORK = 'phonefactor://activate_account?code=111222333&url=https%3A%2F%2Fpad5.phonefactor.net%2Fpad%2F1';
const SIGN_IN = 'https://login.microsoftonline.com/authenticatorApp/activateAccount?accountType=';
const DIFFERENT = 'I want to use a different authenticator app';

/** A page that says this, and offers these. */
function around(texts: string[], { text = '', lang = '', frameId = 0 } = {}): TabAround {
  const actions = texts.map((each, at) => ({ at, text: each, label: '', away: false }));
  return { tabId: 7, frames: [{ lang, text, actions, frameId }] };
}

beforeEach(() => {
  page.pointed = [];
  page.there = true;
  vi.mocked(closePopup).mockClear();
});

describe('what is told of a text', () => {
  test.each<[string, Form, Step | null]>([
    [WORK, 'microsoft_work', 'microsoft_work'],
    [`${SIGN_IN}mfa&code=1`, 'microsoft_work', 'microsoft_work'],
    [`${SIGN_IN}msa&code=M.C1`, 'microsoft_personal', 'microsoft_personal'],
    [
      'phonefactor://activate_account?code=1&url=https%3A%2F%2Fmfa.example.org%2FMfaWsMobile%2F',
      'microsoft_own_server',
      'microsoft_own_server',
    ],
    ['oktaverify://kari@example.no/?t=AAAA&f=BBBB&s=https://example.okta.com', 'okta', 'okta'],
    ['otpauth://totp/example.okta.com:kari?issuer=example.okta.com&t=AAAA&f=BBBB', 'okta', 'okta'],
    [`duo://AAAABBBBCCCCDDDDEEEE-${btoa('api-1a2b3c4d.duosecurity.com')}`, 'duo', 'ask_method'],
    ['igmobileotp://?action=secactivate&enc=AAAA&v=1&mac=AAAA', 'entrust', null],
    ['<D><SN>VDS123</SN><AC>456</AC></D>', 'onespan', 'ask_method'],
    ['lpaauth-migration://offline?data=H4sI', 'lastpass', 'lastpass'],
    ['FIDO:/13086400838107303667', 'passkey', null],
    ['https://example.org/help', 'link', 'next_qr'],
    ['https://play.google.com/store/apps/details?id=com.azure.authenticator', 'store', 'after_store'],
    ['fortitoken://activate?x', 'app_link', 'other_choice'],
    ['WIFI:T:WPA;S:guest;P:x;;', 'wifi', null],
    ['BEGIN:VCARD\nEND:VCARD', 'contact', null],
    ['hello', 'text', null],
  ])('%s', (text, form, step) => {
    expect(adviceOn(kindOf(text), null)).toMatchObject({ form, step, lead: null });
  });

  it.each<[string, Form]>([
    ['200 000 795', 'microsoft_code'],
    ['https://bn1.eu.phonefactor.net/pad/1', 'microsoft_url'],
  ])('%s, typed', (text, form) => {
    expect(adviceOn(kindOfTyped(text), null)).toMatchObject({ form, step: 'microsoft_work' });
    expect(whatIsTyped(text)).toMatchObject({ kind: 'other', qr: { kind: 'microsoft-push' } });
    expect(whatIs(text)).not.toMatchObject({ qr: { kind: 'microsoft-push' } });
  });

  it.each([
    [`AAAABBBBCCCCDDDDEEEE-${btoa('api-1a2b3c4d.duosecurity.com')}`, 'duo-push'],
    ['<D><SN>VDS123</SN><AC>456</AC></D>', 'onespan'],
  ])('%s is told where it was pasted, too, though it has no colon', (text, kind) => {
    expect(whatIsTyped(text)).toMatchObject({ kind: 'other', qr: { kind } });
  });

  it('a secret that is typed is none of it, and Okta with a secret is an account', () => {
    expect(whatIsTyped('jbsw y3dp ehpk 3pxp')).toBeNull();
    const okta = 'otpauth://totp/example.okta.com:kari?secret=MZXW6YTBOI&issuer=example.okta.com';
    expect([whatIs(okta), whatIsTyped(okta)]).toMatchObject([{ kind: 'account' }, { kind: 'account' }]);
  });

  it('stands in the texts, all of them and no others, with a place for each quote', () => {
    const push = { kind: 'microsoft-push', account: 'work', ownServer: false, typed: null } as const;
    const bare = [
      'key-uri',
      'migration',
      'lastpass-migration',
      'okta-push',
      'duo-push',
      'onespan',
      'one-touch',
    ];
    const more = ['pingid', 'passkey', 'wifi', 'contact', 'app-link', 'text'];
    const otp = { issuer: '', label: '' };
    const kinds = [
      ...[...bare, ...more].map((kind) => ({ kind }) as QrKind),
      ...[push, { ...push, account: 'personal' } as const, { ...push, ownServer: true }],
      ...[{ ...push, typed: 'code' } as const, { ...push, typed: 'url' } as const],
      { kind: 'entrust', secureOffline: true } as const,
      { kind: 'motp', otp: { type: 'motp', secretHex: '', ...otp } } as const,
      { kind: 'yandex', otp: { type: 'yandex', pinLength: null, ...otp } } as const,
      ...[false, true].map((store) => ({ kind: 'web-link', host: 'a.example', store }) as const),
    ];
    const advice = kinds.map((kind) => adviceOn(kind, null));
    const texts: Record<string, { message: string }> = english;
    const keys = Object.keys(texts).filter((key) => /^(?:qr|step)_/.test(key));
    const told = advice.flatMap(({ form, step }) => [`qr_${form}`, ...(step ? [`step_${step}`] : [])]);
    expect([...new Set(told)].sort()).toEqual(keys.sort());
    const places = (key: string) => texts[key]?.message.match(/\$\d/g)?.length ?? 0;
    for (const { form, host, step, quotes } of advice) {
      expect(places(`qr_${form}`), form).toBe(host ? 1 : 0);
      if (step) expect(places(`step_${step}`), step).toBe(quotes.length);
    }
  });
});

describe('the words of the page', () => {
  it.each([
    ['', null, null, true],
    ['en', null, null, false],
    ['sv', 'Jag vill använda en annan autentiseringsapp', null, false],
    ['nb', null, 'Konfigurer appen uten varsler', true],
    ['da', null, null, true],
    ['fi', null, null, true],
  ])(
    'in "%s" are quoted as far as they were read, and the place is told otherwise',
    (lang, newer, older, place) => {
      const advice = adviceOn(kindOf(WORK), around([], { lang }));
      expect(advice.quotes).toEqual([
        { english: DIFFERENT, local: newer },
        { english: 'Configure app without notifications', local: older },
      ]);
      expect(advice.place).toBe(place);
    },
  );

  it('are not asked of who uses a private account or an own server', () => {
    const personal = adviceOn(kindOf(`${SIGN_IN}msa`), around([]));
    expect(personal).toMatchObject({
      quotes: [{ english: 'set up a different Authenticator app', local: null }],
      place: false,
    });
    const own = 'phonefactor://x?url=https://mfa.example.org/';
    expect(adviceOn(kindOf(own), around([]))).toMatchObject({ quotes: [], place: false });
  });

  it('tell PhenixID One Touch and PingID, whose QRs say nothing', () => {
    const oneTouch = around(['START', 'TOKENS', 'PHENIXID ONE TOUCH'], { text: 'TOKENS PHENIXID ONE TOUCH' });
    expect(adviceOn(kindOf('abc'), oneTouch)).toMatchObject({
      form: 'one_touch',
      step: 'one_touch',
      lead: { action: { text: 'TOKENS' } },
    });
    expect(adviceOn(kindOf('abc'), around([], { text: 'Pair PingID' })).form).toBe('pingid');
    expect(adviceOn(kindOf('abc'), around([], { text: 'Pair' })).form).toBe('text');
  });
});

describe('the lead on this page', () => {
  it.each([
    [WORK, DIFFERENT],
    [`${SIGN_IN}msa`, 'set up a different Authenticator app'],
    [WORK, 'Konfigurer appen uten varsler'],
    ['oktaverify://kari@example.no/?t=A&f=B', 'Google Authenticator'],
    ['igmobileotp://?action=other', 'Google Authenticator'],
    ['https://apps.apple.com/app/id983156458', DIFFERENT],
  ])('beside %s is "%s"', (text, found) => {
    expect(adviceOn(kindOf(text), around(['Next', found])).lead).toEqual({
      tabId: 7,
      frameId: 0,
      action: { at: 1, text: found, label: '', away: false },
    });
  });

  it('may be in a frame', () => {
    const outer = around(['Next']);
    const inner = around([DIFFERENT], { frameId: 4 });
    const both = { tabId: 7, frames: [...outer.frames, ...inner.frames] };
    expect(adviceOn(kindOf(WORK), both).lead).toMatchObject({ frameId: 4 });
  });

  it.each([
    [WORK, 'Google Authenticator'],
    ['oktaverify://kari@example.no/?t=A&f=B', DIFFERENT],
    ['WIFI:T:WPA;S:guest;;', DIFFERENT],
    ['hello', DIFFERENT],
  ])('beside %s is not "%s"', (text, other) => {
    expect(adviceOn(kindOf(text), around([other])).lead).toBeNull();
  });

  it('is pointed at, and the popup makes room for it; not where it is gone', async () => {
    const { lead } = adviceOn(kindOf(WORK), around([DIFFERENT], { frameId: 4 }));
    if (!lead) throw new Error('no lead');
    expect(await pointOut(lead)).toBe(true);
    expect(page.pointed).toEqual([[7, 4, lead.action]]);
    expect(closePopup).toHaveBeenCalledOnce();
    page.there = false;
    expect(await pointOut(lead)).toBe(false);
    expect(closePopup).toHaveBeenCalledOnce();
  });
});

describe('a page without a QR for us', () => {
  const WIFI: Found = { ...whatIs('WIFI:S:a;;'), place: null };
  const OURS: Found = { ...whatIs('otpauth://totp/a?secret=MZXW6YTBOI'), place: null };
  const scanOf = (host: string | null, page: TabAround, found: Found[] = []): Scan => ({
    ...{ found, clues: [], late: false, picture: null, of: 'page', host, site: null },
    around: page,
  });

  it.each([
    ['frontend.os2faktor.dk', ''],
    ['os2faktor.dk', ''],
    ['adgang.kommune.example', 'Vælg en OS2faktor enhed'],
    [null, 'OS2FAKTOR'],
  ])('is one of OS2faktor: on %s, "%s"', (host, text) => {
    const choices = around(['Windows', 'Microsoft Authenticator', 'Authenticator', 'Kodeviser'], { text });
    expect(adviceOnPage(scanOf(host, choices))).toMatchObject({
      os2faktor: true,
      lead: { action: { text: 'Authenticator' } },
    });
    const none = around([], { text });
    expect(adviceOnPage(scanOf(host, none))).toEqual({ os2faktor: true, lead: null });
    expect(adviceOnPage(scanOf(host, none, [WIFI]))).not.toBeNull();
    expect(adviceOnPage(scanOf(host, none, [OURS, WIFI]))).toBeNull();
  });

  it.each([
    ['os2faktor.dk.example', ''],
    ['notos2faktor.dk', ''],
    ['kommune.example', 'tofaktor'],
  ])('is none of OS2faktor: on %s, "%s"', (host, text) => {
    expect(adviceOnPage(scanOf(host, around(['Authenticator'], { text })))).toBeNull();
  });

  it('may have the link to another app, and where there is a QR that is told instead', () => {
    const page = around(['Next', DIFFERENT]);
    expect(adviceOnPage(scanOf(null, page))).toMatchObject({
      os2faktor: false,
      lead: { action: { text: DIFFERENT } },
    });
    expect(adviceOnPage(scanOf(null, page, [WIFI]))).toBeNull();
    expect(adviceOnPage(scanOf(null, around(['Go on without notifications'])))).toBeNull();
  });
});

describe('unasked', () => {
  const scanOf = (texts: string[], text = ''): Scan => ({
    found: texts.map((each) => ({ ...whatIs(each), place: null })),
    ...{ clues: [], late: false, picture: null, of: 'page', host: null, site: null },
    around: around([], { text }),
  });

  it('only a QR that enrols in another authenticator is spoken of', () => {
    const { found } = withoutNoise(scanOf([WORK, 'duo://A-B', ...Object.values(ORDINARY_TEXTS).flat()]));
    expect(found.map((each) => each.kind === 'other' && each.qr.kind)).toEqual([
      'microsoft-push',
      'duo-push',
    ]);
  });

  it('what is for us stays, and what the page tells of counts', () => {
    const ours = 'otpauth://totp/a?secret=MZXW6YTBOI';
    expect(withoutNoise(scanOf([ours, 'hello'])).found).toMatchObject([{ kind: 'account' }]);
    expect(withoutNoise(scanOf(['hello'], 'PHENIXID ONE TOUCH')).found).toHaveLength(1);
  });
});
