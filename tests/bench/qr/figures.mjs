import { median, p95 } from '../table.mjs';
import { codesOf } from './truth.mjs';

/** What the issue of this engine promised for screenshots, as recall of the codes of a category. */
export const TARGETS = {
  small: 0.83,
  lowcontrast: 0.95,
  rotated: 0.97,
  multi: 1,
  dense: 1,
  ...Object.fromEntries(
    ['styled', 'logo', 'inverted', 'dark', 'jpeg', 'zoom', 'cells'].map((cat) => [cat, 0.99]),
  ),
};

const sum = (list, of) => list.reduce((total, each) => total + of(each), 0);
const ratio = (one, other) => (one === null || !other ? null : one / other);

/** NaN and the like do not exist in JSON: where there is nothing to count, there is null. */
function over(list, of, how) {
  return list.length > 0 ? Number(how(list.map(of)).toFixed(3)) : null;
}

/** Recall, wrong texts and times of some scored pictures, for our engine and for zxing-wasm. */
export function figuresOf(scores) {
  const codes = sum(scores, ({ entry }) => codesOf(entry));
  const of = (name) => ({
    recall: codes > 0 ? sum(scores, (each) => each[name].right) / codes : null,
    wrong: sum(scores, (each) => each[name].wrong.length),
    msMedian: over(scores, (each) => each[name].ms, median),
    msP95: over(scores, (each) => each[name].ms, p95),
  });
  return { pictures: scores.length, codes, ...of('own'), zxing: of('zxing') };
}

export function categoriesOf(scores) {
  const names = [...new Set(scores.map(({ entry }) => entry.cat))];
  return Object.fromEntries(
    names.map((name) => [name, figuresOf(scores.filter(({ entry }) => entry.cat === name))]),
  );
}

/** What counts for time is pages of one size; those with a code, and those without one. */
export function timesOf(scores) {
  const sized = (width, height) => scores.filter((each) => each.width === width && each.height === height);
  const withCode = (list) => list.filter(({ entry }) => codesOf(entry) > 0);
  const page = withCode(sized(1920, 1080));
  const none = sized(1920, 1080).filter(({ entry }) => codesOf(entry) === 0);
  const ms = (list, name, how) => over(list, (each) => each[name].ms, how);
  return {
    pages1080: page.length,
    msMedian1080: ms(page, 'own', median),
    msP951080: ms(page, 'own', p95),
    msMedian4k: ms(withCode(sized(3840, 2160)), 'own', median),
    ratioToZxing: ratio(ms(page, 'own', median), ms(page, 'zxing', median)),
    pagesNone: none.length,
    msMedianNone: ms(none, 'own', median),
    ratioNone: ratio(ms(none, 'own', median), ms(none, 'zxing', median)),
  };
}

/** Every picture of which something was missed or wrong. Texts may hold secrets, so they are counted, not shown. */
export function missesOf(scores) {
  return scores
    .filter(({ entry, own }) => own.right < codesOf(entry) || own.wrong.length > 0 || own.error)
    .map(({ entry, own, zxing }) => ({
      id: entry.id,
      right: own.right,
      codes: codesOf(entry),
      wrong: own.wrong.length,
      zxing: zxing.right,
      ...(own.error && { error: own.error }),
    }));
}
