import type { Seen } from './seen';

/** Sign-in pages for a TOTP code, in Danish, Norwegian, Swedish and Finnish. */
export const totpNordic: Seen[] = [
  {
    site: 'ACOS CMS app code, nb',
    source: 'acos.no/cms-hjelp palogging, markup minimal',
    lang: 'nb',
    wants: 'totp',
    html: `<title>Logg inn</title><h1>To-faktor</h1><p>Skriv inn koden fra Authenticator (mobil app).</p><form><input type="text" code><button>Logg inn</button></form><a href="#">Velg annen to-faktor-metode</a>`,
  },
  {
    site: 'Amplify Authenticator (Cognito), sv',
    source: 'aws-amplify/amplify-ui ConfirmSignIn.tsx, dictionaries sv.ts, constants.ts',
    lang: 'sv',
    wants: 'totp',
    html: `<form data-amplify-form data-amplify-authenticator-confirmsignin method="post"><fieldset><h3 class="amplify-heading">Bekräfta TOTP-kod</h3>
      <label for="amplify-id-1" class="amplify-label">Kod *</label>
      <input class="amplify-input" id="amplify-id-1" name="confirmation_code" type="text" autocomplete="one-time-code" placeholder="Kod" required code>
      <button type="submit">Bekräfta</button><button type="button">Tillbaka till inloggningen</button></fieldset></form>`,
  },
  {
    site: 'Authelia, fi',
    source:
      'authelia/authelia web/src/views/LoginPortal/SecondFactor/OTPDial.tsx, locales/fi-FI/portal.json; mui/base-ui OTPFieldInput.tsx',
    lang: 'fi',
    wants: 'totp',
    html: `<title>Login - Authelia</title>
      <div id="second-factor-stage"><h1>Hei Kari</h1><button>Kirjaudu Ulos</button> | <button id="methods-button">Menetelmät</button>
      <div id="one-time-password-method"><h2>Kertakäyttöinen Salasana</h2><span id="otp-input"><label for="base-ui-r1" class="sr-only">Syötä kertakäyttösalasana</label>
      <div role="group"><input id="base-ui-r1" type="text" inputmode="numeric" autocomplete="one-time-code" autocorrect="off" spellcheck="false" enterkeyhint="next" maxlength="6" tabindex="0" box code>
      <input id="base-ui-r1-1" type="text" inputmode="numeric" autocomplete="off" autocorrect="off" spellcheck="false" tabindex="-1" box code>
      <input id="base-ui-r1-2" type="text" inputmode="numeric" autocomplete="off" autocorrect="off" spellcheck="false" tabindex="-1" box code>
      <input id="base-ui-r1-3" type="text" inputmode="numeric" autocomplete="off" autocorrect="off" spellcheck="false" tabindex="-1" box code>
      <input id="base-ui-r1-4" type="text" inputmode="numeric" autocomplete="off" autocorrect="off" spellcheck="false" tabindex="-1" box code>
      <input id="base-ui-r1-5" type="text" inputmode="numeric" autocomplete="off" autocorrect="off" spellcheck="false" tabindex="-1" box code>
      </div></span><p>Syötä kertakäyttösalasana</p></div></div>
      <footer><a href="#">Palvelun tarjoaa Authelia</a></footer>`,
  },
  {
    site: 'Authelia, sv',
    source:
      'authelia/authelia web/src/views/LoginPortal/SecondFactor/OTPDial.tsx, locales/sv-SE/portal.json; mui/base-ui OTPFieldInput.tsx',
    lang: 'sv',
    wants: 'totp',
    html: `<title>Login - Authelia</title>
      <div id="second-factor-stage"><h1>Hej! Kari</h1><button>Logga ut</button> | <button id="methods-button">Metoder</button>
      <div id="one-time-password-method"><h2>Engångslösenord</h2><span id="otp-input"><label for="base-ui-r1" class="sr-only">Skriv ditt engångslösenord</label>
      <div role="group"><input id="base-ui-r1" type="text" inputmode="numeric" autocomplete="one-time-code" autocorrect="off" spellcheck="false" enterkeyhint="next" maxlength="6" tabindex="0" box code>
      <input id="base-ui-r1-1" type="text" inputmode="numeric" autocomplete="off" autocorrect="off" spellcheck="false" tabindex="-1" box code>
      <input id="base-ui-r1-2" type="text" inputmode="numeric" autocomplete="off" autocorrect="off" spellcheck="false" tabindex="-1" box code>
      <input id="base-ui-r1-3" type="text" inputmode="numeric" autocomplete="off" autocorrect="off" spellcheck="false" tabindex="-1" box code>
      <input id="base-ui-r1-4" type="text" inputmode="numeric" autocomplete="off" autocorrect="off" spellcheck="false" tabindex="-1" box code>
      <input id="base-ui-r1-5" type="text" inputmode="numeric" autocomplete="off" autocorrect="off" spellcheck="false" tabindex="-1" box code>
      </div></span><p>Skriv ditt engångslösenord</p></div></div>
      <footer><a href="#">Drivs av Authelia</a></footer>`,
  },
  {
    site: 'Avanza, sv',
    source: 'memory, attributes unsure; method TOTP known from public API clients',
    lang: 'sv',
    wants: 'totp',
    html: `<title>Logga in - Avanza</title><h1>Tvåfaktorsinloggning</h1><p>Öppna din autentiseringsapp och ange den sexsiffriga koden.</p><form><input type="tel" name="totpCode" aria-label="Engångskod" maxlength="6" autocomplete="off" code><button>Logga in</button><button type="button">Avbryt</button></form>`,
  },
  {
    site: 'Bitwarden web vault, da',
    source: 'bitwarden/web src/app/accounts/two-factor.component.html, src/locales/da/messages.json',
    lang: 'da',
    wants: 'totp',
    html: `<title>Autentificerings-app | Bitwarden Web Vault</title>
      <form class="container" autocomplete="off"><p class="lead text-center mb-4">Autentificerings-app</p><div class="card-body">
      <p>Indtast den 6-cifrede verifikationskode fra din autentificeringsapp.</p>
      <div class="form-group"><label for="code" class="sr-only">Bekræftelseskode</label>
      <input id="code" type="text" name="Code" class="form-control" required inputmode="tel" autocomplete="off" autocapitalize="none" spellcheck="false" code></div>
      <div class="form-check"><input id="remember" type="checkbox" name="Remember" class="form-check-input"><label for="remember">Husk mig</label></div><hr>
      <button type="submit" class="btn btn-primary"><span>Fortsæt</span></button><a href="#" class="btn">Annullér</a><a href="#">Brug en anden to-trins-loginmetode</a></div></form>`,
  },
  {
    site: 'Bitwarden web vault, fi',
    source: 'bitwarden/web src/app/accounts/two-factor.component.html, src/locales/fi/messages.json',
    lang: 'fi',
    wants: 'totp',
    html: `<title>Todennussovellus | Bitwarden Web Vault</title>
      <form class="container" autocomplete="off"><p class="lead text-center mb-4">Todennussovellus</p><div class="card-body">
      <p>Syötä 6-numeroinen todennuskoodi todennussovelluksestasi.</p>
      <div class="form-group"><label for="code" class="sr-only">Todennuskoodi</label>
      <input id="code" type="text" name="Code" class="form-control" required inputmode="tel" autocomplete="off" autocapitalize="none" spellcheck="false" code></div>
      <div class="form-check"><input id="remember" type="checkbox" name="Remember" class="form-check-input"><label for="remember">Muista minut</label></div><hr>
      <button type="submit" class="btn btn-primary"><span>Jatka</span></button><a href="#" class="btn">Peruuta</a><a href="#">Käytä eri kaksivaiheisen kirjautumisen todennusmenetelmää</a></div></form>`,
  },
  {
    site: 'Bitwarden web vault, nb',
    source: 'bitwarden/web src/app/accounts/two-factor.component.html, src/locales/nb/messages.json',
    lang: 'nb',
    wants: 'totp',
    html: `<title>Autentiseringsapp | Bitwarden Web Vault</title>
      <form class="container" autocomplete="off"><p class="lead text-center mb-4">Autentiseringsapp</p><div class="card-body">
      <p>Skriv inn den 6-sifrede verifiseringskoden som står på din autentiseringsapp.</p>
      <div class="form-group"><label for="code" class="sr-only">Verifiseringskode</label>
      <input id="code" type="text" name="Code" class="form-control" required inputmode="tel" autocomplete="off" autocapitalize="none" spellcheck="false" code></div>
      <div class="form-check"><input id="remember" type="checkbox" name="Remember" class="form-check-input"><label for="remember">Husk på meg</label></div><hr>
      <button type="submit" class="btn btn-primary"><span>Fortsett</span></button><a href="#" class="btn">Avbryt</a><a href="#">Bruk en annen 2-trinnsinnloggingsmetode</a></div></form>`,
  },
  {
    site: 'BookWyrm, fi',
    source:
      'bookwyrm-social/bookwyrm bookwyrm/templates/two_factor_auth/two_factor_login.html, bookwyrm/forms/landing.py, locale/fi_FI',
    lang: 'fi',
    wants: 'totp',
    html: `<title>BookWyrm</title>
  <nav class="navbar"><a class="navbar-item" href="/"><img class="image logo" alt="BookWyrm"></a></nav>
  <header class="block"><h1 class="title">Kaksivaiheisen tunnistautumisen tarkistus</h1></header>
  <form name="confirm-2fa" action="/login/2FA" method="post" enctype="multipart/form-data">
  <div class="field"><label class="label" for="id_otp">Syötä autentikointisovelluksen antama koodi:</label>
  <input type="text" name="otp" autofocus maxlength="6" minlength="6" class="input" required id="id_otp" code></div>
  <button class="button is-primary" type="submit">Vahvista ja kirjaudu sisään</button></form>`,
  },
  {
    site: 'BookWyrm, nb',
    source:
      'bookwyrm-social/bookwyrm bookwyrm/templates/two_factor_auth/two_factor_login.html, bookwyrm/forms/landing.py, locale/no_NO',
    lang: 'nb',
    wants: 'totp',
    html: `<title>BookWyrm</title>
  <nav class="navbar"><a class="navbar-item" href="/"><img class="image logo" alt="BookWyrm"></a></nav>
  <header class="block"><h1 class="title">2FA-kontroll</h1></header>
  <form name="confirm-2fa" action="/login/2FA" method="post" enctype="multipart/form-data">
  <div class="field"><label class="label" for="id_otp">Skriv inn koden fra autentifikasjonsapplikasjonen din:</label>
  <input type="text" name="otp" autofocus maxlength="6" minlength="6" class="input" required id="id_otp" code></div>
  <button class="button is-primary" type="submit">Bekreft og logg inn</button></form>`,
  },
  {
    site: 'Clerk, da (subtitle not translated)',
    source: 'clerk/javascript localizations da-DK.ts',
    lang: 'da',
    wants: 'totp',
    html: `<div class="cl-card"><h1 class="cl-headerTitle">Totrinsbekræftelse</h1>
      <p class="cl-headerSubtitle">To continue, please enter the verification code generated by your authenticator app</p>
      <div class="cl-otpCodeFieldInputContainer"><div role="group"><div></div><div></div><div></div><div></div><div></div><div></div></div>
      <input autocomplete="one-time-code" data-input-otp="true" inputmode="numeric" pattern="^\\d+$" maxlength="6" aria-label="Enter verification code" aria-required="true" code></div>
      <button>Fortsæt</button><a href="#">Brug en anden metode</a></div>`,
  },
  {
    site: 'Clerk, fi',
    source: 'clerk/javascript localizations fi-FI.ts',
    lang: 'fi',
    wants: 'totp',
    html: `<div class="cl-card"><h1 class="cl-headerTitle">Kaksivaiheinen todennus</h1><p class="cl-headerSubtitle">Syötä todennuskoodi autentikointisovelluksestasi</p>
      <div class="cl-otpCodeFieldInputContainer"><div role="group"><div></div><div></div><div></div><div></div><div></div><div></div></div>
      <input autocomplete="one-time-code" data-input-otp="true" inputmode="numeric" pattern="^\\d+$" maxlength="6" aria-label="Enter verification code" aria-required="true" code></div>
      <button>Jatka</button><a href="#">Käytä toista tapaa</a></div>`,
  },
  {
    site: 'Clerk, nb',
    source: 'clerk/javascript localizations nb-NO.ts',
    lang: 'nb',
    wants: 'totp',
    html: `<div class="cl-card"><h1 class="cl-headerTitle">To-trinns verifisering</h1>
      <p class="cl-headerSubtitle">For å fortsette, skriv inn verifiseringskoden generert av autentiseringsappen din</p>
      <div class="cl-otpCodeFieldInputContainer"><div role="group"><div></div><div></div><div></div><div></div><div></div><div></div></div>
      <input autocomplete="one-time-code" data-input-otp="true" inputmode="numeric" pattern="^\\d+$" maxlength="6" aria-label="Enter verification code" aria-required="true" code></div>
      <button>Fortsett</button><a href="#">Bruk en annen metode</a></div>`,
  },
  {
    site: 'Cockpit, sv',
    source:
      'cockpit-project/cockpit pkg/static/login.html, po/sv.po (PAM prompt text from libpam google_authenticator)',
    lang: 'sv',
    wants: 'totp',
    html: `<title>server.example.se</title>
      <form><div id="user-group" hidden><label for="login-user-input" class="control-label">Användarnamn</label><input type="text" class="form-control" id="login-user-input" autocomplete="username" hidden></div>
      <div id="password-group" hidden><label for="login-password-input" class="control-label">Lösenord</label><input type="password" class="form-control" id="login-password-input" autocomplete="current-password" hidden></div>
      <div id="conversation-group" class="form-group"><div id="conversation-message"></div><label id="conversation-prompt" for="conversation-input">Verification code: </label>
      <input type="password" class="form-control" id="conversation-input" autocomplete="one-time-code" code></div>
      <button class="login-button" id="login-button" type="submit"><span id="login-button-text">Logga in</span></button><p id="login-note">Logga in med ditt serveranvändarkonto.</p></form>`,
  },
  {
    site: 'Contao back end, sv',
    source:
      'contao/core-bundle contao/templates/be_login_two_factor.html.twig, contao/languages/sv/default.xlf',
    lang: 'sv',
    wants: 'totp',
    html: `<title>Contao | example.se</title>
      <main id="main"><form class="tl_login_form" method="post"><div class="formbody"><input type="hidden" name="FORM_SUBMIT" value="tl_login"><h1>Tvåfaktorautentisering</h1>
      <div class="widget widget-text"><label for="verify">Verifierings kod</label>
      <input type="text" name="verify" id="verify" class="tl_text" value="" autocapitalize="off" autocomplete="one-time-code" placeholder="Verifierings kod" required code></div>
      <div class="widget widget-checkbox"><input type="checkbox" name="trusted" id="trusted" class="tl_checkbox" value="1"><label for="trusted">Lita på den här enheten</label></div>
      <a href="/contao/logout" class="tl_submit">Avbryt</a><button type="submit" name="login" id="login" class="tl_submit">Fortsätt</button></div></form></main>`,
  },
  {
    site: 'Cretica Faktura, code field on the login page',
    source: 'hjelp.cretica.no/articles/to-faktor-autentisering, markup minimal',
    lang: 'nb',
    wants: 'totp',
    html: `<title>Cretica Faktura</title><h1>Logg inn</h1><form><label>Brukernavn <input type="text" name="username"></label><label>Passord <input type="password" name="password"></label>
      <label><input type="checkbox" checked> Bruk to-faktor autentisering</label><label>Bekreftelseskode <input type="text" code></label><p>Koden blir generert i autentiseringsprogrammet på mobilen.</p><button>Logg inn</button><a href="#">Glemt passord?</a></form>`,
  },
  {
    site: 'DEGIRO, da',
    source: 'memory; name oneTimePassword seen in public scripts',
    lang: 'da',
    wants: 'totp',
    html: `<title>Login | DEGIRO</title><h1>To-faktor-godkendelse</h1><p>Indtast den 6-cifrede kode, der vises i Google Authenticator.</p><form><label for="otp">Engangskode</label><input id="otp" name="oneTimePassword" type="text" autocomplete="off" maxlength="6" code><button type="submit">Log på</button><button type="button">Tilbage</button></form>`,
  },
  {
    site: 'Domeneshop, user id, password and code together',
    source: 'memory, attributes unsure',
    lang: 'nb',
    wants: 'totp',
    html: `<title>Logg inn - Domeneshop</title><h1>Logg inn</h1><form method="post"><label for="username">Brukernavn</label><input id="username" name="username" type="text"><label for="password">Passord</label><input id="password" name="password" type="password">
      <label for="otp">Engangskode</label><input id="otp" name="otp" type="text" placeholder="Kun hvis totrinnspålogging er slått på" autocomplete="off" code><button>Logg inn</button><a href="#">Glemt passord?</a></form>`,
  },
  {
    site: 'DVV building data, sv-FI',
    source: 'dvv.fi/sv tvafaktorsautentisering, markup minimal',
    lang: 'sv',
    wants: 'totp',
    html: `<title>Ajourhållning av byggnads- och lägenhetsuppgifter</title><h1>Tvåfaktorsautentisering</h1><p>Ange engångskoden från smarttelefonens autentiseringsapp eller från en kodkalkylator.</p><form><label>Engångskod <input type="text" code></label><button>Logga in</button></form>`,
  },
  {
    site: 'DVV sign-in, fi',
    source: 'dvv.fi/kirjautuminen-palveluun, markup minimal',
    lang: 'fi',
    wants: 'totp',
    html: `<title>Kirjautuminen palveluun</title><h1>Kirjaudu</h1><p>Anna kertakäyttöinen koodi todentajasovelluksesta tai tunnuslukulaitteesta.</p><form><label>Kertakäyttöinen koodi <input type="text" code></label><button>Kirjaudu</button><button type="button">Peruuta</button></form>`,
  },
  {
    site: 'EGroupware, da',
    source: 'EGroupware/egroupware api/templates/default/login.tpl, api/lang/egw_da.lang',
    lang: 'da',
    wants: 'totp',
    html: `<title>EGroupware [Login]</title>
  <form name="login_form" method="post" action="/egroupware/login.php"><div class="divLoginbox divSideboxEntry"><input type="hidden" name="passwd_type" value="text">
  <div><span class="username">Brugernavn</span><input name="login" tabindex="4" value="" size="30" aria-label="Brugernavn" autofocus></div>
  <div><span class="field_icons password">Adgangskode</span><input name="passwd" tabindex="5" value="" type="password" size="30"></div>
  <div><span class="field_icons password">2. faktor</span><input class="et2_required" name="2fa_code" tabindex="6" size="30" aria-label="2. faktor" title="Hvis du bruger &quot;2-Factor-Authentication&quot;, skal du indtaste koden her." aria-description="Hvis du bruger &quot;2-Factor-Authentication&quot;, skal du indtaste koden her." code></div>
  <div><span class="field_icons language">Sprog</span><select name="logindomain"><option>Dansk</option></select></div>
  <input tabindex="9" type="submit" value="  Login  " aria-label="Login" name="submitit"></div></form>`,
  },
  {
    site: 'EGroupware, sv',
    source: 'EGroupware/egroupware api/templates/default/login.tpl, api/lang/egw_sv.lang',
    lang: 'sv',
    wants: 'totp',
    html: `<title>EGroupware [Login]</title>
  <form name="login_form" method="post" action="/egroupware/login.php"><div class="divLoginbox divSideboxEntry">
  <div><span class="username">Användarnamn</span><input name="login" tabindex="4" value="" size="30" aria-label="Användarnamn" autofocus></div>
  <div><span class="field_icons password">Lösenord</span><input name="passwd" tabindex="5" value="" type="password" size="30"></div>
  <div><span class="field_icons password">2:a faktor</span><input class="" name="2fa_code" tabindex="6" size="30" aria-label="2:a faktor" title="Om du använder &quot;2-faktorsautentisering&quot; ska du ange koden här." aria-description="Om du använder &quot;2-faktorsautentisering&quot; ska du ange koden här." code></div>
  <div><span class="field_icons language">Språk</span><select name="lang"><option>Svenska</option></select></div>
  <input tabindex="9" type="submit" value="  Login  " aria-label="Login" name="submitit"></div></form>`,
  },
  {
    site: 'Filament, fi',
    source:
      'filamentphp/filament panels lang/fi/auth/multi-factor/app/provider.php; support one-time-code.blade.php',
    lang: 'fi',
    wants: 'totp',
    html: `<title>Filament</title>
      <form><label for="multiFactorChallengeForm.app.code" class="fi-fo-field-label">Anna 6-merkkinen koodi todennussovelluksesta<sup>*</sup></label><div class="fi-one-time-code-input-ctn"><div class="fi-one-time-code-input-digit-field"></div><div class="fi-one-time-code-input-digit-field"></div>
      <input autocomplete="one-time-code" inputmode="numeric" minlength="6" maxlength="6" pattern="\\d{6}" type="text" id="multiFactorChallengeForm.app.code" required autofocus class="fi-one-time-code-input" code></div>
      <button type="button">Käytä palautuskoodia</button><button type="submit">Vahvista</button></form>`,
  },
  {
    site: 'Filament, sv',
    source:
      'filamentphp/filament panels lang/sv/auth/multi-factor/app/provider.php, auth/pages/login.php; support one-time-code.blade.php',
    lang: 'sv',
    wants: 'totp',
    html: `<title>Tvåfaktorsautentisering</title>
      <h1 class="fi-simple-header-heading">Tvåfaktorsautentisering</h1><p class="fi-simple-header-subheading">Bekräfta åtkomst till ditt konto genom att ange autentiseringskoden som tillhandahålls av din autentiseringsapp.</p>
      <form><label for="multiFactorChallengeForm.app.code" class="fi-fo-field-label">Ange den 6-siffriga koden från autentiseringsappen<sup>*</sup></label><div class="fi-one-time-code-input-ctn"><div class="fi-one-time-code-input-digit-field"></div><div class="fi-one-time-code-input-digit-field"></div>
      <input autocomplete="one-time-code" inputmode="numeric" minlength="6" maxlength="6" pattern="\\d{6}" type="text" id="multiFactorChallengeForm.app.code" required autofocus class="fi-one-time-code-input" code></div>
      <button type="button">Använd en återställningskod istället</button><button type="submit">Autentisera</button></form>`,
  },
  {
    site: 'Formbricks, sv',
    source:
      'formbricks/formbricks apps/web/modules/ee/two-factor-auth/components/two-factor.tsx, modules/ui/components/otp-input, apps/web/locales/sv-SE.json',
    lang: 'sv',
    wants: 'totp',
    html: `<title>Logga in | Formbricks</title>
  <h1>Ange din tvåfaktorsautentiseringskod</h1><form class="space-y-2"><label for="totp" class="sr-only">Ange din tvåfaktorsautentiseringskod</label>
  <div class="flex justify-center space-x-2"><input type="text" inputmode="numeric" autocomplete="one-time-code" pattern="\\d{1}" maxlength="6" class="h-10 w-10" value="" box code><input type="text" inputmode="numeric" autocomplete="one-time-code" pattern="\\d{1}" maxlength="6" class="h-10 w-10" value="" box code><input type="text" inputmode="numeric" autocomplete="one-time-code" pattern="\\d{1}" maxlength="6" class="h-10 w-10" value="" box code><input type="text" inputmode="numeric" autocomplete="one-time-code" pattern="\\d{1}" maxlength="6" class="h-10 w-10" value="" box code><input type="text" inputmode="numeric" autocomplete="one-time-code" pattern="\\d{1}" maxlength="6" class="h-10 w-10" value="" box code><input type="text" inputmode="numeric" autocomplete="one-time-code" pattern="\\d{1}" maxlength="6" class="h-10 w-10" value="" box code></div>
  <button type="submit">Skicka</button></form><span>Förlorad åtkomst?</span><button type="button">Använd en reservkod</button><button type="button">Gå tillbaka</button>`,
  },
  {
    site: 'Fortnox, sv',
    source: 'memory, attributes unsure',
    lang: 'sv',
    wants: 'totp',
    html: `<title>Logga in - Fortnox</title><h1>Tvåstegsverifiering</h1><p>Ange den sexsiffriga koden från din autentiseringsapp för att logga in.</p><form><input type="tel" placeholder="Kod" maxlength="6" code><button>Fortsätt</button><a href="#">Har du inte tillgång till din app?</a></form>`,
  },
  {
    site: 'FreeIPA, reset expired password, sv',
    source: 'freeipa/freeipa install/ui/src/freeipa/widgets/LoginScreen.js, po/sv.po',
    lang: 'sv',
    wants: 'totp',
    html: `<title>Identity Management</title>
      <form class="form-horizontal"><label for="username5">Användarnamn</label><p id="username5" class="form-control-static">kari</p>
      <label for="current_password6">Nuvarande lösenord</label><input type="password" name="current_password" id="current_password6" class="form-control" placeholder="Nuvarande lösenord">
      <label for="otp7">OTP</label><input type="password" name="otp" id="otp7" class="form-control" placeholder="Engångslösenord" code>
      <label for="new_password8">Nytt lösenord</label><input type="password" name="new_password" id="new_password8" class="form-control" placeholder="Nytt lösenord">
      <label for="verify_password9">Verifiera lösenord</label><input type="password" name="verify_password" id="verify_password9" class="form-control" placeholder="Nytt lösenord">
      <button type="button" name="cancel">Avbryt</button><button type="button" name="reset_and_login">Återställ lösenord och logga in</button></form>`,
  },
  {
    site: 'Friendica, da',
    source:
      'friendica/friendica view/templates/twofactor/verify.tpl, src/Module/Security/TwoFactor/Verify.php, view/lang/da-dk/messages.po',
    lang: 'da',
    wants: 'totp',
    html: `<title>To-faktor godkendelse</title>
  <div class="generic-page-wrapper"><h1>To-faktor godkendelse</h1>
  <div><p>Åben to-faktor godkendelsesappen på din enhed for at få en kode og verificer din identitet.</p></div>
  <form action="" method="post"><input type="hidden" name="form_security_token" value="x">
  <div class="field input" id="wrapper_verify_code"><label for="id_verify_code">Indtast venligst en kode fra din to-faktor godkendelsesenhed <span class="required" title="Påkrævet">*</span></label>
  <input type="text" name="verify_code" id="id_verify_code" value="" required autofocus autocomplete="one-time-code" placeholder="000000" inputmode="numeric" pattern="[0-9]*" aria-describedby="verify_code_tip" dir="auto" code></div>
  <button type="submit" name="action" id="confirm-submit-button" class="btn btn-primary confirm-button" value="verify">Verificer kode og gennemfør login</button></form>
  <div>If you do not have access to your authentication code you can use a <a href="2fa/recovery">two-factor recovery code</a>.</div></div>`,
  },
  {
    site: 'FusionAuth, da',
    source:
      'FusionAuth/fusionauth-theme-history themes/oauth2TwoFactor.ftl; fusionauth-localization theme/messages_da.properties',
    lang: 'da',
    wants: 'totp',
    but: { found: 'possible', as: 'it asks whether no code came, as a page does that has sent one' },
    html: `<title>Tofaktorgodkendelse</title>
  <main><h2>Tofaktorgodkendelse</h2><form id="2fa-form" action="/oauth2/two-factor" method="POST">
  <div class="form-row"><div class="input-addon-group"><span class="icon"><i class="fa fa-lock"></i></span><input type="text" name="code" id="code" autocapitalize="none" autocomplete="one-time-code" autocorrect="off" autofocus placeholder="Indtast din bekræftelseskode" code></div></div>
  <input type="hidden" name="methodId"><input type="hidden" name="twoFactorId">
  <label><input id="trustComputer" type="checkbox" name="trustComputer" value="true"><span class="box"></span><span class="label">Stol på denne computer i 30 dage</span></label>
  <button class="blue button"><i class="fa fa-key"></i> Bekræft</button>
  <a href="/oauth2/two-factor-methods"><i class="fa fa-arrow-left"></i> Har du ikke modtaget en kode? Prøv en anden mulighed</a></form></main>`,
  },
  {
    site: 'FusionAuth, fi',
    source:
      'FusionAuth/fusionauth-theme-history themes/oauth2TwoFactor.ftl; fusionauth-localization theme/messages_fi.properties',
    lang: 'fi',
    wants: 'totp',
    html: `<title>Kaksivaiheinen todennus</title>
  <main><h2>Kaksivaiheinen todennus</h2><form id="2fa-form" action="/oauth2/two-factor" method="POST">
  <div class="form-row"><div class="input-addon-group"><span class="icon"><i class="fa fa-lock"></i></span><input type="text" name="code" id="code" autocapitalize="none" autocomplete="one-time-code" autocorrect="off" autofocus placeholder="Syötä vahvistuskoodisi" code></div></div>
  <input type="hidden" name="methodId"><input type="hidden" name="twoFactorId">
  <label><input id="trustComputer" type="checkbox" name="trustComputer" value="true"><span class="label">Luota tähän laitteeseen 30 päivää</span></label>
  <button class="blue button"><i class="fa fa-key"></i> Vahvista</button></form></main>`,
  },
  {
    site: 'Google, da',
    source: 'memory',
    lang: 'da',
    wants: 'totp',
    html: `<title>Log ind – Google Konti</title><h1>Totrinsbekræftelse</h1><p>Google vil beskytte din konto og sikre sig, at det virkelig er dig, der forsøger at logge ind</p>
      <form><h2>Totrinsbekræftelse</h2><span>Få en bekræftelseskode fra <b>Google Authenticator</b>-appen</span>
      <input type="tel" class="whsOnd zHQkBf" autocomplete="off" spellcheck="false" aria-label="Angiv kode" name="totpPin" id="totpPin" pattern="[0-9 ]*" dir="ltr" code><div aria-hidden="true">Angiv kode</div>
      <input type="checkbox" id="c1" checked><label for="c1">Spørg ikke igen på denne enhed</label></form><button>Næste</button><button>Prøv en anden metode</button>`,
  },
  {
    site: 'Google, sv',
    source: 'memory',
    lang: 'sv',
    wants: 'totp',
    html: `<title>Logga in – Google Konton</title><h1>Tvåstegsverifiering</h1>
      <form><h2>Tvåstegsverifiering</h2><span>Hämta en verifieringskod från appen <b>Google Authenticator</b></span>
      <input type="tel" class="whsOnd zHQkBf" autocomplete="off" spellcheck="false" aria-label="Ange kod" name="totpPin" id="totpPin" pattern="[0-9 ]*" dir="ltr" code><div aria-hidden="true">Ange kod</div>
      <input type="checkbox" id="c1" checked><label for="c1">Fråga inte igen på den här enheten</label></form><button>Nästa</button><button>Testa ett annat sätt</button>`,
  },
  {
    site: 'Homebridge UI, fi',
    source:
      'homebridge/homebridge-config-ui-x ui/src/app/modules/login/login.component.html, ui/src/i18n/fi.json',
    lang: 'fi',
    wants: 'totp',
    html: `<title>Homebridge</title>
      <div class="login-container"><div class="card card-body mx-2 login-card"><form novalidate><p class="h4 text-center mb-4">Homebridge</p>
      <p class="text-center">Syötä authenticator sovelluksesi koodi:</p><div class="md-form"><i class="fas fa-fw fa-key prefix grey-text"></i>
      <input type="text" id="form-ota" autocomplete="one-time-code" autocapitalize="none" inputmode="numeric" pattern="[0-9]*" tabindex="1" class="form-control px-0" code>
      <label for="form-ota">Kaksivaiheisen tunnistautumisen koodi</label></div>
      <button tabindex="3" class="btn btn-primary" type="submit">Kirjaudu</button></form></div></div>`,
  },
  {
    site: 'Homebridge UI, sv',
    source:
      'homebridge/homebridge-config-ui-x ui/src/app/modules/login/login.component.html, ui/src/i18n/sv.json',
    lang: 'sv',
    wants: 'totp',
    html: `<title>Homebridge</title>
      <div class="login-container"><div class="card card-body mx-2 login-card"><form novalidate><p class="h4 text-center mb-4">Homebridge</p>
      <p class="text-center">Ange koden från din autentiseringsapp:</p><div class="md-form"><i class="fas fa-fw fa-key prefix grey-text"></i>
      <input type="text" id="form-ota" autocomplete="one-time-code" autocapitalize="none" inputmode="numeric" pattern="[0-9]*" tabindex="1" class="form-control px-0" code>
      <label for="form-ota">Tvåfaktorautentiseringskod</label></div>
      <button tabindex="3" class="btn btn-primary" type="submit">Logga in</button></form></div></div>`,
  },
  {
    site: 'Invoice Ninja, da',
    source: 'invoiceninja/ui src/pages/authentication/Login.tsx, invoiceninja/invoiceninja lang/da/texts.php',
    lang: 'da',
    wants: 'totp',
    html: `<title>Log ind</title>
  <h2 class="text-2xl">Log ind</h2><form>
  <section><label>E-mail adresse</label><input type="email" id="email" name="email" autocomplete="on"></section>
  <section><div><label>Kodeord</label><a href="/recover_password">Glemt din adgangskode?</a></div><input type="password" id="password" name="password" autocomplete="on"></section>
  <section><label>2FA - Engangskodeord</label><input type="text" autocomplete="on" id="one_time_password" name="one_time_password" code></section>
  <button type="submit">Log ind</button></form>`,
  },
  {
    site: 'Invoice Ninja, fi',
    source: 'invoiceninja/ui src/pages/authentication/Login.tsx, invoiceninja/invoiceninja lang/fi/texts.php',
    lang: 'fi',
    wants: 'totp',
    html: `<title>Kirjaudu sisään</title>
  <h2 class="text-2xl">Kirjaudu sisään</h2><form>
  <section><label>Sähköpostiosoite</label><input type="email" id="email" name="email"></section>
  <section><div><label>Salasana</label><a href="/recover_password">Unohditko salasanasi?</a></div><input type="password" id="password" name="password"></section>
  <section><label>2FA - Kertakäyttöinen salasana</label><input type="text" id="one_time_password" name="one_time_password" code></section>
  <button type="submit">Kirjaudu sisään</button></form>`,
  },
  {
    site: 'Kanboard, da',
    source: 'kanboard/kanboard app/Template/twofactor/check.php, app/Locale/da_DK/translations.php',
    lang: 'da',
    wants: 'totp',
    html: `<title>Kontrollere to-faktor godkendelses-kode</title>
      <section class="form-login"><div class="page-header"><h2>To-faktor godkendelse</h2></div><form method="post" action="/twofactor/check">
      <label for="form-code">Kode</label><input type="text" name="code" id="form-code" class="form-numeric" placeholder="123456" autofocus autocomplete="one-time-code" pattern="[0-9]*" inputmode="numeric" code>
      <div class="form-actions"><button type="submit" class="btn btn-blue">Kontrollere kode</button> eller <a href="/logout">annullere</a></div></form></section>`,
  },
  {
    site: 'Kanboard, fi',
    source: 'kanboard/kanboard app/Template/twofactor/check.php, app/Locale/fi_FI/translations.php',
    lang: 'fi',
    wants: 'totp',
    html: `<title>Tarkista kaksivaiheisen tunnistautumisen koodi</title>
      <section class="form-login"><div class="page-header"><h2>Kaksivaiheinen tunnistautuminen</h2></div><form method="post" action="/twofactor/check">
      <label for="form-code">Koodi</label><input type="text" name="code" id="form-code" class="form-numeric" placeholder="123456" autofocus autocomplete="one-time-code" pattern="[0-9]*" inputmode="numeric" code>
      <div class="form-actions"><button type="submit" class="btn btn-blue">Tarkista koodini</button> tai <a href="/logout">peruuta</a></div></form></section>`,
  },
  {
    site: 'Kanboard, nb',
    source: 'kanboard/kanboard app/Template/twofactor/check.php, app/Locale/nb_NO/translations.php',
    lang: 'nb',
    wants: 'totp',
    html: `<title>Kontrollerer kode for tofaktor autensitering</title>
      <section class="form-login"><div class="page-header"><h2>Tofaktor autentisering</h2></div><form method="post" action="/twofactor/check">
      <label for="form-code">Kode</label><input type="text" name="code" id="form-code" class="form-numeric" placeholder="123456" autofocus autocomplete="one-time-code" pattern="[0-9]*" inputmode="numeric" code>
      <div class="form-actions"><button type="submit" class="btn btn-blue">Sjekk koden min</button> eller <a href="/logout">avbryt</a></div></form></section>`,
  },
  {
    site: 'Kirby panel, nb',
    source: 'getkirby/kirby panel/src/components/Views/Login/LoginCodeForm.vue, i18n/translations/nb.json',
    lang: 'nb',
    wants: 'totp',
    html: `<title>Logg Inn</title>
      <form class="k-login-form k-login-code-form"><p class="k-user-info">kari@example.no</p>
      <div class="k-field k-text-field"><label class="k-label" for="7">Login-kode <abbr>*</abbr></label>
      <input id="7" type="text" class="k-string-input k-text-input" name="code" required autofocus autocomplete="one-time-code" placeholder="000000" code>
      <div class="k-help">Vennligst skriv inn engangskoden fra authenticator appen din.</div></div>
      <a class="k-button k-login-back-button" href="/logout">Tilbake</a><button type="submit" class="k-button k-login-button">Logg Inn</button></form>`,
  },
  {
    site: 'Laravel Jetstream, da',
    source:
      'laravel/jetstream stubs/livewire/resources/views/auth/two-factor-challenge.blade.php; Laravel-Lang/lang locales/da/json.json',
    lang: 'da',
    wants: 'totp',
    html: `<title>Laravel</title>
      <div class="mb-4 text-sm">Bekræft adgangen til din konto ved at indtaste den godkendelseskode, der leveres af din godkendelsesapplikation.</div>
      <form method="POST" action="/two-factor-challenge"><div class="mt-4"><label for="code">Kode</label>
      <input id="code" class="block mt-1 w-full" type="text" inputmode="numeric" name="code" autofocus autocomplete="one-time-code" code></div>
      <div class="mt-4" hidden><label for="recovery_code">Gendannelseskode</label><input id="recovery_code" class="block mt-1 w-full" type="text" name="recovery_code" autocomplete="one-time-code" hidden></div>
      <button type="button">Brug en gendannelseskode</button><button type="submit">Log ind</button></form>`,
  },
  {
    site: 'Laravel Jetstream, fi',
    source:
      'laravel/jetstream stubs/livewire/resources/views/auth/two-factor-challenge.blade.php; Laravel-Lang/lang locales/fi/json.json',
    lang: 'fi',
    wants: 'totp',
    html: `<title>Laravel</title>
      <div class="mb-4 text-sm">Vahvista pääsy tilillesi syöttämällä autentikointi-sovelluksen antama tunnistuskoodi.</div>
      <form method="POST" action="/two-factor-challenge"><div class="mt-4"><label for="code">Koodi</label>
      <input id="code" class="block mt-1 w-full" type="text" inputmode="numeric" name="code" autofocus autocomplete="one-time-code" code></div>
      <div class="mt-4" hidden><label for="recovery_code">Palautuskoodi</label><input id="recovery_code" class="block mt-1 w-full" type="text" name="recovery_code" autocomplete="one-time-code" hidden></div>
      <button type="button">Käytä palautuskoodia</button><button type="submit">Kirjautunut</button></form>`,
  },
  {
    site: 'Laravel Jetstream, nb',
    source:
      'laravel/jetstream stubs/livewire/resources/views/auth/two-factor-challenge.blade.php; Laravel-Lang/lang locales/nb/json.json',
    lang: 'nb',
    wants: 'totp',
    html: `<title>Laravel</title>
      <div class="mb-4 text-sm">Bekreft tilgang til kontoen din ved å skrive inn autentiseringskoden som er gitt av autentiseringsapplikasjonen din.</div>
      <form method="POST" action="/two-factor-challenge"><div class="mt-4"><label for="code">Kode</label>
      <input id="code" class="block mt-1 w-full" type="text" inputmode="numeric" name="code" autofocus autocomplete="one-time-code" code></div>
      <div class="mt-4" hidden><label for="recovery_code">Gjenopprettingskode</label><input id="recovery_code" class="block mt-1 w-full" type="text" name="recovery_code" autocomplete="one-time-code" hidden></div>
      <button type="button">Bruk en gjenopprettingskode</button><button type="submit">Logg inn</button></form>`,
  },
  {
    site: 'Leantime, da',
    source: 'Leantime/leantime app/Domain/TwoFA/Templates/verify.blade.php, app/Language/da-DK.ini',
    lang: 'da',
    wants: 'totp',
    html: `<title>Leantime</title>
      <div class="pagetitle"><h1>Indtast tofaktorautentificeringskode</h1></div><form id="login" action="/twoFA/verify" method="post"><input type="hidden" name="redirectUrl" value="/dashboard/home">
      <input type="text" name="twoFA_code" id="twoFA_code" placeholder="To-faktor Autentificeringskode" value="" autofocus code>
      <a href="/auth/logout" class="forgotPw">Log ud</a><input type="submit" name="login" value="Log ind"></form>`,
  },
  {
    site: 'Lemmy, da',
    source: 'LemmyNet/lemmy-ui totp-modal.tsx, authenticate/login.tsx; LemmyNet/lemmy-translations da.json',
    lang: 'da',
    wants: 'totp',
    html: `<title>Log ind</title>
      <form><h1 class="h4 mb-4">Log ind</h1><label class="col-sm-2 col-form-label" for="login-email-or-username">Email eller brugernavn</label>
      <input type="text" class="form-control" id="login-email-or-username" autocomplete="email" required minlength="3" value="kari">
      <label for="login-password">Adgangskode</label><input type="password" class="form-control" aria-describedby="login-password" autocomplete="current-password" required pattern=".{10,60}" value="secret">
      <a href="#">glemt adgangskode</a><input class="form-check-input" id="stay-logged-in" type="checkbox"><button type="submit">Log ind</button></form>
      <div class="modal fade show" id="totpModal"><h3 class="modal-title" id="totpModalTitle">Indtast din 2FA kode</h3><button type="button" class="btn-close" aria-label="Close"></button>
      <form id="totp-form"><label class="form-label" for="totp-input">Indtast din 2FA kode</label>
      <input type="text" inputmode="numeric" autocomplete="one-time-code" maxlength="6" id="totp-input" class="form-control form-control-lg" enterkeyhint="done" value="" code></form>
      <button type="submit" form="totp-form">Indsend</button><button type="button">Annullér</button></div>`,
  },
  {
    site: 'Lemmy, fi',
    source: 'LemmyNet/lemmy-ui totp-modal.tsx, authenticate/login.tsx; LemmyNet/lemmy-translations fi.json',
    lang: 'fi',
    wants: 'totp',
    html: `<title>Kirjaudu</title>
      <form><h1 class="h4 mb-4">Kirjaudu</h1><label class="col-sm-2 col-form-label" for="login-email-or-username">Sähköposti tai käyttäjänimi</label>
      <input type="text" class="form-control" id="login-email-or-username" autocomplete="email" required minlength="3" value="kari">
      <label for="login-password">Salasana</label><input type="password" class="form-control" aria-describedby="login-password" autocomplete="current-password" required pattern=".{10,60}" value="secret">
      <a href="#">unohdin salasanani</a><input class="form-check-input" id="stay-logged-in" type="checkbox"><button type="submit">Kirjaudu</button></form>
      <div class="modal fade show" id="totpModal"><h3 class="modal-title" id="totpModalTitle">Kirjoita kaksivaiheisen tunnistuksen (2FA) koodi</h3><button type="button" class="btn-close" aria-label="Close"></button>
      <form id="totp-form"><label class="form-label" for="totp-input">Kirjoita kaksivaiheisen tunnistuksen (2FA) koodi</label>
      <input type="text" inputmode="numeric" autocomplete="one-time-code" maxlength="6" id="totp-input" class="form-control form-control-lg" enterkeyhint="done" value="" code></form>
      <button type="submit" form="totp-form">Lähetä</button><button type="button">Peru</button></div>`,
  },
  {
    site: 'listmonk, da',
    source: 'knadh/listmonk static/public/templates/twofa.html, i18n/da.json',
    lang: 'da',
    wants: 'totp',
    html: `<title>To-faktor-autentificering</title>
  <section class="login"><h2>To-faktor-autentificering</h2><p>Indtast den 6-cifrede kode fra din autentificeringsapp</p>
  <form method="post" action="/admin/login/twofa" class="form"><input type="hidden" name="token" value="x"><input type="hidden" name="next" value="/admin">
  <p><input id="totp_code" type="text" name="totp_code" autofocus required pattern="[0-9]{6}" maxlength="6" placeholder="• • • • • •" aria-label="TOTP-kode" code></p>
  <p class="submit"><button class="button" type="submit">Fortsæt</button></p></form></section>`,
  },
  {
    site: 'mailcow, da',
    source: 'mailcow/mailcow-dockerized data/web/templates/modals/footer.twig, data/web/lang/lang.da-dk.json',
    lang: 'da',
    wants: 'totp',
    html: `<title>mailcow UI</title>
      <div class="modal fade show" id="ConfirmTFAModal"><h3 class="modal-title">2-faktor godkendelse</h3><button type="button" class="btn-close"></button>
      <ul class="nav nav-tabs"><li><a href="#tfa_tab_webauthn">WebAuthn</a></li><li><a class="active" href="#tfa_tab_totp">Time-based OTP</a></li></ul>
      <div class="tab-pane active" id="tfa_tab_totp"><form method="post"><legend>Authenticators</legend><a href="#" class="list-group-item">min telefon</a>
      <div class="input-group mt-4"><span class="input-group-text" id="tfa-addon"></span><input type="number" min="000000" max="999999" name="token" class="form-control" placeholder="123456" autocomplete="one-time-code" aria-describedby="tfa-addon" code>
      <input type="hidden" name="tfa_method" value="totp"></div><button class="btn" type="submit" name="verify_tfa_login">Login</button></form></div></div>`,
  },
  {
    site: 'Mastodon, da',
    source:
      'mastodon/mastodon app/views/auth/sessions/two_factor/_otp_authentication_form.html.haml, config/locales/simple_form.da.yml (button from memory)',
    lang: 'da',
    wants: 'totp',
    html: `<title>Log ind - Mastodon</title>
      <form class="simple_form" id="otp-authentication-form" action="/auth/sign_in" method="post"><p class="hint authentication-hint">Angiv tofaktorkoden generet af appen på din mobil eller brug en af dine genoprettelses koder:</p>
      <div class="fields-group"><div class="input with_label string optional user_otp_attempt"><div class="label_input"><label class="string optional" for="user_otp_attempt">Tofaktorkode</label>
      <input aria-label="Tofaktorkode" autocomplete="one-time-code" autofocus="autofocus" class="string optional" type="text" name="user[otp_attempt]" id="user_otp_attempt" code></div></div></div>
      <div class="actions"><button name="button" type="submit" class="btn">Log ind</button></div></form>`,
  },
  {
    site: 'Mastodon, fi',
    source:
      'mastodon/mastodon app/views/auth/sessions/two_factor/_otp_authentication_form.html.haml, config/locales/simple_form.fi.yml (button from memory)',
    lang: 'fi',
    wants: 'totp',
    html: `<title>Kirjaudu sisään - Mastodon</title>
      <form class="simple_form" id="otp-authentication-form" action="/auth/sign_in" method="post"><p class="hint authentication-hint">Syötä puhelimeen saamasi kaksivaiheisen tunnistautumisen koodi tai käytä palautuskoodia.</p>
      <div class="fields-group"><div class="input with_label string optional user_otp_attempt"><div class="label_input"><label class="string optional" for="user_otp_attempt">Kaksivaiheisen tunnistuksen koodi</label>
      <input aria-label="Kaksivaiheisen tunnistuksen koodi" autocomplete="one-time-code" autofocus="autofocus" class="string optional" type="text" name="user[otp_attempt]" id="user_otp_attempt" code></div></div></div>
      <div class="actions"><button name="button" type="submit" class="btn">Kirjaudu sisään</button></div></form>`,
  },
  {
    site: 'Mastodon, nb',
    source:
      'mastodon/mastodon app/views/auth/sessions/two_factor/_otp_authentication_form.html.haml, config/locales/simple_form.no.yml (button from memory)',
    lang: 'nb',
    wants: 'totp',
    html: `<title>Logg inn - Mastodon</title>
      <form class="simple_form" id="otp-authentication-form" action="/auth/sign_in" method="post"><p class="hint authentication-hint">Angi tofaktorkoden fra din telefon eller bruk en av dine gjenopprettingskoder.</p>
      <div class="fields-group"><div class="input with_label string optional user_otp_attempt"><div class="label_input"><label class="string optional" for="user_otp_attempt">Tofaktorkode</label>
      <input aria-label="Tofaktorkode" autocomplete="one-time-code" autofocus="autofocus" class="string optional" type="text" name="user[otp_attempt]" id="user_otp_attempt" code></div></div></div>
      <div class="actions"><button name="button" type="submit" class="btn">Logg inn</button></div></form>`,
  },
  {
    site: 'Mbin, fi',
    source: 'MbinOrg/mbin templates/user/2fa.html.twig, translations/messages.fi.yaml',
    lang: 'fi',
    wants: 'totp',
    html: `<title>Two factor authentication - Mbin</title>
  <h1>Kaksivaiheinen todennus</h1><div id="content" class="section"><form class="form" action="/2fa_check" method="post">
  <div><label for="auth_code">Todennuskoodi</label><input id="auth_code" type="text" name="_auth_code" autocomplete="one-time-code" autofocus required inputmode="numeric" pattern="[0-9]*" code></div>
  <div class="row actions"><div><span class="cancel"><a href="/logout">Peruuta</a></span></div><div><button class="btn btn__primary" type="submit">Vahvista</button></div></div></form></div>`,
  },
  {
    site: 'Merkuri, fi',
    source: 'tuki.maestro.fi/merkuri/kaksivaiheinen-kirjautuminen, markup minimal',
    lang: 'fi',
    wants: 'totp',
    html: `<title>Merkuri</title><h1>Kaksivaiheinen tunnistautuminen</h1><p>Avaa Authenticator-sovellus ja syötä siellä näkyvä koodi.</p><form><label>Todennusavain <input type="text" code></label><button>KIRJAUDU</button></form>`,
  },
  {
    site: 'Monica, sv',
    source: 'monicahq/monica resources/js/Pages/Auth/TwoFactorChallenge.vue, lang/sv.json',
    lang: 'sv',
    wants: 'totp',
    html: `<title>Tvåfaktorsbekräftelse</title>
  <div class="mb-4 text-sm text-gray-600">Bekräfta åtkomst till ditt konto genom att ange autentiseringskoden som tillhandahålls av ditt autentiseringsprogram.</div>
  <form><label class="block text-sm" for="code"><span>Kod</span></label>
  <input id="code" type="text" inputmode="numeric" class="mt-1 block w-full" autofocus autocomplete="one-time-code" code>
  <button type="button" class="cursor-pointer text-sm underline">Använd en återställningskod</button><button type="submit" class="ms-4">Inloggning</button></form>`,
  },
  {
    site: 'NetBaron, fi',
    source: 'help.netbaron.fi vahva-tunnistautuminen-sisaankirjautumisessa, markup minimal',
    lang: 'fi',
    wants: 'totp',
    html: `<title>NetBaron</title><h1>Vahva tunnistautuminen</h1><form><select><option selected>Kertakäyttösalasana</option><option>SMS-salasana</option></select><label>Syötä kertakäyttöinen salasana <input type="password" code></label><button>Sisään</button></form>`,
  },
  {
    site: 'Nextcloud, da',
    source:
      'nextcloud/twofactor_totp templates/challenge.php, l10n/da.json; nextcloud/server core/templates/twofactorshowchallenge.php',
    lang: 'da',
    wants: 'totp',
    html: `<title>Nextcloud</title>
      <div class="body-login-container update two-factor"><h2 class="two-factor-header">TOTP (Gokendelses app)</h2>
      <p>Få godkendelses koden fra two-factor godkendelses app på din enhed. </p>
      <form method="POST" class="totp-form">
      <input type="text" minlength="6" maxlength="10" name="challenge" required autofocus autocomplete="one-time-code" inputmode="numeric" autocapitalize="off" placeholder="Autorisationskode" code>
      <button class="primary two-factor-submit" type="submit">Indsend</button></form>
      <p><a class="two-factor-secondary" href="#">Anvend backup kode</a></p></div>`,
  },
  {
    site: 'Nextcloud, fi',
    source:
      'nextcloud/twofactor_totp templates/challenge.php, l10n/fi.json; nextcloud/server apps/twofactor_backupcodes/l10n/fi.json',
    lang: 'fi',
    wants: 'totp',
    html: `<title>Nextcloud</title>
      <div class="body-login-container update two-factor"><h2 class="two-factor-header">TOTP (Authenticator-sovellus)</h2>
      <p>Hanki tunnistautumiskoodi laitteesi 2-vaiheisen tunnistautumisen sovelluksesta.</p>
      <form method="POST" class="totp-form">
      <input type="text" minlength="6" maxlength="10" name="challenge" required autofocus autocomplete="one-time-code" inputmode="numeric" autocapitalize="off" placeholder="Tunnistautumiskoodi" code>
      <button class="primary two-factor-submit" type="submit">Lähetä</button></form>
      <p><a class="two-factor-secondary" href="#">Käytä varakoodia</a></p></div>`,
  },
  {
    site: 'Nginx Proxy Manager, nb',
    source:
      'NginxProxyManager/nginx-proxy-manager frontend/src/pages/Login/index.tsx, frontend/src/locale/src/no.json',
    lang: 'nb',
    wants: 'totp',
    html: `<title>Nginx Proxy Manager</title>
      <h2 class="h2 text-center mb-4">To-faktorautentisering</h2><p class="text-secondary text-center mb-4">Skriv inn koden fra autentiseringsappen din</p>
      <form><div class="mb-3"><label class="form-label">Verifikasjonskode
      <input name="code" type="text" inputmode="numeric" autocomplete="one-time-code" required maxlength="20" class="form-control" placeholder="Skriv inn kode" value="" code></label></div>
      <button type="button">Avbryt</button><button type="submit">Verifiser</button></form>`,
  },
  {
    site: 'Okta classic widget, nb',
    source: 'okta/okta-signin-widget login_nb.properties, markup from memory',
    lang: 'nb',
    wants: 'totp',
    html: `<div id="okta-sign-in"><form data-se="factor-totp" action="/signin/verify"><h2 data-se="o-form-head">Google Authenticator</h2>
      <p>Skriv inn engangskode fra mobilappen.</p>
      <input type="tel" placeholder="Skriv inn kode" name="answer" id="input54" value="" aria-label="" autocomplete="off" code>
      <input type="submit" value="Bekreft"><input type="checkbox" name="rememberDevice" id="input63"><label for="input63">Ikke utfordre meg på denne enheten til neste 15 minutter</label>
      <a href="#" data-se="sign-out">Logg ut</a></form></div>`,
  },
  {
    site: 'Okta Google Authenticator, da',
    source: 'okta/okta-signin-widget login_da.properties',
    lang: 'da',
    wants: 'totp',
    html: `<main id="okta-sign-in"><form novalidate><span>tester@example.dk</span>
      <h1>Bekræft med Google Authenticator</h1><p>Indtast den midlertidige kode, der er genereret i din Google Authenticator-app</p>
      <label for="credentials.passcode" id="credentials.passcode-label"><span>Indtast kode</span></label>
      <input id="credentials.passcode" name="credentials.passcode" type="text" autocomplete="off" inputmode="numeric" aria-labelledby="credentials.passcode-label" required code>
      <button type="submit">Verificér</button><button type="button">Bekræft med noget andet</button><button type="button">Tilbage til login</button></form></main>`,
  },
  {
    site: 'Okta Google Authenticator, fi',
    source: 'okta/okta-signin-widget login_fi.properties',
    lang: 'fi',
    wants: 'totp',
    html: `<main id="okta-sign-in"><form novalidate><span>tester@example.fi</span>
      <h1>Vahvista Google Authenticatorilla</h1><p>Kirjoita väliaikainen koodi, joka on luotu Google Authenticator -sovellukseen</p>
      <label for="credentials.passcode" id="credentials.passcode-label"><span>Syötä koodi</span></label>
      <input id="credentials.passcode" name="credentials.passcode" type="text" autocomplete="off" inputmode="numeric" aria-labelledby="credentials.passcode-label" required code>
      <button type="submit">Varmenna</button><button type="button">Vahvista muulla tavalla</button><button type="button">Takaisin sisäänkirjautumiseen</button></form></main>`,
  },
  {
    site: 'Okta Verify TOTP, sv',
    source:
      'okta/okta-signin-widget login_sv.properties, snapshot authenticator-verification-okta-verify-totp-only-ov',
    lang: 'sv',
    wants: 'totp',
    html: `<main id="okta-sign-in"><form novalidate><span>tester@example.se</span><h1>Ange en kod</h1>
      <label for="credentials.totp" id="credentials.totp-label"><span>Ange kod från Okta Verify-appen</span></label>
      <input id="credentials.totp" name="credentials.totp" type="text" autocomplete="off" inputmode="numeric" aria-labelledby="credentials.totp-label" required code>
      <button type="submit">Verifiera</button><button type="button">Verifiera med ett annat alternativ</button><button type="button">Tillbaka till inloggning</button></form></main>`,
  },
  {
    site: 'Onetime Secret, da',
    source:
      'onetimesecret/onetimesecret src/apps/session/views/MfaChallenge.vue, OtpCodeInput.vue, locales/content/da_DK',
    lang: 'da',
    wants: 'totp',
    html: `<title>Onetime Secret</title>
  <h1 id="mfa-verify-heading">To-faktor-godkendelse</h1><div data-testid="mfa-otp-panel"><p>Indtast godkendelseskode</p>
  <div role="group" aria-labelledby="otp-code-label" class="flex items-center justify-center gap-2"><input type="text" inputmode="numeric" maxlength="1" aria-label="Ciffer 1 af 6" data-testid="otp-digit-1" box code><input type="text" inputmode="numeric" maxlength="1" aria-label="Ciffer 2 af 6" data-testid="otp-digit-2" box code><input type="text" inputmode="numeric" maxlength="1" aria-label="Ciffer 3 af 6" data-testid="otp-digit-3" box code><input type="text" inputmode="numeric" maxlength="1" aria-label="Ciffer 4 af 6" data-testid="otp-digit-4" box code><input type="text" inputmode="numeric" maxlength="1" aria-label="Ciffer 5 af 6" data-testid="otp-digit-5" box code><input type="text" inputmode="numeric" maxlength="1" aria-label="Ciffer 6 af 6" data-testid="otp-digit-6" box code></div>
  <button type="button" disabled>Bekræft</button><span>Indtast venligst alle 6 cifre for at fortsætte</span></div><button type="button">Brug gendannelseskode</button>`,
  },
  {
    site: 'Ory Elements, da',
    source:
      'ory/elements packages/elements-react src/locales/da.json, default/components/form/pin-code-input.tsx, login/2fa/totp stub',
    lang: 'da',
    wants: 'totp',
    html: `<title>Anden faktor godkendelse</title>
      <div data-testid="ory/card"><h2>Anden faktor godkendelse</h2><p>Indtast venligst koden genereret af din godkendelses-app</p>
      <form><input type="hidden" name="csrf_token" value="x"><label for="totp_code">Godkendelseskode</label>
      <div data-input-otp-container="true"><div class="flex"><div></div><div></div><div></div><div></div><div></div><div></div></div>
      <input data-testid="ory/form/node/input/totp_code" name="totp_code" type="text" required autocomplete="one-time-code" data-input-otp="true" inputmode="numeric" maxlength="6" value="" code></div>
      <button type="submit" name="method" value="totp">Fortsæt</button></form><span>Virker noget ikke?</span> <a href="#">Vælg en anden metode</a> <a href="#">Log ud</a></div>`,
  },
  {
    site: 'Ory Elements, nb',
    source:
      'ory/elements packages/elements-react src/locales/no.json, default/components/form/pin-code-input.tsx, login/2fa/totp stub',
    lang: 'nb',
    wants: 'totp',
    html: `<title>Tofaktorautentisering</title>
      <div data-testid="ory/card"><h2>Tofaktorautentisering</h2><p>Vennligst skriv inn koden generert av din autentiseringsapp</p>
      <form><input type="hidden" name="csrf_token" value="x"><label for="totp_code">Autentiseringskode</label>
      <div data-input-otp-container="true"><div class="flex"><div></div><div></div><div></div><div></div><div></div><div></div></div>
      <input data-testid="ory/form/node/input/totp_code" name="totp_code" type="text" required autocomplete="one-time-code" data-input-otp="true" inputmode="numeric" maxlength="6" value="" code></div>
      <button type="submit" name="method" value="totp">Fortsett</button></form><span>Noe fungerer ikke?</span> <a href="#">Velg en annen metode</a> <a href="#">Logg ut</a></div>`,
  },
  {
    site: 'paperless-ngx, da',
    source: 'paperless-ngx/paperless-ngx src/documents/templates/mfa/authenticate.html, src/locale/da_DK',
    lang: 'da',
    wants: 'totp',
    html: `<title>Paperless-ngx tofaktorgodkendelse</title>
      <form class="form-accounts" method="post"><p>Kontoen er beskyttet af tofaktorgodkendelse. Angiv godkendelseskoden:</p><div class="form-floating">
      <input type="code" name="code" id="inputCode" autocomplete="one-time-code" placeholder="Kode" class="form-control" required autofocus code><label for="inputCode">Kode</label></div>
      <button class="btn btn-lg btn-primary" type="submit">Log ind</button><button class="btn btn-lg btn-secondary mt-2" type="submit" form="logout-from-stage">Afbryd</button></form>`,
  },
  {
    site: 'paperless-ngx, sv',
    source: 'paperless-ngx/paperless-ngx src/documents/templates/mfa/authenticate.html, src/locale/sv_SE',
    lang: 'sv',
    wants: 'totp',
    html: `<title>Paperless-ngx tvåfaktorsautentisering</title>
      <form class="form-accounts" method="post"><p>Ditt konto skyddas med tvåfaktorsautentisering. Ange en autentiseringskod:</p><div class="form-floating">
      <input type="code" name="code" id="inputCode" autocomplete="one-time-code" placeholder="Kod" class="form-control" required autofocus code><label for="inputCode">Kod</label></div>
      <button class="btn btn-lg btn-primary" type="submit">Logga in</button><button class="btn btn-lg btn-secondary mt-2" type="submit" form="logout-from-stage">Avbryt</button></form>`,
  },
  {
    site: 'Passbolt, sv',
    source:
      'passbolt/passbolt_api MultiFactorAuthentication/templates/Totp/verify_form.php, resources/locales/sv_SE/default.po',
    lang: 'sv',
    wants: 'totp',
    html: `<title>Passbolt | Verifiering av flerfaktorsautentisering</title>
      <div class="login-form "><h1>Ange det sexsiffriga numret som visas på din telefon eller surfplatta.</h1><form method="post" class="totp-setup">
      <div class="input text"><label for="totp">One Time Password (OTP)</label><input type="text" name="totp" placeholder="123456" autofocus="autofocus" autocomplete="off" id="totp" code></div>
      <div class="input checkbox"><input type="checkbox" name="remember" value="remember" id="remember"><label for="remember">Kom ihåg den här enheten en månad.</label></div>
      <button type="submit" class="button primary big full-width">verifiera</button><a href="#">Eller försök med en annan leverantör</a></form></div>`,
  },
  {
    site: 'PhenixID, sv',
    source: 'memory, attributes unsure',
    lang: 'sv',
    wants: 'totp',
    html: `<title>Logga in</title><h1>Tvåfaktorsinloggning</h1><p>Ange engångslösenordet från din app (t.ex. PhenixID One Touch eller Google Authenticator).</p>
      <form method="post" id="otpform"><input type="password" name="password" id="password" class="form-control" placeholder="Engångslösenord" autocomplete="off" autofocus code>
      <button type="submit" class="btn btn-primary">Logga in</button><a href="#">Avbryt</a></form>`,
  },
  {
    site: 'PhotoPrism, nb',
    source: 'photoprism/photoprism frontend/src/page/auth/login.vue, frontend/src/locales/nb.po',
    lang: 'nb',
    wants: 'totp',
    html: `<title>PhotoPrism</title>
  <form class="auth-login-form" accept-charset="UTF-8"><div class="auth-login-box"><p>PhotoPrism</p>
  <div class="pa-2 pb-3 body-1">Skriv inn bekreftelseskoden som genereres av autentiseringsappen din:</div>
  <div class="v-input input-code"><input id="one-time-code" name="code" type="text" aria-label="Bekreftelseskode" inputmode="text" required autofocus autocorrect="off" autocapitalize="none" autocomplete="one-time-code" placeholder="Bekreftelseskode" code></div>
  <button type="button" class="action-cancel">Avbryt</button><button type="button" class="action-confirm">Logg inn</button>
  <div class="auth-links">Får du ikke tilgang til autentiseringsappen eller -enheten din? Bruk gjenopprettingskoden din eller kontakt en administrator for å få hjelp.</div></div></form>`,
  },
  {
    site: 'Pimcore, sv',
    source:
      'pimcore/admin-ui-classic-bundle templates/admin/login/two_factor_authentication.html.twig, translations sv',
    lang: 'sv',
    wants: 'totp',
    html: `<title>Welcome to Pimcore!</title>
  <div id="content"><div class="text info">Enter your verification code</div>
  <form method="post" action="/admin/login/2fa-verify"><input name="_auth_code" id="_auth_code" autocomplete="one-time-code" type="password" placeholder="Koda" required autofocus code><input type="hidden" name="csrfToken" value="x"><button type="submit">Logga in</button></form>
  <form id="pimcore_logout_form" method="post" action="/admin/logout"><a id="pimcore_logout" href="#">Back to Login</a></form></div>`,
  },
  {
    site: 'PingID, sv',
    source: 'memory, attributes unsure',
    lang: 'sv',
    wants: 'totp',
    html: `<title>PingID</title><div class="content-title">Autentisering</div><div>Ange koden från din autentiseringsapp</div>
      <form id="otp-form" method="post"><div class="passcode"><input class="passcode-input" id="otp" name="otp" type="text" placeholder="" autocomplete="off" maxlength="6" code></div>
      <input type="submit" class="primary" value="Logga in"><a href="#" id="device-list">Byt enhet</a><a href="#">Inställningar</a></form>`,
  },
  {
    site: 'Pointsharp portal, login and code on one page',
    source: 'memory, attributes unsure',
    lang: 'sv',
    wants: 'totp',
    html: `<title>Inloggning extern åtkomst</title><h2>Logga in</h2><form method="post" action="/login"><label for="u">Användarnamn</label><input id="u" name="username" type="text">
      <label for="p">Lösenord</label><input id="p" name="password" type="password"><label for="o">Engångskod från Pointsharp-appen</label><input id="o" name="otp" type="password" autocomplete="off" code>
      <button>Logga in</button></form><p>Problem att logga in? Kontakta servicedesk.</p>`,
  },
  {
    site: 'Roundcube twofactor_gauthenticator, da',
    source: 'alexandregz/twofactor_gauthenticator twofactor_gauthenticator_form.js, localization/da_DK.inc',
    lang: 'da',
    wants: 'totp',
    html: `<title>Roundcube Webmail</title>
      <form id="login-form" name="login-form" method="post" action="./"><input type="hidden" name="_task" value="mail"><table><tbody>
      <tr><td class="title"><label for="2FA_code">2-trins verificering</label></td><td class="input"><input name="_code_2FA" id="2FA_code" size="10" autocapitalize="off" autocomplete="off" type="text" maxlength="10" code></td></tr>
      <tr><td class="title" colspan="2"><input type="checkbox" id="remember_2FA" name="_remember_2FA" value="yes"><label for="remember_2FA">Spørg mig ikke igen de næste 30 dage på denne computer</label></td></tr></tbody></table>
      <button type="submit" id="rcmloginsubmit" class="button mainaction submit">Log ind</button></form>`,
  },
  {
    site: 'Roundcube twofactor_gauthenticator, nb',
    source: 'alexandregz/twofactor_gauthenticator twofactor_gauthenticator_form.js, localization/nb_NO.inc',
    lang: 'nb',
    wants: 'totp',
    html: `<title>Roundcube Webmail</title>
      <form id="login-form" name="login-form" method="post" action="./"><input type="hidden" name="_task" value="mail"><table><tbody>
      <tr><td class="title"><label for="2FA_code">2-trinns bekreftelse</label></td><td class="input"><input name="_code_2FA" id="2FA_code" size="10" autocapitalize="off" autocomplete="off" type="text" maxlength="10" code></td></tr></tbody></table>
      <button type="submit" id="rcmloginsubmit" class="button mainaction submit">Logg inn</button></form>`,
  },
  {
    site: 'Roundcube twofactor_gauthenticator, password field, sv',
    source:
      'alexandregz/twofactor_gauthenticator twofactor_gauthenticator_form.js (formfield_as_password), localization/sv_SE.inc',
    lang: 'sv',
    wants: 'totp',
    html: `<title>Roundcube Webmail</title>
      <form id="login-form" name="login-form" method="post" action="./"><input type="hidden" name="_task" value="mail"><table><tbody>
      <tr><td class="title"><label for="2FA_code">Tvåstegsverifieringskod:</label></td><td class="input"><input name="_code_2FA" id="2FA_code" size="10" autocapitalize="off" autocomplete="off" type="password" maxlength="10" code></td></tr>
      <tr><td class="title" colspan="2"><input type="checkbox" id="remember_2FA" name="_remember_2FA" value="yes"><label for="remember_2FA">Kom ihåg mig på den här enheten i 30 dagar</label></td></tr></tbody></table>
      <button type="submit" id="rcmloginsubmit" class="button mainaction submit">Logga in</button></form>`,
  },
  {
    site: 'SCB MONA through F5, sv',
    source:
      'fields username, password, ga_code_attempt seen in a public script for login.mona.scb.se; texts from memory',
    lang: 'sv',
    wants: 'totp',
    html: `<title>MONA</title><form id="auth_form" method="post" action="/my.policy"><h1>Inloggning till MONA</h1><table><tr><td>Användarnamn</td></tr><tr><td><input type="text" name="username" id="input_1" autocomplete="off"></td></tr><tr><td>Lösenord</td></tr><tr><td><input type="password" name="password" id="input_2" autocomplete="off"></td></tr>
      <tr><td>Engångskod från autentiseringsappen</td></tr><tr><td><input type="text" name="ga_code_attempt" id="input_3" autocomplete="off" code></td></tr><tr><td><input type="submit" value="Logga in"></td></tr></table></form>`,
  },
  {
    site: 'Silverstripe CMS, da',
    source:
      'silverstripe/silverstripe-totp-authenticator client/src/components/TOTP/Verify.js, client/lang/src/da.json',
    lang: 'da',
    wants: 'totp',
    html: `<title>SilverStripe - Log in</title>
      <div class="mfa-app"><h1>Log in</h1><h2>Verify with Authenticator app</h2><div class="mfa-totp__container mfa-totp__container--verify">
      <p>Brug autentificeringskoden fra din autentificerings app.<a href="#">Sådan bruges autentificerings app.</a></p>
      <label for="totp-code" class="control-label">Indtast 6-cifret kode</label>
      <input id="totp-code" name="code" type="text" autocomplete="off" maxlength="6" class="mfa-totp__code text form-control input-lg" value="" code>
      <button type="button" class="btn btn-primary" disabled>Næste</button></div></div>`,
  },
  {
    site: 'Silverstripe CMS, sv',
    source:
      'silverstripe/silverstripe-totp-authenticator client/src/components/TOTP/Verify.js, client/lang/src/sv.json; silverstripe-mfa sv.json',
    lang: 'sv',
    wants: 'totp',
    html: `<title>SilverStripe - Log in</title>
      <div class="mfa-app"><h1>Logga in</h1><h2>Verifiera med Authenticator app</h2><div class="mfa-totp__container mfa-totp__container--verify">
      <p>Använd verifieringskoden från din autentiseringsapp.<a href="#">Hur man använder autentiseringsappen.</a></p>
      <label for="totp-code" class="control-label">Ange 6-siffrig kod</label>
      <input id="totp-code" name="code" type="text" autocomplete="off" maxlength="6" class="mfa-totp__code text form-control input-lg" value="" code>
      <button type="button" class="btn btn-primary" disabled>Nästa</button><button type="button" class="btn btn-secondary">Fler alternativ</button></div></div>`,
  },
  {
    site: 'Simply.com, da',
    source: 'memory, attributes unsure',
    lang: 'da',
    wants: 'totp',
    html: `<title>Simply.com - Kontrolpanel</title><h1>To-faktor godkendelse</h1><p>Indtast koden, som vises i din to-faktor app.</p><form method="post"><input type="text" name="twofactor" class="form-control" placeholder="123456" autocomplete="off" maxlength="6" code><button class="btn">Log ind</button><a href="#">Mistet adgang til din app?</a></form>`,
  },
  {
    site: 'Skoruba IdentityServer, da',
    source: 'skoruba/IdentityServer4.Admin Views/Account/LoginWith2fa.cshtml, Resources LoginWith2fa.da.resx',
    lang: 'da',
    wants: 'totp',
    html: `<title>Totrinsbekræftelse</title>
  <h2>Totrinsbekræftelse</h2><hr><p>Dit login er beskyttet med en totrinsbekræftelse app. Indtast din bekræftelse kode forneden.</p>
  <form method="post"><input type="hidden" name="RememberMe" value="False"><input type="hidden" name="ReturnUrl">
  <div class="form-group"><label for="TwoFactorCode">Bekræftelseskode</label><input class="form-control" autocomplete="off" autofocus type="text" id="TwoFactorCode" maxlength="7" name="TwoFactorCode" value="" code></div>
  <div class="form-group"><div class="checkbox"><div>Husk denne enhed</div><input type="checkbox" id="RememberMachine" name="RememberMachine" value="true"></div></div>
  <div class="form-group"><button type="submit" class="btn btn-primary">Log ind</button></div></form>
  <p>Har du ikke adgang til din bekræftelses enhed? Du kan <a href="/Account/LoginWithRecoveryCode">Log ind med en gendannelseskode</a></p>`,
  },
  {
    site: 'Skoruba IdentityServer, fi',
    source: 'skoruba/IdentityServer4.Admin Views/Account/LoginWith2fa.cshtml, Resources LoginWith2fa.fi.resx',
    lang: 'fi',
    wants: 'totp',
    html: `<title>Kaksivaiheinen todennus</title>
  <h2>Kaksivaiheinen todennus</h2><hr><p>Kirjautumistunnuksesi on suojattu todennussovelluksella. Kirjoita todennuskoodi alla.</p>
  <form method="post"><input type="hidden" name="RememberMe" value="False">
  <div class="form-group"><label for="TwoFactorCode">Authenticator-koodi</label><input class="form-control" autocomplete="off" autofocus type="text" id="TwoFactorCode" maxlength="7" name="TwoFactorCode" value="" code></div>
  <div class="form-group"><div class="checkbox"><div>Muista tämä kone</div><input type="checkbox" id="RememberMachine" name="RememberMachine" value="true"></div></div>
  <div class="form-group"><button type="submit" class="btn btn-primary">Kirjaudu sisään</button></div></form>
  <p>Eikö sinulla ole pääsyä todennuslaitteeseesi? Sinä pystyt <a href="/Account/LoginWithRecoveryCode">kirjaudu sisään palautuskoodilla</a></p>`,
  },
  {
    site: 'SnappyMail, sv',
    source:
      'the-djmaze/snappymail plugins/two-factor-auth/js/TwoFactorAuthLogin.js, langs/sv.ini, templates/Views/User/Login.html (placeholders of the two first fields and button from memory)',
    lang: 'sv',
    wants: 'totp',
    html: `<title>SnappyMail</title>
      <form action="#/" spellcheck="false" method="POST"><div class="controls"><span class="fontastic">✉</span>
      <input name="Email" required type="text" class="input-block-level" inputmode="email" autofocus autocomplete="email" autocorrect="off" autocapitalize="off" placeholder="E-post"></div>
      <div class="controls"><span class="fontastic">🔑</span><input name="Password" required type="password" class="input-block-level" autocomplete="current-password" placeholder="Lösenord"></div>
      <div id="plugin-Login-BottomControlGroup"><div class="controls"><span class="fontastic">⏱</span><input name="totp_code" type="text" class="input-block-level" pattern="[0-9]*" inputmode="numeric" autocomplete="one-time-code" autocorrect="off" autocapitalize="none" placeholder="Verifikationskod" code></div></div>
      <button class="btn btn-large buttonLogin">Logga in</button></form>`,
  },
  {
    site: 'TeamPass, nb',
    source:
      'nilsteampassnet/TeamPass app/core/login.php, app/includes/language/norwegian.php (untranslated strings stay English)',
    lang: 'nb',
    wants: 'totp',
    html: `<title>Teampass</title>
  <div class="login-box"><div class="card-body"><h3>Please identify yourself</h3>
  <div class="input-group mb-3"><input type="text" id="login" class="form-control" placeholder="Konto" readonly value="kari"></div>
  <div class="input-group mb-3"><input type="password" id="pw" class="form-control submit-button" placeholder="Passord"></div>
  <div id="div-2fa-google" class="mb-3 div-2fa-method"><div class="input-group"><input type="text" id="ga_code" class="form-control submit-button" placeholder="Identifiseringskode" code>
  <button type="button" class="btn btn-info btn-flat"><i class="far fa-envelope" title="Jeg trenger ny QR-kode. Send meg midlertidig identifikasjonskode via e-post"></i></button></div></div>
  <button id="but_identify_user" class="btn btn-primary btn-block">Log In</button></div></div>`,
  },
  {
    site: 'Trimma INSIKT, sv',
    source: 'trimma.se/sv/customer-dashboard/in-functions/2fa, markup minimal',
    lang: 'sv',
    wants: 'totp',
    html: `<title>INSIKT</title><h1>Tvåstegsautentisering</h1><p>Ange den sexsiffriga verifieringskod som genereras i Google Authenticator.</p><form><label>Verifieringskod <input type="text" code></label><button>Skicka</button></form>`,
  },
  {
    site: 'Tuta, nb',
    source:
      'tutao/tutanota src/applications/common/misc/2fa/SecondFactorAuthView.ts, src/ui/translations/no.ts',
    lang: 'nb',
    wants: 'totp',
    html: `<title>Tuta</title>
  <form><label>E-postadresse <input type="email" autocomplete="username" value="person@tuta.com"></label><label>Passord <input type="password" autocomplete="current-password"></label></form>
  <div role="dialog" aria-modal="true" class="dialog"><div class="flex col"><p class="center">Bruk tofaktorautentisering eller godta denne påloggingen fra en annen fane eller via appen.</p>
  <button class="button-content">Klikk for å bruke sikkerhetsnøkkel</button>
  <div class="text-field rel"><label class="abs text-ellipsis noselect">Autentiseringskode</label><div class="flex flex-column"><input class="input" autocomplete="one-time-code" type="text" aria-label="Autentiseringskode" code></div></div>
  <a href="#">Mistet kontotilgang</a></div><button title="Avbryt">Avbryt</button></div>`,
  },
  {
    site: 'Tuta, sv',
    source:
      'tutao/tutanota src/applications/common/misc/2fa/SecondFactorAuthView.ts, src/ui/translations/sv.ts',
    lang: 'sv',
    wants: 'totp',
    html: `<title>Tuta</title>
  <div role="dialog" aria-modal="true" class="dialog"><div class="flex col"><p class="center">Identifiera dig med tvåstegsverifiering eller acceptera den här inloggningen från en annan flik eller via appen.</p>
  <div class="text-field rel"><label class="abs text-ellipsis noselect">Authenticator-kod</label><div class="flex flex-column"><input class="input" autocomplete="one-time-code" type="text" aria-label="Authenticator-kod" code></div></div>
  <a href="#">Förlorad kontotillgång</a></div><button title="Avbryt">Avbryt</button></div>`,
  },
  {
    site: 'Visma Connect, da',
    source: 'docs.connect.visma.com/docs/sign-in-with-2fa, markup from memory',
    lang: 'da',
    wants: 'totp',
    html: `<title>Totrinsbekræftelse</title><h1>Totrinsbekræftelse</h1><p>Åbn din authenticator-app, og indtast den 6-cifrede kode for kim@example.dk.</p><form method="post"><label for="Code">6-cifret kode</label><input id="Code" name="Code" type="text" inputmode="numeric" maxlength="6" autocomplete="off" code>
      <label><input type="checkbox" name="RememberDevice">Husk denne enhed i 30 dage</label><button>Bekræft</button><a href="#">Prøv en anden måde</a></form>`,
  },
  {
    site: 'Visma Connect, nb',
    source: 'docs.connect.visma.com, community.visma.com (Prøv en annen måte), markup from memory',
    lang: 'nb',
    wants: 'totp',
    html: `<title>Totrinnskontroll</title><h1>Totrinnskontroll</h1><p>Skriv inn den 6-sifrede koden fra Authenticator-appen.</p><form method="post"><label for="Code">Kode</label><input id="Code" name="Code" type="text" inputmode="numeric" maxlength="6" autocomplete="off" code>
      <label><input type="checkbox" name="RememberDevice">Husk denne enheten i 30 dager</label><button>Logg inn</button><a href="#">Prøv en annen måte</a></form>`,
  },
  {
    site: 'Wagtail with wagtail-2fa, sv',
    source:
      'labd/wagtail-2fa src/wagtail_2fa/templates/wagtail_2fa/otp_form.html, locale/sv (field label follows the English field name)',
    lang: 'sv',
    wants: 'totp',
    html: `<title>Logga in - Wagtail</title>
  <main class="content-wrapper" id="main"><h1>Ange din tvåfaktors-autentiseringskod</h1>
  <form action="/cms/2fa/auth" method="post" autocomplete="off" novalidate><input type="hidden" name="next" value="/cms/">
  <div class="w-field__wrapper"><label class="w-field__label" for="id_otp_token">Otp token<span class="w-required-mark">*</span></label><div class="w-field"><input type="text" name="otp_token" autofocus="autofocus" autocomplete="off" required id="id_otp_token" code></div></div>
  <footer class="form-actions"><button type="submit" class="button button-longrunning" tabindex="3"><em>Logga in</em></button><a href="/cms/logout/" class="button button-secondary" tabindex="4">Logga ut</a></footer></form></main>`,
  },
  {
    site: 'Wilma, fi',
    source: 'datalogiikka.fi wilman-monivaiheinen-tunnistautuminen, texts partly from memory',
    lang: 'fi',
    wants: 'totp',
    html: `<title>Wilma</title><h1>Monivaiheinen tunnistautuminen</h1><p>Syötä koodi mobiililaitteesi tunnistautumissovelluksesta.</p><form><label>Koodi <input type="text" code></label><label><input type="checkbox"> Luota tähän selaimeen</label><button>Kirjaudu sisään</button></form>`,
  },
  {
    site: 'Zendesk, nb',
    source: 'memory, attributes unsure',
    lang: 'nb',
    wants: 'totp',
    html: `<title>Logg på Eksempel AS</title><h1>Tofaktorautentisering</h1><p>Skriv inn den sekssifrede koden fra autentiseringsappen.</p><form method="post"><label for="token">Passkode</label><input type="text" id="token" name="token" autocomplete="off" code><button>Bekreft</button><a href="#">Bruk en gjenopprettingskode</a></form>`,
  },
  {
    site: 'Zimbra, da',
    source: 'Zimbra/zm-web-client WebRoot/public/login.jsp, WebRoot/messages/ZmMsg_da.properties',
    lang: 'da',
    wants: 'totp',
    html: `<title>Zimbra Web Client Sign In</title>
  <form method="post" name="loginForm" action="/" accept-charset="UTF-8"><div class="twoFactorTitle">To-faktor godkendelse</div><div class="twoFactorForm"><input type="hidden" id="tfaMethod" name="tfaMethod" value="app">
  <div><label class="zLoginFieldLabel twoFactorAuthCodeLabel" for="totpcode" style="float: left;">Kode fra Authenticator-appen</label><input tabindex="0" class="zLoginFieldInput" id="totpcode" name="totpcode" type="text" value="" size="40" maxlength="1024" autocomplete="off" code></div>
  <div class="trustedDeviceDiv"><input id="trustedDevice" value="1" type="checkbox" name="ztrusteddevice"><label id="trustedDeviceLabel" for="trustedDevice">Stol altid på denne enhed</label></div>
  <div class="chooseTFAMethod"><a href="#">Brug en anden metode</a></div>
  <button id="verifyButton" class="loginButton ZLoginButton DwtButton" type="submit">Bekræft</button><button id="cancelButton" class="loginButton ZLoginButton DwtButton" type="submit">Annuller</button></div></form>`,
  },
  {
    site: 'Zimbra, nb',
    source: 'Zimbra/zm-web-client WebRoot/public/login.jsp, WebRoot/messages/ZmMsg_no.properties',
    lang: 'nb',
    wants: 'totp',
    html: `<title>Zimbra Web Client Sign In</title>
  <form method="post" name="loginForm" action="/" accept-charset="UTF-8"><div class="twoFactorTitle">Tofaktorautentisering</div><div class="twoFactorForm"><input type="hidden" id="tfaMethod" name="tfaMethod" value="app">
  <div><label class="zLoginFieldLabel twoFactorAuthCodeLabel" for="totpcode" style="float: left;">Kode fra autentiseringsappen</label><input tabindex="0" class="zLoginFieldInput" id="totpcode" name="totpcode" type="text" value="" size="40" maxlength="1024" autocomplete="off" code></div>
  <div class="trustedDeviceDiv"><input id="trustedDevice" value="1" type="checkbox" name="ztrusteddevice"><label id="trustedDeviceLabel" for="trustedDevice">Stol alltid på denne enheten</label></div>
  <button id="verifyButton" class="loginButton ZLoginButton DwtButton" type="submit">Bekreft</button><button id="cancelButton" class="loginButton ZLoginButton DwtButton" type="submit">Avbryt</button></div></form>`,
  },
];
