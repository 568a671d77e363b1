//! Words that stand for something countable: the months and days, the seasons and feasts, the units of time, the numbers.
//!
//! The words of one thing stand together, things are parted by bars: which of them a word is in is its number.

use super::sieve::{hole, place};
use super::{Class, Text, Words};

/// The lists here that are classes of words.
pub(super) static NAMES: &[(Class, Words)] = &[
    (Class::Month, MONTHS),
    (Class::Weekday, WEEKDAYS),
    (Class::Season, SEASONS),
    (Class::Feast, FEASTS),
    (Class::Unit, UNITS),
    (Class::Ordinal, ORDINALS),
];

/// Which of several lists of words, parted by bars, a word is in.
pub(in crate::domain::goal) fn which(word: &str, lists: Words) -> Option<usize> {
    let word = word.as_bytes();
    lists.place(word, hole(word, 0, word.len()))
}

/// The value of the number word at a place; None for a word that is none.
pub(in crate::domain::goal) fn cardinal(text: &Text<'_>, at: usize) -> Option<f64> {
    // Most words are in no table of numbers, and their class says so. What is quoted has no class.
    let token = text
        .get(at)
        .filter(|token| token.quoted || token.classes.has(Class::Cardinal))?;
    named(CARDINALS, &token.lower)
}

/// The value of a word in a table of values.
pub(in crate::domain::goal) fn named(table: &[(f64, &str)], word: &str) -> Option<f64> {
    table
        .iter()
        .find(|(_, words)| place(word.as_bytes(), words.as_bytes()).is_some())
        .map(|(value, _)| *value)
}

/// The names of the months in the four languages, January first.
pub(in crate::domain::goal) const MONTHS: Words = words!(
    "january jan januar jänner janvier enero ene\
    |february feb februar février febrero fév\
    |march mar märz mars marzo mär\
    |april apr avril abril avr\
    |may mai mayo\
    |june jun juni juin junio\
    |july jul juli juillet julio\
    |august aug août agosto\
    |september sep sept septembre septiembre\
    |october oct oktober okt octobre octubre\
    |november nov novembre noviembre\
    |december dec dezember dez décembre diciembre déc dic"
);

/// The names of the days of the week, Monday first; a weekend ends on its Sunday.
pub(in crate::domain::goal) const WEEKDAYS: Words = words!(
    "monday mon montag lundi lunes\
    |tuesday tue dienstag mardi martes\
    |wednesday wed mittwoch mercredi miércoles\
    |thursday thu donnerstag jeudi jueves\
    |friday fri freitag vendredi viernes\
    |saturday\
    |sunday weekend"
);

/// Spring, summer and winter; autumn last.
pub(in crate::domain::goal) const SEASONS: Words = words!(
    "spring frühling frühjahr printemps primavera\
    |summer sommer été verano\
    |winter hiver invierno\
    |autumn fall automne herbst otoño"
);

/// Feasts by their first word: those on the same day each year, those that move, and last those of which no table here
/// knows the day.
pub(in crate::domain::goal) const FEASTS: Words = words!(
    "christmas xmas weihnachten noël navidad\
    |boxing\
    |new\
    |halloween\
    |valentine's\
    |independence\
    |easter ostern pâques\
    |pentecost whitsun pfingsten\
    |memorial\
    |labor labour\
    |thanksgiving\
    |black\
    |mother's\
    |father's\
    |carnival diwali eid hanukkah lent michaelmas ramadan"
);

/// The names of units that a date can be counted in, without the -s of the plural.
pub(in crate::domain::goal) const UNITS: Words = words!(
    "half century\
    |day workday tag tage tagen jour día\
    |week wk wks woche wochen semaine semana sprint fortnight\
    |month mo mth mths monat monate monaten mois mes meses\
    |quarter quarters quartal quartale quartalen\
    |year yr yrs jahr jahre jahren jahres geschäftsjahr geschäftsjahres année ans exercice año ejercicio\
    |semester term season saison temporada trimester\
    |trimestre\
    |halbjahr semestre\
    |an\
    |decade\
    |hour hr hrs min minute sec second heure hora minuten minuto seconde segundo sekunde sekunden stunde stunden"
);

/// First to fourth.
pub(in crate::domain::goal) const ORDINALS: Words = words!(
    "first 1st ersten erstes premier première primer primero\
    |second 2nd zweiten zweites deuxième segundo\
    |third 3rd dritten drittes troisième tercer tercero\
    |fourth 4th vierten viertes quatrième cuarto"
);

/// The number words of each language the grammar knows. Scales from a hundred on multiply what stands before them.
pub(in crate::domain::goal) static CARDINALS: &[(f64, &str)] = &[
    (0.0, "zero nil null zéro cero"),
    (1.0, "one eins uno"),
    (2.0, "two zwei deux dos"),
    (3.0, "three drei trois tres"),
    (4.0, "four vier quatre cuatro"),
    (5.0, "five fünf cinq cinco"),
    (6.0, "six sechs seis"),
    (7.0, "seven sieben sept siete"),
    (8.0, "eight acht huit ocho"),
    (9.0, "nine neun neuf nueve"),
    (10.0, "ten zehn dix diez"),
    (11.0, "eleven elf onze"),
    (12.0, "twelve zwölf douze doce dozen"),
    (13.0, "thirteen"),
    (14.0, "fourteen"),
    (15.0, "fifteen quinze quince"),
    (16.0, "sixteen"),
    (17.0, "seventeen"),
    (18.0, "eighteen"),
    (19.0, "nineteen"),
    (20.0, "twenty zwanzig vingt veinte"),
    (30.0, "thirty dreißig trente treinta"),
    (40.0, "forty vierzig quarante cuarenta"),
    (50.0, "fifty fünfzig cinquante cincuenta"),
    (60.0, "sixty"),
    (70.0, "seventy"),
    (80.0, "eighty"),
    (90.0, "ninety"),
    (100.0, "hundred hundert cent cien"),
    (1e3, "thousand tausend tsd mille mil"),
    (1e6, "million millions millionen millón millones mio"),
    (1e9, "billion milliarde milliarden milliard milliards mrd"),
    (1e12, "trillion"),
];

/// What a verb or an adverb multiplies by.
pub(in crate::domain::goal) static MULTIPLES: &[(f64, &str)] = &[
    (
        2.0,
        "double doubles doubled doubling twice twofold verdoppeln doubler duplicar",
    ),
    (
        3.0,
        "triple tripled tripling treble trebling thrice threefold verdreifachen tripler triplicar",
    ),
    (4.0, "quadruple fourfold"),
    (5.0, "fivefold"),
    (10.0, "tenfold"),
    (0.5, "halve halved halving halbieren"),
];

/// The parts that have a name, in how many make a whole.
pub(in crate::domain::goal) static PARTS: &[(f64, &str)] = &[
    (2.0, "half hälfte moitié mitad"),
    (3.0, "third thirds drittel tiers tercio"),
    (4.0, "quarter quarters"),
    (5.0, "fifth fifths"),
    (10.0, "tenth tenths"),
];
