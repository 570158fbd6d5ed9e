import { i18n } from '@halteres/i18n';
import type { ReactNode } from 'react';
import { ImportWorkouts } from '../../library/import-page.tsx';
import { BackLink, ButtonLink } from '../../shell/parts/button-link.tsx';
import { api } from '../../shell/session/api.ts';
import { StaffNav } from '../staff-nav.tsx';
import { refreshShared } from './shared-queries.ts';

/** Workouts for everybody: read, corrected and compared as people's own are. */
export function SharedImportPage(): ReactNode {
  return (
    <ImportWorkouts
      back={<BackLink to="/staff/library">{i18n._('Workout library')}</BackLink>}
      lead={i18n._('You see what was understood of each workout before anything is kept. Everybody finds them then.')}
      nav={<StaffNav />}
      asksSource
      look={(content) => api.library.shared.preview({ content })}
      keep={async (workouts, source) => {
        const { added, duplicates } = await api.library.shared.add({ workouts, source });
        await refreshShared();
        return { kept: added, there: duplicates };
      }}
      show={<ButtonLink to="/staff/library">{i18n._('Show the shared workouts')}</ButtonLink>}
    />
  );
}
