import { useEffect } from 'preact/hooks';

const WATCHED = { childList: true, subtree: true, attributes: true, attributeFilter: ['disabled', 'hidden'] };

/**
 * Keeps the focus of a keyboard in its place where what had it goes away: then what was around it has it, by its heading.
 * What is switched off while it works gets it back. A screen that knows better has set it by then.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let last: HTMLElement | null = null;
    let around: HTMLElement[] = []; // from near to far
    let wasOff = false;
    const onFocus = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement)) return;
      last = target;
      around = roomsOf(target);
      wasOff = false;
    };
    const look = () => {
      if (!last) return;
      const isOff = last.matches(':disabled') || last.closest('[hidden]') !== null;
      if (last.isConnected && isOff) wasOff = true;
      if (document.activeElement !== document.body || (last.isConnected && (isOff || !wasOff))) return;
      if (last.isConnected) return last.focus();
      const [name] = around.filter(({ isConnected }) => isConnected).flatMap(nameOf);
      if (name) giveFocus(name);
    };
    const observer = new MutationObserver(look);
    observer.observe(document.body, WATCHED);
    addEventListener('focusin', onFocus);
    return () => {
      observer.disconnect();
      removeEventListener('focusin', onFocus);
    };
  }, []);
}

/** Whether no control has the focus: the page itself, or a heading that it was left to. */
export function isFocusFree(): boolean {
  return document.activeElement === document.body || document.activeElement?.matches('h1, h2, h3') === true;
}

/** What it stands in, up to the page itself. */
function roomsOf(element: HTMLElement): HTMLElement[] {
  const room = element.parentElement;
  return room && room !== document.body ? [room, ...roomsOf(room)] : [];
}

/** What says where one is: its heading, or itself where it has a name or is all there is. */
function nameOf(room: HTMLElement): HTMLElement[] {
  const heading = room.querySelector<HTMLElement>('h1, h2, h3');
  if (heading) return [heading];
  return room.matches('[aria-label], main') ? [room] : [];
}

function giveFocus(element: HTMLElement): void {
  if (!element.hasAttribute('tabindex')) element.tabIndex = -1;
  element.focus();
}
