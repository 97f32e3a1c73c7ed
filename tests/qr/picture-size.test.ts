import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { pictureSize } from '../../lib/qr/picture-size';

/** Real files of 37 x 29 pixels, each as far as its header goes. */
const FILES = [
  [
    'PNG',
    'iVBORw0KGgoAAAANSUhEUgAAACUAAAAdAQAAAAAFzJhuAAAAEElEQVQI12P4DwQ/GIYICQDV0I+l2aFnFwAAAABJRU5ErkJggg==',
  ],
  [
    'JPEG',
    '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAMCAgICAgMCAgIDAwMDBAYEBAQEBAgGBgUGCQgKCgkICQkKDA8MCgsOCwkJDRENDg8QEBEQCgwSExIQEw8QEBD/wAALCAAdACUBAREA',
  ],
  [
    'JPEG, progressive',
    '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAMCAgICAgMCAgIDAwMDBAYEBAQEBAgGBgUGCQgKCgkICQkKDA8MCgsOCwkJDRENDg8QEBEQCgwSExIQEw8QEBD/wgALCAAdACUBAREA',
  ],
  [
    'GIF',
    'R0lGODlhJQAdAPAAAP///wAAACH5BAAAAAAAIf8LSW1hZ2VNYWdpY2sOZ2FtbWE9MC40NTQ1NDUALAAAAAAlAB0AAAIfhI+py+0Po5y02ouz3rz7D4biSJbmiabqyrbuC8dqAQA7',
  ],
  ['WebP, VP8', 'UklGRjQAAABXRUJQVlA4ICgAAADwAgCdASolAB0APtFmrVEoJaQipWgBABoJaQAAKUNt8AD+8sIAAAAA'],
  ['WebP, VP8L', 'UklGRh4AAABXRUJQVlA4TBEAAAAvJAAHAAfQ//73v/+BiOh/AAA='],
  [
    'WebP, VP8X',
    'UklGRlgAAABXRUJQVlA4WAoAAAAQAAAAJAAAHAAAQUxQSAoAAAABB9CmiAhERP8DVlA4ICgAAADwAgCdASolAB0APpFGnkslo6KhpWgAsBIJaQAAKUNt8AD++M79KAAA',
  ],
  [
    'AVIF',
    'AAAAHGZ0eXBhdmlmAAAAAGF2aWZtaWYxbWlhZgAAAOptZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAAAAAAAAAAAA5waXRtAAAAAAABAAAAImlsb2MAAAAAREAAAQABAAAAAAEOAAEAAAAAAAAALQAAACNpaW5mAAAAAAABAAAAFWluZmUCAAAAAAEAAGF2MDEAAAAAamlwcnAAAABLaXBjbwAAABNjb2xybmNseAACAAIABoAAAAAMYXYxQ4EADAAAAAAUaXNwZQAAAAAAAAAlAAAAHQAAABBwaXhpAAAAAAMICAgAAAAXaXBtYQAAAAAAAAABAAEEgYIDhAAAADVtZGF0',
  ],
  ['BMP', 'Qk0mAQAAAAAAAD4AAAAoAAAAJQAAAB0AAAABAAEAAAAAAOgAAAAAAA=='],
  ['BMP of OS/2', 'Qk0IAQAAAAAAACAAAAAMAAAAJQAdAAEAAQAAAAD/////////+AAAAA=='],
] as const;

const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
const file = (name: string) => bytesOf(FILES.find(([each]) => each === name)?.[1] ?? '');

test.each(FILES)('%s', (_, base64) => {
  expect(pictureSize(bytesOf(base64))).toEqual({ width: 37, height: 29 });
});

it('reads from a part of a buffer, too', () => {
  const inside = new Uint8Array([9, 9, 9, ...file('PNG')]).subarray(3);
  expect(pictureSize(inside)).toEqual({ width: 37, height: 29 });
});

