const PRESSED = /^(submit|button|image|reset)$/;
const CHOSEN = /^(hidden|checkbox|radio|range|color|file|date|time|month|week)$/;

/** What a person does with an input of this type, and with a textarea: types, presses it like a button, or neither. */
export function kindOfInput({ type }: { type: string }): 'typed' | 'pressed' | 'chosen' {
  if (PRESSED.test(type)) return 'pressed';
  return CHOSEN.test(type) ? 'chosen' : 'typed';
}
