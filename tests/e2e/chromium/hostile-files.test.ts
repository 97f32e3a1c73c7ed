import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encode } from 'uqr';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import english from '../../../public/_locales/en/messages.json';
import { animatedGif, boastfulPng, bombPng } from '../../qr/hostile-files.mjs';
import { useEngang } from './session';

const MOST_MB = 400;
const WIFI = 'qr_wifi';
/** Every whole text that may be the answer to a picture. */
const ANSWERS = Object.entries(english)
  .filter(([key, { message }]) => /^error_|^qr_|^nothing|InPicture$/.test(key) && !message.includes('$'))
  .map(([key, { message }]): [string, string] => [key, message]);

const engang = useEngang();
const folder = mkdtempSync(join(tmpdir(), 'engang-hostile-'));
const whole: Record<string, Buffer> = {};

/** The same page in the formats that the browser writes. */
beforeAll(async () => {
  const tab = await engang.driver.newPage(`${engang.site.url}qr/wifi`);
  for (const type of ['png', 'jpeg', 'webp'] as const)
    whole[type] = Buffer.from((await tab.page.screenshot({ type })) as Uint8Array);
  whole.gif = animatedGif([code('WIFI:S:Practice;T:WPA;P:practice practice;;'), code('the second picture')]);
  await tab.close();
});

afterAll(() => rmSync(folder, { recursive: true }));

/** Rows of a code, four pixels to a module. */
function code(text: string): number[][] {
  const { data } = encode(text, { border: 4, minVersion: 5, maxVersion: 5 });
  const wide = <T>(list: T[]) => list.flatMap((each) => [each, each, each, each]);
  return wide(data.map((row) => wide(row.map(Number))));
}

/** What is said about a file: the keys of the texts that a person sees. */
async function read(name: string, content: Buffer): Promise<string[]> {
  const path = join(folder, name);
  writeFileSync(path, content);
  const { page } = engang;
  await page.page.bringToFront();
  // Afresh: what one file did is not laid to the next.
  await page.page.reload();
  await page.click('button', 'Add account');
  await page.upload('input[accept="image/*"]', path);
  const said = await page.page.waitForFunction(
    (answers) => {
      const keys = answers.filter(([, text]) => document.body.innerText.includes(text)).map(([key]) => key);
      return keys.length > 0 && keys;
    },
    {},
    ANSWERS,
  );
  const keys = (await said.jsonValue()) || [];
  await page.click('button', 'Cancel');
  await page.wait('button', 'Add account');
  return keys;
}

describe('a hostile file', () => {
  it.each<[string, () => Buffer]>([
    ['empty.png', () => Buffer.alloc(0)],
    ['text.png', () => Buffer.from('otpauth://totp/a?secret=JBSWY3DPEHPK3PXP')],
    ['header.png', () => whole.png?.subarray(0, 20) ?? Buffer.alloc(0)],
    ['boastful.png', boastfulPng],
  ])('%s is said to be no picture', async (name, make) => {
    expect(await read(name, make())).toEqual([expect.stringMatching(/^error_(picture|file)_/)]);
  });

  it('that moves is read as its first picture', async () => {
    expect(await read('animated.gif', whole.gif ?? Buffer.alloc(0))).toEqual([WIFI]);
  });

  // What a browser makes of half a picture is up to it: the upper half, or nothing.
  it.each(['png', 'jpeg', 'webp', 'gif'])('half of a %s is answered', async (type) => {
    const file = whole[type] ?? Buffer.alloc(0);
    expect(file.length).toBeGreaterThan(500);
    expect(await read(`half.${type}`, file.subarray(0, file.length / 2))).not.toContain('error_unexpected');
  });

  it('of a few kB that unfolds to 20,000 by 20,000 pixels is answered', async () => {
    const bomb = bombPng();
    expect(bomb.length).toBeLessThan(100_000);
    expect(await read('bomb.png', bomb)).not.toContain('error_unexpected');
  });

  it('leaves the page able to read a good one', async () => {
    expect(await read('good.png', whole.png ?? Buffer.alloc(0))).toEqual([WIFI]);
  });

  it(`never took more than ${MOST_MB} MB of a page's memory`, async () => {
    if (!existsSync('/proc/self/status')) return console.log('skipped: there is no /proc');
    const session = await engang.driver.browser.target().createCDPSession();
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    const renderers = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
    expect(renderers.length).toBeGreaterThan(0);
    expect(Math.max(...renderers.map(mostMemory))).toBeLessThan(MOST_MB);
  });
});

/** The most that was ever resident, in MB. */
function mostMemory(pid: number): number {
  const [, kilobytes] = /VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1024;
}
