import { describe, expect, it } from 'vitest';
import type { Screen } from '../../drivers/screen';
import { counted, countInput, createTally } from './tally.mjs';

/** As puppeteer's own: what is pressed or typed goes through `down` and `sendCharacter` of the same object. */
function fakePage() {
  const sent: string[] = [];
  const keyboard = {
    async down(key: string) {
      sent.push(`down ${key}`);
    },
    async sendCharacter(text: string) {
      sent.push(`character ${text}`);
    },
    async press(key: string) {
      await this.down(key);
    },
    async type(text: string) {
      for (const char of text) await (char === 'ø' ? this.sendCharacter(char) : this.press(char));
    },
  };
  const mouse = {
    async down() {
      sent.push('mouse');
    },
    async click(_x: number, _y: number, { count = 1 } = {}) {
      for (let i = 0; i < count; i++) await this.down();
    },
  };
  const waitForFileChooser = async () => ({
    accept: async (paths: string[]) => void sent.push(paths.join()),
  });
  return { sent, page: { keyboard, mouse, waitForFileChooser } };
}

const whatIs = async (act: (page: ReturnType<typeof fakePage>['page']) => Promise<unknown>) => {
  const tally = createTally();
  const { page, sent } = fakePage();
  countInput(page, 'engang', tally);
  const done = tally.from();
  await act(page);
  return { actions: done().engang, sent: sent.length };
};

describe('what counts as one action', () => {
  it.each([
    ['a click', (page) => page.mouse.click(1, 1), ['click'], 1],
    [
      'three clicks at once are three',
      (page) => page.mouse.click(1, 1, { count: 3 }),
      ['click', 'click', 'click'],
      3,
    ],
    ['a key', (page) => page.keyboard.press('Enter'), ['key Enter'], 1],
    ['a text, whatever its length', (page) => page.keyboard.type('rødgrød'), ['text'], 7],
    ['a text that is put there whole', (page) => page.keyboard.sendCharacter('abc'), ['text'], 1],
    [
      'a key with another held down',
      async (page) => {
        await page.keyboard.down('Control');
        await page.keyboard.press('a');
      },
      ['key a'],
      2,
    ],
    [
      'a key after a text',
      async (page) => {
        await page.keyboard.type('ab');
        await page.keyboard.press('Enter');
      },
      ['text', 'key Enter'],
      3,
    ],
    ['a file', async (page) => (await page.waitForFileChooser()).accept(['a.json']), ['file'], 1],
  ] as [string, (page: ReturnType<typeof fakePage>['page']) => Promise<unknown>, string[], number][])(
    '%s',
    async (_name, act, actions, sent) => {
      expect(await whatIs(act)).toEqual({ actions, sent });
    },
  );

  it('a text that could not be typed leaves the next key counted', async () => {
    const tally = createTally();
    const { page } = fakePage();
    page.keyboard.type = () => Promise.reject(new Error('gone'));
    countInput(page, 'engang', tally);
    const done = tally.from();
    await expect(page.keyboard.type('a')).rejects.toThrow('gone');
    await page.keyboard.press('Enter');
    expect(done().engang).toEqual(['text', 'key Enter']);
  });
});

it('tells whose page it was, and what was done since', async () => {
  const tally = createTally();
  tally.add('engang', 'before');
  const done = tally.from();
  tally.add('page', 'click');
  tally.add('engang', 'keys Return');
  expect(done()).toEqual({ engang: ['keys Return'], page: ['click'] });
});

it('counts an address and the click into a box, and refuses what no person does', async () => {
  const tally = createTally();
  const done = tally.from();
  const went: string[] = [];
  const { page } = fakePage();
  const screen = {
    page,
    goto: async (url: string) => void went.push(url),
    click: () => page.mouse.click(1, 1),
    fill: (_name: string, text: string) => page.keyboard.type(text),
    eval: async () => 1,
    upload: async () => {},
    text: async () => 'read',
  };
  const same = counted(screen as unknown as Screen & typeof screen, 'page', tally);
  await same.goto('https://a.example');
  await same.fill('Code', '123456');
  expect(went).toEqual(['https://a.example']);
  await expect(same.eval(() => 1)).rejects.toThrow('eval is no doing of a person');
  await expect(same.upload('input')).rejects.toThrow('upload');
  expect(await same.text('p')).toBe('read');
  expect(done()).toEqual({ engang: [], page: ['address', 'click', 'text'] });
});
