import { HttpResponse } from 'msw';

/** A response that the contracts declare without a body. */
export const emptyResponse = (status: 400 | 401 | 404): Response => new HttpResponse(null, { status });
