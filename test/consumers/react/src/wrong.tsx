/* What must not compile. Nothing imports it. */
import type {} from 'rupture-repair/react';

export const wrong = [
  <repair-card
    key="theme"
    // @ts-expect-error There is no such theme.
    theme="plaid"
  />,
  <repair-card
    key="look"
    // @ts-expect-error There is no such attribute.
    lok="honey"
  />,
  <rupture-diagram
    key="event"
    // @ts-expect-error It has only an id.
    onrupture-select={({ detail }) => detail.kind}
  />,
  // @ts-expect-error A handler is a function.
  <repair-checklist key="handler" onrepair-progress="done" />,
];
