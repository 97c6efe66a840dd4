import { useState } from 'react';
import 'rupture-repair/repair-card.js';
import { Exercise } from './exercise';

export function Page() {
  const [chosen, setChosen] = useState('');
  return (
    <>
      <button id="drift" onClick={() => setChosen('drift')}>
        Drifting apart
      </button>
      <output id="chosen">{chosen}</output>
      <Exercise chosen={chosen} onChoose={setChosen} />
      <repair-card theme="calm" headingLevel="3" />
    </>
  );
}
