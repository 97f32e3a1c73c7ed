import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { writePicture } from './pictures';
import { useEngang } from './session';

const engang = useEngang();
const folder = mkdtempSync(join(tmpdir(), 'engang-ways-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function popupOn(path: string) {
  const tab = await engang.driver.newPage(`${engang.site.url}${path}`);
  const popup = await engang.driver.openPopup(tab);
  return { tab, popup };
}

type Popup = Awaited<ReturnType<typeof popupOn>>['popup'];

/** Where the shown picture is, and where in the page's window the QR on it is, as parts of the picture. */
async function partsOf(tab: Popup, popup: Popup) {
  const code = await tab.eval(() => {
    const { x, y, width, height } = document.querySelector('.qr')?.getBoundingClientRect() ?? new DOMRect();
    return [x / innerWidth, y / innerHeight, (x + width) / innerWidth, (y + height) / innerHeight] as const;
  });
  await popup.wait('application', await popup.text('.region .hint'));
  const area = await popup.eval(() => {
    const { x, y, width, height } =
      document.querySelector('.area img')?.getBoundingClientRect() ?? new DOMRect();
    return { x, y, width, height };
  });
  return {
    code,
    at: (x: number, y: number) => ({ x: area.x + x * area.width, y: area.y + y * area.height }),
  };
}

/** Draws a frame with the mouse, between two points given as parts of the picture. */
async function draw(popup: Popup, from: { x: number; y: number }, to: { x: number; y: number }) {
  const { mouse } = popup.page;
  await mouse.move(from.x, from.y);
  await mouse.down();
  await mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2);
  await mouse.move(to.x, to.y);
  await mouse.up();
}

/** Both small pictures hold a code: some of it dark, most of it light. */
function bothDrawn() {
  const shares = [...document.querySelectorAll<HTMLCanvasElement>('.thumbnail')].map((canvas) => {
    const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
    const dark = [...pixels].filter((value, at) => at % 4 === 0 && value < 90 && pixels[at + 3] === 255);
    return dark.length / (canvas.width * canvas.height);
  });
  return shares.length === 2 && shares.every((share) => share > 0.1 && share < 0.5);
}

describe('what is found beside other things', () => {
  it('shows which of two codes is which, and adds the one that is an account', async () => {
    const { tab, popup } = await popupOn('qr/both');
    await popup.click('button', 'Scan this page');
    const text = await popup.see('2 QRs');
    expect(text).toContain('Found on 127.0.0.1');
    expect(text).toContain('approvals in the Microsoft Authenticator app');
    await popup.page.waitForFunction(bothDrawn);
    await popup.press('Enter');
    await popup.see('gro@practice.example was added');
    await popup.close();
    await tab.close();
  });
});

describe('where nothing is found', () => {
  it('offers to look at the whole page, and then says that there is none', async () => {
    const { tab, popup } = await popupOn('qr/none');
    await popup.click('button', 'Scan this page');
    await popup.click('button', 'Look at the whole page');
    await popup.see('No QR was found on the whole page');
    expect(await popup.has('button', 'Look at the whole page')).toBe(false);
    await popup.close();
    await tab.close();
  });
});

describe('a frame drawn in the picture', () => {
  it('is read alone, by mouse', async () => {
    const { tab, popup } = await popupOn('qr/wifi');
    await popup.click('button', 'Scan this page');
    await popup.see('joining a Wi-Fi network');
    await popup.click('button', 'Draw a frame around it');
    const { at } = await partsOf(tab, popup);
    await draw(popup, at(0.8, 0.8), at(0.95, 0.95));
    await popup.see('No QR was found in this frame');
    const again = await partsOf(tab, popup);
    const [left, top, right, bottom] = again.code;
    await draw(popup, again.at(right, bottom), again.at(left, top));
    await popup.see('joining a Wi-Fi network');
    await popup.close();
    await tab.close();
  });

  it('ignores a mere click', async () => {
    const { tab, popup } = await popupOn('qr/wifi');
    await popup.click('button', 'Scan this page');
    await popup.click('button', 'Draw a frame around it');
    const { at } = await partsOf(tab, popup);
    await draw(popup, at(0.9, 0.9), at(0.902, 0.902));
    expect(await popup.see('Draw a frame around the QR')).not.toContain('was found in this frame');
    await popup.close();
    await tab.close();
  });

  it('is moved, resized and read by keyboard alone, and Escape goes back without closing', async () => {
    const file = await writePicture(engang.driver, folder, 'wifi.png', 'WIFI:T:WPA;S:Guests;P:sunflower;;');
    const { page } = engang;
    await page.page.bringToFront();
    await page.click('button', 'Add account');
    await page.upload('input[accept="image/*"]', file);
    await page.see('joining a Wi-Fi network');
    await page.click('button', 'Draw a frame around it');
    await page.wait('application', await page.text('.region .hint'));
    const frame = () =>
      page.eval(() => {
        const { offsetLeft, offsetTop, offsetWidth, offsetHeight } =
          document.querySelector<HTMLElement>('.frame') ?? document.body;
        return { left: offsetLeft, top: offsetTop, width: offsetWidth, height: offsetHeight };
      });
    const first = await frame();
    await page.press('Enter');
    await page.see('No QR was found in this frame');
    for (const key of ['ArrowLeft', 'ArrowUp']) for (let i = 0; i < 50; i++) await page.press(key as 'Enter');
    expect(await frame()).toEqual({ ...first, left: 0, top: 0 });
    await page.page.keyboard.down('Shift');
    for (let i = 0; i < 5; i++) await page.press('ArrowRight');
    await page.page.keyboard.up('Shift');
    expect((await frame()).width).toBeGreaterThan(first.width + 20);
    await page.press('Enter');
    await page.see('joining a Wi-Fi network');

    await page.click('button', 'Draw a frame around it');
    await page.wait('application', await page.text('.region .hint'));
    await page.press('Escape');
    await page.wait('button', 'Scan this page');
    await page.click('button', 'Cancel');
  });
});
