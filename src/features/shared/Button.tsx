// What does a control with words on it look like?
import type { ComponentProps } from 'react';
import styles from './Button.module.css';

type Looks = 'plain' | 'quiet' | 'strong' | 'link';

export function Button({
  looks = 'plain',
  className,
  ...rest
}: ComponentProps<'button'> & { looks?: Looks }) {
  return (
    <button
      type="button"
      className={[styles['button'], styles[looks], className].filter(Boolean).join(' ')}
      {...rest}
    />
  );
}
