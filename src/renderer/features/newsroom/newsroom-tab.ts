/** The pages of what a newsroom keeps. */
export const NEWSROOM_TABS = ['glossary', 'words', 'snippets', 'templates', 'rules', 'themes'] as const;
export type NewsroomTab = (typeof NEWSROOM_TABS)[number];
