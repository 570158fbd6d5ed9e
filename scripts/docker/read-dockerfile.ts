export type Instruction = { line: number; name: string; flags: Record<string, string>; rest: string };
export type Stage = { name: string; image: string; instructions: Instruction[] };

/** A Dockerfile as its stages and their instructions; lines that are continued are one. */
export function readDockerfile(text: string): Stage[] {
  const stages: Stage[] = [];
  let open = null as { line: number; text: string } | null;
  for (const [index, raw] of text.split('\n').entries()) {
    if (open === null && /^\s*(#.*)?$/.test(raw)) continue;
    open = { line: open?.line ?? index + 1, text: `${open?.text ?? ''}${raw.replace(/\\\s*$/, ' ')}` };
    if (/\\\s*$/.test(raw)) continue;
    const instruction = readInstruction(open.line, open.text);
    open = null;
    if (instruction.name === 'FROM') {
      const [image = '', , name] = instruction.rest.split(/\s+/);
      stages.push({ image, name: name ?? String(stages.length), instructions: [] });
    } else {
      const stage = stages.at(-1);
      if (stage === undefined) throw new Error(`Line ${instruction.line}: ${instruction.name} comes before any FROM.`);
      stage.instructions.push(instruction);
    }
  }
  return stages;
}

function readInstruction(line: number, text: string): Instruction {
  const [, name = '', after = ''] = /^\s*(\w+)\s+(.*)$/s.exec(text) ?? [];
  const flags: Record<string, string> = {};
  let rest = after.trim();
  for (let flag = /^--([\w-]+)=(\S+)\s+/.exec(rest); flag !== null; flag = /^--([\w-]+)=(\S+)\s+/.exec(rest)) {
    flags[flag[1] ?? ''] = flag[2] ?? '';
    rest = rest.slice(flag[0].length);
  }
  return { line, name: name.toUpperCase(), flags, rest };
}

/** The words of an instruction in its exec form; null in its shell form. */
export function execForm(rest: string): string[] | null {
  try {
    const parsed: unknown = JSON.parse(rest);
    return Array.isArray(parsed) && parsed.every((each) => typeof each === 'string') ? parsed : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** `A=1 B=2` as pairs. */
export const readEnv = (rest: string): [string, string][] =>
  rest.split(/\s+/).map((pair) => {
    const at = pair.indexOf('=');
    return [pair.slice(0, at), pair.slice(at + 1)];
  });
