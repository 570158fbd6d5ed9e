import { i18n } from '@halteres/i18n';
import type { ProgramChangeInput } from '@halteres/modules/programs/versions/contract';
import { Button, Card, NativeSelect, SegmentedChoice } from '@halteres/ui';
import { useState, type FormEvent, type ReactNode } from 'react';
import page from '../../shell/parts/page.module.css';

type Props = { weeks: readonly number[]; busy: boolean; onShow: (change: ProgramChangeInput) => void };

/** Which week is copied, and whether after another or over it. */
export function CopyWeekForm({ weeks, busy, onShow }: Props): ReactNode {
  const [from, setFrom] = useState(weeks[0] ?? 1);
  const [how, setHow] = useState<'after' | 'over'>('after');
  const [to, setTo] = useState(weeks.at(-1) ?? 1);
  const options = weeks.map((week) => ({ value: String(week), label: i18n._('Week {number}', { number: week }) }));
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    onShow({ kind: 'copy_week', week: from, to: how === 'after' ? { after: to } : { over: to } });
  };
  return (
    <Card title={i18n._('Copy a week')}>
      <form className={page.stack} onSubmit={onSubmit}>
        <div className={page.fields}>
          <NativeSelect
            size="md"
            label={i18n._('This week')}
            data={options}
            value={String(from)}
            onChange={(event) => setFrom(Number(event.currentTarget.value))}
          />
          <NativeSelect
            size="md"
            label={how === 'after' ? i18n._('After') : i18n._('Over')}
            data={options}
            value={String(to)}
            onChange={(event) => setTo(Number(event.currentTarget.value))}
          />
        </div>
        <SegmentedChoice
          label={i18n._('Where the copy goes')}
          value={how}
          onChange={setHow}
          options={[
            { value: 'after', label: i18n._('After a week') },
            { value: 'over', label: i18n._('Over a week') },
          ]}
        />
        <p className="secondary">
          {how === 'after'
            ? i18n._('The copy takes the next seven days; everything after it comes a week later.')
            : i18n._('The week keeps its days and gets the workouts of the other.')}
        </p>
        <div>
          <Button type="submit" variant="default" h={40} loading={busy}>
            {i18n._('Show what copying does')}
          </Button>
        </div>
      </form>
    </Card>
  );
}
