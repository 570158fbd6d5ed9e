import { i18n } from '@halteres/i18n';
import type { ProgramView } from '@halteres/modules/programs/contract';
import { BodyMap, Card, EmptyState, NativeSelect, SegmentedChoice } from '@halteres/ui';
import { useMemo, useState, type ReactNode } from 'react';
import { useFigure } from '../../catalogue/use-figure.ts';
import { muscleGroupName } from '../../catalogue/words/muscle-words.ts';
import { useUnits } from '../../shell/session/use-units.ts';
import { weekNow } from '../weeks/week-now.ts';
import { muscleLines, type MuscleLine } from './muscle-weeks.ts';
import { MuscleStrip } from './muscle-strip.tsx';
import { setsText } from './standing-words.ts';
import { VolumeLegend } from './volume-legend.tsx';
import { VolumeTable } from './volume-table.tsx';
import classes from './week-muscles.module.css';

/** What the chart says of one week. */
function answerFor(lines: readonly MuscleLine[], week: number, light: boolean): string {
  if (light) return i18n._('Week {week} is light: fewer sets on purpose', { week });
  const standings = lines.flatMap(({ weeks }) => weeks.find((each) => each.week === week)?.standing ?? []);
  const count = (...wanted: string[]): number => standings.filter((each) => wanted.includes(each)).length;
  if (standings.length === 0) return i18n._('Planned sets in week {week}', { week });
  const values = { week, enough: count('productive', 'high'), all: standings.length, over: count('over') };
  return values.over === 0
    ? i18n._('Week {week}: {enough} of {all} muscles get enough to grow, none too much', values)
    : i18n._('Week {week}: {enough} of {all} muscles get enough to grow, {over} too much', values);
}

/** Planned sets per muscle over the weeks, among the landmarks, and one week drawn on the body. */
export function WeekMuscles({ program }: { program: ProgramView }): ReactNode {
  const { today } = useUnits();
  const [chosen, setChosen] = useState(() => weekNow(program, today));
  const [figure, setFigure] = useFigure();
  const { trained, untrained } = useMemo(() => muscleLines(program), [program]);
  const week = program.weekList.find((each) => each.week === chosen) ?? program.weekList[0];
  if (week === undefined || trained.length === 0)
    return (
      <Card>
        <EmptyState
          icon="chart"
          title={i18n._('No hard sets in this program')}
          text={i18n._('Add exercises to its workouts, and their muscles are counted here.')}
        />
      </Card>
    );
  const most = Math.max(1, ...week.volume.muscles.map(({ sets }) => sets));
  const said = week.volume.groups.map(({ group, sets }) => `${muscleGroupName(group)}, ${setsText(sets)}`);
  return (
    <Card
      title={answerFor(trained, week.week, week.deload)}
      aside={
        <NativeSelect
          size="md"
          w={200}
          aria-label={i18n._('Week')}
          data={program.weekList.map((each) => ({
            value: String(each.week),
            label: each.deload
              ? i18n._('Week {number}, light', { number: each.week })
              : i18n._('Week {number}', { number: each.week }),
          }))}
          value={String(week.week)}
          onChange={(event) => setChosen(Number(event.currentTarget.value))}
        />
      }
    >
      <div className={classes.whole}>
        <div className={classes.body}>
          <BodyMap
            muscles={new Map(week.volume.muscles.map(({ muscle, sets }) => [muscle, sets / most]))}
            figure={figure}
            label={i18n._('Body map: {muscles}', { muscles: said.join('; ') })}
            frontText={i18n._('Front')}
            backText={i18n._('Back')}
          />
          <SegmentedChoice
            label={i18n._('Figure')}
            hideLabel
            options={[
              { value: 'female', label: i18n._('Female') },
              { value: 'male', label: i18n._('Male') },
            ]}
            value={figure}
            onChange={setFigure}
          />
        </div>
        <div className={classes.charts}>
          {program.landmarks.length > 0 && <VolumeLegend />}
          <ul className={classes.strips}>
            {trained.map((line) => (
              <MuscleStrip key={line.group} line={line} week={week.week} onWeek={setChosen} />
            ))}
          </ul>
          {untrained.length > 0 && (
            <p>{i18n._('Not trained here: {muscles}.', { muscles: untrained.map(muscleGroupName).join(', ') })}</p>
          )}
          <p className={classes.note}>
            {i18n._(
              'Planned sets: one for the muscles an exercise trains first, half for those that help. Warm-ups, easy sets and conditioning are not counted.',
            )}{' '}
            {program.landmarks.length > 0 &&
              i18n._('The landmarks are coaches’ experience for this level, not a law: watch how the person recovers.')}
          </p>
          <VolumeTable lines={trained} />
        </div>
      </div>
    </Card>
  );
}
