import tests from './playwright.config';

// `npm run ui:shots`: the pictures in docs/screens, which are drawn anew and never compared.
export default { ...tests, testMatch: '*.shots.ts' };
