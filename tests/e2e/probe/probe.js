/** A page that tries to find out which extensions its visitor has. It starts before anything else in the page. */
const seen = [];
const firstTimer = setTimeout(() => {});
const firstFrame = requestAnimationFrame(() => {});
const firstIdle = requestIdleCallback(() => {});
let activated;
setTimeout(() => {
  activated = navigator.userActivation?.hasBeenActive;
}, 2_000);

/** What a mouse or a window may cause that happens to be there. */
const BY_CHANCE = /^on(pointer|mouse|focus|blur|visibility|resize|device|gamepad|animation|transition)/;
for (const key in window) {
  if (!key.startsWith('on') || BY_CHANCE.test(key)) continue;
  const note = ({ type, target }) => seen.push(`event ${type} ${target?.nodeName ?? 'window'}`);
  addEventListener(key.slice(2), note, true);
}
document.addEventListener('securitypolicyviolation', ({ blockedURI }) => seen.push(`refused ${blockedURI}`));
new MutationObserver((records) => {
  for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
    const nodes = [...addedNodes, ...removedNodes].map(({ nodeName }) => nodeName).join();
    seen.push(`${type} ${target.nodeName} ${attributeName ?? ''} ${nodes}`);
  }
}).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });

/** All names that a script can reach, and which functions are not the browser's own. */
function names() {
  const isOwn = (value) =>
    typeof value !== 'function' || `${Function.prototype.toString.call(value)}`.includes('[native code]');
  const inside = (path, object) =>
    Object.entries(Object.getOwnPropertyDescriptors(object ?? {})).map(
      ([key, { value, get }]) => `${path}.${key}${isOwn(value) && isOwn(get) ? '' : ' changed'}`,
    );
  const globals = Object.getOwnPropertyNames(window);
  const prototypes = globals.filter((name) => /^[A-Z]/.test(name) && window[name]?.prototype);
  return [
    ...inside('window', window),
    ...prototypes.flatMap((name) => inside(name, window[name].prototype)),
    ...inside('navigator', navigator),
    ...inside('document', document),
    ...inside('chrome', window.chrome),
    ...inside('chrome.runtime', window.chrome?.runtime),
  ].sort();
}

/** Everything that could tell one visitor from another, as plain data. */
function surroundings() {
  const { documentElement: html, styleSheets, adoptedStyleSheets, activeElement, fonts } = document;
  return {
    seen: seen.sort(),
    html: html.outerHTML,
    style: [...getComputedStyle(html)].map((name) => `${name}: ${getComputedStyle(html)[name]}`),
    sheets: styleSheets.length + adoptedStyleSheets.length,
    fonts: fonts.size,
    frames: window.length,
    history: history.length,
    active: activeElement?.nodeName,
    activated,
    selected: getSelection().rangeCount,
    scrolled: [scrollX, scrollY],
    fetched: performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .sort(),
    marks: performance.getEntries().filter(({ entryType }) => /^(mark|measure)$/.test(entryType)).length,
    // Scripts of extensions draw from the same numbers as the page's own.
    timers: setTimeout(() => {}) - firstTimer,
    frameCallbacks: requestAnimationFrame(() => {}) - firstFrame,
    idleCallbacks: requestIdleCallback(() => {}) - firstIdle,
    names: names(),
  };
}

const WAYS = { img: 'src', script: 'src', link: 'href', iframe: 'src', object: 'data' };

/** What comes of asking for the files of an extension, each in every way a page has. */
async function resources(root, files) {
  const outcomes = [];
  for (const file of files) {
    const url = root + file;
    const fetched = await fetch(url).then(
      ({ status }) => `status ${status}`,
      () => 'refused',
    );
    const loaded = await Promise.all(Object.entries(WAYS).map(([tag, name]) => load(tag, name, url)));
    outcomes.push(`fetch ${fetched}, ${loaded.join(', ')}`);
  }
  return outcomes;
}

async function load(tag, name, url) {
  const element = document.createElement(tag);
  if (tag === 'link') element.rel = 'stylesheet';
  const outcome = await new Promise((done) => {
    element.onload = () => done('loaded');
    element.onerror = () => done('refused');
    setTimeout(() => done('silent'), 1_000);
    element.setAttribute(name, url);
    document.body.append(element);
  });
  const size = element.naturalWidth ?? rulesOf(element.sheet);
  element.remove();
  return `${tag} ${outcome} ${size}`;
}

function rulesOf(sheet) {
  try {
    return sheet?.cssRules.length;
  } catch {
    return 'closed'; // of another origin
  }
}

Object.assign(window, { surroundings, resources });
