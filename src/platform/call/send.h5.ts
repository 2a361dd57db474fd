import { currentPerson } from '@/platform/person/person.h5';
import { CallError } from './call-error';
import type { Transport } from './transport';

/** Through the local gateway, as the person chosen in the switcher. */
export const send: Transport = async (fn, event) => {
  const person = await currentPerson();
  const response = await fetch(`/call/${fn}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(person ? { 'x-dev-person': person } : {}) },
    body: JSON.stringify(event),
  }).catch(() => {
    throw new CallError('offline');
  });
  return response.json().catch(() => {
    throw new CallError('internal');
  });
};
