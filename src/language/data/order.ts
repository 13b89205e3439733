import { readTable } from '../table.ts';

/**
 * Which of two problems is answered first: the lower number. Danger before everything, then what keeps people out of
 * the app, out of their account, and what can only be done once they are in.
 */
export const ORDER: ReadonlyMap<string, string> = readTable(`
0: security_fraud
1: install_device, update_loop, app_crash, server_error
2: login_generic, login_rejected, login_button_dead, auto_logout, account_locked, forgot_password, reset_password_fails, forgot_account, lost_email_phone, otp_problem, account_not_found, delete_reset_account, already_registered, register_help, register_data_mismatch
3: biometric_fails, biometric_blocked, data_update_fails, kpj_unknown, data_correction, change_contact
4: balance_how, balance_not_shown, balance_not_updated, add_merge_kpj
5: claim_requirements, claim_redirect_code, claim_status, claim_problem, status_still_active, queue_lapakasik, change_bank, bsu, bpu, other_program
6: human
9: complaint_generic, smalltalk_thanks, out_of_scope
`);

/** Topics that say how somebody feels. Beside a problem they are not what is meant. */
export const MOODS: ReadonlySet<string> = new Set(['complaint_generic', 'smalltalk_thanks']);

/** The topic of anger that names no problem; its phrases are heard around every problem. */
export const ANGER = 'complaint_generic';
