//! Tables that were built before: a change of one input leaves those of all others as they are.

use std::rc::Rc;

use crate::{Distribution, Table};

/// The most tables that are kept: several times those of a large plan.
const MOST: usize = 1000;

/// Tables by what they were built from.
#[derive(Debug, Default)]
pub struct Tables(Vec<(Distribution, Rc<Table>)>);

impl Tables {
    /// The table of a distribution, built at most once.
    pub fn of(&mut self, distribution: &Distribution) -> Rc<Table> {
        if let Some((_, table)) = self.0.iter().find(|(other, _)| other == distribution) {
            return Rc::clone(table);
        }
        if self.0.len() >= MOST {
            self.0.clear();
        }
        let table = Rc::new(Table::new(distribution));
        self.0.push((*distribution, Rc::clone(&table)));
        table
    }
}
