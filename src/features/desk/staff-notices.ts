import { create } from 'zustand';

/** How many messages about their work this member of staff still agreed to, as the server last said. */
export const useStaffNotices = create<{ notices: number }>(() => ({ notices: 0 }));
