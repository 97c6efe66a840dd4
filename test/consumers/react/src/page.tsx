import { useEffect, useState } from 'react';
import 'rupture-repair/repair-card.js';
import { Exercise } from './exercise';

export function Page() {
  const [chosen, setChosen] = useState('');
  const [, setTakenOver] = useState(false);
  // What came from a server is heard once it has been rendered again: https://github.com/facebook/react/issues/35446.
  useEffect(() => setTakenOver(true), []);
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
