import type { LeaveView, Page, StaffMember, StaffMemberRow } from '@core/contract';
import { ROLE_LABELS, type StaffRole } from '@core/contract/constants';
import { dayOf, shortDayWords } from '@/features/dates/beijing';
import { createQuery } from '@/features/query/create-query';
import { joinPages } from '@/features/query/use-pages';
import { call } from '@/platform/call';

/** Which of the staff; all of them when nothing is said. */
export interface StaffFilter {
  words?: string;
  role?: StaffRole;
}

export const readStaff = (filter: StaffFilter, cursor?: string): Promise<Page<StaffMemberRow>> =>
  call('admin', 'staff', { ...filter, cursor });

export const staffQuery = createQuery<StaffFilter, Page<StaffMemberRow>>(
  'office-staff',
  (filter) => readStaff(filter),
  'memory',
);

export const addStaff = (filter: StaffFilter, next: Page<StaffMemberRow>): void =>
  staffQuery.put(filter, (before) => joinPages(before, next));

export const memberQuery = createQuery<string, StaffMember>(
  'office-member',
  (staffId) => call('admin', 'member', { staffId }),
  'memory',
);

/** Takes over what a change answered. */
export const takeMember = (member: StaffMember): void => memberQuery.put(member.staffId, () => member);

export const STAGE_LABELS: Record<1 | 2 | 3, string> = { 1: '初审', 2: '复审', 3: '终审' };

/** What somebody is, in words: `联络员（省医保局） · 审核员（初审）`. */
export const rolesWords = ({
  roles,
  unitName,
  reviewStage,
}: {
  roles: readonly StaffRole[];
  unitName?: string;
  reviewStage?: 1 | 2 | 3;
}): string =>
  roles
    .map((role) => {
      const more = role === 'contact' ? unitName : role === 'reviewer' && reviewStage ? STAGE_LABELS[reviewStage] : '';
      return more ? `${ROLE_LABELS[role]}（${more}）` : ROLE_LABELS[role];
    })
    .join(' · ');

/** `11月26日到11月30日请假，由吴棠代办` */
export const leaveWords = ({ from, until, coverName }: LeaveView): string => {
  const today = dayOf(Date.now());
  return `${shortDayWords(from, today)}到${shortDayWords(until, today)}请假，由${coverName}代办`;
};
