import { executeServerCommand } from '@web/test-runner-commands';

interface Node {
  role: string;
  name?: string;
  level?: number;
  checked?: boolean;
  expanded?: boolean;
  children?: Node[];
}

const SILENT = ['none', 'generic', 'InlineTextBox', 'LineBreak', 'ListMarker', 'MenuListPopup'];
/** Roles that are named by what is in them: to say that again tells nothing. */
const NAMED_BY_CONTENT = [
  'button',
  'checkbox',
  'combobox',
  'textbox',
  'status',
  'heading',
  'term',
  'link',
  'DisclosureTriangle',
];

function lines(node: Node, depth: number): string[] {
  const { role, name, level, checked, expanded, children = [] } = node;
  const inside = (at: number) =>
    NAMED_BY_CONTENT.includes(role) ? [] : children.flatMap((child) => lines(child, at));
  // A label says what its control is called, and the control says it too.
  if (role === 'LabelText') return inside(depth).filter((line) => !/^ *text /.test(line));
  const text = (name ?? '').trim();
  if (SILENT.includes(role) || (role === 'StaticText' && !text)) return inside(depth);
  const said = [
    role === 'StaticText' ? 'text' : role,
    text && `“${text}”`,
    level !== undefined && `level ${level}`,
    checked !== undefined && (checked ? 'checked' : 'not checked'),
    expanded !== undefined && (expanded ? 'expanded' : 'collapsed'),
  ].filter(Boolean);
  return [`${'  '.repeat(depth)}${said.join(' ')}`, ...inside(depth + 1)];
}

/** What assistive technology is told of the page (Chromium only), one line each, indented. */
export async function accessibilityTree(): Promise<string> {
  const { children = [] } = await executeServerCommand<Node, undefined>('accessibility-tree');
  return children.flatMap((child) => lines(child, 0)).join('\n');
}
