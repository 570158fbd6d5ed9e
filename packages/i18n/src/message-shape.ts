interface Placeholder {
  name: string;
  /** What a plural says, by case. */
  cases: Readonly<Record<string, string>> | null;
}

/** The top-level `{…}` of a text with what stands before each; throws where braces do not pair. */
function braces(text: string): { before: string; inside: string }[] {
  const found: { before: string; inside: string }[] = [];
  let depth = 0;
  let from = 0;
  let before = '';
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '{') {
      depth += 1;
      if (depth === 1) {
        before = text.slice(from, at);
        from = at + 1;
      }
    }
    if (text[at] === '}') {
      depth -= 1;
      if (depth < 0) throw new Error(`A brace too many: ${text}`);
      if (depth === 0) {
        found.push({ before: before.trim(), inside: text.slice(from, at) });
        from = at + 1;
      }
    }
  }
  if (depth > 0) throw new Error(`A brace is open: ${text}`);
  return found;
}

const CASE = /^(?:=\d+|zero|one|two|few|many|other)$/;

/** The placeholders of an ICU message; throws where it is none. */
export function placeholdersOf(message: string): Placeholder[] {
  return braces(message).map(({ inside }) => {
    if (/^\w+$/.test(inside)) return { name: inside, cases: null };
    const plural = /^(\w+), plural, (.+)$/s.exec(inside);
    if (plural?.[1] === undefined || plural[2] === undefined) throw new Error(`No placeholder: {${inside}}`);
    const cases = braces(plural[2]).map(({ before, inside: words }) => {
      if (!CASE.test(before)) throw new Error(`No plural case: ${before}`);
      return [before, words] as const;
    });
    return { name: plural[1], cases: Object.fromEntries(cases) };
  });
}

/** Each placeholder by name, with the cases that must be there and whether the number is said. */
export const shapeOf = (message: string): string[] =>
  placeholdersOf(message)
    .map(({ name, cases }) => {
      if (cases === null) return name;
      const exact = Object.keys(cases).filter((each) => each.startsWith('='));
      return [name, 'plural', ...exact, cases['other']?.includes('#') === true ? '#' : ''].join(' ');
    })
    .toSorted();
