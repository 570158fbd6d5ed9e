import { formatNumber, i18n } from '@halteres/i18n';
import type { ProgramView } from '@halteres/modules/programs/contract';
import { Card, EmptyState, NativeSelect } from '@halteres/ui';
import { useState, type ReactNode } from 'react';
import { VolumeCard } from '../catalogue/volume-card.tsx';
import { muscleGroupName } from '../catalogue/words/muscle-words.ts';
import { useUnits } from '../shell/session/use-units.ts';
import page from '../shell/parts/page.module.css';

/** The week that is now: the last one that has begun, or the first. */
function weekNow({ weekList }: ProgramView, today: string): number {
  const begun = weekList.filter(({ workouts }) => workouts.some(({ date }) => date !== null && date <= today));
  return begun.at(-1)?.week ?? weekList[0]?.week ?? 1;
}

/** Planned sets per muscle of one week. */
export function WeekMuscles({ program }: { program: ProgramView }): ReactNode {
  const { today } = useUnits();
  const [chosen, setChosen] = useState(() => weekNow(program, today));
  const week = program.weekList.find((each) => each.week === chosen) ?? program.weekList[0];
  if (week === undefined) return null;
  const [most] = week.volume.groups;
  return (
    <div className={page.stack}>
      <NativeSelect
        size="md"
        w={240}
        label={i18n._('Week')}
        data={program.weekList.map((each) => ({
          value: String(each.week),
          label: each.deload
            ? i18n._('Week {number}, deload', { number: each.week })
            : i18n._('Week {number}', { number: each.week }),
        }))}
        value={String(week.week)}
        onChange={(event) => setChosen(Number(event.currentTarget.value))}
      />
      {most === undefined ? (
        <Card>
          <EmptyState
            icon="chart"
            title={i18n._('No hard sets in this week')}
            text={i18n._('Choose another week, or add exercises to a workout of this one.')}
          />
        </Card>
      ) : (
        <VolumeCard
          title={i18n._('{muscle} first in week {week}: {sets} sets', {
            week: week.week,
            muscle: muscleGroupName(most.group),
            sets: formatNumber(most.sets, 1),
          })}
          volume={week.volume}
        >
          {i18n._(
            'Planned sets: one for the muscles an exercise trains first, half for those that help. Warm-ups, easy sets and conditioning are not counted.',
          )}
        </VolumeCard>
      )}
    </div>
  );
}
