import { base32 } from './otp.mjs';
import { ISSUER, keyUri } from './people.mjs';
import { qrSvg } from './qr.mjs';

export function escapeHtml(text) {
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}

/**
 * A whole page. `person` is who is signed in, if anyone; `bare` leaves the header out, for frames; `theme` is `light`
 * or `dark` whatever the visitor's browser prefers. `owner` is another organisation whose page it is, in `lang`.
 */
export function page(
  title,
  body,
  { person = null, bare = false, script = '', theme = '', lang = 'en', owner = '' } = {},
) {
  const account = person
    ? '<form method="post" action="/logout"><button>Log out</button></form>'
    : '<a href="/signup">Sign up</a> <a href="/login">Log in</a>';
  const header = owner
    ? `<header><strong>${owner}</strong></header>`
    : `<header><strong><a href="/">${ISSUER}</a></strong> ${account}</header>`;
  return `<!doctype html>
<html lang="${lang}"${theme && ` class="${theme}"`}><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${title} · ${owner || ISSUER}</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/style.css">
<body${bare ? ' class="bare"' : ''}>${bare ? '' : header}
<main>${bare ? '' : `<h1>${title}</h1>`}${body}</main>${script && `<script src="${script}"></script>`}
</html>`;
}

const alert = (text) => (text ? `<p class="alert" role="alert">${text}</p>` : '');

export const home = (person) => `
${person ? signedIn(person) : ''}
<p>${ISSUER} is a made-up employer on your own computer. It asks for a second factor and really checks it, so you
can practise with Engang before you use it at work. It forgets everything when it stops.</p>
<ol>
<li><a href="/signup">Sign up</a> with any name and password. A page with a QR code follows: open Engang from the
toolbar, choose <b>Scan this page</b>, then <b>Add</b>. Put the code it shows into the page and confirm.</li>
<li>Log out, and <a href="/login">log in</a> again. When the page asks for a code, open Engang and choose
<b>Fill code</b>.</li>
<li>In Engang, choose <b>Save backup</b>. The file opens again in Engang, and in any program that knows age files.</li>
</ol>
<p><a href="/guides">Five guides</a>: set-ups as organisations in the Nordic countries have them, wrong turns included.</p>
<h2>More to try</h2>
<ul>
<li>Log in with <a href="/login?widget=split">six boxes</a> or with the code field <a href="/login?widget=frame">in a
frame</a></li>
<li>A QR code <a href="/qr/push">for approvals in Microsoft Authenticator</a>, one <a href="/qr/wifi">for a wireless
network</a>, <a href="/qr/many">six at once</a>, <a href="/qr/both">one of each kind</a>,
<a href="/qr/bare?theme=dark">one that lacks its white margin</a>, <a href="/qr/tilted">one that is tilted</a>,
<a href="/qr/migration">an export of Google Authenticator</a>, <a href="/qr/entrust">an activation for the Entrust
app</a>, or <a href="/qr/none">none</a></li>
<li>Set-up with <a href="/mfa?algorithm=SHA256&amp;digits=8&amp;period=60">SHA-256, 8 digits, 60 seconds</a> or
<a href="/mfa?kind=hotp">with a counter</a> (sign up first)</li>
</ul>`;

export const nameAndPassword = (action, button, error) => `${alert(error)}
<form method="post" action="${escapeHtml(action)}">
<label>User name <input name="name" autocomplete="username" required maxlength="100"></label>
<label>Password <input name="password" type="password" autocomplete="${button === 'Sign up' ? 'new-password' : 'current-password'}" required maxlength="200"></label>
<button>${button}</button></form>`;

export function mfaSetup(person, error) {
  return `<p>Scan this QR code with your authenticator.</p>
${qrSvg(keyUri(person), 'QR code for your authenticator')}
<p>No camera? Type this secret instead:</p>
<p class="secret" id="secret">${base32(person.otp.key)
    .match(/.{1,4}/g)
    .join(' ')}</p>
${alert(error)}
${codeForm('/mfa', 'Confirm', person.otp.digits)}`;
}

/** The page after the password: one field, a box per digit, or the field inside a frame of the same site. */
export function codePage(person, widget, error) {
  const action = `/login/code?widget=${widget}`;
  const { digits } = person.otp;
  if (widget === 'split') return alert(error) + splitForm(action, digits);
  if (widget === 'frame') return `${alert(error)}<iframe src="/login/code/field" title="Code"></iframe>`;
  return alert(error) + codeForm(action, 'Log in', digits);
}

export const codeForm = (action, button, digits) => `<form method="post" action="${action}" target="_top">
<label>Code from your authenticator
<input name="code" type="text" inputmode="numeric" autocomplete="one-time-code" maxlength="${digits}" required></label>
<button>${button}</button></form>`;

/** One box per digit; the browser sends the hidden field that /split.js fills. */
const splitForm = (action, digits) => `<form method="post" action="${action}"><fieldset>
<legend>Code from your authenticator</legend>
${Array.from({ length: digits }, (_, i) => `<input type="text" inputmode="numeric" maxlength="1" aria-label="Digit ${i + 1} of ${digits}"${i ? '' : ' autocomplete="one-time-code"'}>`).join('\n')}
</fieldset><input type="hidden" name="code"><button>Log in</button></form>`;

export const signedIn = (person) => `<p id="signed-in">You are signed in as ${escapeHtml(person.name)}</p>
<p id="mfa">Second factor: ${person.mfa ? 'on' : '<a href="/mfa">off, set it up</a>'}</p>`;
