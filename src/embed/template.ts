/*
 * How the one script makes Lit's templates: node by node. Lit itself sets innerHTML through a policy of its own, which
 * a page with `trusted-types 'none'` forbids, and whose mere attempt such a page reports. See scripts/fit-lit.js.
 */
const HTML = 'http://www.w3.org/1999/xhtml';
const SVG = 'http://www.w3.org/2000/svg';

const tokens = /<(?:(\/)?([a-z][\w-]*)((?:"[^"]*"|[^">])*)|([!?][^>]*))>|[^<]+/gi;
const attribute = /([^\s="/]+)(?:="([^"]*)"|=([^\s"]+))?/g;
const empty = /^(?:br|input)$/;

/** The end of a text after which an attribute's value begins or goes on: its name, and what its value begins with. */
const bound = / ([^\s"=<>]+)(=(?:"[^"]*|[^\s"<>]*))$/;

/**
 * The texts of one of our templates with marks for what is to stand between them, as Lit has it: a comment where nodes are to
 * be, or the mark in the value of an attribute, whose name gets an end. @returns it with the names, in order
 */
export function joinTexts(
  texts: readonly string[],
  type: number,
  mark: string,
): [html: string, names: string[]] {
  const names: string[] = [];
  const withMark = (all: string, text: string): string => {
    if (!/<[^>]*$/.test(all + text)) return `${all}${text}<?${mark}>`;
    const named = text.replace(bound, (_, name: string, value: string) => {
      names.push(name);
      return ` ${name}-lit-${value}`;
    });
    return all + named + mark;
  };
  // What is shown last ends before a node of the template's own.
  const all = texts.slice(0, -1).reduce(withMark, '') + (texts.at(-1) || '<?>');
  return [type === 2 ? `<svg>${all}</svg>` : all, names];
}

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
