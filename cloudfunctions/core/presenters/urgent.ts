import type { UrgencyView, UrgentView } from '../contract';
import type { QuestionRecord } from '../domain/records';

type Marked = Pick<QuestionRecord, 'urgent'>;

/** 紧急 in a list: by when the asker is to be contacted, or that they were; nothing where nobody set it. */
export function presentUrgent({ urgent }: Marked): { urgent?: UrgentView } {
  if (!urgent) return {};
  const { dueAt, contactedAt } = urgent;
  return { urgent: { dueAt, ...(contactedAt === undefined ? {} : { contactedAt }) } };
}

/** On the question's page besides: why, and who has it. */
export const presentUrgency = ({ urgent }: Marked): { urgency?: UrgencyView } =>
  urgent ? { urgency: { reason: urgent.reason, duty: urgent.duty.map(({ name }) => name) } } : {};
