import { batch, keyUri } from './texts.mjs';

/**
 * What a page of each kind shows: `(chance) => ({ codes, theme?, window?, ratio?, zoom?, edge?, decoys? })`. A code is
 * `{ text, side (CSS pixels, with its quiet zone) or module (CSS pixels), ecc, quiet, dark, light, as, … }`: page.mjs
 * knows the rest. The names are those that the targets of `npm run bench -- qr` are set for.
 */
export const KINDS = {
  plain: (chance) => one(code(chance)),
  small: (chance) => one(code(chance, { module: chance.between(1.5, 2.5), as: chance.pick(['svg', 'img']) })),
  dark: (chance) => ({ ...one(code(chance, { quiet: chance.pick([0, 1, 2]) })), theme: 'dark' }),
  inverted: (chance) => ({ ...one(code(chance, night(chance))), theme: 'dark' }),
  lowcontrast: (chance) => one(code(chance, faint(chance))),
  logo: (chance) => one(code(chance, { ecc: 'H', logo: chance.between(0.15, 0.24) })),
  styled: (chance) =>
    one(
      code(chance, {
        as: 'svg',
        ecc: 'Q',
        shape: chance.pick(['dots', 'round']),
        ink: chance.between(0.75, 0.95),
      }),
    ),
  jpeg: (chance) => one(code(chance, { as: 'jpeg', quality: chance.between(0.2, 0.6) })),
  rotated: (chance) => one(code(chance, { turn: chance.between(-45, 45), skew: chance.between(-6, 6) })),
  multi: (chance) => ({
    codes: Array.from({ length: chance.whole(2, 9) }, () => code(chance, { side: 180 })),
  }),
  dense: (chance) => one(code(chance, { text: batch(chance), ecc: 'L', module: chance.between(3, 4.5) })),
  cells: (chance) => one(code(chance, { as: 'table', module: chance.whole(3, 6) })),
  zoom: (chance) => ({ ...one(code(chance)), zoom: chance.pick([0.67, 0.8, 0.9, 1.1, 1.25, 1.5, 1.75]) }),
  big4k: (chance) => ({ ...one(code(chance)), window: [3840, 2160], ratio: 1 }),
  offscreen: (chance) => ({ ...one(code(chance)), edge: chance.pick(['left', 'right', 'top', 'bottom']) }),
  none: (chance) => ({
    codes: [],
    decoys: true,
    ...(chance.often(0.7) && { window: [1920, 1080], ratio: 1 }),
  }),
};

const one = (only) => ({ codes: [only] });

function code(chance, own = {}) {
  return {
    text: keyUri(chance),
    ecc: chance.pick(['L', 'M', 'Q']),
    side: chance.whole(150, 340),
    quiet: 4,
    dark: '#000',
    light: '#fff',
    as: chance.pick(['svg', 'img', 'canvas']),
    ...own,
  };
}

const night = (chance) => ({
  dark: chance.pick(['#fff', '#dfe7ff', '#f4f4f4']),
  light: chance.pick(['#000', '#10131a', '#202124']),
});

/** Two greys, or tints of them, that are 20 to 60 steps of 255 apart. */
function faint(chance) {
  const light = chance.whole(90, 250);
  const dark = light - chance.whole(20, 60);
  const tint = chance.whole(0, 12);
  return { dark: `rgb(${dark} ${dark} ${dark + tint})`, light: `rgb(${light} ${light} ${light})` };
}
