import { officialName } from './official-name.ts';
import type { OfficialName } from './official-name.ts';

export const financialNames: readonly OfficialName[] = [
  officialName(
    'idb',
    'organization',
    [
      'Banque interaméricaine de développement',
      'Inter-American Development Bank',
      'Banco Interamericano de Desarrollo',
    ],
    ['BID', 'IDB', 'BID'],
  ),
  officialName(
    'imf',
    'organization',
    ['Fonds monétaire international', 'International Monetary Fund', 'Fondo Monetario Internacional'],
    ['FMI', 'IMF', 'FMI'],
  ),
  officialName('world-bank', 'organization', ['Banque mondiale', 'World Bank', 'Banco Mundial']),
  officialName(
    'oecd',
    'organization',
    [
      'Organisation de coopération et de développement économiques',
      'Organisation for Economic Co-operation and Development',
      'Organización para la Cooperación y el Desarrollo Económicos',
    ],
    ['OCDE', 'OECD', 'OCDE'],
  ),
  officialName(
    'afdb',
    'organization',
    ['Banque africaine de développement', 'African Development Bank', 'Banco Africano de Desarrollo'],
    ['BAD', 'AfDB', 'BAfD'],
  ),
];
