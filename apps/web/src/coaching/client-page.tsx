import { i18n } from '@halteres/i18n';
import type { Entity } from '@halteres/modules/coaching/contract';
import { DeleteButton, Icon, PageHeader, SkeletonRows, Tag } from '@halteres/ui';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { BackLink, ButtonLink } from '../shell/parts/button-link.tsx';
import { LoadState } from '../shell/parts/load-state.tsx';
import { ClientFacts } from './client-facts.tsx';
import { ClientPrograms } from './client-programs.tsx';
import { ClientTraining } from './client-training.tsx';
import { ClientUpcoming } from './client-upcoming.tsx';
import { bringBack, entityQuery, putAway } from './entity-queries.ts';
import { Injuries } from './injuries.tsx';
import { InviteCard } from './invite-card.tsx';
import { NotShared } from './not-shared.tsx';
import { Roster } from './roster/roster.tsx';
import page from '../shell/parts/page.module.css';

/** One client or class: what is planned, what is known, what hurts. */
export function ClientPage(): ReactNode {
  const { entityId } = useParams({ from: '/app/clients/$entityId' });
  const query = useQuery(entityQuery(entityId));
  return (
    <LoadState
      query={query}
      skeleton={
        <>
          <PageHeader title={<span className="sr-only">{i18n._('Loading')}</span>} />
          <SkeletonRows rows={8} label={i18n._('Loading')} />
        </>
      }
    >
      {(entity) => <ClientView entity={entity} />}
    </LoadState>
  );
}

/** What the client shares, and of the rest that it is not shared. */
function Shared({ entity }: { entity: Entity }): ReactNode {
  const { athleteId, name, sharing } = entity;
  return (
    <>
      {athleteId !== null && sharing?.training !== false ? (
        <ClientTraining personId={athleteId} />
      ) : (
        <NotShared title={i18n._('Training')} name={name} what="training" sharing={sharing} />
      )}
      {athleteId !== null && sharing?.health !== false ? (
        <Injuries personId={athleteId} name={name} />
      ) : (
        <NotShared title={i18n._('Injuries')} name={name} what="health" sharing={sharing} />
      )}
    </>
  );
}

function ClientView({ entity }: { entity: Entity }): ReactNode {
  const navigate = useNavigate();
  const isClass = entity.type === 'CLASS';
  const list = isClass ? '/classes' : '/clients';
  const away = entity.deletedAt !== null;
  // Who has a login keeps their own log.
  const loggedFor = isClass || away || entity.claimed ? null : entity.athleteId;
  return (
    <>
      <PageHeader
        back={<BackLink to={list}>{isClass ? i18n._('Classes') : i18n._('Clients')}</BackLink>}
        title={entity.name}
        lead={
          <span className={page.row}>
            {isClass ? (
              <Tag icon="people">{i18n._('Class')}</Tag>
            ) : entity.claimed ? (
              <Tag tone="success" icon="check">
                {i18n._('Has a login')}
              </Tag>
            ) : (
              <Tag>{i18n._('No login')}</Tag>
            )}
          </span>
        }
        actions={
          <>
            <DeleteButton
              label={i18n._('Put away')}
              doneText={i18n._('{name} is put away.', { name: entity.name })}
              undoText={i18n._('Undo')}
              failText={i18n._('That did not work. Try again.')}
              onDelete={async () => {
                await putAway(entity.id);
                await navigate({ to: list });
              }}
              onUndo={() => bringBack(entity.id)}
            />
            <ButtonLink variant="default" to="/clients/$entityId/edit" params={{ entityId: entity.id }}>
              {i18n._('Edit facts')}
            </ButtonLink>
            {loggedFor !== null && (
              <ButtonLink variant="default" to="/log/$personId" params={{ personId: loggedFor }}>
                <Icon name="plus" size={16} />
                &nbsp;{i18n._('Log a workout')}
              </ButtonLink>
            )}
            {!away && (
              <ButtonLink to="/generate" search={{ entityId: entity.id }}>
                <Icon name="spark" size={16} />
                &nbsp;{i18n._('Generate a program')}
              </ButtonLink>
            )}
          </>
        }
      />
      <div className={page.columns}>
        <div className={page.stack}>
          <ClientUpcoming entityId={entity.id} />
          <ClientPrograms entityId={entity.id} isClass={isClass} />
          {isClass && <Roster classId={entity.id} />}
          {!isClass && <Shared entity={entity} />}
        </div>
        <div className={page.stack}>
          <ClientFacts entity={entity} />
          {!isClass && !entity.claimed && <InviteCard entityId={entity.id} name={entity.name} />}
        </div>
      </div>
    </>
  );
}
