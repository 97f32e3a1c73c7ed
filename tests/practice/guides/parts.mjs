import { escapeHtml } from '../pages.mjs';

const attributesOf = (attributes) =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeHtml(String(value))}"`)
    .join('');

/** An alert, or nothing. */
export const alert = (text) => (text ? `<p class="alert" role="alert">${text}</p>` : '');

/** A label with its text field. */
export const field = (label, attributes) =>
  `<label>${label}\n<input${attributesOf({ type: 'text', required: '', ...attributes })}></label>`;

/** A form that posts its fields to `action`. */
export const form = (action, button, ...fields) =>
  `<form method="post" action="${action}">\n${fields.join('\n')}\n<button>${button}</button></form>`;

export const link = (href, text) => `<a href="${href}">${text}</a>`;

/** Ways on from a page, as `[href, text]`. */
export const ways = (...each) => `<p>${each.map(([href, text]) => link(href, text)).join(' &nbsp; ')}</p>`;

/** What only practice has, apart from what the page itself says. */
export const practice = (href, text) => `<p class="soft"><small>${link(href, text)}</small></p>`;

/** Pages of one organisation in one language: `title`, `body`, and the status. */
export const pagesOf =
  (owner, lang) =>
  (title, body, status = 200) => ({ owner, lang, title, body, status });
