/* Which files show the card in a language: a variant whose card says the same has none of its own, and offers its language's. */
import { exportName, languages } from '../build/languages.js';
import { loadSource } from '../build/load-source.js';

/**
 * The words of a card in the order of the story.
 * @param {import('../../src/wording/wording.js').CardWording} words
 */
export const story = ({ title, banner, left, right, myth, credit }) => [
  title,
  ...[left.before, left.frame, left.after],
  banner,
  ...[right.before, right.bubble, right.listLabel, ...Object.values(right.parts)],
  ...[myth.before, myth.banner, credit],
];

/**
 * The languages, each with the one whose files show its card.
 * @param {Record<string, import('../../src/wording/wording.js').CardWording>} cards the words by language
 * @returns {Map<string, string>}
 */
export function shownBy(cards) {
  const said = (/** @type {string} */ language) => {
    const card = cards[language];
    return card && story(card).join('\n');
  };
  return new Map(
    Object.keys(cards).map((language) => {
      const [spoken = language] = language.split('-x-');
      return [language, said(spoken) === said(language) ? spoken : language];
    }),
  );
}

/** @type {Parameters<typeof shownBy>[0]} */
const cards = {};
for (const language of languages()) {
  const module = await loadSource(`src/wording/languages/${language}.ts`);
  cards[language] = module[exportName(language)].card;
}
const shown = shownBy(cards);

/** The language whose files, in card/<language>/, show the card in this one. @param {string} language */
export const cardOf = (language) => shown.get(language) ?? language;

/** The languages with files of their own. */
export const cardLanguages = () => languages().filter((language) => cardOf(language) === language);
