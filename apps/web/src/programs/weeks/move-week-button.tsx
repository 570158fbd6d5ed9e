import { i18n } from '@halteres/i18n';
import type { ProgramView } from '@halteres/modules/programs/contract';
import { Button } from '@halteres/ui';
import { useState, type ReactNode } from 'react';
import { MoveWeekSheet } from '../../calendar/move-week-sheet.tsx';
import classes from './move-week-button.module.css';

type Props = { program: ProgramView; week: ProgramView['weekList'][number] };

/** Moves a week of this program alone; nothing where all of it is done or in no calendar. */
export function MoveWeekButton({ program, week }: Props): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const first = week.workouts
    .flatMap(({ date, completed }) => (date === null || completed ? [] : [date]))
    .toSorted()[0];
  if (first === undefined) return null;
  return (
    <>
      <Button
        variant="subtle"
        h={40}
        className={classes.move ?? ''}
        aria-label={i18n._('Move week {number}', { number: week.week })}
        onClick={() => setOpen(true)}
      >
        {i18n._('Move')}
      </Button>
      <MoveWeekSheet open={isOpen} weekOf={first} program={program} onClose={() => setOpen(false)} />
    </>
  );
}
