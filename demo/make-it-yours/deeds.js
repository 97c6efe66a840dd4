/* What the buttons of the steps do: each says in a sentence what has happened, or what to do instead. */
import { readMe } from './read-me.js';
import { library } from './library.js';

/** @param {string} text */
export async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return 'Copied.';
  } catch {
    return 'The browser does not let us copy. Open “Show the code”, mark all of it, and copy it by hand.';
  }
}

/** Hands the visitor a file. @param {string} name @param {Blob} content */
function save(name, content) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** @param {string} name @returns {Promise<Uint8Array>} */
export async function builtFile(name) {
  const answer = await fetch(`../dist/${name}`);
  if (!answer.ok) throw new Error(name);
  return new Uint8Array(await answer.arrayBuffer());
}

/**
 * A zip with only the files that this code needs, and a page that says where they go.
 * @param {import('./code.js').Made} made @param {{ place: string, integrity: Record<string, string>, steps: string[] }} about
 */
export async function download(made, about) {
  try {
    const { zip } = await import('./zip.js');
    const version = library.version;
    const page = location.href;
    /** @type {Record<string, Uint8Array | string>} */
    const files = { 'read-me.txt': readMe(made, { ...about, version, page }) };
    for (const { name, as, text } of made.files) files[as] = text ?? (await builtFile(name));
    const packed = zip('rupture-repair', files);
    save(
      'rupture-repair.zip',
      new Blob([/** @type {BlobPart} */ (packed)], { type: 'application/zip' }),
    );
    const size = Math.round(packed.byteLength / 1000);
    return `rupture-repair.zip (${size} KB) is in your downloads.`;
  } catch (error) {
    return `The files could not be fetched (${/** @type {Error} */ (error).message}). Check your connection, and press again.`;
  }
}

export async function downloadPlugin() {
  try {
    const answer = await fetch('../dist/rupture-repair-wordpress.zip');
    if (!answer.ok) throw new Error('rupture-repair-wordpress.zip');
    save('rupture-repair-wordpress.zip', await answer.blob());
    return 'rupture-repair-wordpress.zip is in your downloads. Upload it as it is.';
  } catch (error) {
    return `The plugin could not be fetched (${/** @type {Error} */ (error).message}). Check your connection, and press again.`;
  }
}

/** How much a mail's address may hold: some mail programs cut what is longer. */
const LONGEST = 1500;

/**
 * Writes a mail with the code and three lines.
 * @param {string} code @param {boolean} isServedElsewhere whether another company hands over the files
 */
export async function mail(code, isServedElsewhere) {
  const fits = encodeURIComponent(code).length < LONGEST;
  const isCopied = !fits && (await copy(code)) === 'Copied.';
  const lines = [
    'Hello,',
    '',
    'could you please put this on our website, where it should stand on the page?',
    `It was made on ${location.origin}${location.pathname}${location.search}, which says where the files go.`,
    isServedElsewhere
      ? 'Its files come from another company, which then sees the addresses (IP) of our visitors. It sets no cookie.'
      : 'It sends nothing to anyone, and sets no cookie.',
    '',
    fits ? code : '(Paste the code here.)',
  ];
  const query = `subject=${encodeURIComponent('For our website')}&body=${encodeURIComponent(lines.join('\n'))}`;
  location.href = `mailto:?${query}`;
  if (fits) return 'Your mail program opens with the code.';
  return isCopied
    ? 'Your mail program opens. The code is long and was copied: paste it into the mail.'
    : 'Your mail program opens. The code is too long for it: open “Show the code”, mark all of it, copy it, and paste it into the mail.';
}
