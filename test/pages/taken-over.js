/* What `check-ssr.js` does inside a page. Each function goes there as its text, so that it has to stand alone. */

/**
 * Keeps hold of what the server has made, when the page is parsed and the script has not come.
 * @param {string} before code to run at that moment
 */
export function markServed(before) {
  const page = /** @type {{ served?: Map<Element, Set<Element>>, shifts?: PerformanceEntry[] }} */ (
    /** @type {unknown} */ (window)
  );
  page.shifts = [];
  new PerformanceObserver((list) => page.shifts?.push(...list.getEntries())).observe({
    type: 'layout-shift',
    buffered: true,
  });
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
    const shapes = [...base.querySelectorAll('svg path')].filter((path) => path.getAttribute('d'));
    if (localName === 'rupture-diagram' && shapes.length < 14) faults.push('circles are missing');
    if (localName === 'repair-card' && shapes.length < 30) faults.push('drawings are missing');
    if (shapes.some((path) => !path.getBoundingClientRect().width))
      faults.push(`<${localName}> has a shape that is not drawn`);
    for (const label of base.querySelectorAll('.label.inside')) {
      const id = label.getAttribute('data-id');
      const circle = base.querySelector(`.circle[data-id="${id}"]`)?.getBoundingClientRect();
      const { left, right, top, bottom } = label.getBoundingClientRect();
      if (
        !circle ||
        left < circle.left - 4 ||
        right > circle.right + 4 ||
        top < circle.top - 4 ||
        bottom > circle.bottom + 4
      )
        faults.push(`the label ${id} stands outside its circle`);
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

/** What the script made of the page, two frames after it came. */
export async function takenOver() {
  const page =
    /** @type {{ served: Map<Element, Set<Element>>, shifts: (PerformanceEntry & { value: number })[], released: number }} */ (
      /** @type {unknown} */ (window)
    );
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  await new Promise((resolve) => setTimeout(resolve, 100));
  /** @type {string[]} */
  const faults = [];
  let [fresh, shapes] = [0, 0];
  for (const [host, served] of page.served) {
    const now = [...(host.shadowRoot?.querySelectorAll('*') ?? [])];
    const made = now.filter((element) => !served.has(element));
    const lost = [...served].filter((element) => !now.includes(element));
    fresh += made.length;
    shapes += now.filter(({ localName }) => localName === 'path').length;
    if (made.length || lost.length)
      faults.push(
        `<${host.localName}>: ${made.length} elements made anew, ${lost.length} thrown away`,
      );
    if (!customElements.get(host.localName)) faults.push(`<${host.localName}> is not alive`);
    else if ('hasUpdated' in host && !host.hasUpdated)
      faults.push(`<${host.localName}> has not rendered`);
  }
  if (page.served.size === 0) faults.push('nothing was served');
  const shift = page.shifts
    .filter(({ startTime }) => startTime >= page.released)
    .reduce((sum, { value }) => sum + value, 0);
  return { faults, fresh, shapes, shift: Math.round(shift * 1e4) / 1e4 };
}

/** From now on, what moves is moved by the script. @returns whether the page has been painted, in its last face */
export function release() {
  Object.assign(window, { released: performance.now() });
  const isPainted = performance.getEntriesByName('first-paint').length > 0;
  return isPainted && document.fonts.status === 'loaded';
}
