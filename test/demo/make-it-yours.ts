/* What the tests of Make it yours do with it: open it, choose as a person does, and read what it shows. */
import { until } from '../embed/blank-page.js';
import { demoPage } from './demo-page.js';

export const fieldsOf = (page: Document) =>
  (page.getElementById('choices') as HTMLFormElement).elements;
export const value = (page: Document, name: string) =>
  (fieldsOf(page).namedItem(name) as RadioNodeList | HTMLInputElement).value;
export const offered = (page: Document, name: string) =>
  [...page.querySelectorAll<HTMLInputElement>(`[name=${name}], [name=${name}] > option`)]
    .filter(({ localName }) => localName !== 'select')
    .map((one) => one.value);

export async function open(query = '', folder = '/demo/'): Promise<Document> {
  const page = await demoPage(`make-it-yours.html${query}`, folder);
  await until(() => page.documentElement.hasAttribute('data-ready'));
  return page;
}

/** Chooses as a person does, and waits until the page has taken it. */
export async function choose(page: Document, name: string, chosen: string): Promise<void> {
  const before = page.defaultView!.location.search;
  const group = [...page.querySelectorAll<HTMLInputElement>(`[name="${name}"]`)];
  const field = group.find((one) => one.type === 'radio' && one.value === chosen) ?? group[0]!;
  if (field.type === 'radio') field.checked = true;
  else field.value = chosen;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await until(() => page.defaultView!.location.search !== before);
}

export const shown = (page: Document, id: string) => page.getElementById(id)?.textContent ?? '';
export const code = (page: Document) => shown(page, 'snippet');
export const previewed = (page: Document) =>
  (page.getElementById('preview') as HTMLIFrameElement).contentDocument!;
