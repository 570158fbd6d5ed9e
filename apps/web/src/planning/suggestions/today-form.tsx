import { i18n } from '@halteres/i18n';
import type { DayPreview, SituationInput } from '@halteres/modules/planning/adapt/contract';
import { Button, Checkbox, MultiChoice, NativeSelect, Notice, SegmentedChoice, showToast } from '@halteres/ui';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useNameOfExercise } from '../../catalogue/use-exercise-name.ts';
import { keptGymListQuery } from '../../gyms/gym-queries.ts';
import { toastProblem } from '../../shell/session/problem-text.ts';
import { useMe } from '../../shell/session/session.ts';
import { useSubmit } from '../../shell/session/use-submit.ts';
import { useLog } from '../../training/use-sync.ts';
import { acceptDay, fitDay, type DayKey, type ShownDay, type Situation } from './suggestion-queries.ts';
import { TodayPreview } from './today-preview.tsx';
import classes from './suggestions.module.css';
import page from '../../shell/parts/page.module.css';

type Feel = NonNullable<SituationInput['readiness']>;
type Props = { dayKey: DayKey; plan: DayPreview; onDone: (taken: boolean) => void };

const MINUTES = [20, 30, 40, 50, 60] as const;
const PAIN = Array.from({ length: 11 }, (_, level) => level);

/** What is different today, then the workout before and after. */
export function TodayForm({ dayKey, plan, onDone }: Props): ReactNode {
  const [feel, setFeel] = useState<Feel | null>(null);
  const [minutes, setMinutes] = useState('');
  const [hurts, setHurts] = useState<string[]>([]);
  const [level, setLevel] = useState(3);
  const [worse, setWorse] = useState(false);
  const [again, setAgain] = useState(false);
  const [redFlag, setRedFlag] = useState(false);
  const [taken, setTaken] = useState<string[]>([]);
  const [gym, setGym] = useState('');
  const [shown, setShown] = useState<{ situation: Situation; preview: ShownDay } | null>(null);
  const client = useLog();
  const submit = useSubmit();
  const me = useMe();
  const nameOf = useNameOfExercise();
  const { data: gyms = [] } = useQuery(keptGymListQuery);

  const situation: Situation = {
    ...(feel === null ? {} : { readiness: feel }),
    ...(minutes === '' ? {} : { minutes: Number(minutes) }),
    ...(hurts.length === 0 ? {} : { pain: { slugs: hurts, during: level, worseNextDay: worse, again, redFlag } }),
    ...(taken.length === 0 ? {} : { taken }),
    ...(gym === '' ? {} : { gym }),
  };
  const show = (): void =>
    void submit.run(async () => {
      setShown({ situation, preview: await fitDay(dayKey, situation) });
    });
  const take = ({ situation: of, preview }: NonNullable<typeof shown>): void =>
    void submit.run(async () => {
      const undo = await acceptDay(client, dayKey, of, preview.fit ?? '');
      showToast({
        text: i18n._('Today’s workout is changed. The plan stays.'),
        undoText: i18n._('Undo'),
        onUndo: () => void undo().catch(toastProblem),
      });
      onDone(true);
    });

  if (shown !== null)
    return (
      <>
        {submit.problem !== null && <Notice tone="danger" title={submit.problem} />}
        <TodayPreview preview={shown.preview} />
        <div className={classes.foot}>
          {shown.preview.fit !== null && (
            <Button h={48} loading={submit.busy} onClick={() => take(shown)}>
              {i18n._('Take it for today')}
            </Button>
          )}
          <Button h={48} variant="default" onClick={() => setShown(null)}>
            {i18n._('Back')}
          </Button>
        </div>
      </>
    );
  return (
    <>
      {submit.problem !== null && <Notice tone="danger" title={submit.problem} />}
      <NativeSelect
        size="md"
        label={i18n._('How much time is there?')}
        value={minutes}
        onChange={(event) => setMinutes(event.currentTarget.value)}
        data={[
          { value: '', label: i18n._('Enough') },
          ...MINUTES.map((each) => ({ value: String(each), label: i18n._('{minutes} minutes', { minutes: each }) })),
        ]}
      />
      <SegmentedChoice
        label={i18n._('How do you feel, next to your usual?')}
        value={feel ?? 'go'}
        onChange={(next) => setFeel(next === 'go' ? null : next)}
        options={[
          { value: 'go', label: i18n._('As usual') },
          { value: 'hold', label: i18n._('A little worse') },
          { value: 'ease', label: i18n._('Worse') },
          { value: 'recover', label: i18n._('Much worse') },
        ]}
      />
      <NativeSelect
        size="md"
        label={i18n._('Where do you train?')}
        value={gym}
        onChange={(event) => {
          setGym(event.currentTarget.value);
          setTaken([]);
        }}
        data={[
          { value: '', label: i18n._('Where it is planned') },
          ...gyms.map(({ id, name }) => ({ value: id, label: name })),
          { value: 'none', label: i18n._('Away, with no equipment') },
        ]}
      />
      {gym === '' && plan.equipment.length > 0 && (
        <MultiChoice
          label={i18n._('What is taken?')}
          value={taken}
          onChange={setTaken}
          options={plan.equipment.map(({ slug, name }) => ({ value: slug, label: name }))}
        />
      )}
      <MultiChoice
        label={i18n._('What hurts?')}
        {...(me.id === dayKey.ownerId ? {} : { hint: i18n._('Your coach sees that the day was changed, not why.') })}
        value={hurts}
        onChange={setHurts}
        options={plan.exercises.map((exercise) => ({ value: exercise.slug, label: nameOf(exercise) }))}
      />
      {hurts.length > 0 && (
        <div className={page.stack}>
          <NativeSelect
            size="md"
            label={i18n._('How much, 0 none to 10 worst?')}
            value={String(level)}
            onChange={(event) => setLevel(Number(event.currentTarget.value))}
            data={PAIN.map(String)}
          />
          <Checkbox
            label={i18n._('It was worse the day after')}
            checked={worse}
            onChange={(event) => setWorse(event.currentTarget.checked)}
          />
          <Checkbox
            label={i18n._('It was too much the time before as well')}
            checked={again}
            onChange={(event) => setAgain(event.currentTarget.checked)}
          />
          <Checkbox
            label={i18n._('With numbness or weakness, at night, or after an accident')}
            checked={redFlag}
            onChange={(event) => setRedFlag(event.currentTarget.checked)}
          />
        </div>
      )}
      <div className={classes.foot}>
        <Button h={48} loading={submit.busy} disabled={Object.keys(situation).length === 0} onClick={show}>
          {i18n._('Show before and after')}
        </Button>
        <Button h={48} variant="default" onClick={() => onDone(false)}>
          {i18n._('Cancel')}
        </Button>
      </div>
    </>
  );
}
