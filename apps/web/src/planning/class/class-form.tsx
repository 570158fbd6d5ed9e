import type { ClassFocus } from '@halteres/engine/class/class-profile';
import type { Weekday } from '@halteres/engine/program/profile-words';
import { addDays, i18n, weekStart } from '@halteres/i18n';
import type { Entity } from '@halteres/modules/coaching/contract';
import { Card, MultiChoice, NativeSelect, Notice, TextInput } from '@halteres/ui';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent, type ReactNode } from 'react';
import { membersQuery } from '../../coaching/roster/member-queries.ts';
import { useUnits } from '../../shell/session/use-units.ts';
import { GenerateFoot } from '../generate-foot.tsx';
import { optionsOf } from '../plan-words.ts';
import { useGeneration } from '../use-generation.ts';
import { WhenAndWhere } from '../when-and-where.tsx';
import { wholeNumber } from '../whole-number.ts';
import { AvoidChoice } from './avoid-choice.tsx';
import { classFocusNames } from './class-words.ts';
import page from '../../shell/parts/page.module.css';

type Wish = {
  people: string;
  days: Weekday[];
  weeks: string;
  minutes: string;
  gymId: string;
  startDate: string;
  focus: ClassFocus[];
  noRepeatWeeks: string;
  avoid: string[];
  variation: string;
};

type Props = {
  entity: Entity;
  gyms: readonly { id: string; name: string }[];
  /** A workout of the library the first class follows. */
  reference: { ref: string; title: string | null; body: string } | null;
};

const VARIATIONS = 9;

/** From a class and a wish to a program for all who come. */
export function ClassForm({ entity, gyms, reference }: Props): ReactNode {
  const { today } = useUnits();
  const members = useQuery(membersQuery(entity.id));
  const named = members.data?.length ?? 0;
  const [wish, setWish] = useState<Wish>({
    people: entity.classSize === null ? '' : String(entity.classSize),
    days: entity.preferredTrainingDays.length > 0 ? entity.preferredTrainingDays : ['monday', 'wednesday', 'friday'],
    weeks: '4',
    minutes: String(Math.min(90, Math.max(30, entity.sessionMinutes ?? 60))),
    gymId: entity.gymId ?? gyms[0]?.id ?? '',
    startDate: addDays(weekStart(today, 1), 7),
    focus: ['balanced'],
    noRepeatWeeks: '8',
    avoid: [],
    variation: '0',
  });
  const [tried, setTried] = useState(false);
  const set = (change: Partial<Wish>) => setWish((before) => ({ ...before, ...change }));
  const { generation, generate } = useGeneration();
  const errors = {
    people: wish.people === '' && named > 0 ? undefined : wholeNumber(wish.people, 4, 40),
    weeks: wholeNumber(wish.weeks, 1, 26),
    minutes: wholeNumber(wish.minutes, 30, 90),
    noRepeatWeeks: wholeNumber(wish.noRepeatWeeks, 1, 26),
    days: wish.days.length === 0 ? i18n._('Choose at least one day.') : undefined,
    focus: wish.focus.length === 0 ? i18n._('Choose at least one.') : undefined,
  };
  const shown: Partial<typeof errors> = tried ? errors : {};
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (Object.values(errors).some((error) => error !== undefined)) return;
    void generate({
      entityId: entity.id,
      weeks: Number(wish.weeks),
      days: wish.days,
      sessionMinutes: Number(wish.minutes),
      startDate: wish.startDate,
      ...(wish.gymId === '' ? {} : { gymId: wish.gymId }),
      class: {
        weeklyFocus: wish.focus,
        avoid: wish.avoid,
        noRepeatWeeks: Number(wish.noRepeatWeeks),
        seed: Number(wish.variation),
        ...(wish.people === '' ? {} : { headCount: Number(wish.people) }),
      },
      ...(reference === null ? {} : { reference: reference.ref }),
    });
  };
  const number = (field: 'people' | 'noRepeatWeeks', label: string): ReactNode => (
    <TextInput
      size="md"
      label={label}
      inputMode="numeric"
      value={wish[field]}
      error={shown[field]}
      onChange={(event) => set({ [field]: event.currentTarget.value })}
    />
  );
  return (
    <form className={page.stack} onSubmit={onSubmit} noValidate>
      {reference !== null && (
        <Notice
          tone="info"
          title={i18n._('The first class follows “{name}”', { name: reference.title ?? reference.body.slice(0, 60) })}
        >
          {i18n._('As far as room and roster allow. What was changed stands beside it.')}
        </Notice>
      )}
      <Card title={i18n._('Who and what for')}>
        <div className={page.fields}>
          {number('people', i18n._('People who come'))}
          <p className="secondary">
            {i18n._(
              '{count, plural, =0 {Nobody is on the roster: a mix of levels is planned for.} one {# is on the roster, the rest are planned as a mix of levels.} other {# are on the roster, the rest are planned as a mix of levels.}}',
              { count: named },
            )}
          </p>
          <div className={page.whole}>
            <MultiChoice
              label={i18n._('The weeks lean, in turn, towards')}
              options={optionsOf(classFocusNames())}
              value={wish.focus}
              onChange={(focus) => set({ focus })}
              error={shown.focus}
            />
          </div>
          <div className={page.whole}>
            <AvoidChoice avoid={wish.avoid} onChange={(avoid) => set({ avoid })} />
          </div>
        </div>
      </Card>
      <WhenAndWhere when={wish} onChange={set} errors={shown} gyms={gyms}>
        {number('noRepeatWeeks', i18n._('No workout twice within weeks'))}
        <NativeSelect
          size="md"
          label={i18n._('Variation')}
          description={i18n._('Another one, other workouts')}
          value={wish.variation}
          data={Array.from({ length: VARIATIONS }, (_, at) => ({ value: String(at), label: String(at + 1) }))}
          onChange={(event) => set({ variation: event.currentTarget.value })}
        />
      </WhenAndWhere>
      <GenerateFoot generation={generation} entityId={entity.id} gymId={wish.gymId} />
    </form>
  );
}
