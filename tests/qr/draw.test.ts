import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { writeKeyUri } from '../../lib/otp/key-uri-write';
import { writeMigration } from '../../lib/otp/migration-write';
import { type Drawing, drawQr } from '../../lib/qr/draw';
import { account } from '../backup/accounts';
import { codeThrown } from '../otp/migration-link';

const SCALE = 3;

beforeAll(async () => {
  const wasm = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
  await prepareZXingModule({
    overrides: { wasmBinary: readFileSync(wasm).buffer as ArrayBuffer },
    fireImmediately: true,
  });
});

/** The picture a browser makes of the path: black runs on white. */
function rasterised({ size, path }: Drawing): {
  data: Uint8ClampedArray<ArrayBuffer>;
  width: number;
  height: number;
} {
  const side = size * SCALE;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = Number(y) * SCALE; row < (Number(y) + 1) * SCALE; row++) {
      for (let at = Number(x) * SCALE; at < (Number(x) + Number(length)) * SCALE; at++) {
        data.set([0, 0, 0, 255], (row * side + at) * 4);
      }
    }
  }
  return { data, width: side, height: side };
}

const read = async (drawing: Drawing) =>
  (await readBarcodes(rasterised(drawing) as ImageData, { formats: ['QRCode'] })).map(
    ({ text, ecLevel, hasECI }) => ({
      text,
      ecLevel,
      hasECI,
    }),
  );

const migrationUri = (count: number) => {
  const accounts = Array.from({ length: count }, (_, n) =>
    account({ id: `${n}`, label: `kari${n}@havn.example` }),
  );
  return writeMigration(accounts, 1_234_567).qrs[0]?.uri ?? '';
};

describe('a QR is read back as it was written', () => {
  test.each<[string, string, 'L' | 'M']>([
    ['one letter', 'a', 'M'],
    ['letters beyond ASCII', 'blåbær 🦊', 'M'],
    ['a Key URI', writeKeyUri(account()), 'M'],
    ['a Key URI with a long name', writeKeyUri(account({ label: 'å'.repeat(300) })), 'M'],
    ['an export of one account', migrationUri(1), 'L'],
    ['an export of ten accounts', migrationUri(10), 'L'],
    ['as much as it can hold at L', 'x'.repeat(2_953), 'L'],
    ['as much as it can hold at M', 'x'.repeat(2_331), 'M'],
  ])('%s', async (_, text, level) => {
    expect(await read(drawQr(text, level))).toEqual([{ text, ecLevel: level, hasECI: false }]);
  });
});

it('has four modules of white on each side, and black up to there', () => {
  const { size, path } = drawQr('a', 'M');
  expect(size).toBe(21 + 8);
  const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(
    ([, ...all]) => all.map(Number) as [number, number, number],
  );
  expect(Math.min(...runs.map(([x]) => x))).toBe(4);
  expect(Math.min(...runs.map(([, y]) => y))).toBe(4);
  expect(Math.max(...runs.map(([x, , length]) => x + length))).toBe(25);
  expect(Math.max(...runs.map(([, y]) => y))).toBe(24);
});

it('says so where a text is too long', () => {
  expect(codeThrown(() => drawQr('x'.repeat(2_954), 'L'))).toBe('qr_too_long');
  expect(codeThrown(() => drawQr('x'.repeat(2_332), 'M'))).toBe('qr_too_long');
});
