//! What was made before: a change of one input leaves the tables of all others as they are, and the orders of draws too.

use std::rc::Rc;

use crate::{Distribution, Draws, Table};

/// The most tables that are kept: several times those of a large plan.
const MOST: usize = 1000;

/// Tables by what they were built from, and the draws of the last seed.
#[derive(Debug, Default)]
pub struct Tables {
    tables: Vec<(Distribution, Rc<Table>)>,
    draws: Option<(u64, Rc<Draws>)>,
}

impl Tables {
    /// The table of a distribution, built at most once.
    pub fn of(&mut self, distribution: &Distribution) -> Rc<Table> {
        if let Some((_, table)) = self.tables.iter().find(|(other, _)| other == distribution) {
            return Rc::clone(table);
        }
        if self.tables.len() >= MOST {
            self.tables.clear();
        }
        let table = Rc::new(Table::new(distribution));
        self.tables.push((*distribution, Rc::clone(&table)));
        table
    }

    /// The draws of a seed, made anew only where it is another than before.
    pub fn draws(&mut self, seed: u64) -> Rc<Draws> {
        if let Some((_, draws)) = self.draws.as_ref().filter(|(other, _)| *other == seed) {
            return Rc::clone(draws);
        }
        let draws = Rc::new(Draws::new(seed));
        self.draws = Some((seed, Rc::clone(&draws)));
        draws
    }
}
