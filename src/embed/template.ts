/*
 * How the one script makes Lit's templates: node by node. Lit itself sets innerHTML through a policy of its own, which
 * a page with `trusted-types 'none'` forbids, and whose mere attempt such a page reports. See scripts/fit-lit.js.
 */
const HTML = 'http://www.w3.org/1999/xhtml';
const SVG = 'http://www.w3.org/2000/svg';

const tokens = /<(?:(\/)?([a-z][\w-]*)((?:"[^"]*"|[^">])*)|([!?][^>]*))>|[^<]+/gi;
const attribute = /([^\s="/]+)(?:="([^"]*)"|=([^\s"]+))?/g;
const empty = /^(?:br|input)$/;

/**
 * Puts nodes into a template as `innerHTML` would, of the HTML that our templates are written in: every element closed,
 * attributes bare or in double quotes, no entities. A slash before `>` means nothing.
 */
export function fillTemplate({ content }: HTMLTemplateElement, html: string): void {
  const { ownerDocument: inert } = content;
  const open: (DocumentFragment | Element)[] = [content];
  for (const [text, end, name, attributes = '', mark] of html.matchAll(tokens)) {
    const parent = open.at(-1)!;
    if (mark) parent.append(inert.createComment(mark.replace(/^!--|--$/g, '')));
    else if (!name) parent.append(text);
    else if (end) open.pop();
    else {
      const isDrawn = name === 'svg' || (parent as Element).namespaceURI === SVG;
      const element = inert.createElementNS(isDrawn ? SVG : HTML, name);
      for (const [, own = '', quoted, bare] of attributes.matchAll(attribute))
        // Lit knows the names that it binds by their order; those of events and properties not every browser lets a script set.
        element.setAttribute(
          own.replace(/^[.?@]/, (sign) => `_${sign.charCodeAt(0)}`),
          quoted ?? bare ?? '',
        );
      parent.append(element);
      if (!empty.test(name)) open.push(element);
    }
  }
}
