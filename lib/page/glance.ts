import { browserSight, type Sight } from './sight';
import type { Survey } from './survey';
import { surveyPage } from './survey-page';

/** What one frame says when it is looked at, and not visited: nothing of ours waits in it. */
export interface Glance {
  origin: string;
  survey: Survey;
}

export function glance(openShadow: Sight['openShadow']): Glance {
  return { origin: self.origin, survey: surveyPage(document, browserSight(openShadow)).survey };
}
