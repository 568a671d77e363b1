//! The words by which a finish line is known. Plain data.

use crate::domain::goal::text::{Phrases, Words};
/// Finish lines that need no object, or whose object no list of nouns tells.
pub(super) static IDIOMS: Phrases = phrases!(
    "break even|breaking even|cover costs|cover our costs|cover all costs|cover my \
                                  costs|cover the rent|cover its costs|hit profit|reach profit|reach profitability|\
                                  become profitable|be profitable|turn a profit|turn profitable|go live|go public|\
                                  paperless|go digital|go online|go cashless|go fully|go carbon|go plastic|become \
                                  carbon|carbon neutral|net zero|debt free|be debt|billionaire|millionaire|get \
                                  certified|be certified|become certified|get accredited|get married|sell out|pass \
                                  the exam|become a member|get promoted|get listed|open our doors|open for business|\
                                  the same day|within the hour|make the rent|pay the rent|reach breakeven|break-even"
);

/// What an authority grants or not: plainly there or not, without an article too.
pub(super) const GRANTED: Words =
    words!("consent permission approval licence license accreditation certification permit patent clearance");

/// Verbs of concrete acts that count when it is said how often: "read every evening".
pub(super) static ACTS: Words = words!(
    "study practise practice exercise read walk draw train learn run swim cycle meet \
                                call visit eat post cook write clean review check back meditate stretch phone play \
                                journal update reconcile count stand start starting sleep drink inspect attend \
                                weigh report share tweet blog stocktake holding running hold"
);

/// Words that judge nothing: they tell one thing from another.
pub(super) const NEUTRAL: Words = words!(
    "new another fresh whole full main key real first local regional national international current \
                                   existing additional extra further own general future small large big major total online digital \
                                   top independent class important core present possible regular known nearby professional average"
);
