//! Currencies: the digits they are shown with, and the signs people type for them.

/// An ISO 4217 currency code, three capital letters.
///
/// Changing a plan's currency relabels its amounts; it never converts them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Currency([u8; 3]);

/// Signs that mean one currency only, or (for `$`, `¥` and `kr`) one of several.
const SIGNS: &[(&str, &[&str])] = &[
    ("€", &["EUR"]),
    ("£", &["GBP"]),
    (
        "$",
        &[
            "USD", "CAD", "AUD", "NZD", "SGD", "HKD", "MXN", "BRL", "CLP", "COP", "ARS",
        ],
    ),
    ("US$", &["USD"]),
    ("CA$", &["CAD"]),
    ("A$", &["AUD"]),
    ("NZ$", &["NZD"]),
    ("R$", &["BRL"]),
    ("¥", &["JPY", "CNY"]),
    ("₹", &["INR"]),
    ("₩", &["KRW"]),
    ("₺", &["TRY"]),
    ("₽", &["RUB"]),
    ("₪", &["ILS"]),
    ("₫", &["VND"]),
    ("₱", &["PHP"]),
    ("₴", &["UAH"]),
    ("zł", &["PLN"]),
    ("kr", &["SEK", "NOK", "DKK", "ISK"]),
    ("Kč", &["CZK"]),
    ("Fr.", &["CHF"]),
    ("Fr", &["CHF"]),
    ("Ft", &["HUF"]),
    ("R", &["ZAR"]),
];

impl Currency {
    /// The currencies the settings offer, each with its name. Any other ISO code in a file is kept and used.
    pub const OFFERED: &[(&str, &str)] = &[
        ("EUR", "Euro"),
        ("GBP", "Pound sterling"),
        ("USD", "US dollar"),
        ("CHF", "Swiss franc"),
        ("AUD", "Australian dollar"),
        ("CAD", "Canadian dollar"),
        ("NZD", "New Zealand dollar"),
        ("SEK", "Swedish krona"),
        ("NOK", "Norwegian krone"),
        ("DKK", "Danish krone"),
        ("PLN", "Polish złoty"),
        ("CZK", "Czech koruna"),
        ("INR", "Indian rupee"),
        ("JPY", "Japanese yen"),
        ("ZAR", "South African rand"),
        ("KWD", "Kuwaiti dinar"),
    ];

    /// The currency of an ISO 4217 code in any case, or none when it is not three letters.
    #[must_use]
    pub fn new(code: &str) -> Option<Self> {
        let bytes: [u8; 3] = code.as_bytes().try_into().ok()?;
        bytes
            .iter()
            .all(u8::is_ascii_alphabetic)
            .then(|| Self(bytes.map(|b| b.to_ascii_uppercase())))
    }

    /// The currency of an ISO 3166 region, as far as the offered locales reach; the euro elsewhere.
    #[must_use]
    pub fn of_region(region: &str) -> Self {
        Self(*match region {
            "GB" => b"GBP",
            "US" => b"USD",
            "CA" => b"CAD",
            "AU" => b"AUD",
            "IN" => b"INR",
            "CH" | "LI" => b"CHF",
            "PL" => b"PLN",
            "SE" => b"SEK",
            "JP" => b"JPY",
            _ => b"EUR",
        })
    }

    /// The ISO 4217 code.
    #[must_use]
    pub fn code(&self) -> &str {
        // Only ASCII letters get in, so this is never the fallback.
        std::str::from_utf8(&self.0).unwrap_or("EUR")
    }

    /// How many digits follow the decimal separator when an amount is shown (ISO 4217 minor units).
    #[must_use]
    pub fn digits(&self) -> u8 {
        match self.code() {
            "JPY" | "KRW" | "VND" | "CLP" | "ISK" | "UGX" | "PYG" | "XAF" | "XOF" | "XPF" => 0,
            "KWD" | "BHD" | "OMR" | "JOD" | "TND" | "IQD" | "LYD" => 3,
            _ => 2,
        }
    }

    /// The currencies a typed sign or code can stand for; empty when it is none.
    pub(super) fn meant_by(sign: &str) -> Vec<Self> {
        let by_sign = SIGNS.iter().find(|(s, _)| s.eq_ignore_ascii_case(sign));
        if let Some((_, codes)) = by_sign {
            return codes.iter().filter_map(|code| Self::new(code)).collect();
        }
        let known = |code: &str| {
            Self::OFFERED.iter().any(|(offered, _)| *offered == code)
                || SIGNS.iter().any(|(_, codes)| codes.contains(&code))
        };
        Self::new(sign)
            .filter(|currency| known(currency.code()))
            .into_iter()
            .collect()
    }
}

impl Default for Currency {
    fn default() -> Self {
        Self(*b"EUR")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_are_the_minor_units_of_iso_4217() {
        for (code, digits) in [("EUR", 2), ("jpy", 0), ("KWD", 3)] {
            assert_eq!(Currency::new(code).map(|c| c.digits()), Some(digits), "{code}");
        }
    }

    #[test]
    fn every_offered_locale_begins_with_the_currency_of_its_region() {
        use crate::domain::quantity::Locale;
        for (tag, code) in [
            ("en-GB", "GBP"),
            ("en-IE", "EUR"),
            ("de-CH", "CHF"),
            ("ja-JP", "JPY"),
            ("fr", "EUR"),
        ] {
            assert_eq!(Currency::of_region(Locale::new(tag).region()).code(), code, "{tag}");
        }
    }

    #[test]
    fn only_three_letters_are_a_code() {
        for code in ["", "EU", "EURO", "E1R", "€"] {
            assert_eq!(Currency::new(code), None, "{code}");
        }
    }

    #[test]
    fn a_dollar_sign_can_mean_several_currencies_and_a_word_none() {
        assert!(Currency::meant_by("$").len() > 3);
        assert_eq!(Currency::meant_by("£"), vec![Currency(*b"GBP")]);
        assert_eq!(Currency::meant_by("min"), vec![]);
    }
}
