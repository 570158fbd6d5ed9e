import { useEffect, useRef } from 'react';

/** A workout put down by keyboard is drawn anew on its day, now and when the server has answered: the focus goes with it. */
export function useFocusThatStays(): (id: string) => void {
  const kept = useRef<string | null>(null);
  useEffect(() => {
    if (kept.current !== null && document.activeElement === document.body)
      document.querySelector<HTMLElement>(`[data-workout="${kept.current}"]`)?.focus();
  });
  useEffect(() => {
    const letGo = (): void => void (kept.current = null);
    window.addEventListener('pointerdown', letGo);
    return () => window.removeEventListener('pointerdown', letGo);
  }, []);
  return (id) => void (kept.current = id);
}
