import type { DistanceUnit, WeightUnit } from '../reading.ts';

const WEIGHTS: Readonly<Record<string, WeightUnit>> = {
  kg: 'kg',
  kgs: 'kg',
  kilogram: 'kg',
  kilograms: 'kg',
  lb: 'lb',
  lbs: 'lb',
  pound: 'lb',
  pounds: 'lb',
};

const DISTANCES: Readonly<Record<string, DistanceUnit>> = {
  m: 'm',
  meter: 'm',
  meters: 'm',
  metre: 'm',
  metres: 'm',
  km: 'km',
  kilometer: 'km',
  kilometers: 'km',
  kilometre: 'km',
  kilometres: 'km',
  mi: 'mi',
  mile: 'mi',
  miles: 'mi',
  yd: 'yd',
  yds: 'yd',
  yard: 'yd',
  yards: 'yd',
  ft: 'ft',
  foot: 'ft',
  feet: 'ft',
};

export function readWeightUnit(raw: string): WeightUnit | null {
  return lookUp(WEIGHTS, raw);
}

export function readDistanceUnit(raw: string): DistanceUnit | null {
  return lookUp(DISTANCES, raw);
}

function lookUp<T>(table: Readonly<Record<string, T>>, raw: string): T | null {
  const name = raw.trim().toLowerCase().replace(/\.$/, '');
  return Object.hasOwn(table, name) ? (table[name] ?? null) : null;
}
