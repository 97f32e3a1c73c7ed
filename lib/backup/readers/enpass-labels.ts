import type { ErrorCode } from '../../error';
import type { AccountReading, Otp } from '../../otp/account';
import type { Aside } from './export';

/** One code of an item, and what it is or why it is none. */
export type Code = { fieldLabel: string; aside: Aside | null } & (
  | { reading: AccountReading }
  | { error: ErrorCode }
);

type ReadCode = Extract<Code, { reading: AccountReading }>;

/**
 * The label of each account of one item. Several codes go by their own links' labels first, and what is still alike is
 * told apart by its mark. The same code twice is called the same, so that it counts once.
 * @param user the item's user name or address
 * @returns also the marks, one for each code: the label of its field, or its number
 */
export function labelsOf(
  codes: Code[],
  user: string,
): { labels: Map<Code, string>; marks: Map<Code, string> } {
  const marks = marksOf(codes);
  const several = codes.length > 1;
  const plain = ({ reading }: ReadCode) => (several ? reading.label || user : user || reading.label);
  const read = codes.filter((code): code is ReadCode => 'reading' in code);
  const labels = new Map<Code, string>();
  // First all, then those in use alone: a code that was deleted does not change the name of what took its place.
  for (const group of [read, read.filter(({ aside }) => !aside)]) {
    const first = firstOfEach(group);
    const distinct = [...new Set(first.values())];
    const alike = new Set(distinct.map(plain)).size < distinct.length;
    for (const [code, original] of first) {
      const mark = alike ? (marks.get(original) ?? '') : '';
      labels.set(code, withMark(plain(original), mark));
    }
  }
  return { labels, marks };
}

function marksOf(codes: Code[]): Map<Code, string> {
  const distinct = new Set(codes.map(({ fieldLabel }) => fieldLabel));
  const tell = distinct.size === codes.length && !distinct.has('');
  return new Map(
    codes.map((code, at) => [code, tell ? code.fieldLabel : `${code.fieldLabel} ${at + 1}`.trim()]),
  );
}

/** For each code the first one that makes the same digits. */
function firstOfEach(codes: ReadCode[]): Map<ReadCode, ReadCode> {
  const firsts = new Map<string, ReadCode>();
  return new Map(
    codes.map((code) => {
      const key = generatorOf(code.reading.otp);
      const first = firsts.get(key) ?? code;
      firsts.set(key, first);
      return [code, first];
    }),
  );
}

/** Equal where `sameGenerator` is true. */
function generatorOf(otp: Otp): string {
  const { type, secret, algorithm, digits } = otp;
  return [type, secret, algorithm, digits, 'period' in otp ? otp.period : 0].join(' ');
}

function withMark(label: string, mark: string): string {
  if (!mark) return label;
  return label ? `${label} (${mark})` : mark;
}
