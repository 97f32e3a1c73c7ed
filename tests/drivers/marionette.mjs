import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

const CONNECT_MS = 60_000;
/** Keys without a character, WebDriver section 17.4.2. */
const KEYS = {
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  ArrowUp: '\uE013',
  ArrowDown: '\uE015',
};

/**
 * Speaks Marionette, the automation protocol inside Firefox: JSON messages, each after its length in bytes and a
 * colon. `portOf` gives the port as soon as it is known. Scripts run in the browser's own window, not in a page.
 */
export async function connectMarionette(portOf) {
  const socket = await connected(portOf);
  const waiting = new Map();
  let greet;
  const greeting = new Promise((done) => {
    greet = done;
  });
  let received = Buffer.alloc(0);
  let lastId = 0;

  socket.on('data', (bytes) => {
    received = Buffer.concat([received, bytes]);
    for (;;) {
      const colon = received.indexOf(':');
      const end = colon + 1 + Number(received.subarray(0, Math.max(colon, 0)));
      if (colon < 0 || received.length < end) return;
      const message = JSON.parse(received.subarray(colon + 1, end));
      received = received.subarray(end);
      if (Array.isArray(message)) answer(message);
      else greet();
    }
  });
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox is gone'));
    waiting.clear();
  });

  function answer([, id, error, result]) {
    const { resolve, reject } = waiting.get(id);
    waiting.delete(id);
    if (error) reject(new Error(`${error.error}: ${error.message}`));
    else resolve(result);
  }

  function send(command, parameters = {}) {
    return new Promise((resolve, reject) => {
      const id = ++lastId;
      waiting.set(id, { resolve, reject });
      const text = JSON.stringify([0, id, command, parameters]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
  }

  await greeting;
  await send('WebDriver:NewSession', { capabilities: { alwaysMatch: {} } });
  await send('Marionette:SetContext', { value: 'chrome' });
  await send('WebDriver:SetTimeouts', { script: 60_000 });

  return {
    send,
    /** Runs a self-contained function in the browser's window; arguments and result survive JSON. */
    async run(script, ...args) {
      const { value } = await send('WebDriver:ExecuteScript', {
        script: `return (${script}).apply(null, arguments);`,
        args,
        sandbox: null,
      });
      return value;
    },
    /** Presses keys together, named as in `KeyboardEvent.key`, in what has the focus. */
    async press(keys) {
      const values = keys.map((key) => KEYS[key] ?? key);
      const down = values.map((value) => ({ type: 'keyDown', value }));
      const up = values.map((value) => ({ type: 'keyUp', value })).reverse();
      await send('WebDriver:PerformActions', {
        actions: [{ type: 'key', id: 'keys', actions: [...down, ...up] }],
      });
    },
    /** Clicks in the browser's window, in CSS pixels; `button` 2 is the right one. */
    async clickAt(x, y, button = 0) {
      const actions = [
        { type: 'pointerMove', x: Math.round(x), y: Math.round(y), origin: 'viewport' },
        { type: 'pointerDown', button },
        { type: 'pointerUp', button },
      ];
      await send('WebDriver:PerformActions', { actions: [{ type: 'pointer', id: 'mouse', actions }] });
    },
    close: () => socket.destroy(),
  };
}

async function connected(portOf) {
  for (const deadline = Date.now() + CONNECT_MS; ; await sleep(100)) {
    const port = await portOf();
    const socket = port === null ? null : await open(port);
    if (socket) return socket;
    if (Date.now() > deadline) throw new Error('Firefox did not open its Marionette port');
  }
}

function open(port) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket));
    socket.once('error', () => resolve(null));
  });
}
