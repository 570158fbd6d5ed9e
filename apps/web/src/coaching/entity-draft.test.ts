import { i18n } from '@halteres/i18n';
import { beforeAll, describe, expect, it } from 'vitest';
import { emptyDraft, readDraft } from './entity-draft.ts';

beforeAll(() => i18n.loadAndActivate({ locale: 'en', messages: {} }));

const metric = { weightUnit: 'kg', lengthUnit: 'cm' } as const;
const imperial = { weightUnit: 'lb', lengthUnit: 'in' } as const;

describe('a client as typed', () => {
  it('needs nothing but a name', () => {
    expect(readDraft(emptyDraft, 'CLIENT', metric).errors).toEqual({ name: expect.any(String) });
    const { input, errors } = readDraft({ ...emptyDraft, name: ' Ada ' }, 'CLIENT', metric);
    expect(errors).toEqual({});
    expect(input).toMatchObject({ name: 'Ada', age: null, bench1rm: null, mileTime: null });
  });

  it('turns pounds and inches into kilograms and centimetres', () => {
    const { input } = readDraft(
      { ...emptyDraft, name: 'Ada', bench: '225', weight: '165.5', height: '70' },
      'CLIENT',
      imperial,
    );
    expect(input).toMatchObject({ bench1rm: 102.06, weightKg: 75.07, heightCm: 178 });
  });

  it('names the field that is wrong', () => {
    const { errors } = readDraft(
      { ...emptyDraft, name: 'Ada', age: '12', mileTime: '2:59', recovery: '7.5', weight: 'heavy', years: '3,5' },
      'CLIENT',
      metric,
    );
    expect(Object.keys(errors).toSorted()).toEqual(['age', 'mileTime', 'recovery', 'weight']);
  });

  it('keeps a class size for classes only', () => {
    expect(readDraft({ ...emptyDraft, name: 'Noon', classSize: '12' }, 'CLASS', metric).input.classSize).toBe(12);
    expect(readDraft({ ...emptyDraft, name: 'Ada', classSize: '12' }, 'CLIENT', metric).input.classSize).toBeNull();
  });
});
