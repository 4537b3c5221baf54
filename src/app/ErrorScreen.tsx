// What is left when a part of the page breaks? The shell, what happened, and a way on.
import { Component, type ReactNode } from 'react';
import styles from './ErrorScreen.module.css';

interface Props {
  readonly children: ReactNode;
  /** Another value is another part of the page, which gets its own try. */
  readonly resetKey?: string;
  /** Says it elsewhere; then nothing stands in place of the part. */
  readonly onError?: () => void;
}

interface State {
  readonly error: unknown;
  readonly failed: boolean;
  readonly resetKey: string | undefined;
}

export class ErrorScreen extends Component<Props, State> {
  override state: State = { error: null, failed: false, resetKey: this.props.resetKey };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { error, failed: true };
  }

  static getDerivedStateFromProps({ resetKey }: Props, state: State): State | null {
    return resetKey === state.resetKey ? null : { error: null, failed: false, resetKey };
  }

  override componentDidCatch(): void {
    this.props.onError?.();
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    if (this.props.onError !== undefined) return null;
    const { error } = this.state;
    return (
      <div className={styles['screen']} role="alert">
        <h1>Something in this page broke</h1>
        <p>
          The data and the address are untouched: reloading shows the same view. If it breaks again,
          start without the view.
        </p>
        <p className={styles['detail']}>{error instanceof Error ? error.message : String(error)}</p>
        <p className={styles['ways']}>
          <button type="button" onClick={() => location.reload()}>
            Reload
          </button>
          <a href={location.pathname}>Start without the view</a>
        </p>
      </div>
    );
  }
}
