import { CONSENT_VERSION } from '../../cloudfunctions/core/contract/constants';
import { DESK, INSPECTION } from '../../cloudfunctions/core/domain/holder';
import type { Author, ConsentRecord, StaffRecord } from '../../cloudfunctions/core/domain/records';
import { UNITS } from '../../deploy/seed/units';

/** Someone to act as in the local build. Names are invented and stand nowhere else. */
export interface SeedPerson {
  /** The openid. */
  id: string;
  name: string;
  /** What they are, as the switcher shows it. */
  label: string;
}

/** A unit of the directory by its id; an unknown id is a mistake in the seeds and throws. */
export const unit = (id: string) => {
  const found = UNITS.find(({ _id }) => _id === id);
  if (!found) throw new Error(`no unit ${id} in the seed directory`);
  return found;
};

const CONTACT_UNIT = unit('522600-civil-affairs');

const CITIZENS: readonly SeedPerson[] = [
  { id: 'dev-citizen-1', name: '李青禾', label: '群众' },
  { id: 'dev-citizen-2', name: '王远山', label: '群众' },
];

/** Who a member of staff is in records: `dev-lead` acts as `seed-lead`. */
function staffIdOf(personId: string): string {
  return personId.replace(/^dev-/, 'seed-');
}

/** Staff records of the local build: one for each role of product.md, two operators so that they can race, two admins since a rebind takes two. */
const RECORDS: readonly Omit<StaffRecord, 'staffId' | 'version' | 'joinedAt'>[] = [
  { _id: 'dev-operator-1', name: '周岚', roles: ['operator'], active: true },
  { _id: 'dev-operator-2', name: '吴棠', roles: ['operator'], active: true },
  { _id: 'dev-lead', name: '何川', roles: ['lead'], active: true },
  { _id: 'dev-lead-2', name: '宋清', roles: ['lead'], active: true },
  {
    _id: 'dev-contact',
    name: '龙溪',
    roles: ['contact'],
    unitId: CONTACT_UNIT._id,
    unitName: CONTACT_UNIT.name,
    active: true,
  },
  { _id: 'dev-reviewer-1', name: '许明', roles: ['reviewer'], reviewStage: 1, active: true },
  { _id: 'dev-reviewer-2', name: '杜若', roles: ['reviewer'], reviewStage: 2, active: true },
  { _id: 'dev-reviewer-3', name: '沈舟', roles: ['reviewer'], reviewStage: 3, active: true },
  { _id: 'dev-inspector', name: '严松', roles: ['inspector'], active: true },
  { _id: 'dev-admin', name: '方圆', roles: ['admin'], active: true },
  { _id: 'dev-admin-2', name: '苏禾', roles: ['admin'], active: true },
];

const JOINED = Date.UTC(2026, 0, 5);

export const STAFF: readonly StaffRecord[] = RECORDS.map((record, n) => ({
  ...record,
  staffId: staffIdOf(record._id),
  version: 1,
  joinedAt: JOINED - n,
}));

const LABELS: Readonly<Record<string, string>> = {
  'dev-operator-1': '运维小组',
  'dev-operator-2': '运维小组',
  'dev-lead': '组长',
  'dev-lead-2': '组长',
  'dev-contact': `联络员 · ${CONTACT_UNIT.name}`,
  'dev-reviewer-1': '审核员 · 初审',
  'dev-reviewer-2': '审核员 · 复审',
  'dev-reviewer-3': '审核员 · 终审',
  'dev-inspector': '督查室',
  'dev-admin': '管理员',
  'dev-admin-2': '管理员',
};

/** Everyone the local switcher offers; the first is who a tester is on the first visit. */
export const PEOPLE: readonly SeedPerson[] = [
  ...CITIZENS,
  ...STAFF.map(({ _id, name }) => ({ id: _id, name, label: LABELS[_id] ?? '' })),
];

/** Openids of seed askers nobody can act as: they only fill the ledger. */
export const OTHER_ASKERS = Array.from({ length: 12 }, (_, index) => `seed-asker-${index + 1}`);

/**
 * Consents of everyone who has asked. The second citizen agreed to an earlier text, so the sheet comes up again for
 * them: that is how a new text can be tried.
 * @param agreedAt epoch milliseconds, before the first question
 */
export const consents = (agreedAt: number): ConsentRecord[] =>
  ['dev-citizen-1', 'dev-citizen-2', ...OTHER_ASKERS].map((_id) => ({
    _id,
    consentVersion: _id === 'dev-citizen-2' ? '2025-09-01' : CONSENT_VERSION,
    agreedAt,
  }));

const staffName = (personId: string): string => STAFF.find(({ _id }) => _id === personId)?.name ?? '';

export type StaffAuthor = Extract<Author, { role: 'staff' }>;

/** A member of the operators' desk, or a reviewer, speaking for the desk. */
export const desk = (personId: 'dev-operator-1' | 'dev-operator-2' | 'dev-lead' | 'dev-reviewer-2'): StaffAuthor => ({
  role: 'staff',
  personId: staffIdOf(personId),
  personName: staffName(personId),
  officeName: DESK.name,
});

/** The contact of 黔东南州民政局. */
export const contact: StaffAuthor = {
  role: 'staff',
  personId: staffIdOf('dev-contact'),
  personName: staffName('dev-contact'),
  officeName: CONTACT_UNIT.name,
  unitId: CONTACT_UNIT._id,
};

/** The inspection office. */
export const inspector: StaffAuthor = {
  role: 'staff',
  personId: staffIdOf('dev-inspector'),
  personName: staffName('dev-inspector'),
  officeName: INSPECTION.name,
};

/** A unit without a contact of its own: an operator enters its words for it (代录). */
export const enteredFor = (unitId: string): StaffAuthor => ({
  role: 'staff',
  personId: staffIdOf('dev-operator-2'),
  personName: staffName('dev-operator-2'),
  officeName: unit(unitId).name,
  unitId,
});
