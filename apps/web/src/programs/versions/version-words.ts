import { i18n } from '@halteres/i18n';

/** What kind of change made a version, in a few words. */
export function versionName(kind: string): string {
  const names: Readonly<Record<string, string>> = {
    swap_exercise: i18n._('An exercise swapped'),
    change_set: i18n._('A set changed'),
    add_set: i18n._('A set added'),
    remove_set: i18n._('A set removed'),
    move_exercise: i18n._('An exercise moved'),
    add_exercise: i18n._('An exercise added'),
    remove_exercise: i18n._('An exercise removed'),
    mend: i18n._('Errors mended'),
    today: i18n._('A day fitted'),
    copy_week: i18n._('A week copied'),
    bulk: i18n._('Many edited at once'),
    restore: i18n._('An earlier version restored'),
    notes: i18n._('Notes written'),
    free_text: i18n._('A workout in words'),
  };
  return names[kind] ?? i18n._('A suggestion accepted');
}
