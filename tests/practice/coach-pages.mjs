import { createServer } from 'node:http';
import { base32nopad } from '@scure/base';
import { qrSvg } from './qr.mjs';

const CSP =
  "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; frame-src 'self'; img-src data:";
const STYLE = `
  body { margin: 20px; font: 16px sans-serif; background: #fff; color: #222 }
  .far { height: 1600px }
  .tile { cursor: pointer; padding: 12px; border: 1px solid #999; width: 260px }
  .tabs { display: flex; gap: 16px } .tabs div { cursor: pointer; padding: 8px }
  .box { height: 260px; width: 340px; overflow: auto; border: 1px solid #999 }
  .over { position: relative } .over::after { content: ""; position: absolute; inset: 0; background: #eee }`;

const SIGN_IN = 'https://login.microsoftonline.com/authenticatorApp/activateAccount';
const DIALOG = encodeURIComponent('https://pad.push.practice.example/pad/104729618');
const WORK = `${SIGN_IN}?accountType=mfa&source=qrCode&code=104729618&url=${DIALOG}`;
const OLDER = `phonefactor://activate_account?code=104729618&url=${encodeURIComponent('https://practice.phonefactor.net/pad/104729618')}`;
const PERSONAL = `${SIGN_IN}?accountType=msa&code=M.PRACTICE&uaid=0&expires=1`;
const OKTA = 'oktaverify://anna@practice.example/?t=PRACTICE&f=PRACTICE&s=https://practice.okta.com';
const ENGLISH = 'I want to use a different authenticator app';

/** The account that the right QR of a page holds. */
export const coachAccount = (name) => `${name}@coach.example`;
const right = (name) => `otpauth://totp/Coach:${coachAccount(name)}?secret=${secretOf(name)}&issuer=Coach`;
/** One that is no other's, or it would be the same account. */
const secretOf = (name) => base32nopad.encode(new TextEncoder().encode(name.padEnd(20, '-')));

const qr = (text) => qrSvg(text, 'QR', 220);
const next = (name) => `/${name}/right`;
const link = (name, text) => `<p><a id="lead" href="${next(name)}">${text}</a></p>`;
const goes = (name) => `onclick="location.href = '${next(name)}'"`;
const far = '<div class="far"></div>';

/**
 * Pages that show the wrong QR first, in words of our own but for the links, which are called as their makers' help
 * pages and guides call them; `likely` ones are called as they may be. What leads on has the id `lead`.
 */
