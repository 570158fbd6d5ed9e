import type { Draft, DraftSet } from '../draft.ts';
import type { Ledger } from '../ledger.ts';
import type { ReadExercise, ReadSet } from '../reading.ts';

/** An exercise of a workout while its rows come in. */
export class ExerciseDraft {
  readonly name: string;
  readonly superset: string | null;
  readonly #sets: ReadSet[] = [];
  readonly #notes = new Set<string>();
  #lastOrder: number | null = null;

  constructor(name: string, superset: string | null) {
    this.name = name;
    this.superset = superset;
  }

  /** Whether a row right after this exercise's last one goes on with it, rather than doing it a second time. */
  continuedBy(draft: Draft): boolean {
    return this.#sameAs(draft) && (draft.order === null || this.#lastOrder === null || draft.order > this.#lastOrder);
  }

  /** Whether a row comes back to this exercise after another: the halves of a superset, written in turns. */
  resumedBy(draft: Draft): boolean {
    if (!this.#sameAs(draft)) return false;
    if (draft.content.kind !== 'set') return true;
    return draft.order !== null && this.#lastOrder !== null && draft.order > this.#lastOrder;
  }

  add(draft: Draft, ledger: Ledger): void {
    if (draft.exerciseNotes !== '') this.#notes.add(draft.exerciseNotes);
    if (draft.content.kind === 'note') {
      this.#notes.add(draft.content.text);
      ledger.absorb(draft.line, `the notes of ${this.name}`);
    } else if (draft.content.kind === 'rest') {
      this.#rest(draft.line, draft.content.seconds, ledger);
    } else {
      this.#sets.push(readSet(draft.line, draft.content.set, draft.setNotes));
      if (draft.order !== null) this.#lastOrder = draft.order;
    }
  }

  finish(): ReadExercise {
    const [first, ...others] = this.#sets;
    // Strong writes the note of an exercise on its first row.
    if (first?.notes && others.every((set) => set.notes === null)) {
      this.#notes.add(first.notes);
      this.#sets[0] = { ...first, notes: null };
    }
    const notes = this.#notes.size === 0 ? null : [...this.#notes].join('\n');
    return { name: this.name, superset: this.superset, notes, sets: this.#sets };
  }

  #sameAs(draft: Draft): boolean {
    return draft.exercise === this.name && draft.superset === this.superset;
  }

  #rest(line: number, seconds: number, ledger: Ledger): void {
    const last = this.#sets.at(-1);
    if (last === undefined) {
      ledger.skip(line, 'it is a rest with no set before it');
      return;
    }
    this.#sets[this.#sets.length - 1] = { ...last, restSeconds: (last.restSeconds ?? 0) + seconds };
    ledger.absorb(line, `the set on line ${last.line}`);
  }
}

function readSet(line: number, set: DraftSet, notes: string): ReadSet {
  return {
    line,
    type: set.type,
    weight: set.weight,
    weightUnit: set.weightUnit,
    reps: set.reps,
    distanceMetres: set.distanceMetres,
    distanceExact: set.distanceExact,
    seconds: set.seconds,
    rpe: set.rpe,
    restSeconds: null,
    notes: notes === '' ? null : notes,
  };
}
