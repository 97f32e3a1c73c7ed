import { toUnicode } from './punycode';

/** Letters of other scripts, and digits, that are drawn like Latin letters (after Unicode TR 39, confusables). */
const LIKE: readonly (readonly [latin: string, drawnLikeIt: string])[] = [
  ['a', 'аɑα4'],
  ['ae', 'æӕ'],
  ['b', 'вьƅ'],
  ['c', 'сςᴄ'],
  ['d', 'ԁđðɖ'],
  ['e', 'еєεҽ3'],
  ['f', 'ғƒ'],
  ['g', 'ɡցƍ9'],
  ['h', 'һнհħ'],
  ['i', 'іιıɩ'],
  ['j', 'јϳ'],
  ['k', 'кκᴋқ'],
  ['l', 'łӏǀ1'],
  ['m', 'мᴍ'],
  ['n', 'пηոռ'],
  ['o', 'оοσօøᴏө0'],
  ['oe', 'œ'],
  ['p', 'рρþᴘ'],
  ['q', 'ԛզգ'],
  ['r', 'гᴦʀ'],
  ['s', 'ѕꜱƨ5'],
  ['ss', 'ß'],
  ['t', 'тτᴛŧ7'],
  ['u', 'υսцʋᴜ'],
  ['v', 'ѵνᴠ'],
  ['w', 'ԝωшᴡѡ'],
  ['x', 'хχҳ'],
  ['y', 'уγүყ'],
  ['z', 'ᴢʐ2'],
];

const like = new Map(LIKE.flatMap(([latin, letters]) => [...letters].map((letter) => [letter, latin])));

const ASCII = /^(?!xn--)[a-z0-9-]*$/;
const PAIRS: Record<string, string> = { rn: 'm', vv: 'w', cl: 'd' };

/** How a name in A-labels looks: accents off, look-alike letters as the Latin ones, `rn` as m, `vv` as w, `cl` as d. */
export function drawn(name: string): string {
  const latin = ASCII.test(name)
    ? name.replace(/\d/g, (digit) => like.get(digit) ?? digit)
    : inLatin(toUnicode(name));
  return latin.replace(/rn|vv|cl/g, (pair) => PAIRS[pair] ?? pair);
}

function inLatin(name: string): string {
  const letters = name.normalize('NFKD').replace(/\p{M}/gu, '');
  return [...letters].map((letter) => like.get(letter) ?? letter).join('');
}
