import type { Format, WorkoutStructure } from '../workout.ts';

/** A workout, or a wish for one, as something to embed. */
export type Embeddable = {
  text: string;
  structure: WorkoutStructure;
  /** Null where it is left open. */
  format: Format | null;
  minutes: number | null;
};

/** Makes vectors. Vectors of different models are never compared. */
export type Embedder = {
  /** Stored beside each vector; another name means that all are made anew. */
  model: string;
  dimension: number;
  /** Unit vectors, one for each document, in order. Throws when the service does not answer. */
  embed: (documents: readonly Embeddable[]) => Promise<Float32Array[]>;
};
