import { readHeader } from '../parse/header.ts';
import type { MovementNames } from '../parse/movement-names.ts';
import { spotMovements } from '../parse/spot-movements.ts';
import type { Difficulty, Format, WorkoutStructure } from '../workout.ts';

/** What somebody asks for: `like this one, but 15 minutes and no rowing`. */
export type Wish = {
  /** Movements named as wanted. */
  wanted: string[];
  /** Movements that must not be in it. */
  unwanted: string[];
  minutes: { from: number; to: number; about: number } | null;
  format: Format | null;
  difficulty: Difficulty | null;
  teamSize: number | null;
  noEquipment: boolean;
  /** What was asked, without what is to be left out. */
  text: string;
  structure: WorkoutStructure;
};

const LEFT_OUT =
  /\b(?:no|not|without|except|excluding|minus|skip|avoid|sin|ohne|sans|kein[e]?)\s+([^.;]*?)(?=\b(?:but|with|and\s+(?:with|only|\d)|in\s+\d|for\s+\d|\d+\s*min)|[.;]|$)/gi;
const MINUTES =
  /(?:(under|less than|at most|max(?:imum)?|up to|unter|menos de|moins de)|(over|more than|at least|über|más de|plus de)|(?:about|around|circa|ca)?)\s*(\d{1,3})(?:\s*(?:-|to|–)\s*(\d{1,3}))?\s*-?\s*(?:minutes?|mins?|min|minuten|minutos|'|′)(?![a-z])/i;
const WORDS: readonly { pattern: RegExp; minutes: [number, number] }[] = [
  { pattern: /\b(?:short|quick|kurz|corto|court)\b/i, minutes: [1, 10] },
  { pattern: /\b(?:long|lang|largo)\s+(?:workout|one|wod|metcon|grinder)\b|\blong\b(?!\s+jump)/i, minutes: [20, 90] },
];
const NEAR = 0.2;
const EASY = /\b(?:easy|beginner|scaled|simple|newbie|leicht|fácil|facile|anfänger|principiante|débutant)\b/i;
const HARD = /\b(?:hard|advanced|brutal|rx\+|elite|schwer|difícil|difficile|fortgeschritten)\b/i;
const NO_EQUIPMENT =
  /\b(?:no|without|zero|ohne|sin|sans)\s+(?:any\s+)?(?:equipment|gear|kit|geräte?|material|matériel|equipo)\b|\b(?:bodyweight|body weight)\s+only\b|\bhotel\s+room\b|\bat\s+home\b/i;

/** Reads a wish in plain words. What it does not understand still counts, as text. */
export function parseWish(query: string, names: MovementNames): Wish {
  const noEquipment = NO_EQUIPMENT.test(query);
  const plain = query.replace(NO_EQUIPMENT, ' ');
  const unwanted: string[] = [];
  const text = plain
    .replace(LEFT_OUT, (whole, named: string) => {
      const found = spotMovements(named, names);
      unwanted.push(...found.map(({ slug }) => slug));
      return found.length > 0 ? ' ' : whole;
    })
    .trim();
  const header = readHeader(text.replace(/[,;]/g, ' '));
  const spotted = spotMovements(text, names);
  const minutes = minutesOf(text, header?.seconds ?? null);
  const scheme = header?.scheme ?? null;
  return {
    wanted: spotted.map(({ slug }) => slug).filter((slug) => !unwanted.includes(slug)),
    unwanted: [...new Set(unwanted)],
    minutes,
    format: header?.format ?? null,
    difficulty: EASY.test(text) ? 'beginner' : HARD.test(text) ? 'advanced' : null,
    teamSize: header?.teamSize ?? null,
    noEquipment,
    text,
    structure: {
      teamSize: header?.teamSize ?? null,
      notes: [],
      blocks:
        spotted.length === 0 && header === null
          ? []
          : [
              {
                format: header?.format ?? 'for_time',
                rounds: header?.rounds ?? null,
                seconds: header?.seconds ?? null,
                everySeconds: header?.everySeconds ?? null,
                scheme,
                open: header?.open ?? false,
                restSeconds: header?.restSeconds ?? null,
                movements: spotted.map((each) => ({
                  text: each.text,
                  slug: each.slug,
                  amount: null,
                  most: null,
                  load: null,
                  place: 'main' as const,
                  minute: null,
                })),
              },
            ],
    },
  };
}

function minutesOf(text: string, seconds: number | null): Wish['minutes'] {
  const match = MINUTES.exec(text);
  if (match !== null) {
    const value = Number(match[3]);
    if (match[4] !== undefined) return { from: value, to: Number(match[4]), about: (value + Number(match[4])) / 2 };
    if (match[1] !== undefined) return { from: 1, to: value, about: value * 0.8 };
    if (match[2] !== undefined) return { from: value, to: 600, about: value * 1.3 };
    return near(value);
  }
  if (seconds !== null) return near(seconds / 60);
  for (const { pattern, minutes } of WORDS) {
    if (pattern.test(text)) return { from: minutes[0], to: minutes[1], about: Math.sqrt(minutes[0] * minutes[1]) };
  }
  return null;
}

const near = (value: number): Wish['minutes'] => ({
  from: Math.floor(value * (1 - NEAR)),
  to: Math.ceil(value * (1 + NEAR)),
  about: value,
});
