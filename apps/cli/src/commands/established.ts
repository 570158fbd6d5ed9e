import { catalog } from '@halteres/catalog';
import { GYM_PRESETS } from '@halteres/engine/load/gym-presets';
import type { Gym } from '@halteres/engine/load/inventory';
import type { EstablishedProgram } from '@halteres/engine/program/established/model';
import { ESTABLISHED_PROGRAMS, establishedProgram } from '@halteres/engine/program/established/programs';
import { establishedToProgram } from '@halteres/engine/program/established/to-program';
import { profileSchema, type Profile } from '@halteres/engine/program/profile';
import { resultToText } from '@halteres/engine/text/result-text';
import type { Command } from 'commander';
import { CommandError, EXIT } from '../command-error.ts';
import { programGroup } from '../program-group.ts';
import { parseJson, parseProfile, readText } from '../read-input.ts';

/** The commercial gym with the pieces some programs want besides. */
const WELL_EQUIPPED: Gym = {
  ...(GYM_PRESETS['commercial_kg'] as Gym),
  equipment: [
    ...(GYM_PRESETS['commercial_kg'] as Gym).equipment,
    'weight_plate',
    'seated_calf_machine',
    'back_extension_bench',
    'preacher_bench',
    'decline_bench',
    'nordic_bench',
    'rings',
    'towel',
    'chair',
  ],
};

/** Somebody the program fits, for a look at it. */
const fitting = (program: EstablishedProgram): Profile =>
  profileSchema.parse({
    athlete: { age: 30, bodyweightKg: 80, oneRepMaxKg: { bench: 100, squat: 140, deadlift: 170 } },
    gym: WELL_EQUIPPED,
    goal: program.goal,
    difficulty: program.level,
    weeks: Math.max(4, program.weeks),
    trainingDays: [...program.weekdays],
    sessionMinutes: program.minutes,
    startDate: '2026-01-05',
  });

const knownProgram = (name: string): EstablishedProgram => {
  const found = establishedProgram(name);
  if (!found)
    throw new CommandError(`"${name}" is no established program; halteres program established lists them.`, EXIT.usage);
  return found;
};

/** `halteres program established`: published programs, listed or laid out. */
export function addEstablished(program: Command): void {
  programGroup(program)
    .command('established')
    .description('List the established programs, or lay one out. Exit 4 when the profile does not fit it.')
    .argument('[name]', 'such as 531 or gzclp; all are listed without it')
    .option('--format <format>', 'text or json', 'text')
    .option('--profile <file>', 'for whom; without it for somebody with maxima of 100, 140 and 170 kg')
    .action(async (name: string | undefined, options: { format: string; profile?: string }) => {
      if (options.format !== 'text' && options.format !== 'json')
        throw new CommandError(`--format is ${options.format}; give text or json.`, EXIT.usage);
      const json = options.format === 'json';
      if (name === undefined) return json ? print(JSON.stringify(ESTABLISHED_PROGRAMS.map(about))) : list();
      const established = knownProgram(name);
      const profile =
        options.profile === undefined
          ? fitting(established)
          : parseProfile(parseJson(await readText(options.profile), options.profile, 1), options.profile);
      const result = establishedToProgram(established, profile, catalog);
      print(json ? JSON.stringify(result) : resultToText(result));
      if (!result.ok) throw new CommandError('This profile does not fit the program.', EXIT.infeasible);
    });
}

const print = (text: string): void => void process.stdout.write(`${text}\n`);

const about = ({ id, name, source, forWhom, overview, level, goal, perWeek, weeks }: EstablishedProgram) => ({
  id,
  name,
  source,
  forWhom,
  overview,
  level,
  goal,
  perWeek,
  weeks,
});

function list(): void {
  const width = Math.max(...ESTABLISHED_PROGRAMS.map(({ id }) => id.length));
  for (const { id, name, perWeek, level } of ESTABLISHED_PROGRAMS)
    print(`${id.padEnd(width)}  ${perWeek} a week  ${level.padEnd('intermediate'.length)}  ${name}`);
}
