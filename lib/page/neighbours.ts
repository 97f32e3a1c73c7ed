import type { Field, Item } from './survey';
import { meaningsOf, unfoldName } from './words';

/** A field that a person sees on the page, as another field's neighbour. */
export interface Neighbour {
  field: Field;
  password: boolean;
  /** A user name, an e-mail address, a password: it asks who the person is. */
  who: boolean;
  card: boolean;
}

/** What they hold is no code of any kind. */
const WHO = /^(email|textarea)$/;

/** Every text field that a person sees, whatever may be typed there. */
export function neighboursIn(items: Item[]): Neighbour[] {
  return items.flatMap((item) => (item.kind === 'field' && item.usable ? [neighbour(item)] : []));
}

function neighbour(field: Field): Neighbour {
  const { name, id, placeholder, autocomplete } = field.attributes;
  const meanings = meaningsOf([
    unfoldName(name ?? ''),
    unfoldName(id ?? ''),
    placeholder ?? '',
    field.labels[0] ?? '',
  ]);
  const password = field.type === 'password';
  return {
    field,
    password,
    who: password || WHO.test(field.type) || meanings.has('identity') || meanings.has('foreign'),
    card: meanings.has('card') || /(^|\s)cc-/.test(autocomplete ?? ''),
  };
}
