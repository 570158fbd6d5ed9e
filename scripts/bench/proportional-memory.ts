import { readdirSync, readFileSync } from 'node:fs';

type Process = { pid: number; parent: number; command: string };

function processes(): Process[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const parent = Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${name}/status`, 'utf8'))?.[1]);
        return [
          { pid: Number(name), parent, command: readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ') },
        ];
      } catch (error) {
        // A process that ended while we looked.
        if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ESRCH')) return [];
        throw error;
      }
    });
}

/** Memory of a process, its children and the database on a data folder, each shared page counted in proportion (Pss), in MB. */
export function proportionalMemoryMb(root: number, dataDir: string): number {
  const all = processes();
  const wanted = new Set([
    root,
    ...all
      .filter((each) => each.command.includes('postgres') && each.command.includes(dataDir))
      .map((each) => each.pid),
  ]);
  for (let grown = true; grown;) {
    const before = wanted.size;
    for (const each of all) if (wanted.has(each.parent)) wanted.add(each.pid);
    grown = wanted.size > before;
  }
  let kilobytes = 0;
  for (const pid of wanted) {
    try {
      kilobytes += Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ESRCH')))
        throw error;
    }
  }
  return kilobytes / 1024;
}
