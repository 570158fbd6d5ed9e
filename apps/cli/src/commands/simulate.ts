import { catalog } from '@halteres/catalog';
import { GYM_PRESETS } from '@halteres/engine/load/gym-presets';
import { establishedProgram } from '@halteres/engine/program/established/programs';
import type { Program } from '@halteres/engine/program/program';
import type { Plan } from '@halteres/engine/program/simulate/plan-source';
import { ATHLETE_LEVELS } from '@halteres/engine/program/simulate/priors';
import type { SimulatedWeek, Simulation } from '@halteres/engine/program/simulate/result';
import { simulate } from '@halteres/engine/program/simulate/simulate';
import type { Command } from 'commander';
import { CommandError, EXIT } from '../command-error.ts';
import { parseJson, readText } from '../read-input.ts';

const MOST_WEEKS = 520;

type Options = { seed: string; athlete: string; weeks: string; gym: string; sex: string; format: string };

/** `halteres simulate`: a virtual athlete follows a program. */
export function addSimulate(program: Command): void {
  program
    .command('simulate')
    .description(
      'Let a virtual athlete follow a program, week by week. What would be, not what will be. Exit 3 when a bound breaks.',
    )
    .argument('<plan>', 'an established program such as gzclp, or a file: a program, or what generate --json printed')
    .option('--seed <number>', 'same seed, same year', '1')
    .option('--athlete <level>', ATHLETE_LEVELS.join(', '), 'intermediate')
    .option('--weeks <number>', 'how many', '52')
    .option('--gym <preset>', Object.keys(GYM_PRESETS).join(', '), 'commercial_kg')
    .option('--sex <sex>', 'female or male', 'male')
    .option('--format <format>', 'text or json', 'text')
    .action(async (plan: string, options: Options) => {
      const gym = GYM_PRESETS[options.gym];
      if (!gym)
        throw new CommandError(
          `--gym is ${options.gym}; give one of ${Object.keys(GYM_PRESETS).join(', ')}.`,
          EXIT.usage,
        );
      const simulation = simulate({
        plan: await planOf(plan),
        level: oneOf(options.athlete, ATHLETE_LEVELS, '--athlete'),
        seed: whole(options.seed, '--seed', 0, 2 ** 31 - 1),
        weeks: whole(options.weeks, '--weeks', 1, MOST_WEEKS),
        sex: oneOf(options.sex, ['female', 'male'] as const, '--sex'),
        gym,
        catalog,
      });
      const json = oneOf(options.format, ['text', 'json'] as const, '--format') === 'json';
      process.stdout.write(`${json ? JSON.stringify(simulation) : inWords(simulation)}\n`);
      const broken = simulation.bounds.flatMap((bound) => bound.broken);
      if (broken.length > 0) throw new CommandError(`Bounds broken: ${broken.join('; ')}`, EXIT.unsound);
    });
}

function oneOf<T extends string>(value: string, allowed: readonly T[], flag: string): T {
  const found = allowed.find((each) => each === value);
  if (found === undefined) throw new CommandError(`${flag} is ${value}; give ${allowed.join(', ')}.`, EXIT.usage);
  return found;
}

function whole(value: string, flag: string, least: number, most: number): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < least || number > most)
    throw new CommandError(`${flag} is ${value}; give a whole number from ${least} to ${most}.`, EXIT.usage);
  return number;
}

/** Whether a file has the shape of a program as far as a simulation reads it. */
const isLaidOut = ({ weeks }: Partial<Program>): boolean =>
  Array.isArray(weeks) &&
  weeks.length > 0 &&
  weeks.every(
    ({ workouts }: Partial<Program['weeks'][number]>) =>
      Array.isArray(workouts) &&
      workouts.every(
        ({ exercises }: Partial<(typeof workouts)[number]>) =>
          Array.isArray(exercises) && exercises.every(({ sets }) => Array.isArray(sets)),
      ),
  );

async function planOf(name: string): Promise<Plan> {
  const established = establishedProgram(name);
  if (established) return { kind: 'established', program: established };
  const value = parseJson(await readText(name), name, 1) as ({ program?: Program } & Partial<Program>) | null;
  const program = value?.program ?? (value as Program | null);
  if (!program || !isLaidOut(program))
    throw new CommandError(`${name} is neither an established program nor a file with a program's weeks.`, EXIT.usage);
  const slugs = new Set(catalog.exercises.map(({ slug }) => slug));
  const unknown = program.weeks
    .flatMap(({ workouts }) => workouts.flatMap(({ exercises }) => exercises.map(({ slug }) => slug)))
    .find((slug) => !slugs.has(slug));
  if (unknown !== undefined)
    throw new CommandError(`${name}: "${unknown}" is no exercise of the catalogue.`, EXIT.usage);
  return { kind: 'program', program };
}

const column = (value: string | number | null, width: number): string => String(value ?? '-').padStart(width);

const row = (week: SimulatedWeek): string =>
  [
    column(week.week, 4),
    column(`${week.done}/${week.planned}`, 5),
    column(week.sets, 5),
    column(week.tonnageKg, 7),
    column(week.rpe, 5),
    column(week.e1rmKg.squat, 6),
    column(week.e1rmKg.bench, 6),
    column(week.e1rmKg.deadlift, 6),
    column(week.fatigue, 5),
    column(week.pain, 5),
    week.deload ? '  light' : '',
  ].join(' ');

const inWords = (simulation: Simulation): string =>
  [
    `${simulation.plan}, ${simulation.level}, seed ${simulation.seed}`,
    'week  done  sets      kg   rpe  squat  bench   dead tired  pain',
    ...simulation.weeks.map(row),
    '',
    `adherence ${Math.round(simulation.adherence * 100)} %, light weeks ${simulation.deloads}, stalls ${simulation.stalls}, injuries ${simulation.injuries}, weeks over-reached ${simulation.overreached}`,
    ...simulation.bounds.map(({ name, checked, broken }) => `${name}: ${checked} looked at, ${broken.length} broken`),
  ].join('\n');
