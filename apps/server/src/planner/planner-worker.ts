import { constants, setPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';
import { catalog } from '@halteres/catalog';
import { establishedProgram } from '@halteres/engine/program/established/programs';
import { generateProgram } from '@halteres/engine/program/generate/generate-program';
import { outlook, type Outlook } from '@halteres/engine/program/simulate/outlook';
import type { Plan } from '@halteres/engine/program/simulate/plan-source';
import type { Scores } from '@halteres/modules/planning/planner';
import type { SimulationOrder } from '@halteres/modules/planning/simulation/simulator';
import { loadSolver } from '@halteres/solver/load-solver';
import type { PlannerAnswer, PlannerQuestion, PlannerScores } from './open-planner.ts';

// The thread that programs are made and simulated on. Making one takes a second of a core: whoever logs a set meanwhile
// goes first. On Linux a priority is a thread's own; elsewhere it is the whole process's and is left as it is.
if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL);

const solver = loadSolver();
let scores: Scores = new Map();

const planOf = ({ plan }: SimulationOrder): Plan => {
  if (plan.kind === 'program') return plan;
  const program = establishedProgram(plan.id);
  if (program === undefined) throw new RangeError(`"${plan.id}" is no established program`);
  return { kind: 'established', program };
};

/** One athlete after the other; whoever waits for a program gets a turn in between. */
async function simulateOrder(order: SimulationOrder): Promise<Outlook> {
  const { athletes, ...others } = order;
  const running = outlook({ ...others, plan: planOf(order), catalog }, athletes);
  for (;;) {
    const { done, value } = running.next();
    if (done === true) return value;
    await new Promise((next) => setImmediate(next));
  }
}

const resultOf = async (question: PlannerQuestion): Promise<unknown> =>
  question.kind === 'plan'
    ? generateProgram(question.order, { ...catalog, scores }, await solver)
    : simulateOrder(question.order);

parentPort?.on('message', (question: PlannerQuestion | PlannerScores) => {
  if (question.kind === 'scores') {
    ({ scores } = question);
    return;
  }
  const { id } = question;
  const answer = (given: PlannerAnswer): void => parentPort?.postMessage(given);
  resultOf(question)
    .then((result) => answer({ id, result }))
    .catch((error: unknown) =>
      answer({ id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
    );
});
