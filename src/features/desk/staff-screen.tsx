import type { ComponentProps } from 'react';
import { Screen } from '@/ui/screen/screen';
import { useStaff } from './use-staff';
import { Watermark } from './watermark';

/** The frame of every staff page: whoever looks stands faintly over it. */
export function StaffScreen({ overlay, ...screen }: ComponentProps<typeof Screen>) {
  const staff = useStaff();
  return (
    <Screen
      {...screen}
      overlay={
        <>
          {overlay}
          <Watermark staff={staff} />
        </>
      }
    />
  );
}
