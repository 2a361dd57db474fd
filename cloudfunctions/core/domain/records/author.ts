/** `personId` is the staffId. */
export interface StaffAuthor {
  role: 'staff';
  personId: string;
  personName: string;
  officeName: string;
  unitId?: string;
}

export type Author = { role: 'asker' } | { role: 'system' } | StaffAuthor;
