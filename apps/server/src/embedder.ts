import type { Embedder } from '@halteres/library/embed/embedder';
import { embeddedEmbedder } from '@halteres/modules/library/embed-workouts';
import { createRemoteEmbedder } from '@halteres/modules/library/remote-embedder';
import type { Config } from './config.ts';

/** What makes vectors of workouts: the configured service, or what is in the workouts themselves. */
export const openEmbedder = ({ embeddings }: Pick<Config, 'embeddings'>): Embedder =>
  embeddings === null ? embeddedEmbedder : createRemoteEmbedder(embeddings);
