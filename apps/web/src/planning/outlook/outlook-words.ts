import { formatNumber, i18n } from '@halteres/i18n';
import type { TestedLift } from '@halteres/engine/catalog/exercise';
import type { AthleteLevel } from '@halteres/engine/program/simulate/priors';
import type { BandView, SimulationView } from '@halteres/modules/planning/simulation/contract';
import type { Units } from '../../shell/session/use-units.ts';

export const levelNames = (): Record<AthleteLevel, string> => ({
  novice: i18n._('Novice'),
  intermediate: i18n._('Intermediate'),
  advanced: i18n._('Advanced'),
  elite: i18n._('Elite'),
});

/** With its sign, since it may go either way. */
const change = (share: number): string => {
  const percent = Math.round(share * 1000) / 10;
  return `${percent > 0 ? '+' : percent < 0 ? '−' : ''}${formatNumber(Math.abs(percent), 1)} %`;
};

/** What the weeks did to a lift, in a sentence. */
export function liftTitle(name: string, gain: BandView | null, weeks: number): string {
  if (gain === null) return name;
  return i18n._(
    '{weeks, plural, one {{lift}: {middle} in # week; most between {low} and {high}} other {{lift}: {middle} in # weeks; most between {low} and {high}}}',
    { lift: name, weeks, middle: change(gain.median), low: change(gain.p10), high: change(gain.p90) },
  );
}

export const notDrawnText = (name: string, standing: 'absent' | 'too_light'): string =>
  standing === 'absent'
    ? i18n._('{lift}: not in this program, so nothing is drawn for it.', { lift: name })
    : i18n._('{lift}: never heavy enough here to show a 1RM.', { lift: name });

/** The middle with its unit, and the numbers most lie between. */
export const bandText = ({ median, p10, p90 }: BandView, format: (value: number) => string, unit = ''): string => {
  const middle = `${format(median)}${unit}`;
  return format(p10) === format(p90)
    ? middle
    : i18n._('{middle} ({low} to {high})', { middle, low: format(p10), high: format(p90) });
};

/** Who followed the program. */
export function whoText({ athletes, level, body }: SimulationView, { weight, weightUnit }: Units): string {
  const kind = {
    count: athletes,
    level: levelNames()[level],
    sex: body.sex === 'female' ? i18n._('women') : i18n._('men'),
    weight: `${weight(body.bodyweightKg)} ${weightUnit}`,
  };
  return i18n._('{count} virtual athletes followed it: {level}, {sex} of {weight}.', kind);
}

export const TESTED: readonly TestedLift[] = ['squat', 'bench', 'deadlift'];
