import type { Gym } from '@halteres/engine/load/inventory';
import type { Program } from '@halteres/engine/program/program';
import type { Outlook } from '@halteres/engine/program/simulate/outlook';
import type { AthleteLevel } from '@halteres/engine/program/simulate/priors';

/** What is to be simulated, as plain data that another thread can be handed. */
export type SimulationOrder = {
  plan: { kind: 'established'; id: string } | { kind: 'program'; program: Program };
  level: AthleteLevel;
  seed: number;
  weeks: number;
  athletes: number;
  gym: Gym;
  sex: 'female' | 'male';
  bodyweightKg: number;
};

/** Simulates wherever it likes, for the person who asks: it takes up to seconds of a processor. */
export type Simulator = (order: SimulationOrder, asker: string) => Promise<Outlook>;
