import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { type ReactNode, useEffect, useState } from 'react';

/** Rows that come and go together: the server's page. */
const CHUNK = 20;
/** How far outside the window a chunk still stands, in px: a quick flick does not see it gone. */
const MARGIN = 900;

interface Props<Row> {
  /** Names this list on its screen: letters only. */
  name: string;
  rows: readonly Row[];
  children: (row: Row) => ReactNode;
}

/**
 * A list that may grow for as long as somebody scrolls. What is far from the window gives its place to an empty box of
 * the same height, so that the screen holds a few pages of rows however many there are, and nothing jumps.
 */
export function LongList<Row>({ name, rows, children }: Props<Row>) {
  const chunks = [];
  for (let start = 0; start < rows.length; start += CHUNK) chunks.push(rows.slice(start, start + CHUNK));
  return (
    <>
      {chunks.map((chunk, index) => {
        const id = `${name}-${index}`;
        // A chunk that has grown has another height.
        return (
          <Chunk key={`${id}-${chunk.length}`} id={id}>
            {() => chunk.map(children)}
          </Chunk>
        );
      })}
    </>
  );
}

function Chunk({ id, children }: { id: string; children: () => ReactNode }) {
  /** The height of the empty box in px; undefined while the rows stand. */
  const [height, setHeight] = useState<number>();
  useEffect(() => {
    const { page } = Taro.getCurrentInstance();
    if (!page) return;
    const observer = Taro.createIntersectionObserver(page);
    // Without layout yet there is nothing to observe.
    Taro.nextTick(() => {
      observer
        .relativeToViewport({ top: MARGIN, bottom: MARGIN })
        .observe(`#${id}`, ({ intersectionRatio = 0, boundingClientRect }) => {
          if (intersectionRatio > 0) setHeight(undefined);
          else if (boundingClientRect) setHeight(boundingClientRect.height || undefined);
        });
    });
    return () => observer.disconnect();
  }, [id]);
  return (
    <View id={id} style={height === undefined ? {} : { height: `${height}px` }}>
      {height === undefined && children()}
    </View>
  );
}
