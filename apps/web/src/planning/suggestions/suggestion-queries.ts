import type { LocalDate } from '@halteres/i18n';
import type { DayPreview, SituationInput } from '@halteres/modules/planning/adapt/contract';
import { queryOptions } from '@tanstack/react-query';
import { refreshPrograms, type ProgramKey } from '../../programs/program-queries.ts';
import { api } from '../../shell/session/api.ts';
import { queryClient } from '../../shell/session/query-client.ts';

export type DayKey = ProgramKey & { workoutId: string };
export type Situation = Partial<SituationInput>;

export const suggestionsQuery = (key: ProgramKey, today: LocalDate) =>
  queryOptions({
    queryKey: ['programs', 'suggestions', key.ownerId, key.id, today],
    queryFn: ({ signal }) => api.planning.adapt.suggestions({ ...key, today }, { signal }),
  });

export const dayQuery = (key: DayKey, situation: Situation) =>
  queryOptions({
    queryKey: ['programs', 'today', key.ownerId, key.id, key.workoutId, situation],
    queryFn: ({ signal }): Promise<DayPreview> => api.planning.adapt.day({ ...key, situation }, { signal }),
    staleTime: 0,
  });

/** The plan changed on the server: what is shown here and what is kept on this device follow. */
export async function planChanged(): Promise<void> {
  await Promise.all([refreshPrograms(), queryClient.invalidateQueries({ queryKey: ['calendar'] })]);
}

export async function acceptSuggestions(key: ProgramKey, today: LocalDate, keys: readonly string[]): Promise<void> {
  try {
    // One after the other: each is worked out anew on what the one before left.
    for (const each of keys) await api.planning.adapt.accept({ ...key, today, key: each });
  } finally {
    await planChanged();
  }
}

export async function dismissSuggestion(key: ProgramKey, today: LocalDate, suggestion: string): Promise<void> {
  await api.planning.adapt.dismiss({ ...key, today, key: suggestion });
  await planChanged();
}

export async function acceptDay(key: DayKey, situation: Situation, fit: string): Promise<void> {
  await api.planning.adapt.acceptDay({ ...key, situation, fit });
  await planChanged();
}
