import { expect, test } from 'vitest';
import { painIn } from './read-notes.ts';

test.each([
  ['sharp pain in the left knee', 'pain'],
  ['Knee hurts', 'pain'],
  ['me duele el hombro', 'pain'],
  ['Schmerzen im Knie', 'pain'],
  ['mal à l’épaule', 'pain'],
  ['une douleur au coude', 'pain'],
  ['no pain, but numb down to the foot', 'red_flag'],
  ['hormigueo en la mano', 'red_flag'],
  ['kribbelt bis in den Fuß', 'red_flag'],
  ['no pain today', undefined],
  ['pain-free for once', undefined],
  ['it no longer hurts', undefined],
  ['sin dolor', undefined],
  ['keine Schmerzen', undefined],
  ['schmerzfrei', undefined],
  ['pas de douleur', undefined],
  ['painting done, felt strong', undefined],
  ['', undefined],
  [null, undefined],
])('%s', (note, said) => expect(painIn(note)).toBe(said));
