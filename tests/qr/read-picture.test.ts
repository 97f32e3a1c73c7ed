import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Byte, Encoder } from '@nuintun/qrcode';
import { encode } from 'uqr';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { readPhotograph } from '../../lib/qr/photograph';
import { readPicture } from '../../lib/qr/read-picture';
import type { FoundText, Pixels } from '../../lib/qr/reading';
import { blank, type Colour, crop, type Look, modulesOf, paintCode, pictureOf } from './paint';

const TEXT = 'otpauth://totp/Acme:ada@work.example?secret=JBSWY3DPEHPK3PXP&issuer=Acme';
const LONG = `otpauth-migration://offline?data=${'Cj4KFIfN2OBeia2RsnuG'.repeat(40)}`;

beforeAll(async () => {
  const path = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
  await prepareZXingModule({ overrides: { wasmBinary: readFileSync(path).buffer }, fireImmediately: true });
});

/** Our own scanner alone. */
const noPhotographs = async (): Promise<FoundText[]> => [];
const textsIn = async (pixels: Pixels) =>
  (await readPicture(pixels, { photographs: noPhotographs })).found.map(({ text }) => text);

const NIGHT: Colour = [13, 17, 23];

describe('our own scanner reads a code', () => {
  it.each<[string, Partial<Look>, Colour?]>([
    ['in black on white', {}],
    ['of 1.4 pixels a module', { scale: 1.4 }],
    ['of 2.35 pixels a module, between pixels', { scale: 2.35, x: 20.4, y: 31.7 }],
    ['of 30 pixels a module', { scale: 30, x: 130, y: 130 }],
    ['in white on black', { dark: [255, 255, 255], light: [0, 0, 0] }],
    ['in gray on gray, 20 levels apart', { dark: [180, 180, 180], light: [200, 200, 200] }],
    ['in two colours of one brightness', { dark: [192, 32, 128], light: [0, 138, 138] }],
    ['without a quiet zone on a dark page', { quiet: 0, x: 60, y: 60 }, NIGHT],
    ['with one module of it on a dark page', { quiet: 1, x: 60, y: 60 }, NIGHT],
    ['turned by 30 degrees', { turn: 30, x: 160, y: 40 }],
    ['turned by 90 degrees', { turn: 90, x: 300, y: 40 }],
    ['turned upside down', { turn: 180, x: 300, y: 300 }],
    ['seen in a mirror', { mirrored: true, x: 300, y: 40 }],
    ['that leans', { shear: 0.2 }],
  ])('%s', async (_, look, page) => {
    const side = look.scale === 30 ? 1_500 : 400;
    const pixels = blank(side, side, page);
    paintCode(pixels, modulesOf(TEXT), { x: 40, y: 40, scale: 5, ...look });
    expect(await textsIn(pixels)).toEqual([TEXT]);
  });

  it.each([1, 2, 7, 14, 21, 30, 40])('of version %i', async (version) => {
    const text = version === 1 ? 'HELLO' : `version ${version}`;
    const modules = modulesOf(text, { ecc: 'L', version });
    expect(modules.length).toBe(17 + 4 * version);
    const pixels = blank(modules.length * 3 + 40, modules.length * 3 + 40);
    paintCode(pixels, modules, { x: 20, y: 20, scale: 3 });
    expect(await textsIn(pixels)).toEqual([text]);
  });

  it('under a blur of half a module', async () => {
    const pixels = pictureOf(TEXT, { scale: 6 });
    expect(await textsIn(blurred(pixels, 3))).toEqual([TEXT]);
  });

  it('with a fifth of it covered, at level H', async () => {
    const modules = modulesOf(TEXT, { ecc: 'H' });
    const pixels = blank(modules.length * 5 + 40, modules.length * 5 + 40);
    paintCode(pixels, modules, { x: 20, y: 20, scale: 5 });
    const side = modules.length * 5 * 0.42;
    const from = 20 + (modules.length * 5 - side) / 2;
    paintCode(pixels, [[true]], { x: from, y: from, scale: side, quiet: 0 });
    expect(await textsIn(pixels)).toEqual([TEXT]);
  });

  it('of which every module is a dot', async () => {
    const modules = modulesOf(TEXT);
    const pixels = blank(400, 400);
    for (const [y, row] of modules.entries())
      for (const [x, dark] of row.entries()) {
        const finder = (x < 7 && y < 7) || (x < 7 && y >= row.length - 7) || (x >= row.length - 7 && y < 7);
        const size = finder ? 8 : 5;
        const at = (8 - size) / 2;
        if (dark)
          paintCode(pixels, [[true]], { x: 20 + x * 8 + at, y: 20 + y * 8 + at, scale: size, quiet: 0 });
      }
    expect(await textsIn(pixels)).toEqual([TEXT]);
  });
});

