/** A text with its {…} filled in. @param {string} text @param {Record<string, string | number>} facts */
export const fill = (text, facts) =>
  text.replace(/\{([a-z][\w-]*)\}/gi, (_, /** @type {string} */ name) => {
    const fact = facts[name];
    if (fact === undefined) throw new Error(`The words ask for {${name}}, which nobody gives.`);
    return String(fact);
  });
