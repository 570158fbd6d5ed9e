// How long a workout takes: an engineering model (training-science §3.6), checked against published session lengths.

export type StraightBlock = {
  kind: 'straight';
  setup: number;
  warmups?: number;
  wreps?: number;
  wrest?: number;
  sets: number;
  reps: number;
  /** Seconds per repetition. */
  spr?: number;
  rest: number;
  sides?: number;
  /** Seconds to change sides. */
  switch?: number;
};
export type RoundBlock = {
  kind: 'superset' | 'circuit';
  setup: number;
  rounds: number;
  /** `sets` where an exercise is left out of the last rounds. */
  exercises: { reps: number; sets?: number; spr?: number; sides?: number }[];
  /** Seconds between the exercises of a round. */
  intra: number;
  rest: number;
};
export type TimeBlock =
  | StraightBlock
  | RoundBlock
  | { kind: 'emom'; minutes: number; interval?: number }
  | { kind: 'amrap' | 'fortime'; cap: number }
  | { kind: 'interval'; rounds: number; work: number; rest: number }
  | { kind: 'tabata'; blocks: number; blockRest: number };
export type TimePlan = { generalWarmup?: number; cooldown?: number; transition?: number; blocks: TimeBlock[] };

/** Seconds where a plan does not say otherwise. */
const USUAL = { spr: 3, warmUpRest: 45, switch: 5, generalWarmup: 300, cooldown: 180, transition: 60 } as const;

/** Seconds one block takes. */
export const blockSeconds = (block: TimeBlock): number => {
  switch (block.kind) {
    case 'straight': {
      const sides = block.sides ?? 1;
      const spr = block.spr ?? USUAL.spr;
      const warm = (block.warmups ?? 0) * ((block.wreps ?? 0) * spr + (block.wrest ?? USUAL.warmUpRest));
      const work = block.reps * spr * sides + (sides - 1) * (block.switch ?? USUAL.switch);
      return block.setup + warm + block.sets * work + (block.sets - 1) * block.rest;
    }
    case 'superset':
    case 'circuit': {
      const setsOf = ({ sets }: RoundBlock['exercises'][number]): number => sets ?? block.rounds;
      const work = block.exercises.reduce(
        (sum, each) => sum + setsOf(each) * each.reps * (each.spr ?? USUAL.spr) * (each.sides ?? 1),
        0,
      );
      const changes = block.exercises.reduce((sum, each) => sum + setsOf(each), 0) - block.rounds;
      return block.setup + work + changes * block.intra + (block.rounds - 1) * block.rest;
    }
    case 'emom':
      return block.minutes * (block.interval ?? 60);
    case 'amrap':
    case 'fortime':
      return block.cap;
    case 'interval':
      return block.rounds * (block.work + block.rest) - block.rest;
    case 'tabata':
      return block.blocks * 240 + (block.blocks - 1) * block.blockRest;
  }
};

/** Seconds that blocks of so many seconds each take with general warm-up, transitions between them and cool-down. */
export const framedSeconds = (
  { generalWarmup, cooldown, transition }: Omit<TimePlan, 'blocks'>,
  blocks: readonly number[],
): number =>
  (generalWarmup ?? USUAL.generalWarmup) +
  (cooldown ?? USUAL.cooldown) +
  blocks.reduce((sum, seconds) => sum + seconds, 0) +
  (transition ?? USUAL.transition) * Math.max(0, blocks.length - 1);

/** Seconds a whole plan takes. */
export const planSeconds = (plan: TimePlan): number => framedSeconds(plan, plan.blocks.map(blockSeconds));

/** Takes one set at a time from the last straight block that has more than two, until the plan fits or nothing is left. */
export const fitTime = (plan: TimePlan, limitS: number): { fits: boolean; removedSets: number; seconds: number } => {
  const blocks = plan.blocks.map((block) => ({ ...block }));
  let removedSets = 0;
  const seconds = (): number => planSeconds({ ...plan, blocks });
  while (seconds() > limitS) {
    const last = blocks.findLast((block) => block.kind === 'straight' && block.sets > 2);
    if (last?.kind !== 'straight') break;
    last.sets -= 1;
    removedSets += 1;
  }
  return { fits: seconds() <= limitS, removedSets, seconds: seconds() };
};
