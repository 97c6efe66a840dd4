/*
 * What a language does not say yet. Its widgets leave that out or say something more general, and never say it in English:
 * types let only what can be left out be missing (`src/wording/wording.ts`).
 */

/**
 * The places that English has and a language has not, each as a whole: `checklist.upset`, not every sentence in it; and lists
 * that are shorter.
 * @param {object} english @param {object} language @returns {string[]}
 */
export function missing(english, language) {
  return Object.entries(english).flatMap(([key, said]) => {
    const own = /** @type {Record<string, unknown>} */ (language)[key];
    if (own === undefined) return [key];
    if (Array.isArray(said) && Array.isArray(own))
      return own.length < said.length ? [`${key} (${own.length} of ${said.length})`] : [];
    if (typeof said !== 'object' || typeof own !== 'object' || own === null) return [];
    return missing(said, own).map((inner) => `${key}.${inner}`);
  });
}
