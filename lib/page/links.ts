const MOST = 50;
/** A link longer than any QR could hold is none that we know. */
const LONGEST = 8_000;
const LINK = /^otpauth(?:-migration)?:[^\r\n]+$/i;
const SILENT = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TITLE']);

/**
 * Every otpauth link that stands among these elements, each once: as an address, as the whole text of an element or a
 * box, or in the address of a picture, where a service was asked to draw the QR.
 */
export function linksIn(elements: Element[]): string[] {
  const links = new Set<string>();
  for (const element of elements) {
    if (links.size >= MOST) break;
    for (const text of textsOf(element)) {
      const link = text.length <= LONGEST ? text.trim() : '';
      if (LINK.test(link)) links.add(link);
    }
  }
  return [...links].slice(0, MOST);
}

function textsOf(element: Element): string[] {
  const { tagName } = element;
  if (tagName === 'A' || tagName === 'AREA') return [element.getAttribute('href') ?? '', ownText(element)];
  if (tagName === 'IMG') return inAddress(element.getAttribute('src') ?? '');
  if (tagName === 'TEXTAREA') return [(element as HTMLTextAreaElement).value];
  if (tagName === 'INPUT') return shownValue(element as HTMLInputElement);
  return [ownText(element)];
}

/** A hidden box is not for people. */
function shownValue({ type, value }: HTMLInputElement): string[] {
  return type === 'hidden' || type === 'password' ? [] : [value];
}

function ownText(element: Element): string {
  return element.childElementCount > 0 || SILENT.has(element.tagName) ? '' : (element.textContent ?? '');
}

function inAddress(src: string): string[] {
  if (!/otpauth/i.test(src) || src.startsWith('data:')) return [];
  const query = /\?([^#]*)/.exec(src)?.[1] ?? '';
  const values: string[] = [];
  // Firefox lets no script of an extension go over `values()` in a page.
  new URLSearchParams(query).forEach((value) => {
    values.push(value);
  });
  return values;
}
