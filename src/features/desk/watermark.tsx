import { View } from '@tarojs/components';
import { dayOf } from '@/features/dates/beijing';
import { aria } from '@/platform/accessibility/aria';
import type { Staff } from './use-staff';
import './watermark.scss';

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const maskOf = (words: string): string => {
  const safe = words.replace(/[&<>]/g, (sign) => ESCAPES[sign] ?? '');
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 130"><text x="100" y="70" font-size="14" text-anchor="middle" font-family="sans-serif" transform="rotate(-20 100 65)">${safe}</text></svg>`;
  return `url("data:image/svg+xml,${encodeURIComponent(drawing)}")`;
};

/** Who is looking and on which day, faintly over the whole screen: a photograph of it tells where it comes from. */
export function Watermark({ staff }: { staff: Staff | undefined }) {
  if (!staff) return null;
  const mask = maskOf(`${staff.name} ${dayOf(Date.now())}`);
  return <View className="watermark" style={{ WebkitMaskImage: mask, maskImage: mask }} {...aria({ hidden: true })} />;
}
