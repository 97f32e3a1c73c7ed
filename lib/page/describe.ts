import { isWritable, whatIsIn } from './content';
import type { FieldElement } from './fields-of';
import { hostOf } from './flat-tree';
import { isUsable, type Sight } from './sight';
import type { Field } from './survey';

/** What an author may say of a field. */
const ATTRIBUTES =
  'name id data-name data-testid ng-model formcontrolname autocomplete placeholder aria-label aria-placeholder title class inputmode pattern maxlength'.split(
    ' ',
  );

/** One field as plain data. */
export function describe(field: FieldElement, at: number, focused: boolean, sight: Sight): Field {
  const { width, height } = sight.size(field);
  return {
    ...{
      kind: 'field',
      at,
      type: field.type,
      attributes: attributesOf(field),
      labels: labelsOf(field),
      headings: [],
    },
    ...{ holders: holdersOf(field), width, height, usable: isUsable(field, sight) },
    ...{ writable: isWritable(field), holds: whatIsIn(field.value), focused },
  };
}

function attributesOf(element: Element): Field['attributes'] {
  return Object.fromEntries(
    ATTRIBUTES.flatMap((name) => {
      const value = element.getAttribute(name);
      return value === null ? [] : [[name, value]];
    }),
  );
}

function labelsOf(field: FieldElement): string[] {
  const root = field.getRootNode() as Document | ShadowRoot;
  const named = ['aria-labelledby', 'aria-describedby']
    .flatMap((name) => (field.getAttribute(name) ?? '').split(/\s+/))
    .map((id) => (id ? root.getElementById(id) : null));
  return [...(field.labels ?? []), ...named].flatMap((element) => element?.textContent?.trim() || []);
}

function holdersOf(field: FieldElement): string[] {
  const host = hostOf(field);
  const group = field.closest('[role=group], fieldset')?.getAttribute('aria-label');
  return [...(host ? Object.values(attributesOf(host)) : []), group].flatMap((text) => text || []);
}
