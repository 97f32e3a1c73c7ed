import { AppError, codeOf, type ErrorCode } from '../../error';
import type { Account, AccountReading } from '../../otp/account';
import { withoutInvisible } from '../../otp/invisible';
import { isKeyUri, readKeyUri } from '../../otp/key-uri';
import { legible } from '../../otp/key-uri-label';
import { readSecret } from '../../otp/secret';
import { bare } from '../../sites/site';
import { typedSite } from '../../sites/typed-site';
import type { Refusal } from '../document';
import { isObject, type Unknown } from '../record';
import { type Code, labelsOf } from './enpass-labels';
import type { Aside, Surroundings } from './export';

/** A code that became an account, or why it did not. */
export type Read = { account: Account; aside: Aside | null } | Refusal;

export function fieldsOf({ fields }: Unknown): Unknown[] {
  return Array.isArray(fields) ? fields.filter(isObject) : [];
}

/**
 * Every code of an item, in its order. A person knows it by the item's title and user name, so these go before what an
 * `otpauth` link in the field says; the link's issuer is kept beside, as sites may match by it.
 * @param before how many codes the file has before this item
 */
export function readItem(item: Unknown, before: number, { now, newId, unnamed }: Surroundings): Read[] {
  const fields = fieldsOf(item).filter(({ type, value }) => type === 'totp' && !isEmpty(value));
  if (fields.length === 0) return [];
  const title = textOf(item.title);
  const [user = ''] = valuesOf(item, 'username', 'email');
  const sites = sitesOf(item);
  const codes = fields.map(
    (field): Code => ({
      fieldLabel: textOf(field.label),
      aside: asideOf(item, field),
      ...readCode(field.value, title),
    }),
  );
  const { labels, marks } = labelsOf(codes, user);

  return codes.map((code, at) => {
    const nth = before + at + 1;
    if ('error' in code) {
      const name = [title || sites[0], codes.length > 1 && `(${marks.get(code)})`].filter(Boolean).join(' ');
      return { line: nth, code: code.error, ...(name && { name }) };
    }
    const { issuer: own, issuerParam: param = own, otp } = code.reading;
    const issuer = title || own || sites[0] || '';
    const label = labels.get(code) || (issuer ? '' : unnamed(nth));
    const beside = param && param !== issuer ? { issuerParam: param } : {};
    const account = { id: newId(), issuer, label, ...beside, otp, sites: [...sites], addedAt: now };
    return { account, aside: code.aside };
  });
}

/** A link, or a bare secret with what people and pages put into it. */
function readCode(value: unknown, title: string): { reading: AccountReading } | { error: ErrorCode } {
  try {
    if (typeof value !== 'string' && typeof value !== 'number') throw new AppError('secret_missing');
    const text = String(value);
    if (isKeyUri(text)) return readKeyUri(text);
    const { secret } = readSecret(text);
    const generator = { secret, algorithm: 'SHA1', period: 30 } as const;
    // As where a secret is typed: Steam makes codes of its own kind, and of no other.
    const otp =
      title === 'Steam'
        ? ({ type: 'steam', digits: 5, ...generator } as const)
        : ({ type: 'totp', digits: 6, ...generator } as const);
    return { reading: { issuer: '', label: '', otp } };
  } catch (error) {
    return { error: codeOf(error) };
  }
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

function asideOf(item: Unknown, field: Unknown): Aside | null {
  if (isSet(item.trashed) || isSet(field.deleted)) return 'deleted';
  return isSet(item.archived) ? 'archived' : null;
}

/** A flag that is a number in the exports seen, and may be missing. */
function isSet(value: unknown): boolean {
  return typeof value === 'string' ? !/^\s*(0|false|no)?\s*$/i.test(value) : Boolean(value);
}

/** As a name is shown: in one line, and without what turns its direction. */
function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? legible(String(value)) : '';
}

/** What stands in the fields of these types, but for empty and deleted ones. */
function valuesOf(item: Unknown, ...types: string[]): string[] {
  return fieldsOf(item)
    .filter(({ type, deleted }) => types.includes(String(type)) && !isSet(deleted))
    .map(({ value }) => textOf(value))
    .filter(Boolean);
}

/**
 * An address is often an old one, so `http` does not bind to plain http: the first fill there asks. What is no web
 * address, such as an Android app's, binds to nothing.
 */
function sitesOf(item: Unknown): string[] {
  const sites = valuesOf(item, 'url').flatMap((url) => {
    const typed = typedSite(withoutInvisible(url));
    return 'site' in typed ? [bare(typed.site)] : [];
  });
  return [...new Set(sites)];
}
