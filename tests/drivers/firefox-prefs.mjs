const UUID = '6a3d1b0e-5c1f-4a52-9d0f-0e1b6d2c7a11';

/** The text of a profile's user.js: what the driver needs, then `prefs`. */
export function userJs(addonId, downloads, prefs) {
  return Object.entries({ ...defaults(addonId, downloads), ...prefs })
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}

function defaults(addonId, downloads) {
  return {
    'marionette.port': 0,
    // The add-on keeps its address, and with it its storage, from one start to the next.
    'extensions.webextensions.uuids': JSON.stringify({ [addonId]: UUID }),
    'extensions.webextensions.keepUuidOnUninstall': true,
    'extensions.webextensions.keepStorageOnUninstall': true,
    // -1 switches accessibility on in every process: elements are found by role and name.
    'accessibility.force_disabled': -1,
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.page': 0,
    'browser.sessionstore.resume_from_crash': false,
    'toolkit.startup.max_resumed_crashes': -1,
    'browser.startup.homepage_override.mstone': 'ignore',
    'browser.aboutwelcome.enabled': false,
    'browser.newtabpage.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'toolkit.telemetry.reportingpolicy.firstRun': false,
    'app.update.enabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    ...(downloads && {
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.alwaysOpenPanel': false,
      'browser.download.always_ask_before_handling_new_types': false,
    }),
  };
}
