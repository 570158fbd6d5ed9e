import { exerciseBySlug } from '../../catalog/shipped.ts';
import type { ProgramChange } from './contract.ts';

const nameOf = (slug: string): string => exerciseBySlug.get(slug)?.name ?? slug;
const signed = (value: number): string => (value > 0 ? `+${value}` : String(value));

/** What a change of many things did, in a line. */
export function changeWords(change: ProgramChange): string {
  switch (change.kind) {
    case 'copy_week':
      return 'after' in change.to
        ? `Week ${change.week} copied after week ${change.to.after}`
        : `Week ${change.week} copied over week ${change.to.over}`;
    case 'restore':
      return 'An earlier version restored';
    case 'bulk': {
      const { step, exercises, weeks } = change;
      const which = exercises.length === 0 ? 'all exercises' : exercises.map(nameOf).join(', ');
      const what =
        step.kind === 'swap'
          ? `→ ${nameOf(step.to)}`
          : step.kind === 'load'
            ? `${signed(step.percent)} % load`
            : `${signed(step.by)} ${{ sets: 'sets', reps: 'reps', rir: 'RIR', rest: 's rest' }[step.kind]}`;
      return `${which} ${what}, weeks ${weeks.join(', ')}`;
    }
  }
}
