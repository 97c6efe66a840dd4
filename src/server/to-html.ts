import { html, nothing, type TemplateResult } from 'lit';
import { asText } from '../contract/accepted.js';
import { escapeHtml } from '../contract/escape-html.js';
import { STILL } from './taking-over.js';

interface Result {
  strings: readonly string[];
  values: readonly unknown[];
}
/** What Lit has of a guard before it is run. */
interface Unmade {
  values: [of: unknown, make: () => unknown];
}

/** An attribute up to its value; a value in quotes goes on. */
const ATTRIBUTE = /\s(\??)([\w-]+)=("?)[^"<>]*$/;

/** An attribute with its value, as it is written. */
function attribute(name: string, value: unknown, isSwitch: boolean): string {
  if (isSwitch) return value ? ` ${name}` : '';
  return value === nothing ? '' : ` ${name}="${escapeHtml(asText(value))}"`;
}

/** What templates say as HTML, without the comments by which Lit finds their values again: none of them changes. */
function toHtml(value: unknown): string {
  if (Array.isArray(value)) return value.map(toHtml).join('');
  if (value === nothing || value === null || value === undefined) return '';
  if (typeof value !== 'object') return escapeHtml(asText(value));
  if (!('strings' in value)) return toHtml((value as Unmade).values[1]());
  const { strings, values } = value as Result;
  return strings.reduce((before, text, index) => {
    const one = values[index - 1];
    const tag = before.slice(before.lastIndexOf('<'));
    const [found, isSwitch, name = '', quote] = ATTRIBUTE.exec(tag) ?? [];
    if (!found) return before + toHtml(one) + text;
    if (quote) return before + escapeHtml(asText(one)) + text;
    return before.slice(0, -found.length) + attribute(name, one, isSwitch === '?') + text;
  });
}

/** What is still, as a template without values. It begins with a comment, by which it is known when it is taken over. */
export function stillTemplate(value: unknown): TemplateResult {
  const strings = [`<!--${STILL}-->${toHtml(value)}`];
  return html(Object.assign(strings, { raw: strings }));
}
