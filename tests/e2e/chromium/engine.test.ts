import { beforeAll, describe, expect, it } from 'vitest';
import { useEngang } from './session';

const engang = useEngang();

/** The popup over a page of the practice site, and the files that it and its Workers ask for from its start on. */
async function openOver(path: string) {
  const tab = await engang.driver.newPage(`${engang.site.url}${path}`);
  const popup = await engang.driver.openPopup(tab);
  const asked: string[] = [];
  popup.page.on('request', (request) => void asked.push(request.url()));
  await popup.page.reload();
  await popup.wait('button', 'Scan this page');
  const files = () => asked.filter((url) => !/^(data|blob):/.test(url));
  const close = async () => {
    await popup.close();
    await tab.close();
  };
  return { popup, files, close };
}

it('is ended when the list is left, where the popup looked by itself', async () => {
  const { popup, close } = await openOver('qr/both');
  await popup.page.evaluateOnNewDocument(() => {
    const counts = Object.assign(globalThis, { asked: 0, ended: 0 });
    const later = globalThis.setTimeout;
    // The time limit of a reading is none here: what ends the Worker is the leaving.
    const patient = (run: () => void, after?: number) => later(run, after === 2_000 ? 100_000 : after);
    globalThis.setTimeout = patient as typeof setTimeout;
    globalThis.Worker = class extends Worker {
      override postMessage() {
        counts.asked++; // never passed on, so that no answer comes
      }
      override terminate() {
        counts.ended++;
        super.terminate();
      }
    };
  });
  await popup.page.reload();
  const counts = () =>
    popup.eval(() => ({ asked: Reflect.get(globalThis, 'asked'), ended: Reflect.get(globalThis, 'ended') }));
  await expect.poll(counts).toEqual({ asked: 1, ended: 0 });
  await popup.click('button', 'Add account');
  await expect.poll(async () => (await counts()).ended).toBeGreaterThan(0);
  await close();
});

const WORKER = expect.stringMatching(/^chrome-extension:\/\/\w+\/qr-worker\.js$/);
const WASM = expect.stringMatching(/^chrome-extension:\/\/\w+\/zxing_reader\.wasm$/);

describe('the engine', () => {
  beforeAll(async () => {
    // From here on an account fits the site, so that the popup does not look by itself.
    const { popup, close } = await openOver('qr/both');
    await popup.click('button', 'Scan this page');
    await popup.click('button', 'Add');
    await popup.wait('button', 'Fill code');
    await close();
  });

  it('is not loaded where nothing is to be read', async () => {
    const { popup, files, close } = await openOver('qr/both');
    await popup.wait('button', 'Fill code');
    // What knows whether an account fits the page is the last thing to come.
    await expect.poll(files).toContainEqual(expect.stringMatching(/\/fits-[\w-]+\.js$/));
    await popup.eval(() => new Promise((done) => requestIdleCallback(() => setTimeout(done, 500))));
    expect(files().filter((url) => /qr-worker|zxing|\.wasm/.test(url))).toEqual([]);
    await close();
  });

  it('reads a plain code without the reader of photographs', async () => {
    const { popup, files, close } = await openOver('qr/both');
    await popup.click('button', 'Scan this page');
    await popup.see('2 QRs');
    const loaded = files();
    expect(loaded).toContainEqual(WORKER);
    expect(loaded).not.toContainEqual(WASM);
    await close();
  });

  it('takes that reader from the extension itself, where a code is seen from the side', async () => {
    const { popup, files, close } = await openOver('qr/tilted');
    await popup.click('button', 'Scan this page');
    await popup.see('Found on 127.0.0.1');
    const loaded = files();
    expect(loaded).toContainEqual(WASM);
    // One Worker for the capture, and none for the picture in the page: it was read as it is seen.
    expect(loaded.filter((url) => url.endsWith('qr-worker.js'))).toHaveLength(1);
    const own = `chrome-extension://${engang.driver.extensionId}/`;
    expect(loaded.filter((url) => !url.startsWith(own))).toEqual([]);
    await close();
  });
});
