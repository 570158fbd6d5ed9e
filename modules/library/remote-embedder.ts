import type { Embedder } from '@halteres/library/embed/embedder';
import { scale } from '@halteres/library/embed/hashing';
import { z } from 'zod';

/** Where vectors are bought: any endpoint that speaks OpenAI's or Voyage's language. */
export type RemoteModel = { url: string; key: string | null; model: string; dimension: number };

const AT_ONCE = 64;
const PATIENCE_MS = 30_000;
const TRIES = 3;
const PAUSE_MS = 500;

const answer = z.object({
  data: z.array(z.object({ index: z.number().int().optional(), embedding: z.array(z.number()) })),
});

/** An embedder over HTTP: `POST {url}` with `{ model, input }`, answered by `{ data: [{ embedding }] }`. */
export function createRemoteEmbedder({ url, key, model, dimension }: RemoteModel): Embedder {
  async function ask(input: readonly string[]): Promise<Float32Array[]> {
    for (let tried = 1; ; tried += 1) {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(key === null ? {} : { authorization: `Bearer ${key}` }) },
        body: JSON.stringify({ model, input }),
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      if (response.ok) return read(await response.json(), input.length);
      const busy = response.status === 429 || response.status >= 500;
      if (!busy || tried >= TRIES) {
        throw new Error(
          `The embedding service answered ${response.status} for the model ${model}: ${(await response.text()).slice(0, 200)}`,
        );
      }
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS * 2 ** tried));
    }
  }

  function read(body: unknown, wanted: number): Float32Array[] {
    const { data } = answer.parse(body);
    if (data.length !== wanted)
      throw new Error(`The embedding service answered ${data.length} vectors for ${wanted} texts.`);
    return data
      .toSorted((a, b) => (a.index ?? 0) - (b.index ?? 0))
      .map(({ embedding }) => {
        if (embedding.length !== dimension) {
          throw new Error(`The model ${model} makes ${embedding.length} numbers, and ${dimension} are configured.`);
        }
        const vector = Float32Array.from(embedding);
        scale(vector, 1);
        return vector;
      });
  }

  return {
    model,
    dimension,
    embed: async (documents) => {
      const vectors: Float32Array[] = [];
      for (let from = 0; from < documents.length; from += AT_ONCE) {
        vectors.push(...(await ask(documents.slice(from, from + AT_ONCE).map(({ text }) => text))));
      }
      return vectors;
    },
  };
}
