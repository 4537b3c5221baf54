// How does a part of the page come only when it is first shown?
import { type ComponentType, type LazyExoticComponent, lazy } from 'react';

/** What `lazy` wants is a module with a default export, which no file of ours has. */
export function lazyPart<Props>(
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => ({ default: await load() }));
}
