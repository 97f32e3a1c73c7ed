import { expect, it } from 'vitest';
import type { Notice } from '../../components/notice';
import { oneAtATime } from '../../components/one-at-a-time';
import { AppError } from '../../lib/error';

/** A task that ends when the test says so. */
function task(text: string) {
  let end: (notice: Notice | undefined) => void = () => {};
  let started = false;
  const run = () => {
    started = true;
    return new Promise<Notice | undefined>((done) => {
      end = done;
    });
  };
  return { run, end: () => end({ text }), cancel: () => end(undefined), started: () => started };
}

function start() {
  const said: (string | undefined)[] = [];
  return { said, ...oneAtATime(({ text, error }) => said.push(error ?? text)) };
}

it('starts in the same turn, as a permission is asked for straight from a click', () => {
  const { attempt } = start();
  const first = task('first');
  void attempt(first.run);
  expect(first.started()).toBe(true);
});

it('does one thing at a time', async () => {
  const { attempt, said } = start();
  const [first, second, third] = [task('first'), task('second'), task('third')];
  const done = attempt(first.run);
  await attempt(second.run);
  expect(second.started()).toBe(false);
  first.end();
  await done;
  expect(said).toEqual(['first']);
  void attempt(third.run);
  expect(third.started()).toBe(true);
});

it('lets the next one take the place of a wait, which is cancelled', async () => {
  const { attempt, waits, said } = start();
  const [first, second] = [task('first'), task('second')];
  const wait = { until: 0, fillNow: first.end, cancel: first.cancel };
  void attempt(first.run);
  waits(wait);
  const done = attempt(second.run);
  await expect.poll(second.started).toBe(true);
  second.end();
  await done;
  expect(said).toEqual(['second']);
});

it('says what went wrong by its code, and goes on', async () => {
  const { attempt, said } = start();
  await attempt(async () => {
    throw new AppError('account_gone');
  });
  await attempt(async () => ({ text: 'next' }));
  expect(said).toEqual(['account_gone', 'next']);
});
