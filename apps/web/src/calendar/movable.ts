import type { ScheduledWorkout } from '@halteres/modules/programs/contract';

/** A workout on its day. */
export type Placed = Pick<ScheduledWorkout, 'id' | 'ownerId' | 'entityId' | 'entityName' | 'title' | 'date'>;

/** What a drag needs to know of a workout. */
export type Movable = Placed & Pick<ScheduledWorkout, 'completed'>;
