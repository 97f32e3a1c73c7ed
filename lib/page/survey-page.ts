import { isWritable, whatIsIn } from './content';
import { focusedIn } from './focus';
import { isUsable, type Sight } from './sight';
import type { Field, Item, Survey, Text } from './survey';

/** A survey, and the elements behind it, which stay in the page. */
export interface Surveyed {
  survey: Survey;
  fields: FieldElement[];
}

export type FieldElement = HTMLInputElement | HTMLTextAreaElement;

/** What an author may say of a field. */
const ATTRIBUTES =
  'name id data-name data-testid ng-model formcontrolname autocomplete placeholder aria-label aria-placeholder title class inputmode pattern maxlength'.split(
    ' ',
  );
const SILENT = /^(script|style|noscript|template|svg|option|select|iframe|head)$/i;
const HEADING = /^(h[1-6]|legend)$/i;
const ACTION = /^(button|a)$/i;
const PRESSED = /^(submit|button|image|reset)$/;
const NOT_TYPED = /^(hidden|checkbox|radio|range|color|file|date|time|month|week)$/;
/** No text says more in its further characters. */
const LONGEST = 700;

/** Reads the page once, changes nothing. A page without any field gives no items. */
export function surveyPage(document: Document, sight: Sight): Surveyed {
  const items: Item[] = [];
  const fields: FieldElement[] = [];
  const focused = focusedIn(document, sight);
  const shown = new Map<Element, boolean>();
  visitAll(document.childNodes, 'text');
  return { survey: { title: document.title, items: fields.length > 0 ? items : [] }, fields };

  function visitAll(nodes: Iterable<Node>, kind: Text['kind']): void {
    for (const node of nodes) {
      if (node.nodeType === 3) visitText(node as globalThis.Text, kind);
      else if (node.nodeType === 1) visit(node as HTMLElement, kind);
    }
  }

  function visitText(node: globalThis.Text, kind: Text['kind']): void {
    const text = node.data.trim();
    const element = node.parentElement ?? (node.parentNode as ShadowRoot | null)?.host;
    if (text && element) say(kind, text, element);
  }

  function say(kind: Text['kind'], text: string, element: Element): void {
    if (isShown(element)) items.push({ kind, text: text.slice(0, LONGEST) });
  }

  function isShown(element: Element): boolean {
    const known = shown.get(element) ?? sight.shown(element);
    shown.set(element, known);
    return known;
  }

  function visit(element: HTMLElement, kind: Text['kind']): void {
    const { tagName } = element;
    if (SILENT.test(tagName)) return;
    if (tagName === 'INPUT') visitInput(element as HTMLInputElement);
    else if (tagName === 'TEXTAREA') meet(element as HTMLTextAreaElement);
    else visitOther(element, kindOf(element) ?? kind);
  }

  function visitInput(input: HTMLInputElement): void {
    if (PRESSED.test(input.type)) say('action', input.value, input);
    else if (!NOT_TYPED.test(input.type)) meet(input);
  }

  function visitOther(element: HTMLElement, kind: Text['kind']): void {
    const name = kind === 'action' ? element.getAttribute('aria-label') : null;
    if (name) say(kind, name, element);
    const slotted = element.tagName === 'SLOT' ? (element as HTMLSlotElement).assignedNodes() : [];
    visitAll(slotted.length > 0 ? slotted : (sight.openShadow(element) ?? element).childNodes, kind);
  }

  function meet(field: FieldElement): void {
    if (!isShown(field)) return;
    items.push(describe(field, fields.length, field === focused, sight));
    fields.push(field);
  }
}

function describe(field: FieldElement, at: number, focused: boolean, sight: Sight): Field {
  const { width, height } = sight.size(field);
  return {
    ...{ kind: 'field', at, type: field.type, attributes: attributesOf(field), labels: labelsOf(field) },
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
  const root = field.getRootNode();
  const host = root instanceof ShadowRoot ? Object.values(attributesOf(root.host)) : [];
  const group = field.closest('[role=group], fieldset')?.getAttribute('aria-label');
  return [...host, group].flatMap((text) => text || []);
}

function kindOf({ tagName, role }: HTMLElement): Text['kind'] | null {
  if (HEADING.test(tagName) || role === 'heading') return 'heading';
  return ACTION.test(tagName) || role === 'button' || role === 'link' ? 'action' : null;
}
