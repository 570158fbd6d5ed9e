import { i18n } from '@halteres/i18n';
import type { IconName } from '@halteres/ui';

export type Destination = {
  to:
    | '/clients'
    | '/classes'
    | '/calendar'
    | '/programs'
    | '/exercises'
    | '/library'
    | '/gyms'
    | '/equipment'
    | '/achievements'
    | '/plates'
    | '/templates'
    | '/today'
    | '/settings'
    | '/log'
    | '/progress'
    | '/more'
    | '/put-away'
    | '/generate'
    | '/my-exercises'
    | '/staff';
  label: string;
  icon: IconName;
  key?: string;
};

const staffArea = (isStaff: boolean): Destination[] =>
  isStaff ? [{ to: '/staff', label: i18n._('Staff'), icon: 'shield' }] : [];

/** The rail of a desk; `key` follows a g. */
export const railDestinations = (isStaff: boolean): Destination[] => [
  { to: '/clients', label: i18n._('Clients'), icon: 'person', key: 'c' },
  { to: '/classes', label: i18n._('Classes'), icon: 'people', key: 'l' },
  { to: '/calendar', label: i18n._('Calendar'), icon: 'calendar', key: 'k' },
  { to: '/programs', label: i18n._('Programs'), icon: 'program', key: 'p' },
  { to: '/exercises', label: i18n._('Exercises'), icon: 'book', key: 'e' },
  { to: '/library', label: i18n._('Workouts'), icon: 'board', key: 'w' },
  { to: '/gyms', label: i18n._('Gyms'), icon: 'gym', key: 'y' },
  { to: '/today', label: i18n._('Train'), icon: 'today', key: 't' },
  ...staffArea(isStaff),
  { to: '/settings', label: i18n._('Settings'), icon: 'settings', key: 's' },
];

/** The bar of a phone; the third is the large one in the middle. */
export const barDestinations = (): Destination[] => [
  { to: '/today', label: i18n._('Today'), icon: 'today' },
  { to: '/calendar', label: i18n._('Plan'), icon: 'calendar' },
  { to: '/log', label: i18n._('Log'), icon: 'plus' },
  { to: '/progress', label: i18n._('Progress'), icon: 'chart' },
  { to: '/more', label: i18n._('More'), icon: 'more' },
];

export const moreDestinations = (isStaff: boolean): Destination[] => [
  { to: '/clients', label: i18n._('Clients'), icon: 'person' },
  { to: '/classes', label: i18n._('Classes'), icon: 'people' },
  { to: '/programs', label: i18n._('Programs'), icon: 'program' },
  { to: '/exercises', label: i18n._('Exercises'), icon: 'book' },
  { to: '/library', label: i18n._('Workouts'), icon: 'board' },
  { to: '/equipment', label: i18n._('Equipment'), icon: 'settings' },
  { to: '/gyms', label: i18n._('Gyms'), icon: 'gym' },
  { to: '/my-exercises', label: i18n._('My exercises'), icon: 'pencil' },
  { to: '/achievements', label: i18n._('Achievements'), icon: 'spark' },
  { to: '/templates', label: i18n._('Templates'), icon: 'archive' },
  { to: '/plates', label: i18n._('Plate calculator'), icon: 'plates' },
  { to: '/put-away', label: i18n._('Put away'), icon: 'archive' },
  ...staffArea(isStaff),
  { to: '/settings', label: i18n._('Settings'), icon: 'settings' },
];
