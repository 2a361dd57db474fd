import type { StaffRole } from '@core/contract/constants';
import type { EntryRecord, FeaturedRecord, HolderKey, QuestionRecord } from '@core/domain/records';
import { type Actor, actorOf } from '@core/policies';

export const NOW = Date.UTC(2026, 10, 25, 2);

export const staffActor = (roles: StaffRole[], more: { unitId?: string; active?: boolean } = {}): Actor =>
  actorOf('o-account', {
    _id: 'o-account',
    staffId: 'o-staff',
    version: 1,
    joinedAt: NOW,
    name: '周明',
    roles,
    unitId: more.unitId,
    unitName: more.unitId ? '省医保局' : undefined,
    active: more.active ?? true,
  });

export const question = (holderKey: HolderKey = 'desk', more: Partial<QuestionRecord> = {}): QuestionRecord => ({
  _id: 'q1',
  no: '20261125-0001',
  version: 1,
  kind: 'enquiry',
  state: 'in_progress',
  categoryId: 'medical',
  regionCode: '520100',
  text: '中风以后能办残疾证吗？',
  mayBePublic: true,
  aboutMinor: false,
  askerId: 'o-asker',
  check: { status: 'pass', at: NOW },
  holderKey,
  holderName: '政策百事通运维小组',
  receivedAt: NOW,
  clock: 'running',
  dueAt: NOW,
  dueSoonAt: NOW,
  dueProvisional: false,
  entrySeq: 1,
  updatedAt: NOW,
  ...more,
});

export const publicVersion = (more: Partial<FeaturedRecord> = {}): FeaturedRecord => ({
  _id: 'f1',
  questionId: 'q1',
  version: 1,
  state: 'agreed',
  kind: 'enquiry',
  categoryId: 'medical',
  regionCode: '520100',
  question: '中风以后能办残疾证吗？',
  answer: '可以，病情稳定后由指定机构评定。',
  officeName: '政策百事通运维小组',
  likes: 0,
  check: { status: 'pass', at: NOW },
  proposedBy: 'o-operator',
  proposedByName: '周明',
  proposedAt: NOW,
  agreedAt: NOW,
  identityVerifiedAt: NOW,
  answeredAt: NOW,
  ...more,
});

export const replyBy = (personId: string): EntryRecord => ({
  _id: 'q1:2',
  questionId: 'q1',
  seq: 2,
  type: 'reply',
  audience: 'asker',
  at: NOW,
  by: { role: 'staff', personId, personName: '周明', officeName: '政策百事通运维小组' },
  text: '可以，病情稳定后由指定机构评定。',
});
