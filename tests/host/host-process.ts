/** A host in its own process, for the test that kills it. Prints its address when it is up. */
import { createCloud } from '../../local/host';
import { FIXTURES, INDEXES } from './support';

void createCloud({
  dataDir: process.argv[2] ?? '',
  functionsDir: FIXTURES,
  indexes: INDEXES,
  instances: 3,
  log: () => {},
}).then(({ url }) => process.stdout.write(`${url}\n`));
