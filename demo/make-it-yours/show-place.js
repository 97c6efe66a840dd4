/* Where the widget goes, and how: the ways of the chosen place, its code, and what to do there. */
import { LANGUAGES, widgetOf } from './choices.js';
import { make, scriptsToPack } from './code.js';
import { builtFile, copy, download, downloadPlugin, mail } from './deeds.js';
import { byId, showWays } from './fields.js';
import { fill } from './fill.js';
import { isOnNpm, placeName, placeOf, rowOf, waysOf, wayOf } from './places.js';
import { POLICY_OF_FILES, policyOfPaste } from './policy.js';
import { showSteps } from './steps.js';
import { say } from './verdicts.js';
import { words } from './words.js';

/** @typedef {import('./choices.js').Choices} Choices */

/** Scripts as they are packed into one paste, and unpacked, by their names. @type {Map<string, Promise<{ packed: string, unpacked: string }>>} */
const packed = new Map();
/** @param {string[]} names */
function packedScripts(names) {
  const key = names.join();
  const found = packed.get(key);
  if (found) return found;
  const made = (async () => {
    const { joined, pack } = await import('./zip.js');
    const files = await Promise.all(names.map((name) => builtFile(name)));
    const scripts = files.map((file) => new TextDecoder().decode(file));
    return { packed: pack(scripts), unpacked: joined(scripts) };
  })();
  packed.set(key, made);
  // Another try, should the connection have been lost.
  made.catch(() => packed.delete(key));
  return made;
}

/** What of the steps is another with what is chosen. @param {Choices} choices */
function factsOf(choices) {
  const { lang = 'en' } = choices;
  const language = LANGUAGES[lang] ?? lang;
  const isEnglish = lang === 'en';
  return {
    field: isEnglish ? words.helplineField.all : fill(words.helplineField.own, { language }),
    joined: ['repair-pair', 'repair-kit'].includes(widgetOf(choices)) ? words.joinedBlocks : '',
    both: isEnglish ? '' : fill(words.bothLanguages, { language }),
  };
}

/** Which fields the way has. @param {Choices} choices @param {boolean} isAsked whether the folder of the files is asked for */
function showFieldsOf(choices, isAsked) {
  const place = placeOf(choices);
  const way = wayOf(choices);
  showWays(place, way);
  byId('not-on-npm').hidden = isOnNpm || way !== 'address';
  byId('from-field').hidden = !isOnNpm || way !== 'address';
  const isElsewhere = way === 'address' && choices['from'] === 'own';
  byId('base-field').hidden = !(way === 'files' || isElsewhere);
  // Only where nobody else can know it, it is asked for.
  const isUnknown = isElsewhere || (place.isOfAnyFolder && way === 'files');
  if (isUnknown || choices['base'] || isAsked) byId('base-field').setAttribute('open', '');
  const [best] = waysOf(place);
  byId('other-ways').hidden = waysOf(place).length < 2 && way !== 'files';
  // What somebody has chosen, or has to, is not hidden from them.
  if (isUnknown || choices['base'] || isAsked || way !== best)
    byId('other-ways').setAttribute('open', '');
  /** @type {HTMLInputElement} */ (byId('base')).placeholder = place.base;
  byId('no-folder').hidden = !isUnknown || Boolean(choices['base']);
  byId('no-helpline').hidden = Boolean(choices['helpline']);
}

/**
 * @param {Choices} choices @param {import('./library.js').Wording} wording
 * @param {{ integrity: Record<string, string>, isLatest: () => boolean, isAsked: boolean }} about `isAsked`: whether the folder of the files is asked for
 */
export async function showPlace(choices, wording, { integrity, isLatest, isAsked }) {
  const isChosen = Boolean(choices['place']);
  byId('choose-place').hidden = isChosen;
  byId('result').hidden = !isChosen;
  byId('policy').hidden = true;
  if (!isChosen) return;
  const place = placeOf(choices);
  const way = wayOf(choices);
  showFieldsOf(choices, isAsked);
  const names = place.routes[way] === 'paste' ? scriptsToPack(choices, wording) : [];
  if (names.length > 0 && !packed.has(names.join())) say('limits', words.deeds.packingOne);
  const scripts = names.length > 0 ? await packedScripts(names) : undefined;
  // Somebody may have chosen on while it was being packed.
  if (!isLatest()) return;
  const made = make(choices, wording, { integrity, packed: scripts?.packed });
  const policy = scripts ? await policyOfPaste(made, scripts.unpacked) : POLICY_OF_FILES;
  if (!isLatest()) return;
  const isOfSite = way === 'files' && !place.isOfAnyFolder && made.base.startsWith('/');
  byId('policy').hidden = !scripts && !isOfSite;
  byId('policy-about').textContent = scripts ? words.policy.paste : words.policy.files;
  byId('policy-copy').hidden = policy.length === 0;
  byId('policy-text').textContent = policy.join('; ') || words.deeds.noHashes;
  const about = words.places[placeName(choices)];
  if (!about) return;
  const signed = /** @type {HTMLAnchorElement} */ (byId('signed'));
  signed.hash = `way-${rowOf(choices)}`;
  const facts = factsOf(choices);
  const steps = (about.steps[way] ?? []).map(({ title, text = '' }, index) => ({
    title,
    text: fill(text, facts).trim(),
    deed: place.deeds[way]?.[index],
  }));
  const { helpline = '', lang = 'en' } = choices;
  showSteps(
    { place, about, way, steps, made },
    {
      copy: () => copy(made.code),
      once: () => copy(made.once),
      mail: () =>
        mail(made, {
          isServedElsewhere: way === 'address' && choices['from'] !== 'own',
          plugin: way === 'plugin' ? { helpline, field: facts.field } : undefined,
        }),
      helpline: () => copy(helpline),
      plugin: downloadPlugin,
      download: () =>
        download(made, {
          place: about.name,
          lang,
          integrity,
          signed: signed.href,
          steps: steps.map(({ title, text }) => `${title} ${text}`.trim()),
        }),
    },
  );
}
