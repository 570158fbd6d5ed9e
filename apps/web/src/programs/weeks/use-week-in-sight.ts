import { useEffect, useRef, useState, type RefObject } from 'react';

type Weeks = {
  /** The week that is now. */
  now: number;
  /** The week of the workout that is open beside the list; null when none is. */
  open: number | null;
};

const sectionOf = (grid: RefObject<HTMLElement | null>, week: number): HTMLElement | null =>
  grid.current?.querySelector(`[data-section="${week}"]`) ?? null;

/** Opens the weeks at the one that is now, or at the one just looked at; tells when now is out of sight, and leads back. */
export function useWeekInSight(
  grid: RefObject<HTMLElement | null>,
  { now, open }: Weeks,
): { isAway: boolean; goBack: () => void } {
  const [isAway, setIsAway] = useState(false);
  const looked = useRef<number | null>(null);
  useEffect(() => {
    const week = open ?? looked.current ?? now;
    looked.current = open ?? looked.current;
    // The router puts the page at its top once it is drawn; the week comes after that.
    const frame = requestAnimationFrame(() => {
      if (open !== null) sectionOf(grid, week)?.scrollIntoView({ block: 'nearest' });
      else if (week > 1) sectionOf(grid, week)?.scrollIntoView({ block: 'start' });
    });
    return () => cancelAnimationFrame(frame);
  }, [grid, now, open]);
  useEffect(() => {
    const section = sectionOf(grid, now);
    if (section === null) return;
    const observer = new IntersectionObserver(([entry]) => {
      if (entry !== undefined) setIsAway(!entry.isIntersecting);
    });
    observer.observe(section);
    return () => observer.disconnect();
  }, [grid, now]);
  const goBack = () => {
    const section = sectionOf(grid, now);
    section?.scrollIntoView({ block: 'start' });
    section?.focus({ preventScroll: true });
  };
  return { isAway, goBack };
}
