import { i18n } from '@halteres/i18n';
import type { ProgramView } from '@halteres/modules/programs/contract';
import { Button, Card, Textarea } from '@halteres/ui';
import { useState, type FormEvent, type ReactNode } from 'react';
import { api } from '../../shell/session/api.ts';
import { useProgramWrite } from '../use-program-write.ts';
import page from '../../shell/parts/page.module.css';

/** Notes of the program and its weeks, for the athlete to read. */
export function NotesCard({ program }: { program: ProgramView }): ReactNode {
  const saved = new Map(program.weekList.map(({ week, notes }) => [week, notes ?? '']));
  const [about, setAbout] = useState(program.description);
  const [weeks, setWeeks] = useState<ReadonlyMap<number, string>>(saved);
  const key = { ownerId: program.ownerId, id: program.id };
  const { busy, run } = useProgramWrite(key);
  const changed = [...weeks].filter(([week, notes]) => notes.trim() !== saved.get(week));
  const isSaved = about.trim() === program.description && changed.length === 0;
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    run(
      () =>
        api.beside.note({
          ...key,
          program: about,
          weeks: changed.map(([week, notes]) => ({ week, notes: notes.trim() === '' ? null : notes })),
        }),
      i18n._('The notes are saved.'),
    );
  };
  return (
    <Card title={i18n._('Notes for the athlete')}>
      <form className={page.stack} onSubmit={onSubmit}>
        <Textarea
          size="md"
          label={i18n._('On the program')}
          autosize
          minRows={2}
          maxLength={4000}
          value={about}
          onChange={(event) => setAbout(event.currentTarget.value)}
        />
        {program.weekList.map(({ week }) => (
          <Textarea
            key={week}
            size="md"
            label={i18n._('On week {number}', { number: week })}
            autosize
            minRows={1}
            maxLength={4000}
            value={weeks.get(week) ?? ''}
            onChange={(event) => setWeeks(new Map(weeks).set(week, event.currentTarget.value))}
          />
        ))}
        <div>
          <Button type="submit" variant="default" h={40} loading={busy} disabled={isSaved}>
            {i18n._('Save the notes')}
          </Button>
        </div>
      </form>
    </Card>
  );
}
