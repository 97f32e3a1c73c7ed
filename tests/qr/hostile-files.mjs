import { crc32, deflateSync } from 'node:zlib';

const PNG_START = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function chunk(name, content) {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** A PNG of one bit a pixel that says how large it is; its rows are `content`, packed. */
function png(width, height, content) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 1;
  return Buffer.concat([
    PNG_START,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(content)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A small file that says it is larger than any picture may be, and holds next to nothing. */
export const boastfulPng = () => png(60_000, 60_000, Buffer.alloc(100));

/** A small file that is what it says: 20,000 by 20,000 pixels, all black. */
export const bombPng = () => png(20_000, 20_000, Buffer.alloc(20_000 * (20_000 / 8 + 1)));

/**
 * An animated GIF (GIF89a) of black and white frames; a frame is rows of 0 and 1. Its LZW is never let grow: every
 * code stays 8 bits wide, as a clear code comes before the table is full.
 */
export function animatedGif(frames) {
  const [height, width] = [frames[0].length, frames[0][0].length];
  const size = [width & 255, width >> 8, height & 255, height >> 8];
  const colours = Buffer.alloc(128 * 3);
  colours.fill(255, 0, 3);
  const forever = Buffer.from('\x21\xff\x0bNETSCAPE2.0\x03\x01\x00\x00\x00', 'latin1');
  return Buffer.concat([
    Buffer.from('GIF89a', 'latin1'),
    Buffer.from([...size, 0b1111_0110, 0, 0]),
    colours,
    forever,
    ...frames.map((rows) =>
      Buffer.concat([
        Buffer.from([0x21, 0xf9, 4, 0, 10, 0, 0, 0, 0x2c, 0, 0, 0, 0, ...size, 0, 7]),
        lzw(rows.flat()),
      ]),
    ),
    Buffer.from([0x3b]),
  ]);
}

const CLEAR = 128;
const END = 129;
const BETWEEN_CLEARS = 120;

function lzw(pixels) {
  const codes = [];
  for (let at = 0; at < pixels.length; at += BETWEEN_CLEARS)
    codes.push(CLEAR, ...pixels.slice(at, at + BETWEEN_CLEARS));
  codes.push(END);
  const blocks = [];
  for (let at = 0; at < codes.length; at += 255) {
    const block = codes.slice(at, at + 255);
    blocks.push(block.length, ...block);
  }
  return Buffer.from([...blocks, 0]);
}
