import { acceptsContract, CONTRACT_VERSION } from '@core/contract/constants';

test('a server accepts its own contract and the one before, and no other', () => {
  const accepted = [3, 4, 5, 6, 7, 8].filter((version) => acceptsContract(version, 6));
  expect(accepted).toEqual([5, 6]);
});

test('before the first contract there was none', () => {
  expect(acceptsContract(1, 1)).toBe(true);
  expect([0, -1, 2].some((version) => acceptsContract(version, 1))).toBe(false);
});

test('asked without more, it is about the contract of today', () => {
  expect(acceptsContract(CONTRACT_VERSION)).toBe(true);
  expect(acceptsContract(CONTRACT_VERSION + 1)).toBe(false);
});
