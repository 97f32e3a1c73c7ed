import type { TestContext } from 'vitest';

declare module 'vitest' {
  interface TaskMeta {
    figure?: string;
  }
}

/** Whether `npm run proof` asks: the full counts, minutes long, instead of the short form inside `npm test`. */
export const LONG = process.env.ENGANG_PROOF === '1';

/** How often: `short` in `npm test`, `long` in `npm run proof`. */
export const times = (short: number, long: number) => (LONG ? long : short);

/** The figure of this test, as `npm run proof` prints it beside its pass line. */
export function tell({ task }: TestContext, figure: string): void {
  task.meta.figure = figure;
}
