//! How figures and dates are put in the plan's locale and currency.

use std::rc::Rc;

use js_sys::{Array, Function, Intl, Object, Reflect};
use time::Date;
use wasm_bindgen::{JsCast as _, JsValue};

use crate::domain::quantity::{Currency, Locale, YearMonth};

/// Puts figures for people. The browser brings one made of `Intl`; tests of pages bring a small one of their own.
pub trait Formatter {
    /// A number with at most so many decimals, grouped.
    fn number(&self, value: f64, decimals: u8) -> String;
    /// An amount with its currency, rounded to whole units where that is fine enough to read.
    fn money(&self, amount: f64) -> String;
    /// An amount to the currency's own digits.
    fn exact_money(&self, amount: f64) -> String;
    /// An amount in few characters, for the axis of a chart: `€12K`.
    fn short_money(&self, amount: f64) -> String;
    /// A fraction as a percentage with at most so many decimals.
    fn percent(&self, share: f64, decimals: u8) -> String;
    /// A date with the month in words.
    fn date(&self, date: Date) -> String;
    /// A month of a year in words.
    fn month(&self, month: YearMonth) -> String;
    /// The sign of the plan's currency.
    fn currency_sign(&self) -> String;
}

/// A formatter that many components share. Equal while it is the same one.
#[derive(Clone)]
pub struct Format(Rc<dyn Formatter>);

impl Format {
    /// Shares a formatter.
    #[must_use]
    pub fn new(formatter: impl Formatter + 'static) -> Self {
        Self(Rc::new(formatter))
    }

    /// The browser's own, for a locale and a currency.
    #[must_use]
    pub fn of_the_browser(locale: &Locale, currency: Currency) -> Self {
        Self::new(IntlFormatter::new(locale, currency))
    }
}

impl PartialEq for Format {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl std::ops::Deref for Format {
    type Target = dyn Formatter;

    fn deref(&self) -> &Self::Target {
        &*self.0
    }
}

/// `Intl` of the browser. Its formatters are dear to make and cheap to call, so they are made once.
struct IntlFormatter {
    numbers: Vec<Function>,
    percents: Vec<Function>,
    whole_money: Function,
    exact_money: Function,
    short_money: Function,
    date: Function,
    month: Function,
    currency_sign: String,
}

/// The most decimals a number is shown with.
const DECIMALS: u8 = 4;

impl IntlFormatter {
    fn new(locale: &Locale, currency: Currency) -> Self {
        let tags = Array::of1(&locale.tag().into());
        let number = |fields: &[(&str, JsValue)]| {
            let options = options(fields);
            set(&options, "signDisplay", &"negative".into());
            Intl::NumberFormat::new(&tags, &options).format()
        };
        let money = |digits: u8, more: &[(&str, JsValue)]| {
            let mut fields = vec![
                ("style", "currency".into()),
                ("currency", currency.code().into()),
                ("currencyDisplay", "narrowSymbol".into()),
                ("minimumFractionDigits", digits.into()),
                ("maximumFractionDigits", digits.into()),
            ];
            fields.extend_from_slice(more);
            number(&fields)
        };
        let date = |fields: &[(&str, JsValue)]| {
            let options = options(fields);
            set(&options, "timeZone", &"UTC".into());
            Intl::DateTimeFormat::new(&tags, &options).format()
        };
        let whole_money = money(0, &[]);
        Self {
            numbers: (0..=DECIMALS)
                .map(|digits| number(&[("maximumFractionDigits", digits.into())]))
                .collect(),
            percents: (0..=DECIMALS)
                .map(|digits| number(&[("style", "percent".into()), ("maximumFractionDigits", digits.into())]))
                .collect(),
            exact_money: money(currency.digits(), &[]),
            short_money: money(0, &[("notation", "compact".into())]),
            date: date(&[
                ("day", "numeric".into()),
                ("month", "long".into()),
                ("year", "numeric".into()),
            ]),
            month: date(&[("month", "short".into()), ("year", "numeric".into())]),
            currency_sign: call(&whole_money, &0.into())
                .chars()
                .filter(|c| !c.is_ascii_digit() && !c.is_whitespace())
                .collect(),
            whole_money,
        }
    }
}

impl Formatter for IntlFormatter {
    fn number(&self, value: f64, decimals: u8) -> String {
        self.numbers
            .get(usize::from(decimals.min(DECIMALS)))
            .map(|format| call(format, &value.into()))
            .unwrap_or_default()
    }

    fn money(&self, amount: f64) -> String {
        // Cents matter beside a price of 0.20 and are noise beside one of 4,200.
        if libm::fabs(amount) < 100.0 && libm::round(amount) != amount {
            self.exact_money(amount)
        } else {
            call(&self.whole_money, &amount.into())
        }
    }

    fn exact_money(&self, amount: f64) -> String {
        call(&self.exact_money, &amount.into())
    }

    fn short_money(&self, amount: f64) -> String {
        call(&self.short_money, &amount.into())
    }

    fn percent(&self, share: f64, decimals: u8) -> String {
        self.percents
            .get(usize::from(decimals.min(DECIMALS)))
            .map(|format| call(format, &share.into()))
            .unwrap_or_default()
    }

    fn date(&self, date: Date) -> String {
        call(&self.date, &moment(date))
    }

    fn month(&self, month: YearMonth) -> String {
        call(&self.month, &moment(month.first_day()))
    }

    fn currency_sign(&self) -> String {
        self.currency_sign.clone()
    }
}

fn options(fields: &[(&str, JsValue)]) -> Object {
    let options = Object::new();
    for (name, value) in fields {
        set(&options, name, value);
    }
    options
}

fn set(options: &Object, name: &str, value: &JsValue) {
    // Setting a field of a fresh object cannot fail.
    let _set = Reflect::set(options, &name.into(), value);
}

fn call(format: &Function, value: &JsValue) -> String {
    format
        .call1(&JsValue::UNDEFINED, value)
        .ok()
        .and_then(|text| text.as_string())
        .unwrap_or_default()
        // A true minus sign is as wide as a digit; a hyphen is lost in front of a currency sign.
        .replace('-', "−")
}

/// Midnight of a date in universal time, as `Intl` takes it.
fn moment(date: Date) -> JsValue {
    let days = date.to_julian_day() - 2_440_588;
    js_sys::Date::new(&JsValue::from_f64(f64::from(days) * 86_400_000.0)).unchecked_into()
}
