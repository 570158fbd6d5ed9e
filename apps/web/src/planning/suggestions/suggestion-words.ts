import { formatNumber, i18n } from '@halteres/i18n';
import type { Suggestion, WorkLine } from '@halteres/modules/planning/adapt/contract';

/** What a change is about, in a few words. */
export const changeName = (code: Suggestion['code']): string =>
  ({
    new_one_rep_max: i18n._('New estimated 1RM'),
    rpe_correction: i18n._('Effort was not as meant'),
    two_for_two: i18n._('Ready for more load'),
    double_progression: i18n._('Next load'),
    stall: i18n._('Standing still'),
    deload: i18n._('Light week'),
    volume_up: i18n._('A set more'),
    volume_down: i18n._('A set less'),
    layoff: i18n._('Back after days away'),
    restart: i18n._('Start anew'),
    shift: i18n._('A missed workout moves'),
    merge: i18n._('Main lifts are made up for'),
    weeks_moved: i18n._('The plan waits'),
    red_flag: i18n._('Have it looked at first'),
    pain_regress: i18n._('Spare what hurts'),
    pain_hold: i18n._('No progress where it hurts'),
    pain_stop_pattern: i18n._('Stop this movement'),
    readiness: i18n._('Less today'),
    time: i18n._('Shorter today'),
    equipment_taken: i18n._('Around what is taken'),
    other_gym: i18n._('Fitted to the other gym'),
  })[code];

/** 3 × 62.5 kg × 6–8 */
export function workText({ sets, min, max, load, measure }: WorkLine): string {
  const unit = { reps: '', seconds: ' s', metres: ' m', calories: ' cal' }[measure];
  const range = min === max ? formatNumber(min, 0) : `${formatNumber(min, 0)}–${formatNumber(max, 0)}`;
  const weight = load === null ? '' : `${formatNumber(Number(load.weight), 3)} ${load.unit} × `;
  return `${formatNumber(sets, 0)} × ${weight}${range}${unit}`;
}

export const reserveText = ({ rir }: WorkLine): string =>
  rir === null ? '' : i18n._('{rir} in reserve', { rir: formatNumber(rir, 1) });
