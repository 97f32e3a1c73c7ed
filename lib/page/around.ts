import { elementsOf } from './elements';
import { kindOfInput } from './input-kind';
import type { Sight } from './sight';

/** What a page says and offers around a QR, as plain data: it is read in the page and judged outside (`lead.ts`). */
export interface Around {
  /** As the page names it: `nb-NO`; empty where it does not. */
  lang: string;
  /** What a person can read, as far as 20,000 characters. */
  text: string;
  actions: Action[];
}

/** What a person can see and press: a link, a button, a tab, a choice. */
export interface Action {
  /** Its number among those of the page: by it and its text the page finds the element again. */
  at: number;
  text: string;
  /** What assistive technology calls it, where that is said apart. */
  label: string;
  /** A link to another host. */
  away: boolean;
}

/** What was gathered, and the elements behind `actions`, which stay in the page. */
export interface LookedRound {
  around: Around;
  elements: HTMLElement[];
}

const MOST_TEXT = 20_000;
const MOST_ACTIONS = 400;
/** Longer lists are of countries or times. */
const MOST_CHOICES = 40;
/** What says more is a part of the page and no button. */
const LONGEST = 120;
const SMALLEST = 8;

const PRESSED =
  'a[href], button, summary, [role=button], [role=link], [role=tab], [role=menuitem], [role=menuitemradio], [role=option], [role=radio]';

/** Reads the page once, shadow trees too, and changes nothing. Only what is in sight and can be pressed is an action. */
export function lookRound(document: Document, sight: Sight): LookedRound {
  const taken = new Set<Element>();
  const elements: HTMLElement[] = [];
  const actions: Action[] = [];
  const texts = [document.body?.innerText ?? ''];
  const openShadow = (host: Element) => {
    const inner = sight.openShadow(host);
    if (inner && sight.shown(host)) texts.push(...[...inner.children].map(shownText));
    return inner;
  };
  for (const element of elementsOf(document, openShadow)) {
    if (actions.length >= MOST_ACTIONS) break;
    if (!(element instanceof HTMLElement)) continue;
    if (element instanceof HTMLSelectElement) takeChoices(element);
    else if (element.parentElement && taken.has(element.parentElement)) taken.add(element);
    else if (isPressed(element)) take(element);
  }
  const text = texts.join('\n').slice(0, MOST_TEXT);
  return { around: { lang: document.documentElement.lang, text, actions }, elements };

  function take(element: HTMLElement): void {
    const text = clean(element instanceof HTMLInputElement ? element.value : element.innerText);
    const label = clean(element.getAttribute('aria-label') ?? element.title);
    if ((!text && !label) || text.length > LONGEST || label.length > LONGEST) return;
    if (!isInReach(element, sight)) return;
    taken.add(element);
    add(element, { text, label: label === text ? '' : label, away: isAway(element) });
  }

  /** What a drop-down list has to choose from; what is chosen leads nowhere else. */
  function takeChoices(list: HTMLSelectElement): void {
    if (list.options.length > MOST_CHOICES || !isInReach(list, sight)) return;
    for (const choice of list.options) {
      const text = clean(choice.text);
      if (text && text.length <= LONGEST && !choice.selected && !choice.disabled)
        add(list, { text, label: '', away: false });
    }
  }

  function add(element: HTMLElement, said: Omit<Action, 'at'>): void {
    actions.push({ at: elements.length, ...said });
    elements.push(element);
  }
}

/** Many pages make their buttons of anything: those say by the pointer that they can be pressed. */
function isPressed(element: HTMLElement): boolean {
  if (element.matches(PRESSED)) return true;
  if (element instanceof HTMLInputElement) return kindOfInput(element) === 'pressed';
  if (element instanceof HTMLLabelElement) return /^(?:radio|checkbox)$/.test(typeOf(element.control));
  return hasOwnText(element) && getComputedStyle(element).cursor === 'pointer';
}

function isInReach(element: HTMLElement, sight: Sight): boolean {
  if (element.matches(':disabled') || element.closest('[aria-disabled=true], [inert]')) return false;
  const { width, height } = sight.size(element);
  if (width < SMALLEST || height < SMALLEST || !sight.shown(element)) return false;
  return sight.bare(element, element.getClientRects()[0]); // of a link over several lines, the first
}

function isAway(element: HTMLElement): boolean {
  return (
    element instanceof HTMLAnchorElement && /^https?:/.test(element.href) && element.host !== location.host
  );
}

function hasOwnText(element: HTMLElement): boolean {
  return [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
}

function typeOf(control: HTMLElement | null): string {
  return control instanceof HTMLInputElement ? control.type : '';
}

function shownText(element: Element): string {
  return element instanceof HTMLElement ? element.innerText : '';
}

function clean(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
