import { i18n } from '@halteres/i18n';
import { EmptyState, NativeSelect, PageHeader, SkeletonRows } from '@halteres/ui';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { entityChoiceQuery, entityQuery } from '../coaching/entity-queries.ts';
import { workoutQuery } from '../library/workout-queries.ts';
import { gymListQuery } from '../gyms/gym-queries.ts';
import { useGymHere } from '../gyms/now/use-gym-here.ts';
import { BackLink, ButtonLink } from '../shell/parts/button-link.tsx';
import { LoadState } from '../shell/parts/load-state.tsx';
import { ClassForm } from './class/class-form.tsx';
import { GeneratorForm } from './generator-form.tsx';
import page from '../shell/parts/page.module.css';

/** From a client and a wish to a program. */
export function Generator(): ReactNode {
  const { entityId, reference } = useSearch({ from: '/app/generate' });
  const workout = useQuery({ ...workoutQuery(reference ?? ''), enabled: reference !== undefined });
  const navigate = useNavigate();
  const clients = useQuery(entityChoiceQuery);
  const entity = useQuery({ ...entityQuery(entityId ?? ''), enabled: entityId !== undefined });
  const gyms = useQuery(gymListQuery);
  const here = useGymHere();
  const back =
    entityId === undefined ? (
      <BackLink to="/programs">{i18n._('Programs')}</BackLink>
    ) : (
      <BackLink to="/clients/$entityId" params={{ entityId }}>
        {entity.data?.name ?? i18n._('Go back')}
      </BackLink>
    );
  return (
    <div className={`${page.stack} ${page.narrow}`}>
      <PageHeader
        back={back}
        title={i18n._('Generate a program')}
        lead={i18n._('Each exercise comes with its reason. Each load can be built in the gym. Every rule is checked.')}
        actions={
          <ButtonLink to="/established" search={entityId === undefined ? {} : { entityId }} variant="default">
            {i18n._('Established programs')}
          </ButtonLink>
        }
      />
      <LoadState query={clients} skeleton={<SkeletonRows rows={1} height={64} label={i18n._('Loading')} />}>
        {(list) =>
          list.items.length === 0 ? (
            <EmptyState
              icon="person"
              title={i18n._('Who is it for')}
              text={i18n._('A program is made for a client or a class. Add one first; a name and an age are enough.')}
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
              onChange={(event) =>
                void navigate({
                  to: '/generate',
                  search: {
                    ...(event.currentTarget.value === '' ? {} : { entityId: event.currentTarget.value }),
                    ...(reference === undefined ? {} : { reference }),
                  },
                  replace: true,
                })
              }
              data={[
                { value: '', label: i18n._('Choose a client or class') },
                ...(entity.data !== undefined && !list.items.some((item) => item.id === entity.data.id)
                  ? [{ value: entity.data.id, label: entity.data.name }]
                  : []),
                ...list.items.map((item) => ({ value: item.id, label: item.name })),
              ]}
            />
          )
        }
      </LoadState>
      {entityId !== undefined && (
        <LoadState query={entity}>
          {(client) => (
            <LoadState query={gyms}>
              {(gymList) =>
                !here.isPending && (reference === undefined || workout.data !== undefined || workout.isError) ? (
                  client.type === 'CLASS' ? (
                    <ClassForm key={client.id} entity={client} gyms={gymList} reference={workout.data ?? null} />
                  ) : (
                    <GeneratorForm
                      key={client.id}
                      entity={client}
                      gyms={gymList}
                      here={here.gym?.id}
                      reference={workout.data ?? null}
                    />
                  )
                ) : (
                  <SkeletonRows rows={6} label={i18n._('Loading')} />
                )
              }
            </LoadState>
          )}
        </LoadState>
      )}
    </div>
  );
}
