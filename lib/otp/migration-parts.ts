import type { Batch, MigrationPart, MigrationReading, MigrationRefusal } from './migration';

/** The parts of one export that were seen together. `seen` and `size` say which QRs of how many, from 0. */
export interface MigrationBatch {
  id: string;
  size: number;
  seen: number[];
  readings: MigrationReading[];
  refused: MigrationRefusal[];
}

/** Whether two QRs belong to one export. The size counts, as an export without an id has 0. */
export function batchKey({ id, size }: Pick<Batch, 'id' | 'size'>): string {
  return `${id} of ${size}`;
}

/** Joins what belongs together, in the order of its QRs; records are counted on from part to part. */
export function mergeParts(parts: MigrationPart[]): MigrationBatch[] {
  const batches = new Map<string, MigrationBatch>();
  for (const { batch, readings, refused } of [...parts].sort((a, b) => a.batch.index - b.batch.index)) {
    const { id, size, index } = batch;
    const key = batchKey(batch);
    const whole = batches.get(key) ?? { id, size, seen: [], readings: [], refused: [] };
    const before = whole.readings.length + whole.refused.length;
    batches.set(key, {
      ...whole,
      seen: [...new Set([...whole.seen, index])],
      readings: [...whole.readings, ...readings.map((each) => ({ ...each, at: each.at + before }))],
      refused: [...whole.refused, ...refused.map((each) => ({ ...each, at: each.at + before }))],
    });
  }
  return [...batches.values()];
}

/** The QRs of an export that are not among `had`, from 0. */
export function missingParts(size: number, had: number[]): number[] {
  return Array.from({ length: size }, (_, index) => index).filter((index) => !had.includes(index));
}
