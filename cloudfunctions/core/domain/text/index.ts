/** What can be said of a text alone, on the server and while it is typed. */
export { namesBasis } from './basis';
export { countCharacters, shortened } from './count';
export { soundsDangerous } from './danger';
export { isBareForwarding } from './forwarding';
export { findPersonalData, type PersonalData, type PersonalDataKind, redactPersonalData } from './personal-data';
export { isOnlyThanks } from './thanks';
export { slotsIn } from './slots';
export { spokenSentences } from './sentences';
export { PERSONAL_DATA_NAMES, personalDataIn } from './personal-data-words';
