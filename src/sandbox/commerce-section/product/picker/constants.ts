export const SANDBOX_PRODUCT_PICKER_MODAL_ALIAS = 'Sandbox.Modal.ProductPicker';
