import { SyncClient } from '@halteres/sync/client';
import type { Query } from '@tanstack/react-query';
import { tellFit } from '../planning/device/tell-fit.ts';
import { queryClient } from '../shell/session/query-client.ts';
import { setSyncStatus } from '../shell/frame/sync-status.tsx';
import { forgetAnswers, forgetAnswersOfPeople } from './kept-answer.ts';

let current: SyncClient | null = null;

/** The log of an account on this device, exchanging with the server from the first call on. */
export function accountLog(account: string): SyncClient {
  if (current?.account === account) return current;
  void current?.close();
  const client: SyncClient = new SyncClient({ account, first: () => client.fits.send(tellFit) });
  current = client;
  const tell = () => {
    const { queued, sending, lastSync, conflicts } = client.status;
    setSyncStatus({ queued, sending, sentAt: lastSync, conflicts });
  };
  client.onPurge(forgetWhatWasShared);
  client.watch(tell);
  tell();
  client.start();
  return client;
}

/** Somebody shares less: what was answered and what stands on the screen is from before, in this tab too. */
async function forgetWhatWasShared(): Promise<void> {
  await forgetAnswersOfPeople();
  queryClient.removeQueries({ type: 'inactive', predicate: isOfPeople });
  await queryClient.resetQueries({ predicate: isOfPeople });
}

const isOfPeople = ({ queryKey: [first] }: Query): boolean => first !== 'me' && first !== 'catalogue';

/** Sends what still waits, before the session ends. Offline it stays, and is sent after the next sign-in. */
export async function sendLog(account: string): Promise<void> {
  await accountLog(account)
    .sync()
    .catch(() => undefined);
}

/** Takes everything of the account off this device, unless something of it is nowhere else. */
export async function forgetLog(account: string): Promise<void> {
  const client = accountLog(account);
  if ((await client.store.outbox.count()) > 0) await client.close();
  else await client.forget();
  await forgetAnswers();
  current = null;
}
