import type { Seen } from './seen';

/** Pages for the code of another device or of a card. */
export const other: Seen[] = [
  {
    site: 'Altinn PIN letter',
    source: 'altinn.no Log-in-with-one-off-codes-from-Altinn, markup minimal',
    lang: 'en',
    wants: 'other',
    html: `<title>Altinn - Log in</title><h1>Single-session PIN code from an Altinn letter</h1><p>Enter PIN code number 14 from your code letter.</p><form><label>National identity number <input type="text" maxlength="11"></label><label>PIN code 14 <input type="password" maxlength="5"></label><button>Log on</button></form>`,
  },
  {
    site: 'Bitwarden web vault, YubiKey, da',
    source: 'bitwarden/web src/app/accounts/two-factor.component.html, src/locales/da/messages.json',
    lang: 'da',
    wants: 'other',
    html: `<title>YubiKey OTP sikkerhedsnøgle | Bitwarden Web Vault</title>
      <form class="container" autocomplete="off"><p class="lead text-center mb-4">YubiKey OTP sikkerhedsnøgle</p><div class="card-body">
      <p class="text-center">Indsæt din YubiKey i din computers USB-port, og tryk derefter på dens knap.</p>
      <div class="form-group"><label for="code" class="sr-only">Bekræftelseskode</label>
      <input id="code" type="password" name="Code" class="form-control" required autocomplete="new-password" autocapitalize="none" spellcheck="false" code></div>
      <div class="form-check"><input id="remember" type="checkbox" name="Remember" class="form-check-input"><label for="remember">Husk mig</label></div><hr>
      <button type="submit" class="btn btn-primary"><span>Fortsæt</span></button><a href="#" class="btn">Annullér</a><a href="#">Brug en anden to-trins-loginmetode</a></div></form>`,
  },
  {
    site: 'Danske Bank kodbox',
    source: 'danskebank.se logga-in-med-kodbox, markup minimal',
    lang: 'sv',
    wants: 'other',
    html: `<title>Hembanken</title><h1>Logga in med kodbox</h1><form><label>Personnummer: (kundnummer) <input type="text" maxlength="10"></label><label>Lösenord <input type="password" maxlength="4"></label><label>Behörighetskod från kodboxen <input type="text" maxlength="8" autocomplete="off"></label><button>Logga in</button></form>`,
  },
  {
    site: 'Finnish bank tunnuslukulista',
    source: 'memory',
    lang: 'fi',
    wants: 'other',
    html: `<title>Verkkopankki</title><h1>Kirjaudu verkkopankkiin</h1><p>Syötä avainlukulistan tunnuslukua <b>0427</b> vastaava avainluku.</p><form><label for="avainluku">Avainluku</label><input id="avainluku" name="avainluku" type="password" maxlength="4" inputmode="numeric" autocomplete="off"><button>Kirjaudu</button><a href="#">Keskeytä</a></form>`,
  },
  {
    site: 'German bank chipTAN',
    source: 'memory, attributes unsure',
    lang: 'de',
    wants: 'other',
    html: `<title>Online-Banking</title><h1>Auftrag freigeben</h1><p>Stecken Sie Ihre Sparkassen-Card in den TAN-Generator und drücken Sie TAN. Startcode: 21 04 8837</p><form><label for="tan">TAN</label><input id="tan" name="tan" type="text" maxlength="6" inputmode="numeric" autocomplete="off"><button>Freigeben</button><button type="button">Abbrechen</button><a href="#">TAN-Verfahren ändern</a></form>`,
  },
  {
    site: 'Handelsbanken inloggningsdosa, sv',
    source: 'memory',
    lang: 'sv',
    wants: 'other',
    html: `<title>Logga in med inloggningsdosa | Handelsbanken</title>
  <h1>Logga in med inloggningsdosa</h1><ol><li>Sätt i ditt kort och tryck på LOGIN</li><li>Ange kontrollkod <strong>4821 0937</strong> i dosan och tryck OK</li><li>Slå in din PIN-kod</li></ol>
  <form><label for="svarskod">Svarskod</label><input id="svarskod" name="response" type="text" inputmode="numeric" maxlength="9" autocomplete="off" code><button type="submit">Logga in</button></form>`,
  },
  {
    site: 'Joomla, YubiKey',
    source:
      'joomla/joomla-cms components/com_users/tmpl/captive/default.php, plg_multifactorauth_yubikey.ini (input attributes and button texts from memory)',
    lang: 'en',
    wants: 'other',
    html: `<title>Multi-factor Authentication</title>
      <div class="users-mfa-captive card card-body"><h2 id="users-mfa-title">Multi-factor Authentication <small> – YubiKey</small></h2>
      <form id="users-mfa-captive-form" method="post" class="form-horizontal"><div class="row mb-3"><label for="users-mfa-code" class="col-sm-3 col-form-label">YubiKey code</label>
      <input type="text" name="code" value="" placeholder="" id="users-mfa-code" class="form-control" autocomplete="one-time-code" code></div>
      <button class="btn btn-primary me-3" id="users-mfa-captive-button-submit" type="submit">Validate</button><a href="#" id="users-mfa-captive-button-logout">Log out</a><a href="#">Select a different method</a></form></div>`,
  },
  {
    site: 'JumpServer Radius',
    source: 'jumpserver/jumpserver login_mfa.html, _mfa_login_field.html, apps/authentication/mfa/radius.py',
    lang: 'en',
    wants: 'other',
    but: { found: 'confident', as: 'it does not say what makes the code' },
    html: `<title>MFA Auth</title>
  <h2>MFA Auth</h2><form class="m-t" role="form" method="post" action=""><div class="form-group"><select id="mfa-select" name="mfa_type" class="form-control select-con" autocomplete="off"><option value="otp_radius" selected>Radius</option></select>
  <div class="mfa-div"><div id="mfa-otp_radius" class="mfa-field"><input type="text" class="form-control input-style" name="code" placeholder="Radius verification code" autocomplete="off" code></div></div></div>
  <button id="submit_button" type="submit" class="btn btn-primary block full-width m-b">Next</button></form>`,
  },
  {
    site: 'Länsförsäkringar säkerhetsdosa',
    source: 'lansforsakringar.se sakerhetsdosa, markup minimal',
    lang: 'sv',
    wants: 'other',
    html: `<title>Signera uppdrag</title><h1>Signera med säkerhetsdosa</h1><p>Knappa in 4471 2098 på dosan och tryck OK.</p><form><label>Mata in erhållet lösenord från dosan <input type="text" maxlength="8" autocomplete="off"></label><button>Godkänn</button><button type="button">Avbryt</button></form>`,
  },
  {
    site: 'LinOTP, OCRA2 login',
    source: 'LinOTP/LinOTP linotp/templates/auth-ocra2.mako',
    lang: 'en',
    wants: 'other',
    html: `<title>LinOTP OCRA2 Auth testing</title>
      <p>Here you may try to authenticate using your OCRA OTP token.</p><p>By submitting this you will generate a QR image, that can be scaned with your OCRA2 Token reader.</p><p>To verify your result enter the OTP value into the form below.</p>
      <h1>OCRA2 Login</h1><h2>Submit a challenge:</h2><form><table><tr><td>username</td><td><input type="text" id="user" name="user" class="required"></td></tr><tr><td>OTP PIN</td><td><input type="text" id="pin" name="pass" class="required"></td></tr>
      <tr><td>message / data</td><td><textarea name="data"></textarea></td></tr></table><input type="submit" value="get challenge"></form><h2>Scan your challenge and get your OTP:</h2>
      <form><h2>Login:</h2><table><tr><td>username</td><td><input type="text" id="user2" name="user" class="required"></td></tr><tr><td>OTP PIN and OTP value</td><td><input type="password" autocomplete="off" name="pass" id="pass" class="required" code></td></tr></table><input type="submit" value="login"></form>`,
  },
  {
    site: 'mailcow, Yubico OTP, fi',
    source: 'mailcow/mailcow-dockerized data/web/templates/modals/footer.twig, data/web/lang/lang.fi-fi.json',
    lang: 'fi',
    wants: 'other',
    html: `<title>mailcow UI</title>
      <div class="modal fade show" id="ConfirmTFAModal"><h3 class="modal-title">Kaksiosainen todennus</h3><button type="button" class="btn-close"></button>
      <ul class="nav nav-tabs"><li><a class="active" href="#tfa_tab_yubi_otp">Yubi OTP</a></li></ul>
      <div class="tab-pane active" id="tfa_tab_yubi_otp"><form method="post"><legend>Authenticators</legend>
      <div class="input-group mt-4"><span class="input-group-text" id="yubi-addon"><img alt="Yubicon Icon" src="yubi.ico"></span><input type="text" name="token" class="form-control" autocomplete="off" placeholder="Touch Yubikey" aria-describedby="yubi-addon" code>
      <input type="hidden" name="tfa_method" value="yubi_otp"></div><button class="btn" type="submit" name="verify_tfa_login">Kirjaudu</button></form></div></div>`,
  },
  {
    site: 'NemID nøglekort',
    source: 'memory, attributes unsure',
    lang: 'da',
    wants: 'other',
    html: `<title>NemID</title><h1>Log på med NemID</h1><p>Nøgle fra nøglekort med nummer A-123-456-789</p><form><div><span>#0431</span><input type="text" maxlength="6" inputmode="numeric" aria-label="Nøgle 0431"></div><button>Log på</button><button type="button">Annullér</button></form>`,
  },
  {
    site: 'NemID nøgleviser',
    source: 'memory, attributes unsure',
    lang: 'da',
    wants: 'other',
    html: `<title>NemID</title><h1>Log på med NemID</h1><p>Tryk på knappen på din nøgleviser, og indtast den 6-cifrede nøgle, der vises i displayet.</p><form><label>Nøgle <input type="text" maxlength="6" inputmode="numeric"></label><button>Log på</button><a href="#">Brug nøglekort</a></form>`,
  },
  {
    site: 'Norsk BankID kodebrikke',
    source: 'eid.difi.no/en/bankid, memory',
    lang: 'nb',
    wants: 'other',
    html: `<title>BankID</title><h1>BankID</h1><p>Engangskode fra kodebrikke. Trykk på knappen på kodebrikken og skriv inn koden.</p><form><label for="otp_input">Engangskode</label><input id="otp_input" type="tel" maxlength="8" autocomplete="off" placeholder="Engangskode"><button aria-label="Neste"></button><a href="#">Velg annen BankID</a></form>`,
  },
  {
    site: 'Okta RSA SecurID hardware token, sv',
    source: 'okta/okta-signin-widget login_sv.properties factor.totpHard.*, markup from memory',
    lang: 'sv',
    wants: 'other',
    html: `<div id="okta-sign-in"><form data-se="factor-token"><h2>RSA SecurID</h2><p>För in koden för engångsbruk från en maskinvarutoken.</p><input type="password" placeholder="Ange kod" name="answer" id="input61" autocomplete="off"><input type="submit" value="Verifiera"></form></div>`,
  },
  {
    site: 'Okta YubiKey OTP, da',
    source:
      'okta/okta-signin-widget login_da.properties oie.yubikey.*, snapshot authenticator-verification-yubikey-otp',
    lang: 'da',
    wants: 'other',
    html: `<main id="okta-sign-in"><form novalidate><h1>Bekræft med YubiKey</h1><p>Brug din YubiKey til at indsætte en bekræftelseskode.</p><label for="credentials.passcode" id="credentials.passcode-label"><span>Indsæt og sæt fingeren på din YubiKey</span></label><input id="credentials.passcode" name="credentials.passcode" type="password" autocomplete="off" aria-labelledby="credentials.passcode-label" required><button type="button" aria-label="Vis YubiKey-verifikationskode"></button><button type="submit">Verificér</button><button type="button">Bekræft med noget andet</button></form></main>`,
  },
  {
    site: 'Passbolt, YubiKey, fr',
    source:
      'passbolt/passbolt_api MultiFactorAuthentication/templates/Yubikey/verify_form.php, resources/locales/fr_FR/default.po',
    lang: 'fr',
    wants: 'other',
    html: `<title>Passbolt | Vérification de l'authentification multi-facteurs</title>
      <div class="login-form "><h1>Branchez la yubikey et mettez votre doigt dessus.</h1><form method="post" class="yubikey-setup">
      <div class="input password"><label for="hotp">Yubikey OTP</label><input type="password" name="hotp" autofocus="autofocus" autocomplete="off" id="hotp" code></div>
      <div class="input checkbox"><input type="checkbox" name="remember" value="remember" id="remember"><label for="remember">Se souvenir de cet appareil pendant un mois.</label></div>
      <button type="submit" class="button primary big full-width">vérifier</button><a href="#">Ou essayez avec un autre fournisseur</a></form></div>`,
  },
  {
    site: 'Pritunl YubiKey',
    source: 'pritunl/pritunl www/login.html',
    lang: 'en',
    wants: 'other',
    html: `<title>Pritunl</title>
  <form class="login-box two-factor"><input id="otp-code" type="text" name="otp-code" class="otp-code form-control" placeholder="Two-factor authentication code" autocomplete="off" hidden>
  <input id="yubico-code" type="password" name="yubico-code" class="yubico-code form-control" placeholder="Insert YubiKey" autocapitalize="off" autocomplete="off" spellcheck="false" code><input id="tf-submit" class="login-button btn" type="submit" value="Sign in"></form>`,
  },
  {
    site: 'privacyIDEA, indexed secret token',
    source:
      'privacyidea/privacyidea static/components/login/views/enter-response.html, lib/tokens/indexedsecrettoken.py',
    lang: 'en',
    wants: 'other',
    but: { found: 'confident', as: 'as its page for an app, but for a sentence' },
    html: `<title>privacyIDEA Authentication System</title>
      <div class="well"><form name="formResponse" class="form-signin" novalidate><h2 class="form-signin-heading">Response</h2>
      <input type="hidden" name="username" id="username"><input type="hidden" name="transactionid" id="transactionid">
      <label for="otp" class="sr-only">Response</label>
      <input name="otp" type="password" autocomplete="one-time-code" id="otp" class="form-control" required placeholder="Please enter the positions 3,7 from your secret." code>
      <button class="btn btn-primary btn-block">Log In</button></form></div>`,
  },
  {
    site: 'Psono YubiKey',
    source: 'psono/psono-client src/js/views/login/login-form.js, locale-en.json',
    lang: 'en',
    wants: 'other',
    html: `<title>Psono</title>
  <form class="loginbox" autocomplete="off"><p>Please enter your YubiKey OTP Token</p>
  <div class="MuiFormControl-root"><label for="yubikeyOtpToken">YubiKey Token *</label><input id="yubikeyOtpToken" class="MuiInputBase-input" name="yubikeyOtpToken" type="text" autocomplete="off" required value="" code></div>
  <button type="submit" class="MuiButton-contained" disabled>Send</button><button type="button">Cancel</button></form>`,
  },
  {
    site: 'RSA Authentication Manager web agent',
    source: 'memory, attributes unsure',
    lang: 'en',
    wants: 'other',
    html: `<title>Log In</title><h1>RSA SecurID Log In</h1><p>Your passcode is your PIN followed by the tokencode displayed on your token.</p><form method="post" action="/IMS-AA-IDP/InitialLogonDispatch.do"><label for="userid">User ID</label><input type="text" name="userid" id="userid"><label for="passcode">Passcode</label><input type="password" name="passcode" id="passcode" autocomplete="off" maxlength="16"><input type="submit" value="Log In"><a href="#">I don't have my token</a></form>`,
  },
  {
    site: 'RSA next tokencode',
    source: "memory; frmNextToken known from openconnect's juniper form handling",
    lang: 'en',
    wants: 'other',
    html: `<title>Next Token Code</title><form name="frmNextToken" method="POST"><p>Wait until the code on your token changes, then enter the new tokencode.</p><table><tr><td>SecurID Token Code:</td><td><input type="password" name="password" size="20"></td></tr></table><input type="submit" name="secidactionEnter" value="Enter"><input type="submit" value="Cancel"></form>`,
  },
  {
    site: 'S-Pankki avainlukulista, fi',
    source: 'memory',
    lang: 'fi',
    wants: 'other',
    html: `<title>S-Pankki - Kirjaudu</title>
  <h1>Tunnistautuminen</h1><p>Syötä avainlukulistaltasi 1234567 tunnuslukua <strong>0847</strong> vastaava avainluku.</p>
  <form><label for="avainluku">Avainluku</label><input id="avainluku" name="avainluku" type="password" inputmode="numeric" maxlength="4" autocomplete="off" code><button type="submit">Jatka</button><a href="#">Keskeytä</a></form>`,
  },
  {
    site: 'Swedbank säkerhetsdosa',
    source: 'hjalp.swedbank.se kopparfargade-dosan, markup minimal',
    lang: 'sv',
    wants: 'other',
    html: `<title>Logga in</title><h1>Logga in med säkerhetsdosa</h1><p>Kontrollnummer</p><b>3381 5520</b><form><label>Svarskod <input type="text" inputmode="numeric" maxlength="9"></label><button>Logga in</button></form>`,
  },
  {
    site: 'TeamPass YubiKey',
    source: 'nilsteampassnet/TeamPass app/core/login.php, app/includes/language/english.php',
    lang: 'en',
    wants: 'other',
    html: `<title>Teampass</title>
  <div class="login-box"><div class="card-body"><h3>Sign in to start your session</h3>
  <div class="input-group mb-3"><input type="text" id="login" class="form-control" placeholder="Account"></div>
  <div class="input-group mb-3"><input type="password" id="pw" class="form-control submit-button" placeholder="Password"></div>
  <div id="div-2fa-yubico" class="row mb-3 div-2fa-method"><input autocomplete="off" type="text" id="yubico_key" class="form-control submit-button" placeholder="Press your Yubico key" code></div>
  <button id="but_identify_user" class="btn btn-primary btn-block">Log In</button></div></div>`,
  },
  {
    site: 'TU Dresden indexed secret',
    source: 'TU Dresden FAQ 987 (Shibboleth indexed secret), texts partly from memory',
    lang: 'de',
    wants: 'other',
    html: `<title>TU Dresden Web Login</title><h1>Zweiter Faktor</h1><p>Bitte geben Sie die Zeichen 3, 7 und 11 Ihres Indexed Secret ein.</p><form><label>Antwort <input type="password" autocomplete="off"></label><button>Anmelden</button><a href="#">Anderes Token wählen</a></form>`,
  },
];
