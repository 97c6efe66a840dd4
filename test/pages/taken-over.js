/* What `server-rendering.test.js` does inside a page. Each function goes there as its text, so that it has to stand alone. */

/**
 * Keeps hold of what the server has made, when the page is parsed and the script has not come.
 * @param {string} before code to run at that moment
 */
export function markServed(before) {
  const page = /** @type {{ served?: Map<Element, Set<Element>> }} */ (
    /** @type {unknown} */ (window)
  );
  document.addEventListener('readystatechange', () => {
    if (document.readyState !== 'interactive') return;
    if (before) new Function(before)();
    page.served = new Map(
      [...document.querySelectorAll('*')]
        .filter(({ shadowRoot }) => shadowRoot)
        .map((host) => [host, new Set(host.shadowRoot?.querySelectorAll('*'))]),
    );
  });
}

/** Whether each widget is there to be read and seen. @returns what is wrong */
export function whole() {
  /** @type {string[]} */
  const faults = [];
  const hosts = [...document.querySelectorAll('main *')].filter(({ localName }) =>
    /^(rupture|repair|page)-/.test(localName),
  );
  for (const host of hosts) {
    const { localName, shadowRoot } = host;
    if (!shadowRoot) faults.push(`<${localName}> has no shadow root`);
    const base = /** @type {HTMLElement | null} */ (shadowRoot?.querySelector('.base') ?? null);
    if (!base) {
      if (localName !== 'repair-kit') faults.push(`<${localName}> is empty`);
      continue;
    }
    if (base.lang !== document.documentElement.lang)
      faults.push(`<${localName}> speaks ${base.lang}`);
    if (getComputedStyle(base).direction !== document.documentElement.dir)
      faults.push(`<${localName}> runs ${getComputedStyle(base).direction}`);
    const title = base.querySelector('.title, .button');
    if (!title?.textContent?.trim() || !title.getBoundingClientRect().height)
      faults.push(`<${localName}> shows no title`);
    const shapes = [...base.querySelectorAll('svg path')].filter(
      (path) => path.getAttribute('d') && path.checkVisibility(),
    );
    if (localName === 'rupture-diagram' && shapes.length < 14) faults.push('circles are missing');
    if (localName === 'repair-card' && shapes.length < 30) faults.push('drawings are missing');
    if (shapes.some((path) => !path.getBoundingClientRect().width))
      faults.push(`<${localName}> has a shape that is not drawn`);
    const rows = base.querySelectorAll('[part=circle-label]');
    if (localName === 'rupture-diagram' && rows.length < 7) faults.push('rows are missing');
    for (const word of base.querySelectorAll('.in-conflict')) {
      const circle = base.querySelector('.circle[data-id=conflict]')?.getBoundingClientRect();
      const { left, right, top, bottom } = word.getBoundingClientRect();
      if (
        !circle ||
        left < circle.left - 4 ||
        right > circle.right + 4 ||
        top < circle.top - 4 ||
        bottom > circle.bottom + 4
      )
        faults.push('“conflict” stands outside its circle');
    }
    if (base.querySelector(':checked:not(option)')) faults.push('a box is ticked');
    for (const select of base.querySelectorAll('select'))
      if (
        select.dataset['choice'] === 'relationship' &&
        host.parentElement?.localName === 'repair-kit' &&
        select.value !== 'partners'
      )
        faults.push('the kit’s relationship is not chosen');
  }
  return faults;
}

/** Whether the page is painted, in its last face, though it still waits for its script. */
export const isPaintedInItsFace = () =>
  performance.getEntriesByName('first-paint').length > 0 && document.fonts.status === 'loaded';

/** What is wrong with what the script made of the page, once it has come. */
export async function takenOver() {
  const { served } = /** @type {{ served: Map<Element, Set<Element>> }} */ (
    /** @type {unknown} */ (window)
  );
  const hosts = [...served.keys()];
  await Promise.all(hosts.map(({ localName }) => customElements.whenDefined(localName)));
  await Promise.all(hosts.map((host) => 'updateComplete' in host && host.updateComplete));
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  const faults = hosts.length > 0 ? [] : ['nothing was served'];
  for (const [host, before] of served) {
    const now = [...(host.shadowRoot?.querySelectorAll('*') ?? [])];
    const made = now.filter((element) => !before.has(element)).length;
    const lost = [...before].filter((element) => !now.includes(element)).length;
    if (made + lost > 0)
      faults.push(`<${host.localName}>: ${made} elements made anew, ${lost} thrown away`);
    if ('hasUpdated' in host && !host.hasUpdated)
      faults.push(`<${host.localName}> has not rendered`);
  }
  return faults;
}
