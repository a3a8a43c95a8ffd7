import type { CardTemplate } from '../../schemas/card.ts';
import type { Template } from '../scene.ts';
import { announcement } from './announcement.ts';
import { champion } from './champion.ts';
import { event } from './event.ts';
import { figure } from './figure.ts';
import { job } from './job.ts';
import { page } from './page.ts';
import { quote } from './quote.ts';

/** The templates, by the name that cards give. */
export const templates: Record<CardTemplate, Template> = { announcement, figure, quote, event, job, champion, page };
