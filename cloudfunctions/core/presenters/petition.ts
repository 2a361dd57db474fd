import type { PetitionDueView, PetitionView } from '../contract';
import { isPending, nextDate, petitionDates, standingWords } from '../domain/petition';
import type { QuestionRecord } from '../domain/records';

type Handed = Pick<QuestionRecord, 'petition'>;

/** 信访 to its asker and to staff: where it is, its dates, and what came of it. */
export function presentPetition({ petition }: Handed): { petition?: PetitionView } {
  if (!petition) return {};
  const { office, handedOn, told, extension, finished } = petition;
  return {
    petition: {
      ...{ office, handedOn, ...petitionDates(petition), standing: standingWords(petition) },
      ...(told ? { told: { ...told } } : {}),
      ...(extension ? { extension: { ...extension } } : {}),
      ...(finished ? { finished: { ...finished } } : {}),
    },
  };
}

/** Its next date, in a list. */
export const presentPetitionDue = ({ petition }: Handed): { petitionDue?: PetitionDueView } =>
  petition && isPending(petition)
    ? { petitionDue: { what: petition.told ? 'result' : 'notice', by: nextDate(petition) } }
    : {};

/** Who has a question, by name: the office for petitions once it was handed over. */
export const presentHolder = ({ petition, holderName }: Pick<QuestionRecord, 'petition' | 'holderName'>): string =>
  petition?.office ?? holderName;
