import { i18n } from '@halteres/i18n';
import type { TokenScope } from '@halteres/modules/identity/account/contract';

export const scopeWord = (scope: TokenScope): string =>
  ({ read: i18n._('Read'), train: i18n._('Log training'), coach: i18n._('Coach and plan') })[scope];

export const scopeText = (scope: TokenScope): string =>
  ({
    read: i18n._('Everything you can see, and your archive.'),
    train: i18n._('Workouts, sets, injuries and exercises of your own.'),
    coach: i18n._('Clients, programs, gyms and workouts of your library.'),
  })[scope];
