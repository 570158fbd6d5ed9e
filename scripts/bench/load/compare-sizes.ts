import { median } from '../side-by-side.ts';
import { BUT_GENERATE, KINDS, ONLY_GENERATE, type Kind, type SHARES } from './mix.ts';
import { part, shoot, type Target } from './shoot.ts';

const TURNS = 8;
const SECONDS = 5;
/** Few connections: what is compared is the work of a request, not how long it waits behind others. */
const CONNECTIONS = 4;

/** The median milliseconds of each request on a small and a large database, measured by turns. */
export async function compareSizes(small: Target, large: Target): Promise<Map<Kind, [number, number]>> {
  const times = [small, large].map(() => new Map<Kind, number[]>(KINDS.map((kind) => [kind, []])));
  const turn = async (at: number, place: Target, shares: typeof SHARES, connections: number, seed: number) => {
    const shots = await shoot(part(place, 0, connections), SECONDS, seed, shares);
    if (shots.errors.size > 0) throw new Error([...shots.errors.keys()].join('\n'));
    for (const kind of KINDS) times[at]?.get(kind)?.push(...shots.times[kind]);
  };
  for (let round = -1; round < TURNS; round++) {
    for (const [at, place] of [small, large].entries()) await turn(at, place, BUT_GENERATE, CONNECTIONS, 100 + round);
    for (const [at, place] of [small, large].entries()) await turn(at, place, ONLY_GENERATE, 1, 200 + round);
    if (round < 0) for (const each of times) for (const list of each.values()) list.length = 0;
  }
  const medianOf = (at: number, kind: Kind): number => median(times[at]?.get(kind) ?? []);
  return new Map(KINDS.map((kind): [Kind, [number, number]] => [kind, [medianOf(0, kind), medianOf(1, kind)]]));
}
