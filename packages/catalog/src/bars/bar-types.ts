import type { BarType } from '@halteres/engine/load/bar-types';
import type { Locale } from '@halteres/engine/catalog/locales';

export type BarTypeItem = {
  slug: BarType;
  names: Readonly<Record<Locale, string>>;
  /** What it weighs as sold where kilograms, and where pounds, are used. A gym says what its own weighs. */
  kg: string;
  lb: string;
  /** Thickness of the sleeve plates slide on; null where it takes none or differs from maker to maker. */
  sleeveMm: number | null;
  /** What a pair of collars usually weighs there: 5 kg in competition, next to nothing for a spring. */
  collarsKg: string;
};

const bar = (
  slug: BarType,
  [en, es, de, fr]: [string, string, string, string],
  kg: string,
  lb: string,
  sleeveMm: number | null = 50,
  collarsKg = '0',
): BarTypeItem => ({ slug, names: { en, es, de, fr }, kg, lb, sleeveMm, collarsKg });

/** Kinds of bars in the order a gym lists them: straight ones, bent ones, frames. */
export const barTypes: readonly BarTypeItem[] = [
  bar('barbell', ['Barbell', 'Barra', 'Langhantel', 'Barre'], '20', '45'),
  bar(
    'mens_olympic_bar',
    ['Men’s Olympic bar', 'Barra olímpica masculina', 'Olympiastange Männer', 'Barre olympique hommes'],
    '20',
    '44',
  ),
  bar(
    'womens_olympic_bar',
    ['Women’s Olympic bar', 'Barra olímpica femenina', 'Olympiastange Frauen', 'Barre olympique femmes'],
    '15',
    '33',
  ),
  bar('junior_bar', ['Junior bar', 'Barra júnior', 'Jugendstange', 'Barre junior'], '10', '22'),
  bar('technique_bar', ['Technique bar', 'Barra de técnica', 'Technikstange', 'Barre technique'], '5', '15'),
  bar('power_bar', ['Power bar', 'Barra de powerlifting', 'Powerlifting-Stange', 'Barre de force'], '20', '45'),
  bar(
    'deadlift_bar',
    ['Deadlift bar', 'Barra de peso muerto', 'Kreuzhebestange', 'Barre de soulevé de terre'],
    '20',
    '45',
  ),
  bar('squat_bar', ['Squat bar', 'Barra de sentadilla', 'Kniebeugenstange', 'Barre de squat'], '25', '55'),
  bar(
    'standard_bar',
    ['Thin home bar', 'Barra doméstica fina', 'Dünne Heimstange', 'Barre domestique fine'],
    '7.5',
    '15',
    25,
  ),
  bar('ez_bar', ['EZ bar', 'Barra EZ', 'SZ-Stange', 'Barre EZ'], '10', '20'),
  bar('trap_bar', ['Trap bar', 'Barra hexagonal', 'Trapbar', 'Barre hexagonale'], '25', '60'),
  bar(
    'safety_bar',
    ['Safety squat bar', 'Barra de seguridad', 'Safety-Squat-Stange', 'Barre de sécurité (SSB)'],
    '30',
    '65',
  ),
  bar('bowed_bar', ['Bowed bar', 'Barra arqueada', 'Gebogene Stange', 'Barre arquée'], '25', '55'),
  bar('cambered_bar', ['Cambered bar', 'Barra cambered', 'Cambered-Stange', 'Barre cambrée'], '38', '85'),
  bar('swiss_bar', ['Swiss bar', 'Barra suiza', 'Multigriffstange', 'Barre multiprise'], '16', '35'),
  bar('axle_bar', ['Axle bar', 'Barra axle', 'Axle-Stange', 'Barre axle'], '15', '33'),
  bar('smith', ['Smith machine bar', 'Barra de la Smith', 'Stange der Multipresse', 'Barre de la Smith'], '15', '25'),
  bar('log', ['Log', 'Tronco', 'Log', 'Log'], '30', '65'),
];
