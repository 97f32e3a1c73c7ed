const LONGEST = 1_000_000;

/**
 * Whether an SVG can be drawn in a moment. A few lines in which parts refer to parts that refer to parts unfold to
 * billions of shapes, and what draws them cannot be stopped; so what is referred to may not itself refer to anything.
 */
export function isPlainSvg(text: string): boolean {
  if (text.length > LONGEST || /<!ENTITY/i.test(text)) return false;
  const { documentElement: root } = new DOMParser().parseFromString(text, 'image/svg+xml');
  if (root.querySelector('filter, foreignObject, parsererror')) return false;
  if ([...root.querySelectorAll('style')].some((style) => /url\(|@import/i.test(style.textContent ?? '')))
    return false;
  return [...root.querySelectorAll('*')].every((element) => !refers(element) || !isPart(element, root));
}

function refers(element: Element): boolean {
  return [...element.attributes].some(
    ({ localName, value }) =>
      /url\(\s*["']?#/i.test(value) || (localName === 'href' && value.trim().startsWith('#')),
  );
}

function isPart(element: Element, root: Element): boolean {
  const part = element.closest('[id]');
  return part !== null && part !== root;
}
