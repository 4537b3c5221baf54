// What is the mark of a contested pair? The same disc of two halves as on the canvas.
import styles from './ContestMark.module.css';

export function ContestMark() {
  return (
    <svg className={styles['mark']} width="19" height="18" viewBox="0 0 19 18" aria-hidden="true">
      <path data-colour="positive" d="M8.7 0.5a8.5 8.5 0 0 0 0 17z" />
      <path data-colour="negative" d="M10.3 0.5a8.5 8.5 0 0 1 0 17z" />
      <path className={styles['sign']} d="M2.4 9h4.4M4.6 6.8v4.4M12.2 9h4.4" />
    </svg>
  );
}
