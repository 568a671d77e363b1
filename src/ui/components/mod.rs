//! The parts pages are made of: fields that read what is typed, the frame around a page, the verdict beside it.

pub mod card_tools;
pub mod contents;
pub mod dialog;
pub mod field;
pub mod figure;
pub mod fold;
pub mod frame;
pub mod goal_text;
pub mod icon;
pub mod layout;
pub mod letters;
pub mod notice;
pub mod opportunity_form;
pub mod range_field;
pub mod searching;
pub mod share;
pub mod table;
pub mod trouble;
pub mod verdict;