describe('what is asked for', () => {
  it('is as large as the header says', () => {
    const bomb = file('PNG');
    bomb.set([0x7f, 0xff, 0xff, 0xff, 0x00, 0x01, 0x00, 0x00], 16);
    expect(pictureSize(bomb)).toEqual({ width: 0x7fffffff, height: 0x10000 });
  });

  it('is the largest WebP canvas', () => {
    const bomb = file('WebP, VP8X');
    bomb.fill(0xff, 24, 30);
    expect(pictureSize(bomb)).toEqual({ width: 0x1000000, height: 0x1000000 });
  });

  it('is the first frame of a GIF where its screen is smaller', () => {
    const bomb = file('GIF');
    bomb.set([1, 0, 1, 0], 6);
    const frame = bomb.lastIndexOf(0x2c);
    bomb.set([10, 0, 0, 0, 0x00, 0xff, 0x00, 0xff], frame + 1);
    expect(pictureSize(bomb)).toEqual({ width: 0xff00 + 10, height: 0xff00 });
  });

  it('is positive where the rows of a BMP run downwards', () => {
    const downwards = file('BMP');
    new DataView(downwards.buffer).setInt32(22, -29, true);
    expect(pictureSize(downwards)).toEqual({ width: 37, height: 29 });
  });

  it('is the largest of the images in an AVIF', () => {
    const ispe = (width: number, height: number) => box('ispe', [0, 0, 0, 0, ...u32(width), ...u32(height)]);
    const avif = [
      ...box('ftyp', [...'avif'].map(code)),
      ...box('meta', [
        ...[0, 0, 0, 0],
        ...box('iprp', box('ipco', [...ispe(64, 64), ...ispe(9000, 8000), ...ispe(160, 120)])),
      ]),
    ];
    expect(pictureSize(Uint8Array.from(avif))).toEqual({ width: 9000, height: 8000 });
  });
});

describe('gives null', () => {
  test.each([
    ['for nothing', ''],
    ['for text', btoa('no picture at all, but long enough to be one')],
    ['for SVG', btoa('<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"/>')],
    ['for a PDF', btoa('%PDF-1.7 and more of it, and more')],
    ['for an AVIF without images', btoa('\0\0\0\x10ftypavif\0\0\0\0')],
    ['for a box shorter than its own header', btoa('\0\0\0\x10ftypavif\0\0\0\0\0\0\0\x03meta\0\0\0\0')],
  ])('%s', (_, base64) => expect(pictureSize(bytesOf(base64))).toBeNull());

  it('for a picture without width', () => {
    const empty = file('PNG');
    empty.fill(0, 16, 20);
    expect(pictureSize(empty)).toBeNull();
  });

  test.each(FILES)('for %s cut off before its size', (_, base64) => {
    const whole = bytesOf(base64);
    const sizes = Array.from(whole, (_, length) => pictureSize(whole.subarray(0, length)));
    const known = sizes.findIndex((size) => size !== null);
    expect(known === -1 ? sizes.length : known).toBeGreaterThan(9);
    for (const size of sizes.slice(0, known)) expect(size).toBeNull();
  });
});

it('never throws and always ends, whatever the bytes', () => {
  const starts = FILES.map(([, base64]) => bytesOf(base64));
  const mutated = fc
    .tuple(fc.constantFrom(...starts), fc.array(fc.tuple(fc.nat(400), fc.nat(255)), { maxLength: 20 }))
    .map(([whole, changes]) => {
      const bytes = whole.slice();
      for (const [at, value] of changes) bytes[at % bytes.length] = value;
      return bytes;
    });
  fc.assert(
    fc.property(fc.oneof(mutated, fc.uint8Array({ maxLength: 200 })), (bytes) => {
      const size = pictureSize(bytes);
      expect(size === null || (size.width > 0 && size.height > 0)).toBe(true);
    }),
    { numRuns: 5_000, seed: 3 },
  );
});

const code = (char: string) => char.charCodeAt(0);
const u32 = (value: number) => [24, 16, 8, 0].map((shift) => (value >>> shift) & 0xff);
const box = (type: string, body: number[]) => [...u32(8 + body.length), ...[...type].map(code), ...body];
