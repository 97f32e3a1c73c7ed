import { describe, expect, it } from 'vitest';
import { AppError } from '../../lib/error';
import { assertKdfBounds, atLeast, type Kdf, newKdf, USUAL_COST, workOf } from '../../lib/vault/kdf';

describe('assertKdfBounds', () => {
  it.each<[string, Partial<Record<keyof Kdf, unknown>>]>([
    ['4 TiB', { memory: 4 * 1024 ** 3 }],
    ['over 256 MiB', { memory: 256 * 1024 + 1 }],
    ['under 19 MiB', { memory: 19 * 1024 - 1 }],
    ['no memory', { memory: 0 }],
    ['half a KiB', { memory: 65_536.5 }],
    ['text', { memory: '65536' }],
    ['one pass', { passes: 1 }],
    ['2^31 passes', { passes: 2 ** 31 }],
    ['no lane', { lanes: 0 }],
    ['17 lanes', { lanes: 17 }],
    ['a short salt', { salt: new Uint8Array(8) }],
    ['no salt', { salt: undefined }],
    ['another function', { name: 'pbkdf2' }],
  ])('refuses %s', (_, change) => {
    expect(() => assertKdfBounds({ ...newKdf(), ...change } as Kdf)).toThrow(
      new AppError('kdf_out_of_bounds'),
    );
  });

  it('accepts what we write', () => {
    expect(newKdf()).toMatchObject({ memory: 64 * 1024, passes: 3, lanes: 1 });
    expect(() => assertKdfBounds(newKdf())).not.toThrow();
  });
});

it('a new salt comes with every derivation', () => {
  expect(newKdf().salt).not.toEqual(newKdf().salt);
});

it('work is what is written to memory, however many lanes there are', () => {
  expect(workOf({ ...USUAL_COST, lanes: 4 })).toBe(workOf(USUAL_COST));
  expect(workOf({ ...USUAL_COST, memory: 128 * 1024 })).toBe(2 * workOf(USUAL_COST));
});

it('a way that takes the place of another costs no less to guess', () => {
  const dearer = { ...USUAL_COST, memory: 2 * USUAL_COST.memory };
  expect(atLeast(USUAL_COST)).toBe(USUAL_COST);
  expect(atLeast(USUAL_COST, dearer)).toBe(dearer);
  expect(atLeast(dearer, USUAL_COST)).toBe(dearer);
  expect(atLeast(USUAL_COST, { ...USUAL_COST, memory: 19 * 1024, passes: 2 })).toBe(USUAL_COST);
});
