const MODIFIERS = ['Shift', 'Control', 'Alt', 'Meta'];

/**
 * What a person did, in order: each a click, a key press (with what is held down one), a text typed or pasted, or a file
 * chosen. `by` is `page` where it was done to the page, else `engang`.
 */
export function createTally() {
  const done = [];
  return {
    add: (by, what) => void done.push({ by, what }),
    /** From now on; ask it for what was done since. */
    from() {
      const start = done.length;
      return () => {
        const since = done.slice(start);
        const by = (whom) => since.filter((each) => each.by === whom).map(({ what }) => what);
        return { engang: by('engang'), page: by('page') };
      };
    },
  };
}

/** Counts all input that is sent to a puppeteer page from now on, whoever sends it. */
export function countInput(page, by, tally) {
  const { mouse, keyboard } = page;
  const down = mouse.down.bind(mouse);
  mouse.down = (...options) => {
    tally.add(by, 'click');
    return down(...options);
  };

  let typing = false;
  const keyDown = keyboard.down.bind(keyboard);
  keyboard.down = (key, ...options) => {
    if (!typing && !MODIFIERS.includes(key)) tally.add(by, `key ${key}`);
    return keyDown(key, ...options);
  };
  const sendCharacter = keyboard.sendCharacter.bind(keyboard);
  keyboard.sendCharacter = (text) => {
    if (!typing) tally.add(by, 'text');
    return sendCharacter(text);
  };
  const type = keyboard.type.bind(keyboard);
  keyboard.type = async (...text) => {
    tally.add(by, 'text');
    typing = true;
    try {
      await type(...text);
    } finally {
      typing = false;
    }
  };

  const fileChooser = page.waitForFileChooser.bind(page);
  page.waitForFileChooser = async (...options) => {
    const chooser = await fileChooser(...options);
    const accept = chooser.accept.bind(chooser);
    chooser.accept = (paths) => {
      tally.add(by, 'file');
      return accept(paths);
    };
    return chooser;
  };
}

/**
 * A screen whose input counts. A text box is clicked before it is typed into; what would move a page without a person's
 * doing is refused.
 *
 * @template {import('../../drivers/screen').Screen & {page: object}} Screen
 * @param {Screen} screen
 * @returns {Screen}
 */
export function counted(screen, by, tally) {
  countInput(screen.page, by, tally);
  const refuse = (what) => () => Promise.reject(new Error(`${what} is no doing of a person`));
  return {
    ...screen,
    goto(url) {
      tally.add(by, 'address');
      return screen.goto(url);
    },
    async fill(name, text) {
      await screen.click('textbox', name);
      await screen.fill(name, text);
    },
    eval: refuse('eval'),
    upload: refuse('upload'),
  };
}
