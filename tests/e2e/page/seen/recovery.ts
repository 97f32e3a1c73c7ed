import type { Seen } from './seen';

/** Pages for a recovery code alone. */
export const recovery: Seen[] = [
  {
    site: 'Atlassian recovery key',
    source: 'memory, attributes unsure',
    lang: 'en',
    wants: 'recovery',
    html: `<title>Log in with Atlassian account</title><h5>Two-step verification</h5><p>Enter the 8-character emergency recovery key you saved when you set up two-step verification.</p><form><label for="recovery">Recovery key</label><input id="recovery" name="otpCode" type="text" placeholder="Recovery key" autocomplete="off"><button>Log in</button><a href="#">Back to authenticator app</a></form>`,
  },
  {
    site: 'Auth0 recovery code',
    source: 'memory, auth0 docs prompt mfa-recovery-code',
    lang: 'en',
    wants: 'recovery',
    html: `<title>Enter your recovery code to log in | Example</title><h1>Verify Your Identity</h1><p>Enter the recovery code you were provided during your initial enrollment.</p><form method="POST"><label for="code">Enter your recovery code</label><input class="input" name="code" id="code" type="text" autocomplete="off" autocapitalize="none" autofocus><button type="submit" value="default">Continue</button><button name="action" value="pick-authenticator">Try another method</button></form>`,
  },
  {
    site: 'Bitwarden web vault, recover two-step login, fi',
    source: 'bitwarden/web src/app/accounts/recover-two-factor.component.html, src/locales/fi/messages.json',
    lang: 'fi',
    wants: 'recovery',
    html: `<title>Bitwarden Web Vault</title>
      <form class="container"><p class="lead text-center mb-4">Vapauta tilin kaksivaiheinen kirjautuminen</p><div class="card-body">
      <p>Jos et pääse tilillesi käyttämilläsi kaksivaiheisen kirjautumisen todentajilla, voit kaksivaiheisen kirjautumisen palautuskoodilla poistaa kaikki tilillesi määritetyt todentajat käytöstä. <a href="#">Lue lisää</a></p>
      <label for="email">Sähköpostiosoite</label><input id="email" class="form-control" type="text" name="Email" required inputmode="email">
      <label for="masterPassword">Pääsalasana</label><input id="masterPassword" type="password" name="MasterPassword" class="form-control" required>
      <label for="recoveryCode">Palautuskoodi</label><input id="recoveryCode" class="text-monospace form-control" type="text" name="RecoveryCode" required autocomplete="off" code>
      <button type="submit" class="btn btn-primary"><span>Jatka</span></button><a href="#" class="btn">Peruuta</a></div></form>`,
  },
  {
    site: 'Clerk backup code, da',
    source: 'clerk/javascript SignInFactorTwoBackupCodeCard.tsx, da-DK.ts',
    lang: 'da',
    wants: 'recovery',
    html: `<div class="cl-card"><h1 class="cl-headerTitle">Indtast en backup-kode</h1><p class="cl-headerSubtitle">Fortsæt til Eksempel</p><form><label for="code-field">Sikkerhedskode</label><input id="code-field" name="code" type="text" placeholder="Indtast sikkerhedskode" required autofocus><button>Fortsæt</button><a href="#">Brug en anden metode</a></form></div>`,
  },
  {
    site: 'Clerk backup code, fi',
    source: 'clerk/javascript SignInFactorTwoBackupCodeCard.tsx, fi-FI.ts',
    lang: 'fi',
    wants: 'recovery',
    html: `<div class="cl-card"><h1 class="cl-headerTitle">Syötä varakoodi</h1><p class="cl-headerSubtitle">Varakoodi on se, jonka sait asettaessasi kaksivaiheisen todennuksen.</p><form><label for="code-field">Varakoodi</label><input id="code-field" name="code" type="text" placeholder="Syötä varakoodi" required autofocus><button>Jatka</button><a href="#">Käytä toista tapaa</a></form></div>`,
  },
  {
    site: 'Cloudflare backup code',
    source: 'memory, attributes unsure',
    lang: 'en',
    wants: 'recovery',
    html: `<title>Cloudflare | Two-Factor Authentication</title><h2>Two-Factor Authentication</h2><p>Enter one of the backup codes you saved when you enabled two-factor authentication. Each code works once.</p><form><label for="twofactor_token">Backup code</label><input id="twofactor_token" name="twofactor_token" type="text" autocomplete="off"><button>Log in</button><a href="#">Use your authenticator app</a></form>`,
  },
  {
    site: 'devise-otp recovery',
    source:
      'wmlele/devise-otp app/views/devise/otp_credentials/show.html.erb, config/locales/devise-otp.en.yml',
    lang: 'en',
    wants: 'recovery',
    html: `<h2>Check Token</h2><p>You're getting this because you enabled Two-Factor Authentication on your account</p>
  <form class="edit_user" id="edit_user_1" action="/users/otp/credential" method="post"><input type="hidden" name="challenge" id="challenge" value="x"><input type="hidden" name="recovery" id="recovery" value="true">
  <p><label for="token">Please enter your recovery code:</label><br><input type="text" name="otp_recovery_counter" id="otp_recovery_counter" value="3" autocomplete="off" disabled="disabled" size="4"></p><input type="text" name="token" id="token" autocomplete="off" autofocus="autofocus" size="6" code><br>
  <p><input type="submit" name="commit" value="Submit Token"></p></form>`,
  },
  {
    site: 'Ente recovery key, fr',
    source:
      'ente-io/ente web/packages/accounts/pages/two-factor/recover.tsx, web/packages/base/locales/fr-FR',
    lang: 'fr',
    wants: 'recovery',
    html: `<title>Ente Photos</title>
  <h3>Récupérer la double-authentification</h3>
  <form><div class="MuiFormControl-root"><label for=":r2:">Clé de récupération</label><input id=":r2:" class="MuiInputBase-input" type="text" name="value" autocomplete="off" code></div>
  <button class="MuiButton-root" type="submit">Récupérer</button></form>
  <button type="button">Pas de clé de récupération?</button>`,
  },
  {
    site: 'FinanzOnline reset with recovery code, de',
    source: 'bmf.gv.at/public/informationen/2fa.html, markup minimal',
    lang: 'de',
    wants: 'recovery',
    html: `<title>FinanzOnline</title><h1>2-Faktor-Authentifizierung zurücksetzen</h1><p>Geben Sie den Wiederherstellungscode aus dem PDF ein, das Sie bei der Einrichtung gespeichert haben.</p><form><label>Wiederherstellungscode <input type="text"></label><button>Zurücksetzen</button></form>`,
  },
  {
    site: 'Formbricks backup code, de',
    source:
      'formbricks/formbricks apps/web/modules/ee/two-factor-auth/components/two-factor-backup.tsx, apps/web/locales/de-DE.json',
    lang: 'de',
    wants: 'recovery',
    html: `<title>Anmelden | Formbricks</title>
  <h1>Gib deinen Backup-Code ein</h1><form class="space-y-2"><label for="totpBackup" class="sr-only">Backup-Code</label>
  <input id="totpBackup" required placeholder="XXXXX-XXXXX" class="block w-full rounded-md" value="" code>
  <button type="submit">Abschicken</button></form><button type="button">Geh zurück</button>`,
  },
  {
    site: 'Friendica recovery, fr',
    source:
      'friendica/friendica view/templates/twofactor/recovery.tpl, src/Module/Security/TwoFactor/Recovery.php, view/lang/fr/messages.po',
    lang: 'fr',
    wants: 'recovery',
    html: `<title>Récupération d'identification à deux facteurs</title>
  <div class="generic-page-wrapper"><h1>Récupération d'identification à deux facteurs</h1>
  <form action="" method="post"><input type="hidden" name="form_security_token" value="x">
  <div class="field input" id="wrapper_recovery_code"><label for="id_recovery_code">Veuillez saisir un code de récupération</label>
  <input type="text" name="recovery_code" id="id_recovery_code" value="" placeholder="000000-000000" aria-describedby="recovery_code_tip" dir="auto" code></div>
  <button type="submit" name="action" id="confirm-submit-button" class="btn btn-primary confirm-button" value="recover">Soumettre le code de récupération et compléter l'identification</button></form></div>`,
  },
  {
    site: 'Gogs, recovery code',
    source: 'gogs/gogs web/src/pages/user/MFA.tsx, web/src/locales/en-US.json',
    lang: 'en',
    wants: 'recovery',
    html: `<title>Multi-factor authentication - Gogs</title>
      <main><h3>Multi-factor authentication</h3><form novalidate><fieldset class="contents"><label for="r1">Recovery code</label>
      <input id="r1" name="recovery_code" type="text" autocomplete="one-time-code" required autofocus tabindex="1" placeholder="Enter a recovery code" value="" code>
      <button type="submit" tabindex="2">Verify</button><button type="button" tabindex="3">Use a passcode instead</button><a href="/user/sign-in" tabindex="4">Back to sign in</a></fieldset></form></main>`,
  },
  {
    site: 'Google backup code, en',
    source: 'memory; backupCodePin seen in public scripts',
    lang: 'en',
    wants: 'recovery',
    html: `<title>Sign in – Google Accounts</title><h1>2-Step Verification</h1><form><h2>2-Step Verification</h2><span>Enter one of your 8-digit backup codes</span><input type="tel" class="whsOnd zHQkBf" autocomplete="off" aria-label="Enter a backup code" name="Pin" id="backupCodePin" pattern="[0-9 ]*" dir="ltr"><div aria-hidden="true">Enter a backup code</div></form><button>Next</button><button>Try another way</button>`,
  },
  {
    site: 'Kanidm, backup code',
    source: 'kanidm/kanidm server/core/templates/login_backupcode.html',
    lang: 'en',
    wants: 'recovery',
    html: `<title>Login</title>
      <main id="main" class="form-signin m-auto"><h3>Kanidm idm.example</h3>
      <label for="Backup Code" class="form-label">Backup Code</label>
      <form id="login" action="/ui/login/backup_code" method="post">
      <input autofocus="true" class="autofocus form-control" id="backupcode" name="backupcode" type="password" value="" required code>
      <button type="submit" class="btn btn-primary">Submit</button></form></main>`,
  },
  {
    site: 'Laravel Jetstream, recovery code, sv',
    source:
      'laravel/jetstream stubs/livewire/resources/views/auth/two-factor-challenge.blade.php; Laravel-Lang/lang locales/sv/json.json',
    lang: 'sv',
    wants: 'recovery',
    html: `<title>Laravel</title>
      <div class="mb-4 text-sm">Bekräfta åtkomst till ditt konto genom att ange en av dina nödåterställningskoder.</div>
      <form method="POST" action="/two-factor-challenge"><div class="mt-4" hidden><label for="code">Kod</label><input id="code" type="text" inputmode="numeric" name="code" autofocus autocomplete="one-time-code" hidden></div>
      <div class="mt-4"><label for="recovery_code">Återställningskod</label><input id="recovery_code" class="block mt-1 w-full" type="text" name="recovery_code" autocomplete="one-time-code" code></div>
      <button type="button">Använd en autentiseringskod</button><button type="submit">Inloggning</button></form>`,
  },
  {
    site: 'Laravel React starter kit recovery',
    source: 'laravel/react-starter-kit resources/js/pages/auth/two-factor-challenge.tsx',
    lang: 'en',
    wants: 'recovery',
    html: `<title>Two-Factor Authentication - Laravel</title>
  <h1 class="text-xl font-medium">Recovery Code</h1><p class="text-sm text-muted-foreground">Please confirm access to your account by entering one of your emergency recovery codes.</p>
  <form class="space-y-4"><input name="recovery_code" type="text" placeholder="Enter recovery code" autofocus required code>
  <button type="submit" class="w-full">Continue</button><div class="text-center text-sm"><span>or you can </span><button type="button">login using an authentication code</button></div></form>`,
  },
  {
    site: 'Monica recovery, da',
    source: 'monicahq/monica resources/js/Pages/Auth/TwoFactorChallenge.vue, lang/da.json',
    lang: 'da',
    wants: 'recovery',
    html: `<title>To-faktor bekræftelse</title>
  <div class="mb-4 text-sm text-gray-600">Bekræft adgang til din konto ved at indtaste en af dine emergency recovery-koder.</div>
  <form><label class="block text-sm" for="recovery_code"><span>Gendannelseskode</span></label>
  <input id="recovery_code" type="text" class="mt-1 block w-full" autocomplete="one-time-code" code>
  <button type="button" class="cursor-pointer text-sm underline">Brug en godkendelseskode</button><button type="submit" class="ms-4">Log ind</button></form>`,
  },
  {
    site: 'Nextcloud, backup code, da',
    source: 'nextcloud/server apps/twofactor_backupcodes/templates/challenge.php, l10n/da.json',
    lang: 'da',
    wants: 'recovery',
    html: `<title>Nextcloud</title>
      <div class="body-login-container update two-factor"><h2 class="two-factor-header">Backup-kode</h2>
      <p>Brug en af de backupkoder, du har gemt, når du konfigurerer to-faktor-godkendelse.</p>
      <form method="POST" class="challenge-form">
      <input type="text" class="challenge" name="challenge" required autofocus autocomplete="off" autocapitalize="off" placeholder="Backup-kode" code>
      <button class="two-factor-submit primary" type="submit">Tilføj</button></form></div>`,
  },
  {
    site: 'NodeBB 2factor plugin, backup code, fr',
    source: 'NodeBB/nodebb-plugin-2factor static/templates/login-backup.tpl, languages/fr/2factor.json',
    lang: 'fr',
    wants: 'recovery',
    html: `<title>Authentification à deux facteurs | NodeBB</title>
      <div class="card"><div class="card-header"><span class="fs-4">Authentification à deux facteurs</span></div><div class="card-body"><p>Saisissez l'un de vos codes de sauvegarde.</p>
      <form role="form" method="post"><div class="form-group"><input type="text" class="form-control form-control-large text-center" id="code" name="code" autocomplete="off" code></div>
      <input type="hidden" id="csrf" name="csrf" value="x"><button class="btn btn-block btn-primary text-center" type="submit">Vérifié</button></form></div></div>`,
  },
  {
    site: 'Norgesdomene backup code, nb',
    source: 'hjelp.norgesdomene.no 10383872, markup minimal',
    lang: 'nb',
    wants: 'recovery',
    html: `<title>Logg inn</title><h2>Tofaktorautentisering</h2><p>Skriv inn sikkerhetskoden du tok vare på da tofaktorautentisering ble aktivert.</p><form><input type="text" class="form-control"><button>Logg inn</button></form>`,
  },
  {
    site: 'Onetime Secret recovery, de',
    source: 'onetimesecret/onetimesecret src/apps/session/views/MfaChallenge.vue, locales/content/de',
    lang: 'de',
    wants: 'recovery',
    html: `<title>Onetime Secret</title>
  <h1 id="mfa-verify-heading">Zwei-Faktor-Authentifizierung</h1><div data-testid="mfa-recovery-panel"><p>Gib einen deiner Wiederherstellungscodes ein</p>
  <form><label for="recovery-code">Wiederherstellungscode</label><input id="recovery-code" type="text" placeholder="Wiederherstellungscode eingeben" data-testid="mfa-recovery-code-input" code>
  <button type="submit">Wiederherstellungscode verifizieren</button></form></div><button type="button">Zurück zum Authentifizierungscode</button>`,
  },
  {
    site: 'Ory Elements, backup code, fi',
    source: 'ory/elements packages/elements-react src/locales/fi.json, login/2fa/lookup_secret stub',
    lang: 'fi',
    wants: 'recovery',
    html: `<title>Kaksivaiheinen todennus</title>
      <div data-testid="ory/card"><h2>Kaksivaiheinen todennus</h2><p>Anna yksi kahdeksannumeroisista varmuuskoodeistasi</p>
      <form><label for="lookup_secret">Varmuuskoodi</label><input data-testid="ory/form/node/input/lookup_secret" name="lookup_secret" type="text" required value="" code>
      <button type="submit" name="method" value="lookup_secret">Jatka</button></form><span>Jokin ei toimi?</span> <a href="#">Valitse toinen menetelmä</a></div>`,
  },
  {
    site: 'Psono lost password with recovery code',
    source:
      'psono/psono-client src/js/views/lost-password (fields), locale-en.json; texts partly from memory',
    lang: 'en',
    wants: 'recovery',
    html: `<title>Psono</title>
  <form name="lostpasswordForm" class="lostpassword"><label for="username">Username *</label><input id="username" name="username" type="text" autocomplete="username" required>
  <p>Enter recovery code</p><input id="code1" name="code1" type="text" autocomplete="off" placeholder="DdSLuiDcPuY2F" code><input id="code2" name="code2" type="text" autocomplete="off" placeholder="Dsxf82sKQdqPs" code>
  <p>or words</p><textarea id="words" name="words"></textarea><label for="server">Server</label><input id="server" name="server" type="text" value="https://www.psono.pw/server"><button type="submit">Request password reset</button><a href="index.html">Abort</a></form>`,
  },
  {
    site: 'Samsung account backup code, sv',
    source: 'memory, attributes unsure',
    lang: 'sv',
    wants: 'recovery',
    html: `<title>Samsung account</title><h1>Tvåstegsverifiering</h1><p>Ange en av dina reservkoder. Varje reservkod kan bara användas en gång.</p><form><input type="text" id="backupCode" placeholder="Reservkod" maxlength="8" inputmode="numeric"><button>Verifiera</button><a href="#">Prova ett annat sätt</a></form>`,
  },
  {
    site: 'Seafile backup code',
    source: 'haiwen/seahub seahub/two_factor/templates/two_factor/core/login.html',
    lang: 'en',
    wants: 'recovery',
    html: `<title>Log In - Seafile</title>
  <div class="login-panel" id="log-in-panel"><h1 class="login-panel-hd">Two-Factor Authentication</h1><form action="" method="post" class="con">
  <input id="token" type="text" name="backup-otp_token" placeholder="Backup code" value="" class="input" autocomplete="off" code>
  <p class="tip">You can enter one of your backup codes in case you lost access to your mobile device.</p>
  <button type="submit" class="submit btn btn-primary btn-block">Verify</button></form></div>`,
  },
  {
    site: 'SFTPGo recovery, fr',
    source: 'drakkan/sftpgo templates/common/twofactor-recovery.html, static/locales/fr/translation.json',
    lang: 'fr',
    wants: 'recovery',
    html: `<title>Authentification à deux facteurs</title>
  <form class="form w-100" id="sign_in_form" action="/web/client/twofactor-recovery" method="POST"><h1>SFTPGo WebClient</h1>
  <input class="form-control form-control-lg form-control-solid" type="text" name="recovery_code" placeholder="Code de récupération" spellcheck="false" required code>
  <button type="submit" id="sign_in_submit" class="btn btn-lg btn-primary w-100 mb-5"><span class="indicator-label">Vérifier</span></button></form>
  <span>Vous pouvez entrer l'un de vos codes de récupération en cas de perte d'accès à votre appareil mobile.</span>`,
  },
  {
    site: 'Silverstripe CMS, recovery code, de',
    source:
      'silverstripe/silverstripe-mfa client/src/components/BackupCodes/Verify.js, client/lang/src/de.json',
    lang: 'de',
    wants: 'recovery',
    html: `<title>SilverStripe - Log in</title>
      <div class="mfa-app"><h1>Login</h1><form class="mfa-verify-backup-codes__container"><p>Verwenden Sie einen der Wiederherstellungscodes, die Sie erhalten haben&nbsp;<a href="#">Wie man Wiederherstellungscodes verwendet.</a></p>
      <label for="backup-code" class="control-label">Wiederherstellungscode eingeben</label>
      <input class="mfa-verify-backup-codes__input text form-control" type="text" placeholder="Wiederherstellungscode eingeben" id="backup-code" code>
      <button class="btn btn-primary" disabled>Nächste</button><button type="button" class="btn btn-secondary">Mehr Optionen</button></form></div>`,
  },
  {
    site: 'Skoruba IdentityServer recovery, sv',
    source:
      'skoruba/IdentityServer4.Admin Views/Account/LoginWithRecoveryCode.cshtml, Resources LoginWithRecoveryCode.sv.resx',
    lang: 'sv',
    wants: 'recovery',
    html: `<title>Återställninskodsverifiering</title>
  <h1>Återställninskodsverifiering</h1><hr><p>Du har begärt att logga in med en återställningskod. Detta konto kommer inte bli ihågkommet på denna maskinen förens du loggar in med autentiseringsappen eller avaktiverar tvåfaktorautentiseringen och loggar in igen.</p>
  <form method="post"><input type="hidden" name="ReturnUrl">
  <div class="form-group"><label for="RecoveryCode">Återställningskod</label><input class="form-control" autocomplete="off" autofocus type="text" id="RecoveryCode" name="RecoveryCode" value="" code></div>
  <button type="submit" class="btn btn-primary">Logga in</button></form>`,
  },
  {
    site: 'SMF backup code',
    source: 'SimpleMachines/SMF Themes/default/Login.template.php, Languages/en_US/Profile.php',
    lang: 'en',
    wants: 'recovery',
    html: `<title>Two-Factor Authentication</title>
  <div class="login"><div class="cat_bar"><h3 class="catbg">Two-Factor Authentication</h3></div><div class="roundframe">
  <form action="index.php?action=logintfa" method="post" id="frmTfa">
  <div id="tfaCode" style="display: none;"><strong>Code</strong> <input type="text" name="tfa_code" value="" hidden></div>
  <div id="tfaBackup"><p>If you have lost your device or authentication app, you can use the backup code provided to you when two-factor authentication was setup. If you have lost that as well, please contact the administrator.</p><div class="centertext"><strong>Backup code</strong> <input type="text" name="tfa_backup" value="" code> <input type="submit" class="button" name="submit" value="Log in"></div></div></form></div></div>`,
  },
  {
    site: 'Statamic, recovery code, fr',
    source:
      'statamic/cms resources/js/pages/auth/two-factor/Challenge.vue, lang/fr/messages.php, lang/fr.json',
    lang: 'fr',
    wants: 'recovery',
    html: `<title>Two-Factor Authentication</title>
      <h1>Two-Factor Authentication</h1><p>Veuillez confirmer l’accès à votre compte en saisissant l’un de vos codes de récupération d’urgence.</p>
      <form class="flex flex-col gap-6"><div data-ui-input-group><label>Code de récupération</label>
      <input type="text" maxlength="21" autofocus autocomplete="off" data-ui-control code></div>
      <button type="submit">Continuer</button><button type="button">Utiliser un code à usage unique</button></form>`,
  },
  {
    site: 'Visma Connect emergency code, nb',
    source: 'community.visma.com tac-p/546509 (beredskapskode), markup from memory',
    lang: 'nb',
    wants: 'recovery',
    html: `<title>Totrinnskontroll</title><h1>Bruk engangskode</h1><p>Skriv inn beredskapskoden som du fikk ved aktivering av totrinnskontroll.</p><form method="post"><input id="Code" name="Code" type="text" autocomplete="off"><button>Bekreft</button><a href="#">Prøv en annen måte</a></form>`,
  },
  {
    site: 'WordPress Two-Factor, recovery code',
    source: 'WordPress/two-factor providers/class-two-factor-backup-codes.php',
    lang: 'en',
    wants: 'recovery',
    html: `<title>Log In ‹ Example — WordPress</title>
      <form name="validate_2fa_form" id="loginform" method="post" autocomplete="off"><input type="hidden" name="provider" id="provider" value="Two_Factor_Backup_Codes"><p class="two-factor-prompt">Enter a recovery code.</p>
      <p><label for="authcode">Recovery Code:</label><input type="text" inputmode="numeric" name="two-factor-backup-code" id="authcode" class="input authcode" value="" size="20" pattern="[0-9 ]*" placeholder="XXXXXXXX" data-digits="8" code></p>
      <p class="submit"><input type="submit" name="submit" id="submit" class="button button-primary" value="Verify"></p></form>`,
  },
  {
    site: 'X (Twitter) backup code',
    source: 'memory; same input as the TOTP page',
    lang: 'en',
    wants: 'recovery',
    html: `<title>Log in to X / X</title><div role="dialog"><h1><span>Enter your backup code</span></h1><div><span>Use the 12-character backup code you saved when you set up two-factor authentication.</span></div><label><div><span>Enter code</span></div><div><input autocapitalize="sentences" autocomplete="on" name="text" type="text" dir="auto" data-testid="ocfEnterTextTextInput"></div></label><button>Choose a different verification method</button><button>Next</button></div>`,
  },
];
