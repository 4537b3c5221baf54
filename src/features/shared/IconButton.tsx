// What does a control with only a picture on it look like, and what is it called?
import type { ComponentProps } from 'react';
import styles from './IconButton.module.css';

export function IconButton({
  label,
  className,
  disabled = false,
  onClick,
  ...rest
}: Omit<ComponentProps<'button'>, 'aria-label'> & { label: string }) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      className={[styles['icon'], className].filter(Boolean).join(' ')}
      // As in Button: who has just pressed it keeps the focus.
      aria-disabled={disabled || undefined}
      onClick={disabled ? undefined : onClick}
      {...rest}
    />
  );
}
