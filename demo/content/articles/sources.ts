/** A work that an article rests on; titles stay in the language of the work. */
export interface Source {
  readonly title: string;
  readonly authors: string;
  readonly year: number;
  readonly url: string;
}

export const christensen1990: Source = {
  title: 'Gender and Social Structure in the Demand/Withdraw Pattern of Marital Conflict',
  authors: 'Andrew Christensen, Christopher L. Heavey',
  year: 1990,
  url: 'https://doi.org/10.1037/0022-3514.59.1.73',
};

export const schrodt2014: Source = {
  title:
    'A Meta-Analytical Review of the Demand/Withdraw Pattern of Interaction and Its Associations with Individual, Relational, and Communicative Outcomes',
  authors: 'Paul Schrodt, Paul L. Witt, Jenna R. Shimkowski',
  year: 2014,
  url: 'https://doi.org/10.1080/03637751.2013.813632',
};

export const tcu2016: Source = {
  title: 'Understanding the Silent Treatment',
  authors: 'TCU Magazine',
  year: 2016,
  url: 'https://magazine.tcu.edu/winter-2016/understanding-the-silent-treatment',
};

export const papp2009: Source = {
  title: 'Demand–Withdraw Patterns in Marital Conflict in the Home',
  authors: 'Lauren M. Papp, Chrystyna D. Kouros, E. Mark Cummings',
  year: 2009,
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3218801',
};

export const bretana2022: Source = {
  title:
    'Avoidant Attachment, Withdrawal-Aggression Conflict Pattern, and Relationship Satisfaction: A Mediational Dyadic Model',
  authors: 'Ivana Bretaña, Itziar Alonso-Arbiol, Patricia Recio, Fernando Molero',
  year: 2022,
  url: 'https://doi.org/10.3389/fpsyg.2021.794942',
};

export const huerta2023: Source = {
  title:
    'Exploratory Analysis of Pursue-Withdraw Patterns, Attachment, and Gender among Couples in Emotionally Focused Therapy',
  authors:
    'Patricia Huerta, Caitlin Edwards, Ronald Asiimwe, Morgan PettyJohn, Jennifer VanBoxel, Preston Morgan, Andrea K. Wittenborn',
  year: 2023,
  url: 'https://researchexperts.utmb.edu/en/publications/exploratory-analysis-of-pursue-withdraw-patterns-attachment-and-g',
};

export const ross2019: Source = {
  title:
    'Communication That Is Maladaptive for Middle-Class Couples Is Adaptive for Socioeconomically Disadvantaged Couples',
  authors: 'Jaclyn M. Ross, Benjamin R. Karney, Teresa P. Nguyen, Thomas N. Bradbury',
  year: 2019,
  url: 'https://doi.org/10.1037/pspi0000158',
};

export const leo2020: Source = {
  title:
    'A Replication and Extension of the Interpersonal Process Model of Demand/Withdraw Behavior: Incorporating Subjective Emotional Experience',
  authors:
    'Karena Leo, Alexander O. Crenshaw, Jasara N. Hogan, Stacia V. Bourne, Katherine J. W. Baucom, Brian R. W. Baucom',
  year: 2020,
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8004543',
};

export const fraley2015: Source = {
  title:
    'Are Adult Attachment Styles Categorical or Dimensional? A Taxometric Analysis of General and Relationship-Specific Attachment Orientations',
  authors: 'R. Chris Fraley, Nathan W. Hudson, Marie E. Heffernan, Noam Segal',
  year: 2015,
  url: 'https://doi.org/10.1037/pspp0000027',
};

export const johnsonGreenberg1985: Source = {
  title:
    'Differential Effects of Experiential and Problem-Solving Interventions in Resolving Marital Conflict',
  authors: 'Susan M. Johnson, Leslie S. Greenberg',
  year: 1985,
  url: 'https://doi.org/10.1037/0022-006X.53.2.175',
};

export const johnson1999: Source = {
  title: 'Emotionally Focused Couples Therapy: Status and Challenges',
  authors: 'Susan M. Johnson, John Hunsley, Leslie Greenberg, Dwayne Schindler',
  year: 1999,
  url: 'https://doi.org/10.1093/clipsy.6.1.67',
};

export const gottman2017: Source = {
  title: 'The Natural Principles of Love',
  authors: 'John Gottman, Julie Gottman',
  year: 2017,
  url: 'https://doi.org/10.1111/jftr.12182',
};

export const breaks2021: Source = {
  title: 'Why You Should Take a 20-Minute Break during Conflict (with Julie and John Gottman)',
  authors: 'mindbodygreen',
  year: 2021,
  url: 'https://www.mindbodygreen.com/articles/why-you-should-take-a-break-during-conflict',
};

export const carrere1999: Source = {
  title:
    'Predicting Divorce among Newlyweds from the First Three Minutes of a Marital Conflict Discussion',
  authors: 'Sybil Carrère, John M. Gottman',
  year: 1999,
  url: 'https://pubmed.ncbi.nlm.nih.gov/10526767/',
};

export const rogers2018: Source = {
  title:
    'I Understand You Feel That Way, but I Feel This Way: The Benefits of I-Language and Communicating Perspective during Conflict',
  authors: 'Shane L. Rogers, Jill Howieson, Casey Neame',
  year: 2018,
  url: 'https://doi.org/10.7717/peerj.4831',
};

export const repair2015: Source = {
  title:
    'Repair during Marital Conflict in Newlyweds: How Couples Move from Attack–Defend to Collaboration',
  authors: 'John M. Gottman, Janice Driver, Amber Tabares',
  year: 2015,
  url: 'https://doi.org/10.1080/08975353.2015.1038962',
};

export const lewicki2016: Source = {
  title: 'An Exploration of the Structure of Effective Apologies',
  authors: 'Roy J. Lewicki, Beth Polin, Robert B. Lount',
  year: 2016,
  url: 'https://ncmr.lps.library.cmu.edu/article/id/264/',
};

export const hotline2014: Source = {
  title: 'Should I Go to Couples Therapy with My Abusive Partner?',
  authors: 'National Domestic Violence Hotline (USA)',
  year: 2014,
  url: 'https://www.thehotline.org/2014/08/why-we-dont-recommend-couples-counseling-for-abusive-relationships/',
};

export const homeOffice2023: Source = {
  title: 'Controlling or Coercive Behaviour: Statutory Guidance Framework (England and Wales)',
  authors: 'Home Office (UK)',
  year: 2023,
  url: 'https://www.gov.uk/government/publications/controlling-or-coercive-behaviour-statutory-guidance-framework/controlling-or-coercive-behaviour-statutory-guidance-framework-accessible',
};

export const chinaLaw2015: Source = {
  title:
    '中华人民共和国反家庭暴力法 (Anti-Domestic Violence Law of the People’s Republic of China)',
  authors: '全国人民代表大会常务委员会 (Standing Committee of the National People’s Congress)',
  year: 2015,
  url: 'https://www.gov.cn/zhengce/2015-12/28/content_5029898.htm',
};
