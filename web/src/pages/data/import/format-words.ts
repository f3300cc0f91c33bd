/** The words for each format of files that are imported, by its name. */
export const formatWords = {
  subsidies: 'formatSubsidies',
  ecosystem: 'formatEcosystem',
  mednum: 'formatMednum',
  'data-inclusion': 'formatDataInclusion',
  'projets-territoire': 'formatProjects',
  '360giving': 'format360Giving',
  jaune: 'formatJaune',
  themes: 'formatThemes',
  contours: 'formatContours',
  cordis: 'formatCordis',
} as const;

export type FormatName = keyof typeof formatWords;

export const isFormat = (name: string): name is FormatName => name in formatWords;
