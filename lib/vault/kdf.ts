import { AppError } from '../error';
import type { Bytes } from './seal';

/** What an Argon2id derivation costs: memory in KiB, passes over it, lanes. */
export interface KdfCost {
  memory: number;
  passes: number;
  lanes: number;
}

export interface Kdf extends KdfCost {
  name: 'argon2id';
  salt: Bytes;
}

/** Password and parameters in, 32 bytes out; slow on purpose. */
export type Derive = (password: string, kdf: Kdf) => Promise<Bytes>;

/** 64 MiB and three passes: RFC 9106 section 4, second recommendation, with one lane as a browser runs one thread. */
export const USUAL_COST: KdfCost = { memory: 64 * 1024, passes: 3, lanes: 1 };

export function newKdf({ memory, passes, lanes } = USUAL_COST): Kdf {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  return { name: 'argon2id', memory, passes, lanes, salt };
}

/** `cost`, or that of the way it takes the place of where this is higher: a change never makes guessing cheaper. */
export function atLeast(cost: KdfCost, replaced?: KdfCost): KdfCost {
  return replaced && workOf(replaced) > workOf(cost) ? replaced : cost;
}

/** What a guess costs, in KiB written: lanes change the time, not the work. */
export function workOf({ memory, passes }: KdfCost): number {
  return memory * passes;
}

/**
 * Refuses parameters that would exhaust the machine, or that are weaker than any we ever wrote, before they run.
 * @throws AppError kdf_out_of_bounds
 */
export function assertKdfBounds(kdf: Kdf): void {
  const within = (value: number, from: number, to: number) =>
    Number.isInteger(value) && value >= from && value <= to;
  const good =
    kdf?.name === 'argon2id' &&
    within(kdf.memory, 19 * 1024, 256 * 1024) &&
    within(kdf.passes, 2, 10) &&
    within(kdf.lanes, 1, 16) &&
    kdf.salt instanceof Uint8Array &&
    within(kdf.salt.length, 16, 64);
  if (!good) throw new AppError('kdf_out_of_bounds');
}
