/** A field as Enpass exports it; what matters to the test is given. */
export function field(type: unknown, value: unknown, more: object = {}) {
  return {
    label: '',
    order: 1,
    sensitive: 0,
    type,
    uid: 10,
    updated_at: 0,
    value,
    value_updated_at: 0,
    ...more,
  };
}

export const totp = (value: unknown, label = 'One-time code', more: object = {}) =>
  field('totp', value, { label, ...more });

/** An item with what every item has besides codes: a password, a section, and a code field that is empty. */
export function item(title: unknown, fields: unknown[], more: object = {}) {
  return {
    auto_submit: 1,
    category: 'login',
    favorite: 0,
    fields: [
      field('password', 'pa55word-of-the-item'),
      field('section', '', { label: 'ADDITIONAL DETAILS' }),
      ...fields,
      field('totp', '', { label: 'TOTP' }),
    ],
    folders: ['f2'],
    icon: { fav: 'icon.example', image: { file: 'misc/login' }, type: 1, uuid: '' },
    note: 'a note of the item',
    subtitle: 'a subtitle',
    template_type: 'login.default',
    title,
    updated_at: 0,
    uuid: 'u1',
    ...more,
  };
}

/** A whole export, with a folder in a folder. */
export function exportOf(...items: unknown[]) {
  const folder = { icon: '', title: 'Work', updated_at: 0 };
  return {
    folders: [
      { ...folder, uuid: 'f1', parent_uuid: '' },
      { ...folder, uuid: 'f2', parent_uuid: 'f1' },
    ],
    items,
  };
}

export const bytesOf = (json: unknown) => new TextEncoder().encode(JSON.stringify(json));
