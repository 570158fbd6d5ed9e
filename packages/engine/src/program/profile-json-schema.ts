import { z } from 'zod';
import { profileSchema } from './profile.ts';

/** The profile as JSON Schema (draft 2020-12), as it is written by hand or by another program: defaults may be left out. */
export const profileJsonSchema = (): Record<string, unknown> => ({
  ...z.toJSONSchema(profileSchema, { io: 'input' }),
  title: 'Halteres training profile',
});
