import { buildIfStale } from '../local/build/build';
import { TARGETS } from '../local/build/targets';
import { findBrowser } from './support/browser/find';
import { type Outcome, runProject } from './support/jest-project';

/** Quick ones first: a fault shows early. */
const PROJECTS = ['unit', 'engine', 'conformance', 'host', 'integration', 'weapp', 'e2e'];

const say = (line: string) => console.log(line);

interface Step {
  name: string;
  run: () => Promise<Outcome>;
}

/** The work behind `npm test`: everything, or only the projects named. */
function plan(projects: string[], browser: string): Step[] {
  const needsBuild = projects.some((project) => ['weapp', 'e2e', 'unit'].includes(project));
  const builds = TARGETS.map((target) => ({
    name: `build ${target}`,
    run: async () => {
      await buildIfStale(target, (line) => say(`  ${line}`));
      return { passed: 0, failed: 0 };
    },
  }));
  const suites = projects.map((project) => ({
    name: project,
    run: () => runProject(project, { CHROMIUM_PATH: browser }),
  }));
  return [...(needsBuild ? builds : []), ...suites];
}

async function main(wanted: string[]): Promise<number> {
  const projects = PROJECTS.filter((project) => wanted.length === 0 || wanted.includes(project));
  const unknown = wanted.filter((project) => !PROJECTS.includes(project));
  if (unknown.length > 0) throw new Error(`no such tests: ${unknown.join(', ')} (there are ${PROJECTS.join(', ')})`);

  // Before anything long: a run that cannot end well should not begin.
  const browser = projects.includes('e2e') ? await findBrowser((line) => say(`browser: ${line}`)) : '';
  if (browser) say(`browser: ${browser}`);

  const steps = plan(projects, browser);
  const total: Outcome = { passed: 0, failed: 0 };
  const begun = Date.now();
  for (const [index, { name, run }] of steps.entries()) {
    const start = Date.now();
    say(`\n[${index + 1}/${steps.length}] ${name}`);
    const outcome = await run().catch((error: unknown) => {
      say(error instanceof Error ? error.message : String(error));
      return { passed: 0, failed: 1 };
    });
    total.passed += outcome.passed;
    total.failed += outcome.failed;
    say(`[${index + 1}/${steps.length}] ${name}: ${duration(start)}${counts(outcome)}`);
  }
  say(`\n${duration(begun)} in all`);
  say(`${total.passed} passed, ${total.failed} failed`);
  return total.failed > 0 || total.passed === 0 ? 1 : 0;
}

const duration = (since: number) => `${((Date.now() - since) / 1000).toFixed(1)} s`;
const counts = ({ passed, failed }: Outcome) => (passed + failed > 0 ? `, ${passed} passed, ${failed} failed` : '');

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  },
);
