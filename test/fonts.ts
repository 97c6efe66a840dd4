/** The faces that texts are measured in, so that a test says the same on every machine: for Latin a wide one. */
const FACES = [
  'noto-sans-arabic/arabic-',
  'noto-sans-devanagari/devanagari-',
  'dejavu-sans/',
  'noto-sans-sc/',
];

/** Sets the page in the faces of `@fontsource`, where a system may have none for a script. @returns what takes them away */
export function useFonts(): () => void {
  const { style } = document.documentElement;
  const links = FACES.flatMap((face) =>
    [400, 700].map((weight) => {
      const link = document.createElement('link');
      link.rel = 'stylesheet';
      const path = `../node_modules/@fontsource/${face}${weight}.css`;
      link.href = new URL(path, import.meta.url).href;
      return link;
    }),
  );
  document.head.append(...links);
  style.fontFamily = "'Noto Sans Arabic', 'Noto Sans Devanagari', 'DejaVu Sans', 'Noto Sans SC'";
  return () => {
    links.forEach((link) => link.remove());
    style.removeProperty('font-family');
  };
}

/** Waits until what is shown is in its faces. */
export async function fontsLoaded(): Promise<void> {
  // A style sheet that is still on its way has named no face yet.
  const sheets = [...document.head.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')];
  const pending = sheets.filter(({ sheet }) => !sheet);
  await Promise.all(
    pending.map((link) => new Promise((done) => link.addEventListener('load', done))),
  );
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  await document.fonts.ready;
}
