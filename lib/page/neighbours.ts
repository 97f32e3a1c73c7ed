import { isUsable, type Sight } from './sight';
import type { Item } from './walk';
import { type Meanings, meaningsOf, unfoldName } from './words';

/** A field that a person sees on the page, as another field's neighbour. */
export interface Neighbour {
  element: Element;
  password: boolean;
  /** A user name, an e-mail address, a password: it asks who the person is. */
  who: boolean;
  card: boolean;
}

/** Every text field that a person sees, whatever may be typed there. */
export function neighboursIn(items: Item[], sight: Sight): Neighbour[] {
  return items.flatMap((item) =>
    item.kind === 'field' && isUsable(item.element, sight) ? [neighbour(item.element)] : [],
  );
}

function neighbour(element: HTMLInputElement | HTMLTextAreaElement): Neighbour {
  const meanings = meaningsOfName(element);
  const password = element.type === 'password';
  return {
    element,
    password,
    who: password || element.type === 'email' || meanings.has('identity'),
    card: meanings.has('card') || /(^|\s)cc-/.test(element.getAttribute('autocomplete') ?? ''),
  };
}

function meaningsOfName({ name, id, placeholder, labels }: HTMLInputElement | HTMLTextAreaElement): Meanings {
  return meaningsOf([unfoldName(name), unfoldName(id), placeholder, labels?.[0]?.textContent ?? '']);
}
