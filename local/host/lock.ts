import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Thrown when a DATA_DIR already has a running owner. The message is for the person who started the second one. */
class DataDirInUse extends Error {
  constructor(dataDir: string, pid: number) {
    super(`数据目录 ${dataDir} 正在被另一个进程使用（进程号 ${pid}）。请先停掉它，或用 DATA_DIR 指定另一个目录。`);
    this.name = 'DataDirInUse';
  }
}

interface Owner {
  pid: number;
  /** Tells a process from a later one with the same number, where the system says when it started. */
  started: string;
}

const held = new Set<string>();

/** When a process started, as its system counts; empty where it does not say, undefined when there is no such process. */
function startOf(pid: number): string | undefined {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return undefined;
  }
  try {
    // The name, in brackets, may hold spaces; the start time is field 22 of /proc/<pid>/stat.
    return readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\)/s, '').trim().split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

function readOwner(file: string): Owner | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Owner;
  } catch {
    return undefined;
  }
}

const isRunning = ({ pid, started }: Owner, file: string) =>
  pid === process.pid ? held.has(file) : startOf(pid) === started;

/**
 * Makes this process the only owner of a DATA_DIR; a lock whose owner is gone (kill -9) is taken over.
 * Gives what releases it. Throws DataDirInUse.
 */
export function lockDataDir(dataDir: string): () => void {
  const file = join(dataDir, 'owner.json');
  const claim = () => {
    const owner: Owner = { pid: process.pid, started: startOf(process.pid) ?? '' };
    writeFileSync(file, JSON.stringify(owner), { flag: 'wx' });
  };
  try {
    claim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const owner = readOwner(file);
    if (owner && isRunning(owner, file)) throw new DataDirInUse(dataDir, owner.pid);
    rmSync(file, { force: true });
    claim();
  }
  held.add(file);
  return () => {
    held.delete(file);
    rmSync(file, { force: true });
  };
}
