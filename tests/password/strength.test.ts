import { describe, expect, it } from 'vitest';
import { isAcceptable, strengthOf, type Verdict } from '../../lib/password/strength';

describe('strengthOf', () => {
  it.each<[string, Verdict, boolean]>([
    ['', 'short', false],
    ['x7#Qp2', 'short', false],
    ['password', 'weak', false],
    ['12345678', 'weak', false],
    ['aaaaaaaaaaaa', 'weak', true],
    ['Test1234!', 'weak', false],
    ['qwertyuiop', 'weak', false],
    ['census-horror-mad-utility-hole', 'strong', true],
    ['blåbærgrød og regnvejr', 'strong', true],
  ])('finds %s %s', async (password, verdict, acceptable) => {
    const strength = await strengthOf(password);
    expect(strength.verdict).toBe(verdict);
    expect(isAcceptable(password, strength)).toBe(acceptable);
  });
});
