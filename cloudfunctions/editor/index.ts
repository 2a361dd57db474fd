import { createRouter } from '../core/router';
import { callerOpenid } from '../core/services/wechat/identity';
import { resolveActor } from '../core/usecases/resolve-actor';
import { withdrawCard } from '../core/usecases/withdraw-card';

/** What editors do with cards. */
export const main = createRouter('editor', {
  identity: callerOpenid,
  anonymous: false,
  handlers: {
    withdraw_card: async (input, { personId, now }) => {
      await withdrawCard(await resolveActor(personId), input, now);
      return { id: input.id };
    },
  },
});
