import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { GenerateResult } from '@halteres/engine/program/program';
import type { Planner } from '@halteres/modules/planning/planner';

export type PlannerAnswer = { id: number; result: GenerateResult } | { id: number; error: string };

type Waiting = { resolve: (result: GenerateResult) => void; reject: (error: Error) => void };

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

/** Makes programs on a thread of its own, one after the other; the thread starts with the first. */
export function openPlanner(): { plan: Planner; close: () => Promise<void> } {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
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
      else asker?.resolve(answer.result);
      if (waiting.size === 0) idle = setTimeout(() => void letGo(), IDLE_MS).unref();
    });
    fresh.on('error', (error) => fail(fresh, error));
    fresh.on('exit', (code) => {
      if (waiting.size > 0 && worker === fresh) fail(fresh, new Error(`The planner ended with ${code}.`));
    });
    worker = fresh;
    return fresh;
  };
  return {
    plan: (profile) =>
      new Promise((resolve, reject) => {
        clearTimeout(idle);
        const id = asked++;
        waiting.set(id, { resolve, reject });
        started().postMessage({ id, profile });
      }),
    close: letGo,
  };
}
