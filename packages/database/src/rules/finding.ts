export interface Finding {
  rule: string;
  where: string;
  /** What is wrong and how to mend it. */
  says: string;
}

/** The roles a request may take. */
export const audiences: readonly string[] = [
  'anon',
  'authenticated',
  'athlete',
  'coach',
  'community',
  'gym_admin',
  'admin',
  'service_role',
];
