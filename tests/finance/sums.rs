//! Figures opened to their sums: the steps really lead to the figure.

use bearing::domain::finance::arithmetic::{Arithmetic, of_hours, of_view};
use bearing::domain::finance::{Input, evaluate};

use crate::{TEN_HOURS, check_figure, terms, with};

fn step(sum: &Arithmetic, label: &str) -> f64 {
    sum.steps
        .iter()
        .find(|step| step.label == label)
        .map_or(f64::NAN, |step| step.value)
}

#[test]
fn steps_lead_to_their_figure() {
    let case = with(
        TEN_HOURS,
        &[
            (Input::PaidStop, 0.6),
            (Input::BuildCost, 2000.0),
            (Input::BuildHours, 12.0),
            (Input::Licence, 20.0),
        ],
    );
    let worth = evaluate(&case, &terms()).unwrap();
    for (view, full) in [(&worth.cash, false), (&worth.full, true)] {
        let sums = of_view(&worth, view, &terms(), full);
        let [npv, payback, roi, irr] = sums.as_slice() else {
            panic!("four sums: {sums:?}")
        };
        let lines = npv.steps.iter().filter(|step| step.label.ends_with("as worth today"));
        check_figure("lines add up", lines.map(|step| step.value).sum(), view.npv, 1e-6);
        check_figure("the figure itself", step(npv, "Net present value"), view.npv, 1e-9);
        let (benefits, costs) = (
            step(roi, "Benefits, as worth today"),
            step(roi, "Costs, as worth today"),
        );
        check_figure("benefits less costs", benefits - costs, view.npv, 1e-6);
        check_figure(
            "return",
            step(roi, "Return on investment"),
            (benefits - costs) / costs,
            1e-9,
        );
        check_figure("ratio", step(roi, "Benefits ÷ costs"), benefits / costs, 1e-9);
        check_figure(
            "worth nothing at its rate",
            step(irr, "Net present value at that rate"),
            0.0,
            1e-3,
        );
        check_figure("lowest", step(payback, "Lowest cash point"), view.lowest.amount, 1e-9);
        assert!(step(payback, "Paid back after months") < step(payback, "The same, discounted"));
        for sum in &sums {
            assert!(!sum.formula.is_empty() && sum.measure.is_some_and(|measure| !measure.source.is_empty()));
        }
    }
    let hours = of_hours(&worth, &terms());
    let people = step(&hours, "Hours saved a year") / step(&hours, "Hours one person works a year");
    check_figure("people", step(&hours, "Hours saved, in people"), people, 1e-9);
    let freed = |full| of_view(&worth, &worth.cash, &terms(), full).remove(0);
    assert!(
        step(&freed(false), "Freed hours, as worth today").is_nan(),
        "what does not move is no step"
    );
    assert!(step(&freed(true), "Freed hours, as worth today") > 0.0);
}
