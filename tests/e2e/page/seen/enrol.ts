import type { Seen } from './seen';

/** Pages that confirm a set-up: the code is right there, too. */
export const enrol: Seen[] = [
  {
    site: '1Panel MFA settings',
    source: '1Panel-dev/1Panel frontend/src/lang/modules/en.ts; drawer layout from memory',
    lang: 'en',
    wants: 'enrol',
    html: `<title>1Panel</title>
  <div class="el-drawer"><header>MFA</header><form class="el-form"><ul><li>Download a MFA verification mobile app e.g.: Google Authenticator, Microsoft Authenticator</li><li>Scan the following QR code using the mobile app to obtain the 6-digit verification code</li></ul><img>
  <div class="el-form-item"><label>Title</label><input class="el-input__inner" type="text" value="1Panel"></div>
  <div class="el-form-item"><label>Refresh interval (s)</label><input class="el-input__inner" type="number" value="30"><span>Please rescan or manually add key information after modifying the refresh time.</span></div>
  <ul><li>Enter six digits from the app</li></ul><div class="el-form-item"><label>Code</label><input class="el-input__inner" type="text" code></div><button type="button">Cancel</button><button type="button" class="el-button--primary">Confirm</button></form></div>`,
  },
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
    site: 'CakeDC Users first verify with QR code',
    source: 'CakeDC/users templates/Users/verify.php',
    lang: 'en',
    wants: 'enrol',
    html: `<title>Verify</title>
  <div class="users form well well-lg"><form method="post" accept-charset="utf-8" action="/verify"><fieldset><p class="text-center"><img src="data:image/png;base64,"></p><div class="input text required"><label for="code">Verification Code</label><input type="text" name="code" required="required" id="code" aria-required="true" code></div></fieldset>
  <button class="btn btn-primary" type="submit"><span class="glyphicon glyphicon-log-in" aria-hidden="true"></span> Verify</button></form></div>`,
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
    site: 'devise-otp set-up',
    source: 'wmlele/devise-otp app/views/devise/otp_tokens/edit.html.erb, config/locales/devise-otp.en.yml',
    lang: 'en',
    wants: 'enrol',
    html: `<h2>Enable Two-factor Authentication</h2><p>Two-Factor Authentication adds an additional layer of security to your account. When logging in you will be asked for a code that you can generate on a physical device, like your phone.</p>
  <h2>To Enable Two-Factor Authentication:</h2><p>1. Open your authenticator app and scan the QR code shown below:</p><svg width="200" height="200"></svg><p><strong>Manual provisioning code:</strong> <code>abcdefghijklmnop</code></p>
  <p>2. Enter the 6-digit code shown in your authenticator app below:</p><form action="/users/otp/token" method="post"><p><label for="confirmation_code">Confirmation Code</label> <input type="text" name="confirmation_code" id="confirmation_code" code></p><p><input type="submit" name="commit" value="Continue..."></p></form>`,
  },
  {
    site: 'DocuSeal set-up',
    source: 'docusealco/docuseal app/views/mfa_setup/_form.html.erb, config/locales/i18n.yml',
    lang: 'en',
    wants: 'enrol',
    html: `<title>DocuSeal</title>
  <form id="mfa_form" action="/mfa_setup" method="post"><p class="text-center">Use an authenticator mobile app like Google Authenticator or 1Password to scan the QR code below</p><svg class="md:w-80 md:h-80" width="200" height="200"></svg>
  <div class="form-control my-6 space-y-2"><input required inputmode="numeric" placeholder="XXXXXX" class="base-input text-center" type="text" name="otp_attempt" id="otp_attempt" code></div>
  <button name="button" type="submit" class="base-button">Save</button></form>`,
  },
  {
    site: 'Friendica set-up, da',
    source:
      'friendica/friendica view/templates/settings/twofactor/verify.tpl, src/Module/Settings/TwoFactor/Verify.php, view/lang/da-dk/messages.po',
    lang: 'da',
    wants: 'enrol',
    html: `<title>To-faktor kodeverificering</title>
  <div class="generic-page-wrapper"><h1>To-faktor kodeverificering <a href="help/Two-Factor-Authentication" title="Hjælp" class="btn btn-default btn-sm"><i class="fa fa-question fa-2x"></i></a></h1>
  <div class="text-center"><svg width="240" height="240"></svg></div>
  <form action="settings/2fa/verify?t=x" method="post">
  <div class="field input" id="wrapper_verify_code"><label for="id_verify_code">Indtast venligst en kode fra din to-faktor godkendelsesenhed <span class="required">*</span></label>
  <input type="text" name="verify_code" id="id_verify_code" value="" required autofocus autocomplete="off" placeholder="000000" aria-describedby="verify_code_tip" dir="auto" code></div>
  <button type="submit" name="action" id="confirm-submit-button" class="btn btn-primary confirm-button" value="verify">Verificer kode og slå to-faktor godkendelse til</button></form></div>`,
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
    site: 'JumpServer bind',
    source: 'jumpserver/jumpserver apps/users/templates/users/user_otp_enable_bind.html',
    lang: 'en',
    wants: 'enrol',
    html: `<title>Bind one-time password authenticator</title>
  <h2>Bind one-time password authenticator</h2><p>Use the MFA Authenticator application to scan the following qr code for a 6-bit verification code</p><div id="qr_code"></div><p>Secret: ABCDEFGHIJKLMNOP</p>
  <form id="bind-form" class="" role="form" method="post" action=""><div class="form-input"><input type="text" class="" name="otp_code" placeholder="Six figures" required="" code></div><a type="submit" class="next button">Next</a></form>`,
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
    site: 'listmonk set-up, nb',
    source: 'knadh/listmonk frontend/src/views/UserProfile.vue, i18n/no.json',
    lang: 'nb',
    wants: 'enrol',
    html: `<title>listmonk</title>
  <form><div class="field"><label class="label">Brukernavn</label><input class="input" type="text" name="username" value="admin" disabled></div><div class="field"><label class="label">Navn</label><input class="input" type="text" name="name" value="Admin"></div></form>
  <h4>Tofaktorgodkjenning</h4><p>Aktiver 2FA for ekstra sikkerhet når du logger inn på kontoen din.</p>
  <div class="totp-setup"><p class="has-text-grey">Skann QR-koden med autentiseringsappen din, for eksempel Ente eller Google Authenticator, og skriv inn TOTP-koden nedenfor.</p><img alt="QR Code">
  <p><strong>Hemmelig nøkkel</strong><br><code>ABCDEFGHIJKLMNOP</code></p>
  <form><div class="field"><label class="label">TOTP-kode</label><input class="input" type="text" maxlength="6" pattern="[0-9]{6}" placeholder="000000" required code></div>
  <button class="button is-primary" type="submit">Aktiver</button><button class="button" type="button">Avbryt</button></form></div>`,
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
    site: 'Mbin set-up',
    source: 'MbinOrg/mbin templates/user/settings/2fa.html.twig, translations/messages.en.yaml',
    lang: 'en',
    wants: 'enrol',
    html: `<title>Two-factor authentication - Mbin</title>
  <h2>Setup two-factor authentication</h2><a class="twofa-qrcode" href="otpauth://totp/x"><img alt="A QR code that allows the setup of two-factor authentication for your account"></a>
  <p>If you cannot scan the QR code, enter the secret manually:<br></p><ul class="twofa-secret"><li>ABCDEFGHIJKLMNOP</li></ul>
  <h3>Your two-factor backup codes</h3><ul class="twofa-backup-codes"><li>12345678</li><li>23456789</li></ul>
  <form name="user_two_factor" method="post"><div><label for="user_two_factor_totpCode">Enter a two-factor code to verify setup</label><input type="text" id="user_two_factor_totpCode" name="user_two_factor[totpCode]" autocomplete="one-time-code" required inputmode="numeric" code></div>
  <div><label for="user_two_factor_currentPassword">Current password</label><input type="password" id="user_two_factor_currentPassword" name="user_two_factor[currentPassword]" required></div>
  <a href="/settings/password">Cancel</a><button type="submit" class="btn btn__primary">Add to my account</button></form>`,
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
    site: 'PhotoPrism set-up, da',
    source: 'photoprism/photoprism frontend/src/dialog/account/passcode.vue, frontend/src/locales/da.po',
    lang: 'da',
    wants: 'enrol',
    html: `<title>PhotoPrism</title>
  <div class="v-dialog"><h3>2-faktor-godkendelse</h3>
  <div class="body-1">Scan QR-koden med din autentificeringsapp eller brug opsætningsnøglen vist nedenfor, og indtast derefter den genererede bekræftelseskode:</div><img class="width-100" alt="QR Code"><pre class="clickable">ABCDEFGHIJKLMNOP</pre>
  <div class="v-input input-code"><input name="one-time-code" type="text" aria-label="Verifikationskode" placeholder="Verifikationskode" pattern="[0-9]*" inputmode="numeric" required autocorrect="off" autocapitalize="none" autocomplete="one-time-code" code></div>
  <button type="button" class="action-cancel">Annullere</button><button type="button" class="action-confirm" disabled>Bekræft</button></div>`,
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
    site: 'PufferPanel set-up, fr',
    source: 'PufferPanel/PufferPanel client/src/views/Account.vue, client/src/lang/fr_FR/users.json',
    lang: 'fr',
    wants: 'enrol',
    html: `<title>PufferPanel</title>
  <div class="v-card"><div class="v-card__title">Paramétrage de l'A2F</div>
  <h3>Scannez le code QR en utilisant votre application d'authentification ou copiez-y le code secret ci-dessous</h3><h4>Code secret</h4><span>ABCDEFGHIJKLMNOP</span><img>
  <h3>Confirmez en utilisant un code A2F</h3><div class="v-input"><input id="input-61" type="text" autofocus code></div><button type="button" class="v-btn success">Activer l'A2F</button></div>`,
  },
  {
    site: 'Skoruba IdentityServer set-up, sv',
    source:
      'skoruba/IdentityServer4.Admin Views/Manage/EnableAuthenticator.cshtml, Resources EnableAuthenticator.sv.resx',
    lang: 'sv',
    wants: 'enrol',
    html: `<title>Konfigurera autentiseringsapp</title>
  <h4>Konfigurera autentiseringsapp</h4><p>Gå igenom följande steg för att använda en autentiseringsapp:</p>
  <ol class="list"><li><p>Ladda ner en tvåfaktorautentiserings app som Microsoft Authenticator för <a href="#">Windows Phone</a>, <a href="#">Android</a>, <a href="#">iOS</a>. Google Authenticator för <a href="#">Android</a>, <a href="#">iOS</a>.</p></li>
  <li><p>Skanna QR koden nedan eller ange denna koden manuellt <kbd>abcd efgh ijkl mnop</kbd> i din tvåfaktorsautentiseringsapp. Du behöver inte mata in mellanslag.</p><div id="qrCode"></div></li>
  <li><p>När du skannat QR koden eller angett koden ovan, kommer din tvåfaktorautentiseringsapp att tillhandahålla med en unik kod. Ange koden i rutan nedan.</p>
  <form method="post"><label class="control-label" for="Code">Verifieringskod</label><input class="form-control" autocomplete="off" type="text" id="Code" maxlength="7" name="Code" value="" code>
  <button type="submit" class="btn btn-primary">Verifiera</button></form></li></ol>`,
  },
  {
    site: 'SMF set-up',
    source: 'SimpleMachines/SMF Themes/default/Profile.template.php (layout), Languages/en_US/Profile.php',
    lang: 'en',
    wants: 'enrol',
    html: `<title>Enable Two-Factor Authentication via compatible application</title>
  <h3>Enable Two-Factor Authentication via compatible application</h3><p>In order to have two-factor authentication, you would need a compatible app such as Google Authenticator on your device.</p>
  <form method="post"><strong>1. Enter your current password</strong><input type="password" name="passwd" size="25">
  <strong>2. Enter the secret</strong><p>In order to setup the app, either scan the QR code on the right side or enter the following code manually: ABCDEFGHIJKLMNOP</p>
  <strong>3. Enter the code generated by the app</strong><input type="text" name="tfa_code" size="25" code>
  <input type="submit" name="save" value="Enable" class="button"></form>`,
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
