import { z } from 'zod';
import { id, instant, pageInput, pageOf, route, text } from '../kernel/contract.ts';

export const SEVERITIES = ['error', 'warning', 'note'] as const;
const severity = z.enum(SEVERITIES);
export type Severity = (typeof SEVERITIES)[number];

export const CHECKS = [
  'catalogue_fault',
  'translation_fault',
  'missing_in_database',
  'coverage_gap',
  'words_missing',
  'words_stale',
  'words_unreviewed',
  'words_orphan',
  'own_duplicate',
  'added_duplicate',
  'own_without_muscle',
  'own_orphan_equipment',
  'proposal_waiting',
  'gym_without_equipment',
  'retired_in_program',
  'implausible_load',
  'implausible_reps',
  'backup_overdue',
] as const;
export type CheckId = (typeof CHECKS)[number];

export const SUBJECT_KINDS = ['exercise', 'equipment', 'words', 'gyms', 'people', 'catalogue', 'server'] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

export const qualityReport = z.object({
  id,
  runBy: z.string(),
  version: z.string(),
  errors: z.number().int(),
  warnings: z.number().int(),
  notes: z.number().int(),
  durationMs: z.number().int(),
  createdAt: instant,
});
export type QualityReport = z.infer<typeof qualityReport>;

export const qualityOverview = z.object({
  /** The latest runs, the newest first. */
  reports: z.array(qualityReport),
  checks: z.array(
    z.object({
      id: z.enum(CHECKS),
      severity,
      found: z.number().int(),
      /** What it found in earlier runs, the oldest first, this one last. */
      trend: z.array(z.number().int()),
    }),
  ),
});
export type QualityOverview = z.infer<typeof qualityOverview>;

export const qualityFinding = z.object({
  check: z.enum(CHECKS),
  subjectKind: z.enum(SUBJECT_KINDS),
  subject: z.string(),
  severity,
  message: z.string(),
  firstSeen: instant,
  lastSeen: instant,
  resolvedAt: instant.nullable(),
});
export type QualityFinding = z.infer<typeof qualityFinding>;

export const administrationContract = {
  quality: {
    overview: route
      .route({ method: 'GET', path: '/staff/quality', summary: 'How good the data is, and how it was before' })
      .output(qualityOverview),
    findings: route
      .route({ method: 'GET', path: '/staff/quality/{check}', summary: 'What a check finds, or what was mended' })
      .input(
        z.object({
          check: z.enum(CHECKS),
          resolved: z.boolean().default(false),
          search: text(200).optional(),
          ...pageInput,
        }),
      )
      .output(pageOf(qualityFinding)),
    run: route
      .route({ method: 'POST', path: '/staff/quality/runs', summary: 'Check the data now' })
      .output(qualityReport),
  },
};
