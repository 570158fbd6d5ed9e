import { i18n } from '@halteres/i18n';
import type { ProgramView } from '@halteres/modules/programs/contract';
import type { ProgramChangeInput } from '@halteres/modules/programs/versions/contract';
import { Button, Card, MultiChoice, NativeSelect, Select, TextInput } from '@halteres/ui';
import { useMemo, useState, type FormEvent, type ReactNode } from 'react';
import { useNameOfExercise } from '../../catalogue/use-exercise-name.ts';
import { searchExercises } from '../../training/exercises/search-exercises.ts';
import { useCatalogue } from '../../training/exercises/use-catalogue.ts';
import page from '../../shell/parts/page.module.css';

type Step = Extract<ProgramChangeInput, { kind: 'bulk' }>['step'];
type Kind = Step['kind'];
type Props = { program: ProgramView; busy: boolean; onShow: (change: ProgramChangeInput) => void };

const MOST_OFFERED = 40;
const LIMITS: Readonly<Record<Exclude<Kind, 'swap'>, number>> = { sets: 5, reps: 10, rir: 4, rest: 300, load: 50 };
const USUAL: Readonly<Record<Exclude<Kind, 'swap'>, string>> = {
  sets: '1',
  reps: '1',
  rir: '1',
  rest: '30',
  load: '-5',
};

const stepNames = (): Record<Kind, string> => ({
  swap: i18n._('Swap an exercise everywhere'),
  sets: i18n._('Sets, more or fewer'),
  reps: i18n._('Repetitions, more or fewer'),
  rir: i18n._('Repetitions in reserve, more or fewer'),
  rest: i18n._('Rest in seconds, more or less'),
  load: i18n._('Loads in percent, up or down'),
});

/** One step for many exercises: which weeks, which exercises, what. */
export function BulkForm({ program, busy, onShow }: Props): ReactNode {
  const nameOf = useNameOfExercise();
  const [weeks, setWeeks] = useState<string[]>(() => program.weekList.map(({ week }) => String(week)));
  const [slugs, setSlugs] = useState<string[]>([]);
  const [kind, setKind] = useState<Kind>('sets');
  const [by, setBy] = useState(USUAL.sets);
  const [to, setTo] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const exercises = useMemo(() => {
    const planned = program.weekList.flatMap(({ workouts }) => workouts.flatMap((each) => each.exercises));
    return [...new Map(planned.map((each) => [each.slug, each])).values()];
  }, [program]);
  const step = stepOf(kind, by, to);
  const errors = {
    weeks: weeks.length === 0 ? i18n._('Choose at least one week.') : undefined,
    slugs: kind === 'swap' && slugs.length !== 1 ? i18n._('Choose the one exercise that goes.') : undefined,
    by:
      step === null && kind !== 'swap'
        ? i18n._('Enter a number from {least} to {most}, not 0.', { least: -LIMITS[kind], most: LIMITS[kind] })
        : undefined,
    to: step === null && kind === 'swap' ? i18n._('Choose what comes in its place.') : undefined,
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (step === null || Object.values(errors).some((each) => each !== undefined)) return;
    onShow({ kind: 'bulk', weeks: weeks.map(Number), exercises: slugs, step });
  };
  const shown = tried ? errors : { weeks: undefined, slugs: undefined, by: undefined, to: undefined };
  return (
    <Card title={i18n._('Edit many at once')}>
      <form className={page.stack} onSubmit={onSubmit} noValidate>
        <NativeSelect
          size="md"
          label={i18n._('What')}
          value={kind}
          data={Object.entries(stepNames()).map(([value, label]) => ({ value, label }))}
          onChange={(event) => {
            const next = event.currentTarget.value as Kind;
            setKind(next);
            if (next !== 'swap') setBy(USUAL[next]);
          }}
        />
        {kind === 'swap' ? (
          <SwapTo value={to} onChange={setTo} error={shown.to} />
        ) : (
          <TextInput
            size="md"
            label={i18n._('By how much')}
            inputMode="decimal"
            value={by}
            error={shown.by}
            onChange={(event) => setBy(event.currentTarget.value)}
          />
        )}
        <MultiChoice
          label={i18n._('In weeks')}
          options={program.weekList.map(({ week }) => ({
            value: String(week),
            label: String(week),
            name: i18n._('Week {number}', { number: week }),
          }))}
          value={weeks}
          onChange={setWeeks}
          error={shown.weeks}
        />
        <MultiChoice
          label={i18n._('Exercises')}
          hint={i18n._('None chosen means all of them.')}
          options={exercises.map((each) => ({ value: each.slug, label: nameOf(each) }))}
          value={slugs}
          onChange={setSlugs}
          error={shown.slugs}
        />
        <p className="secondary">{i18n._('What was trained already stays as it is.')}</p>
        <div>
          <Button type="submit" variant="default" h={40} loading={busy}>
            {i18n._('Show what the edits do')}
          </Button>
        </div>
      </form>
    </Card>
  );
}

function stepOf(kind: Kind, by: string, to: string | null): Step | null {
  if (kind === 'swap') return to === null ? null : { kind, to };
  const value = Number(by.trim().replace(',', '.').replace('−', '-'));
  const whole = kind === 'load' || kind === 'rir' ? Number.isInteger(value * 2) : Number.isInteger(value);
  if (by.trim() === '' || value === 0 || !whole || Math.abs(value) > LIMITS[kind]) return null;
  return kind === 'load' ? { kind, percent: value } : { kind, by: value };
}

function SwapTo({
  value,
  onChange,
  error,
}: {
  value: string | null;
  onChange: (slug: string | null) => void;
  error: string | undefined;
}): ReactNode {
  const { entries: all, isPending } = useCatalogue();
  const entries = useMemo(() => all.filter(({ added }) => !added), [all]);
  return (
    <Select
      size="md"
      searchable
      label={i18n._('In its place')}
      placeholder={i18n._('Type a name')}
      limit={MOST_OFFERED}
      error={error}
      data={entries.map((each) => ({ value: each.slug ?? '', label: each.name }))}
      filter={({ options, search }) => {
        const bySlug = new Map(options.map((option) => ['value' in option ? option.value : '', option]));
        return searchExercises([entries], search, { trained: new Map(), today: '' }, MOST_OFFERED).flatMap(
          ({ slug }) => bySlug.get(slug ?? '') ?? [],
        );
      }}
      nothingFoundMessage={isPending ? i18n._('Loading') : i18n._('No exercise of that name')}
      value={value}
      onChange={onChange}
    />
  );
}
