/** Shared by every project: TypeScript through swc. */
const base = {
  testEnvironment: 'node',
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022' }, module: { type: 'commonjs' } },
    ],
  },
  moduleNameMapper: { '^@core/(.*)$': '<rootDir>/cloudfunctions/core/$1', '^@/(.*)$': '<rootDir>/src/$1' },
};

const project = (displayName, more = {}) => ({
  ...base,
  displayName,
  rootDir: __dirname,
  testMatch: [`<rootDir>/tests/${displayName}/**/*.test.ts`, `<rootDir>/tests/${displayName}/**/*.test.tsx`],
  ...more,
});

module.exports = {
  // Longer than anything should take: a busy machine is no failure.
  testTimeout: 20_000,
  projects: [
    ...['unit', 'engine', 'host', 'conformance', 'weapp', 'e2e'].map((name) => project(name)),
    project('integration', { globalSetup: '<rootDir>/tests/support/build-functions.ts' }),
  ],
};
