import { TARGETS } from './figures.mjs';

const percent = (part) => (part === null ? '-' : `${(100 * part).toFixed(1)} %`);
const ms = (value) => (value === null ? '-' : `${value.toFixed(value < 10 ? 1 : 0)} ms`);
const columns = (...cells) => cells.map((cell) => String(cell).padStart(9)).join(' ');

/** The table a person reads. A line is a category; below it what the targets are about, and every miss. */
export function rowsOf(json) {
  const { categories, misses } = json;
  const head = columns('pictures', 'codes', 'recall', 'wrong', 'median', '95 %', 'zxing', 'median');
  const known = Object.keys(categories).some((cat) => cat in TARGETS);
  return [
    { name: '', measured: head },
    ...Object.entries(categories).map(([cat, figures]) =>
      line(cat, figures, known ? TARGETS[cat] : undefined),
    ),
    line('all', json, known ? 0.98 : json.zxing.recall),
    atMost('wrong texts', json.wrong, 0, String),
    atMost(`1920x1080 with a code (${json.pages1080}), median`, json.msMedian1080, undefined, ms),
    atMost('1920x1080 with a code, 95 %', json.msP951080, 300, ms),
    atMost('3840x2160 with a code, median', json.msMedian4k, undefined, ms),
    atMost('1920x1080 with a code, times zxing-wasm', json.ratioToZxing, 0.8, two),
    atMost(`1920x1080 without one (${json.pagesNone}), median`, json.msMedianNone, undefined, ms),
    atMost('1920x1080 without one, times zxing-wasm', json.ratioNone, 2, two),
    ...misses.map(miss),
  ];
}

const two = (value) => value.toFixed(2);

function line(cat, { pictures, codes, recall, wrong, msMedian, msP95, zxing }, target) {
  const measured = columns(
    pictures,
    codes,
    percent(recall),
    wrong,
    ms(msMedian),
    ms(msP95),
    percent(zxing.recall),
    ms(zxing.msMedian),
  );
  if (target === undefined || target === null || recall === null) return { name: cat, measured };
  return { name: cat, measured, target: `at least ${percent(target)}`, met: recall >= target };
}

function atMost(name, value, limit, show) {
  if (value === null) return { name, measured: '-' };
  if (limit === undefined) return { name, measured: show(value) };
  return { name, measured: show(value), target: `at most ${show(limit)}`, met: value <= limit };
}

function miss({ id, right, codes, wrong, zxing, error }) {
  const parts = [
    `${right} of ${codes}`,
    wrong > 0 && `${wrong} wrong`,
    error,
    zxing > right && `zxing-wasm ${zxing}`,
  ];
  return { name: `missed ${id}`, measured: parts.filter(Boolean).join(', ') };
}
