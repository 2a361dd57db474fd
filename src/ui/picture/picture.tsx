import { Image, type ImageProps } from '@tarojs/components';
import { useState } from 'react';
import { alt } from '@/platform/accessibility/aria';

interface Props extends Pick<ImageProps, 'mode'> {
  className: string;
  src: string;
  /** What it shows; without words it only decorates. */
  shows?: string;
}

/** A drawing of the program's own. One that cannot be fetched leaves its place empty rather than a torn sheet. */
export function Picture({ className, src, shows, mode }: Props) {
  const [missing, setMissing] = useState<string>();
  if (missing === src) return null;
  return <Image className={className} src={src} mode={mode} onError={() => setMissing(src)} {...alt(shows)} />;
}
