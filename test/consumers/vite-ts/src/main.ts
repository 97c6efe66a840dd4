import 'rupture-repair/all.js';
import type { RuptureSelectEvent } from 'rupture-repair';

const app = document.querySelector('#app')!;
app.innerHTML = `
  <button id="drift">Drifting apart</button>
  <output id="chosen"></output>
  <rupture-diagram kit="ours" heading-level="3"></rupture-diagram>
  <repair-checklist kit="ours"></repair-checklist>
  <repair-card></repair-card>
`;
const diagram = app.querySelector('rupture-diagram')!;
app.querySelector('repair-checklist')!.people = 'two';
app.querySelector('repair-card')!.theme = 'calm';

// Its events bubble, so one listener on the page would hear all diagrams.
document.addEventListener('rupture-select', ({ detail }: RuptureSelectEvent) => {
  const chosen: string = detail.id;
  app.querySelector('#chosen')!.textContent = chosen;
});
app.querySelector('#drift')!.addEventListener('click', () => {
  diagram.selected = 'drift';
});
