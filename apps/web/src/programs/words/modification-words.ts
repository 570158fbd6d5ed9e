import { i18n } from '@halteres/i18n';

/** How an injury asks to change an exercise, by the words of the injury table. */
const modifications = (): Record<string, string> => ({
  'elevate <=90 deg and thumb-up': i18n._('raise to 90° at most, thumbs up'),
  'elbows 30-45 deg from trunk': i18n._('elbows 30 to 45° from the trunk'),
  'stop bench/dip at humerus level with trunk': i18n._(
    'stop bench press and dips with the upper arm level with the trunk',
  ),
  'neutral handles': i18n._('neutral handles'),
  'keep hands in view (no abduction+external rotation under load)': i18n._(
    'keep the hands in view: no arm out and turned back under load',
  ),
  'grip <=1.5x shoulder width': i18n._('grip at most 1.5 times shoulder width'),
  'straps for pulls': i18n._('straps for pulls'),
  'load to <=5/10': i18n._('pain up to 5 of 10 while loading'),
  'thicker/neutral handle': i18n._('a thicker or neutral handle'),
  straps: i18n._('straps'),
  'keep wrist neutral': i18n._('keep the wrist neutral'),
  'handles/fist': i18n._('on handles or fists'),
  'neutral wrist': i18n._('neutral wrist'),
  'short sets': i18n._('short sets'),
  'low load, short sets': i18n._('low load, short sets'),
  'chin neutral': i18n._('chin neutral'),
  'no symptoms below elbow during set': i18n._('no symptoms below the elbow during a set'),
  'raise start height': i18n._('raise the starting height'),
  'RPE<=7': i18n._('RPE 7 at most'),
  'keep moving, not bed rest': i18n._('keep moving, no bed rest'),
  'neutral spine, no end-range flexion': i18n._('neutral spine, never bent to the end'),
  'stop if symptoms peripheralise': i18n._('stop if symptoms move further out'),
  'avoid heavy flexion in first hour after waking': i18n._('no heavy bending in the first hour after waking'),
  'posterior tilt bias': i18n._('pelvis tilted slightly back'),
  'lighter axial': i18n._('less load on the spine'),
  'narrow symmetric stance': i18n._('narrow, even stance'),
  'isometric adduction/abduction': i18n._('press the legs together or apart without moving'),
  'stop above pinch, widen/turn out stance': i18n._('stop above the pinch, stand wider and turned out'),
  'avoid hip drop and adduction': i18n._('no dropping hip, no knee to the inside'),
  'pain <=2/10 for adductors': i18n._('pain up to 2 of 10 in the groin'),
  'progress length then load then speed': i18n._('first longer range, then load, then speed'),
  'squat 0-45, knee extension 90-45 early': i18n._('at first squats to 45° and knee extensions from 90 to 45°'),
  'hip + knee strengthening': i18n._('strengthen hip and knee'),
  'pain <=2-3/10': i18n._('pain up to 2 or 3 of 10'),
  '<=5/10 and settles by 24 h': i18n._('pain up to 5 of 10 that settles within 24 hours'),
  'HSR 3-4 s up/down': i18n._('heavy and slow, 3 to 4 s up and down'),
  'no loaded flexion >90 with rotation': i18n._('no turning under load with the knee bent past 90°'),
  'pain <=5/10 settles 24 h': i18n._('pain up to 5 of 10 that settles within 24 hours'),
  'need clearance; criteria not time alone': i18n._('only once cleared; criteria count, not time alone'),
  'Ottawa rules first': i18n._('have a fracture ruled out first'),
  '<=5/10 and settles by next morning': i18n._('pain up to 5 of 10 that settles by the next morning'),
  'insertional: no dorsiflexion below neutral': i18n._('pain at the heel: do not let it sink below level'),
  'shoes/orthosis': i18n._('supportive shoes or insoles'),
  'talk test': i18n._('easy enough to talk'),
  hydrate: i18n._('drink enough'),
  'switch supine to incline or side if light-headed/unwell': i18n._(
    'if dizzy or unwell, go from lying on the back to inclined or the side',
  ),
  'exhale on effort': i18n._('breathe out on effort'),
  'RIR>=3': i18n._('at least 3 in reserve'),
  'RIR>=4': i18n._('at least 4 in reserve'),
  'more rest': i18n._('more rest'),
  'pelvic-floor cue': i18n._('mind the pelvic floor'),
  'symptom-led, start light, no lochia increase': i18n._('led by symptoms, start light, no more bleeding'),
  'impact only after 12 wk and symptom-free screen': i18n._('impact only after 12 weeks and a screen without symptoms'),
  'no doming': i18n._('no bulge along the midline'),
  'exhale on effort; cut load if heaviness': i18n._('breathe out on effort; less load where it feels heavy below'),
  'no training if resting >=180/110': i18n._('no training with 180/110 or more at rest'),
  'RPE<=7 until controlled': i18n._('RPE 7 at most until it is under control'),
  'neutral spine; progress slowly': i18n._('neutral spine, slow progress'),
  'RPE<=6 and medical view': i18n._('RPE 6 at most, and a doctor’s view'),
});

/** A table's words as a class's cue has them: without signs between words. */
const plain = (text: string): string => text.replaceAll(/[_-]/gu, ' ');

/** What an injury asks to change, in the reader's language. */
export function modificationText(text: string): string {
  const found = Object.entries(modifications()).find(([written]) => written === text || plain(written) === text);
  return found?.[1] ?? text;
}
