import type { ForwardedContact, StaffQuestionView } from '@core/contract';
import { KIND_LABELS, LIMITS, regionName } from '@core/contract/constants';
import { redactPersonalData } from '@core/domain/text';
import { dayOf, dayWords, momentWords } from '@/features/dates/beijing';
import { personalDataWords } from '@/features/desk/personal-data-words';
import { lengthProblem } from '@/features/desk/reply-gate';
import { SITE } from '@/site';
import type { Referral } from './layout';

type Contact = ForwardedContact['contact'];

const ASKED = '转办要求：';
const CONTACT_NAMES = { name: '称呼', phone: '电话', address: '地址' } as const;

/**
 * What the summary begins with: what was asked of the unit when it got the question; else the asker's words, numbers masked.
 * Of a report, and of a text that is risky, never the words themselves.
 */
export function firstSummary({ entries, kind, text, check }: StaffQuestionView): string {
  const asked = entries.find((entry) => entry.audience === 'staff' && entry.text.startsWith(ASKED));
  if (asked) return asked.text.slice(ASKED.length);
  return kind === 'report' || check === 'risky' || text === null ? '' : redactPersonalData(text);
}

/** Why the sheet cannot go out with this summary, or null. */
export function summaryProblem(summary: string): string | null {
  if (summary.trim() === '') return '请写事项摘要：什么事、要部门办什么。';
  const personal = personalDataWords(summary, ['landline']);
  if (personal) return `摘要里有${personal}，请删去；联系方式要提问人同意才能转。`;
  return lengthProblem(summary, 1, LIMITS.note);
}

/** The 转办单 of a question. */
export const referralOf = (
  view: StaffQuestionView,
  categoryName: string,
  summary: string,
  contact: Contact,
): Referral => ({
  no: view.no,
  unitName: view.holderName,
  facts: [
    ['类型', `${KIND_LABELS[view.kind]} · ${categoryName}`],
    ['地区', regionName(view.regionCode)],
    ['收到', momentWords(view.askedAt)],
    ['办理时限', `${momentWords(view.due.at)} 前`],
  ],
  summary: summary.trim() === '' ? '（还没有写）' : summary.trim(),
  contact: (['name', 'phone', 'address'] as const).flatMap((field) => {
    const words = contact[field];
    return words === undefined ? [] : [[CONTACT_NAMES[field], words] as const];
  }),
  from: `${SITE.name} · ${SITE.operator}`,
  made: `${dayWords(dayOf(Date.now()))} 制`,
});
