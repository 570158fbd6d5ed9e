import { queryOptions, useQuery } from '@tanstack/react-query';
import { api } from '../shell/session/api.ts';
import { useMe } from '../shell/session/session.ts';
import { keptAnswer } from './kept-answer.ts';

type Client = {
  entityId: string;
  personId: string | null;
  name: string;
  /** Keeps the log themselves. */ claimed: boolean;
};

async function everyClient(): Promise<Client[]> {
  const clients: Client[] = [];
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof api.coaching.entities.list>> = await api.coaching.entities.list({
      limit: 100,
      type: 'CLIENT',
      ...(cursor === null ? {} : { cursor }),
    });
    clients.push(
      ...page.items.map(({ id, athleteId, name, claimed }) => ({ entityId: id, personId: athleteId, name, claimed })),
    );
    cursor = page.nextCursor;
  } while (cursor !== null);
  return clients;
}

const clientsQuery = queryOptions({
  queryKey: ['entities', 'people'],
  queryFn: () => keptAnswer('clients', everyClient),
});

/** The client somebody else's training is looked at or logged for; without the network too. Null for one's own. */
export function useClient(personId: string): Client | null {
  const isOther = useMe().id !== personId;
  const { data } = useQuery({ ...clientsQuery, enabled: isOther });
  return isOther ? (data?.find((client) => client.personId === personId) ?? null) : null;
}
