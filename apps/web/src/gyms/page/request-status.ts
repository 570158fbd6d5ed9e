import { i18n } from '@halteres/i18n';
import type { RoleRequest } from '../gym-queries.ts';

export function requestStatus(status: RoleRequest['status']): string {
  if (status === 'approved') return i18n._('Approved');
  if (status === 'refused') return i18n._('Refused');
  return i18n._('Taken back');
}
