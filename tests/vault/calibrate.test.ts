import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { costFor, isUnderUsual, type Machine } from '../../lib/vault/calibrate';
import { assertKdfBounds, type KdfCost, newKdf, USUAL_COST, workOf } from '../../lib/vault/kdf';

const MIB = 1024;
/** Quick, with plenty of memory, unless `change` says otherwise. */
const machine = (change: Partial<Machine> = {}): Machine => ({
  probes: [10, 10, 10],
  gibibytes: 8,
  canAllocate: () => true,
  ...change,
});
const upTo = (mebibytes: number) => (memory: number) => memory <= mebibytes * MIB;
const mebibytes = (change: Partial<Machine>, replaced?: KdfCost) =>
  costFor(machine(change), replaced).memory / MIB;

describe('costFor', () => {
  // 800 ms are 800 / 3 / 256 * 16 = 16.66 ms for each probe of 16 MiB at 256 MiB, and so on.
  it.each([
    [16.6, 256],
    [16.7, 192],
    [22.2, 192],
    [22.3, 128],
    [33.3, 128],
    [33.4, 96],
    [44.4, 96],
    [44.5, 64],
    [5_000, 64],
  ])('a probe of %f ms gives %i MiB', (ms, memory) => {
    expect(costFor(machine({ probes: [ms, ms, ms] }))).toEqual({ memory: memory * MIB, passes: 3, lanes: 1 });
  });

  it('goes by the shortest probe, as other work only adds to it', () => {
    expect(mebibytes({ probes: [300, 22.3, 90] })).toBe(128);
  });

  it.each([
    [undefined, 192],
    [2, 192],
    [4, 256],
  ])('with %s GiB as the browser says, a quick machine takes %i MiB', (gibibytes, memory) => {
    expect(mebibytes({ gibibytes })).toBe(memory);
  });

  it.each([
    [256, 256],
    [255, 192],
    [100, 96],
    [64, 64],
  ])('where %i MiB can be had it takes %i', (most, memory) => {
    expect(mebibytes({ canAllocate: upTo(most) })).toBe(memory);
  });

  it('takes the floor only where the usual cannot be had, and tells it', () => {
    const cost = costFor(machine({ canAllocate: upTo(63) }));
    expect(cost).toEqual({ memory: 19 * MIB, passes: 2, lanes: 1 });
    expect([cost, USUAL_COST].map(isUnderUsual)).toEqual([true, false]);
  });

  it('never takes less than the password that is replaced', () => {
    const last = { memory: 128 * MIB, passes: 4, lanes: 2 };
    expect(costFor(machine({ probes: [400] }), last)).toEqual(last);
    expect(costFor(machine({ canAllocate: upTo(0) }), last)).toEqual(last);
    expect(costFor(machine(), last)).toEqual({ ...USUAL_COST, memory: 256 * MIB });
  });

  it('gives what opens again, whatever the machine says', () => {
    const numbers = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 5 });
    const gibibytes = fc.constantFrom(undefined, 0.25, 2, 8);
    fc.assert(
      fc.property(numbers, gibibytes, fc.nat(300), (probes, gibibytes, most) => {
        const cost = costFor({ probes, gibibytes, canAllocate: upTo(most) }, USUAL_COST);
        assertKdfBounds(newKdf(cost));
        expect(workOf(cost)).toBeGreaterThanOrEqual(workOf(USUAL_COST));
      }),
    );
  });
});