describe('what was found', () => {
  it('is every code of the picture, and where each stands', async () => {
    const pixels = blank(1_000, 700);
    const texts = Array.from({ length: 6 }, (_, k) => `${TEXT}&n=${k}`);
    const placed = texts.map((text, k) =>
      paintCode(pixels, modulesOf(text), {
        x: 40 + (k % 3) * 320,
        y: 40 + Math.floor(k / 3) * 330,
        scale: 5.3,
      }),
    );
    const { found } = await readPicture(pixels, { photographs: noPhotographs });
    expect(found.map(({ text }) => text).sort()).toEqual(texts);
    for (const { text, corners } of found)
      corners.forEach((corner, k) => {
        const { x = 0, y = 0 } = placed[texts.indexOf(text)]?.[k] ?? {};
        expect(Math.hypot(corner.x - x, corner.y - y)).toBeLessThan(2);
      });
  });

  it('is each text once', async () => {
    const pixels = blank(500, 300);
    for (const x of [30, 280]) paintCode(pixels, modulesOf(TEXT), { x, y: 30, scale: 4 });
    expect(await textsIn(pixels)).toEqual([TEXT]);
  });

  it.each([
    ['UTF-8 without saying so', 'Sjögård ☂ 内側', 'utf-8'],
    ['Latin-1 without saying so', 'Sjögård', 'latin1'],
  ])('is text in %s, and its bytes', async (_, text, charset) => {
    const bytes = [...Buffer.from(text, charset as BufferEncoding)];
    const modules = encode(bytes, { ecc: 'M', border: 0 }).data;
    const pixels = blank(300, 300);
    paintCode(pixels, modules, { x: 30, y: 30, scale: 5 });
    const { found } = await readPicture(pixels, { photographs: noPhotographs });
    expect(found.map((each) => [each.text, [...each.bytes]])).toEqual([[text, bytes]]);
  });
});

describe('a part of a text that is spread over several codes', () => {
  const pixels = blank(300, 300);
  const modules = structuredAppend('otpauth://totp/A:b?secret=JBSWY3DP');
  paintCode(pixels, modules, { x: 30, y: 30, scale: 5 });

  it('is no text for our own scanner', async () => expect(await textsIn(pixels)).toEqual([]));

  it('is no text for the reader of photographs, which does see it', async () => {
    expect(await readBarcodes(imageOf(pixels), { formats: ['QRCode'] })).toHaveLength(1);
    expect(await readPhotograph(pixels)).toEqual([]);
  });
});

