import type { ReasonView } from '@halteres/modules/programs/contract';

type Values = ReasonView['values'];

export const textOf = (values: Values, name: string): string => String(values?.[name] ?? '');
export const numberOf = (values: Values, name: string): number => Number(values?.[name] ?? 0);

export const listOf = (values: Values, name: string): readonly (string | number)[] => {
  const value = values?.[name];
  return typeof value === 'string' || typeof value === 'number' || value === undefined ? [] : value;
};
