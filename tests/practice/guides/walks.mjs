/** Presses what leads on, and waits for what the next page says. */
const go = async (tab, role, name, seen) => {
  await tab.click(role, name);
  await tab.see(seen);
};

/** Fills the fields of a page by their labels, and sends them. */
const send = async (tab, fields, button, seen) => {
  for (const [label, text] of Object.entries(fields)) await tab.fill(label, text);
  await go(tab, 'button', button, seen);
};

const PASSWORD = 'practice makes calm';

/** Reads a code that was sent, as a person does on a telephone, and comes back. */
async function sentCode(tab, look, selector, back) {
  await tab.click('link', look);
  const code = await tab.text(selector);
  await tab.click('link', back);
  return code;
}

const microsoftLogin = {
  async toLogin(tab) {
    await tab.goto('https://login.microsoftonline.com/guides/microsoft/login');
    await send(tab, { 'E-post': 'kari@fjordheim.example', Passord: PASSWORD }, 'Neste', 'Skriv inn kode');
  },
  logIn: (tab) => go(tab, 'button', 'Bekreft', 'Du er logget på som kari'),
  codeField: 'input[name=otc]',
};

const newerMicrosoft = {
  ...microsoftLogin,
  host: 'mysignins.microsoft.com',
  account: 'Fjordheim universitet, kari@fjordheim.example',
  field: 'input[name=code]',
  async start(tab) {
    await tab.goto('https://mysignins.microsoft.com/guides/microsoft');
    await send(tab, { 'E-mail': 'kari@fjordheim.example', Password: PASSWORD }, 'Sign in', 'Security info');
    await go(tab, 'link', 'Add sign-in method', 'Which one?');
    await go(tab, 'button', 'Add', 'Start by getting the app');
  },
  async choose(tab) {
    await go(tab, 'link', 'I want to use a different authenticator app', 'Set up your account');
    await go(tab, 'link', 'Next', 'Point your authenticator app');
  },
  toWrong: (tab) => go(tab, 'link', 'Next', 'Point the Microsoft Authenticator app'),
  async fromWrong(tab) {
    await go(tab, 'link', 'Back', 'Start by getting the app');
    await newerMicrosoft.choose(tab);
  },
  toField: (tab) => go(tab, 'link', 'Next', 'Type the 6-digit code'),
  confirm: (tab) => go(tab, 'button', 'Next', 'Your authenticator app was added'),
};

const olderMicrosoft = {
  ...microsoftLogin,
  host: 'account.activedirectory.windowsazure.com',
  account: newerMicrosoft.account,
  field: 'input[name=code]',
  async start(tab) {
    await tab.goto('https://account.activedirectory.windowsazure.com/guides/microsoft/older');
    await tab.click('checkbox', 'Godkjennerapp eller token');
    await go(tab, 'button', 'Konfigurer Authenticator-appen', 'Skann bildet med Microsoft');
  },
  choose: (tab) => go(tab, 'link', 'Konfigurer appen uten varsler', 'Skann bildet med appen din'),
  toWrong: async () => {},
  fromWrong: (tab) => olderMicrosoft.choose(tab),
  async toField(tab) {
    await go(tab, 'link', 'Neste', 'Appen er konfigurert');
    await go(tab, 'link', 'Kontroller nå', 'Skriv inn bekreftelseskoden');
  },
  confirm: (tab) => go(tab, 'button', 'Kontroller', 'Appen er lagt til'),
};

const phenixid = {
  host: 'idp.norrsund.example',
  account: 'RegionNorrsund, maj01',
  field: 'input[name=otp]',
  codeField: 'input[name=otp]',
  /** To the page that asks for the code from an SMS. */
  async toSent(tab) {
    await tab.goto('https://idp.norrsund.example/guides/phenixid');
    await send(tab, { Användarnamn: 'maj01', Lösenord: PASSWORD }, 'Logga in', 'Vi har skickat');
  },
  async start(tab) {
    await phenixid.toSent(tab);
    const Engångslösenord = await sentCode(tab, 'Övning: se på telefonen', '#sms', 'Tillbaka');
    await send(tab, { Engångslösenord }, 'Logga in', 'Här sköter du');
  },
  async choose(tab) {
    await go(tab, 'link', 'TOKENS', 'Inget är aktiverat');
    await go(tab, 'link', 'Activate PhenixID Pocket Pass', 'Visningsnamn');
    await send(tab, { Visningsnamn: 'Jobbet' }, 'Nästa', 'Skanna bilden med din app');
  },
  toWrong: (tab) => go(tab, 'link', 'PHENIXID ONE TOUCH', 'Skanna bilden med appen PhenixID One Touch'),
  fromWrong: (tab) => phenixid.choose(tab),
  toField: (tab) => go(tab, 'link', 'Nästa', 'Skriv koden som appen visar'),
  confirm: (tab) => go(tab, 'button', 'Nästa', 'Pocket Pass är aktiverat'),
  async toLogin(tab) {
    await tab.goto('https://citrix.norrsund.example/guides/phenixid/citrix');
    await send(tab, { Användarnamn: 'maj01', Lösenord: PASSWORD }, 'Logga in', 'Skriv engångslösenordet');
  },
  logIn: (tab) => go(tab, 'button', 'Logga in', 'Du är inloggad som maj01'),
};

