const EVENT = { bubbles: true, cancelable: true, composed: true };

/** Whether the box has the focus after it was given it: a page may send it elsewhere. `before` had it last from us. */
export function takeFocus(box: HTMLInputElement, before: HTMLInputElement | undefined): boolean {
  const isFocused = () => (box.getRootNode() as Document | ShadowRoot).activeElement === box;
  if (box !== before || !isFocused()) {
    box.focus({ preventScroll: true });
    // Under an open popup the window has no focus, and the page would not hear of it.
    for (const type of box.ownerDocument.hasFocus() ? [] : ['focus', 'focusin'])
      box.dispatchEvent(new FocusEvent(type, { composed: true, bubbles: type === 'focusin' }));
  }
  return isFocused();
}

/** Offers a text to paste. Whether the page took it as its own business: the browser puts nothing in for us. */
export function offerPaste(box: HTMLInputElement, data: string): boolean {
  const dataType = 'text/plain';
  const clipboardData = new DataTransfer();
  clipboardData.setData(dataType, data);
  // Firefox heeds `data` and `dataType` alone; others, `clipboardData`.
  const init = { ...EVENT, clipboardData, data, dataType };
  return !box.dispatchEvent(new ClipboardEvent('paste', init));
}

/**
 * Whether the page leaves the key to the browser. `keyCode` is long deprecated, and what many boxes still ask to let a
 * digit through.
 */
export function sendKey(box: HTMLInputElement, type: 'keydown' | 'keyup', key: string): boolean {
  const keyCode = key.charCodeAt(0);
  return box.dispatchEvent(new KeyboardEvent(type, { ...EVENT, key, keyCode }));
}

/**
 * Makes `text` the box's, of which `data` is new or, where text is taken out, empty; nothing where the page says no
 * before. By the prototype's own setter: React and its kind put a setter of theirs on the element and would see no change.
 */
export function putText(box: HTMLInputElement, text: string, data: string): void {
  const input = { ...EVENT, inputType: data ? 'insertText' : 'deleteContentBackward', data: data || null };
  if (!box.dispatchEvent(new InputEvent('beforeinput', input))) return;
  Reflect.set(HTMLInputElement.prototype, 'value', text, box);
  box.dispatchEvent(new InputEvent('input', input));
}
