import { glassmanDay } from '../../class/law/glassman.ts';
import { amrapScore, forTimeScore, scaleReps, type ForTimeResult } from '../../class/law/score.ts';
import { emomStagger, heats, igyg, minUnits, rotation, splitEvenly, waves } from '../../class/law/share-units.ts';

/** The functions of the class vectors by their names there. */
export const classAdapters: Record<string, (input: never) => unknown> = {
  'class.rotation': (input: Parameters<typeof rotation>[0]) => rotation(input),
  'class.waves': ({ n, caps }: { n: number; caps: number[] }) => waves(n, caps),
  'class.emomStagger': ({ n, units }: { n: number; units: Record<string, number> }) => emomStagger(n, units),
  'class.heats': ({ n, units }: { n: number; units: number }) => heats(n, units),
  'class.igyg': (input: Parameters<typeof igyg>[0]) => igyg(input),
  'class.minUnits': ({ n, k }: { n: number; k: number }) => minUnits(n, k),
  'class.split': ({ n, s }: { n: number; s: number }) => splitEvenly(n, s),
  'class.glassmanDay': ({ day }: { day: number }) => glassmanDay(day),
  'class.scaleReps': (x: { reps: number; estimatedS: number; targetS: number }) =>
    scaleReps(x.reps, x.estimatedS, x.targetS),
  'class.forTimeScore': (input: ForTimeResult) => forTimeScore(input),
  'class.amrapScore': (x: { rounds: number; extraReps: number; repsPerRound: number }) =>
    amrapScore(x.rounds, x.extraReps, x.repsPerRound),
};
