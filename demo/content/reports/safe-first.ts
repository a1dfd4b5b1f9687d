/** Ends every report's introduction, ahead of any step that approaches the partner. */
export const safeFirst = {
  en: 'These steps are for two people who are safe with each other. If you are afraid of your partner, leave them aside and read the safety note first.',
  zhHans:
    '这些步骤，是写给彼此之间安全的两个人的。如果你害怕你的伴侣，请先把它们放下，看看安全提示。',
} as const;
