import { outcomeOf } from '../../support/jest-project';

const report = (passed: number, failed: number, broken: number) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numRuntimeErrorTestSuites: broken,
  success: failed + broken === 0,
});

describe('what a jest report counts as', () => {
  test('passed and failed tests', () => {
    expect(outcomeOf(report(5, 2, 0))).toEqual({ passed: 5, failed: 2 });
  });

  test('a file that could not run is a failure', () => {
    expect(outcomeOf(report(5, 0, 1))).toEqual({ passed: 5, failed: 1 });
  });

  test('a project without a test is a failure', () => {
    expect(outcomeOf(report(0, 0, 0))).toEqual({ passed: 0, failed: 1 });
  });

  test('green tests of a run that failed otherwise are a failure', () => {
    expect(outcomeOf({ ...report(5, 0, 0), success: false })).toEqual({ passed: 5, failed: 1 });
  });

  test('no report at all is a failure', () => {
    expect(outcomeOf(undefined)).toEqual({ passed: 0, failed: 1 });
  });
});
