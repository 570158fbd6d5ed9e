import { i18n } from '@halteres/i18n';
import { Card, Notice, PageHeader, Skeleton } from '@halteres/ui';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { BackLink } from '../../shell/parts/button-link.tsx';
import { FileDrop } from '../../shell/parts/file-drop.tsx';
import page from '../../shell/parts/page.module.css';
import { ImportDone } from './import-done.tsx';
import { ImportList } from './import-list.tsx';
import { Review } from './review.tsx';
import { useImport } from './use-import.ts';

const route = getRouteApi('/app/import/$personId');

/** History from another app: looked at first, stored then, undone as a whole if need be. */
export function ImportPage(): ReactNode {
  const { personId } = route.useParams();
  const { step, mapping, read, setUnit, map, store, restart } = useImport(personId);
  return (
    <div className={page.narrow}>
      <PageHeader
        back={
          <BackLink to="/progress/$personId" params={{ personId }}>
            {i18n._('Progress')}
          </BackLink>
        }
        title={i18n._('Bring history in')}
        lead={i18n._(
          'From Strong, Hevy, FitNotes or Fitbod. You see what is in the file before anything is stored; the same file twice adds nothing.',
        )}
      />
      <div className={page.stack}>
        {step.at === 'pick' && step.problem !== null && (
          <Notice tone="danger" title={i18n._('This file was not taken in')}>
            {step.problem}
          </Notice>
        )}
        {step.at === 'pick' && (
          <FileDrop
            accept=".csv,.txt,text/csv,text/plain"
            title={i18n._('Choose a CSV file, or drop it here')}
            text={i18n._(
              'Strong: Settings, Export data. Hevy: Profile, Settings, Export data. FitNotes: Settings, Spreadsheet Export. Fitbod: Settings, Export Workout Data.',
            )}
            onFile={(file) => void read(file)}
          />
        )}
        {step.at === 'busy' && (
          <Card>
            <div className={page.stack} role="status">
              <p>{step.words}</p>
              <Skeleton height={136} />
            </div>
          </Card>
        )}
        {step.at === 'review' && (
          <Review
            step={step}
            personId={personId}
            mapping={mapping}
            onUnit={(unit) => void setUnit(unit)}
            onMap={map}
            onStore={() => void store()}
            onRestart={restart}
          />
        )}
        {step.at === 'done' && <ImportDone stored={step.stored} personId={personId} onRestart={restart} />}
        <ImportList personId={personId} onUndone={restart} />
      </div>
    </div>
  );
}
