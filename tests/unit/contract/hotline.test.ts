import { isHotline } from '@core/contract/constants';

test.each(['12345', '110', '95598', '400-820-8820', '0851-85280000', '010-66097980'])('%s is a hotline', (phone) => {
  expect(isHotline(phone)).toBe(true);
});

test.each(['13812345678', '85280000', '1', '123456789', '0851-8528', '', 'abc'])('%s is none', (phone) => {
  expect(isHotline(phone)).toBe(false);
});
