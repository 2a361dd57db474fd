/** The embedded cloud in its own process, for the test that kills it. Prints its address when it is up. */
import { createCloud } from '../../local/host';
import { INDEXES } from '../support/cloud';
import { PEOPLE } from '../support/people';

const [dataDir = '', functionsDir = ''] = process.argv.slice(2);
const people = [{ id: PEOPLE.citizen, name: '王秀兰', role: '市民' }];

void createCloud({ dataDir, functionsDir, indexes: INDEXES, people, instances: 4, log: () => {} }).then(({ url }) =>
  process.stdout.write(`${url}\n`),
);
