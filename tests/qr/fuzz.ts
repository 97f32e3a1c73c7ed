import type { Pixels } from '../../lib/qr/reading';
import type { Chance } from './chance.mjs';
import { addNoise, blank, type Colour, crop, modulesOf, paintCode } from './paint';

/** A picture made to do harm, and the texts that a reader may find in it. */
export interface Fuzzed {
  pixels: Pixels;
  may: string[];
}

const TEXTS = [
  'A',
  '0123456789012345',
  'otpauth://totp/Acme:ada@work.example?secret=JBSWY3DPEHPK3PXP&issuer=Acme',
  'otpauth://totp/S%C3%B8nner:s%C3%B8ren?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=S%C3%B8nner&digits=8',
  `otpauth-migration://offline?data=${'Cj4KFIfN2OBeia2RsnuGHu5xrin0'.repeat(8)}`,
];
const SOURCES = 40;
const MOST = 260;

/** Painting takes long, so crops of a run are taken from the same few pictures. */
export function fuzzer(sourceChance: Chance): (chance: Chance) => Fuzzed {
  const sources = Array.from({ length: SOURCES }, () => source(sourceChance));
  return (chance) => {
    if (chance.often(0.02)) return { pixels: sliver(chance), may: [] };
    const { pixels, may } = chance.pick(sources);
    const part = chance.often(0.5) ? whole(pixels, chance) : piece(pixels, chance);
    for (let left = chance.whole(0, 3); left > 0; left--) chance.pick(HARMS)(part, chance);
    return { pixels: chance.often(0.3) ? stretched(part, chance) : part, may };
  };
}

/** Most of the picture: whether a code can be read is then up to what is done to it next. */
const whole = (pixels: Pixels, chance: Chance): Pixels =>
  crop(pixels, chance.whole(-20, 5), chance.whole(-20, 5), MOST, MOST);

const piece = (pixels: Pixels, chance: Chance): Pixels =>
  crop(pixels, chance.whole(-20, 90), chance.whole(-20, 90), chance.whole(1, MOST), chance.whole(1, MOST));

/** One to four codes in some look, some of them over each other. */
function source(chance: Chance): Fuzzed {
  const grey = (): Colour => [chance.whole(0, 255), chance.whole(0, 255), chance.whole(0, 255)];
  const pixels = blank(MOST, MOST, grey());
  const may: string[] = [];
  for (let left = chance.pick([1, 1, 1, 2, 4]); left > 0; left--) {
    const text = chance.pick(TEXTS);
    may.push(text);
    const modules = modulesOf(text, { ecc: chance.pick(['L', 'M', 'Q', 'H']) });
    const colours: { dark?: Colour; light?: Colour } = chance.often(0.5)
      ? {}
      : { dark: grey(), light: grey() };
    paintCode(pixels, modules, {
      x: chance.between(0, 110),
      y: chance.between(0, 110),
      scale: chance.between(1, 6),
      quiet: chance.whole(0, 4),
      turn: chance.often(0.5) ? 0 : chance.between(0, 360),
      shear: chance.often(0.7) ? 0 : chance.between(-0.8, 0.8),
      mirrored: chance.often(0.2),
      ...colours,
    });
  }
  return { pixels, may };
}

/** Nothing, one row, one column, or little more. */
function sliver(chance: Chance): Pixels {
  const thin = chance.whole(0, 3);
  const long = chance.whole(0, 400);
  const [width, height] = chance.often(0.5) ? [thin, long] : [long, thin];
  const pixels = blank(width, height);
  addNoise(pixels, 255, chance);
  return pixels;
}

type Harm = (pixels: Pixels, chance: Chance) => void;

const noise: Harm = (pixels, chance) => addNoise(pixels, chance.between(5, 200), chance);

const inverted: Harm = ({ data }) => {
  for (let at = 0; at < data.length; at++) if (at % 4 < 3) data[at] = 255 - (data[at] ?? 0);
};

const upsideDown: Harm = ({ data }) => {
  const pixels = new Uint32Array(data.buffer);
  pixels.reverse();
};

const seeThrough: Harm = ({ data }, chance) => {
  const alpha = chance.whole(0, 255);
  for (let at = 3; at < data.length; at += 4) data[at] = alpha;
};

/** Rows pushed aside, each further than the one above, or each by its own. */
const torn: Harm = ({ data, width, height }, chance) => {
  const rows = new Uint32Array(data.buffer);
  const step = chance.often(0.5) ? chance.between(-1, 1) : null;
  for (let y = 0; y < height; y++) {
    const by = Math.round(step === null ? chance.between(-4, 4) : step * y);
    const row = rows.slice(y * width, (y + 1) * width);
    for (let x = 0; x < width; x++) rows[y * width + x] = row[(x + by + width * height) % width] ?? 0;
  }
};

/** Finder patterns that belong to no code, some too long, too flat or half. */
const falseEyes: Harm = (pixels, chance) => {
  for (let left = chance.whole(1, 12); left > 0; left--) {
    const [x, y] = [chance.whole(-10, pixels.width), chance.whole(-10, pixels.height)];
    const [wide, high] = [chance.whole(1, 5), chance.whole(1, 5)];
    box(pixels, x, y, 7 * wide, 7 * high, 0);
    box(pixels, x + wide, y + high, 5 * wide, 5 * high, 255);
    box(pixels, x + 2 * wide, y + 2 * high, 3 * wide, 3 * high, 0);
  }
};

const covered: Harm = (pixels, chance) => {
  const size = () => chance.whole(1, 60);
  box(
    pixels,
    chance.whole(0, pixels.width),
    chance.whole(0, pixels.height),
    size(),
    size(),
    chance.whole(0, 255),
  );
};

const stripes: Harm = (pixels, chance) => {
  const every = chance.whole(2, 9);
  for (let y = 0; y < pixels.height; y += every) box(pixels, 0, y, pixels.width, 1, chance.whole(0, 255));
};

const HARMS: readonly Harm[] = [noise, inverted, upsideDown, seeThrough, torn, falseEyes, covered, stripes];

function box(
  { data, width, height }: Pixels,
  x: number,
  y: number,
  wide: number,
  high: number,
  grey: number,
) {
  const right = Math.min(width, x + wide);
  for (let row = Math.max(0, y); row < Math.min(height, y + high); row++)
    for (let column = Math.max(0, x); column < right; column++)
      data.fill(grey, (row * width + column) * 4, (row * width + column) * 4 + 3);
}

/** Wider or higher by the nearest pixel, as a careless screen does it. */
function stretched(pixels: Pixels, chance: Chance): Pixels {
  const width = Math.max(1, Math.round(pixels.width * chance.between(0.3, 1.8)));
  const height = Math.max(1, Math.round(pixels.height * chance.between(0.3, 1.8)));
  const from = new Uint32Array(pixels.data.buffer);
  const to = new Uint32Array(width * height);
  for (let y = 0; y < height; y++) {
    const row = Math.floor((y * pixels.height) / height) * pixels.width;
    for (let x = 0; x < width; x++)
      to[y * width + x] = from[row + Math.floor((x * pixels.width) / width)] ?? 0;
  }
  return { data: new Uint8ClampedArray(to.buffer), width, height };
}
