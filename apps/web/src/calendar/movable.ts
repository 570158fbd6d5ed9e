import type { ScheduledWorkout } from '@halteres/modules/programs/contract';

/** What a drag needs to know of a workout. */
export type Movable = Pick<
  ScheduledWorkout,
  'id' | 'ownerId' | 'entityId' | 'entityName' | 'title' | 'date' | 'completed'
>;