const os2faktor = {
  host: 'os2faktor.havkoebing.example',
  account: 'OS2faktor, OS2faktor',
  field: 'input[name=mfaCode]',
  codeField: 'input[name=mfaCode]',
  async start(tab) {
    await tab.goto('https://os2faktor.havkoebing.example/guides/os2faktor');
    await go(tab, 'button', 'Fortsæt', 'Tilføj en enhed');
  },
  async choose(tab) {
    await go(tab, 'link', 'Authenticator', 'Navn på enheden');
    await send(tab, { 'Navn på enheden': 'Engang' }, 'Videre', 'Scan billedet med din Authenticator');
  },
  /** A page of the push client, which shows no QR at all. */
  toWrong: (tab) => go(tab, 'link', 'Chrome eller Edge', 'Her godkender eller afviser du'),
  async fromWrong(tab) {
    await go(tab, 'link', 'Tilbage', 'Tilføj en enhed');
    await os2faktor.choose(tab);
  },
  toField: async () => {},
  confirm: (tab) => go(tab, 'button', 'Videre', 'Engang er tilknyttet'),
  async toLogin(tab) {
    await tab.goto('https://os2faktor.havkoebing.example/guides/os2faktor/login');
    await send(tab, { Brugernavn: 'meti', Kodeord: PASSWORD }, 'Log ind', 'Åbn din Authenticator');
  },
  logIn: (tab) => go(tab, 'button', 'Login', 'Du er logget ind som meti'),
};

const entrust = {
  host: 'landbrug.trustedauth.example',
  account: 'Landbrugets Hus, ole@landbrug.example',
  field: 'input[name=code]',
  codeField: 'input[name=code]',
  /** To the page that asks for the code from an e-mail. */
  async toSent(tab) {
    await tab.goto('https://landbrug.trustedauth.example/guides/entrust');
    await send(tab, { 'Bruger-id': 'ole' }, 'Næste', 'Vi har sendt en engangskode');
  },
  async start(tab) {
    await entrust.toSent(tab);
    const Engangskode = await sentCode(tab, 'Øvelse: se i indbakken', '#mail', 'Tilbage');
    await send(tab, { Engangskode }, 'Log ind', 'Velkommen');
    await go(tab, 'link', 'Min profil', 'Engangskode på e-mail');
    await go(tab, 'link', 'Tilføj', 'Entrust Soft Token');
  },
  choose: (tab) => go(tab, 'link', 'Google Authenticator', 'som din authenticator viser'),
  toWrong: (tab) => go(tab, 'link', 'Entrust Soft Token', 'Aktiveringsadgangskode'),
  async fromWrong(tab) {
    await go(tab, 'link', 'Luk', 'Engangskode på e-mail');
    await go(tab, 'link', 'Tilføj', 'Entrust Soft Token');
    await entrust.choose(tab);
  },
  toField: async () => {},
  confirm: (tab) => go(tab, 'button', 'Bekræft', 'Google Authenticator er tilføjet'),
  async toLogin(tab) {
    await tab.goto('https://landbrug.trustedauth.example/guides/entrust/login');
    await send(tab, { 'Bruger-id': 'ole' }, 'Næste', 'som din authenticator viser');
  },
  logIn: (tab) => go(tab, 'button', 'Log ind', 'Du er logget ind som ole'),
};

const enpass = {
  ...microsoftLogin,
  host: 'account.activedirectory.windowsazure.com',
  account: newerMicrosoft.account,
  field: 'input[name=code]',
  async start(tab) {
    await tab.goto('https://account.activedirectory.windowsazure.com/guides/enpass');
    await tab.see('Hemmelig nøkkel');
  },
  choose: async () => {},
  toField: async () => {},
  confirm: (tab) => go(tab, 'button', 'Kontroller', 'Appen er lagt til'),
};

/**
 * How a person goes through the pages of each guide, where only the page is used. `start`: up to where ways part, `choose`:
 * on to the right QR; `toWrong` and `fromWrong`: to a wrong turn and from it to the right QR; `toField`: from the QR to
 * the field that confirms it; `confirm` sends that; `toLogin` and `logIn`: the sign-in afterwards. `account` is the name of
 * what the QR holds; `field` and `codeField` are where its code goes.
 */
export const walks = { newerMicrosoft, olderMicrosoft, phenixid, os2faktor, entrust, enpass };
