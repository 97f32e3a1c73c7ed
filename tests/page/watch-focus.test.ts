import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchFocus } from '../../lib/page/watch-focus';

type Listener = (event: { isTrusted: boolean }) => void;

let listeners: Listener[] = [];
let answers: (() => void)[] = [];
const told = () => answers.length;
const tell = (answered: () => void) => void answers.push(answered);
const answer = () => answers.at(-1)?.();
const focus = (isTrusted = true) => {
  for (const listener of listeners) listener({ isTrusted });
};

beforeEach(() => {
  listeners = [];
  answers = [];
  vi.stubGlobal('addEventListener', (_name: string, listener: Listener) => listeners.push(listener));
  vi.stubGlobal('removeEventListener', (_name: string, listener: Listener) => {
    listeners = listeners.filter((each) => each !== listener);
  });
});
afterEach(() => vi.unstubAllGlobals());

it('tells at once, and at each focus', () => {
  watchFocus(tell);
  expect(told()).toBe(1);
  answer();
  focus();
  expect(told()).toBe(2);
});

it('waits for the answer, and then tells once more what came meanwhile', () => {
  watchFocus(tell);
  for (let i = 0; i < 5; i++) focus();
  expect(told()).toBe(1);
  answer();
  expect(told()).toBe(2);
  answer();
  expect(told()).toBe(2);
});

it('does not listen to what a page makes up', () => {
  watchFocus(tell);
  answer();
  focus(false);
  expect(told()).toBe(1);
});

it('listens no more where the extension is gone', () => {
  watchFocus((answered) => {
    tell(answered);
    if (told() > 1) throw new Error('Extension context invalidated.');
  });
  answer();
  focus();
  expect(listeners).toEqual([]);
});
