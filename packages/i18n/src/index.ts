export { i18n } from '@lingui/core';
export { I18nProvider } from '@lingui/react';
export {
  formatDate,
  formatDays,
  formatInstant,
  formatMoment,
  formatNear,
  formatNumber,
  setFormatLocale,
} from './format.ts';
export { activateLocale, directionOf, giveWords, languageFor, LOCALES, readOwnWords, spokenFor } from './locale.ts';
export {
  addDays,
  addMonths,
  daysBetween,
  monthGrid,
  monthStart,
  today,
  weekDays,
  weekStart,
  type LocalDate,
} from './local-date.ts';
export {
  formatSeconds,
  lengthFromCm,
  lengthToCm,
  parseMinutes,
  parseNumber,
  weightFromKg,
  weightToKg,
  type WeightUnit,
} from './measure.ts';
