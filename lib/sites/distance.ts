/** Edits from one text to the other, two swapped neighbours being one (optimal string alignment); Infinity above `most`. */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return Number.POSITIVE_INFINITY;
  let [before, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  const at = (row: number[], j: number) => row[j] ?? 0;
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      const best = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + cost);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = swapped ? Math.min(best, at(before, j - 2) + 1) : best;
    }
    if (Math.min(...row) > most) return Number.POSITIVE_INFINITY;
    [before, last] = [last, row];
  }
  const edits = at(last, b.length);
  return edits > most ? Number.POSITIVE_INFINITY : edits;
}

/** Whether two neighbours changed places, or one letter of `b` stands doubled in `a`. */
export function isTwisted(a: string, b: string): boolean {
  if (a.length === b.length) return [...a].sort().join() === [...b].sort().join() && distance(a, b, 1) === 1;
  return a.length === b.length + 1 && [...b].some((_, at) => b.slice(0, at + 1) + b.slice(at) === a);
}

/** Which letters a text has, as bits; all that are no Latin letters are some of 32. */
export function letters(text: string): number {
  let bits = 0;
  for (let at = 0; at < text.length; at++) bits |= 1 << (text.charCodeAt(at) & 31);
  return bits;
}

/** How many bits differ: one edit changes two at most. */
export function apart(a: number, b: number): number {
  let count = 0;
  for (let bits = a ^ b; bits !== 0; bits &= bits - 1) count++;
  return count;
}
