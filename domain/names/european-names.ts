import { officialName } from './official-name.ts';
import type { OfficialName } from './official-name.ts';

export const europeanNames: readonly OfficialName[] = [
  officialName('eu', 'organization', ['Union européenne', 'European Union', 'Unión Europea'], ['UE', 'EU', 'UE']),
  officialName('european-commission', 'organization', [
    'Commission européenne',
    'European Commission',
    'Comisión Europea',
  ]),
  officialName('european-parliament', 'organization', [
    'Parlement européen',
    'European Parliament',
    'Parlamento Europeo',
  ]),
  officialName('european-council', 'organization', ['Conseil européen', 'European Council', 'Consejo Europeo']),
  officialName(
    'eeas',
    'organization',
    [
      'Service européen pour l’action extérieure',
      'European External Action Service',
      'Servicio Europeo de Acción Exterior',
    ],
    ['SEAE', 'EEAS', 'SEAE'],
  ),
  officialName('council-of-europe', 'organization', ['Conseil de l’Europe', 'Council of Europe', 'Consejo de Europa']),
  officialName(
    'ecb',
    'organization',
    ['Banque centrale européenne', 'European Central Bank', 'Banco Central Europeo'],
    ['BCE', 'ECB', 'BCE'],
  ),
  officialName(
    'eib',
    'organization',
    ['Banque européenne d’investissement', 'European Investment Bank', 'Banco Europeo de Inversiones'],
    ['BEI', 'EIB', 'BEI'],
  ),
  officialName(
    'osce',
    'organization',
    [
      'Organisation pour la sécurité et la coopération en Europe',
      'Organization for Security and Co-operation in Europe',
      'Organización para la Seguridad y la Cooperación en Europa',
    ],
    ['OSCE', 'OSCE', 'OSCE'],
  ),
];
