import { i18n } from '@halteres/i18n';
import { Button, Icon, Sheet, SkeletonRows } from '@halteres/ui';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { LoadState } from '../../shell/parts/load-state.tsx';
import { dayQuery, type DayKey } from './suggestion-queries.ts';
import { TodayForm } from './today-form.tsx';
import classes from './suggestions.module.css';

type Props = { dayKey: DayKey; onTaken?: () => void };

/** Opens a sheet that fits a planned workout to what is different today. */
export function TodayIsDifferent({ dayKey, onTaken }: Props): ReactNode {
  const [open, setOpen] = useState(false);
  const label = i18n._('Today is different');
  return (
    <>
      <Button h={40} variant="default" leftSection={<Icon name="swap" size={16} />} onClick={() => setOpen(true)}>
        {label}
      </Button>
      <Sheet open={open} wide label={label} onClose={() => setOpen(false)}>
        <Opened
          dayKey={dayKey}
          onDone={(taken) => {
            setOpen(false);
            if (taken) onTaken?.();
          }}
        />
      </Sheet>
    </>
  );
}

function Opened({ dayKey, onDone }: { dayKey: DayKey; onDone: (taken: boolean) => void }): ReactNode {
  const planned = useQuery(dayQuery(dayKey, {}));
  return (
    <div className={classes.sheet}>
      <h2>{i18n._('Today is different')}</h2>
      <LoadState query={planned} skeleton={<SkeletonRows rows={5} height={56} label={i18n._('Loading')} />}>
        {(plan) => <TodayForm dayKey={dayKey} plan={plan} onDone={onDone} />}
      </LoadState>
    </div>
  );
}
