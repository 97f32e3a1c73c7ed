import { app, boxesAre, digits, draw, row, show, textOf } from './page.mjs';

/** Shows the code at every input of a box, after `heard(i)` did what the page does. */
function listen(boxes, heard = () => {}) {
  boxes.forEach((box, i) => {
    box.addEventListener('input', () => {
      heard(i);
      show(textOf(boxes));
    });
  });
}

/** Pages with a box for each digit, by the last part of their address. */
const pages = {
  'moves-at-input'() {
    const boxes = draw(row());
    listen(boxes, (i) => boxes[i + 1]?.focus());
  },

  'moves-at-keyup'() {
    const boxes = draw(row('maxlength="1" type="tel"'));
    listen(boxes);
    boxes.forEach((box, i) => {
      box.addEventListener('keyup', () => box.value && boxes[i + 1]?.focus());
    });
  },

  number() {
    const boxes = draw(row('type="number" min="0" max="9"'));
    listen(boxes);
  },

  password() {
    const boxes = draw(row('type="password" maxlength="1"'));
    listen(boxes);
  },

  'old-code'() {
    const boxes = draw(row('maxlength="1" value="7"'));
    listen(boxes);
  },

  /** Sends whatever is in its boxes as soon as none is empty. */
  'old-code-sent-when-full'() {
    const boxes = draw(row('maxlength="1" value="7"'));
    for (const box of boxes) {
      box.addEventListener('input', () => {
        const code = textOf(boxes);
        if (code.length === digits) show(document.querySelector('#state').textContent + code);
      });
    }
  },

  /** The hidden field is what the page sends. */
  mirrored() {
    boxesAre('input:not([type=hidden])');
    const [mirror, ...boxes] = draw(`<input type="hidden" name="code">${row()}`);
    listen(boxes, () => {
      mirror.value = textOf(boxes);
    });
  },

  'blocks-paste'() {
    const boxes = draw(row());
    app.addEventListener('paste', (event) => event.preventDefault());
    listen(boxes, (i) => boxes[i + 1]?.focus());
  },

  /** Takes the key and draws it in the next task. */
  'takes-keys'() {
    const boxes = draw(row());
    boxes.forEach((box, i) => {
      box.addEventListener('keydown', (event) => {
        event.preventDefault();
        if (event.keyCode < 48 || event.keyCode > 57) return;
        setTimeout(() => {
          box.value = event.key;
          boxes[i + 1]?.focus();
          show(textOf(boxes));
        });
      });
      box.addEventListener('input', () => {
        box.value = '';
      });
    });
  },

  /** Only the first empty box may have the focus. */
  'leads-the-focus'() {
    const boxes = draw(row());
    app.addEventListener('focusin', ({ target }) => {
      const next = boxes.find((box) => !box.value) ?? boxes.at(-1);
      if (target !== next) next.focus();
    });
    listen(boxes, (i) => boxes[i + 1]?.focus());
  },

  /** Puts new elements in the place of all boxes at every digit. */
  redraws() {
    let code = Array(digits).fill('');
    function mount() {
      draw(code.map((digit) => `<input maxlength="1" value="${digit}">`).join('')).forEach(
        (box, _i, boxes) => {
          box.addEventListener('input', () => {
            code = boxes.map(({ value }) => value);
            mount();
            show(code.join(''));
          });
        },
      );
    }
    mount();
  },

  'remounts-once'() {
    let remounted = false;
    function mount(code) {
      const boxes = draw(row());
      boxes[0].value = code;
      listen(boxes, () => {
        if (!remounted) setTimeout(mount, 0, boxes[0].value);
        remounted = true;
      });
    }
    mount('');
  },

  /** Draws its state a moment later, from what it has then. */
  late() {
    const boxes = draw(row());
    const state = Array(digits).fill('');
    boxes.forEach((box, i) => {
      box.addEventListener('input', () => {
        const typed = box.value;
        box.value = state[i];
        setTimeout(() => {
          state[i] = typed;
          box.value = typed;
          show(state.join(''));
        }, 15);
      });
    });
  },

  'open-shadow': () => inShadow('open'),
  'closed-shadow': () => inShadow('closed'),

  /** Each box in a shadow root of its own, inside the widget's, heard by composed events alone. */
  'shadow-per-box'() {
    const outer = app.appendChild(document.createElement('x-passcode')).attachShadow({ mode: 'open' });
    const boxes = Array.from({ length: digits }, () => {
      const inner = outer.appendChild(document.createElement('x-digit')).attachShadow({ mode: 'open' });
      return draw('<input maxlength="1">', inner)[0];
    });
    outer.addEventListener('input', (event) => {
      boxes[boxes.indexOf(event.composedPath()[0]) + 1]?.focus();
      show(textOf(boxes));
    });
  },
};

function inShadow(mode) {
  const root = app.appendChild(document.createElement('x-code')).attachShadow({ mode });
  const boxes = draw(row(), root);
  listen(boxes, (i) => boxes[i + 1]?.focus());
  root.addEventListener('paste', (event) => {
    event.preventDefault();
    [...event.clipboardData.getData('text/plain')].forEach((digit, i) => {
      boxes[i].value = digit;
    });
    show(textOf(boxes));
  });
}

pages[location.pathname.split('/').at(-1)]();
