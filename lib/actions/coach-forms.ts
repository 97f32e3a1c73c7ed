import type { QrKind } from '../qr/kind';

type Told = Exclude<QrKind['kind'], 'microsoft-push' | 'web-link'>;

const FORMS = {
  'key-uri': 'key_uri',
  migration: 'migration',
  'lastpass-migration': 'lastpass',
  'okta-push': 'okta',
  'duo-push': 'duo',
  entrust: 'entrust',
  onespan: 'onespan',
  'one-touch': 'one_touch',
  pingid: 'pingid',
  motp: 'motp',
  yandex: 'yandex',
  passkey: 'passkey',
  wifi: 'wifi',
  contact: 'contact',
  'app-link': 'app_link',
  text: 'text',
} as const satisfies Record<Told, string>;

/** How a QR is told: what it is stands as `qr_<form>` in public/_locales. */
export type Form =
  | (typeof FORMS)[Told]
  | `microsoft_${'work' | 'personal' | 'own_server' | 'code' | 'url'}`
  | 'link'
  | 'store';

/** What leads on, by form; it stands as `step_<step>`. The others say all there is. */
const STEPS = {
  microsoft_work: 'microsoft_work',
  microsoft_code: 'microsoft_work',
  microsoft_url: 'microsoft_work',
  microsoft_personal: 'microsoft_personal',
  microsoft_own_server: 'microsoft_own_server',
  okta: 'okta',
  duo: 'ask_method',
  onespan: 'ask_method',
  one_touch: 'one_touch',
  pingid: 'pingid',
  lastpass: 'lastpass',
  app_link: 'other_choice',
  link: 'next_qr',
  store: 'after_store',
} as const satisfies Partial<Record<Form, string>>;

export type Step = (typeof STEPS)[keyof typeof STEPS];

export function formOf(qr: QrKind): Form {
  if (qr.kind === 'web-link') return qr.store ? 'store' : 'link';
  if (qr.kind !== 'microsoft-push') return FORMS[qr.kind];
  if (qr.typed) return `microsoft_${qr.typed}`;
  return qr.ownServer ? 'microsoft_own_server' : `microsoft_${qr.account}`;
}

export function stepAfter(form: Form): Step | null {
  return (STEPS as Partial<Record<Form, Step>>)[form] ?? null;
}
