// How wide is a part of the page at the moment?
import { type RefObject, useLayoutEffect, useState } from 'react';

/** 0 until it is known. */
export function useWidth(part: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = part.current;
    if (element === null) return undefined;
    const measure = () => setWidth(element.clientWidth);
    measure();
    if (globalThis.ResizeObserver === undefined) return undefined;
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    return () => watch.disconnect();
  }, [part]);
  return width;
}
