import type { ActorDb } from '@halteres/database';
import { catalog } from '@halteres/catalog';
import { GYM_PRESETS } from '@halteres/engine/load/gym-presets';
import { profileSchema, type Profile } from '@halteres/engine/program/profile';
import { inShares } from '@halteres/engine/program/simulate/in-shares';
import type { AthleteLevel } from '@halteres/engine/program/simulate/priors';
import { readInventory } from '../../gyms/read-inventory.ts';
import type { Audiences } from '../../kernel/audiences.ts';
import { Failure, found } from '../../kernel/failure.ts';
import { documentOf } from '../../programs/program-document.ts';
import { readRows } from '../../programs/read-rows.ts';
import { equipmentHindrances } from '../established/hindrances.ts';
import { knownProgram, usualWeeks } from '../established/list-established.ts';
import { liveEntity } from '../live-entity.ts';
import type { SimulationView } from './contract.ts';
import type { SimulationOrder, Simulator } from './simulator.ts';

type Wish = { level?: AthleteLevel | undefined; weeks?: number | undefined; seed: number };
type Body = SimulationView['body'];

/** Enough for a middle and its edges; a request is at most a year of each. */
const ATHLETES = 21;
const USUAL_KG = { female: 65, male: 85 } as const;

const BY_DIFFICULTY: Readonly<Record<Profile['difficulty'], AthleteLevel>> = {
  beginner: 'novice',
  intermediate: 'intermediate',
  advanced: 'advanced',
};

/** By years of training where some are known, else by the level of the program; nobody is elite unasked. */
const levelOf = (years: number | null, difficulty: Profile['difficulty']): AthleteLevel =>
  years === null || years === 0
    ? BY_DIFFICULTY[difficulty]
    : years < 1
      ? 'novice'
      : years < 4
        ? 'intermediate'
        : 'advanced';

const bodyOf = (sex: string | null, bodyweightKg: number | null): Body => {
  const known = sex === 'female' || sex === 'male' ? sex : null;
  const assumed = known ?? 'male';
  return {
    sex: assumed,
    bodyweightKg: bodyweightKg ?? USUAL_KG[assumed],
    assumed: known === null || bodyweightKg === null,
  };
};

const ordered = async (
  order: Omit<SimulationOrder, 'athletes' | 'sex' | 'bodyweightKg'>,
  body: Body,
  ownGym: boolean,
  run: (order: SimulationOrder) => ReturnType<Simulator>,
): Promise<SimulationView> => {
  const { sex, bodyweightKg } = body;
  const outlook = await run({ ...order, athletes: ATHLETES, sex, bodyweightKg });
  return { ...outlook, level: order.level, body, ownGym };
};

/** A stored program as it stands now; for its owner and the athlete it is for. */
export async function readForSimulation(
  db: ActorDb,
  owner: string,
  id: string,
): Promise<{ program: ReturnType<typeof documentOf>['program']; profile: Profile }> {
  const rows = await readRows(db, owner, id);
  const { profile } = rows.program;
  if ((profile as { kind?: unknown } | null)?.kind === 'class')
    throw new Failure('CONFLICT', 'A class is many people: what its program does to one of them is not simulated.');
  const parsed = profileSchema.safeParse(profile);
  if (!parsed.success)
    throw new Failure('CONFLICT', 'This program carries no profile, so nobody knows which gym and body to simulate.');
  return { program: documentOf(rows).program, profile: parsed.data };
}

/** Many virtual athletes follow a stored program. */
export function simulateProgram(
  { program, profile }: Awaited<ReturnType<typeof readForSimulation>>,
  wish: Wish,
  run: (order: SimulationOrder) => ReturnType<Simulator>,
): Promise<SimulationView> {
  const { athlete, difficulty, gym } = profile;
  return ordered(
    {
      plan: { kind: 'program', program: inShares(program, athlete.oneRepMaxKg, catalog) },
      level: wish.level ?? levelOf(athlete.yearsOfExperience, difficulty),
      weeks: wish.weeks ?? program.weeks.length,
      seed: wish.seed,
      gym,
    },
    bodyOf(athlete.sex, athlete.bodyweightKg),
    true,
    run,
  );
}

/** Many virtual athletes follow an established program, in a client's gym where one is named. */
export async function simulateEstablished(
  { me, asMe }: Pick<Audiences, 'me' | 'asMe'>,
  id: string,
  wish: Wish & { entityId?: string | undefined; gymId?: string | undefined },
  run: (order: SimulationOrder) => ReturnType<Simulator>,
): Promise<SimulationView> {
  const program = knownProgram(id);
  const { entityId } = wish;
  const entity = entityId === undefined ? null : await asMe((db) => liveEntity(db, me, entityId));
  const gymId = wish.gymId ?? entity?.gymId ?? null;
  const gym = gymId === null ? null : await asMe((db) => readInventory(db, gymId));
  const missing = gym === null ? [] : equipmentHindrances(program, gym);
  if (missing.length > 0)
    throw new Failure('INFEASIBLE', missing.map(({ text, mend }) => `${text} ${mend}`).join(' '), { missing });
  return ordered(
    {
      plan: { kind: 'established', id },
      level: wish.level ?? levelOf(entity?.yearsOfExperience ?? null, program.level),
      weeks: wish.weeks ?? usualWeeks(program),
      seed: wish.seed,
      gym: gym ?? found(GYM_PRESETS['commercial_kg'], 'gym preset'),
    },
    bodyOf(entity?.gender ?? null, entity?.weightKg ?? null),
    gym !== null,
    run,
  );
}