export const coachPages = {
  'microsoft-en': {
    lang: 'en',
    body: (name) =>
      `<h1>Get the app</h1><p>Approve sign-ins on your phone.</p>${qr(WORK)}${far}${link(name, ENGLISH)}`,
  },
  'microsoft-sv': {
    lang: 'sv-SE',
    body: (name) =>
      `<h1>Hämta appen</h1>${qr(WORK)}${far}<button id="lead" ${goes(name)}>Jag vill använda en annan autentiseringsapp</button>`,
  },
  'microsoft-nb': {
    lang: 'nb',
    body: (name) => `<h1>Konfigurer mobilappen</h1>${qr(OLDER)}<p>Kode: 104 729 618</p>
      <div class="box"><div class="far"></div>${link(name, 'Konfigurer appen uten varsler')}</div>`,
  },
  'likely-da': {
    lang: 'da',
    body: (name) =>
      `<h1>Hent appen</h1>${qr(WORK)}${far}${link(name, 'Jeg vil bruge en anden godkendelsesapp')}`,
  },
  'likely-fi': {
    lang: 'fi',
    body: (name) =>
      `<h1>Hanki sovellus</h1>${qr(WORK)}${far}${link(name, 'Haluan käyttää toista todennussovellusta')}`,
  },
  'personal-en': {
    lang: 'en-GB',
    body: (name) =>
      `<h1>Add a lead to sign in</h1>${qr(PERSONAL)}${far}<p>You can <a id="lead" href="${next(name)}">set up a different Authenticator app</a>.</p>`,
  },
  'okta-en': {
    lang: 'en',
    body: (name) =>
      `<h1>Okta Verify</h1>${qr(OKTA)}${far}<div class="tile" id="lead" ${goes(name)}>Google Authenticator</div>`,
  },
  'phenixid-sv': {
    lang: 'sv',
    body: (name) =>
      `<div class="tabs"><div>START</div><div id="lead" ${goes(name)}>TOKENS</div><div>PHENIXID ONE TOUCH</div></div>
      ${far}<h1>Aktivera appen</h1>${qr('PRACTICE-7C41-90AA')}`,
  },
  'frame-en': {
    lang: 'en',
    body: (name) => `${qr(WORK)}${far}<iframe src="/${name}/frame" title="Choose" width="400"></iframe>`,
    frame: (name) => link(name, ENGLISH).replace('<a ', '<a target="_top" '),
  },
  'shadow-en': {
    lang: 'en',
    body: (name) => `${qr(WORK)}${far}<x-choice></x-choice><script>
      document.querySelector('x-choice').attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(link(name, ENGLISH))};
      </script>`,
  },
  'no-qr-en': {
    lang: 'en',
    body: (name) => `<h1>Start by getting an app</h1><p>On your phone.</p>${far}${link(name, ENGLISH)}`,
  },
  'os2faktor-da': {
    lang: 'da',
    body: (name) => `<h1>OS2faktor: Tilføj enhed</h1><ul><li><a href="#w">Windows</a></li>
      <li><a href="#m">Microsoft Authenticator</a></li></ul>${far}${link(name, 'Authenticator')}`,
  },
  'list-da': {
    lang: 'da',
    body: (name) => `<h1>OS2faktor: Tilføj enhed</h1>${far}<label>Enhedstype
      <select id="lead" ${goes(name)}><option>Vælg</option><option>Windows</option><option>Authenticator</option></select></label>`,
  },
};

/** Pages where nothing leads on, or what seems to cannot be pressed. */
export const deadEnds = {
  nothing: `${qr(WORK)}<p>Next</p>`,
  hidden: `${qr(WORK)}<p style="display: none"><a href="#a">${ENGLISH}</a></p><p style="opacity: 0"><a href="#b">${ENGLISH}</a></p>`,
  covered: `${qr(WORK)}<p class="over"><a href="#a">${ENGLISH}</a></p>`,
  disabled: `${qr(WORK)}<button disabled>${ENGLISH}</button><div inert><a href="#a">${ENGLISH}</a></div>`,
  text: `${qr(WORK)}<p>${ENGLISH}</p>`,
  away: `${qr(WORK)}<p><a href="https://elsewhere.example/">${ENGLISH}</a></p>`,
  'os2faktor-none': '<h1>OS2faktor</h1><p>Windows, Chrome, Edge</p>',
};

/** One of three is ours, and stands last. */
const several = (name) =>
  `<h1>Three codes</h1><div style="display: flex; gap: 30px">${qr(WORK)}${qr('WIFI:T:WPA;S:Practice;P:sunflower-9;;')}${qr(right(name))}</div>`;

/** A site of these pages; every page counts in `pressed` what is pressed in it. */
export async function startCoachPages() {
  const server = createServer((request, response) => {
    const [name, part] = request.url.slice(1).split('/');
    const page = coachPages[name];
    const body = part === 'right' ? `<h1>Right</h1>${qr(right(name))}` : bodyOf(name, part);
    response.writeHead(body ? 200 : 404, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': CSP,
    });
    response.end(`<!doctype html><html lang="${page?.lang ?? 'en'}"><title>${name}</title><link rel="icon" href="data:,">
      <style>${STYLE}</style><body><script>pressed = 0; addEventListener('click', () => pressed++, true)</script>${body ?? ''}</body></html>`);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    close() {
      server.closeAllConnections();
      return new Promise((done) => server.close(done));
    },
  };
}

function bodyOf(name, part) {
  if (name === 'several') return several(name);
  const page = coachPages[name];
  return part === 'frame' ? page?.frame(name) : (page?.body(name) ?? deadEnds[name]);
}
