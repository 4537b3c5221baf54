// What does a control with words on it look like?
import type { ComponentProps } from 'react';
import styles from './Button.module.css';

type Looks = 'plain' | 'quiet' | 'strong' | 'link';

export function Button({
  looks = 'plain',
  className,
  disabled = false,
  onClick,
  ...rest
}: ComponentProps<'button'> & { looks?: Looks }) {
  return (
    <button
      type="button"
      className={[styles['button'], styles[looks], className].filter(Boolean).join(' ')}
      // Not the attribute `disabled`, which would drop the focus of who has just pressed it.
      aria-disabled={disabled || undefined}
      onClick={disabled ? undefined : onClick}
      {...rest}
    />
  );
}
