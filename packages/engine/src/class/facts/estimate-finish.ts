import type { Exercise } from '../../catalog/exercise.ts';
import type { ClassAthlete } from '../class-profile.ts';
import type { ClassPiece, Scaling } from '../class-program.ts';
import { CHANGE_OVER_S, FATIGUE, workSeconds } from './work-seconds.ts';

type Find = (slug: string) => Exercise | undefined;
type Timed = Pick<ClassPiece, 'format' | 'rounds' | 'capS'>;

/** Work whose end depends on how fast people are; all else ends with the clock. */
export const RACED: ReadonlySet<ClassPiece['format']> = new Set(['FOR_TIME', 'CHIPPER', 'LADDER']);

/** Seconds of one round (from 0) at somebody's own amounts, changing over included. */
export const roundSeconds = (
  movements: Scaling['movements'],
  round: number,
  level: ClassAthlete['level'],
  find: Find,
): number =>
  movements.reduce((sum, { slug, unit, amounts }) => {
    const exercise = find(slug);
    const amount = amounts[Math.min(round, amounts.length - 1)] ?? 0;
    return sum + CHANGE_OVER_S + (exercise ? workSeconds(exercise, unit, amount, level) : 0);
  }, 0);

/** When somebody of a level is done with a piece, in whole seconds; the cap where the clock ends it. */
export const estimateFinish = (
  piece: Timed,
  own: Pick<Scaling, 'movements' | 'rounds'>,
  level: ClassAthlete['level'],
  find: Find,
): number => {
  if (!RACED.has(piece.format)) return piece.capS;
  const rounds = own.rounds ?? piece.rounds ?? 1;
  let sum = 0;
  for (let round = 0; round < rounds; round++) sum += roundSeconds(own.movements, round, level, find);
  return Math.round(sum * FATIGUE);
};
