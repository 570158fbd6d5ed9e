import { i18n } from '@halteres/i18n';
import type { Exercise } from '@halteres/engine/catalog/exercise';
import type { Laterality } from '@halteres/engine/catalog/taxonomy';

export const mechanicNames = (): Record<Exercise['mechanic'], string> => ({
  compound: i18n._('Several joints'),
  isolation: i18n._('One joint'),
});

const forceNames = (): Record<Exercise['force'], string> => ({
  push: i18n._('Push'),
  pull: i18n._('Pull'),
  static: i18n._('Hold still'),
  mixed: i18n._('Push and pull'),
});

const sideNames = (): Record<Laterality, string> => ({
  bilateral: i18n._('Both sides together'),
  unilateral: i18n._('One side at a time'),
  alternating: i18n._('Sides in turn'),
  contralateral: i18n._('Opposite arm and leg'),
  ipsilateral_offset: i18n._('Load on one side'),
});

export const forceName = (force: string): string =>
  new Map<string, string>(Object.entries(forceNames())).get(force) ?? force;

export const sideName = (laterality: string): string =>
  new Map<string, string>(Object.entries(sideNames())).get(laterality) ?? laterality;
