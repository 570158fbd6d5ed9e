export { i18n } from '@lingui/core';
export { I18nProvider, Trans } from '@lingui/react';
export { formatDate, formatInstant, formatNear, formatNumber, setFormatLocale, type DateStyle } from './format.ts';
export { activateLocale, LOCALES } from './locale.ts';
export {
  addDays,
  addMonths,
  daysBetween,
  monthGrid,
  monthStart,
  today,
  weekDays,
  weekdayOf,
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
  type LengthUnit,
  type WeightUnit,
} from './measure.ts';
