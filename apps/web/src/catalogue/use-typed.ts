import { useEffect, useRef, useState } from 'react';

/** Browsers refuse addresses that change with every key. */
const KEEP_AFTER_MS = 150;

/** Text that answers at once while it is typed, and is kept elsewhere a moment later. */
export function useTyped(kept: string, keep: (text: string) => void): [string, (text: string) => void] {
  const [typed, setTyped] = useState(kept);
  const written = useRef(kept);
  useEffect(() => {
    if (kept === written.current) return;
    written.current = kept;
    setTyped(kept);
  }, [kept]);
  useEffect(() => {
    if (typed === written.current) return;
    const waiting = setTimeout(() => {
      written.current = typed;
      keep(typed);
    }, KEEP_AFTER_MS);
    return () => clearTimeout(waiting);
  }, [typed, keep]);
  return [typed, setTyped];
}
