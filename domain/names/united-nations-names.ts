import { officialName } from './official-name.ts';
import type { OfficialName } from './official-name.ts';

export const unitedNationsNames: readonly OfficialName[] = [
  officialName(
    'iom',
    'organization',
    [
      'Organisation internationale pour les migrations',
      'International Organization for Migration',
      'Organización Internacional para las Migraciones',
    ],
    ['OIM', 'IOM', 'OIM'],
  ),
  officialName(
    'unhcr',
    'organization',
    [
      'Haut-Commissariat des Nations Unies pour les réfugiés',
      'Office of the United Nations High Commissioner for Refugees',
      'Alto Comisionado de las Naciones Unidas para los Refugiados',
    ],
    ['HCR', 'UNHCR', 'ACNUR'],
    {
      fr: ['Agence des Nations Unies pour les réfugiés'],
      en: ['UN Refugee Agency'],
      es: ['Agencia de la ONU para los Refugiados'],
    },
  ),
  officialName('un', 'organization', ['Nations Unies', 'United Nations', 'Naciones Unidas'], ['ONU', 'UN', 'ONU'], {
    fr: ['Organisation des Nations Unies', 'Nations unies'],
    es: ['Organización de las Naciones Unidas'],
  }),
  officialName(
    'who',
    'organization',
    ['Organisation mondiale de la Santé', 'World Health Organization', 'Organización Mundial de la Salud'],
    ['OMS', 'WHO', 'OMS'],
  ),
  officialName(
    'paho',
    'organization',
    [
      'Organisation panaméricaine de la Santé',
      'Pan American Health Organization',
      'Organización Panamericana de la Salud',
    ],
    ['OPS', 'PAHO', 'OPS'],
  ),
  officialName(
    'unicef',
    'organization',
    [
      'Fonds des Nations Unies pour l’enfance',
      'United Nations Children’s Fund',
      'Fondo de las Naciones Unidas para la Infancia',
    ],
    ['UNICEF', 'UNICEF', 'UNICEF'],
  ),
  officialName(
    'wfp',
    'organization',
    ['Programme alimentaire mondial', 'World Food Programme', 'Programa Mundial de Alimentos'],
    ['PAM', 'WFP', 'PMA'],
  ),
  officialName(
    'fao',
    'organization',
    [
      'Organisation des Nations Unies pour l’alimentation et l’agriculture',
      'Food and Agriculture Organization of the United Nations',
      'Organización de las Naciones Unidas para la Alimentación y la Agricultura',
    ],
    ['FAO', 'FAO', 'FAO'],
  ),
  officialName(
    'undp',
    'organization',
    [
      'Programme des Nations Unies pour le développement',
      'United Nations Development Programme',
      'Programa de las Naciones Unidas para el Desarrollo',
    ],
    ['PNUD', 'UNDP', 'PNUD'],
  ),
  officialName(
    'unep',
    'organization',
    [
      'Programme des Nations Unies pour l’environnement',
      'United Nations Environment Programme',
      'Programa de las Naciones Unidas para el Medio Ambiente',
    ],
    ['PNUE', 'UNEP', 'PNUMA'],
  ),
  officialName(
    'unesco',
    'organization',
    [
      'Organisation des Nations Unies pour l’éducation, la science et la culture',
      'United Nations Educational, Scientific and Cultural Organization',
      'Organización de las Naciones Unidas para la Educación, la Ciencia y la Cultura',
    ],
    ['UNESCO', 'UNESCO', 'UNESCO'],
  ),
  officialName(
    'ilo',
    'organization',
    [
      'Organisation internationale du Travail',
      'International Labour Organization',
      'Organización Internacional del Trabajo',
    ],
    ['OIT', 'ILO', 'OIT'],
  ),
  officialName(
    'unfpa',
    'organization',
    [
      'Fonds des Nations Unies pour la population',
      'United Nations Population Fund',
      'Fondo de Población de las Naciones Unidas',
    ],
    ['UNFPA', 'UNFPA', 'UNFPA'],
  ),
  officialName(
    'ocha',
    'organization',
    [
      'Bureau de la coordination des affaires humanitaires',
      'Office for the Coordination of Humanitarian Affairs',
      'Oficina de Coordinación de Asuntos Humanitarios',
    ],
    ['OCHA', 'OCHA', 'OCHA'],
  ),
  officialName(
    'ohchr',
    'organization',
    [
      'Haut-Commissariat des Nations Unies aux droits de l’homme',
      'Office of the United Nations High Commissioner for Human Rights',
      'Oficina del Alto Comisionado de las Naciones Unidas para los Derechos Humanos',
    ],
    ['HCDH', 'OHCHR', 'ACNUDH'],
  ),
  officialName('un-women', 'organization', ['ONU-Femmes', 'UN-Women', 'ONU-Mujeres']),
  officialName(
    'unaids',
    'organization',
    [
      'Programme commun des Nations Unies sur le VIH/sida',
      'Joint United Nations Programme on HIV/AIDS',
      'Programa Conjunto de las Naciones Unidas sobre el VIH/Sida',
    ],
    ['ONUSIDA', 'UNAIDS', 'ONUSIDA'],
  ),
  officialName(
    'unodc',
    'organization',
    [
      'Office des Nations Unies contre la drogue et le crime',
      'United Nations Office on Drugs and Crime',
      'Oficina de las Naciones Unidas contra la Droga y el Delito',
    ],
    ['ONUDC', 'UNODC', 'UNODC'],
  ),
  officialName(
    'unrwa',
    'organization',
    [
      'Office de secours et de travaux des Nations Unies pour les réfugiés de Palestine dans le Proche-Orient',
      'United Nations Relief and Works Agency for Palestine Refugees in the Near East',
      'Organismo de Obras Públicas y Socorro de las Naciones Unidas para los Refugiados de Palestina en el Cercano Oriente',
    ],
    ['UNRWA', 'UNRWA', 'UNRWA'],
  ),
  officialName(
    'ipcc',
    'organization',
    [
      'Groupe d’experts intergouvernemental sur l’évolution du climat',
      'Intergovernmental Panel on Climate Change',
      'Grupo Intergubernamental de Expertos sobre el Cambio Climático',
    ],
    ['GIEC', 'IPCC', 'IPCC'],
  ),
  officialName(
    'wto',
    'organization',
    ['Organisation mondiale du commerce', 'World Trade Organization', 'Organización Mundial del Comercio'],
    ['OMC', 'WTO', 'OMC'],
  ),
];
