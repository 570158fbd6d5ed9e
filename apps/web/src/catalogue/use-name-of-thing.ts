import { useEquipmentName } from './equipment-text.ts';
import { useExerciseName } from './use-exercise-name.ts';

/** Names of exercises and equipment by slug, in the person's language. */
export function useNameOfThing(): (slug: string) => string {
  const exerciseOf = useExerciseName();
  const pieceOf = useEquipmentName();
  return (slug) => {
    const known = exerciseOf(slug);
    return known === slug ? pieceOf(slug) : known;
  };
}
