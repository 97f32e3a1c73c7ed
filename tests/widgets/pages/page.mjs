/** What every widget page has: how many digits it asks for, a place for the widget, and its state for all to read. */
const asked = new URLSearchParams(location.search);
export const digits = Number(asked.get('digits') ?? 6);
/** A code that is in the field from the start. */
export const old = asked.get('old') ?? '';
export const app = document.querySelector('#app');

/** Shows what the page itself takes the code to be. */
export function show(code) {
  document.querySelector('#state').textContent = code;
}

/** Which inputs are the widget's boxes, where it has others. */
export function boxesAre(selector) {
  document.documentElement.dataset.boxes = selector;
}

/** Draws `html` and gives its inputs. */
export function draw(html, root = app) {
  root.innerHTML = html;
  return [...root.querySelectorAll('input')];
}

export const row = (attributes = 'maxlength="1" inputmode="numeric"') =>
  `<input ${attributes}>`.repeat(digits);
export const textOf = (boxes) => boxes.map((box) => box.value).join('');
