// By which heading is a region found that needs none for those who see it?
import styles from './VisuallyHidden.module.css';

export function HiddenHeading({ children }: { children: string }) {
  return <h2 className={styles['hidden']}>{children}</h2>;
}
