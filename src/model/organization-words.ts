/**
 * Words that show that a name is an organization's, in the plain form of names (no accents, lower case), for French,
 * English, Portuguese and Spanish publishers. A name without any of them, and without a valid identifier, is treated
 * as a private individual's: no page, no ranking.
 */
const words = `inc incorporee incorporated ltee ltd limitee limited enr senc sencrl sep corp corporation llc llp lp plc cie co compagnie company companhia
lda unipessoal sarl sas gmbh ag bv sl sociedad sociedade srl cv eirl spa societe society soc cooperative coop consortium coentreprise partnership associes associees associates association assoc fondation foundation
ministere ministry department agence agency office bureau regie commission conseil council board ville city municipalite municipality town village township canton paroisse comte county mrc borough arrondissement
ecole school college cegep universite university institut institute academie academy hopital hospital clinique clinic cisss ciusss chu chum chsld centre center service services groupe group
entreprise entreprises enterprise enterprises construction constructions excavation excavations transport transports pavage pavages electrique electriques electricite plomberie toiture toitures couvreur peinture renovation renovations paysagement deneigement
consultant consultants conseil conseils consulting ingenierie ingenieurs ingenieur engineering engineers architecte architectes architects architecture arpenteurs evaluateurs notaires avocats avocat lawyers comptables laboratoire laboratoires laboratories pharma pharmaceutique medical medicale dentaire
informatique technologies technologie technology technologique solutions solution systemes systeme systems system logiciel logiciels software telecom telecommunications communications communication media reseau reseaux network networks internet numerique digital data
industries industrie industriel industrielle industrial equipement equipements equipment machinerie mecanique metal metaux acier bois beton ciment asphalte carriere carrieres sable gravier mines materiaux produits products fournitures distribution distributions distributeur import export commerce commercial
assurance assurances insurance banque bank caisse credit finance financier financiere financial capital gestion management immobilier immobiliere immeubles realties holding holdings investissements
international internationale canada quebec national nationale federation syndicat union club maison house atelier ateliers studio studios imprimerie editions publications librairie traiteur restaurant hotel auberge motel garage autobus taxi aviation air maritime navigation marina
environnement environmental environment ecologique recyclage sanitaire hygiene securite security surveillance protection alarme energie energy hydro gaz petrole petroles fuel carburant chauffage ventilation climatisation refrigeration
camara municipio instituto faculdade universidade hospitalar farmaceutica laboratorios comercial engenharia construcoes servicos empresa fundacao associacao importadora distribuidora
trust nhs authority university authorities police fire parish government crown royal national federal departement prefecture commune region regionale communaute
theatre musee museum orchestre festival productions production films film television radio arts art
recherche research developpement development formation training education services-conseils expertise experts expert specialistes
amenagement terrassement forage demolition soudure usinage menuiserie ebenisterie vitrerie serrurerie signalisation marquage eclairage nettoyage entretien maintenance buanderie
fermes ferme agricole pepiniere foresterie forestiere forestier sylvicole sylviculture amenagistes veterinaire veterinaires pharmacie optique audio video photo`;

/** A regular expression that finds such a word between spaces. */
export const organizationWords = ` (${[...new Set(words.split(/\s+/).filter((word) => /^[a-z]+$/.test(word)))].sort().join('|')}|[0-9]{4} [0-9]{4}|[0-9]{6,8}) `;
