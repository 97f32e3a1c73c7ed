import type { Field } from './survey';

/** Where the last code that we typed into this document is remembered: in the isolated world, which the page cannot see. */
const isolated = globalThis as { engangTyped?: string };

export function remember(code: string): void {
  isolated.engangTyped = code;
}

/** What a field holds, without telling it. Of other texts than one's own an old code cannot be told, so they are left. */
export function whatIsIn(text: string): Field['holds'] {
  if (text === '') return 'nothing';
  if (isOurs(text)) return 'code';
  return text.length === 1 ? 'character' : 'text';
}

/** Whether a text is the code that we typed last; a page may have grouped it. */
export function isOurs(text: string): boolean {
  return text.replace(/[^\p{L}\p{N}]/gu, '') === isolated.engangTyped;
}

export function isWritable(field: HTMLInputElement | HTMLTextAreaElement): boolean {
  return !field.readOnly && !field.matches(':disabled');
}
