/** Metres a second an easy pace covers: what turns a plan in minutes into an exercise counted in metres. Engineering defaults. */
const METRES_PER_SECOND: Readonly<Record<string, number>> = { walking: 1.5, 'interval-running': 2.2, running: 2.4 };

/** Metres an easy pace covers in so many seconds, to ten metres. */
export const metresIn = (slug: string, seconds: number): number =>
  Math.max(10, Math.round((seconds * (METRES_PER_SECOND[slug] ?? 2.2)) / 10) * 10);
