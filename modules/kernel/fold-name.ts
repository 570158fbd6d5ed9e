const OTHERS: Readonly<Record<string, string>> = { đ: 'd', ł: 'l', ø: 'o', ı: 'i' };

/** A name without accents and capitals, as gyms.search_name and cities.search_names have it. */
export const foldName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[đłøı]/g, (letter) => OTHERS[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .normalize('NFC');
