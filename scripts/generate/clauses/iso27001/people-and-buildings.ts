/** The controls of Annex A.6 and A.7: people and physical controls of ISO/IEC 27001:2022. */

import { not, type Row } from "../../comparison/answers.ts";
import { buildings, people } from "./reasons.ts";

export const peopleAndBuildings: readonly Row[] = [
  not("A.6.1", "Screening", people),
  not("A.6.2", "Terms and conditions of employment", people),
  not("A.6.3", "Information security awareness, education and training", people),
  not("A.6.4", "Disciplinary process", people),
  not("A.6.5", "Responsibilities after termination or change of employment", people),
  not("A.6.6", "Confidentiality or non-disclosure agreements", people),
  not("A.6.7", "Remote working", people),
  not("A.6.8", "Information security event reporting", people),
  not("A.7.1", "Physical security perimeters", buildings),
  not("A.7.2", "Physical entry", buildings),
  not("A.7.3", "Securing offices, rooms and facilities", buildings),
  not("A.7.4", "Physical security monitoring", buildings),
  not("A.7.5", "Protecting against physical and environmental threats", buildings),
  not("A.7.6", "Working in secure areas", buildings),
  not("A.7.7", "Clear desk and clear screen", buildings),
  not("A.7.8", "Equipment siting and protection", buildings),
  not("A.7.9", "Security of assets off-premises", buildings),
  not("A.7.10", "Storage media", buildings),
  not("A.7.11", "Supporting utilities", buildings),
  not("A.7.12", "Cabling security", buildings),
  not("A.7.13", "Equipment maintenance", buildings),
  not("A.7.14", "Secure disposal or re-use of equipment", buildings),
];
