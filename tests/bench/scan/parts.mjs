/** Where the time of one scan goes. Popup and Worker note when a thing happened, in ms since 1970. */

const NOW = 'const now = () => performance.timeOrigin + performance.now();';

/** Put before the Worker's own script: what it says first is that the picture is open, and last its answer. */
export const timedWorker = `{
  ${NOW}
  const say = postMessage.bind(globalThis);
  const seen = { started: now() };
  addEventListener('message', () => { seen.asked = now(); });
  globalThis.postMessage = (message, ...rest) => {
    seen.opened ??= now();
    seen.answered = now();
    say({ ...message, seen }, ...rest);
  };
}`;

/** For the popup's head. Without a click, the time runs from the popup's own start until \`unasked\` finds something. */
export const timedPage = (unasked) => `globalThis.stopwatch = (() => {
  ${NOW}
  const marks = { begun: performance.timeOrigin };
  const tasks = [];
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      tasks.push({ from: performance.timeOrigin + startTime, duration });
  }).observe({ type: 'longtask', buffered: true });

  const { tabs } = globalThis.browser ?? chrome; // as the polyfill chooses
  const capture = tabs.captureVisibleTab.bind(tabs);
  const captured = (url) => {
    marks.captured = now();
    return url;
  };
  tabs.captureVisibleTab = (...given) => {
    marks.looked = now();
    const done = given.at(-1);
    if (typeof done !== 'function') return capture(...given).then(captured);
    capture(...given.slice(0, -1), (url) => done(captured(url)));
  };
  const post = Worker.prototype.postMessage;
  Worker.prototype.postMessage = function (...given) {
    marks.posted = now();
    this.addEventListener('message', ({ data }) => { marks.worker = data.seen; });
    return post.apply(this, given);
  };

  const shown = (selector) => new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector(selector)) return;
      observer.disconnect();
      marks.shown = now();
      // The browser's note of a long task comes later.
      setTimeout(() => resolve({ ...marks, tasks }), 200);
    });
    observer.observe(document, { childList: true, subtree: true });
  });
  const stopwatch = { done: shown(${JSON.stringify(unasked)}) };
  stopwatch.fromClick = (selector) => {
    stopwatch.done = shown(selector);
    addEventListener('click', ({ timeStamp }) => {
      marks.begun = performance.timeOrigin + timeStamp;
    }, { capture: true, once: true });
  };
  return stopwatch;
})();`;

export const PARTS = [
  'until the capture begins',
  'capture',
  'data URL to file',
  'waiting for the Worker',
  'decoding',
  'reading',
  'showing',
];

export function partsOf({ begun, looked, captured, posted, worker, shown, tasks }) {
  const { asked, opened, answered } = worker;
  const stops = [begun, looked, captured, posted, asked, opened, answered, shown];
  return {
    total: shown - begun,
    parts: Object.fromEntries(PARTS.map((part, at) => [part, stops[at + 1] - stops[at]])),
    longTasks: tasks.filter(({ from, duration }) => from + duration > begun && from < shown),
  };
}
