//! Settings: the firm and the terms it calculates with.

use std::rc::Rc;

use yew::prelude::*;

use crate::domain::quantity::{Currency, Locale};
use crate::plan::{Firm, FirmAction, FirmNumber, Typed};
use crate::ui::components::field::{Choice, ChoiceField, NumberField, TextField};
use crate::ui::locality::use_locality;

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
    let on_name = use_callback(on_action.clone(), |name, on_action| {
        on_action.emit(FirmAction::Name(name));
    });
    let on_currency = use_callback(on_action.clone(), |currency, on_action| {
        on_action.emit(FirmAction::Currency(currency));
    });
    let on_locale = use_callback(on_action.clone(), |locale, on_action| {
        on_action.emit(FirmAction::Locale(locale));
    });
    html! {
        <>
            <header>
                <h1 tabindex="-1">{"The firm and its terms"}</h1>
                <p class="muted">{"Every figure of the plan is calculated with these. What you leave empty is taken as shown in the field."}</p>
            </header>
            <div class="stack whole-width">
                <section class="card" aria-label="The firm">
                    <div class="fields">
                        <TextField id="firm-name" label="Name of the firm" text={firm.name.clone()} on_text={on_name} />
                        <ChoiceField<Currency> id="currency" label="Currency" help="Changing it relabels the amounts; it does not convert them." choices={currencies(firm)} chosen={firm.currency} on_choice={on_currency} />
                        <ChoiceField<Locale> id="locale" label="Numbers and dates" help="How figures are written, and how what you type is read." choices={locales(firm)} chosen={firm.locale.clone()} on_choice={on_locale} />
                    </div>
                </section>
                <section class="card" aria-label="The terms">
                    <div class="fields">
                        for number in FirmNumber::ALL {
                            <FirmNumberField key={number.info().label} number={*number} typed={firm.number(*number).clone()} {on_action} />
                        }
                    </div>
                </section>
            </div>
        </>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct FirmNumberFieldProps {
    number: FirmNumber,
    typed: Typed<f64>,
    on_action: Callback<FirmAction>,
}

#[component]
fn FirmNumberField(props: &FirmNumberFieldProps) -> Html {
    let FirmNumberFieldProps {
        number,
        typed,
        on_action,
    } = props;
    let locality = use_locality();
    let info = number.info();
    let on_typed = use_callback((on_action.clone(), *number), |typed, (on_action, number)| {
        on_action.emit(FirmAction::Number(*number, typed));
    });
    let help = match info.assumed {
        Some((value, reason)) => {
            format!(
                "{} Taken as {} while empty: {reason}.",
                info.help,
                locality.figure(info.quantity, value)
            )
        }
        None => info.help.to_owned(),
    };
    html! {
        <NumberField
            id={format!("firm-{}", info.label.to_lowercase().replace(' ', "-"))}
            label={info.label}
            {help}
            typed={typed.clone()}
            quantity={info.quantity}
            bounds={info.bounds}
            assumed={info.assumed.map(|(value, _)| value)}
            {on_typed}
        />
    }
}

/// The currencies offered, and the plan's own where it is another.
fn currencies(firm: &Firm) -> Vec<Choice<Currency>> {
    let mut choices: Vec<_> = Currency::OFFERED
        .iter()
        .filter_map(|(code, name)| Some(Choice::new(Currency::new(code)?, format!("{name} ({code})"))))
        .collect();
    if choices.iter().all(|choice| choice.value != firm.currency) {
        choices.push(Choice::new(firm.currency, firm.currency.code().to_owned()));
    }
    choices
}

/// The locales offered, and the plan's own where it is another.
fn locales(firm: &Firm) -> Vec<Choice<Locale>> {
    let mut choices: Vec<_> = Locale::OFFERED
        .iter()
        .map(|(tag, name)| Choice::new(Locale::new(tag), *name))
        .collect();
    if choices.iter().all(|choice| choice.value != firm.locale) {
        choices.push(Choice::new(firm.locale.clone(), firm.locale.tag().to_owned()));
    }
    choices
}
