import { officialName } from './official-name.ts';
import type { OfficialName } from './official-name.ts';

/** Movements, regional organizations, processes and conferences. */
export const civilNames: readonly OfficialName[] = [
  officialName('quito-process', 'process', ['Processus de Quito', 'Quito Process', 'Proceso de Quito']),
  officialName(
    'icrc',
    'organization',
    [
      'Comité international de la Croix-Rouge',
      'International Committee of the Red Cross',
      'Comité Internacional de la Cruz Roja',
    ],
    ['CICR', 'ICRC', 'CICR'],
  ),
  officialName(
    'ifrc',
    'organization',
    [
      'Fédération internationale des Sociétés de la Croix-Rouge et du Croissant-Rouge',
      'International Federation of Red Cross and Red Crescent Societies',
      'Federación Internacional de Sociedades de la Cruz Roja y de la Media Luna Roja',
    ],
    ['FICR', 'IFRC', 'FICR'],
  ),
  officialName(
    'msf',
    'organization',
    ['Médecins Sans Frontières', 'Doctors Without Borders', 'Médicos Sin Fronteras'],
    ['MSF', 'MSF', 'MSF'],
    { en: ['Médecins Sans Frontières'] },
  ),
  officialName(
    'nrc',
    'organization',
    ['Conseil norvégien pour les réfugiés', 'Norwegian Refugee Council', 'Consejo Noruego para Refugiados'],
    ['NRC', 'NRC', 'NRC'],
  ),
  officialName(
    'oas',
    'organization',
    ['Organisation des États américains', 'Organization of American States', 'Organización de los Estados Americanos'],
    ['OEA', 'OAS', 'OEA'],
  ),
  officialName(
    'african-union',
    'organization',
    ['Union africaine', 'African Union', 'Unión Africana'],
    ['UA', 'AU', 'UA'],
  ),
  officialName(
    'oif',
    'organization',
    [
      'Organisation internationale de la Francophonie',
      'International Organisation of La Francophonie',
      'Organización Internacional de la Francofonía',
    ],
    ['OIF', 'OIF', 'OIF'],
  ),
  officialName(
    'nato',
    'organization',
    [
      'Organisation du Traité de l’Atlantique Nord',
      'North Atlantic Treaty Organization',
      'Organización del Tratado del Atlántico Norte',
    ],
    ['OTAN', 'NATO', 'OTAN'],
  ),
  officialName(
    'sdg',
    'programme',
    ['objectifs de développement durable', 'Sustainable Development Goals', 'Objetivos de Desarrollo Sostenible'],
    ['ODD', 'SDG', 'ODS'],
  ),
  officialName('global-compact-migration', 'instrument', [
    'Pacte mondial pour des migrations sûres, ordonnées et régulières',
    'Global Compact for Safe, Orderly and Regular Migration',
    'Pacto Mundial para la Migración Segura, Ordenada y Regular',
  ]),
];
