import type { AuditRow, Input, Page } from '@core/contract';
import { createQuery } from '@/features/query/create-query';
import { joinPages } from '@/features/query/use-pages';
import { call } from '@/platform/call';

/** Which of the log; all of it when nothing is said. */
export type AuditFilter = Omit<Input<'admin', 'audit'>, 'cursor'>;

export const readAudit = (filter: AuditFilter, cursor?: string): Promise<Page<AuditRow>> =>
  call('admin', 'audit', { ...filter, cursor });

export const auditQuery = createQuery<AuditFilter, Page<AuditRow>>(
  'office-audit',
  (filter) => readAudit(filter),
  'memory',
);

export const addAudit = (filter: AuditFilter, next: Page<AuditRow>): void =>
  auditQuery.put(filter, (before) => joinPages(before, next));
