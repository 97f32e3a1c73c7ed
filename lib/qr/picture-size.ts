export interface Size {
  width: number;
  height: number;
}

/**
 * Width and height of a picture file, from its header: a few bytes can ask for gigabytes, so this is known before
 * anything is decoded. Null where the format is another, or the header is cut short or broken.
 */
export function pictureSize(bytes: Uint8Array): Size | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const size = READERS.find(({ is }) => is(view))?.read(view);
    return size && size.width > 0 && size.height > 0 ? size : null;
  } catch (error) {
    if (error instanceof RangeError) return null; // a read past the end
    throw error;
  }
}

const READERS: { is: (view: DataView) => boolean; read: (view: DataView) => Size | null }[] = [
  { is: (view) => ascii(view, 1, 3) === 'PNG', read: readPng },
  { is: (view) => view.getUint16(0) === 0xffd8, read: readJpeg },
  { is: (view) => ascii(view, 0, 4) === 'GIF8', read: readGif },
  { is: (view) => ascii(view, 0, 4) === 'RIFF' && ascii(view, 8, 4) === 'WEBP', read: readWebp },
  { is: (view) => ascii(view, 0, 2) === 'BM', read: readBmp },
  { is: (view) => ascii(view, 4, 4) === 'ftyp', read: (view) => largestIspe(view, 0, view.byteLength) },
];

function ascii(view: DataView, at: number, length: number): string {
  let text = '';
  for (let i = at; i < at + length; i++) text += String.fromCharCode(view.getUint8(i));
  return text;
}

/** PNG section 11.2.2: IHDR is the first chunk. */
function readPng(view: DataView): Size {
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** ITU T.81 section B.2.2: the size stands in the frame header, SOF0 to SOF15 but DHT, JPG and DAC. */
function readJpeg(view: DataView): Size | null {
  for (let at = 2; view.getUint8(at) === 0xff; ) {
    const marker = view.getUint8(at + 1);
    const alone = marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);
    if (marker === 0xff) at += 1;
    else if (alone) at += 2;
    else if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    else at += 2 + Math.max(2, view.getUint16(at + 2));
  }
  return null;
}

/** GIF89a sections 18 and 20. The first frame may be larger than the screen, and browsers then make the screen larger. */
function readGif(view: DataView): Size {
  const width = view.getUint16(6, true);
  const height = view.getUint16(8, true);
  let at = 13 + colours(view.getUint8(10));
  while (view.getUint8(at) === 0x21) {
    at += 2;
    while (view.getUint8(at) > 0) at += 1 + view.getUint8(at);
    at += 1;
  }
  if (view.getUint8(at) !== 0x2c) return { width, height };
  return {
    width: Math.max(width, view.getUint16(at + 1, true) + view.getUint16(at + 5, true)),
    height: Math.max(height, view.getUint16(at + 3, true) + view.getUint16(at + 7, true)),
  };
}

const colours = (flags: number) => (flags & 0x80 ? 3 << ((flags & 7) + 1) : 0);

/** RFC 9649 sections 2.5 to 2.7. */
function readWebp(view: DataView): Size | null {
  const form = ascii(view, 12, 4);
  if (form === 'VP8 ')
    return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  const bits = view.getUint32(form === 'VP8L' ? 21 : 24, true);
  if (form === 'VP8L') return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  if (form !== 'VP8X') return null;
  return { width: (bits & 0xffffff) + 1, height: (view.getUint32(26, true) >>> 8) + 1 };
}

/** The header of OS/2 has 16 bits for each; in every later one a negative height says that rows run downwards. */
function readBmp(view: DataView): Size {
  if (view.getUint32(14, true) === 12)
    return { width: view.getUint16(18, true), height: view.getUint16(20, true) };
  return { width: view.getInt32(18, true), height: Math.abs(view.getInt32(22, true)) };
}

/**
 * AVIF and HEIF, ISO/IEC 23008-12 section 6.5.3: every image of the file has its size in an `ispe` box. The largest
 * is the whole of a picture made of tiles.
 */
function largestIspe(view: DataView, from: number, to: number, depth = 0): Size | null {
  const { type: wanted = '', before = 0 } = PATH[depth] ?? {};
  let largest: Size | null = null;
  for (let at = from; at + 8 <= to; ) {
    const given = view.getUint32(at);
    const long = given === 1;
    const length = long ? Number(view.getBigUint64(at + 8)) : given || to - at;
    const body = at + (long ? 16 : 8);
    if (at + length < body) break;
    if (ascii(view, at + 4, 4) === wanted) {
      const size =
        wanted === 'ispe'
          ? { width: view.getUint32(body + 4), height: view.getUint32(body + 8) }
          : largestIspe(view, body + before, Math.min(at + length, to), depth + 1);
      if (size && size.width * size.height > (largest ? largest.width * largest.height : 0)) largest = size;
    }
    at += length;
  }
  return largest;
}

/** The boxes on the way, and the bytes before their content: meta has a version and flags. */
const PATH = [
  { type: 'meta', before: 4 },
  { type: 'iprp', before: 0 },
  { type: 'ipco', before: 0 },
  { type: 'ispe', before: 0 },
];
