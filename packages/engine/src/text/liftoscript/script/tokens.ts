export type Token = {
  kind: 'number' | 'word' | 'sign' | 'end' | 'odd';
  text: string;
  /** Where it begins in the source. */
  at: number;
};

const PATTERN =
  /\/\/[^\n]*|\s+|;|(\d+(?:\.\d+)?(?:kg|lb|%(?![ \t]*[\w(]))?)|([A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*)|(\+=|-=|\*=|\/=|>=|<=|==|!=|&&|\|\||[-+*/%<>=!?:()[\]{},.])/y;

/** The words and signs of a script between two places of the source; comments are passed over. */
export const tokensOf = (source: string, from: number, to: number): Token[] => {
  const tokens: Token[] = [];
  for (let at = from; at < to;) {
    PATTERN.lastIndex = at;
    const match = PATTERN.exec(source);
    if (!match) {
      tokens.push({ kind: 'odd', text: source.charAt(at), at });
      at++;
      continue;
    }
    const [whole, number, word, sign] = match;
    if (number !== undefined) tokens.push({ kind: 'number', text: number, at });
    else if (word !== undefined) tokens.push({ kind: 'word', text: word, at });
    else if (sign !== undefined) tokens.push({ kind: 'sign', text: sign, at });
    at += whole.length;
  }
  tokens.push({ kind: 'end', text: '', at: to });
  return tokens;
};
