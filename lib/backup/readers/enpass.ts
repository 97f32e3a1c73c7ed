import { AppError } from '../../error';
import { isObject } from '../record';
import { fieldsOf, readItem } from './enpass-item';
import type { Export, Surroundings } from './export';

const MAX_CODES = 100_000;

/** Whether a text starts with the first cells of the CSV that Enpass exports. */
export function isEnpassCsv(text: string): boolean {
  return /^"?Title"?[,;\t]"?Field"?[,;\t]"?Value"?/i.test(text);
}

/**
 * The one-time codes of a JSON export of Enpass: every field of type `totp` that is not empty, whatever its label; null
 * where it is other JSON. Passwords and notes are not looked at.
 * @throws AppError export_empty (nothing is in it), export_no_codes, export_too_large
 */
export function readEnpass(json: unknown, surroundings: Surroundings): Export | null {
  const items = itemsOf(json);
  if (!items) return null;
  if (items.length === 0) throw new AppError('export_empty');
  const found: Export = { codes: 0, accounts: [], passedOver: { deleted: [], archived: [] }, refused: [] };
  for (const item of items) {
    if (!isObject(item)) continue;
    const all = readItem(item, found.codes, surroundings);
    found.codes += all.length;
    for (const read of all) {
      if ('code' in read) found.refused.push(read);
      else (read.aside ? found.passedOver[read.aside] : found.accounts).push(read.account);
    }
    if (found.codes > MAX_CODES) throw new AppError('export_too_large');
  }
  if (found.codes === 0) throw new AppError('export_no_codes');
  return found;
}

/** Other password managers have folders and items, too: what an item is made of decides. */
function itemsOf(json: unknown): unknown[] | null {
  if (!isObject(json) || !Array.isArray(json.items)) return null;
  const { items } = json;
  const isEnpass =
    items.length > 0 ? items.some(isItem) : Array.isArray(json.folders) && !('encrypted' in json);
  return isEnpass ? items : null;
}

function isItem(item: unknown): boolean {
  if (!isObject(item)) return false;
  return (
    typeof item.template_type === 'string' || fieldsOf(item).some(({ type }) => typeof type === 'string')
  );
}
