import { expect, test } from 'vitest';
import type { QrKind } from '../../lib/qr/kind';
import { kindOnPage } from '../../lib/qr/page-kind';

const TEXT: QrKind = { kind: 'text' };
const APP: QrKind = { kind: 'app-link' };
const LINK: QrKind = { kind: 'web-link', host: 'one.example', store: false };
const STORE: QrKind = { kind: 'web-link', host: 'apps.apple.com', store: true };
const PUSH: QrKind = {
  kind: 'microsoft-push',
  account: 'work',
  ownServer: false,
  typed: null,
};

const TABS = 'START\nTOKENS\nPHENIXID ONE TOUCH\nLOGGA UT';

test.each<[QrKind, string, QrKind['kind']]>([
  [TEXT, TABS, 'one-touch'],
  [APP, TABS, 'one-touch'],
  [LINK, TABS, 'one-touch'],
  [TEXT, 'Tokens, ONE TOUCH', 'one-touch'],
  [TEXT, 'Activate One Touch from PhenixID', 'one-touch'],
  [TEXT, 'Pocket Pass is replaced by One Touch', 'one-touch'],
  [TEXT, 'Coffee at one touch', 'text'],
  [TEXT, 'STONE TOUCHED', 'text'],
  [STORE, TABS, 'web-link'],
  [PUSH, TABS, 'microsoft-push'],
  [{ kind: 'key-uri' }, TABS, 'key-uri'],
  [{ kind: 'wifi' }, TABS, 'wifi'],
  [APP, 'Add your mobile device with PingID', 'pingid'],
  [LINK, 'PINGID: pair your phone', 'pingid'],
  [TEXT, 'Swapping ideas', 'text'],
  [STORE, 'Download PingID', 'web-link'],
  [{ kind: 'key-uri' }, 'Add an authenticator app in PingID', 'key-uri'],
  [TEXT, '', 'text'],
])('%o on "%s" is %s', (qr, page, kind) => {
  expect(kindOnPage(qr, page).kind).toBe(kind);
});