describe('what was not found', () => {
  const cluesIn = async (pixels: Pixels) => (await readPicture(pixels, { photographs: noPhotographs })).clues;

  it('leaves no clue on a page without a code, and on one whose code was read', async () => {
    expect(await cluesIn(blank(400, 300))).toEqual([]);
    expect(await cluesIn(pictureOf(TEXT))).toEqual([]);
  });

  it.each([
    ['lower', 0, -1],
    ['upper', 0, 1],
    ['right', -1, 0],
    ['left', 1, 0],
  ])('is cut off by the %s edge', async (_, right, down) => {
    const pixels = pictureOf(TEXT, { scale: 5 });
    const { width, height } = pixels;
    const part = crop(
      pixels,
      Math.max(0, right * 110),
      Math.max(0, down * 110),
      width - Math.abs(right * 110),
      height - Math.abs(down * 110),
    );
    expect(await cluesIn(part)).toEqual(['cut-off']);
  });

  it('is a radio button in the corner', async () => {
    const pixels = blank(300, 200);
    for (const [size, dark] of [
      [14, true],
      [10, false],
      [6, true],
    ] as const)
      paintCode(pixels, [[dark]], { x: 40 - size / 2, y: 40 - size / 2, scale: size, quiet: 0 });
    expect(await cluesIn(pixels)).toEqual([]);
  });

  it('is covered', async () => {
    const pixels = pictureOf(TEXT, { scale: 5 });
    paintCode(pixels, [[true]], { x: 80, y: 65, scale: 80, quiet: 0 });
    expect(await cluesIn(pixels)).toEqual(['unreadable']);
  });
});

describe('the reader of photographs', () => {
  it('is not asked where a page is plain', async () => {
    const photographs = vi.fn(noPhotographs);
    const pixels = blank(1_200, 400);
    paintCode(pixels, modulesOf(TEXT), { x: 40, y: 40, scale: 4 });
    paintCode(pixels, modulesOf(LONG, { ecc: 'L' }), { x: 500, y: 40, scale: 2.5 });
    expect((await readPicture(pixels, { photographs })).found.map(({ text }) => text).sort()).toEqual(
      [LONG, TEXT].sort(),
    );
    expect(photographs).not.toHaveBeenCalled();
  });

  it('is asked where nothing was found, and what it finds counts', async () => {
    const photographs = vi.fn(async () => [{ text: TEXT, bytes: new Uint8Array(), corners: [] }]);
    const { found } = await readPicture(blank(200, 200), { photographs });
    expect(found.map(({ text }) => text)).toEqual([TEXT]);
    expect(photographs).toHaveBeenCalledOnce();
  });

  it('reads the same text, and no Micro QR', async () => {
    const found = await readPhotograph(pictureOf(TEXT));
    expect(found.map(({ text, corners }) => [text, corners.length])).toEqual([[TEXT, 4]]);
  });
});

function imageOf({ data, width, height }: Pixels): ImageData {
  return { data, width, height, colorSpace: 'srgb' } as ImageData;
}

/** The first of two codes (ISO/IEC 18004 section 8): mode 3, place 0, 2 in all, parity; then the bytes. */
function structuredAppend(text: string): boolean[][] {
  const body = new Byte('-').encode(() => new Uint8Array());
  const head = { mode: { bits: 3, getCharacterCountBits: () => 16 }, content: { length: 0x0155 } };
  const segments = [{ ...head, encode: () => body }, new Byte(text)] as unknown as Byte[];
  const code = new Encoder({ level: 'M' }).encode(...segments);
  const sides = Array.from({ length: code.size }, (_, at) => at);
  return sides.map((y) => sides.map((x) => code.get(x, y) === 1));
}

/** Each pixel becomes the mean of a square around it, twice, which is near a Gaussian. */
function blurred(pixels: Pixels, reach: number): Pixels {
  const { width, height } = pixels;
  let { data } = pixels;
  for (let round = 0; round < 2; round++) {
    const next = new Uint8ClampedArray(data.length).fill(255);
    for (let y = 0; y < height; y++)
      for (let x = 0; x < width; x++) {
        let sum = 0;
        let count = 0;
        for (let dy = -reach; dy <= reach; dy++)
          for (let dx = -reach; dx <= reach; dx++) {
            const at = ((y + dy) * width + x + dx) * 4;
            if (x + dx < 0 || x + dx >= width || y + dy < 0 || y + dy >= height) continue;
            sum += data[at] as number;
            count++;
          }
        next.fill(sum / count, (y * width + x) * 4, (y * width + x) * 4 + 3);
      }
    data = next;
  }
  return { data, width, height };
}
