import { FITBOD, FITBOD_ABSENT } from './fitbod.ts';
import { FITNOTES, FITNOTES_ABSENT } from './fitnotes.ts';
import { HEVY, HEVY_ABSENT } from './hevy.ts';
import { LIFTOSAUR, LIFTOSAUR_ABSENT } from './liftosaur.ts';
import { STRONG, STRONG_ABSENT } from './strong.ts';

type Names = Readonly<Record<string, string>>;

/** What each app means by its names, and which of them have no exercise of ours. */
export const BY_APP = {
  strong: { known: STRONG, absent: STRONG_ABSENT },
  hevy: { known: HEVY, absent: HEVY_ABSENT },
  fitnotes: { known: FITNOTES, absent: FITNOTES_ABSENT },
  fitbod: { known: FITBOD, absent: FITBOD_ABSENT },
  liftosaur: { known: LIFTOSAUR, absent: LIFTOSAUR_ABSENT },
} as const satisfies Record<string, { known: Names; absent: Names }>;

export type App = keyof typeof BY_APP;

const lookups = new Map<App, ReadonlyMap<string, string | null>>();

/** Names of an app in lower case with the exercise each means; null for those that have none. */
export function namesOfApp(app: App): ReadonlyMap<string, string | null> {
  const before = lookups.get(app);
  if (before !== undefined) return before;
  const { known, absent } = BY_APP[app];
  const lookup = new Map<string, string | null>([
    ...Object.keys(absent).map((name) => [name.toLowerCase(), null] as const),
    ...Object.entries(known).map(([name, slug]) => [name.toLowerCase(), slug] as const),
  ]);
  lookups.set(app, lookup);
  return lookup;
}
