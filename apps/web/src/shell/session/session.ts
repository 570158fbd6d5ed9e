import type { Me, Settings } from '@halteres/modules/identity/contract';
import { setFormatLocale } from '@halteres/i18n';
import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { speak } from '../speak.ts';
import { chooseGymNow } from '../../gyms/now/gym-now.ts';
import { api, isProblem } from './api.ts';
import { signOut } from './auth.ts';
import { queryClient } from './query-client.ts';

const KEPT = 'halteres-me';

function kept(): Me | null {
  const text = localStorage.getItem(KEPT);
  // What an earlier version kept says nothing of what came later.
  return text === null
    ? null
    : { staff: [], emailVerified: true, ...(JSON.parse(text) as Omit<Me, 'staff' | 'emailVerified'> & Partial<Me>) };
}

function keep(me: Me): Me {
  localStorage.setItem(KEPT, JSON.stringify(me));
  setFormatLocale(me.settings.locale);
  void speak(me.settings.locale);
  return me;
}

/** The language this device was left in; the browser's where nobody was signed in yet. */
export const lastLocale = (): string => kept()?.settings.locale ?? navigator.language;

/** Who is signed in. With the network cut, who was signed in last, so that the app opens. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  staleTime: 300_000,
  queryFn: async (): Promise<Me> => {
    try {
      return keep(await api.identity.me.get());
    } catch (error) {
      const last = isProblem(error, 'offline') ? kept() : null;
      if (last === null) throw error;
      return keep(last);
    }
  },
});

/** Languages there are words in, also those translators here began. */
export const languagesQuery = queryOptions({
  queryKey: ['languages'],
  queryFn: async () => (await api.words.shown({ locale: 'en' })).languages,
});

export const useMe = (): Me => useSuspenseQuery(meQuery).data;
export const useSettings = (): Settings => useMe().settings;

export async function updateMe(change: Parameters<typeof api.identity.me.update>[0]): Promise<Me> {
  const me = keep(await api.identity.me.update(change));
  queryClient.setQueryData(meQuery.queryKey, me);
  return me;
}

/** Forgets everything that was read as somebody. */
export function forgetSession(): void {
  localStorage.removeItem(KEPT);
  chooseGymNow(null);
  queryClient.clear();
}

/** Signs out and takes the log off this device; leaves the page, so that nothing of this person stays in memory. */
export async function leave(): Promise<void> {
  const { id } = await queryClient.ensureQueryData(meQuery);
  const { forgetLog, sendLog } = await import('../../training/account-sync.ts');
  await sendLog(id);
  await signOut();
  await forgetLog(id);
  forgetSession();
  location.assign('/sign-in');
}
