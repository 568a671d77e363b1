//! Checks of the core against other people's libraries. All of it stands in `tests/`.

/// Made-up figures, the same in every run: the generator of Steele, Lea and Flood (2014).
#[derive(Debug)]
pub struct Figures(u64);

impl Figures {
    /// Figures that follow from a seed.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// The next whole figure below a limit above 0.
    pub fn below(&mut self, limit: u32) -> u32 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        u32::try_from((z ^ (z >> 31)) >> 32).unwrap_or(0) % limit
    }
}
