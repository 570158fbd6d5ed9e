import { i18n } from '@halteres/i18n';
import type { CheckId, Severity } from '@halteres/modules/administration/contract';

export const severityName = (severity: Severity): string =>
  ({ error: i18n._('Error'), warning: i18n._('Warning'), note: i18n._('Note') })[severity];

export const SEVERITY_TONES = { error: 'danger', warning: 'warning', note: 'plain' } as const;

type CheckWords = { name: string; mend: string };

const checkWords = (): Record<CheckId, CheckWords> => ({
  catalogue_fault: {
    name: i18n._('Faults of the shipped catalogue'),
    mend: i18n._('Mend the data file of the exercise and make a release.'),
  },
  translation_fault: {
    name: i18n._('Faults of shipped translations'),
    mend: i18n._('Mend the text of the language, or write a better one under Words.'),
  },
  missing_in_database: {
    name: i18n._('Exercises the database lacks'),
    mend: i18n._('Run “halteres seed” on the server.'),
  },
  coverage_gap: {
    name: i18n._('Nothing to train a muscle with'),
    mend: i18n._('Add an exercise for this equipment, muscle and level.'),
  },
  words_missing: {
    name: i18n._('Untranslated'),
    mend: i18n._('Translate what is missing, or send a file to a translator.'),
  },
  words_stale: {
    name: i18n._('Translated from an older English'),
    mend: i18n._('Read the new English and write the text anew.'),
  },
  words_unreviewed: {
    name: i18n._('Waiting for a review'),
    mend: i18n._('Review the drafts, so that readers see them.'),
  },
  words_orphan: {
    name: i18n._('Texts that belong to nothing'),
    mend: i18n._('They come from another version and do no harm.'),
  },
  own_duplicate: {
    name: i18n._('Made by people, and in the catalogue already'),
    mend: i18n._('Give the exercise the name people look for as another name.'),
  },
  added_duplicate: {
    name: i18n._('Accepted here, and shipped as well'),
    mend: i18n._('Log the shipped one from now on; logs keep the other.'),
  },
  own_without_muscle: {
    name: i18n._('Own exercises without a muscle'),
    mend: i18n._('People may add it under “My exercises”; nobody else can.'),
  },
  own_orphan_equipment: {
    name: i18n._('Own exercises with equipment put away'),
    mend: i18n._('People may change it under “My exercises”; nobody else can.'),
  },
  proposal_waiting: { name: i18n._('Proposals that wait'), mend: i18n._('Accept or decline what people proposed.') },
  gym_without_equipment: {
    name: i18n._('Gyms without equipment'),
    mend: i18n._('Whoever looks after the gym can tick what stands there.'),
  },
  retired_in_program: {
    name: i18n._('Retired exercises in active programs'),
    mend: i18n._('Coaches may swap them; bring the exercise back if many use it.'),
  },
  implausible_load: {
    name: i18n._('Loads nobody lifts'),
    mend: i18n._('Most come from a wrong unit in an import. The person can correct the set.'),
  },
  implausible_reps: {
    name: i18n._('Repetitions nobody does'),
    mend: i18n._('Most are seconds or metres logged as repetitions.'),
  },
  backup_overdue: {
    name: i18n._('Backups that are missing'),
    mend: i18n._('See to the disk and the settings of backups on the server.'),
  },
});

export const wordsOfCheck = (check: CheckId): CheckWords => checkWords()[check];
