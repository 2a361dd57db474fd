import { phoneOf, QUESTION_STATES } from '@core/contract/constants';
import { contactEraseAt, maskContact, takesContact } from '@core/domain/contact';

const DAY = 24 * 60 * 60_000;

test.each([
  ['13812345678', '13812345678'],
  ['138 1234 5678', '13812345678'],
  ['138-1234-5678', '13812345678'],
  ['+86 138 1234 5678', '13812345678'],
  ['008613812345678', '13812345678'],
  ['１３８１２３４５６７８', '13812345678'],
  ['0851-85123456', '0851-85123456'],
  ['（0851）85123456', '085185123456'],
  ['010 62345678', '01062345678'],
  ['0851-85123456转801', '0851-85123456-801'],
])('%s is kept as %s', (typed, kept) => expect(phoneOf(typed)).toBe(kept));

test.each([
  '',
  '12345',
  '85123456',
  '1381234567',
  '138123456789',
  '12812345678',
  '+1 202 555 0100',
  '0851-12345678',
  '一三八',
])('%s is no phone number of the mainland', (typed) => expect(phoneOf(typed)).toBeNull());

test.each([
  [
    { name: '王', phone: '13812345678' },
    { name: '*', phone: '138****5678' },
  ],
  [{ name: '欧阳女士' }, { name: '欧***' }],
  [{ phone: '0851-85123456' }, { phone: '****456' }],
  [{ address: '贵阳市观山湖区长岭北路6号12栋3单元' }, { address: '贵阳市观山湖****' }],
  [{ address: '三楼' }, { address: '****' }],
  [{}, {}],
])('%j is shown as %j', (contact, masked) => expect(maskContact(contact)).toEqual(masked));

test('an enquiry takes no contact details, the others do', () => {
  expect(takesContact({ kind: 'enquiry' })).toBe(false);
  expect(takesContact({ kind: 'appeal' })).toBe(true);
  expect(takesContact({ kind: 'report' })).toBe(true);
});

test('they go 30 days after the question is over, counted from its end, and stay while it is open', () => {
  const contact = { mayForward: false };
  for (const state of QUESTION_STATES) {
    const open = ['received', 'in_progress', 'answered'].includes(state);
    expect(contactEraseAt({ state, contact }, 1_000)).toBe(open ? undefined : 1_000 + 30 * DAY);
    // Whatever is written later does not put it off; opened again it is as if never ended.
    expect(contactEraseAt({ state, contact, contactEraseAt: 7 }, 1_000)).toBe(open ? undefined : 7);
    expect(contactEraseAt({ state }, 1_000)).toBeUndefined();
  }
});
