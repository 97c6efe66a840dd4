import type { CSSProperties } from 'react';
import type { RuptureSelectEvent } from 'rupture-repair';
import 'rupture-repair/repair-kit.js';
import 'rupture-repair/rupture-diagram.js';
import 'rupture-repair/repair-checklist.js';
import type {} from 'rupture-repair/react';

const colors = { '--rr-accent': '#2f6b5b' } as CSSProperties;

interface Props {
  chosen: string;
  onChoose: (id: string) => void;
}

/** The diagram and the checklist, joined: what is chosen in one fits the questions of the other. */
export function Exercise({ chosen, onChoose }: Props) {
  const heard = ({ detail }: RuptureSelectEvent) => onChoose(detail.id);
  return (
    <repair-kit theme="calm" style={colors}>
      <rupture-diagram selected={chosen} onrupture-select={heard} />
      <repair-checklist people="two">
        <p slot="safety">
          Our duty team: <a href="tel:+441632960123">01632 960123</a>, day and night.
        </p>
      </repair-checklist>
    </repair-kit>
  );
}
