import { addDays, i18n, weekStart } from '@halteres/i18n';
import type { Profile } from '@halteres/engine/program/profile';
import type { Entity } from '@halteres/modules/coaching/contract';
import { Button, Card, MultiChoice, NativeSelect, SegmentedChoice, Textarea, TextInput } from '@halteres/ui';
import { useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent, type ReactNode } from 'react';
import { queryClient } from '../shell/session/query-client.ts';
import { meQuery, useMe } from '../shell/session/session.ts';
import { useUnits } from '../shell/session/use-units.ts';
import { weekdayOptions } from '../shell/parts/weekday-words.ts';
import { GenerationState } from './generation-state.tsx';
import { difficultyNames, focusNames, goalNames, methodologyNames, optionsOf } from './plan-words.ts';
import { useGeneration } from './use-generation.ts';
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
  const { today, firstWeekday } = useUnits();
  const navigate = useNavigate();
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
  const { generation, generate } = useGeneration(({ ownerId, programId }) => {
    void queryClient.invalidateQueries({ queryKey: ['programs'] });
    void queryClient.invalidateQueries({ queryKey: ['calendar'] });
    void queryClient.invalidateQueries({ queryKey: ['entities'] });
    void queryClient.invalidateQueries({ queryKey: meQuery.queryKey });
    void navigate({ to: '/programs/$ownerId/$programId', params: { ownerId, programId } });
  });
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
  const remaining = me.subscription.generationsRemaining;
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
      <Card title={i18n._('When and where')}>
        <div className={page.fields}>
          <div className={page.whole}>
            <MultiChoice
              label={i18n._('Days')}
              options={weekdayOptions(firstWeekday)}
              value={wish.days}
              onChange={(days) => set({ days })}
              error={shown.days}
            />
          </div>
          <TextInput
            size="md"
            label={i18n._('Weeks')}
            inputMode="numeric"
            value={wish.weeks}
            error={shown.weeks}
            onChange={(event) => set({ weeks: event.currentTarget.value })}
          />
          <TextInput
            size="md"
            label={i18n._('Minutes a session')}
            inputMode="numeric"
            value={wish.minutes}
            error={shown.minutes}
            onChange={(event) => set({ minutes: event.currentTarget.value })}
          />
          <TextInput
            size="md"
            type="date"
            label={i18n._('Begins')}
            value={wish.startDate}
            required
            withAsterisk={false}
            onChange={(event) => event.currentTarget.value !== '' && set({ startDate: event.currentTarget.value })}
          />
          <NativeSelect
            size="md"
            label={i18n._('Gym')}
            value={wish.gymId}
            data={[
              ...(gyms.length === 0 || wish.gymId === '' ? [{ value: '', label: i18n._('None yet') }] : []),
              ...gyms.map((gym) => ({ value: gym.id, label: gym.name })),
            ]}
            onChange={(event) => set({ gymId: event.currentTarget.value })}
          />
        </div>
      </Card>
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
      <GenerationState generation={generation} entityId={entity.id} gymId={wish.gymId} />
      <div className={page.foot}>
        <Button type="submit" h={40} loading={generation.state === 'running'}>
          {i18n._('Generate the program')}
        </Button>
        <span className={page.small}>
          {i18n._(
            '{count, plural, =0 {None left in your plan} one {# left in your plan} other {# left in your plan}}',
            { count: remaining },
          )}
        </span>
      </div>
    </form>
  );
}
