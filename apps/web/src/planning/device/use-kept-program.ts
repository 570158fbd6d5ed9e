import { useQueries, useQuery } from '@tanstack/react-query';
import { keptGymListQuery } from '../../gyms/gym-queries.ts';
import type { ProgramKey } from '../../programs/program-queries.ts';
import { deviceCatalogueQuery, deviceGymQuery, deviceProgramQuery } from './device-queries.ts';

/** More gyms than this nobody walks into with the network cut. */
const MOST_GYMS = 10;

/** Keeps on the device all it takes to fit a day of a program, while there is a network to get it by. */
export function useKeptProgram(key: ProgramKey): void {
  useQuery(deviceProgramQuery(key));
  useQuery(deviceCatalogueQuery);
  const { data: gyms = [] } = useQuery(keptGymListQuery);
  useQueries({ queries: gyms.slice(0, MOST_GYMS).map(({ id }) => deviceGymQuery(id)) });
}
