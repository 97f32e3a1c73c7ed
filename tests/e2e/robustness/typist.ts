/** A new account for the form: what is typed, and how the list names it. */
export interface Typed {
  link: string;
  name: string;
}

/** Accounts of one issuer, numbered; every secret is another one. */
export function numbered(issuer: string, count: number): Typed[] {
  return Array.from({ length: count }, (_, at) => {
    const label = `${issuer.toLowerCase()}-${at + 1}`;
    const number = [...String(1000 + at)].map((digit) => 'ABCDEFGHIJ'[Number(digit)]).join('');
    return {
      link: `otpauth://totp/${issuer}:${label}?secret=JBSWY3DPEHPK${number}`,
      name: `${issuer}, ${label}`,
    };
  });
}

/** Runs in a page of ours: adds accounts one after the other through the form, as fast as it takes them. */
export async function addAll(accounts: Typed[]): Promise<void> {
  const until = <T>(look: () => T | null | undefined) =>
    new Promise<T>((resolve, reject) => {
      const started = Date.now();
      const timer = setInterval(() => {
        const seen = look();
        if (!seen && Date.now() - started < 60_000) return;
        clearInterval(timer);
        if (seen) resolve(seen);
        else reject(new Error(`the form is stuck: ${document.body.textContent}`));
      }, 1);
    });
  const button = (name: string) =>
    [...document.querySelectorAll('button')].find((each) => each.textContent === name && !each.disabled);
  const box = (name: string) =>
    [...document.querySelectorAll('label')].find((each) => each.textContent === name)
      ?.control as HTMLInputElement | null;

  for (const { link } of accounts) {
    (await until(() => button('Add account'))).click();
    const field = await until(() => box('Secret or otpauth link'));
    field.value = link;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await until(() => box('Issuer')?.value);
    (await until(() => button('Add'))).click();
    await until(() => button('Add account'));
  }
}

/** The names of accounts in the order of the list. */
export function inListOrder(accounts: Typed[]): string[] {
  return accounts.map(({ name }) => name).sort(new Intl.Collator('en', { numeric: true }).compare);
}

/** The names in the list once it is whole: the rows behind the first dozen follow when the page has nothing else to do. */
export async function wholeList(page: { names(role: string): Promise<string[]> }): Promise<string[]> {
  for (let names: string[] = []; ; ) {
    const next = await page.names('listitem');
    if (next.length > 0 && next.length === names.length) return next;
    names = next;
    await new Promise((resolve) => setTimeout(resolve, 1_500));
  }
}
