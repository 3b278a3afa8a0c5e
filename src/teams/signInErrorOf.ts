import { SignInError, type SignInFault } from './SignInError.ts';

/** Sorts an error of the sign-in library by what can be done about it. Only its name and code decide. */
export function signInErrorOf(error: unknown): SignInError {
  if (error instanceof SignInError) return error;
  const { name, code } = told(error);
  return new SignInError(faultOf(name, code), code || name || 'unknown', error);
}

const faults: Readonly<Record<string, SignInFault>> = {
  user_canceled: 'refused',
  user_cancelled: 'refused',
  access_denied: 'refused',
  popup_window_error: 'interactionNeeded',
  empty_window_error: 'interactionNeeded',
  no_token_request_cache_error: 'interactionNeeded',
  silent_sso_error: 'interactionNeeded',
  no_account_error: 'signedOut',
  no_account_found: 'signedOut',
  timed_out: 'timedOut',
  no_network_connectivity: 'noNetwork',
  network_error: 'noNetwork',
  post_request_failed: 'noNetwork',
  get_request_failed: 'noNetwork',
};

function faultOf(name: string, code: string): SignInFault {
  if (name === 'InteractionRequiredAuthError') return 'interactionNeeded';
  if (name === 'ChunkLoadError') return 'noNetwork'; // the sign-in library itself could not be fetched
  return faults[code] ?? 'unavailable';
}

function told(error: unknown): { readonly name: string; readonly code: string } {
  if (!(error instanceof Error)) return { name: '', code: '' };
  const code: unknown = Reflect.get(error, 'errorCode');
  return { name: error.name, code: typeof code === 'string' ? code : '' };
}
