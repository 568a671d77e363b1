//! A figure for some of the inputs.

use super::Input;

const COUNT: usize = Input::ALL.len();

/// A figure for some of the inputs.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Figures([Option<f64>; COUNT]);

impl Figures {
    /// The figure of an input, where it has one.
    #[must_use]
    pub fn get(&self, input: Input) -> Option<f64> {
        self.0.get(place(input)).copied().flatten()
    }

    /// Gives an input a figure.
    pub fn set(&mut self, input: Input, figure: f64) {
        if let Some(place) = self.0.get_mut(place(input)) {
            *place = Some(figure);
        }
    }
}

fn place(input: Input) -> usize {
    input as usize
}

impl Default for Figures {
    fn default() -> Self {
        Self([None; COUNT])
    }
}

impl FromIterator<(Input, f64)> for Figures {
    fn from_iter<I: IntoIterator<Item = (Input, f64)>>(figures: I) -> Self {
        let mut all = Self::default();
        for (input, figure) in figures {
            all.set(input, figure);
        }
        all
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_input_has_a_place_of_its_own() {
        let mut places: Vec<usize> = Input::ALL.iter().map(|input| place(*input)).collect();
        places.sort_unstable();
        assert_eq!(places, (0..COUNT).collect::<Vec<_>>());
    }
}
