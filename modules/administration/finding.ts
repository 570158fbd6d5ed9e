import type { CheckId, Severity, SubjectKind } from './contract.ts';

/** One thing that is wrong, or may be. */
export type Finding = { check: CheckId; subjectKind: SubjectKind; subject: string; message: string };

/** How much each check matters: an error is wrong for everybody, a warning for somebody, a note may be work to do. */
export const SEVERITY_OF: Readonly<Record<CheckId, Severity>> = {
  catalogue_fault: 'error',
  translation_fault: 'error',
  missing_in_database: 'error',
  coverage_gap: 'note',
  words_missing: 'note',
  words_stale: 'warning',
  words_unreviewed: 'note',
  words_orphan: 'warning',
  own_duplicate: 'note',
  added_duplicate: 'warning',
  own_without_muscle: 'note',
  own_orphan_equipment: 'note',
  proposal_waiting: 'note',
  gym_without_equipment: 'warning',
  retired_in_program: 'warning',
  implausible_load: 'warning',
  implausible_reps: 'warning',
  backup_overdue: 'error',
};
