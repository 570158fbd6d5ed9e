import { addDays, i18n, weekStart } from '@halteres/i18n';
import type { Profile } from '@halteres/engine/program/profile';
import type { Entity } from '@halteres/modules/coaching/contract';
import { Card, NativeSelect, SegmentedChoice, Textarea } from '@halteres/ui';
import { useState, type FormEvent, type ReactNode } from 'react';
import { useMe } from '../shell/session/session.ts';
import { useUnits } from '../shell/session/use-units.ts';
import { GenerateFoot } from './generate-foot.tsx';
import { difficultyNames, focusNames, goalNames, methodologyNames, optionsOf } from './plan-words.ts';
import { useGeneration } from './use-generation.ts';
import { WhenAndWhere } from './when-and-where.tsx';
import { wholeNumber } from './whole-number.ts';
import page from '../shell/parts/page.module.css';

type Wish = {
  goal: Profile['goal'];
  focusArea: Profile['focusArea'];
  weeks: string;
  days: Profile['trainingDays'];
  minutes: string;
  difficulty: Profile['difficulty'];
  methodology: Profile['methodology'];
  gymId: string;
  startDate: string;
  referenceInput: string;
};

const levelOf = (years: number | null): Wish['difficulty'] =>
  years === null || years < 1 ? 'beginner' : years < 4 ? 'intermediate' : 'advanced';

export function GeneratorForm({
  entity,
  gyms,
  here,
  reference,
}: {
  entity: Entity;
  gyms: readonly { id: string; name: string }[];
  /** The gym this device is in. */
  here: string | undefined;
  /** A workout of the library whose movements are favoured. */
  reference: { ref: string; body: string } | null;
}): ReactNode {
  const me = useMe();
  const { today } = useUnits();
  const [wish, setWish] = useState<Wish>({
    goal: 'strength',
    focusArea: 'full_body',
    weeks: '8',
    days: entity.preferredTrainingDays.length > 0 ? entity.preferredTrainingDays : ['monday', 'wednesday', 'friday'],
    minutes: String(entity.sessionMinutes ?? 60),
    difficulty: levelOf(entity.yearsOfExperience),
    methodology: 'auto',
    // Somebody else's program is made for where they train, wherever one writes it.
    gymId: (entity.athleteId === me.id ? here : undefined) ?? entity.gymId ?? gyms[0]?.id ?? '',
    startDate: addDays(weekStart(today, 1), 7),
    referenceInput: reference?.body ?? '',
  });
  const [tried, setTried] = useState(false);
  const set = (change: Partial<Wish>) => setWish((before) => ({ ...before, ...change }));
  const { generation, generate } = useGeneration();
  const errors = {
    weeks: wholeNumber(wish.weeks, 1, 26),
    minutes: wholeNumber(wish.minutes, 15, 180),
    days: wish.days.length === 0 ? i18n._('Choose at least one day.') : undefined,
  };
  const shown = tried ? errors : { weeks: undefined, minutes: undefined, days: undefined };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (Object.values(errors).some((error) => error !== undefined)) return;
    const { minutes, weeks, gymId, ...others } = wish;
    void generate({
      entityId: entity.id,
      ...others,
      weeks: Number(weeks),
      sessionMinutes: Number(minutes),
      ...(gymId === '' ? {} : { gymId }),
      ...(reference === null ? {} : { reference: reference.ref }),
    });
  };
  return (
    <form className={page.stack} onSubmit={onSubmit} noValidate>
      <Card title={i18n._('What for')}>
        <div className={page.fields}>
          <div className={page.whole}>
            <SegmentedChoice
              label={i18n._('Goal')}
              options={optionsOf(goalNames())}
              value={wish.goal}
              onChange={(goal) => set({ goal })}
            />
          </div>
          <NativeSelect
            size="md"
            label={i18n._('Focus')}
            value={wish.focusArea}
            data={optionsOf(focusNames())}
            onChange={(event) => set({ focusArea: event.currentTarget.value as Wish['focusArea'] })}
          />
          <NativeSelect
            size="md"
            label={i18n._('Level')}
            value={wish.difficulty}
            data={optionsOf(difficultyNames())}
            onChange={(event) => set({ difficulty: event.currentTarget.value as Wish['difficulty'] })}
          />
          <NativeSelect
            size="md"
            className={page.long ?? ''}
            label={i18n._('Way of progressing')}
            value={wish.methodology}
            data={optionsOf(methodologyNames())}
            onChange={(event) => set({ methodology: event.currentTarget.value as Wish['methodology'] })}
          />
        </div>
      </Card>
      <WhenAndWhere when={wish} onChange={set} errors={shown} gyms={gyms} />
      <Card title={i18n._('In your words')}>
        <Textarea
          size="md"
          aria-label={i18n._('In your words')}
          description={i18n._(
            'Exercises named here are favoured, or left out when you say so. The text is kept with the program.',
          )}
          placeholder={i18n._('Such as: prefers front squat, no burpees')}
          autosize
          minRows={3}
          maxLength={10_000}
          value={wish.referenceInput}
          onChange={(event) => set({ referenceInput: event.currentTarget.value })}
        />
      </Card>
      <GenerateFoot generation={generation} entityId={entity.id} gymId={wish.gymId} />
    </form>
  );
}
