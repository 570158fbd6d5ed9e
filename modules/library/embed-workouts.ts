import { createWorkoutEmbedder } from '@halteres/library/embed/workout-embedder';
import type { Embeddable, Embedder } from '@halteres/library/embed/embedder';
import { signatureOf } from '@halteres/library/embed/signature';
import { exerciseOf } from './understand.ts';

export type Vector = { embedding: Float32Array; signature: string };

/** The one that is always there: no key, no network, nothing to download. */
export const embeddedEmbedder: Embedder = createWorkoutEmbedder(exerciseOf);

/** Vectors with their signatures, in the order of the documents. */
export async function vectorsOf(embedder: Embedder, documents: readonly Embeddable[]): Promise<Vector[]> {
  const vectors = await embedder.embed(documents);
  return vectors.map((embedding) => ({ embedding, signature: signatureOf(embedding) }));
}

/** As PostgreSQL writes a `real[]`. */
export const arrayText = (vector: Float32Array): string => `{${vector.join(',')}}`;
