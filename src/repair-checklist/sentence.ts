import { html, isServer, nothing, type TemplateResult } from 'lit';
import { HAPPENINGS, RELATIONSHIPS, SIDES, type ChecklistWording } from '../wording/wording.js';
import { SIZES, type Chosen, type Fixed, type Situation } from './situation.js';

type Option = [id: string, label: string];

/** Where a choice is missing, there is no sentence: each stands by itself, and says what it is until it is made. */
const APART = '{happening}{relationship}{side}';

/** The choices that a page leaves to the visitor. */
function choices(words: ChecklistWording, page: Fixed, isOne: boolean) {
  const { happenings, relationships } = words.fits;
  const said = <T extends string>(ids: readonly T[], labelOf: (id: T) => string | undefined) =>
    ids.map((id) => [id, labelOf(id)]).filter((option): option is Option => Boolean(option[1]));
  // The page has said how big a conflict is.
  const sizes: readonly string[] = page.intensity === undefined ? [] : SIZES;
  return {
    happening: page.selected === undefined && {
      label: words.happeningLabel,
      options: [
        ['', words.anything] as Option,
        ...said(
          HAPPENINGS.filter((id) => !sizes.includes(id) || id === page.intensity),
          (id) => happenings[id]?.label,
        ),
      ],
    },
    relationship: page.relationship === undefined && {
      label: words.relationshipLabel,
      options: said(RELATIONSHIPS, (id) => relationships[id]?.label),
    },
    // Two who sit side by side have not one side.
    side: page.side === undefined &&
      isOne &&
      words.sides && {
        label: words.sideLabel ?? '',
        options: said(SIDES, (id) => words.sides?.[id]),
      },
  };
}

/** What happened, between whom, and who was hurt, as one sentence to fill. Each choice carries `data-choice`. */
export function renderSentence(
  words: ChecklistWording,
  page: Fixed,
  now: Situation,
  isOne: boolean,
): TemplateResult | typeof nothing {
  const open = choices(words, page, isOne);
  if (!Object.values(open).some(Boolean)) return nothing;
  const isWhole = words.situation && open.happening && open.relationship;
  const choice = (name: keyof Chosen) => {
    const { label, options } = open[name] as { label: string; options: Option[] };
    return html`<select aria-label=${label} data-choice=${name}>
      ${options.map(
        ([id, text], index) =>
          // In a browser it is filled, as all fields are.
          html`<option value=${id} ?selected=${isServer && id === now[name]}>
            ${(!isWhole && index === 0 && label) || text}
          </option>`,
      )}
    </select>`;
  };
  // Each choice with the words before it; a comma stays with the choice that it follows.
  const pieces = [
    ...(isWhole ? words.situation! : APART).matchAll(/([,;،؛，；、]?)([^{},;،؛，；、]*)\{(\w+)\}/g),
  ]
    .map(([, comma, text = '', name]) => ({ comma, text, name: name as keyof Chosen }))
    .filter(({ name }) => open[name]);
  return html`<div class="sentence">
    ${pieces.map(({ text, name }, index) => {
      const { comma } = pieces[index + 1] ?? {};
      return [
        text.trim() ? html`<span>${text}</span>` : nothing,
        html`<span class="glued">${[choice(name), comma]}</span>`,
      ];
    })}
  </div>`;
}
