import { i18n } from '@halteres/i18n';

export const LEVELS = [1, 2, 3, 4, 5] as const;
export type Level = (typeof LEVELS)[number];

/** How much practice an exercise takes. */
export const levelNames = (): Record<Level, string> => ({
  1: i18n._('Anyone'),
  2: i18n._('Some practice'),
  3: i18n._('Practised'),
  4: i18n._('Advanced'),
  5: i18n._('With a coach'),
});

export const levelName = (skill: number): string =>
  new Map<string, string>(Object.entries(levelNames())).get(String(skill)) ?? String(skill);
