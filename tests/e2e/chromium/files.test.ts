import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { svgOf, writePicture } from './pictures';
import { keyUri, useEngang } from './session';

const engang = useEngang();
const PICKER = 'input[accept="image/*"]';
const folder = mkdtempSync(join(tmpdir(), 'engang-files-'));
const write = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
let pictures: string[];

beforeAll(async () => {
  const files = ['png', 'jpeg', 'webp', 'svg'].map((type) => `${type}.${type}`);
  pictures = [];
  for (const name of files) {
    const text = keyUri('Works', name);
    pictures.push(await writePicture(engang.driver, folder, name, text));
  }
  await engang.page.page.bringToFront();
});
afterEach(async () => {
  if (await engang.page.has('button', 'Cancel')) await engang.page.click('button', 'Cancel');
});
afterAll(() => rmSync(folder, { recursive: true }));

async function choose(...paths: string[]) {
  if (!(await engang.page.has('button', 'Choose an image'))) await engang.page.click('button', 'Add account');
  await engang.page.wait('button', 'Choose an image');
  await engang.page.upload(PICKER, ...paths);
}

const held = () => engang.page.names('listitem');

describe('several files at once', () => {
  it('are all read, each once, whatever their format; and all added and taken back in one step', async () => {
    await choose(...pictures, pictures[0] ?? '');
    await engang.page.see('4 QRs');
    await engang.page.click('button', 'Add all 4');
    await engang.page.see('4 accounts were added');
    await engang.page.wait('listitem', 'Works, svg.svg');
    expect((await held()).toSorted()).toEqual(
      ['jpeg.jpeg', 'png.png', 'svg.svg', 'webp.webp'].map((name) => `Works, ${name}`),
    );
    await engang.page.click('button', 'Undo');
    await engang.page.see('No accounts yet');
  });

  it('stay on the screen while one after the other is added', async () => {
    await choose(...pictures.slice(0, 3));
    await engang.page.see('3 QRs');
    await engang.page.click('button', 'Add');
    await engang.page.see('png.png was added');
    expect(await engang.page.names('button')).toContain('Add all 2');
    await engang.page.press('Enter'); // on the next one, which took the focus
    await engang.page.see('jpeg.jpeg was added');
    expect((await engang.page.names('button')).filter((name) => /^Add( all .*)?$/.test(name))).toEqual([
      'Add',
    ]);
    await engang.page.click('button', 'Add');
    await engang.page.wait('textbox', 'Search accounts');
    await engang.page.wait('listitem', 'Works, webp.webp');
  });

  it('take names that were changed before', async () => {
    await choose(...pictures.slice(2));
    await engang.page.see('2 QRs');
    await engang.page.clickOn('.found li:last-child summary');
    const box = await engang.page.page.$('.found li:last-child .field:last-child input');
    await box?.click({ count: 3 });
    await engang.page.page.keyboard.type('ida');
    await engang.page.click('button', 'Add all 2');
    await engang.page.see('1 account was added. 1 account was here already.');
    await engang.page.wait('listitem', 'Works, ida');
  });

  it('say which of them could not be read, and lose none of the others', async () => {
    await choose(
      write('broken.png', 'no picture'),
      write('letter.pdf', '%PDF-1.7'),
      write('notes.txt', 'otpauth://'),
      pictures[3] ?? '',
    );
    const text = await engang.page.see('broken.png: This file is not a picture that the browser can read');
    expect(text).toContain('letter.pdf: Engang does not open PDF files');
    expect(text).toContain('notes.txt: This file is not a picture');
    expect(await engang.page.names('button')).toContain('Add');
  });

  it('say how far they are, and can be stopped: what was found stays', async () => {
    await choose(...Array.from({ length: 50 }, () => pictures).flat());
    await engang.page.see(/Picture (?:[5-9]|\d\d+) of 200/);
    await engang.page.click('button', 'Stop');
    await engang.page.see('4 QRs');
    expect(await engang.page.has('progressbar', 'Looking for QRs…')).toBe(false);
  });

  it('say where there was no QR', async () => {
    const empty = write('empty.svg', '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>');
    await choose(empty, pictures[3] ?? '');
    await engang.page.see('empty.svg: No QR was found');
    await choose(empty);
    await engang.page.see('No QR was found in this picture');
  });
});

describe('an SVG', () => {
  it.each([
    ['that names no size', (svg: string) => svg.replace(/width="\d+" height="\d+"/, '')],
    ['that is tiny', (svg: string) => svg.replace(/width="\d+" height="\d+"/, 'width="30" height="30"')],
    ['without its white', (svg: string) => svg.replace('fill="#fff"', 'fill="none"')],
  ])('%s is read, too', async (name, change) => {
    await choose(write('changed.svg', change(svgOf(keyUri('Drawn', name)))));
    await engang.page.see('Found in the picture');
    expect(await boxes()).toEqual(['Drawn', name]);
  });

  it('runs nothing and loads nothing', async () => {
    const asked: string[] = [];
    engang.page.page.on('request', (request) => asked.push(request.url()));
    const evil = svgOf('WIFI:T:WPA;S:Guests;P:sunflower;;').replace(
      '</svg>',
      `<image href="${engang.site.url}probe.png" width="1" height="1"/><script>parent.document.title = 'run'</script></svg>`,
    );
    await choose(write('evil.svg', evil));
    await engang.page.see('joining a Wi-Fi network');
    expect(asked.filter((url) => url.startsWith('http'))).toEqual([]);
    expect(await engang.page.eval(() => document.title)).toBe('Engang');
  });

  it('that is broken says so', async () => {
    await choose(write('broken.svg', '<svg'));
    await engang.page.see('broken.svg: This file is not a picture that the browser can read');
  });
});

const boxes = () =>
  engang.page.eval(() =>
    [...document.querySelectorAll<HTMLInputElement>('main form .field input')].map(({ value }) => value),
  );

describe('dropping', () => {
  const drag = async (type: 'dragEnter' | 'dragOver' | 'drop', files: string[]) => {
    const session = await engang.page.page.createCDPSession();
    const data = { items: [], files, dragOperationsMask: 1 };
    await session.send('Input.dispatchDragEvent', { type, x: 300, y: 300, data });
    await session.detach();
  };

  it('works anywhere on the list, and is shown while it lasts', async () => {
    const files = pictures.slice(0, 2);
    await drag('dragEnter', files);
    await drag('dragOver', files);
    await engang.page.see('Drop the pictures here');
    await drag('drop', files);
    const text = await engang.page.see('2 QRs');
    expect(text).not.toContain('Drop the pictures here');
  });

  it('works while another picture is shown', async () => {
    await choose(pictures[0] ?? '');
    await engang.page.see('Found in the picture');
    await drag('dragEnter', pictures.slice(1));
    await drag('dragOver', pictures.slice(1));
    await drag('drop', pictures.slice(1));
    await engang.page.see('3 QRs');
  });
});

it('reads several pasted pictures, also from the list', async () => {
  const data = pictures.map((path) => ({
    name: basename(path),
    base64: readFileSync(path).toString('base64'),
    type: path.endsWith('svg') ? 'image/svg+xml' : `image/${path.split('.').at(-1)}`,
  }));
  await engang.page.eval(async (files) => {
    const clipboardData = new DataTransfer();
    for (const { name, base64, type } of files) {
      const blob = await (await fetch(`data:${type};base64,${base64}`)).blob();
      clipboardData.items.add(new File([blob], name, { type }));
    }
    document.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, data);
  await engang.page.see('4 QRs');
});
