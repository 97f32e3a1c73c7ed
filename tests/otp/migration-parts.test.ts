import { expect, it, test } from 'vitest';
import type { MigrationPart } from '../../lib/otp/migration';
import { mergeParts, missingParts } from '../../lib/otp/migration-parts';
import { account } from '../backup/accounts';

const part = (index: number, size = 3, id = '7'): MigrationPart => {
  const { issuer, otp } = account();
  return {
    batch: { id, size, index },
    readings: [{ at: 1, reading: { issuer, label: `${id} ${index}`, otp }, notes: [] }],
    refused: [{ at: 2, code: 'uri_algorithm', name: `${id} ${index} refused` }],
  };
};
const summary = (parts: MigrationPart[]) =>
  mergeParts(parts).map(({ id, size, seen, readings, refused }) => [
    id,
    size,
    seen,
    readings.map(({ at, reading }) => `${at} ${reading.label}`),
    refused.map(({ at }) => at),
  ]);

test.each<[string, MigrationPart[], unknown[]]>([
  ['nothing', [], []],
  ['one of three', [part(1)], [['7', 3, [1], ['1 7 1'], [2]]]],
  [
    'two of three, in their order, counted on',
    [part(2), part(0)],
    [['7', 3, [0, 2], ['1 7 0', '3 7 2'], [2, 4]]],
  ],
  ['one seen twice: nothing of it is lost', [part(0), part(0)], [['7', 3, [0], ['1 7 0', '3 7 0'], [2, 4]]]],
  [
    'two exports',
    [part(0, 1, '7'), part(0, 1, '8')],
    [
      ['7', 1, [0], ['1 7 0'], [2]],
      ['8', 1, [0], ['1 8 0'], [2]],
    ],
  ],
  [
    'two exports that differ in their size alone',
    [part(0, 2), part(0, 1)],
    [
      ['7', 2, [0], ['1 7 0'], [2]],
      ['7', 1, [0], ['1 7 0'], [2]],
    ],
  ],
])('joins %s', (_, parts, expected) => {
  expect(summary(parts)).toEqual(expected);
});

it('knows which parts are not there', () => {
  expect(missingParts(3, [0, 2])).toEqual([1]);
  expect(missingParts(1, [0])).toEqual([]);
  expect(missingParts(2, [])).toEqual([0, 1]);
});
