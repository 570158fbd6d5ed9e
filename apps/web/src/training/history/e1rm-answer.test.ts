import { i18n } from '@halteres/i18n';
import { beforeAll, describe, expect, it } from 'vitest';
import { answerE1rm, e1rmTitle, type Estimate } from './e1rm-answer.ts';

const on = (localDate: string, e1rmKg: number): Estimate => ({ localDate, e1rmKg });
const title = (...estimates: Estimate[]): string => e1rmTitle('Squat', answerE1rm(estimates), (kg) => `${kg} kg`);

beforeAll(() => i18n.loadAndActivate({ locale: 'en', messages: {} }));

describe('the title of an e1RM chart', () => {
  it('says how far and how long', () => {
    expect(title(on('2026-09-21', 150), on('2026-10-10', 152), on('2026-11-16', 159))).toBe(
      'Squat e1RM up 6 % in 8 weeks',
    );
    expect(title(on('2026-10-01', 150), on('2026-11-05', 141))).toBe('Squat e1RM down 6 % in 5 weeks');
    expect(title(on('2026-11-01', 100), on('2026-11-08', 110))).toBe('Squat e1RM up 10 % in 1 week');
  });

  it('is calm about noise', () => {
    expect(title(on('2026-10-01', 150), on('2026-10-29', 150.9))).toBe('Squat e1RM steady over 4 weeks');
  });

  it('compares the best of a fortnight, so that one light day is no loss', () => {
    expect(title(on('2026-09-21', 140), on('2026-09-28', 150), on('2026-11-10', 159), on('2026-11-16', 130))).toBe(
      'Squat e1RM up 6 % in 8 weeks',
    );
  });

  it('looks at eight weeks and does not mind the order', () => {
    expect(title(on('2026-11-16', 159), on('2024-01-01', 60), on('2026-09-21', 150))).toBe(
      'Squat e1RM up 6 % in 8 weeks',
    );
  });

  it('claims nothing from one session or none', () => {
    expect(title(on('2026-11-16', 159))).toBe('Squat e1RM: 159 kg, one session so far');
    expect(title()).toBe('Squat: no set says enough for an e1RM yet');
  });
});
