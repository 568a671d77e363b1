//! CRC-32, which tells a text that was cut or changed from a whole one.

/// The remainders of four bits.
const REMAINDERS: [u32; 16] = remainders();

/// The CRC-32 of zip and PNG (ISO 3309): polynomial 04C11DB7, reflected, begun and ended with all bits inverted.
///
/// Four bits at a time: the tables of a fast implementation are 16 KB that no compression makes smaller, and a plan has
/// a few kilobytes.
pub(super) fn crc32(bytes: &[u8]) -> u32 {
    let step = |crc: u32| (crc >> 4) ^ REMAINDERS.get((crc & 15) as usize).copied().unwrap_or_default();
    !bytes.iter().fold(!0, |crc, byte| step(step(crc ^ u32::from(*byte))))
}

const fn remainders() -> [u32; 16] {
    let mut table = [0; 16];
    let mut bits: u32 = 0;
    while bits < 16 {
        let mut remainder = bits;
        let mut bit = 0;
        while bit < 4 {
            remainder = if remainder & 1 == 1 {
                (remainder >> 1) ^ 0xEDB8_8320
            } else {
                remainder >> 1
            };
            bit += 1;
        }
        table[bits as usize] = remainder;
        bits += 1;
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_check_value_of_the_standard_comes_out() {
        for (text, crc) in [("", 0), ("123456789", 0xCBF4_3926), ("a", 0xE8B7_BE43)] {
            assert_eq!(crc32(text.as_bytes()), crc, "{text}");
        }
    }

    proptest! {
        #[test]
        fn it_is_what_a_fast_implementation_says(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
            prop_assert_eq!(crc32(&bytes), crc32fast::hash(&bytes));
        }
    }
}
