import { catalog } from '@halteres/catalog';
import { massOf, writtenTolerance } from '@halteres/engine/load/mass';
import { loadsFor } from '@halteres/engine/load/loads-for';
import { generateProgram } from '@halteres/engine/program/generate/generate-program';
import { lintProgram } from '@halteres/engine/program/lint/lint-program';
import { sampleProfiles } from '@halteres/engine/program/profiles/sample-profiles';
import { landmarksFor } from '@halteres/engine/volume/landmarks';
import { parseArgs } from 'node:util';
import { ENVELOPE, MAJOR } from './bench/programs/bars.ts';
import * as m from './bench/programs/measures.ts';

const { values } = parseArgs({
  options: { seed: { type: 'string', default: '20261122' }, count: { type: 'string', default: '2000' } },
});
const samples = sampleProfiles(Number(values.seed), Number(values.count));
const find = m.finder(catalog);
const tally = new Map<string, [number, number]>();
const add = (name: string, good: number, of: number) => {
  const t = tally.get(name) ?? [0, 0];
  t[0] += good;
  t[1] += of;
  tally.set(name, t);
};
const rounding: number[] = [];
const times: number[] = [];
const ruleCounts = new Map<string, number>();
for (const s of samples) {
  const t0 = performance.now();
  const result = generateProgram(s.profile, catalog);
  times.push(performance.now() - t0);
  add('feasibility', Number(result.ok === (s.impossible === null)), 1);
  if (!result.ok) continue;
  const { profile } = s;
  const { program } = result;
  const findings = lintProgram(program, profile, catalog);
  for (const f of new Set(findings.map(({ severity, rule }) => `${severity} ${rule}`)))
    ruleCounts.set(f, (ruleCounts.get(f) ?? 0) + 1);
  add('hard constraints', Number(!findings.some((f) => f.severity === 'error')), 1);
  const j = { program, profile, find };
  rounding.push(...m.roundingErrors(j));
  let b = 0,
    bo = 0;
  for (const w of program.weeks)
    for (const d of w.workouts)
      for (const p of d.exercises)
        for (const set of p.sets)
          if (set.load) {
            bo++;
            const e = find(p.slug)!;
            const loads = loadsFor(e, profile.gym) ?? [];
            if (
              loads.some(
                (l) =>
                  l.mass - massOf(set.load!) <= writtenTolerance(set.load!.unit) &&
                  massOf(set.load!) - l.mass <= writtenTolerance(set.load!.unit),
              )
            )
              b++;
          }
  add('loads buildable', b, bo);
  const growth = profile.goal === 'hypertrophy' || profile.goal === 'general_fitness';
  for (const w of m.hardWeeks(program)) {
    const v = m.weekVolume(w, find);
    for (const [g, sets] of v) {
      const marks = landmarksFor(g, profile.difficulty);
      if (marks) add('under MRV', Number(sets <= marks.MRV), 1);
    }
    if (growth)
      for (const g of [
        'chest',
        'back',
        'quads',
        'hamstrings',
        'side_delts',
        'rear_delts',
        'biceps',
        'triceps',
        'calves',
        'forearms',
      ] as const) {
        const marks = landmarksFor(g, profile.difficulty)!;
        const ok = (v.get(g) ?? 0) >= marks.MEV && (v.get(g) ?? 0) <= marks.MRV;
        add('MEV..MRV (all)', Number(ok), 1);
        add(`  mev ${g}`, Number(ok), 1);
        add(`  mev min=${profile.sessionMinutes} days=${profile.trainingDays.length}`, Number(ok), 1);
      }
    if (
      growth &&
      profile.difficulty !== 'beginner' &&
      profile.athlete.injuries.length === 0 &&
      profile.trainingDays.length >= 3 &&
      profile.trainingDays.length <= 6 &&
      profile.sessionMinutes >= 45
    )
      for (const e of ENVELOPE) {
        const total = e.groups.reduce((a, g) => a + (v.get(g) ?? 0), 0);
        add('envelope', Number(total >= e.low && total <= e.high), 1);
        add(
          `  env ${e.groups[0]} ${profile.focusArea === 'full_body' ? 'full' : 'focus'}`,
          Number(total >= e.low && total <= e.high),
          1,
        );
      }
    if (profile.trainingDays.length >= 3)
      for (const g of MAJOR) {
        const ok = m.daysTrained(w, g, find) >= 2;
        add('frequency', Number(ok), 1);
        add(`  freq ${g[0]} ${profile.focusArea}`, Number(ok), 1);
      }
    const ratio = m.pullToPush(w, find);
    if (ratio !== null) {
      add('pull:push', Number(ratio >= 1 && ratio <= 2), 1);
      add(`  pp ${profile.focusArea}`, Number(ratio >= 1 && ratio <= 2), 1);
    }
  }
  const st = m.sessionTimes(j);
  add('session time', st.good, st.of);
  add(`  time ${profile.sessionMinutes}`, st.good, st.of);
  add(`  time goal ${profile.goal}`, st.good, st.of);
  const rr = m.repRanges(j);
  add('rep range', rr.good, rr.of);
  add(`  reps ${profile.goal}`, rr.good, rr.of);
  const cf = m.compoundsFirst(j);
  add('compound first', cf.good, cf.of);
  const ch = m.churn(j);
  add('churn', ch.good, ch.of);
  const ms = m.mainsStay(j);
  add('mains stay', ms.good, ms.of);
  const pz = m.periodized(j);
  add('deload', Number(pz.deloads), 1);
  add('effort rises', Number(pz.effort), 1);
  add(`  effort ${program.methodology}`, Number(pz.effort), 1);
}
for (const [k, [g, o]] of [...tally].toSorted((a, b) => (a[0] < b[0] ? -1 : 1)))
  console.log(`${((100 * g) / o).toFixed(1).padStart(6)} %  ${k}  (${g}/${o})`);
rounding.sort((a, b) => a - b);
times.sort((a, b) => a - b);
console.log('rounding median', rounding[rounding.length >> 1], 'p95', rounding[Math.floor(rounding.length * 0.95)]);
console.log('time p50', times[times.length >> 1], 'p99', times[Math.floor(times.length * 0.99)]);
console.log([...ruleCounts].toSorted((a, b) => b[1] - a[1]));
