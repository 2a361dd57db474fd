import { build } from './build';
import { TARGETS, type TargetName } from './targets';

/** `tsx local/build weapp functions`: builds these targets in turn, fresh or not. */
async function main(names: string[]): Promise<void> {
  const unknown = names.filter((name) => !TARGETS.includes(name as TargetName));
  if (names.length === 0 || unknown.length > 0) throw new Error(`name what to build: ${TARGETS.join(', ')}`);
  for (const name of names) await build(name as TargetName);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
