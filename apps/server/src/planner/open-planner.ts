import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { Profile } from '@halteres/engine/program/profile';
import type { GenerateResult } from '@halteres/engine/program/program';
import type { Outlook } from '@halteres/engine/program/simulate/outlook';
import { Failure } from '@halteres/modules/kernel/failure';
import type { Planner, Scores } from '@halteres/modules/planning/planner';
import type { SimulationOrder, Simulator } from '@halteres/modules/planning/simulation/simulator';

/** What the thread is asked for, and what each kind of question is answered with. */
type Kinds = {
  plan: { order: Profile; result: GenerateResult };
  simulate: { order: SimulationOrder; result: Outlook };
};
export type PlannerQuestion = {
  [Kind in keyof Kinds]: { id: number; kind: Kind; order: Kinds[Kind]['order'] };
}[keyof Kinds];
/** Told before the first program is asked for, and when they are others: programs are made with them from then on. */
export type PlannerScores = { kind: 'scores'; scores: Scores };
export type PlannerAnswer = { id: number; result: unknown } | { id: number; error: string };

type Waiting = { resolve: (result: never) => void; reject: (error: Error) => void };

/** Simulations one person, and all together, may have under way: a generation is never kept waiting by many. */
const MOST_SIMULATIONS = { each: 2, all: 12 } as const;

/** A thread nobody asked for this long is let go, with its memory. */
const IDLE_MS = 120_000;

/** From source the thread first learns to read TypeScript: Node 20 hands no loader on to a thread. */
const fromSource = (url: URL): string =>
  `import('tsx/esm/api').then(({ register }) => { register(); return import(${JSON.stringify(url.href)}); });`;

/** The worker as built lies beside the bundle or a folder above its chunks. */
function openWorker(): Worker {
  const built = ['./planner-worker.js', '../planner-worker.js']
    .map((path) => new URL(path, import.meta.url))
    .find((url) => existsSync(url));
  return built === undefined
    ? new Worker(fromSource(new URL('./planner-worker.ts', import.meta.url)), { eval: true })
    : new Worker(built);
}

/** Makes and simulates programs on a thread of its own; the thread starts with the first. */
export function openPlanner(
  readScores: () => Promise<Scores>,
  rushHasPassed: () => Promise<void>,
): {
  plan: Planner;
  simulate: Simulator;
  close: () => Promise<void>;
} {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let told: { worker: Worker; scores: Scores } | null = null;
  let asked = 0;
  let idle: NodeJS.Timeout | undefined;

  const letGo = async (): Promise<void> => {
    clearTimeout(idle);
    const ending = worker;
    worker = null;
    await ending?.terminate();
  };
  const fail = (failed: Worker, error: Error): void => {
    if (worker === failed) worker = null;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  const started = (): Worker => {
    if (worker !== null) return worker;
    const fresh = openWorker();
    fresh.unref();
    fresh.on('message', (answer: PlannerAnswer) => {
      const asker = waiting.get(answer.id);
      waiting.delete(answer.id);
      if ('error' in answer) asker?.reject(new Error(`The planner failed: ${answer.error}`));
      else asker?.resolve(answer.result as never);
      if (waiting.size === 0) idle = setTimeout(() => void letGo(), IDLE_MS).unref();
    });
    fresh.on('error', (error) => fail(fresh, error));
    fresh.on('exit', (code) => {
      if (waiting.size > 0 && worker === fresh) fail(fresh, new Error(`The planner ended with ${code}.`));
    });
    worker = fresh;
    return fresh;
  };
  const ask = <Kind extends keyof Kinds>(kind: Kind, order: Kinds[Kind]['order']): Promise<Kinds[Kind]['result']> =>
    new Promise((resolve, reject) => {
      clearTimeout(idle);
      const id = asked++;
      waiting.set(id, { resolve, reject });
      started().postMessage({ id, kind, order });
    });
  const simulating = new Map<string, number>();
  const simulate: Simulator = async (order, asker) => {
    const mine = simulating.get(asker) ?? 0;
    const all = [...simulating.values()].reduce((sum, each) => sum + each, 0);
    if (mine >= MOST_SIMULATIONS.each || all >= MOST_SIMULATIONS.all)
      throw new Failure('TOO_MANY_REQUESTS', 'Other simulations are still running. Ask again in a few seconds.');
    simulating.set(asker, mine + 1);
    try {
      return await ask('simulate', order);
    } finally {
      const left = (simulating.get(asker) ?? 1) - 1;
      if (left === 0) simulating.delete(asker);
      else simulating.set(asker, left);
    }
  };
  let closed = false;
  let turn: Promise<unknown> = Promise.resolve();
  const planOne: Planner = async (profile) => {
    const scores = await readScores();
    await rushHasPassed();
    if (closed) throw new Error('The planner was closed before this program was begun.');
    const planning = started();
    if (told?.worker !== planning || told.scores !== scores) {
      planning.postMessage({ kind: 'scores', scores } satisfies PlannerScores);
      told = { worker: planning, scores };
    }
    return ask('plan', profile);
  };
  const plan: Planner = (profile) => {
    const planned = turn.then(() => planOne(profile));
    turn = planned.catch(() => undefined);
    return planned;
  };
  const close = (): Promise<void> => {
    closed = true;
    return letGo();
  };
  return { plan, simulate, close };
}
