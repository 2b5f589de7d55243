import { HttpResponse } from 'msw';

/** What the contracts declare without a body. */
export const bodiless = (status: 400 | 401 | 404): Response => new HttpResponse(null, { status });
