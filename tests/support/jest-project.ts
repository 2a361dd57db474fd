import { spawn } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');
const RESULTS = path.join(ROOT, '.cache', 'test');

export interface Outcome {
  passed: number;
  /** Failed tests, plus one for each file that could not run and for a project without any test. */
  failed: number;
}

/** The parts of jest's JSON report that count. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numRuntimeErrorTestSuites: number;
  success: boolean;
}

/** What a report amounts to; a missing one means that jest itself broke. */
export function outcomeOf(report: Report | undefined): Outcome {
  if (!report) return { passed: 0, failed: 1 };
  const passed = report.numPassedTests;
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
  const nothingRan = passed + failed === 0;
  return { passed, failed: failed === 0 && (nothingRan || !report.success) ? 1 : failed };
}

/** Runs one jest project to its end, its lines to the terminal. `env` is added to the environment. */
export async function runProject(project: string, env: Record<string, string>): Promise<Outcome> {
  await mkdir(RESULTS, { recursive: true });
  const report = path.join(RESULTS, `${project}.json`);
  await rm(report, { force: true });
  const jest = path.join(ROOT, 'node_modules/jest/bin/jest.js');
  const args = [jest, '--selectProjects', project, '--json', '--outputFile', report, '--maxWorkers=2', '--ci'];
  await new Promise<void>((resolve, reject) => {
    // jest prints its progress to stderr and, with --json, the report to stdout.
    const child = spawn(process.execPath, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    child.on('error', reject);
    child.on('close', () => resolve());
  });
  try {
    return outcomeOf(JSON.parse(await readFile(report, 'utf8')));
  } catch {
    return outcomeOf(undefined);
  }
}
