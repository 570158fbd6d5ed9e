import type { Exercise, Measure } from '../../catalog/exercise.ts';
import type { Arrangement, ClassPiece } from '../class-program.ts';

/** A piece before anybody is put into it. Seconds throughout. */
export type Draft = Pick<
  ClassPiece,
  | 'kind'
  | 'format'
  | 'title'
  | 'rounds'
  | 'intervalS'
  | 'workS'
  | 'restS'
  | 'capS'
  | 'targetS'
  | 'percent'
  | 'rir'
  | 'maxEffort'
> & {
  movements: { exercise: Exercise; unit: Measure; amounts: number[] }[];
  arrangement: Arrangement;
  /** Sizes of the groups, larger first. */
  sizes: number[];
  /** Whether loads follow the 1RM (strength) or endurance. */
  share: number | null;
};
