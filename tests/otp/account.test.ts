import { describe, expect, it } from 'vitest';
import { sameNames, saysWhose } from '../../lib/otp/account';

describe('saysWhose', () => {
  it.each([
    ['OS2faktor', 'OS2faktor', false],
    ['Havn', 'havn ', false],
    ['Havn', '', false],
    ['', '', false],
    ['Havn', ' ', false],
    ['Havn', 'ida', true],
    ['', 'ida', true],
    ['OS2faktor', 'OS2faktor ida', true],
  ])('%j, %j: %s', (issuer, label, says) => expect(saysWhose({ issuer, label })).toBe(says));
});

describe('sameNames', () => {
  const ida = { issuer: 'Havn', label: 'ida@havn.example' };
  it.each([
    [{ issuer: 'HAVN ', label: 'Ida@Havn.example' }, true],
    [{ issuer: 'Havn', label: 'bo@havn.example' }, false],
    [{ issuer: '', label: 'ida@havn.example' }, false],
  ])('%j: %s', (other, same) => expect(sameNames(ida, other)).toBe(same));
});
