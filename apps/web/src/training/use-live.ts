import { liveQuery } from 'dexie';
import { useEffect, useRef, useState } from 'react';

export type Live<Data> = { data: Data | undefined; failed: boolean };

/** What a query of the local store answers, again whenever that changes. A new key starts anew. */
export function useLive<Data>(key: string, ask: () => Promise<Data>): Live<Data> {
  const [state, setState] = useState<Live<Data> & { key: string }>({ key, data: undefined, failed: false });
  const latest = useRef(ask);
  latest.current = ask;
  useEffect(() => {
    const subscription = liveQuery(() => latest.current()).subscribe({
      next: (data) => setState({ key, data, failed: false }),
      error: () => setState({ key, data: undefined, failed: true }),
    });
    return () => subscription.unsubscribe();
  }, [key]);
  return state.key === key ? state : { data: undefined, failed: false };
}
