import { toMinorUnits, type Currency } from '../commerce/currency.js';
import type { PaymentStatus, Transaction } from '../commerce/transaction.js';
import { amountDto, type AmountDto } from './price.dto.js';

export interface TransactionDto {
	transactionId: string;
	authorizedAmount: AmountDto;
	feeAmount: null;
	paymentStatus: PaymentStatus;
}

export const transactionDto = (transaction: Transaction, currency: Currency): TransactionDto => ({
	transactionId: transaction.transactionId,
	authorizedAmount: amountDto(toMinorUnits(transaction.authorizedAmount, currency), currency),
	feeAmount: null,
	paymentStatus: transaction.paymentStatus,
});
