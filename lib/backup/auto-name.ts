/** Eight characters of the vault's id: backups of two vaults may lie in one folder. */
const markOf = (vaultId: string) => vaultId.replace(/[^0-9a-z]/gi, '').slice(0, 8);

/** After the mark; a browser numbers a name that is taken. */
const FORM = /^-\d{4}-\d\d-\d\d-\d{6}(-\d+| ?\(\d+\))?\.age$/;

/** As in engang-auto-5f0c2a9e-2026-11-21-141207.age, by the local time, to the second. */
export function autoName(vaultId: string, time: number): string {
  const date = new Date(time);
  const two = (part: number) => String(part).padStart(2, '0');
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
  const clock = [date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join('');
  return `engang-auto-${markOf(vaultId)}-${day}-${clock}.age`;
}

/** A name that none of `taken` is. */
export function freeName(name: string, taken: readonly string[]): string {
  const nth = (number: number) => (number === 1 ? name : name.replace(/\.age$/, `-${number}.age`));
  for (let number = 1; ; number++) if (!taken.includes(nth(number))) return nth(number);
}

/** Whether an automatic backup of this vault is called so. */
export function isAutoName(vaultId: string, name: string): boolean {
  const start = `engang-auto-${markOf(vaultId)}`;
  return name.startsWith(start) && FORM.test(name.slice(start.length));
}

/** Of the names in a folder, the automatic backups of this vault that are too many, the oldest first; never `newest`. */
export function outlivedNames(
  names: readonly string[],
  { vaultId, keep, newest }: { vaultId: string; keep: number; newest: string },
): string[] {
  const others = names.filter((name) => name !== newest && isAutoName(vaultId, name)).sort();
  return others.slice(0, Math.max(0, others.length - (keep - 1)));
}
