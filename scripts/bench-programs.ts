import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { catalog } from '@halteres/catalog';
import { canonicalJson } from '@halteres/engine/certificate/canonical-json';
import { generateProgram } from '@halteres/engine/program/generate/generate-program';
import { lintProgram } from '@halteres/engine/program/lint/lint-program';
import { profileSchema } from '@halteres/engine/program/profile';
import { sampleProfiles, type SampleProfile } from '@halteres/engine/program/profiles/sample-profiles';
import { liftosaurName } from '@halteres/catalog/mappings/liftosaur-name';
import { writeLiftoscript } from '@halteres/engine/text/liftoscript/write-liftoscript';
import { resultToText } from '@halteres/engine/text/result-text';
import { loadSolver } from '@halteres/solver/load-solver';
import { attainable, GROWING } from './bench/programs/attainable.ts';
import { coreKilobytes } from './bench/programs/core-size.ts';
import { finder } from './bench/programs/measures.ts';
import { PAIRS } from './bench/programs/sensitivity.ts';
import { Tally } from './bench/programs/tally.ts';
import { judge, reachedGroups } from './bench/programs/judge.ts';
import { judgeClasses } from './bench/programs/judge-classes.ts';
import { judgeEstablished } from './bench/programs/judge-established.ts';
import { measureConstruction } from './bench/programs/measure-construction.ts';
import { measureAdaptation } from './bench/programs/measure-adaptation.ts';
import { offlineGap, remembering } from './bench/programs/offline-bound.ts';
import { watchStolenTime } from './bench/stolen-time.ts';

// Makes programs for many people and judges them by gates counted from the programs alone; exits 1 when one is missed.

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '20261122' },
    count: { type: 'string', default: '2000' },
    profiles: { type: 'string' },
    write: { type: 'string' },
    /** How many of them are also refined, bounded and changed one input at a time; each costs seconds. */
    deep: { type: 'string', default: '60' },
    classes: { type: 'string', default: '120' },
  },
});

const samples: SampleProfile[] =
  values.profiles === undefined
    ? sampleProfiles(Number(values.seed), Number(values.count))
    : readFileSync(values.profiles, 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => {
          const { id, profile } = JSON.parse(line) as { id: string; profile: unknown };
          return { id, profile: profileSchema.parse(profile), impossible: null };
        });
process.stdout.write(
  values.profiles === undefined
    ? `${samples.length} profiles of seed ${values.seed}\n`
    : `${samples.length} profiles\n`,
);
if (values.write !== undefined) mkdirSync(values.write, { recursive: true });

/** What is proven to be so near needs no longer search. */
const GOOD_ENOUGH = 0.01;

const find = finder(catalog);
const running = watchStolenTime();
const tally = new Tally();
const possible: SampleProfile[] = [];
for (const sample of samples) {
  const { profile } = sample;
  const result = generateProgram(profile, catalog);
  if (values.profiles === undefined) tally.count('infeasible answered', result.ok === (sample.impossible === null));
  if (values.write !== undefined) {
    writeFileSync(join(values.write, `${sample.id}.txt`), resultToText(result));
    if (result.ok)
      writeFileSync(
        join(values.write, `${sample.id}.liftoscript`),
        writeLiftoscript(result.program, liftosaurName).text,
      );
  }
  if (!result.ok) continue;
  possible.push(sample);
  const { program } = result;
  const findings = lintProgram(program, profile, catalog);
  tally.count('hard constraints', !findings.some(({ severity }) => severity === 'error'));
  judge({ program, profile, find }, tally);
}

const solve = await loadSolver();
const asked = remembering(solve);
const deep = Number(values.deep);
for (const { profile } of possible.slice(0, deep)) {
  const again = generateProgram(structuredClone(profile), catalog);
  const constructed = generateProgram(profile, catalog);
  tally.count('same bytes', canonicalJson(again) === canonicalJson(constructed));
  if (constructed.ok)
    for (const { name, holds } of PAIRS) {
      const held = holds(profile, constructed.program, catalog);
      if (held !== null) tally.count('sensitivity pairs', held, name);
    }
  const begun = performance.now();
  asked.forget();
  const refined = generateProgram(profile, catalog, asked.solve);
  tally.time('refined', performance.now() - begun);
  if (!refined.ok) continue;
  tally.count(
    'refined: hard constraints',
    lintProgram(refined.program, profile, catalog).every(({ severity }) => severity !== 'error'),
  );
  const note = refined.program.notes.find(({ code }) => code === 'plan.refined');
  const said = Number(note?.values?.['percent'] ?? 100) / 100;
  const last = asked.last();
  tally.figure(
    'objective against the bound',
    last === null || said <= GOOD_ENOUGH ? said : offlineGap(said, last, solve),
  );
}

const growing = possible.filter(({ profile }) => profile.goal === 'hypertrophy' || profile.goal === 'general_fitness');
for (const { profile } of growing.slice(0, deep)) {
  const most = attainable(profile, catalog, solve);
  const result = generateProgram(profile, catalog, solve);
  if (most === null || !result.ok) continue;
  for (const reached of reachedGroups({ program: result.program, profile, find }, GROWING))
    tally.share('MEV to MRV of what is attainable', Math.min(reached, most), most);
}

const constructing = watchStolenTime();
measureConstruction(Number(values.seed), tally);
process.stdout.write(`while construction was timed, ${constructing()}\n`);
measureAdaptation(samples, Number(values.seed), tally);
judgeClasses(Number(values.seed), Number(values.classes), tally);
tally.figure('engine core, compressed', await coreKilobytes());
const established = new Tally();
judgeEstablished(possible, established);

process.stdout.write(`in all, ${running()}\n`);
process.exitCode = tally.report({ name: 'established programs', tally: established }) ? 0 : 1;
