import { exerciseBySlug } from '../../catalog/shipped.ts';
import { edited, type Said } from '../said.ts';
import type { ProgramChange } from './contract.ts';

const nameOf = (slug: string): string => exerciseBySlug.get(slug)?.name ?? slug;
const signed = (value: number): string => (value > 0 ? `+${value}` : String(value));

/** What a change of many things did. */
export function changeSaid(change: ProgramChange): Said {
  switch (change.kind) {
    case 'copy_week': {
      const { week, to } = change;
      return 'after' in to
        ? edited('week_copied_after', `Week ${week} copied after week ${to.after}`, { week, after: to.after })
        : edited('week_copied_over', `Week ${week} copied over week ${to.over}`, { week, over: to.over });
    }
    case 'restore':
      return edited('restored', 'An earlier version restored');
    case 'bulk':
      return bulkSaid(change);
  }
}

const UNITS = { sets: 'sets', reps: 'reps', rir: 'RIR', rest: 's rest' };

function bulkSaid({ step, exercises, weeks }: Extract<ProgramChange, { kind: 'bulk' }>): Said {
  const which = exercises.length === 0 ? 'all exercises' : exercises.map(nameOf).join(', ');
  const during = `weeks ${weeks.join(', ')}`;
  const values = { exercises, weeks };
  switch (step.kind) {
    case 'swap':
      return edited('bulk_swap', `${which} → ${nameOf(step.to)}, ${during}`, { ...values, to: step.to });
    case 'load':
      return edited('bulk_load', `${which} ${signed(step.percent)} % load, ${during}`, { ...values, by: step.percent });
    default:
      return edited(`bulk_${step.kind}`, `${which} ${signed(step.by)} ${UNITS[step.kind]}, ${during}`, {
        ...values,
        by: step.by,
      });
  }
}
