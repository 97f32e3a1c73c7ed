import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createVault } from '../../journey/main-job.mjs';
import { startPractice } from '../../practice/server.mjs';
import { addAccount, type Engang, type Page, sessionOf, startEngang } from './engang';
import {
  answersTo,
  inFrame,
  isHeard,
  NO_MESSAGES,
  plantStranger,
  RIGHT_MESSAGES,
  repliesTo,
  WRONG_MESSAGES,
} from './messages';

declare const chrome: import('webextension-polyfill').Browser & {
  offscreen: { createDocument(options: object): Promise<void>; hasDocument(): Promise<boolean> };
};

const ALL = [...RIGHT_MESSAGES, ...WRONG_MESSAGES, ...NO_MESSAGES];
const NAME = 'Northwind, anna';
const folder = plantStranger();

let engang: Engang;
let site: Awaited<ReturnType<typeof startPractice>>;
let page: Page;

beforeAll(async () => {
  [engang, site] = await Promise.all([startEngang(), startPractice()]);
  page = await engang.openExtensionPage('options.html');
  await createVault(page);
  await addAccount(page, 'otpauth://totp/Northwind:anna?secret=JBSWY3DPEHPK3PXP', NAME);
});
afterAll(async () => {
  await engang?.close();
  await site?.close();
  rmSync(folder, { recursive: true });
});

/** Everyone who could hear is there; afterwards the vault is neither locked nor unlocked anew, and as it was. */
async function untouchedBy(act: () => Promise<void>) {
  await page.eval(async () => {
    if (await chrome.offscreen.hasDocument()) return;
    await chrome.offscreen.createDocument({
      url: '/offscreen.html',
      reasons: ['WORKERS'],
      justification: 'test',
    });
  });
  const before = JSON.parse(await sessionOf(page));
  await act();
  expect(JSON.parse(await sessionOf(page)).session).toEqual(before.session);
  const names = await page.names('listitem'); // the ways to open the vault are items without a name
  expect(names.filter(Boolean)).toEqual([NAME]);
}

it('a script in a web page gets no answer, though it has the name of Engang', () =>
  untouchedBy(async () => {
    const tab = await engang.newPage(site.url);
    const popup = await engang.openPopup(tab);
    await popup.wait('listitem', NAME);
    expect(await popup.page.evaluate(`(${inFrame(ALL)})()`)).toEqual([]);
    await tab.close();
  }));

it('a web page gets no answer', () =>
  untouchedBy(async () => {
    const tab = await engang.newPage(site.url);
    expect(await tab.eval(answersTo, ALL, engang.extensionId)).toEqual([]);
    await tab.close();
  }));

it('another extension gets no answer', () =>
  untouchedBy(async () => {
    const id = await engang.browser.installExtension(folder);
    const stranger = await engang.newPage(`chrome-extension://${id}/page.html`);
    expect(await stranger.eval(answersTo, ALL, engang.extensionId)).toEqual([]);
    expect(await stranger.eval(answersTo, ['to itself'], null)).toEqual([]);
    await stranger.close();
  }));

it('our own pages get an error where a message is not what it should be, and nothing where it is none', () =>
  untouchedBy(async () => {
    const replies = await page.eval(repliesTo, [...WRONG_MESSAGES, ...NO_MESSAGES]);
    expect(WRONG_MESSAGES.map((message, at) => ({ message, reply: replies[at] }))).toEqual(
      WRONG_MESSAGES.map((message) => ({
        message,
        reply: isHeard(message) ? { error: 'unexpected' } : null,
      })),
    );
    expect(replies.slice(WRONG_MESSAGES.length)).toEqual(NO_MESSAGES.map(() => null));
  }));

it('a right message of our own page is answered, so the silence is not that of an empty room', async () => {
  const derive = RIGHT_MESSAGES.filter(({ to, name }) => to === 'offscreen' && name === 'derive');
  await untouchedBy(async () => {
    expect(await page.eval(repliesTo, derive)).toEqual([{ answer: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
  });
});
