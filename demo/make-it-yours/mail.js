/* The mail to whoever looks after a site: what it is, where it goes, and where the helpline goes, should that not be in the code. */
import { fill } from './fill.js';

/** How much a mail's address may hold: some mail programs cut what is longer. */
const LONGEST = 1500;

/**
 * @param {Pick<import('./code.js').Made, 'code' | 'once'>} made
 * @param {import('./words/en.js').Words['mail']} text
 * @param {{ page: string, isServedElsewhere: boolean, plugin?: { zip: string, helpline: string, field: string } | undefined }} about `plugin`: what WordPress needs before the code
 * @returns {{ fits: boolean, address: string }} `fits`: whether the code is in it
 */
export function mailTo({ code, once }, text, { page, isServedElsewhere, plugin }) {
  const fits = encodeURIComponent(code + once).length < LONGEST;
  const first = plugin && [
    text.plugin,
    plugin.zip,
    '',
    ...(plugin.helpline ? [fill(text.helpline, { field: plugin.field }), plugin.helpline, ''] : []),
    text.code,
  ];
  const lines = [
    text.hello,
    '',
    text.please,
    fill(text.madeOn, { page }),
    isServedElsewhere ? text.elsewhere : text.private,
    '',
    ...(first ?? []),
    fits ? code : text.paste,
    ...(fits && once ? ['', text.once, once] : []),
  ];
  const query = `subject=${encodeURIComponent(text.subject)}&body=${encodeURIComponent(lines.join('\n'))}`;
  return { fits, address: `mailto:?${query}` };
}
