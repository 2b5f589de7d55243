export const UCPL_SEND_EMAIL_MODAL_ALIAS = 'Ucpl.Modal.SendEmail';
