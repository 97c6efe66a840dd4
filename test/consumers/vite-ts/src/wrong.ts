/* What must not compile. Nothing imports it. */
import 'rupture-repair/repair-card.js';
import 'rupture-repair/rupture-diagram.js';

const card = document.createElement('repair-card');
// @ts-expect-error There is no such theme.
card.theme = 'plaid';
card.addEventListener('repair-card-describe', ({ detail }) => {
  // @ts-expect-error It is a boolean.
  const text: string = detail.open;
  return text;
});
document.createElement('rupture-diagram').addEventListener('rupture-select', ({ detail }) => {
  // @ts-expect-error It has only an id.
  return detail.kind;
});
