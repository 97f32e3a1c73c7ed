import { join } from 'node:path';
import { build } from 'esbuild';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FillReport } from '../../../lib/page/type-code';

const CODE = '042159';
const LONG = 60_000;

let browser: Browser;
let page: Page;
let script: string;

beforeAll(async () => {
  const bundle = await build({
    stdin: {
      contents: `import { codeFieldsIn, focusedFieldIn } from './field';
        import { browserSight } from './sight';
        import { surveyPage } from './survey-page';
        import { remember } from './content';
        import { fillCode } from './type-code';
        const boxesOf = (choose) => {
          const { survey, fields } = surveyPage(document, browserSight());
          const found = choose(survey);
          return found && { boxes: found.fields.map((at) => fields[at]) };
        };
        globalThis.findCodeField = () => boxesOf((survey) => codeFieldsIn(survey)[0] ?? null);
        globalThis.focusedField = () => boxesOf(focusedFieldIn);
        Object.assign(globalThis, { fillCode, remember });`,
      resolveDir: join(import.meta.dirname, '../../../lib/page'),
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'iife',
  });
  script = bundle.outputFiles[0]?.text ?? '';
  browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  page = await browser.newPage();
}, LONG);

afterAll(() => browser.close());

/** Fills the code into the page; what the fill says, and what the page itself holds to be the code. */
async function fill(
  body: string,
  { code = CODE, field = 'findCodeField(document)' } = {},
): Promise<{ report: FillReport | null; held: string; submitted: boolean }> {
  await page.goto('about:blank');
  await page.setContent(`<!doctype html><title>Two-factor authentication</title>
    <script>
      window.submitted = false;
      addEventListener('submit', (event) => { event.preventDefault(); window.submitted = true; });
    </script>
    <style>input { width: 260px; height: 36px } .row input { width: 44px }</style>${body}`);
  await page.evaluate(script);
  return (await page.evaluate(`(async () => {
    const field = ${field};
    const report = field && await fillCode(field, '${code}');
    return { report, held: window.held(), submitted: window.submitted };
  })()`)) as { report: FillReport | null; held: string; submitted: boolean };
}

const FILLED = { filled: true, held: CODE.length, given: true };
const REFUSED = { filled: false, held: 0, given: false };
const row = (attributes = 'maxlength="1" inputmode="numeric"', count = 6) =>
  `<h1>Two-factor authentication</h1><form class="row">${`<input ${attributes}>`.repeat(count)}<button>Verify</button></form>`;
const boxes = `const boxes = [...document.querySelectorAll('.row input')];`;
const shown = `window.held = () => boxes.map((box) => box.value).join('');`;

describe('is taken by', () => {
  it('a plain field, with the events of typing and no submit', async () => {
    const { report, held, submitted } =
      await fill(`<form><input id="otp" name="otp"><button>Log in</button></form>
      <script>
        const seen = [];
        for (const type of ['focus', 'paste', 'keydown', 'beforeinput', 'input', 'keyup', 'change'])
          otp.addEventListener(type, () => seen.push(type));
        window.held = () => otp.value + ' ' + seen.join(' ');
      </script>`);
    expect(report).toEqual(FILLED);
    const keys = 'keydown beforeinput input keyup '.repeat(CODE.length);
    expect(held).toBe(`${CODE} focus paste ${keys}change`);
    expect(submitted).toBe(false);
  });

  it('a controlled field, which tracks the value as React does', async () => {
    const { report, held } = await fill(`<input id="otp" name="otp"><script>
        // React keeps the last value it knows in a setter on the element and ignores an input event without a change;
        // after each event it writes its state back.
        const own = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
        let tracked = '';
        let state = '';
        Object.defineProperty(otp, 'value', {
          configurable: true,
          get() { return own.get.call(this); },
          set(value) { tracked = value; own.set.call(this, value); },
        });
        otp.addEventListener('input', () => {
          if (own.get.call(otp) !== tracked) state = own.get.call(otp);
          queueMicrotask(() => { otp.value = state; });
        });
        window.held = () => state;
      </script>`);
    expect({ report, held }).toEqual({ report: FILLED, held: CODE });
  });

  it('six boxes that listen to paste', async () => {
    const { report, held } = await fill(`${row()}<script>${boxes}
        let typed = 0;
        for (const box of boxes) box.addEventListener('input', () => typed++);
        boxes[0].addEventListener('paste', (event) => {
          event.preventDefault();
          [...event.clipboardData.getData('text')].forEach((digit, i) => { boxes[i].value = digit; });
        });
        window.held = () => boxes.map((box) => box.value).join('') + ' ' + typed;
      </script>`);
    expect({ report, held }).toEqual({ report: FILLED, held: `${CODE} 0` });
  });

  it('six boxes that only hear single characters, and move the focus themselves', async () => {
    const { report, held } = await fill(`${row()}<script>${boxes}
        const state = Array(6).fill('');
        boxes.forEach((box, i) => {
          box.addEventListener('paste', (event) => event.preventDefault());
          box.addEventListener('input', () => {
            state[i] = box.value.slice(-1);
            box.value = state[i];
            boxes[i + 1]?.focus();
          });
        });
        window.held = () => state.join('');
      </script>`);
    expect({ report, held }).toEqual({ report: FILLED, held: CODE });
  });

  it('six boxes that take the key themselves and draw in the next task', async () => {
    const { report, held } = await fill(`${row()}<script>${boxes}
        boxes.forEach((box, i) => {
          box.addEventListener('keydown', (event) => {
            event.preventDefault();
            if (event.keyCode < 48 || event.keyCode > 57) return;
            setTimeout(() => { box.value = event.key; boxes[i + 1]?.focus(); });
          });
          box.addEventListener('input', () => { box.value = ''; });
        });
        ${shown}
      </script>`);
    expect({ report, held }).toEqual({ report: FILLED, held: CODE });
  });

  it('six boxes whose state is known only after the page has drawn anew', async () => {
    const { report, held } = await fill(`${row()}<script>${boxes}
        let state = ['', '', '', '', '', ''];
        boxes.forEach((box, i) => box.addEventListener('input', () => {
          const next = state.map((digit, k) => (k === i ? box.value : digit));
          queueMicrotask(() => { state = next; boxes.forEach((each, k) => { each.value = state[k]; }); });
        }));
        window.held = () => state.join('');
      </script>`);
    expect({ report, held }).toEqual({ report: FILLED, held: CODE });
  });

  it.each(['type="number"', 'type="tel"'])('six boxes of %s, which say no length', async (attributes) => {
    const { report, held } = await fill(`${row(attributes)}<script>${boxes}${shown}</script>`);
    expect({ report, held }).toEqual({ report: FILLED, held: CODE });
  });

  it('boxes with a clipped mirror, which the page keeps itself', async () => {
    const { report, held } = await fill(`${row()}
      <input id="mirror" name="code" style="position:absolute;clip-path:inset(50%);width:1px;height:1px;border:0;padding:0">
      <script>${boxes}
        for (const box of boxes)
          box.addEventListener('input', () => { mirror.value = boxes.map((each) => each.value).join(''); });
        window.held = () => mirror.value;
      </script>`);
    expect({ report, held }).toEqual({ report: FILLED, held: CODE });
  });

  it('one field drawn as six', async () => {
    const { report, held } = await fill(`<h1>Two-factor authentication</h1>
      <div style="position:relative"><span id="slots"></span>
        <input id="otp" maxlength="6" inputmode="numeric" style="position:absolute;inset:0;color:transparent"></div>
      <script>
        otp.addEventListener('input', () => { slots.textContent = [...otp.value].join('|'); });
        window.held = () => slots.textContent;
      </script>`);
    expect({ report, held }).toEqual({ report: FILLED, held: '0|4|2|1|5|9' });
  });

  it('a field in nested shadow roots', async () => {
    const { report, held } = await fill(`<x-page></x-page><script>
        const outer = document.querySelector('x-page').attachShadow({ mode: 'open' });
        outer.innerHTML = '<h1>Enter the code from your authenticator app</h1><x-field></x-field>';
        const inner = outer.querySelector('x-field').attachShadow({ mode: 'open' });
        inner.innerHTML = '<input style="width:200px;height:30px" maxlength="6">';
        let heard = '';
        document.addEventListener('input', (event) => { heard = event.composedPath()[0].value; });
        window.held = () => heard;
      </script>`);
    expect({ report, held }).toEqual({ report: FILLED, held: CODE });
  });

  it('a field that groups the digits', async () => {
    const { report, held } = await fill(`<input id="otp" name="otp" maxlength="7"><script>
        otp.addEventListener('input', () => { otp.value = otp.value.replace(/^(...)(...)$/, '$1 $2'); });
        window.held = () => otp.value;
      </script>`);
    expect({ report, held }).toEqual({ report: FILLED, held: '042 159' });
  });

  it('a page that takes the field away after the last digit', async () => {
    const { report } = await fill(`${row()}<script>${boxes}${shown}
        boxes[5].addEventListener('input', () => setTimeout(() => document.querySelector('form').remove(), 20));
      </script>`);
    expect(report).toEqual(FILLED);
  });

  it('a field that holds an old code, and boxes that hold one', async () => {
    const held = `<script>window.held = () => [...document.querySelectorAll('input')].map((box) => box.value).join('')</script>`;
    const ours = { field: `(remember('123456'), findCodeField(document))` };
    const one = await fill(`<input name="otp" value="123 456">${held}`, ours);
    const six = await fill(`${row('maxlength="1" value="7"')}${held}`);
    expect([one, six].map(({ report, held }) => ({ report, held }))).toEqual([
      { report: FILLED, held: CODE },
      { report: FILLED, held: CODE },
    ]);
  });

  it('no field that holds digits of someone else’s', async () => {
    const { report, held } = await fill(
      `<input id="otp" name="otp" value="987654"><script>window.held = () => otp.value</script>`,
    );
    expect({ report, held }).toEqual({ report: null, held: '987654' });
  });

  it('the field the person has picked', async () => {
    const { report, held } = await fill(
      `<input id="a"><input id="b"><script>b.focus(); window.held = () => a.value + '/' + b.value;</script>`,
      { field: 'focusedField(document)' },
    );
    expect({ report, held }).toEqual({ report: FILLED, held: `/${CODE}` });
  });
});

describe('is refused, and said to be, by', () => {
  it('a widget that puts back what it had', async () => {
    const { report, held } = await fill(`<input id="otp" name="otp"><script>
        otp.addEventListener('input', () => setTimeout(() => { otp.value = ''; }, 30));
        window.held = () => otp.value;
      </script>`);
    expect({ report, held }).toEqual({ report: { ...REFUSED, given: true }, held: '' });
  });

  it('a widget that keeps a part of it', async () => {
    const { report } = await fill(`${row()}<script>${boxes}${shown}
        boxes.slice(4).forEach((box) => box.addEventListener('input', () => { box.value = ''; }));
      </script>`);
    expect(report).toEqual({ ...REFUSED, held: 4 });
  });

  it.each([
    ['other text', '<input id="otp" name="otp" value="ghp_16C7e42F">', 'ghp_16C7e42F'],
    ['a number of another length', '<input id="otp" name="otp" value="0123456789">', '0123456789'],
    ['a date', '<input id="otp" name="otp" value="21-11-26">', '21-11-26'],
    ['too little room', '<input id="otp" name="otp" maxlength="4">', ''],
    ['a read-only field', '<input id="otp" name="otp" readonly>', ''],
  ])('%s', async (_, input, before) => {
    const { report, held } = await fill(`${input}<script>window.held = () => otp.value;</script>`, {
      field: '({ boxes: [otp] })',
    });
    expect({ report, held }).toEqual({ report: REFUSED, held: before });
  });

  it('boxes for another count of digits', async () => {
    const { report, held } = await fill(`${row(undefined, 8)}<script>${boxes}${shown}</script>`);
    expect({ report, held }).toEqual({ report: REFUSED, held: '' });
  });
});

describe('was given all of the code, and holds nothing of it:', () => {
  const sends = `const sent = []; window.held = () => sent.join(' ');`;
  const readsPaste = (then: string) => `${row()}<script>${boxes}${sends}
      boxes[0].addEventListener('paste', (event) => {
        ${then}
      });
      for (const box of boxes) box.addEventListener('input', () => {
        const typed = boxes.map((each) => each.value).join('');
        if (typed.length < 6) return;
        sent.push(typed);
        for (const each of boxes) each.value = '';
      });
      document.querySelector('form').addEventListener('submit', () => sent.push('form'));
    </script>`;
  const GIVEN = { ...REFUSED, given: true };
  const late = `event.preventDefault(); sent.push(event.clipboardData.getData('text'));`;

  it.each([0, 30])('a field that is emptied %i ms after the last digit', async (ms) => {
    const { report, held } = await fill(`<input id="otp" name="otp"><script>${sends}
        const empty = () => { otp.value = ''; };
        otp.addEventListener('input', () => {
          if (otp.value.length < 6) return;
          sent.push(otp.value);
          if (${ms}) setTimeout(empty, ${ms}); else empty();
        });
      </script>`);
    expect({ report, held }).toEqual({ report: GIVEN, held: CODE });
  });

  it('a field that takes the last key and shows nothing', async () => {
    const { report, held } = await fill(`<input id="otp" name="otp"><script>${sends}
        let code = '';
        otp.addEventListener('keydown', (event) => {
          event.preventDefault();
          code += event.key;
          otp.value = code.length < 6 ? code : '';
          if (code.length === 6) sent.push(code);
        });
      </script>`);
    expect({ report, held }).toEqual({ report: GIVEN, held: CODE });
  });

  it('boxes that send their form at a paste: not typed again', async () => {
    const { report, held } = await fill(
      readsPaste(`${late} setTimeout(() => document.querySelector('form').requestSubmit(), 10);`),
    );
    expect({ report, held }).toEqual({ report: GIVEN, held: `${CODE} form` });
  });

  it('boxes in a shadow tree that do so', async () => {
    const { report, held } = await fill(`<x-form></x-form><script>${sends}
        const root = document.querySelector('x-form').attachShadow({ mode: 'open' });
        root.innerHTML = '<form><input name="otp" autocomplete="one-time-code"></form>';
        const [box] = root.querySelectorAll('input');
        box.addEventListener('input', () => sent.push('typed'));
        box.addEventListener('paste', (event) => { ${late} box.form.requestSubmit(); });
        box.form.addEventListener('submit', (event) => event.preventDefault());
      </script>`);
    expect({ report, held }).toEqual({ report: GIVEN, held: CODE });
  });

  it('boxes that a page locks at a paste, which it leaves to the browser', async () => {
    const { report, held } = await fill(
      readsPaste(`sent.push(event.clipboardData.getData('text'));
        for (const box of boxes) box.disabled = true;`),
    );
    expect({ report, held }).toEqual({ report: GIVEN, held: CODE });
  });

  it('boxes that take a paste, show nothing of it, and then refuse what is typed', async () => {
    const { report, held } = await fill(
      readsPaste(`${late} for (const box of boxes)
          box.addEventListener('beforeinput', (event) => event.preventDefault());`),
    );
    expect({ report, held }).toEqual({ report: GIVEN, held: CODE });
  });
});

it('listens to the page no longer, once it is done', async () => {
  const { held } = await fill(`<input id="otp" name="otp"><script>
      const heard = [];
      for (const at of [window, document]) {
        const { addEventListener: add } = at;
        at.addEventListener = (type, listener, options) => {
          heard.push({ type, options });
          return add.call(at, type, listener, options);
        };
      }
      window.held = () => heard.map(({ type, options }) => type + ' ' + options?.signal?.aborted).join(', ');
    </script>`);
  expect(held).toBe('pagehide true, submit true');
});

describe('stops', () => {
  const inSight = (seen: string) => `({ boxes, inSight: (box) => ${seen} })`;

  it('before the first digit, where the box is no longer in sight', async () => {
    const { report, held } = await fill(
      `${row()}<script>${boxes}let heard = 0;
        for (const type of ['focus', 'paste', 'keydown', 'input']) addEventListener(type, () => heard++, true);
        window.held = () => String(heard);
      </script>`,
      { field: inSight('false') },
    );
    expect({ report, held }).toEqual({ report: REFUSED, held: '0' });
  });

  it('as soon as the next box is no longer in sight', async () => {
    const { report, held } = await fill(
      `${row()}<script>${boxes}${shown}
        boxes[1].addEventListener('input', () => { boxes[2].hidden = true; });
      </script>`,
      { field: inSight('!box.hidden') },
    );
    expect({ report, held }).toEqual({ report: { ...REFUSED, held: 2 }, held: '04' });
  });

  it('where a key takes its box away', async () => {
    const { report, held } = await fill(`${row()}<script>${boxes}
        const after = document.body.appendChild(document.createElement('input'));
        boxes[1].addEventListener('keydown', () => { boxes[1].remove(); after.focus(); });
        window.held = () => boxes[0].value + '/' + after.value;
      </script>`);
    expect({ report, held }).toEqual({ report: REFUSED, held: '0/' });
  });
});

describe('what a person does not see', () => {
  it.each([
    ['transparent', 'opacity:0'],
    ['hidden', 'visibility:hidden'],
    ['of one pixel', 'width:1px;height:1px'],
    ['off the page', 'position:absolute;left:-9999px'],
  ])('is not found: %s', async (_, style) => {
    const { report } = await fill(`<input autocomplete="one-time-code" style="${style}">
      <script>window.held = () => ''</script>`);
    expect(report).toBeNull();
  });
});

it('leaves nothing behind in the page', async () => {
  await page.setContent('<input name="otp">');
  const before = await page.evaluate('document.documentElement.outerHTML');
  await page.evaluate(script);
  await page.evaluate('findCodeField(document)');
  expect(await page.evaluate('document.documentElement.outerHTML')).toBe(before);
});
