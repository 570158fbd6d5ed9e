import { useCallback, useEffect, useRef, useState } from 'react';
import { announceRest, showRestOver } from './rest-notice.ts';
import { tick } from '../haptics.ts';
import { changeRest, restLeft, type Rest } from './rest-timer.ts';

const KEPT = 'halteres-rest';

function kept(workoutId: string): Rest | null {
  const text = localStorage.getItem(KEPT);
  if (text === null) return null;
  const rest = JSON.parse(text) as Rest & { workoutId: string };
  return rest.workoutId === workoutId ? rest : null;
}

export type RestControl = {
  rest: Rest | null;
  now: number;
  start: (seconds: number) => void;
  change: (by: number) => void;
  stop: () => void;
};

/** The rest that runs in this workout. It is kept, so that it goes on after a reload. */
export function useRest(workoutId: string): RestControl {
  const [rest, setRest] = useState<Rest | null>(() => kept(workoutId));
  const [now, setNow] = useState(() => Date.now());
  const over = useRef(rest === null || restLeft(rest, now) <= 0);

  const keep = useCallback(
    (next: Rest | null) => {
      if (next === null) localStorage.removeItem(KEPT);
      else localStorage.setItem(KEPT, JSON.stringify({ ...next, workoutId }));
      const at = Date.now();
      over.current = next === null || restLeft(next, at) <= 0;
      setNow(at);
      setRest(next);
      announceRest(next);
    },
    [workoutId],
  );

  useEffect(() => {
    if (rest === null) return;
    const look = (): void => {
      const at = Date.now();
      setNow(at);
      if (over.current || restLeft(rest, at) > 0) return;
      over.current = true;
      tick('long');
      showRestOver();
    };
    const timer = setInterval(look, 250);
    // Timers sleep with the screen; the clock does not.
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [rest]);

  return {
    rest,
    now,
    start: (seconds) => keep({ startedAt: Date.now(), seconds }),
    change: (by) => rest !== null && keep(changeRest(rest, by, Date.now())),
    stop: () => keep(null),
  };
}
