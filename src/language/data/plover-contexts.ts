/** Words that tell the contexts of PLOVER 2.0: `context | stems`; a word counts where it begins with a stem. */
export const ploverContexts = `
military | militar army naval navy troop soldier warship corvette frigate missile fighter air-force defence-minist defense hotline drill battalion weapon ceasefire cease-fire
intelligence | intelligence espionage spy spies surveil
legislative | parliament congress senat assembl lawmaker legislat bill
election | election campaign ballot vote voter candidate poll
political_institutions | constitution referendum coup
economic | trade tariff duty duties econom export import market bank investment finan currency debt wheat oil-price company companies asset
legal | court judge lawsuit law legal trial prosecut convict sentence prison attorney licen
reparations | reparation
human_rights | human-rights rights
repression | crackdown repress
diplomatic | diplomat embass ambassador consul foreign-minist treaty envoy summit visit
territory | territor border sovereign strait shoal island annex maritime
peacekeeping | peacekeep
health | health vaccin pandemic hospital disease
asylum | asylum
migration | migra refugee
disasters | earthquake flood hurricane disaster famine
natural_resource | oil gas mining mineral fisher
environment | climate emission pollut environment
technology | technolog semiconductor chip laser software artificial-intelligence telecom satellite
terrorism | terror militant extremis jihad
cbrn | nuclear chemical-weapon biological-weapon uranium warhead
cyber | cyber hack ransomware
misinformation | disinformation misinformation propaganda
corruption | corrupt brib embezzl
illegal_drugs | drug narcotic fentanyl cocaine heroin opioid precursor
trafficking | smuggl traffick
gender | women gender
religion_ethnicity | religio muslim christian jewish ethnic minorit church mosque
`
