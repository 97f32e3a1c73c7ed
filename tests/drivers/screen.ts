/**
 * What a person has in front of them: a tab, the popup, or the options page, in either browser.
 * Elements are named as assistive technology names them: role and accessible name, exact.
 * Everything waits for what it needs, `timeout` in ms, and throws when it does not come.
 */
export interface Screen {
  url(): Promise<string>;
  goto(url: string): Promise<void>;
  /** Waits until an element of this role and name is there. */
  wait(role: string, name: string, timeout?: number): Promise<void>;
  /** Whether it is there now. */
  has(role: string, name: string): Promise<boolean>;
  /** The names of all elements of a role, in the order of the page. */
  names(role: string): Promise<string[]>;
  click(role: string, name: string): Promise<void>;
  /** Clicks the first element a CSS selector finds, for pages of others that have no good names. */
  clickOn(selector: string): Promise<void>;
  /** Replaces the text of a text or search box. */
  fill(name: string, text: string): Promise<void>;
  /** Presses a key in what has the focus, named as in `KeyboardEvent.key`. */
  press(key: string): Promise<void>;
  /** The text of the first element that a CSS selector finds. */
  text(selector: string): Promise<string>;
  /** Waits until the page's visible text has this in it, and gives that text. */
  see(expected: string | RegExp, timeout?: number): Promise<string>;
  /** Puts a file into a file input; in Chromium several, too. */
  upload(selector: string, ...paths: string[]): Promise<void>;
  /** Runs a self-contained function in the page; arguments and result survive JSON. */
  eval<A extends unknown[], R>(run: (...args: A) => R, ...args: A): Promise<Awaited<R>>;
  /** Writes a PNG. */
  shot(path: string): Promise<void>;
  close(): Promise<void>;
}
