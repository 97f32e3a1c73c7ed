/** Groups of at most four: 6 digits as 3+3, 8 as 4+4, 7 as 3+4, 10 as 3+3+4; up to five stay together. */
export function grouped(digits: string): string[] {
  if (digits.length <= 5) return [digits];
  const groups = Math.ceil(digits.length / 4);
  const size = Math.floor(digits.length / groups);
  const cuts = Array.from({ length: groups }, (_, at) =>
    digits.slice(at * size, at === groups - 1 ? undefined : (at + 1) * size),
  );
  return cuts;
}

/** Digit by digit, with a pause between groups: speech makes one number of digits that stand together. */
export function spokenDigits(digits: string): string {
  return grouped(digits)
    .map((group) => [...group].join(' '))
    .join(', ');
}
