import { i18n } from '@halteres/i18n';
import type { EstablishedView } from '@halteres/modules/planning/established/contract';
import { EmptyState, NativeSelect, SkeletonRows } from '@halteres/ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { clientChoiceQuery, entityQuery } from '../../coaching/entity-queries.ts';
import { gymListQuery } from '../../gyms/gym-queries.ts';
import { useGymHere } from '../../gyms/now/use-gym-here.ts';
import { ButtonLink } from '../../shell/parts/button-link.tsx';
import { LoadState } from '../../shell/parts/load-state.tsx';
import { StartForm } from './start-form.tsx';
import page from '../../shell/parts/page.module.css';

const route = getRouteApi('/app/established/$programId');

type Props = { program: EstablishedView; entityId: string | undefined; gymId: string | undefined };

/** Who is to follow the program, and then when and where. */
export function StartPanel({ program, entityId, gymId }: Props): ReactNode {
  const navigate = route.useNavigate();
  const clients = useQuery(clientChoiceQuery);
  const entity = useQuery({ ...entityQuery(entityId ?? ''), enabled: entityId !== undefined });
  const gyms = useQuery(gymListQuery);
  const here = useGymHere();
  return (
    <div className={`${page.stack} ${page.narrow}`}>
      <LoadState query={clients} skeleton={<SkeletonRows rows={1} height={64} label={i18n._('Loading')} />}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState
              icon="person"
              title={i18n._('Who is it for')}
              text={i18n._('A program is started for a client, who may be you. Add one first.')}
              action={
                <ButtonLink to="/clients/new" search={{ type: 'CLIENT' }}>
                  {i18n._('Add a client')}
                </ButtonLink>
              }
            />
          ) : (
            <NativeSelect
              size="md"
              label={i18n._('For')}
              value={entityId ?? ''}
              onChange={(event) => {
                const chosen = event.currentTarget.value;
                void navigate({
                  search: ({ entityId: _before, ...others }) => ({
                    ...others,
                    ...(chosen === '' ? {} : { entityId: chosen }),
                  }),
                  replace: true,
                });
              }}
              data={[
                { value: '', label: i18n._('Choose a client') },
                ...(entity.data !== undefined && !items.some(({ id }) => id === entity.data.id)
                  ? [{ value: entity.data.id, label: entity.data.name }]
                  : []),
                ...items.map(({ id, name }) => ({ value: id, label: name })),
              ]}
            />
          )
        }
      </LoadState>
      {entityId !== undefined && (
        <LoadState query={entity}>
          {(client) => (
            <LoadState query={gyms}>
              {(list) =>
                here.isPending ? (
                  <SkeletonRows rows={4} label={i18n._('Loading')} />
                ) : (
                  <StartForm
                    key={client.id}
                    program={program}
                    entity={client}
                    gyms={list}
                    chosenGym={gymId}
                    here={here.gym?.id}
                  />
                )
              }
            </LoadState>
          )}
        </LoadState>
      )}
    </div>
  );
}
