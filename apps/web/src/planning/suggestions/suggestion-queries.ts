import type { LocalDate } from '@halteres/i18n';
import type { DayPreview, SituationInput } from '@halteres/modules/planning/adapt/contract';
import type { SyncClient } from '@halteres/sync/client';
import { queryOptions } from '@tanstack/react-query';
import { refreshPrograms, undoEdit, type ProgramKey } from '../../programs/program-queries.ts';
import { api, isProblem } from '../../shell/session/api.ts';
import { queryClient } from '../../shell/session/query-client.ts';

export type DayKey = ProgramKey & { workoutId: string };
export type Situation = Partial<SituationInput>;

export const suggestionsQuery = (key: ProgramKey, today: LocalDate) =>
  queryOptions({
    queryKey: ['programs', 'suggestions', key.ownerId, key.id, today],
    queryFn: ({ signal }) => api.planning.adapt.suggestions({ ...key, today }, { signal }),
  });

/** `here`: worked out on this device, since the server could not be reached. */
export type ShownDay = DayPreview & { here: boolean };

/** A workout fitted to the day: by the server, and without a network by this device. */
export async function fitDay(key: DayKey, situation: Situation): Promise<ShownDay> {
  try {
    return { ...(await api.planning.adapt.day({ ...key, situation })), here: false };
  } catch (error) {
    if (!isProblem(error, 'offline')) throw error;
    const { previewHere, NotKept } = await import('../device/fit-here.ts');
    return {
      ...(await previewHere(key, situation).catch((trouble: unknown) => {
        throw trouble instanceof NotKept ? error : trouble;
      })),
      here: true,
    };
  }
}

export const dayQuery = (key: DayKey, situation: Situation) =>
  queryOptions({
    queryKey: ['programs', 'today', key.ownerId, key.id, key.workoutId, situation],
    queryFn: () => fitDay(key, situation),
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

/** Takes a fitted day; gives what takes it back. */
export async function acceptDay(
  client: SyncClient,
  key: DayKey,
  situation: Situation,
  fit: string,
): Promise<() => Promise<void>> {
  try {
    await api.planning.adapt.acceptDay({ ...key, situation, fit });
    await planChanged();
    return async () => {
      await undoEdit(key);
      await planChanged();
    };
  } catch (error) {
    if (!isProblem(error, 'offline')) throw error;
    const { takeHere } = await import('../device/fit-here.ts');
    await takeHere(client, key, situation, fit);
    return () => client.fits.drop(key.ownerId, key.workoutId);
  }
}
