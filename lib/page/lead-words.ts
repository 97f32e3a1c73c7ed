// What links and buttons say that lead to a QR with a secret, by what the page shows instead. Words are written as
// `fold` leaves them; `*` stands for any letters. Rows stand from the surest to the vaguest; in a row first what was
// read in guides and help pages of the maker, then likely forms in other languages, which are looked for and never quoted.

/** Whose page is to show another QR. */
export type Goal = 'other-app' | 'microsoft' | 'okta' | 'one-touch' | 'pingid' | 'entrust' | 'os2faktor';

/** Where the app itself is got. */
export const NO_LEAD = either(
  'app store, appstore, google play, play store, microsoft store, download*, install*, hent, last ned, ladda ner, ladda ned, lataa, herunterladen, telecharger',
);

/** Specific enough to be looked for on any page. */
const OTHER_APP = either(
  'different authenticator app, annan autentiseringsapp',
  'another authenticator app, different authentication app, other authenticator app',
  'anden godkendelsesapp*, anden godkenderapp*, anden autentificeringsapp*, anden autentifikatorapp*, anden authenticator*, andet godkendelsesprogram*',
  'annen godkjenningsapp*, annen godkjennerapp*, annen autentiseringsapp*, annen autentifikatorapp*, annen authenticator*, annan godkjenningsapp*, annan godkjennarapp*',
  'annan verifieringsapp*, annan autentiserarapp*, annan authenticator*, annat autentiseringsprogram*',
  'toista todenn*, toista todentaja*, toista authenticator*, toista tunnistautumissovellu*, eri todenn*, eri todentaja*, eri authenticator*, eri tunnistautumissovellu*, muuta todenn*, muuta todentaja*, muuta authenticator*',
  'andere authenticator*, anderen authenticator*, andere authentifizierungs*, autre application d authentification',
);

export const LEADS: Record<Goal, readonly RegExp[]> = {
  'other-app': [OTHER_APP],
  microsoft: [
    OTHER_APP,
    either(
      'without notifications, uten varsler',
      'uten varsling*, utan varsl*, uden notifikation*, uden meddelelser, uden underretninger, uden notifikationer, utan aviseringar, utan meddelanden, utan notiser, ilman ilmoituksia',
      'ohne benachrichtigung*, sans notification*',
    ),
    either('use verification code'),
  ],
  okta: [either('google authenticator')],
  entrust: [either('google authenticator')],
  'one-touch': [either('activate phenixid pocket pass'), either('pocket pass'), /^ tokens $/],
  pingid: [either('authenticator app*, authentication app*')],
  os2faktor: [either('totp*'), /^ authenticator(?: |$)/, /(?<! microsoft| google) authenticator /],
};

function either(...lines: string[]): RegExp {
  const words = lines.flatMap((line) => line.split(', ')).map((word) => word.replaceAll('*', '[^ ]*'));
  return new RegExp(` (?:${words.join('|')}) `);
}
