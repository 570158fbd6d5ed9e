import type { Profile } from '@halteres/engine/program/profile';
import { DIFFICULTIES } from '@halteres/engine/program/profile-words';

/** What the list of established programs is narrowed by, and for whom one is looked for. */
export type EstablishedSearch = {
  days?: string;
  level?: Profile['difficulty'];
  gymId?: string;
  entityId?: string;
};

export function readEstablishedSearch(search: Record<string, unknown>): EstablishedSearch {
  const text = (key: string): string | undefined => {
    const value = search[key];
    return typeof value === 'number' || (typeof value === 'string' && value !== '') ? String(value) : undefined;
  };
  const days = text('days');
  const level = DIFFICULTIES.find((each) => each === search['level']);
  const gymId = text('gymId');
  const entityId = text('entityId');
  return {
    ...(days === undefined ? {} : { days }),
    ...(level === undefined ? {} : { level }),
    ...(gymId === undefined ? {} : { gymId }),
    ...(entityId === undefined ? {} : { entityId }),
  };
}
