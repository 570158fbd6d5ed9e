import type { PrescribedOnDevice } from '../rows.ts';
import type { LocalStore } from './local-store.ts';

/** A planned workout as it was fitted to one day on this device, until the server has taken it. */
export type DayFit = {
  owner: string;
  programId: string;
  workoutId: string;
  /** What was told of the day, and what says that the server finds the very same. */
  situation: unknown;
  fit: string;
  estimatedMinutes: number;
  exercises: PrescribedOnDevice[];
};
/** What a server says to it: taken, or why not. */
export type FitAnswer = { taken: true } | { taken: false; code: string; message: string };

type Kept = DayFit & { sent: boolean };

const PREFIX = 'fit/';
const nameOf = (owner: string, workoutId: string): string => `${PREFIX}${owner}/${workoutId}`;

/** The fit of a planned workout that still stands for what the server has. */
export const readFit = (store: LocalStore, owner: string, workoutId: string): Promise<DayFit | null> =>
  store.read<DayFit>(nameOf(owner, workoutId));

/** Days fitted without a network: they show at once, are trained by, and are told to the server when it is back. */
export class DayFits {
  readonly #store: LocalStore;
  readonly #now: () => number;

  constructor(store: LocalStore, now: () => number) {
    this.#store = store;
    this.#now = now;
  }

  async keep(fit: DayFit): Promise<void> {
    await this.#store.meta.put({
      name: nameOf(fit.owner, fit.workoutId),
      value: { ...fit, sent: false } satisfies Kept,
    });
  }

  read(owner: string, workoutId: string): Promise<DayFit | null> {
    return readFit(this.#store, owner, workoutId);
  }

  async drop(owner: string, workoutId: string): Promise<void> {
    await this.#store.meta.delete(nameOf(owner, workoutId));
  }

  /**
   * Tells the server, before the log that was trained by it: a fit of a workout already logged would come too late. What
   * was taken shows until the next exchange has brought the server's own; what was refused is told to the person, and
   * what got no answer stays.
   */
  async send(tell: (fit: DayFit) => Promise<FitAnswer | null>): Promise<void> {
    const found = await this.#store.meta.where('name').startsWith(PREFIX).toArray();
    for (const { name, value } of found) {
      const fit = value as Kept;
      const answer = fit.sent ? null : await tell(fit);
      if (answer === null && !fit.sent) continue;
      if (answer?.taken === true) {
        await this.#store.meta.put({ name, value: { ...fit, sent: true } satisfies Kept });
        continue;
      }
      await this.#store.meta.delete(name);
      if (answer !== null)
        await this.#store.conflicts.add({
          at: this.#now(),
          kind: 'rejected',
          entity: 'program_workouts',
          owner: fit.owner,
          id: fit.workoutId,
          patch: { fit: fit.fit, situation: fit.situation },
          reason: { code: answer.code, message: answer.message },
        });
    }
  }
}
