/** Every stable error code of Engang. The text for a person is `error_<code>` in public/_locales. */
export type ErrorCode =
  // Key URI and secrets
  | 'uri_not_otpauth'
  | 'uri_unknown_type'
  | 'uri_unsupported_type'
  | 'uri_several'
  | 'uri_algorithm'
  | 'uri_digits'
  | 'uri_period'
  | 'uri_counter'
  | 'secret_missing'
  | 'secret_not_base32'
  | 'secret_length'
  | 'secret_zero'
  | 'secret_is_code'
  | 'secret_is_url'
  | 'secret_is_push_activation'
  | 'secret_is_hex'
  // Google Authenticator's export
  | 'migration_not_link'
  | 'migration_damaged'
  | 'migration_too_large'
  | 'migration_digits'
  // showing a QR
  | 'qr_too_long'
  // vault
  | 'vault_locked'
  | 'vault_exists'
  | 'vault_missing'
  | 'vault_newer'
  | 'vault_damaged'
  | 'header_damaged'
  | 'header_altered'
  | 'header_weaker'
  | 'way_gone'
  | 'last_way'
  | 'too_many_ways'
  | 'recovery_key_there'
  | 'way_not_kept'
  | 'aside_not_kept'
  | 'passkey_not_possible'
  | 'passkey_without_key'
  | 'passkey_not_used'
  | 'passkey_known'
  | 'passkey_wrong'
  | 'passkey_refused'
  | 'recovery_key_length'
  | 'recovery_key_mistyped'
  | 'kdf_out_of_bounds'
  | 'storage_full'
  | 'account_gone'
  | 'name_missing'
  | 'name_taken'
  // fill
  | 'page_silent'
  // scan
  | 'page_not_allowed'
  | 'picture_unreadable'
  | 'picture_too_large'
  | 'file_is_pdf'
  | 'file_not_picture'
  | 'camera_refused'
  | 'camera_missing'
  | 'camera_busy'
  | 'scan_timeout'
  // backup
  | 'backup_not_age'
  | 'backup_foreign_key'
  | 'backup_not_engang'
  | 'backup_too_costly'
  | 'backup_damaged'
  | 'backup_newer'
  | 'backup_too_large'
  | 'backup_not_verified'
  | 'no_recovery_key'
  | 'folder_gone'
  | 'folder_not_allowed'
  | 'folder_full'
  | 'folder_failed'
  | 'download_not_allowed'
  | 'download_failed'
  // anything else
  | 'interrupted'
  | 'unexpected';

/**
 * Input that is broken or a step that failed. Absence is never an AppError: it is null or an empty list.
 * No secret, password or URI may stand in an error, so there is a code and nothing else.
 */
export class AppError extends Error {
  readonly code: ErrorCode;
  constructor(code: ErrorCode) {
    super(code);
    this.name = 'AppError';
    this.code = code;
  }
}

/** The code of anything caught; whatever is not ours is `unexpected`. */
export function codeOf(error: unknown): ErrorCode {
  return error instanceof AppError ? error.code : 'unexpected';
}
