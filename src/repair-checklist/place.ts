/* Where notes are kept on a device: with one checklist, at one address, inside one frame's parent; never seen in another. */

export interface Place {
  /** The storage's key. */
  key: string;
  /** Where earlier versions kept the same, with less to tell it apart. */
  older: readonly string[];
}

/** The keys of a place, the newest first. */
export const keysOf = (place: Place | undefined): string[] =>
  place ? [place.key, ...place.older] : [];

/** What lies beside a key: a text that could not be read. */
export const aside = (key: string): string => `${key}/unreadable`;

/** What newsletters and advertisers hang on an address tells no pages apart. */
const TRACKING = /^(utm_\w+|mc_[ce]id|_g[al]|[a-z]*clid)(=|$)/;

export function addressOf({ pathname, search, hash }: Location): string {
  const query = search
    .slice(1)
    .split('&')
    .filter((one) => one && !TRACKING.test(one))
    .join('&');
  // A route of an application, not a place in the page.
  const route = /^#[!/]/.test(hash) ? hash : '';
  return [pathname, query && '?', query, route].join('');
}

/** What another window says, unless it is of another origin. */
function allowed<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}

/** What tells a frame from those beside it that show the same: its author's name for it, else its number among them. */
function frameName(view: Window): string {
  const { id, name } = allowed(() => view.frameElement as HTMLIFrameElement | null) ?? {};
  if (id || name) return `${id || name}`;
  const { parent } = view;
  const all = [...Array<undefined>(parent.length)].map((_, index) => parent[index]!);
  const same = all.filter(
    (one) => allowed(() => one.location.href === view.location.href) ?? false,
  );
  return String(same.indexOf(view));
}

/** The page's address, with those around it where it is framed. @returns undefined where the page around cannot be told */
function pageOf(view: Window): string[] | undefined {
  const own = addressOf(view.location);
  if (view.parent === view) return [own];
  const around = allowed(() => pageOf(view.parent)) ?? referrer(view.document);
  return around && [...around, frameName(view), own];
}

/** Of a page of another origin no more is known than where it has sent us from, and often not all of that. */
function referrer({ referrer }: Document): string[] | undefined {
  const url = allowed(() => new URL(referrer));
  return url && url.pathname + url.search !== '/' ? [referrer] : undefined;
}

/**
 * The place of a checklist's notes.
 * @param id the checklist's id, empty for none
 * @param number tells checklists of the same id in one page apart, from 1 on
 * @returns undefined where nothing may be kept, since it could show in another page
 */
export function placeOf(id: string, number: number, view: Window = window): Place | undefined {
  const page = pageOf(view);
  if (!page) return undefined;
  return {
    key: `rupture-repair/checklist/2/${JSON.stringify([...page, id, number])}`,
    older: number === 1 ? [`rupture-repair/checklist/1/${id || view.location.pathname}`] : [],
  };
}
