import type { Moments } from '../moments';
import type { Story } from '../story';
import { answeredStories } from './answered';
import { endedStories } from './ended';
import { featuredStories } from './featured';
import { openStories } from './open';

/** Every seed question, in the order received. */
export const stories = (moments: Moments): Story[] =>
  [...featuredStories(moments), ...answeredStories(moments), ...endedStories(moments), ...openStories(moments)].sort(
    (a, b) => a.receivedAt - b.receivedAt,
  );
