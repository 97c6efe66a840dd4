import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import 'rupture-repair/all.js';
import type {} from 'rupture-repair/react';

function Page() {
  const [chosen, setChosen] = useState('');
  return (
    <>
      <button id="drift" onClick={() => setChosen('drift')}>
        Drifting apart
      </button>
      <output id="chosen">{chosen}</output>
      <rupture-diagram
        kit="ours"
        heading-level="3"
        selected={chosen}
        onrupture-select={({ detail }) => setChosen(detail.id)}
      />
      <repair-checklist kit="ours" people="two">
        <p slot="safety">Our helpline is at the front desk.</p>
      </repair-checklist>
      <repair-card theme="calm" headingLevel="3" />
    </>
  );
}

createRoot(document.querySelector('#app')!).render(<Page />);
