import { userInfo } from 'node:os';

/** Who is at the machine, for the audit log. */
export const operator = (): string => `operator ${userInfo().username}`;
