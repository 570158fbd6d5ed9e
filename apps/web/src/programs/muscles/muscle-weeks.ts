import { volumeStatus } from '@halteres/engine/volume/status';
import type { ProgramView } from '@halteres/modules/programs/contract';

export type Landmark = ProgramView['landmarks'][number];
/** Where a week's sets stand; `light` is low on purpose. */
export type Standing = 'under' | 'productive' | 'high' | 'over' | 'light';
export type MuscleWeek = { week: number; sets: number; light: boolean; standing: Standing | null };
export type MuscleLine = { group: string; marks: Landmark | null; weeks: MuscleWeek[] };

const STANDINGS = {
  below_maintenance: 'under',
  maintenance: 'under',
  productive_low: 'productive',
  productive: 'productive',
  high: 'high',
  over: 'over',
} as const;

export const standingOf = (sets: number, marks: Landmark | null, light: boolean): Standing | null => {
  if (marks === null) return null;
  const standing = STANDINGS[volumeStatus(sets, marks)];
  return light && standing !== 'over' ? 'light' : standing;
};

const share = ({ weeks }: MuscleLine, standing: Standing): number =>
  weeks.filter((week) => week.standing === standing).length;

const total = ({ weeks }: MuscleLine): number => weeks.reduce((sum, week) => sum + week.sets, 0);

/** A muscle group a line: those with too much first, then those with too little, then the most trained. */
export function muscleLines({ landmarks, weekList }: Pick<ProgramView, 'landmarks' | 'weekList'>): {
  trained: MuscleLine[];
  untrained: string[];
} {
  const marksOf = new Map(landmarks.map((marks) => [marks.group, marks]));
  const groups = new Set([
    ...landmarks.map((marks) => marks.group),
    ...weekList.flatMap((week) => week.volume.groups.map(({ group }) => group)),
  ]);
  const lines = [...groups].map((group): MuscleLine => {
    const marks = marksOf.get(group) ?? null;
    return {
      group,
      marks,
      weeks: weekList.map(({ week, deload, volume }) => {
        const sets = volume.groups.find((each) => each.group === group)?.sets ?? 0;
        return { week, sets, light: deload, standing: standingOf(sets, marks, deload) };
      }),
    };
  });
  return {
    trained: lines
      .filter((line) => total(line) > 0)
      .toSorted(
        (a, b) =>
          Number(a.marks === null) - Number(b.marks === null) ||
          share(b, 'over') - share(a, 'over') ||
          share(b, 'under') - share(a, 'under') ||
          total(b) - total(a),
      ),
    untrained: lines.filter((line) => total(line) === 0).map((line) => line.group),
  };
}

/** The number the top of a chart stands for: room above the most recoverable, or above what is planned. */
export const topOf = ({ marks, weeks }: MuscleLine): number =>
  Math.max(1, (marks?.MRV ?? 0) * 1.12, ...weeks.map((week) => week.sets * (marks === null ? 1.15 : 1.05)));
