import { describe, expect, it } from 'vitest';
import { groupsToAsk, wrongGroups } from '../../lib/vault/recovery-check';
import { inGroups, newRecoveryKey } from '../../lib/vault/recovery-key';

const key = await newRecoveryKey();
const groups = inGroups(key);
const asked = [2, 7, 11];
const right = asked.map((at) => groups[at] ?? '');

describe('groups to type back', () => {
  it('are three different whole ones, in order, and all of them come up', () => {
    const seen = new Set<number>();
    for (let round = 0; round < 500; round++) {
      const three = groupsToAsk(key);
      expect(new Set(three).size).toBe(3);
      expect(three).toEqual(three.toSorted((a, b) => a - b));
      for (const at of three) seen.add(at);
    }
    expect([...seen].sort((a, b) => a - b)).toEqual(Array.from({ length: 14 }, (_, at) => at));
  });
});

describe('groups typed back', () => {
  it('are right in any case and with spaces', () => {
    expect(wrongGroups(key, asked, right)).toEqual([]);
    expect(
      wrongGroups(
        key,
        asked,
        right.map((group) => ` ${group.toLowerCase()} `),
      ),
    ).toEqual([]);
  });

  it('are named where they are wrong, empty or missing', () => {
    const other = groups[2] === 'QQQQ' ? 'PPPP' : 'QQQQ';
    expect(wrongGroups(key, asked, [other, right[1] ?? '', right[2] ?? ''])).toEqual([2]);
    expect(wrongGroups(key, asked, [right[0] ?? '', '', ''])).toEqual([7, 11]);
    expect(wrongGroups(key, asked, [])).toEqual(asked);
    expect(wrongGroups(key, asked, [`${right[0]}X`, right[1] ?? '', right[2] ?? ''])).toEqual([2]);
  });
});
