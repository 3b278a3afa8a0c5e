import { Component, type ReactNode } from 'react';

type Props = {
  /** What stands where the content would be; `again` tries once more. */
  readonly fallback: (error: unknown, again: () => void) => ReactNode;
  readonly onError?: (error: unknown) => void;
  /** A change of this is a new start: another unit, another section. */
  readonly startsAnewWith: string;
  readonly children: ReactNode;
};
type State = { readonly failure: { readonly error: unknown } | undefined };

/** Meets what a page throws, at the place where the page would be. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failure: undefined };

  static getDerivedStateFromError(error: unknown): State {
    return { failure: { error } };
  }

  override componentDidCatch(error: unknown) {
    this.props.onError?.(error);
  }

  override componentDidUpdate(before: Props) {
    if (before.startsAnewWith !== this.props.startsAnewWith && this.state.failure) this.setState({ failure: undefined });
  }

  override render() {
    const { failure } = this.state;
    if (failure) return this.props.fallback(failure.error, () => this.setState({ failure: undefined }));
    return this.props.children;
  }
}
