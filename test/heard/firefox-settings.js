const off = [
  'browser.shell.checkDefaultBrowser',
  'browser.aboutwelcome.enabled',
  'browser.sessionstore.resume_from_crash',
  'datareporting.policy.dataSubmissionEnabled',
  'toolkit.telemetry.reportingpolicy.firstRun',
  'app.normandy.enabled',
  'browser.translations.automaticallyPopup',
  'browser.newtabpage.enabled',
  'browser.tabs.warnOnClose',
  'extensions.pocket.enabled',
  // What is heard once more sounds as the first time.
  'places.history.enabled',
];
const on = [
  'datareporting.policy.dataSubmissionPolicyBypassNotification',
  'termsofuse.bypassNotification',
  'layers.acceleration.disabled',
];

/** Firefox's user.js: nothing that opens by itself and would be read out, nothing that calls out. */
export const FIREFOX = [
  ...off.map((name) => `user_pref("${name}", false);`),
  ...on.map((name) => `user_pref("${name}", true);`),
  'user_pref("browser.startup.homepage_override.mstone", "ignore");',
  'user_pref("accessibility.force_disabled", 0);',
].join('\n');
