import { i18n } from '@halteres/i18n';

const terms = (): Record<string, string> => ({
  suits_growth: i18n._('suits muscle growth'),
  suits_strength: i18n._('suits strength'),
  muscles_credited: i18n._('further muscles that earn sets'),
  load_steps: i18n._('the load goes up in small steps'),
  stable: i18n._('guided, so the muscle and not balance ends the set'),
  no_load: i18n._('no load can be added'),
  muscle_mass: i18n._('muscle at work'),
  spine: i18n._('load on the spine'),
  heavy_bar: i18n._('a bar worked up to with ramp sets'),
  impact: i18n._('jumps and landings'),
  skill: i18n._('takes much practice'),
  grip: i18n._('hard on the grip'),
  guided: i18n._('a machine holds the body'),
});

/** One part of a score in words. */
export const termName = (term: string): string => terms()[term] ?? term;

const grades = (): readonly string[] => [i18n._('not'), i18n._('a little'), i18n._('well'), i18n._('very well')];

export const gradeName = (grade: number): string => grades()[grade] ?? '';
