import { formatNumber, i18n } from '@halteres/i18n';
import { Button, Notice } from '@halteres/ui';
import type { ReactNode } from 'react';
import { ButtonLink } from '../../shell/parts/button-link.tsx';
import page from '../../shell/parts/page.module.css';
import type { Stored } from './use-import.ts';

/** What was stored. */
export function ImportDone({
  stored: { stored },
  personId,
  onRestart,
}: {
  stored: Stored;
  personId: string;
  onRestart: () => void;
}): ReactNode {
  const count = (value: number): string => formatNumber(value, 0);
  const { workouts, updated, unchanged, sets } = stored;
  return (
    <>
      <Notice
        tone="success"
        title={
          workouts + updated === 0
            ? i18n._('Everything in this file was here already')
            : i18n._('{workouts} workouts and {sets} sets are in your log', {
                workouts: count(workouts + updated),
                sets: count(sets),
              })
        }
      >
        {i18n._(
          '{workouts} new, {updated} changed since, {unchanged} here already. You can undo it as a whole below.',
          { workouts: count(workouts), updated: count(updated), unchanged: count(unchanged) },
        )}
      </Notice>
      <div className={page.row}>
        <ButtonLink to="/progress/$personId" params={{ personId }}>
          {i18n._('See progress')}
        </ButtonLink>
        <Button variant="default" h={40} onClick={onRestart}>
          {i18n._('Another file')}
        </Button>
      </div>
    </>
  );
}
