//! Settings: the firm and the terms it calculates with.

mod rules;

use std::rc::Rc;

use time::Month;
use yew::prelude::*;

use crate::domain::finance::Prices;
use crate::domain::quantity::{Currency, Locale, last_day_of_month};
use crate::plan::{Firm, FirmAction, FirmNumber};
use crate::ui::components::field::{Label, NumberField, choice_field, text_field, typed};
use crate::ui::components::layout::{choices, page_header};
use crate::ui::components::range_field::RangeField;
use crate::ui::locality::{Locality, use_locality};
use rules::goal_rules;

/// The page.
#[derive(Clone, PartialEq, Properties)]
pub struct SettingsPageProps {
    /// The firm.
    pub firm: Rc<Firm>,
    /// A change of the settings.
    pub on_action: Callback<FirmAction>,
}

/// The page.
#[component]
pub fn SettingsPage(props: &SettingsPageProps) -> Html {
    let SettingsPageProps { firm, on_action } = props;
    let locality = use_locality();
    let name = Label::new("firm-name", "Name of the firm");
    let currency =
        Label::new("currency", "Currency").with_help("Changing it relabels the amounts; it does not convert them.");
    let locale =
        Label::new("locale", "Numbers and dates").with_help("How figures are written, and how what you type is read.");
    let fiscal_start = Label::new("fiscal-start", "The financial year begins in").with_help(format!(
        "“By the end of FY27” in a goal is then {}.",
        locality
            .format
            .date(last_day_of_month(2027, firm.fiscal_start.0.previous())),
    ));
    html! {
        <>
            {page_header(
                "The firm and its terms",
                "Every figure of the plan is calculated with these. What you leave empty is taken as shown in the field.",
            )}
            <div class="stack whole-width">
                <section class="card" aria-label="The firm">
                    <div class="fields">
                        {text_field(&name, &firm.name, "", &typed(on_action, FirmAction::Name))}
                        {choice_field(&currency, currencies(firm), &firm.currency, typed(on_action, FirmAction::Currency))}
                        {choice_field(&locale, locales(firm), &firm.locale, typed(on_action, FirmAction::Locale))}
                        {choice_field(&fiscal_start, months(), &firm.fiscal_start.0, typed(on_action, FirmAction::FiscalStart))}
                    </div>
                </section>
                <section class="card" aria-label="The terms">
                    <div class="fields">
                        for number in FirmNumber::ALL {
                            {firm_number(*number, firm, on_action, &locality)}
                        }
                        {choice_field(
                            &Label::new("prices", "Figures are in").with_help(
                                "In today’s money, what comes later is told by what it would buy today. What it is worth stays the same.",
                            ),
                            choices(Prices::ALL),
                            &firm.prices,
                            typed(on_action, FirmAction::Prices),
                        )}
                    </div>
                </section>
                {goal_rules(firm, on_action)}
            </div>
        </>
    }
}

fn firm_number(number: FirmNumber, firm: &Firm, on_action: &Callback<FirmAction>, locality: &Locality) -> Html {
    let info = number.info();
    let id = format!("firm-{}", info.label.to_ascii_lowercase().replace(' ', "-"));
    let help = match info.assumed {
        Some((value, reason)) => {
            let value = locality.figure(info.quantity, value);
            format!("{} Taken as {value} while empty: {reason}.", info.help)
        }
        None => info.help.to_owned(),
    };
    let label = Label::new(id, info.label).with_help(help);
    let assumed = info.assumed.map(|(value, _)| value);
    if let Some(range) = firm.range(number) {
        return html! {
            <RangeField
                key={info.label}
                {label}
                range={range.clone()}
                quantity={info.quantity}
                bounds={info.bounds}
                {assumed}
                on_action={on_action.reform(move |action| FirmAction::Range(number, action))}
            />
        };
    }
    html! {
        <NumberField
            key={info.label}
            {label}
            typed={firm.number(number).clone()}
            quantity={info.quantity}
            bounds={info.bounds}
            {assumed}
            on_typed={on_action.reform(move |typed| FirmAction::Number(number, typed))}
        />
    }
}

/// The currencies offered, and the plan's own where it is another.
fn currencies(firm: &Firm) -> Vec<(Currency, AttrValue)> {
    let named = |(code, name): &(&str, &str)| Some((Currency::new(code)?, format!("{name} ({code})").into()));
    let mut choices: Vec<_> = Currency::OFFERED.iter().filter_map(named).collect();
    if choices.iter().all(|(currency, _)| *currency != firm.currency) {
        choices.push((firm.currency, firm.currency.code().to_owned().into()));
    }
    choices
}

/// The locales offered, and the plan's own where it is another.
fn locales(firm: &Firm) -> Vec<(Locale, AttrValue)> {
    let mut choices: Vec<_> = Locale::OFFERED
        .iter()
        .map(|(tag, name)| (Locale::new(tag), AttrValue::from(*name)))
        .collect();
    if choices.iter().all(|(locale, _)| *locale != firm.locale) {
        choices.push((firm.locale.clone(), firm.locale.tag().to_owned().into()));
    }
    choices
}

fn months() -> Vec<(Month, AttrValue)> {
    let month = |number| Month::try_from(number).ok();
    (1..=12)
        .filter_map(month)
        .map(|month| (month, month.to_string().into()))
        .collect()
}
