import { Failure } from '@halteres/modules/kernel/failure';

export type Refusal = { code: string; message: string };

/** After these the whole push may be tried again: nothing is wrong with the operation. */
const PASSING = /^(08|40|53|55P03|57)/;

/** Why an operation cannot be done, or null where the error says nothing about it and is to be thrown on. */
export function refusalOf(error: unknown): Refusal | null {
  if (error instanceof Failure) return { code: error.code, message: error.message };
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null;
  if (PASSING.test(error.code)) return null;
  if (error.code === '42501') return { code: 'FORBIDDEN', message: 'This is not yours to change.' };
  if (error.code === '23505') return { code: 'CONFLICT', message: 'Something with this id or name is there already.' };
  if (error.code === '23503') return { code: 'BAD_REQUEST', message: 'It refers to something that is not there.' };
  return /^(22|23)/.test(error.code) ? { code: 'BAD_REQUEST', message: 'A value is outside what is possible.' } : null;
}
