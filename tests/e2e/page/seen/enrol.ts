import type { Seen } from './seen';

/** Pages that confirm a set-up: the code is right there, too. */
export const enrol: Seen[] = [
  {
    site: 'Amplify Authenticator (Cognito) set-up, de',
    source: 'aws-amplify/amplify-ui SetupTotp.tsx, dictionaries de.ts',
    lang: 'de',
    wants: 'enrol',
    html: `<form data-amplify-form data-amplify-authenticator-setup-totp method="post"><fieldset><h3 class="amplify-heading">TOTP einrichten</h3>
      <img alt="qr code"><div data-amplify-copy><div>ONSWG4TFOQ2TKNJVGU2Q</div><div data-amplify-copy-tooltip>COPY</div></div>
      <label for="amplify-id-2" class="amplify-label">Code *</label>
      <input class="amplify-input" id="amplify-id-2" name="confirmation_code" type="text" autocomplete="one-time-code" placeholder="Code" required code>
      <button type="submit">Bestätigen</button><button type="button">Zurück zur Anmeldung</button></fieldset></form>`,
  },
  {
    site: 'Bitwarden web vault, authenticator set-up, da',
    source:
      'bitwarden/web src/app/settings/two-factor-authenticator.component.html, src/locales/da/messages.json',
    lang: 'da',
    wants: 'enrol',
    html: `<title>Bitwarden Web Vault</title>
      <div class="modal fade" role="dialog"><h2 class="modal-title" id="2faAuthenticatorTitle">To-trins login <small>Autentificerings-app</small></h2><button type="button" class="close">×</button>
      <form><div class="modal-body"><p>Følg disse trin for at konfigurere to-trins-login med en autentiseringsapp:</p><p><strong>1. Download en to-trins-autentiseringsapp</strong></p>
      <p><strong>2. Scan denne QR-kode med din autentiseringsapp</strong></p><canvas id="qr"></canvas><code>jbsw y3dp ehpk 3pxp</code>
      <label for="token">3. Indtast den 6-cifrede verifikationskode fra appen</label>
      <input id="token" type="text" name="Token" class="form-control" required autocomplete="off" autocapitalize="none" spellcheck="false" code></div>
      <button type="submit" class="btn btn-primary"><span>Aktivér</span></button><button type="button" class="btn">Luk</button></form></div>`,
  },
  {
    site: 'Canvas set-up with phone form beside',
    source: 'instructure/canvas-lms app/views/login/otp/new.html.erb',
    lang: 'en',
    wants: 'enrol',
    html: `<title>Multi-factor Authentication</title><h2>Multi-factor Authentication</h2><p>You are required to set up multi-factor authentication.</p>
      <p>The Google Authenticator app for iPhone or Android can be configured by scanning the QR Code below. Other tokens can be configured by entering the secret key <b>abcdefghij234567</b>. It's recommended that you print out a set of back up codes.</p>
      <form id="new_phone_form"><label for="otp_login_phone_number">Phone Number</label><input type="text" name="otp_login[phone_number]" id="otp_login_phone_number" class="ic-Input">
      <label for="otp_login_carrier">Carrier</label><select id="otp_login_carrier"><option>AT&amp;T</option></select><button>Send</button></form>
      <p>Please enter the verification code shown by your token.</p>
      <form id="login_form"><label class="ic-Label" for="otp_login_verification_code">Verification Code:</label>
      <input class="ic-Input" autocomplete="off" type="text" name="otp_login[verification_code]" id="otp_login_verification_code" code><button>Verify</button></form>`,
  },
  {
    site: 'Contao back end, set-up, fr',
    source: 'contao/core-bundle contao/templates/be_two_factor.html.twig, contao/languages/fr/default.xlf',
    lang: 'fr',
    wants: 'enrol',
    html: `<title>Contao</title>
      <div class="two-factor"><h2 class="sub_headline">Vérification en deux étapes</h2><p>Veuillez scanner le QR code avec votre application 2FA/TOTP.</p>
      <form class="tl_two_factor_form" method="post"><img src="qr.svg" alt><p>Si vous ne pouvez pas scanner le QR code, entrez cette clé à la place :</p><code>JBSWY3DPEHPK3PXP</code>
      <h3><label for="verify">Code de vérification</label></h3><input type="text" name="verify" id="verify" class="tl_text" value="" autocapitalize="off" autocomplete="one-time-code" required code>
      <p class="tl_help tl_tip">Veuillez entrer le code de vérification généré par votre application 2FA/TOTP.</p><button type="submit" class="tl_submit">Activer</button><a href="#" class="tl_submit">Annuler</a></form></div>`,
  },
  {
    site: 'GLPI, 2FA set-up',
    source: 'glpi-project/glpi templates/pages/2fa/macros.html.twig (tfa_setup)',
    lang: 'en',
    wants: 'enrol',
    html: `<title>My settings - GLPI</title>
      <form method="post" autocomplete="off"><h1 class="card-title">2FA Setup</h1><div>1. Install an authenticator app on your mobile device such as Google Authenticator or Authy.</div><div>2. Scan the following QR code or enter the code shown into your authenticator app.</div><img src="qr.png" alt="QR Code">
      <input class="form-control" alt="Secret" value="JBSWY3DPEHPK3PXP"><button type="button" name="copy_secret"></button>
      <div>3. After entering the code into your authenticator, enter the code shown in the app to finish the setup</div><div class="d-flex justify-content-center">
      <input type="text" class="form-control text-center fw-bold" name="totp_code[]" maxlength="1" pattern="[0-9]" inputmode="numeric" required style="width: 2em; font-size: 1.5em" box code>
      <input type="text" class="form-control text-center fw-bold" name="totp_code[]" maxlength="1" pattern="[0-9]" inputmode="numeric" required style="width: 2em; font-size: 1.5em" box code>
      <input type="text" class="form-control text-center fw-bold" name="totp_code[]" maxlength="1" pattern="[0-9]" inputmode="numeric" required style="width: 2em; font-size: 1.5em" box code>
      <input type="text" class="form-control text-center fw-bold" name="totp_code[]" maxlength="1" pattern="[0-9]" inputmode="numeric" required style="width: 2em; font-size: 1.5em" box code>
      <input type="text" class="form-control text-center fw-bold" name="totp_code[]" maxlength="1" pattern="[0-9]" inputmode="numeric" required style="width: 2em; font-size: 1.5em" box code>
      <input type="text" class="form-control text-center fw-bold" name="totp_code[]" maxlength="1" pattern="[0-9]" inputmode="numeric" required style="width: 2em; font-size: 1.5em" box code>
      </div><button type="submit" name="continue" class="btn btn-primary ms-1">Verify</button></form>`,
  },
  {
    site: 'Gogs, enable two-factor, sv',
    source: 'gogs/gogs templates/user/settings/two_factor_enable.tmpl, conf/locale/locale_sv-SE.ini',
    lang: 'sv',
    wants: 'enrol',
    html: `<title>Gogs</title>
      <div class="user settings security two-factor"><h4 class="ui top attached header">Avaktivera Tvåfaktorsautentisering</h4><div class="ui attached segment">
      <div>Vänligen använd din autentiseringsapp för att skanna bilden:</div><img src="qr.png" alt="JBSWY3DPEHPK3PXP"><p>Eller ange hemligheten: <b>JBSWY3DPEHPK3PXP</b></p>
      <form class="ui form" method="post"><div class="required inline field"><span>Ange sedan lösenordet:</span>
      <input class="ui input" name="passcode" autocomplete="off" autofocus required code></div><button class="ui green button">Verifiera</button></form></div></div>`,
  },
  {
    site: 'Homebridge UI, set up 2FA, fr',
    source:
      'homebridge/homebridge-config-ui-x ui/src/app/modules/users/users-2fa-enable/users-2fa-enable.component.html, ui/src/i18n/fr.json',
    lang: 'fr',
    wants: 'enrol',
    html: `<title>Homebridge</title>
      <div class="modal-content setup2fa"><h5 class="modal-title">Configuration 2FA</h5><button type="button" class="close" aria-label="Fermer">×</button>
      <p>Scannez le QR code ci-dessous avec votre app d'authentification :</p><canvas></canvas><p>Entrez le code de votre app d'authentification :</p>
      <input class="form-control" type="text" placeholder="eg. 123456" autocomplete="one-time-code" autocapitalize="none" inputmode="numeric" pattern="[0-9]*" code>
      <button type="button" class="btn btn-elegant" aria-label="Fermer">Fermer</button><button type="button" class="btn btn-primary">Activer</button></div>`,
  },
  {
    site: 'Kanidm, add TOTP',
    source: 'kanidm/kanidm server/core/templates/credential_update_add_totp_partial.html',
    lang: 'en',
    wants: 'enrol',
    html: `<title>Update Credentials</title>
      <div id="totpInfo"><svg width="200" height="200"></svg><code>otpauth://totp/idm.example:kari?secret=JBSWY3DPEHPK3PXP</code><h3>TOTP details</h3>
      <ul><li>Secret: JBSWY3DPEHPK3PXP</li><li>Algorithm: SHA256</li><li>Time Steps: 30 sec</li><li>Code size: 6 digits</li></ul></div>
      <div id="newTotpForm"><form class="row g-2 pb-3 needs-validation" novalidate><label for="new-totp-name" class="form-label">Enter a name for your TOTP</label>
      <input aria-describedby="totp-name-validation-feedback" class="form-control" name="name" id="new-totp-name" value="" required autofocus>
      <label for="new-totp-check" class="form-label">Enter a TOTP code to confirm it's working</label>
      <input aria-describedby="new-totp-check-feedback" class="form-control" name="checkTOTPCode" id="new-totp-check" value="" type="text" inputmode="numeric" required code></form>
      <button id="totp-cancel" type="button">Cancel</button><button id="totp-submit" type="button">Add</button></div>`,
  },
  {
    site: 'Kirby panel, set up one-time codes, sv',
    source: 'getkirby/kirby panel/src/components/Dialogs/TotpDialog.vue, i18n/translations/sv_SE.json',
    lang: 'sv',
    wants: 'enrol',
    html: `<title>Konto</title>
      <div role="dialog" class="k-dialog"><form><div class="k-totp-dialog-intro">Autentiseringsappar kan generera engångskoder som används som en andra faktor när du loggar in på ditt konto.</div>
      <label>1. Skanna den här QR-koden</label><svg></svg><div class="k-help">Kan du inte skanna? Lägg till inställningsnyckeln <code>JBSWY3DPEHPK3PXP</code> manuellt i din autentiseringsapp.</div>
      <label>2. Bekräfta med genererad kod</label><p>Din app genererar en ny engångskod var 30:e sekund. Ange den aktuella koden för att slutföra installationen:</p>
      <label for="9">Nuvarande kod</label><input id="9" type="text" name="confirm" class="k-string-input k-text-input" required placeholder="000000" code>
      <div class="k-help">Efter denna installation kommer vi att be dig om en engångskod varje gång du loggar in.</div><button type="button">Avbryt</button><button type="submit">Aktivera</button></form></div>`,
  },
  {
    site: 'Laravel Jetstream, enable two factor, fr',
    source:
      'laravel/jetstream stubs/livewire/resources/views/profile/two-factor-authentication-form.blade.php; Laravel-Lang/lang locales/fr/json.json',
    lang: 'fr',
    wants: 'enrol',
    html: `<title>Laravel</title><h3>Authentification à deux facteurs</h3>
      <h3 class="text-lg font-medium">Terminez l'activation de l'authentification à deux facteurs.</h3>
      <p class="font-semibold">Pour terminer l'activation de l'authentification à deux facteurs, scannez le code QR suivant à l'aide de l'application d'authentification de votre téléphone ou entrez la clé de configuration et fournissez le code OTP généré.</p>
      <svg></svg><p class="font-semibold">Clé de configuration: JBSWY3DPEHPK3PXP</p><label for="code">Code</label>
      <input id="code" type="text" name="code" class="block mt-1 w-1/2" inputmode="numeric" autofocus autocomplete="one-time-code" code>
      <button type="button">Confirmer</button><button type="button">Annuler</button>`,
  },
  {
    site: 'Leantime, set-up, sv',
    source: 'Leantime/leantime app/Domain/TwoFA/Templates/edit.blade.php, app/Language/sv-SE.ini',
    lang: 'sv',
    wants: 'enrol',
    html: `<title>Leantime</title>
      <h1>Tvåfaktorsautentisering</h1><h3>Ställ in en ny Tvåfaktorsautentisering</h3><h5>1. Skanna QR-koden nedan till din favorit OTP-app/Google Authenticator</h5><img src="qr.png"><br>Secret: <p>JBSWY3DPEHPK3PXP</p>
      <form method="post" class="stdform"><h5>2. Ange koden som du fått av OTP-appen/Google Authenticator</h5><p><span>Kod:</span>
      <input type="text" name="twoFACode" id="twoFACode" code></p><input type="hidden" name="secret" value="JBSWY3DPEHPK3PXP"><input type="submit" name="save" id="save" value="Spara"></form>`,
  },
  {
    site: 'Lemmy, enable 2FA, de',
    source: 'LemmyNet/lemmy-ui totp-modal.tsx (generate); LemmyNet/lemmy-translations de.json',
    lang: 'de',
    wants: 'enrol',
    html: `<title>Lemmy</title>
      <div class="modal fade show" id="totpModal"><h3 class="modal-title" id="totpModalTitle">2-Faktor-Authentifikation aktivieren</h3><button type="button" class="btn-close" aria-label="Close"></button>
      <a class="btn totp-link" href="#">Hier für 2FA-Installationslink klicken</a><strong>oder scanne diesen QR-Code in einer Authentifikationsapp</strong><img src="qr.svg">
      <form id="totp-form"><label class="form-label" for="totp-input">2FA Code eingeben</label>
      <input type="text" inputmode="numeric" autocomplete="one-time-code" maxlength="6" id="totp-input" class="form-control form-control-lg" enterkeyhint="done" value="" code></form>
      <button type="submit" form="totp-form">Absenden</button><button type="button">Abbrechen</button></div>`,
  },
  {
    site: 'mailcow, add TOTP, de',
    source:
      'mailcow/mailcow-dockerized data/web/templates/modals/footer.twig (TOTPModal), data/web/lang/lang.de-de.json',
    lang: 'de',
    wants: 'enrol',
    html: `<title>mailcow UI</title>
      <div class="modal fade show" id="TOTPModal"><h3 class="modal-title">Time-based-OTP (Google Authenticator etc.)</h3><form method="post">
      <input type="text" class="form-control" name="key_id" placeholder="Ein eindeutiger Name" autocomplete="off" required><hr>
      <input type="hidden" value="JBSWY3DPEHPK3PXP" name="totp_secret"><input type="hidden" name="tfa_method" value="totp">
      <p>Bitte scannen Sie jetzt den angezeigten QR-Code:</p><img id="tfa-qr-img" src="qr.png"><p>Falls Sie den angezeigten QR-Code nicht scannen können, verwenden Sie bitte nachstehenden Sicherheitsschlüssel</p><code>JBSWY3DPEHPK3PXP</code>
      <p>Bitte bestätigen Sie die Änderung durch Eingabe eines generierten Tokens:</p><p><input type="number" style="width:33%" class="form-control" name="totp_confirm_token" autocomplete="off" required code></p>
      <button class="btn" type="submit" name="set_tfa">Bestätigen</button></form></div>`,
  },
  {
    site: 'Modoboa, register TOTP',
    source:
      'modoboa/modoboa frontend/src/components/account/TotpAuthForm.vue; vuetifyjs/vuetify VOtpInput.tsx',
    lang: 'en',
    wants: 'enrol',
    html: `<title>Modoboa</title>
      <span class="text-headline-small">One-time passwords</span><svg class="qrcode"></svg><button>Click here to copy the key</button>
      <div class="v-alert">Install a soft token authenticator like FreeOTP or Google Authenticator from your application repository and use that app to scan this QR code.</div><label class="m-label">Pin code</label>
      <div class="v-otp-input"><div class="v-otp-input__content"><div class="v-field"></div><div class="v-field"></div><div class="v-field"></div><div class="v-field"></div><div class="v-field"></div><div class="v-field"></div>
      <input class="v-otp-input__input" type="text" inputmode="numeric" dir="ltr" autocomplete="one-time-code" autocorrect="off" autocapitalize="off" spellcheck="false" aria-label="Enter verification code" value="" code></div></div><button>Register</button>`,
  },
  {
    site: 'Moodle, set up authenticator app',
    source:
      'moodle/moodle admin/tool/mfa/factor/totp/classes/factor.php, lang/en/factor_totp.php, tool/mfa/classes/local/form/verification_field.php',
    lang: 'en',
    wants: 'enrol',
    html: `<title>Multi-factor authentication</title>
      <h2>Set up authenticator app</h2><form class="mform"><p>To set up this method, you need to have a device with an authenticator app. If you don't have an app, you can download one.</p>
      <p class="bold">1. Give your device a name.</p><label for="id_devicename">Device name</label><input type="text" class="form-control" name="devicename" id="id_devicename" value="" placeholder="eg &quot;Work iPhone 11&quot;" autofocus><p>This helps you identify which device receives the verification code.</p>
      <p class="bold">2. Scan the QR code with your authenticator app.</p><img src="qr.png" width="150"><a href="#">Or enter details manually.</a><p class="bold">3. Enter the verification code.</p>
      <label for="id_verificationcode">Verification code</label><input type="text" class="form-control tool-mfa-verification-code font-weight-bold" name="verificationcode" id="id_verificationcode" value="" autocomplete="one-time-code" inputmode="numeric" pattern="[0-9]*" maxlength="6" code>
      <input type="submit" name="submitbutton" value="Save changes"><input type="submit" name="cancel" value="Cancel"></form>`,
  },
  {
    site: 'Nextcloud, TOTP set-up, nb',
    source: 'nextcloud/twofactor_totp src/components/SetupConfirmation.vue, l10n/nb.json',
    lang: 'nb',
    wants: 'enrol',
    html: `<title>Nextcloud</title><h2>To-trinns bekreftelse (TOTP)</h2>
      <div class="setup-confirmation"><p class="setup-confirmation__secret">Ny to-trinn hemmelig nøkkel er: JBSWY3DPEHPK3PXP</p>
      <p>For raskt oppsett, skann  QR koden med din autentiseringsapp:</p><canvas></canvas>
      <p>Etter app er satt opp, må du oppgi en kode for å verifisere at alt fungerer korrekt:</p>
      <input id="totp-confirmation" type="text" minlength="6" maxlength="10" autocomplete="one-time-code" inputmode="numeric" autocapitalize="off" placeholder="Autentiseringskode" code>
      <input id="totp-confirmation-submit" type="button" value="Verifiser"></div>`,
  },
  {
    site: 'Norgesdomene WHMCS, nb',
    source: 'hjelp.norgesdomene.no 10383872, markup minimal',
    lang: 'nb',
    wants: 'enrol',
    html: `<title>Sikkerhetsinnstillinger</title><h2>Aktivere tofaktorautentisering</h2><p>Skann QR-koden med autentiseringsappen. Dersom du har problemer med å skanne kan du skrive inn koden GEZDGNBVGY3TQOJQ i appen.</p>
      <form><input type="text" name="verifykey" maxlength="6" placeholder="Skriv inn koden appen har generert" class="form-control" code><button>Send inn</button><button type="button">Lukk</button></form>`,
  },
  {
    site: 'OneStop Reporting set-up dialog, nb',
    source: 'help.onestopreporting.com installere-og-konfigurere-godkjennerapp, markup minimal',
    lang: 'nb',
    wants: 'enrol',
    html: `<title>Min profil</title><div role="dialog"><h2>Konfigurere flerfaktorautentisering</h2><p>Skann bildet med godkjennerappen. Du vil nå motta en 6-sifret kode i appen.</p><label>Kode <input type="text" code></label><button>Bekreft</button><button>Avbryt</button></div>`,
  },
  {
    site: 'Ory Elements, link authenticator app, fi',
    source: 'ory/elements packages/elements-react src/locales/fi.json, settings totp stub',
    lang: 'fi',
    wants: 'enrol',
    html: `<title>Tilin asetukset</title><h1>Tilin asetukset</h1>
      <section><h3>Todentajasovellus</h3><p>Lisää TOTP-todentajasovellus tilillesi parantaaksesi tilisi turvallisuutta. Suosittuja todentajasovelluksia ovat LastPass ja Google Authenticator</p>
      <form><img alt="QR" src="qr.png"><p>JBSWY3DPEHPK3PXP</p><div data-input-otp-container="true">
      <input name="totp_code" type="text" required autocomplete="one-time-code" data-input-otp="true" inputmode="numeric" maxlength="6" value="" code></div>
      <p>Ota käyttöön skannaamalla QR-koodi todentajallasi ja syöttämällä koodi.</p><button type="submit" name="method" value="totp">Tallenna</button></form></section>`,
  },
  {
    site: 'ownCloud, set-up at login, de',
    source: 'owncloud/twofactor_totp templates/challenge.php (not configured), l10n/de.json',
    lang: 'de',
    wants: 'enrol',
    html: `<title>ownCloud</title>
      <fieldset class="warning"><legend><strong>Zeitgesteuertes Einmalpasswort</strong></legend></fieldset>
      <div class="grouptop"><p class="info">Scanne den QR-Code unten mit deiner TOTP-App und gib den Code ein.</p><img src="qr.png">
      <p class="info">Dies ist dein neuer TOTP-Schlüssel: <strong>JBSWY3DPEHPK3PXP</strong></p></div>
      <form method="POST" name="login"><div class="grouptop"><input type="text" name="challenge" required autofocus autocomplete="off" autocapitalize="off" code></div>
      <div class="submit-wrap"><button type="submit" id="submit" class="login-button"><span>Bestätigen</span></button></div></form>`,
  },
  {
    site: 'privacyIDEA, verify enrolled token, de',
    source:
      'privacyidea/privacyidea static/components/directives/views/directive.verifyEnrolledToken.html, po/de.po',
    lang: 'de',
    wants: 'enrol',
    html: `<title>privacyIDEA Authentication System</title>
      <form><p class="help-block">Der Token wurde ausgerollt, muss aber noch verifiziert werden. Bitte geben Sie den Verifizierungswert ein.</p>
      <div class="form-group"><label for="verifyResponse">Please enter a valid OTP value of the new token.</label>
      <input type="text" id="verifyResponse" autofocus required class="form-control" name="verifyResponse" code></div>
      <button type="submit" class="btn btn-primary">Token verifizieren</button></form>`,
  },
  {
    site: 'SuperTokens, add a TOTP device',
    source:
      'supertokens/supertokens-auth-react lib/ts/recipe/totp/components/themes/mfa/totpDeviceInfoSection.tsx, totpCodeForm.tsx',
    lang: 'en',
    wants: 'enrol',
    html: `<title>SuperTokens</title>
      <div data-supertokens="container"><div data-supertokens="headerTitle">Add a TOTP device</div><div data-supertokens="headerSubtitle">Please scan the given QR code from a phone app like Google Authenticator.</div>
      <svg data-supertokens="totpDeviceQR"></svg><span data-supertokens="showTOTPSecret">Unable to scan? Use a <button type="button" data-supertokens="link linkButton showTOTPSecretBtn">secret key</button></span>
      <form data-supertokens="totp-mfa codeForm" novalidate><div data-supertokens="label">Please enter TOTP</div>
      <input autofocus autocomplete="one-time-code" data-supertokens="input input-totp" class="supertokens-input" type="text" name="totp" placeholder="" value="" code>
      <button type="submit" data-supertokens="button">CONTINUE</button></form></div>`,
  },
  {
    site: 'Trimma INSIKT set-up with device name, sv',
    source: 'trimma.se/sv/customer-dashboard/in-functions/2fa, markup minimal',
    lang: 'sv',
    wants: 'enrol',
    html: `<title>INSIKT</title><h1>Konfigurera tvåstegsautentisering</h1><p>Läs av QR-koden med Google Authenticator. Ange den verifieringskod som har genererats på enheten och uppge ett enhetsnamn.</p><form><label>Verifieringskod <input type="text" code></label><label>Enhetsnamn <input type="text"></label><button>Skicka</button></form>`,
  },
  {
    site: 'View Maintenance set-up, nb',
    source: 'docs.myview.cloud/activate2FA, markup minimal',
    lang: 'nb',
    wants: 'enrol',
    html: `<title>Tofaktor-autentisering</title><h2>Bekrefte konfigurasjon</h2><p>Skann QR-koden med Microsoft Authenticator, eller lim inn koden på 32 tegn i appen.</p><form><label>Legg inn en 6-sifret kode som ble laget av Authenticator-appen <input type="text" code></label><button>Bekreft</button></form>`,
  },
  {
    site: 'Zitadel login, TOTP set-up, de',
    source: 'zitadel/typescript src/components/totp-register.tsx, src/components/input.tsx, locales/de.json',
    lang: 'de',
    wants: 'enrol',
    html: `<title>ZITADEL Login</title>
      <h1>2-Faktor einrichten</h1><p class="ztdl-p">Scannen Sie den QR-Code oder navigieren Sie manuell zur URL.</p>
      <svg class="my-4 h-40 w-40"></svg><a href="#">otpauth://totp/ZITADEL:kari@example.de?secret=JBSWY3DPEHPK3PXP</a>
      <form class="w-full"><label><span>Code</span><input type="text" name="code" autocomplete="off" data-testid="code-text-input" code></label>
      <button type="submit" data-testid="submit-button">Weiter</button></form>`,
  },
];
