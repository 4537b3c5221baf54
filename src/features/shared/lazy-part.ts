// How does a part of the page come only when it is first shown?
import { type ComponentType, type LazyExoticComponent, lazy } from 'react';

/** What `lazy` wants is a module with a default export, which no file of ours has. */
export function lazyPart<Props>(
  load: () => Promise<ComponentType<Props>>,
  /** In its place where it does not come, after a new version or without a network; else the part around it fails. */
  instead?: ComponentType<Props>,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => {
    try {
      return { default: await load() };
    } catch (error) {
      if (instead === undefined) throw error;
      return { default: instead };
    }
  });
}
