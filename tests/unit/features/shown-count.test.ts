import { type OwnCount, shownCount } from '../../../src/features/marks/shown-count';

const AT = 1_000_000;
const own: OwnCount = { seen: 12, told: 13, at: AT };

describe('the count beside a button', () => {
  it('is the answer’s own when this person changed nothing', () => {
    expect(shownCount(12, undefined, AT)).toBe(12);
  });

  it('is what the server told, as long as the answer says what it said before the tap', () => {
    expect(shownCount(12, own, AT)).toBe(13);
    expect(shownCount(12, own, AT + 3_600_000)).toBe(13);
  });

  it('is what the server told while another answer may still be older than the tap', () => {
    expect(shownCount(11, own, AT + 600_000)).toBe(13);
    expect(shownCount(14, own, AT + 600_000)).toBe(13);
  });

  it('is the answer’s own once that is new', () => {
    expect(shownCount(20, own, AT + 720_000)).toBe(20);
  });
});
