import type { Field } from './survey';

/** What a field holds, without telling it. Four to ten digits are taken for a code that was left behind. */
export function whatIsIn(text: string): Field['holds'] {
  if (text === '') return 'nothing';
  if (text.length === 1) return 'character';
  return /^\d{4,10}$/.test(text) ? 'code' : 'text';
}

export function isWritable(field: HTMLInputElement | HTMLTextAreaElement): boolean {
  return !field.readOnly && !field.matches(':disabled');
}
