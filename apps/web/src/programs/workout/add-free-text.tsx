import { addDays, i18n } from '@halteres/i18n';
import type { ProgramView } from '@halteres/modules/programs/contract';
import { Button, Card, Icon, NativeSelect } from '@halteres/ui';
import { useRef, useState, type ReactNode } from 'react';
import { api } from '../../shell/session/api.ts';
import { FreeTextForm } from './free-text-form.tsx';
import { useProgramWrite } from '../use-program-write.ts';
import page from '../../shell/parts/page.module.css';

type Props = { program: ProgramView; week: number };

/** Adds a workout of words to a week, beside the structured ones. */
export function AddFreeText({ program, week: now }: Props): ReactNode {
  const key = { ownerId: program.ownerId, id: program.id };
  const { busy, run } = useProgramWrite(key);
  const [open, setOpen] = useState(false);
  const [week, setWeek] = useState(now);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    requestAnimationFrame(() => opener.current?.focus());
  };
  if (!open)
    return (
      <div>
        <Button
          ref={opener}
          variant="default"
          h={40}
          leftSection={<Icon name="plus" size={16} />}
          onClick={() => setOpen(true)}
        >
          {i18n._('Add a workout in words')}
        </Button>
      </div>
    );
  const first = program.weekList.find((each) => each.week === week)?.workouts[0]?.date ?? program.startDate;
  return (
    <Card title={i18n._('A workout in words')}>
      <div className={page.stack}>
        <NativeSelect
          size="md"
          label={i18n._('In')}
          value={String(week)}
          data={program.weekList.map((each) => ({
            value: String(each.week),
            label: i18n._('Week {number}', { number: each.week }),
          }))}
          onChange={(event) => setWeek(Number(event.currentTarget.value))}
        />
        <FreeTextForm
          key={week}
          start={{ title: '', body: '', date: addDays(first, 1), minutes: 0 }}
          busy={busy}
          saveText={i18n._('Add it')}
          onCancel={close}
          onSave={(workout) =>
            run(
              () => api.beside.addFreeText({ ...key, week, ...workout }),
              i18n._('{title} is added.', { title: workout.title }),
              close,
            )
          }
        />
      </div>
    </Card>
  );
}
