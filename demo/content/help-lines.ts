import {members} from './document.ts';
import {translated, type TranslatedString} from './translated.ts';

/** A line or a directory that someone in danger can turn to. */
interface HelpLine {
  /** ISO 3166-1 alpha-2, or `INT` for a directory of many countries. */
  readonly country: string;
  /** As the line calls itself, with whom it is for where it is not for everyone. */
  readonly name: string;
  readonly phone?: string;
  readonly url: string;
  readonly hours?: TranslatedString;
  /** The public page on which the number, or the directory, was read. */
  readonly source: string;
  /** The day on which `source` was read, from a stored copy of that page; nothing was dialled. */
  readonly checkedOn: string;
}

const checkedOn = '2026-11-23';

const dayAndNight = translated('Day and night, every day', '每天 24 小时');

const lines: readonly HelpLine[] = [
  {
    country: 'AU',
    name: '1800RESPECT',
    phone: '1800 737 732',
    url: 'https://www.1800respect.org.au/',
    hours: dayAndNight,
    source: 'https://www.1800respect.org.au/terms-and-conditions',
    checkedOn,
  },
  {
    country: 'CA',
    name: 'ShelterSafe (women; map of shelters and their crisis lines)',
    url: 'https://sheltersafe.ca/',
    source: 'https://sheltersafe.ca/about-shelters/',
    checkedOn,
  },
  {
    country: 'CA',
    name: 'Department of Justice: Get help with family violence',
    url: 'https://www.justice.gc.ca/eng/cj-jp/fv-vf/help-aide.html',
    source: 'https://www.justice.gc.ca/eng/cj-jp/fv-vf/help-aide.html',
    checkedOn,
  },
  {
    country: 'CN',
    name: '妇联妇女服务热线（12338）',
    phone: '12338',
    url: 'https://www.women.org.cn/',
    hours: translated('Office hours; they differ by place', '工作时间，各地不同'),
    source: 'http://www.gdwomen.org.cn/mobile/fnwqsjb/content/post_320032.html',
    checkedOn,
  },
  {
    country: 'CN',
    name: '公安报警（110）',
    phone: '110',
    url: 'https://www.mps.gov.cn/',
    source:
      'https://evaw-global-database.unwomen.org/en/countries/asia/china/2008/dial-110-telephone-hotline-domestic-violence-reporting-centres',
    checkedOn,
  },
  {
    country: 'DE',
    name: 'Hilfetelefon „Gewalt gegen Frauen“',
    phone: '116 016',
    url: 'https://www.hilfetelefon.de/',
    hours: dayAndNight,
    source: 'https://www.hilfetelefon.de/das-hilfetelefon/angebot-im-ueberblick.html',
    checkedOn,
  },
  {
    country: 'DE',
    name: 'Hilfetelefon „Gewalt an Männern“',
    phone: '0800 123 99 00',
    url: 'https://www.maennerhilfetelefon.de/',
    source:
      'https://www.baden-wuerttemberg.de/de/service/presse/pressemitteilung/pid/maennerhilfetelefon-wird-fuer-immer-mehr-maenner-anlaufstelle',
    checkedOn,
  },
  {
    country: 'ES',
    name: '016 (violencia contra las mujeres)',
    phone: '016',
    url: 'https://violenciagenero.igualdad.gob.es/',
    hours: dayAndNight,
    source: 'https://www.newtral.es/consultas-016-2024/20240813',
    checkedOn,
  },
  {
    country: 'FR',
    name: '3919 – Violences Femmes Info',
    phone: '3919',
    url: 'https://solidaritefemmes.org/appeler-le-3919/',
    hours: dayAndNight,
    source: 'https://solidaritefemmes.org/appeler-le-3919/',
    checkedOn,
  },
  {
    country: 'GB',
    name: 'National Domestic Abuse Helpline, run by Refuge (women)',
    phone: '0808 2000 247',
    url: 'https://www.nationaldahelpline.org.uk/',
    hours: dayAndNight,
    source:
      'https://refuge.org.uk/news/refuge-responds-to-reports-of-potential-increase-in-domestic-abuse-during-covid-19',
    checkedOn,
  },
  {
    country: 'GB',
    name: 'Men’s Advice Line, run by Respect',
    phone: '0808 801 0327',
    url: 'https://mensadviceline.org.uk/',
    source:
      'https://www.teignbridge.gov.uk/housing/advice-guides/domestic-abuse/what-is-domestic-abuse/',
    checkedOn,
  },
  {
    country: 'GB',
    name: 'Galop (LGBT+ people)',
    phone: '0800 999 5428',
    url: 'https://www.galop.org.uk/',
    source: 'https://base25.org/domestic-abuse/',
    checkedOn,
  },
  {
    country: 'IE',
    name: 'Women’s Aid National Freephone Helpline (women)',
    phone: '1800 341 900',
    url: 'https://www.womensaid.ie/',
    hours: dayAndNight,
    source: 'https://www.thejournal.ie/womens-aid-helpline-2-2964358-Sep2016/',
    checkedOn,
  },
  {
    country: 'IE',
    name: 'Male Advice Line, run by the Men’s Development Network',
    phone: '1800 816 588',
    url: 'https://www.mensnetwork.ie/',
    source: 'https://www.thejournal.ie/male-victims-domestic-abuse-helpline-4643294-May2019/',
    checkedOn,
  },
  {
    country: 'NZ',
    name: 'Women’s Refuge crisis line (women)',
    phone: '0800 733 843',
    url: 'https://womensrefuge.org.nz/',
    hours: dayAndNight,
    source: 'https://womensrefuge.org.nz/get-help/',
    checkedOn,
  },
  {
    country: 'NZ',
    name: 'It’s Not OK / Are You OK information line',
    phone: '0800 456 450',
    url: 'https://www.areyouok.org.nz/',
    source:
      'https://www.govt.nz/browse/law-crime-and-justice/abuse-harassment-domestic-violence/domestic-and-family-violence/',
    checkedOn,
  },
  {
    country: 'US',
    name: 'National Domestic Violence Hotline',
    phone: '1-800-799-7233',
    url: 'https://www.thehotline.org/',
    hours: dayAndNight,
    source:
      'https://ovc.ojp.gov/news/grantee-news/national-domestic-violence-hotline-answers-6-million-contacts',
    checkedOn,
  },
  {
    country: 'INT',
    name: 'Find A Helpline (everyone; helplines in 130 countries)',
    url: 'https://findahelpline.com/',
    source:
      'https://lifeline-international.com/from-idea-to-impact-how-throughline-is-bridging-the-gap-in-global-crisis-support/',
    checkedOn,
  },
  {
    country: 'INT',
    name: 'Lila.help (women and girls; helplines and shelters)',
    url: 'https://lila.help/',
    source: 'https://lila.help/swa/kuhusu-lila-help',
    checkedOn,
  },
];

/** Help lines by country, directories last; editors add and check their own. */
export const helpLines = members('helpLine', lines);
