import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchPage } from '../../lib/page/watch-page';

type Listener = (event: { isTrusted: boolean }) => void;

let listeners = new Map<string, Listener>();
let answers: (() => void)[] = [];
const told = () => answers.length;
const tell = (answered: () => void) => void answers.push(answered);
const answer = () => answers.at(-1)?.();
const focus = (isTrusted = true) => {
  listeners.get('focusin')?.({ isTrusted });
};

beforeEach(() => {
  listeners = new Map();
  answers = [];
  vi.stubGlobal('addEventListener', (name: string, listener: Listener) => listeners.set(name, listener));
  vi.stubGlobal('removeEventListener', (name: string) => listeners.delete(name));
});
afterEach(() => vi.unstubAllGlobals());

it('tells at once, at each focus, and when the page is complete or brought back', () => {
  watchPage(tell);
  expect(told()).toBe(1);
  answer();
  focus();
  expect(told()).toBe(2);
  answer();
  listeners.get('pageshow')?.({ isTrusted: true });
  expect(told()).toBe(3);
});

it('waits for the answer, and then tells once more what came meanwhile', () => {
  watchPage(tell);
  for (let i = 0; i < 5; i++) focus();
  expect(told()).toBe(1);
  answer();
  expect(told()).toBe(2);
  answer();
  expect(told()).toBe(2);
});

it('does not listen to what a page makes up', () => {
  watchPage(tell);
  answer();
  focus(false);
  expect(told()).toBe(1);
});

it('listens no more where the extension is gone', () => {
  watchPage((answered) => {
    tell(answered);
    if (told() > 1) throw new Error('Extension context invalidated.');
  });
  answer();
  focus();
  expect(listeners.size).toBe(0);
});
