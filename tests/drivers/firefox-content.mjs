/**
 * What a frame script does inside one page. Sent to the browser as text, so it is self-contained; `content` is the
 * page's window. Names and roles are those Firefox gives to assistive technology.
 */
export async function inContent(content, command, args) {
  const { classes, interfaces, utils } = Components;
  const accessibility = classes['@mozilla.org/accessibilityService;1'].getService(
    interfaces.nsIAccessibilityService,
  );
  const BOXES = ['textbox', 'searchbox', 'spinbutton', 'combobox'];

  /** The page's document and those of its frames, as far as they are in this process. */
  function documents(document = content.document) {
    const frames = [...document.querySelectorAll('iframe')].flatMap((frame) => frame.contentDocument ?? []);
    return [document, ...frames.flatMap((inner) => documents(inner))];
  }

  // A password box has no ARIA role; Chromium calls it a text box, and so do we.
  const roleOf = (element, { computedARIARole }) =>
    computedARIARole || (element.type === 'password' ? 'textbox' : '');

  function all(...roles) {
    return documents()
      .flatMap((document) => [...document.querySelectorAll('*')])
      .map((element) => ({ element, accessible: accessibility.getAccessibleFor(element) }))
      .filter(({ element, accessible }) => accessible && roles.includes(roleOf(element, accessible)))
      .map(({ element, accessible }) => ({ element, name: accessible.name ?? '' }));
  }

  const find = (name, ...roles) => all(...roles).find((each) => each.name === name)?.element ?? null;

  const commands = {
    has: (role, name) => find(name, role) !== null,
    names: (role) => all(role).map(({ name }) => name),
    click(role, name) {
      return press(find(name, role));
    },
    clickOn(selector) {
      return press(content.document.querySelector(selector));
    },
    fill(name, text) {
      const box = find(name, ...BOXES);
      if (!box || box.disabled) return false;
      box.focus();
      box.setUserInput(text);
      return true;
    },
    text: (selector) => content.document.querySelector(selector)?.textContent.trim() ?? null,
    see(pattern) {
      // innerText, not textContent: only what is rendered counts.
      const text = content.document.body?.innerText ?? '';
      return new RegExp(pattern).test(text) ? text : null;
    },
    async upload(selector, path) {
      const input = content.document.querySelector(selector);
      if (!input) return false;
      input.mozSetFileArray([await content.File.createFromFileName(path)]);
      input.dispatchEvent(new content.Event('input', { bubbles: true }));
      input.dispatchEvent(new content.Event('change', { bubbles: true }));
      return true;
    },
    async evaluate(source, values) {
      const sandbox = utils.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
      sandbox.values = JSON.stringify(values);
      return JSON.parse(
        await utils.evalInSandbox(
          `(async () => JSON.stringify((await (${source})(...JSON.parse(values))) ?? null))()`,
          sandbox,
        ),
      );
    },
  };

  function press(element) {
    if (!element || element.disabled) return false;
    element.scrollIntoView({ block: 'nearest' });
    element.focus();
    content.document.notifyUserGestureActivation();
    const gesture = content.windowUtils.setHandlingUserInput(true); // what permissions.request looks for
    element.click();
    gesture.destruct();
    return true;
  }

  return commands[command](...args);
}
