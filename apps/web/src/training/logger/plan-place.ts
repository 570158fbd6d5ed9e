import type { LoggedSet, PrescribedSet } from '../log-shapes.ts';

type Done = Pick<LoggedSet, 'setType' | 'side'>;

/**
 * Work sets that are whole: a set of one side waits for the other, whichever comes first; a drop set goes on with the
 * set before it and is none of its own.
 */
export function wholeSets(sets: readonly Done[]): number {
  const work = sets.filter(({ setType }) => setType !== 'warm_up' && setType !== 'drop');
  const of = (side: Done['side']): number => work.filter((set) => set.side === side).length;
  const [left, right] = [of('left'), of('right')];
  return work.length - left - right + Math.min(left, right);
}

/** How many targets are behind: warm-ups only until work begins, so that one left out or added moves nothing. */
export function placeInPlan(targets: readonly Pick<PrescribedSet, 'kind'>[], sets: readonly Done[]): number {
  const planned = targets.filter(({ kind }) => kind === 'warm_up').length;
  const warm = sets.filter(({ setType }) => setType === 'warm_up').length;
  const isWorking = sets.some(({ setType }) => setType !== 'warm_up');
  return isWorking ? planned + wholeSets(sets) : Math.min(warm, planned);
}

/** The side a set that is still to come belongs to: the one its partner left open. */
export function openSide(sets: readonly Done[]): 'left' | 'right' | null {
  const last = sets.at(-1);
  if (last === undefined || (last.side !== 'left' && last.side !== 'right')) return null;
  const alike = sets.filter(({ setType }) => (setType === 'warm_up') === (last.setType === 'warm_up'));
  const left = alike.filter(({ side }) => side === 'left').length;
  const right = alike.filter(({ side }) => side === 'right').length;
  return left === right ? null : left < right ? 'left' : 'right';
}
