import { formatNumber, lengthFromCm, today, weightFromKg, type LocalDate } from '@halteres/i18n';
import { useSettings } from './session.ts';

export type Units = {
  weightUnit: 'kg' | 'lb';
  lengthUnit: 'cm' | 'in';
  /** Kilograms as text in the person's unit, without the unit. */
  weight: (kg: number) => string;
  length: (cm: number) => string;
  today: LocalDate;
  firstWeekday: number;
  timeZone: string;
};

/** Numbers and days the way the signed-in person reads them. */
export function useUnits(): Units {
  const { weightUnit, lengthUnit, firstWeekday, timeZone } = useSettings();
  return {
    weightUnit,
    lengthUnit,
    weight: (kg) => formatNumber(weightFromKg(kg, weightUnit)),
    length: (cm) => formatNumber(lengthFromCm(cm, lengthUnit), 0),
    today: today(timeZone),
    firstWeekday,
    timeZone,
  };
}
