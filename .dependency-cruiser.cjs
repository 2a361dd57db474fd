/**
 * The import directions of docs/architecture.md as rules, type imports included. A module may import itself and what
 * its row names; anything else fails `npm run check`.
 */
const path = require('node:path');

const CORE = 'cloudfunctions/core';
/** Files of this repository, by module. */
const AT = {
  constants: `^${CORE}/contract/constants/`,
  contract: `^${CORE}/contract/(?!constants/)`,
  text: `^${CORE}/domain/text/`,
  domain: `^${CORE}/domain/(?!text/)`,
  policies: `^${CORE}/policies/`,
  ports: `^${CORE}/services/ports/`,
  wechat: `^${CORE}/services/wechat/`,
  spreadsheet: `^${CORE}/services/spreadsheet/`,
  store: `^${CORE}/store/`,
  presenters: `^${CORE}/presenters/`,
  usecases: `^${CORE}/usecases/`,
  /** Whatever stands directly in core/. */
  router: `^${CORE}/[^/]+\\.ts$`,
  function: '^cloudfunctions/(?!core/)[^/]+/index\\.ts$',
  src: '^src/',
};
/** A package, however it is installed. */
const pkg = (name) => `(^|/)node_modules/(@types/)?${name}/`;
const node = (name) => `^(node:)?${name}$`;

const PURE = [pkg('chinese-days'), pkg('pinyin-pro'), pkg('@jimp/[a-z-]+'), pkg('image-size')];

/** module → what it may import besides itself. */
const MAY = {
  constants: [],
  contract: [AT.constants, pkg('zod')],
  text: [AT.constants],
  domain: [AT.constants, AT.text, ...PURE],
  policies: [AT.domain, AT.text, AT.contract, AT.constants],
  ports: [AT.domain, AT.text, AT.contract, AT.constants],
  wechat: [AT.ports, pkg('wx-server-sdk')],
  spreadsheet: [AT.ports, pkg('hucre')],
  store: [
    AT.domain,
    AT.text,
    AT.contract,
    AT.constants,
    pkg('wx-server-sdk'),
    pkg('zod'),
    pkg('lru-cache'),
    node('crypto'),
    node('zlib'),
  ],
  presenters: [AT.domain, AT.text, AT.policies, AT.contract, AT.constants],
  usecases: [AT.contract, AT.constants, AT.domain, AT.text, AT.policies, AT.store, AT.ports, pkg('nanoid')],
  router: [AT.contract, AT.constants, pkg('nanoid'), pkg('zod')],
  function: [AT.router, AT.contract, AT.constants, AT.usecases, AT.presenters, AT.store, AT.wechat, AT.spreadsheet],
};

const rows = Object.entries(MAY).map(([name, allowed]) => ({
  name: `${name}-imports`,
  comment: `${name} imports something docs/architecture.md does not allow it.`,
  severity: 'error',
  from: { path: AT[name] },
  to: { pathNot: [AT[name], ...allowed] },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'A cycle has no order of reading or loading.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-unresolved',
      comment: 'The import leads nowhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    ...rows,
    {
      name: 'usecases-one-another',
      comment: 'A use case is one verb; what two share belongs to domain, policies or store.',
      severity: 'error',
      from: { path: `${AT.usecases}(.+)\\.ts$` },
      to: { path: AT.usecases },
    },
    {
      name: 'src-imports-server',
      comment:
        'The client takes contract/constants and domain/text from the server, and nothing of local, deploy or tests.',
      severity: 'error',
      from: { path: AT.src },
      to: { path: '^(cloudfunctions|local|deploy|tests)/', pathNot: [AT.constants, AT.text, AT.contract] },
    },
    {
      name: 'src-contract-types-only',
      comment: 'zod stays out of the client: only `import type` from the contract.',
      severity: 'error',
      from: { path: AT.src },
      to: { path: AT.contract, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'product-imports-tools',
      comment: 'local, deploy and tests use the product, never the reverse.',
      severity: 'error',
      from: { path: '^(src|cloudfunctions|config)/' },
      to: { path: '^(local|deploy|tests)/' },
    },
    {
      name: 'local-imports-inside',
      comment: 'The embedded cloud runs the bundles; it knows no use case, store or policy.',
      severity: 'error',
      from: { path: '^local/' },
      to: { path: [AT.usecases, AT.store, AT.policies], pathNot: '/store/indexes\\.json$' },
    },
    {
      name: 'undeclared-package',
      comment: 'A package must stand in package.json.',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'product-imports-dev-package',
      comment: 'What ships may not rely on a development dependency, types excepted.',
      severity: 'error',
      from: { path: '^(src|cloudfunctions)/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: pkg('[^/]+(?<=@types/.*)') },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: path.join(__dirname, 'tsconfig.json') },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|\\.data|\\.cache)/' },
    enhancedResolveOptions: {
      extensions: ['.weapp.ts', '.weapp.tsx', '.h5.ts', '.h5.tsx', '.ts', '.tsx', '.js', '.cjs', '.json', '.d.ts'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
