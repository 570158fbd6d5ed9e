/**
 * The words of exercises in one language, by slug, written as a draft writes them: sentences end with a full stop and
 * are as many as in English, aliases are separated by semicolons.
 */
export type ExerciseTexts = Readonly<
  Record<
    string,
    {
      name: string;
      aliases?: string;
      description: string;
      setup: string;
      execution: string;
      cues: string;
      mistakes: string;
    }
  >
>;
