import { app, digits, draw, show } from './page.mjs';

const GROUPS = /(\d{3})(?=\d)/g;

/** Pages with one field, by the last part of their address. */
const pages = {
  plain() {
    const [box] = draw('<form><input name="otp"><button>Log in</button></form>');
    box.addEventListener('input', () => show(box.value));
  },

  number() {
    const [box] = draw('<input type="number">');
    box.addEventListener('input', () => show(box.value));
  },

  password() {
    const [box] = draw('<input type="password" autocomplete="one-time-code">');
    box.addEventListener('input', () => show(box.value));
  },

  'drawn-as-boxes'() {
    const [box] = draw(`<div style="position:relative;width:300px;height:40px"><span></span>
      <input maxlength="${digits}" style="position:absolute;inset:0;color:transparent"></div>`);
    box.addEventListener('input', () => {
      app.querySelector('span').textContent = [...box.value].join('|');
      show(box.value);
    });
  },

  'old-code'() {
    const [box] = draw(`<input value="${'135792468'.slice(0, digits)}">`);
    box.addEventListener('input', () => show(box.value));
  },

  /** Puts a paste where it believes the selection to be: at the end after a focus, else where it last heard of it. */
  'old-code-selected'() {
    const [box] = draw(`<input value="${'135792468'.slice(0, digits)}">`);
    let from = 0;
    box.addEventListener('focus', () => {
      from = digits - 1;
    });
    document.addEventListener('selectionchange', () => {
      from = box.selectionStart;
    });
    box.addEventListener('paste', (event) => {
      event.preventDefault();
      box.value = (box.value.slice(0, from) + event.clipboardData.getData('text')).slice(0, digits);
      show(box.value);
    });
  },

  /** Writes "123 456", and keeps the caret where the person had it. */
  grouped() {
    const [box] = draw(`<input maxlength="${digits + 2}">`);
    box.addEventListener('input', () => {
      const bare = box.value.replace(/\D/g, '').slice(0, digits);
      box.value = bare.replace(GROUPS, '$1 ');
      show(bare);
    });
  },

  /** Takes the keys itself and lets no text in by any other way. */
  'takes-keys'() {
    const [box] = draw('<input>');
    let code = '';
    box.addEventListener('keydown', (event) => {
      if (event.keyCode < 48 || event.keyCode > 57) return;
      event.preventDefault();
      code = (code + event.key).slice(0, digits);
      box.value = code;
      show(code);
    });
    box.addEventListener('input', () => {
      box.value = code;
    });
  },

  /** Lets in one digit at a time, and says so before the input. */
  'one-digit-at-a-time'() {
    const [box] = draw('<input>');
    box.addEventListener('paste', (event) => event.preventDefault());
    box.addEventListener('beforeinput', (event) => {
      if (!/^\d$/.test(event.data)) event.preventDefault();
    });
    box.addEventListener('input', () => show(box.value));
  },

  /** Keeps its state by adding what each event says was typed. */
  'adds-what-is-typed'() {
    const [box] = draw('<input>');
    let code = '';
    box.addEventListener('input', (event) => {
      code = (code + (event.data ?? '')).slice(0, digits);
      box.value = code;
      show(code);
    });
  },

  /** Knows its text a moment after the event, and shows the old one until then. */
  late() {
    const [box] = draw('<input>');
    let code = '';
    box.addEventListener('input', () => {
      const typed = box.value;
      box.value = code;
      setTimeout(() => {
        code = typed;
        box.value = code;
        show(code);
      }, 15);
    });
  },

  /** Forgets the field and draws a new one as soon as the first digit is in. */
  'remounts-once'() {
    let remounted = false;
    function mount(code) {
      const [box] = draw(`<input value="${code}">`);
      box.addEventListener('input', () => {
        show(box.value);
        if (!remounted) setTimeout(mount, 0, box.value);
        remounted = true;
      });
    }
    mount('');
  },

  'takes-paste'() {
    const [box] = draw('<input>');
    box.addEventListener('paste', (event) => {
      event.preventDefault();
      box.value = event.clipboardData.getData('text').trim();
      show(box.value);
    });
    box.addEventListener('input', () => show('typed'));
  },

  /** Logs in at the last digit, as many pages do, and the next page comes. */
  'submits-itself'() {
    const [box] = draw(`<form action="/done"><input name="code" maxlength="${digits}"></form>`);
    box.addEventListener('input', () => {
      show(box.value);
      if (box.value.length === digits) box.form.submit();
    });
  },
};

pages[location.pathname.split('/').at(-1)]();
