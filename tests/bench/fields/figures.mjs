import { p95 } from '../table.mjs';

const NORDIC = ['da', 'nb', 'nn', 'sv', 'fi'];
const POLARITIES = ['positive', 'enrol', 'otp-not-totp', 'other-otp', 'recovery', 'negative'];

const share = (list, test) => (list.length > 0 ? list.filter(test).length / list.length : null);
const percent = (part) => (part === null ? 'none' : `${(100 * part).toFixed(1)} %`);
const right = (score) => score.right;
const filled = (score) => score.filled;
const wrong = (score) => score.wrong;

/** Rows for a person and numbers for a machine, of the scores of all pages; `large` are those of 5,000 elements. */
export function figuresOf(scores, large) {
  const base = scores.filter(({ page }) => !page.variantOf);
  const of = (list, polarity) => list.filter(({ page }) => page.polarity === polarity);
  const where = (list, test) => list.filter(({ page }) => test(page));
  const positive = of(base, 'positive');
  const every = of(scores, 'positive');
  const split = where(positive, ({ structure }) => structure === 'split');
  const claims = base.filter((score) => score.filled && !score.neutral);

  const shares = [
    ['recall', 'recall', positive, right, (part) => part >= 0.98, 'at least 98 %'],
    ['strictPrecision', 'strict precision', claims, (s) => !s.wrong, (part) => part >= 0.97, 'at least 97 %'],
    [
      'negativeFalse',
      'negative pages',
      of(base, 'negative'),
      filled,
      (part) => part <= 0.005,
      'at most 0.5 %',
    ],
    [
      'smsFalse',
      'SMS and e-mail pages',
      of(base, 'otp-not-totp'),
      wrong,
      (part) => part <= 0.08,
      'at most 8 %',
    ],
    ['recoveryFalse', 'recovery pages', of(base, 'recovery'), wrong, (part) => part === 0, 'none'],
    ['splitAll', 'split, all boxes right', split, right, (part) => part >= 0.97, 'at least 97 %'],
    ['shadowOpen', 'open shadow roots', where(every, inside('shadow')), right, (part) => part === 1, 'all'],
    [
      'nordic',
      'da, nb, sv, fi',
      where(every, ({ lang }) => NORDIC.includes(lang)),
      right,
      (part) => part >= 0.98,
      'at least 98 %',
    ],
    ['offered', 'offered at least', positive, (s) => s.offered],
    ['splitSeen', 'split, seen', split, (s) => s.seen],
    ['otherFalse', 'other one-time codes', of(base, 'other-otp'), wrong],
    ['enrol', 'set-up pages, filled', of(base, 'enrol'), filled],
    ['shadowClosed', 'closed shadow roots', where(every, inside('shadow-closed')), right],
    ['iframeSame', 'frames of the same origin', where(every, variant('iframe-same')), right],
    ['iframeCross', 'frames of another origin, seen', where(every, variant('iframe-cross')), right],
    ['recallAll', 'recall, variants too', every, right],
    ['negativeAll', 'negative pages, variants too', of(scores, 'negative'), filled],
  ];
  const rows = shares.map(([, name, list, test, met, target]) => ({
    name,
    measured: `${list.filter(test).length} / ${list.length}  ${percent(share(list, test))}`,
    ...(met && list.length > 0 && { target, met: met(share(list, test)) }),
  }));
  const times = timesOf(scores, 'page');
  const largeTimes = timesOf(large, 'page of 5,000 elements', [5, 25]);
  const groups = groupsOf(scores);
  const misses = idsOf(every.filter((s) => !s.right));
  const wrongs = idsOf(scores.filter(wrong));
  return {
    rows: [
      ...rows,
      ...times.rows,
      ...largeTimes.rows,
      ...groups.map(({ group, wanted, of: size, right, filled }) => ({
        name: group,
        measured: wanted ? `right ${right} / ${size}` : `filled ${filled} / ${size}`,
      })),
      ...misses.map((id) => ({ name: 'missed', measured: id })),
      ...wrongs.map((id) => ({ name: 'wrong fill', measured: id })),
    ],
    json: {
      ...Object.fromEntries(shares.map(([key, , list, test]) => [key, share(list, test) ?? 0])),
      ...{ medianMs: times.median, p95Ms: times.p95 },
      ...{ largeMedianMs: largeTimes.median, largeP95Ms: largeTimes.p95, pages: scores.length },
      ...{ groups, misses, wrong: wrongs },
    },
  };
}

const inside = (container) => (page) => page.container === container;
const variant = (name) => (page) => page.id.endsWith(`#${name}`);
const idsOf = (scores) => scores.map(({ page }) => `${page.id} (${page.polarity})`).sort();

/** Per polarity, and within it per category, container and language. */
function groupsOf(scores) {
  const groups = new Map();
  for (const { page, right, filled } of scores) {
    const { polarity, category, container, lang } = page;
    for (const name of [polarity, category, container, lang]) {
      if (!name) continue;
      const group = name === polarity ? polarity : `${polarity}, ${name}`;
      const sum = groups.get(group) ?? { group, wanted: polarity === 'positive', of: 0, right: 0, filled: 0 };
      groups.set(group, { ...sum, of: sum.of + 1, right: sum.right + right, filled: sum.filled + filled });
    }
  }
  const rank = ({ group }) => POLARITIES.indexOf(group.split(', ')[0]);
  return [...groups.values()].sort((a, b) => rank(a) - rank(b) || a.group.localeCompare(b.group));
}

function timesOf(scores, what, [mostMedian, mostP95] = []) {
  const times = scores.map(({ ms }) => ms).sort((a, b) => a - b);
  const median = times[Math.floor(times.length / 2)] ?? 0;
  const row = (name, ms, most) => ({
    name: `time per ${what}, ${name}`,
    measured: `${ms.toFixed(1)} ms`,
    ...(most && { target: `under ${most} ms`, met: ms < most }),
  });
  const high = times.length > 0 ? p95(times) : 0;
  return { median, p95: high, rows: [row('median', median, mostMedian), row('95 %', high, mostP95)] };
}
