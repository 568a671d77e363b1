//! Whole numbers of any length.

/// A whole number of any length, its lowest 32 bits first, without zeros at the end.
#[derive(Clone, Default)]
pub(super) struct Natural(Vec<u32>);

impl Natural {
    pub(super) fn one() -> Self {
        Self(vec![1])
    }

    /// Multiplies by a factor, then adds.
    pub(super) fn multiply_and_add(&mut self, factor: u32, summand: u32) {
        let mut carry = u64::from(summand);
        for part in &mut self.0 {
            carry += u64::from(*part) * u64::from(factor);
            *part = low(carry);
            carry >>= 32;
        }
        if carry > 0 {
            self.0.push(low(carry));
        }
    }

    pub(super) fn times(&self, factor: u64) -> Self {
        let mut high = self.clone();
        high.multiply_and_add(low(factor >> 32), 0);
        let mut product = self.clone();
        product.multiply_and_add(low(factor), 0);
        // high × 2^32 + product
        let mut carry = 0_u64;
        let mut sum = Vec::new();
        for index in 0..product.0.len().max(high.0.len() + 1) {
            let part = |parts: &[u32], index: Option<usize>| {
                index
                    .and_then(|index| parts.get(index))
                    .map_or(0, |part| u64::from(*part))
            };
            carry += part(&product.0, Some(index)) + part(&high.0, index.checked_sub(1));
            sum.push(low(carry));
            carry >>= 32;
        }
        if carry > 0 {
            sum.push(low(carry));
        }
        while sum.last() == Some(&0) {
            sum.pop();
        }
        Self(sum)
    }

    pub(super) fn double(&mut self, times: u32) {
        for _ in 0..times % 32 {
            self.multiply_and_add(2, 0);
        }
        let zeros = usize::try_from(times / 32).unwrap_or(0);
        self.0.splice(0..0, std::iter::repeat_n(0, zeros));
    }

    /// Takes away a number that is not larger.
    pub(super) fn subtract(&mut self, other: &Self) {
        let mut borrow = 0_u64;
        for (index, part) in self.0.iter_mut().enumerate() {
            let taken = borrow + other.0.get(index).map_or(0, |part| u64::from(*part));
            let left = (1 << 32) + u64::from(*part) - taken;
            *part = low(left);
            borrow = u64::from(left < 1 << 32);
        }
        while self.0.last() == Some(&0) {
            self.0.pop();
        }
    }

    pub(super) fn compare(&self, other: &Self) -> std::cmp::Ordering {
        self.0
            .len()
            .cmp(&other.0.len())
            .then_with(|| self.0.iter().rev().cmp(other.0.iter().rev()))
    }
}

/// The lowest 32 bits.
#[expect(clippy::cast_possible_truncation, reason = "that is what it is for")]
fn low(value: u64) -> u32 {
    value as u32
}
