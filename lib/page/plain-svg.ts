const LONGEST = 1_000_000;
/** What is drawn at most: parts that are used again and again count as often. */
const MOST_SHAPES = 2_000_000;

/** Other pictures and documents, and what takes long: a QR is read as well without the logo in its middle. */
const LEFT_OUT = 'image, feImage, filter, foreignObject, script';
/** What can point at something in CSS; a backslash can spell it otherwise. */
const POINTS = /\\|url\s*\(|src\s*\(|image-set\s*\(|@import/i;
/** The one way of pointing that is understood here: at a part of the same drawing. */
const AT_A_PART = /url\(\s*(["']?)#[\w.:-]+\1\s*\)/gi;

/**
 * An SVG that can be drawn in a moment, without what points outside of it; null where there is none. A few lines in
 * which parts refer to parts that refer to parts unfold to billions of shapes, and what draws them cannot be stopped; so
 * what is referred to may not itself refer to anything.
 */
export function plainSvg(text: string): string | null {
  if (text.length > LONGEST || /<!ENTITY/i.test(text)) return null;
  const { documentElement: root } = new DOMParser().parseFromString(text, 'image/svg+xml');
  if (root.localName !== 'svg' || root.querySelector('parsererror')) return null;
  for (const element of root.querySelectorAll(LEFT_OUT)) element.remove();
  for (const style of root.querySelectorAll('style'))
    if (POINTS.test(style.textContent ?? '')) style.remove();
  const elements = [root, ...root.querySelectorAll('*')];
  for (const element of elements)
    for (const attribute of [...element.attributes])
      if (!pointsWithin(attribute)) element.removeAttributeNode(attribute);
  const referring = elements.filter(refers);
  if (referring.some((element) => isPart(element, root))) return null;
  if (referring.length * elements.length > MOST_SHAPES) return null;
  return new XMLSerializer().serializeToString(root);
}

function pointsWithin({ name, localName, value }: Attr): boolean {
  if (localName === 'href') return value.trim().startsWith('#');
  return name.startsWith('xmlns') || !POINTS.test(value.replace(AT_A_PART, ''));
}

function refers(element: Element): boolean {
  return [...element.attributes].some(
    ({ localName, value }) => localName === 'href' || value.search(AT_A_PART) >= 0,
  );
}

function isPart(element: Element, root: Element): boolean {
  const part = element.closest('[id]');
  return part !== null && part !== root;
}
