import { ERROR_MESSAGES, type ErrorCode } from '@core/contract/constants';
import { CallError, faultNumber } from '../../../src/platform/call/call-error';

test('only a fault shows its number: a refusal says by itself what to do', () => {
  const shown = (Object.keys(ERROR_MESSAGES) as ErrorCode[]).filter(
    (code) => faultNumber(new CallError(code, undefined, '7k2m9qx4tb')) !== undefined,
  );
  expect(shown).toEqual(['internal']);
  expect(faultNumber(new CallError('internal'))).toBeUndefined();
});
