import type { NotedPain } from '@halteres/engine/program/adapt/training-log';

// Words people write when something hurts, in the languages of the interface. A note that denies it is none.
const PAIN =
  /\b(?:pain(?![- ]?free)|painful|hurts?|hurting|ache[sd]?|aching|sore joint|dolor|duele|dolía|molestia|schmerz(?:en|t|te|haft)?|tut weh|tat weh|zwickt|douleur|douloureux|mal (?:au|aux)|mal à(?= )|fait mal)(?![a-zà-ÿ])/iu;
const NONE =
  /\b(?:no|not|without|pain[- ]?free|never|sin|nada de|keine?|ohne|nicht|schmerzfrei|sans|pas de|aucune?)\b[^.!?;,]{0,24}$/iu;
const FLAG =
  /\b(?:numb(?:ness)?|tingl\w+|radiat\w+|night pain|woke me|popped|can(?:no|')t bear weight|adormec\w+|hormigueo|irradia\w*|taub\w*|kribbel\w*|strahlt aus|ausstrahl\w*|engourdi\w*|fourmill\w*|irradie\w*)\b/iu;

/** What a note says of pain; undefined where it says nothing of it. */
export function painIn(note: string | null): NotedPain | undefined {
  if (note === null) return undefined;
  const says = (words: RegExp): boolean => {
    const hit = words.exec(note);
    return hit !== null && !NONE.test(note.slice(0, hit.index));
  };
  if (says(FLAG)) return 'red_flag';
  return says(PAIN) ? 'pain' : undefined;
}
