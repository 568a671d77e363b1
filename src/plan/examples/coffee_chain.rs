//! The coffee chain: online orders that eat the margin and the service in the shop.

use super::Example;

pub(super) static EXAMPLE: Example = Example {
    key: "coffee-chain",
    name: "The coffee chain",
    story: "Four shops want to be big online. Their plan shows what each online order really leaves, and what to do first instead.",
};

pub(super) const FILE: &str = include_str!("coffee_chain.json");
