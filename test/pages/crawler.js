/* Asks a served site for an address, for all that it names, and for all that those name in turn. */

/**
 * The addresses that a file names: those it loads, those it only links to, and those that a script asks for. Storybook's own scripts are left to the
 * browser: among their texts are many that read like imports.
 * @param {string} place @param {string} type @param {string} source
 */
function named(place, type, source) {
  // Types in JSDoc are no imports.
  const text = source.replace(/\/\*\*.*?\*\//gs, '');
  const all = (/** @type {RegExp} */ pattern) =>
    [...text.matchAll(pattern)].map(([, found = '']) => found.replaceAll('&amp;', '&'));
  const inStyles = () => [
    ...all(/url\(\s*["']?([^"')]+)["']?\s*\)/g),
    ...all(/@import\s+["']([^"']+)["']/g),
  ];
  const inModules = () => [
    ...all(/\bfrom\s*["']([./][^"']*)["']/g),
    ...all(/\bimport\s*["']([./][^"']*)["']/g),
    ...all(/\bimport\(\s*["']([./][^"'`$]*)["']\s*\)/g),
  ];
  const fetched = all(/\bfetch\(\s*["']([./][^"'`$]*)["']\s*\)/g);
  if (type.startsWith('text/css')) return { loads: inStyles(), links: [], fetched: [] };
  if (type.startsWith('text/javascript') && !place.startsWith('storybook/'))
    return { loads: inModules(), links: [], fetched };
  if (!type.startsWith('text/html')) return { loads: [], links: [], fetched: [] };
  return {
    loads: [
      ...all(/<(?!(?:a|page-exit)\b)[a-z][^<>]*\s(?:src|href|poster|data)="([^"]*)"/g),
      ...all(/\s(?:srcset|imagesrcset)="([^"]*)"/g).flatMap((set) =>
        set.split(',').map((one) => one.trim().split(/\s/)[0] ?? ''),
      ),
      ...inStyles(),
      ...inModules(),
    ],
    links: all(/<(?:a|page-exit)\b[^<>]*\shref="([^"]*)"/g),
    fetched,
  };
}

/** A crawler of one site. @param {(url: string) => string | undefined} inSite where in the site an address is, or undefined outside */
export function crawler(inSite) {
  /** What is known of each address of the site that something named: the names (ids) in a page. @type {Map<string, Set<string>>} */
  const known = new Map();
  /** Asks for an address, and for all that it names in turn. @param {string} url @param {string} from @param {Set<string>} faults @param {string} [page] the page that it is for */
  async function crawl(url, from, faults, page = url) {
    const plain = url.replace(/[?#].*$/, '');
    if (!known.has(plain)) {
      known.set(plain, new Set());
      const response = await fetch(plain);
      if (!response.ok) faults.add(`${from} names ${inSite(plain)}, which is not found`);
      const type = response.headers.get('content-type') ?? '';
      const text = await response.text();
      if (!response.ok) return;
      for (const [, id = ''] of text.matchAll(/\sid="([^"]*)"/g)) known.get(plain)?.add(id);
      const place = inSite(response.url) || 'index.html';
      const { loads, links, fetched } = named(place, type, text);
      // What a script asks for lies where its page says.
      const around = type.startsWith('text/html') ? response.url : page;
      for (const { found, base, isLink } of [
        ...loads.map((one) => ({ found: one, base: response.url, isLink: false })),
        ...links.map((one) => ({ found: one, base: response.url, isLink: true })),
        ...fetched.map((one) => ({ found: one, base: around, isLink: false })),
      ]) {
        if (/^(data|mailto|tel|blob|about):/.test(found) || found === '') continue;
        const target = new URL(found, base).href;
        if (/^\/(?!\/)/.test(found)) faults.add(`${place} names ${found}, from the host’s root`);
        else if (inSite(target) !== undefined) await crawl(target, place, faults, around);
        // To lead people elsewhere is no request.
        else if (!isLink || !/^https:/.test(found)) faults.add(`${place} asks for ${found}`);
      }
    }
    const id = decodeURIComponent(new URL(url).hash.slice(1));
    if (id && /(\.html|\/)$/.test(plain) && !known.get(plain)?.has(id))
      faults.add(`${from} leads to ${inSite(url)}, where nothing has that name`);
  }

  return { known, crawl };
}
