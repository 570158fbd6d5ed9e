import { i18n } from '@halteres/i18n';
import { PageHeader, SkeletonRows } from '@halteres/ui';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { programQuery } from '../../programs/program-queries.ts';
import { programName } from '../../programs/words/program-name-words.ts';
import { BackLink } from '../../shell/parts/button-link.tsx';
import { LoadState } from '../../shell/parts/load-state.tsx';
import { api } from '../../shell/session/api.ts';
import { RefitScreen } from './refit-screen.tsx';

/** A program for other clients. */
export function DuplicatePage(): ReactNode {
  const { ownerId, programId } = useParams({ from: '/app/programs/$ownerId/$programId/duplicate' });
  const query = useQuery(programQuery({ ownerId, id: programId }));
  return (
    <LoadState query={query} skeleton={<SkeletonRows rows={6} height={64} label={i18n._('Loading')} />}>
      {(program) => (
        <>
          <PageHeader
            back={
              <BackLink to="/programs/$ownerId/$programId" params={{ ownerId, programId }}>
                {programName(program)}
              </BackLink>
            }
            title={i18n._('Duplicate to other clients')}
          />
          <RefitScreen
            count={Math.max(
              0,
              ...program.weekList.map(({ workouts }) => workouts.filter(({ body }) => body === null).length),
            )}
            preview={(targets) => api.refit.preview({ ownerId, id: programId, targets })}
            store={(asked, idempotencyKey) =>
              api.refit.store({ ownerId, id: programId, ...asked }, { context: { idempotencyKey } })
            }
          />
        </>
      )}
    </LoadState>
  );
}
