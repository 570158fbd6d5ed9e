/** The words of established programs in one language, by id. */
export type EstablishedTexts = Readonly<
  Record<
    string,
    {
      /** Only where the English one is no proper name. */
      name?: string;
      forWhom: string;
      overview: string;
      deload: string;
      source: string;
      model: string;
    }
  >
>;
