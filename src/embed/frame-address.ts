/* What frame.html takes over from its address, which anyone can write into a link. */

/** Whether an address lies on the very site of a page. */
function isOnSiteOf(page: string, address: string): boolean {
  try {
    const [own, { protocol, host }] = [new URL(page), new URL(address, page)];
    return protocol === own.protocol && host === own.host;
  } catch {
    return false;
  }
}

/** What an address sets, and the names in it that are left out. */
export interface Taken {
  attributes: [name: string, value: string][];
  leftOut: string[];
}

/**
 * @param page the whole address of frame.html
 * @param known the names of the attributes of the widgets that it shows
 * @param isFramed whether it stands in another page
 */
export function readAddress(page: string, known: readonly string[], isFramed: boolean): Taken {
  const isGood = ([name, value]: [string, string]) => {
    // On its own, a link to this page could put any words into this site's mouth, and any file into its hands.
    if (name === 'wording' && !isFramed) return false;
    return known.includes(name) && (name !== 'pdf' || isOnSiteOf(page, value));
  };
  // A link may have been marked by a newsletter or a network on its way.
  const given = [...new URL(page).searchParams].filter(
    ([name]) => !/^(?:widget|lang|utm_.*|.*clid)$/.test(name),
  );
  return {
    attributes: given.filter(isGood),
    leftOut: [...new Set(given.filter((entry) => !isGood(entry)).map(([name]) => name))],
  };
}
