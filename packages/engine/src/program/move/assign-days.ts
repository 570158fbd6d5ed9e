type Bounds = { rest: number; after: number; before: number };

/** Days for workouts in their order: as few moved as can be, then as little as can be. Null where they do not fit. */
export function assignDays(from: readonly number[], free: readonly number[], bounds: Bounds): number[] | null {
  let best: { days: number[]; moved: number; far: number } | null = null;
  const place = (at: number, days: number[]): void => {
    if (at === from.length) {
      const moved = days.filter((day, i) => day !== from[i]).length;
      const far = days.reduce((sum, day, i) => sum + Math.abs(day - (from[i] as number)), 0);
      if ((days.at(-1) ?? -Infinity) + bounds.rest > bounds.before) return;
      if (best === null || moved < best.moved || (moved === best.moved && far < best.far)) best = { days, moved, far };
      return;
    }
    const earliest = (days.at(-1) ?? bounds.after) + bounds.rest;
    for (const day of free) if (day >= earliest) place(at + 1, [...days, day]);
  };
  place(0, []);
  return (best as { days: number[] } | null)?.days ?? null;
}
