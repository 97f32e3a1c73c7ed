import { describe, expect, it, test } from 'vitest';
import { AppError } from '../../lib/error';
import type { Otp } from '../../lib/otp/account';
import { codeAt } from '../../lib/otp/code';
import { candidateWith, entrustCandidates } from '../../lib/otp/entrust-candidates';
import { secretBytes } from '../../lib/otp/secret';
import { POLICY } from '../practice/entrust.mjs';
import { activation, codeOf, derivedBytes, hex } from './entrust-derived';
import { vectors } from './entrust-vectors';

const NOW = 1_763_740_800_000;
const bare = (text: string) => text.replaceAll('-', '');

describe('the candidates', () => {
  it('are four where there is a policy, and two where there is none', async () => {
    const with4 = await entrustCandidates(activation(POLICY), '1618033987');
    expect(with4.map(({ digits }) => digits)).toEqual([6, 8, 6, 8]);
    expect(new Set(with4.map(({ secret }) => secret)).size).toBe(2);
    expect(await entrustCandidates(activation(null), '1618033987')).toEqual(with4.slice(0, 2));
    for (const otp of with4) expect(otp).toMatchObject({ type: 'totp', algorithm: 'SHA256', period: 30 });
  });

  test.each([
    [false, 6],
    [false, 8],
    [true, 6],
    [true, 8],
  ])('policy %s, %d digits: the code of the app finds it, and no other', async (withPolicy, digits) => {
    const from = activation(POLICY);
    const candidates = await entrustCandidates(from, '1618033987');
    const key = derivedBytes(from, '1618033987', withPolicy);
    for (const minutes of [-1.5, -0.5, 0, 0.5, 1.5]) {
      const code = codeOf(key, NOW + minutes * 60_000, digits);
      const spaced = `${code.slice(0, digits / 2)} ${code.slice(digits / 2)}`;
      const found = candidateWith(spaced, candidates, NOW);
      expect(found).toMatchObject({ digits });
      expect(hex(secretBytes(found.secret))).toBe(hex(key));
    }
    const late = codeOf(key, NOW + 120_000, digits);
    expect(() => candidateWith(late, candidates, NOW)).toThrow(new AppError('app_code_differs'));
  });

  test.each([
    ['12345', 'app_code_length'],
    ['1234567', 'app_code_length'],
    ['123456789', 'app_code_length'],
    ['12345a', 'app_code_length'],
    ['', 'app_code_length'],
  ] as const)('%j is no code: %s', async (typed, code) => {
    const candidates = await entrustCandidates(activation(null), '1618033987');
    expect(() => candidateWith(typed, candidates, NOW)).toThrow(new AppError(code));
  });

  it('are not told apart by a code that two of them give', () => {
    const otp: Otp = { type: 'totp', secret: 'MZXW6YTBOI', algorithm: 'SHA256', digits: 6, period: 30 };
    const other: Otp = { ...otp, period: 60 };
    const [one = '', two = ''] = [NOW, NOW + 30_000].map((time) => codeAt(otp, time).digits);
    expect(one).not.toBe(two);
    const same = [otp, { ...otp }];
    expect(() => candidateWith(one, same, NOW)).toThrow(new AppError('app_code_unclear'));
    expect(candidateWith(two, [otp, other], NOW)).toBe(otp);
  });

  it('of another registration code do not give this code', async () => {
    const candidates = await entrustCandidates(activation(POLICY), '1414213569');
    const code = codeOf(derivedBytes(activation(POLICY), '1618033987', true), NOW, 8);
    expect(() => candidateWith(code, candidates, NOW)).toThrow(new AppError('app_code_differs'));
  });

  it('work from the first moment of time', async () => {
    const candidates = await entrustCandidates(activation(null), '1618033987');
    const code = codeOf(derivedBytes(activation(null), '1618033987', false), 0, 6);
    expect(candidateWith(code, candidates, 0)).toBe(candidates[0]);
  });
});

describe.skipIf(!vectors)('the shared ones', () => {
  const rows = vectors?.derivation ?? [];
  test.each(rows)('codes of $sn with policy $policy', async (row) => {
    const from = activation(row.policy, bare(row.sn), bare(row.ac));
    expect(row.codes).toHaveLength(4);
    // The activation always has the policy; whether it counts is what the code tells.
    const policy = rows.find((each) => each.policy !== null)?.policy ?? null;
    const candidates = await entrustCandidates({ ...from, policy }, bare(row.rc));
    for (const { t, d6, d8 } of row.codes) {
      for (const code of [d6, d8]) {
        const found = candidateWith(code, candidates, t * 1000);
        expect(found).toMatchObject({ secret: row.secret_b32, digits: code.length });
        expect(codeAt(found, t * 1000).digits).toBe(code);
      }
    }
  });
});
