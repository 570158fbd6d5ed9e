import type { ExerciseScore } from '@halteres/engine/catalog/exercise';
import type { Profile } from '@halteres/engine/program/profile';
import type { GenerateResult } from '@halteres/engine/program/program';

/** What generation thinks of exercises, by slug. */
export type Scores = ReadonlyMap<string, ExerciseScore>;

/** Makes a client's program, wherever it likes: solving takes seconds of a processor, which is not a request's own. */
export type Planner = (profile: Profile) => Promise<GenerateResult>;
