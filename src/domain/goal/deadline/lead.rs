//! The words before a time, which say whether it ends, is lasted through or is only compared with. Plain data.

use crate::domain::goal::text::Phrases;
/// What stands before a time and says that it is the end.
pub(super) static BY: Phrases = phrases!(
    "by|until|till|on or before|this side of|no later than|not later than|bis spätestens|bis zum|bis zur|bis|d ici à|\
                              d ici|jusqu à|hasta|para"
);
/// The same, but the time itself does not count any more.
pub(super) static BEFORE: Phrases = phrases!("before|ahead of|in time for|avant|antes de|antes del|vor|prior to");
/// What stands before a time or a duration within which it happens.
pub(super) static WITHIN: Phrases = phrases!(
    "within|inside|in|over|during|throughout|for|on|at|through|across|in the course of|come|im laufe|innerhalb von|innerhalb|binnen|im|am|zum|zur|en|dans|durante|pendant|sur|au cours de|au cours du|au cours des|au|à|a|al|dentro de|after"
);
/// What stands before a time that a goal is compared with.
pub(super) static AGAINST: Phrases = phrases!(
    "since|than|versus|vs|against|compared to|compared with|relative to|based on|as \
                                   of|up on|down on|gegenüber|seit|depuis|par rapport à|desde|frente a|respecto a|\
                                   im vergleich zu|im vergleich zum|vom|comparé à|on last|on the previous|was|were|starting|beginning"
);
