import type { Kit } from '../repair-kit/kit-context.js';

type Ids = ReadonlySet<string>;

/** Ticks that a checklist and its kit share: to join is to have both; from then on each follows the other. */
export class SharedTicks {
  #followed: Kit | undefined;

  /** The parts to tick or untick here, since the kit says so. @param done those that are ticked here */
  news(kit: Kit | undefined, done: Ids): Map<string, boolean> {
    const before = this.#followed;
    this.#followed = kit;
    if (!kit || kit === before) return new Map();
    const isJoining = before?.update !== kit.update;
    const known: Ids = isJoining ? done : before.talkedAbout;
    const ids = isJoining ? kit.talkedAbout : new Set([...known, ...kit.talkedAbout]);
    return new Map(
      [...ids]
        // What is so here already is not written again: that would end the time in which it can be brought back.
        .filter((id) => ![known, done].some((ticks) => ticks.has(id) === kit.talkedAbout.has(id)))
        .map((id) => [id, kit.talkedAbout.has(id)]),
    );
  }

  /** Tells the kit what is ticked here and what is not. @param ids all parts of the checklist @param done those of them that are ticked */
  tell(kit: Kit | undefined, ids: readonly string[], done: Ids): void {
    if (!kit) return;
    if (ids.every((id) => done.has(id) === kit.talkedAbout.has(id))) return;
    kit.update(({ talkedAbout }) => ({
      talkedAbout: new Set([...[...talkedAbout].filter((id) => !ids.includes(id)), ...done]),
    }));
  }
}
