import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bodyMassIndex } from '../body/body-mass-index.ts';
import { effectiveLoadKg } from '../body/effective-load.ts';
import { restingKcal, restingKcalByLeanMass } from '../body/resting-energy.ts';
import { convertMass } from '../load/convert-mass.ts';
import { anyNumber, between, holds, isSound } from '../seeded-property.ts';
import { heartRateAt, heartRateZones, maxHeartRate } from './heart-rate.ts';
import { activityKcal, cooperUptake, oxygenUptake } from './oxygen.ts';
import { criticalSpeed, riegelSeconds } from './race-prediction.ts';
import { paceAt, raceSeconds, runningZones, vdot } from './vdot.ts';

const level = between(15, 90);
const metres = fc.constantFrom(800, 1609.344, 3000, 5000, 10_000, 21_097.5, 42_195);

it('an answer on endurance or the body is sound or null, whatever is asked', () =>
  holds('endurance', [anyNumber, anyNumber, anyNumber, anyNumber, fc.boolean()], (a, b, c, d, band) => {
    for (const answer of [
      vdot(a, b),
      raceSeconds(a, b),
      paceAt(a, b),
      runningZones(a),
      riegelSeconds({ metres: a, seconds: b }, c),
      criticalSpeed({ metres: a, seconds: b }, { metres: c, seconds: d }),
      maxHeartRate(a),
      heartRateAt(a, b, c),
      heartRateZones(a, b),
      activityKcal(a, b, c),
      oxygenUptake('run', a, b),
      cooperUptake(a),
      bodyMassIndex(a, b),
      restingKcal({ sex: 'female', kilograms: a, heightCm: b, age: c }),
      restingKcalByLeanMass(a),
      effectiveLoadKg({ bodyweightKg: a, share: b, addedKg: c, assistKg: d, bandAssist: band }),
    ])
      expect(isSound(answer)).toBe(true);
  }));

it('VDOT leads to a time and back, is higher for faster, and its zones quicken', () =>
  holds('vdot', [level, metres], (value, distance) => {
    const seconds = raceSeconds(value, distance) as number;
    expect(vdot(distance, seconds)).toBeCloseTo(value, 4);
    expect(vdot(distance, seconds * 0.99)).toBeGreaterThan(value);
    expect(raceSeconds(value + 0.5, distance)).toBeLessThan(seconds);
    expect(paceAt(value, 0.9)).toBeLessThan(paceAt(value, 0.7) as number);
    const zones = runningZones(value);
    expect(zones?.E[0]).toBeGreaterThan(zones?.E[1] as number);
    expect(zones?.R[0]).toBeLessThan(zones?.I[1] as number);
  }));

it('a prediction by Riegel leads back, and two trials lie on their line', () =>
  holds('predictions', [metres, between(200, 20_000), metres, between(2, 8)], (from, seconds, to, speed) => {
    const there = riegelSeconds({ metres: from, seconds }, to) as number;
    expect(riegelSeconds({ metres: to, seconds: there }, from)).toBeCloseTo(seconds, 5);
    const trial = (time: number) => ({ metres: 200 + speed * time, seconds: time });
    const found = criticalSpeed(trial(180), trial(720));
    expect(found?.metresPerSecond).toBeCloseTo(speed, 6);
    expect(found?.reserveMetres).toBeCloseTo(200, 4);
  }));

it('heart rates lie between rest and most, zones follow each other', () =>
  holds('heart rates', [between(40, 90), between(120, 220), between(0, 1)], (rest, most, share) => {
    const here = heartRateAt(share, rest, most) as number;
    expect(here).toBeGreaterThanOrEqual(rest);
    expect(here).toBeLessThanOrEqual(most + 1e-9);
    const zones = heartRateZones(rest, most) ?? [];
    expect(zones.length).toBe(5);
    zones.slice(1).forEach(([lower], i) => expect(lower).toBe(zones[i]?.[1]));
    expect(maxHeartRate(share * 100)).toBeLessThanOrEqual(208);
  }));

it('pounds lead to kilograms and back, added weight counts whole and help is taken off', () =>
  holds(
    'body',
    [between(30, 250), between(0, 1), between(0, 100), between(0, 300)],
    (kilograms, share, added, help) => {
      expect(convertMass(convertMass(kilograms, 'kg', 'lb'), 'lb', 'kg')).toBeCloseTo(kilograms, 9);
      const moved = (assistKg: number, addedKg: number) =>
        effectiveLoadKg({ bodyweightKg: kilograms, share, addedKg, assistKg, bandAssist: false }) as number;
      expect(moved(0, added) - moved(0, 0)).toBeCloseTo(added, 9);
      expect(moved(help, added)).toBeGreaterThanOrEqual(0);
      expect(moved(help, added)).toBeLessThanOrEqual(moved(0, added));
    },
  ));
