import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Requests } from '../../../lib/browser/request';
import { MASTER_PASSWORD } from '../../journey/main-job.mjs';

type Payloads = { [N in keyof Requests]: Omit<Requests[N], 'to' | 'answer'> };

const BACKUP = {
  accounts: [],
  vaultId: 'vault',
  created: 0,
  recipient: 'age1',
  identity: 'AGE-SECRET-KEY-1',
};

/** Every request, as our own pages would ask it. */
const RIGHT: Payloads = {
  unlock: { password: MASTER_PASSWORD },
  create: { password: MASTER_PASSWORD },
  changePassword: { password: MASTER_PASSWORD },
  beReady: {},
  endReady: { origin: 'https://havn.example' },
  backUpNow: {},
  sealForDownload: { backup: BACKUP },
  sealIntoFolder: { backup: BACKUP, keep: 5 },
  derive: {
    password: MASTER_PASSWORD,
    kdf: { name: 'argon2id', memory: 19 * 1024, passes: 2, lanes: 1, salt: '00'.repeat(16) },
  },
  chooseCost: { replaced: { memory: 19 * 1024, passes: 2, lanes: 1 } },
  clearClipboard: { copied: '123456' },
};

const RUBBISH: unknown[] = [
  null,
  0,
  1e308,
  true,
  '',
  'unlock',
  [],
  {},
  [[]],
  { password: {} },
  { to: 'background' },
];

export interface Message {
  to: string;
  name: string;
  payload: unknown;
}

/** Each request to each of ours that could hear it. */
export const RIGHT_MESSAGES: Message[] = ['background', 'offscreen'].flatMap((to) =>
  Object.entries(RIGHT).map(([name, payload]) => ({ to, name, payload })),
);

/** Each request with every field left out, of another type, or one too many. */
export const WRONG_MESSAGES: Message[] = RIGHT_MESSAGES.flatMap(({ to, name, payload }) => [
  ...RUBBISH.filter((each) => JSON.stringify(each) !== JSON.stringify(payload)).map((each) => ({
    to,
    name,
    payload: each,
  })),
  { to, name, payload: { ...(payload as object), more: 1 } },
  ...Object.keys(payload as object).flatMap((key) => [
    { to, name, payload: { ...(payload as object), [key]: { toString: 'x' } } },
    { to, name, payload: { ...(payload as object), [key]: ['x'] } },
    { to, name, payload: { ...(payload as object), [key]: 'x'.repeat(20_000) } },
    {
      to,
      name,
      payload: Object.fromEntries(Object.entries(payload as object).filter(([each]) => each !== key)),
    },
  ]),
]);

/** What is no message of ours at all. */
export const NO_MESSAGES: unknown[] = [
  ...RUBBISH,
  'x'.repeat(1_000_000),
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', ''].flatMap((name) => [
    { to: 'background', name, payload: {} },
    { to: 'offscreen', name, payload: null },
  ]),
  { to: ['background'], name: ['unlock'], payload: { password: MASTER_PASSWORD } },
  { to: 'popup', name: 'unlock', payload: { password: MASTER_PASSWORD } },
  { name: 'unlock', password: MASTER_PASSWORD },
];

/**
 * Runs in whatever page has the extension API: sends all of it, to the extension `id` or to its own, and opens a port
 * under each name. Returns what was answered, without those that were not.
 */
export async function answersTo(messages: unknown[], id: string | null): Promise<unknown[]> {
  type Api = {
    sendMessage(...args: unknown[]): Promise<unknown>;
    connect(...args: unknown[]): {
      postMessage(message: unknown): void;
      onMessage: { addListener(heard: (message: unknown) => void): void };
    };
  };
  const { browser, chrome } = globalThis as unknown as Record<string, { runtime?: Api } | undefined>;
  const runtime = (browser ?? chrome)?.runtime;
  if (!runtime?.sendMessage) return [];
  const to = id === null ? [] : [id];
  const answered: unknown[] = [];
  const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms, undefined));
  const asking = messages.map(async (message) => {
    const reply = await Promise.race([
      runtime.sendMessage(...to, message).catch(() => undefined),
      wait(5_000),
    ]);
    if (reply !== undefined && reply !== null) answered.push({ message, reply });
  });
  for (const name of ['page-loan', 'background', 'offscreen', '']) {
    try {
      const port = runtime.connect(...to, { name });
      port.onMessage.addListener((reply) => answered.push({ name, reply }));
      for (const message of messages) port.postMessage(message);
    } catch {} // nobody is there
  }
  await Promise.all(asking);
  await wait(500);
  return answered;
}

/** Sends them as a page of ours would, and returns each reply; null where nobody answered. */
export function repliesTo(messages: unknown[]): Promise<unknown[]> {
  const { browser, chrome } = globalThis as unknown as Record<
    string,
    { runtime: { sendMessage(message: unknown): Promise<unknown> } }
  >;
  const { runtime } = (browser ?? chrome) as NonNullable<typeof chrome>;
  return Promise.all(
    messages.map((message) =>
      runtime.sendMessage(message).then(
        (reply) => reply ?? null,
        () => null,
      ),
    ),
  );
}

/** For a page of ours: has the page in front send them from the world of our own scripts in it. The text of a function. */
export function inFrame(messages: unknown[]): string {
  return `async () => {
    const { tabs, scripting } = globalThis.browser ?? chrome;
    const [tab] = await tabs.query({ active: true, currentWindow: true });
    const asked = { target: { tabId: tab.id }, func: ${answersTo}, args: [${JSON.stringify(messages)}, null] };
    const [frame] = await scripting.executeScript(asked);
    return frame.result;
  }`;
}

export const STRANGER_ID = 'stranger@probe.example';

/** The folder of another extension, with a page of its own. */
export function plantStranger(): string {
  const folder = mkdtempSync(join(tmpdir(), 'engang-stranger-'));
  writeFileSync(join(folder, 'page.html'), '<!doctype html><title>Stranger</title>');
  const manifest = {
    manifest_version: 3,
    name: 'Stranger',
    version: '1',
    browser_specific_settings: { gecko: { id: STRANGER_ID } },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}
