import { app, boxesAre, digits, draw, row, show, textOf } from './page.mjs';

/** Pages that do not take the code, or not all of it, by the last part of their address. */
const pages = {
  /** Takes what a person types and nothing a script does. */
  'trusted-alone'() {
    const [box] = draw('<input>');
    let code = '';
    box.addEventListener('input', (event) => {
      if (event.isTrusted) code = box.value;
      box.value = code;
      show(code);
    });
  },

  'trusted-boxes'() {
    const boxes = draw(row());
    for (const box of boxes) {
      box.addEventListener('input', (event) => {
        if (!event.isTrusted) box.value = '';
        show(textOf(boxes));
      });
    }
  },

  /** Refuses every text before it goes in. */
  'nothing-goes-in'() {
    const [box] = draw('<input>');
    box.addEventListener('beforeinput', (event) => event.preventDefault());
  },

  'clears-after-50-ms'() {
    const [box] = draw('<input>');
    box.addEventListener('input', () => {
      show(box.value);
      setTimeout(() => {
        box.value = '';
        show('');
      }, 50);
    });
  },

  'keeps-four'() {
    const boxes = draw(row());
    boxes.forEach((box, i) => {
      box.addEventListener('input', () => {
        if (i > 3) box.value = '';
        show(textOf(boxes));
      });
    });
  },

  /** Sends the code at the last digit, once for each time it is full, and empties itself at once. */
  'sends-and-empties'() {
    const [box] = draw('<input>');
    box.addEventListener('input', () => send([box]));
  },

  'sends-and-empties-boxes'() {
    const boxes = draw(row());
    for (const box of boxes) box.addEventListener('input', () => send(boxes));
  },

  'sends-and-empties-at-paste'() {
    const boxes = draw(row());
    for (const box of boxes) box.addEventListener('input', () => send(boxes));
    boxes[0].addEventListener('paste', (event) => {
      event.preventDefault();
      [...event.clipboardData.getData('text')].forEach((digit, i) => {
        boxes[i].value = digit;
      });
      setTimeout(send, 0, boxes);
    });
  },

  /** Sends the code from the paste and never shows it. */
  'sends-its-form-at-paste'() {
    const boxes = draw(`<form>${row()}</form>`);
    const [form] = app.querySelectorAll('form');
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      app.dataset.sent = Number(app.dataset.sent ?? 0) + 1;
    });
    for (const box of boxes) box.addEventListener('input', () => send(boxes));
    boxes[0].addEventListener('paste', (event) => {
      event.preventDefault();
      if (event.clipboardData.getData('text').length === digits) form.requestSubmit();
    });
  },

  /** Writes something of its own into the next box as soon as the first one is typed into. */
  'writes-itself'() {
    const boxes = draw(row());
    boxes[0].addEventListener('input', () => {
      boxes[1].value = 'x';
      show(textOf(boxes));
    });
  },

  /** Takes the focus away to a field of another kind. */
  'takes-the-focus'() {
    boxesAre('.box');
    const [search, ...boxes] = draw(`<input>${row('class="box"')}`);
    for (const box of boxes) box.addEventListener('focus', () => search.focus());
    app.addEventListener('input', () => show(search.value + textOf(boxes)));
  },

  /** Becomes another step after the first digit: boxes for something else, fewer of them. */
  'becomes-another-step'() {
    const boxes = draw(row());
    boxes[0].addEventListener('input', () => {
      const others = draw('<input><input>');
      app.addEventListener('input', () => show(textOf(others)));
    });
  },

  'read-only'() {
    draw('<input readonly>');
  },

  'other-text'() {
    draw('<input value="anna@practice.example">');
    show('anna@practice.example');
  },

  'too-short'() {
    draw(`<input maxlength="${digits - 1}">`);
  },
};

function send(boxes) {
  if (textOf(boxes).length < digits) return;
  app.dataset.sent = Number(app.dataset.sent ?? 0) + 1;
  for (const box of boxes) box.value = '';
}

pages[location.pathname.split('/').at(-1)]();
