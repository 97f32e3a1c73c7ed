import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encode } from 'uqr';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { launchChromium } from '../../drivers/chromium.mjs';
import { createVault } from '../../journey/main-job.mjs';
import { CHROME_BUILD } from '../build';
import { addTyped, keyUri } from './session';

type Driver = Awaited<ReturnType<typeof launchChromium>>;
type Screen = Awaited<ReturnType<Driver['newPage']>>;

const folder = mkdtempSync(join(tmpdir(), 'engang-camera-'));
const WIDTH = 640;
const HEIGHT = 480;
const FAKE = '--use-fake-device-for-media-stream';
const ALLOW = '--use-fake-ui-for-media-stream';

/** One frame of a room with a QR held into it, or without one, as a YUV4MPEG2 film that the browser repeats. */
function film(name: string, text: string | null): string {
  const luma = new Uint8Array(WIDTH * HEIGHT).fill(140);
  const { data, size } = encode(text ?? '', { ecc: 'M', border: 4 });
  const module = Math.floor(360 / size);
  if (text !== null)
    for (let y = 0; y < size * module; y++)
      for (let x = 0; x < size * module; x++)
        luma[(y + 60) * WIDTH + x + 140] = data[Math.floor(y / module)]?.[Math.floor(x / module)] ? 40 : 220;
  const path = join(folder, `${name}.y4m`);
  const head = new TextEncoder().encode(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F10:1 Ip A1:1 C420jpeg\nFRAME\n`);
  writeFileSync(path, Buffer.concat([head, luma, new Uint8Array((WIDTH * HEIGHT) / 2).fill(128)]));
  return path;
}

let driver: Driver | undefined;
afterEach(() => driver?.close());
afterAll(() => rmSync(folder, { recursive: true }));

/** The full page of a fresh browser, on "Add account". */
async function adding(args: string[]): Promise<Screen> {
  driver = await launchChromium({ extension: CHROME_BUILD, args });
  const page = await driver.openExtensionPage('options.html');
  await page.eval(watchCameras);
  await createVault(page);
  await page.click('button', 'Add account');
  return page;
}

/** Keeps every camera that the page opens, to see later whether it was closed. */
function watchCameras() {
  const media = navigator.mediaDevices;
  const own = media.getUserMedia.bind(media);
  const opened: MediaStream[] = [];
  Object.assign(globalThis, { opened });
  media.getUserMedia = async (constraints) => {
    const stream = await own(constraints);
    opened.push(stream);
    return stream;
  };
}

const cameras = (page: Screen) =>
  page.eval(() => {
    const { opened } = globalThis as unknown as { opened: MediaStream[] };
    return opened.map((stream) => stream.getTracks()[0]?.readyState);
  });

describe('the camera', () => {
  it('finds the QR that is held into it, and is off at once', async () => {
    const seen = film('seen', keyUri('Works', 'anna'));
    const page = await adding([FAKE, ALLOW, `--use-file-for-fake-video-capture=${seen}`]);
    await page.click('button', 'Use the camera');
    await page.see('Seen by the camera');
    expect(await cameras(page)).toEqual(['ended']);
    await page.click('button', 'Add');
    await page.wait('listitem', 'Works, anna');
  });

  it('looks on until it is stopped, and is off then', async () => {
    const room = film('room', null);
    const page = await adding([FAKE, ALLOW, `--use-file-for-fake-video-capture=${room}`]);
    await page.click('button', 'Use the camera');
    await page.see('Hold the QR still');
    await page.page.waitForFunction(() => (document.querySelector('video')?.currentTime ?? 0) > 1);
    expect(await cameras(page)).toEqual(['live']);
    await page.click('button', 'Stop the camera');
    await page.wait('button', 'Scan this page');
    expect(await cameras(page)).toEqual(['ended']);

    await page.click('button', 'Use the camera');
    await page.see('Hold the QR still');
    await page.click('button', 'Lock');
    await page.wait('button', 'Unlock');
    expect(await cameras(page)).toEqual(['ended', 'ended']);
  });

  it('says so where there is none', async () => {
    const page = await adding([`${FAKE}=device-count=0`, ALLOW]);
    await page.click('button', 'Use the camera');
    await page.see('There is no camera on this computer');
    await page.click('button', 'Back');
    await page.click('button', 'Cancel');
    await addTyped(page, keyUri('Works', 'anna'));
  });

  it('says so where the browser was told not to allow it', async () => {
    const page = await adding([FAKE]);
    const own = driver as Driver;
    const origin = `chrome-extension://${own.extensionId}`;
    await own.browser.defaultBrowserContext().overridePermissions(origin, []); // none, so the camera is refused
    await page.click('button', 'Use the camera');
    await page.see('The browser does not let Engang use the camera');
  });

  it('leads from the popup to the full page', async () => {
    const { page } = await adding([FAKE, ALLOW]);
    const own = driver as Driver;
    const tab = await own.newPage('data:text/html,<title>Elsewhere</title>');
    const popup = await own.openPopup(tab);
    await popup.click('button', 'Add account');
    await popup.see('Image files and the camera open in a full page');
    expect(await page.evaluate(() => document.visibilityState)).toBe('hidden');
    await popup.click('button', 'Use the camera').catch(() => undefined); // it closes the popup
    await page.waitForFunction(() => document.visibilityState === 'visible');
  });
});
