/** The source of a regular expression for what is expected, as it has to survive JSON. */
export function patternOf(expected) {
  return typeof expected === 'string' ? expected.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') : expected.source;
}
