import { buildIfStale } from '../../local/build/build';

/** Before the first test that starts a cloud: the functions as they are deployed, bundled once for every file. */
export default async function buildFunctions(): Promise<void> {
  await buildIfStale('functions');
}
