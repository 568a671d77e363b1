//! What drives a return, and how often which one comes.

use serde_json::Value;

use super::{TRIALS, check_close, list, npv, number, plans, reported, with_figure, with_id};

#[test]
fn the_widest_swing_comes_first_and_the_middles_add_up() {
    for plan in plans() {
        let all = reported(&plan);
        let each = list(&all, "/what_drives_it/each");
        let middle = |one: &Value| number(one, "/tornado/npv_all_in_the_middle");
        let mut sum = 0.0;
        for one in each.iter().filter(|one| one.get("no_answer").is_none()) {
            let width = |swing: &Value| (number(swing, "/npv_at_high") - number(swing, "/npv_at_low")).abs();
            let widths: Vec<f64> = list(one, "/tornado/swings").iter().map(width).collect();
            assert!(widths.is_sorted_by(|a, b| a >= b), "{widths:?}");
            if list(&all, "/selection/chosen").contains(&one["id"]) {
                sum += middle(one);
            }
        }
        check_close(middle(&all["what_drives_it"]["together"]), sum, sum, "together");
    }
}

#[test]
fn what_to_measure_next_is_what_is_most_worth_knowing() {
    let mut measured = 0;
    for plan in plans() {
        let all = reported(&plan);
        let each = list(&all, "/what_drives_it/each").iter();
        let alone = each.filter(|one| one.get("no_answer").is_none()).map(|one| {
            let chances = with_id(list(&all, "/chances/each"), &one["id"]);
            (&one["measure_next"], chances)
        });
        let together = (
            &all["what_drives_it"]["together"]["measure_next"],
            &all["chances"]["together"],
        );
        for (next, chances) in alone.chain([together]) {
            let worth = |driver: &Value| driver["worth_knowing_at_most"].as_f64().unwrap_or(0.0);
            let most = list(chances, "/drivers").iter().map(worth).fold(0.0, f64::max);
            if most > 0.0 {
                assert_eq!(number(next, "/worth_at_most"), most);
                assert!(next["how"].as_str().is_some_and(|how| how.ends_with(['.', '?'])));
                assert!(next["what"].is_string());
                measured += 1;
            } else {
                assert!(next["no_answer"].is_string(), "{next}");
            }
        }
    }
    assert!(measured > 0, "nothing was to be measured");
}

#[test]
fn the_shares_of_what_it_rests_on_add_up() {
    for plan in plans() {
        let all = reported(&plan);
        for one in list(&all, "/what_drives_it/each") {
            let Some(found) = one.get("rests_on") else { continue };
            let figures = list(found, "/figures");
            let shares = found["shares"].as_object().unwrap();
            let sum: f64 = shares.values().map(|share| share.as_f64().unwrap()).sum();
            check_close(sum, 1.0, 1.0, "all shares");
            for (ground, share) in shares {
                let of_it = figures.iter().filter(|one| one["ground"] == **ground);
                let sum: f64 = of_it.map(|one| number(one, "/share")).sum();
                check_close(share.as_f64().unwrap(), sum, 1.0, ground);
            }
            let falling = figures.is_sorted_by(|a, b| number(a, "/npv_moves") >= number(b, "/npv_moves"));
            assert!(falling, "{figures:?}");
        }
    }
}

#[test]
fn just_beside_its_break_even_a_figure_pays_or_loses() {
    let mut turned = 0;
    for plan in plans() {
        let all = reported(&plan);
        let view = all["what_drives_it"]["view"].as_str().unwrap();
        for (at, one) in list(&all, "/what_drives_it/each").iter().enumerate() {
            let Some(found) = one["break_even"].as_object() else {
                continue;
            };
            for (input, turns) in found {
                let pays = |figure: f64| npv(&with_figure(&plan, at, input, figure), at, view).map(|npv| npv >= 0.0);
                let check = |place: f64, below: bool| {
                    let beside = 1e-6 * place.abs().max(1e-3);
                    let found = (pays(place - beside), pays(place + beside));
                    assert_eq!(found, (Some(below), Some(!below)), "{input} at {place}");
                };
                let Some((kind, place)) = turns.as_object().and_then(|turns| turns.iter().next()) else {
                    continue;
                };
                match kind.as_str() {
                    "loses_below" => check(place.as_f64().unwrap(), false),
                    "loses_above" => check(place.as_f64().unwrap(), true),
                    "pays_between" => {
                        check(number(place, "/low"), false);
                        check(number(place, "/high"), true);
                    }
                    "loses_between" => {
                        check(number(place, "/low"), true);
                        check(number(place, "/high"), false);
                    }
                    other => panic!("{input}: {other}"),
                }
                turned += 1;
            }
        }
    }
    assert!(turned > 20, "{turned}");
}

#[test]
fn every_trial_is_in_the_histogram_and_the_curve_meets_the_percentiles() {
    for plan in plans() {
        let all = reported(&plan);
        let view = all["what_drives_it"]["view"].as_str().unwrap();
        for one in list(&all, "/distributions/each") {
            let trials: u64 = list(one, "/histogram/trials")
                .iter()
                .map(|bin| bin.as_u64().unwrap())
                .sum();
            assert_eq!(trials, u64::from(TRIALS));
            let (edges, bins) = (list(one, "/histogram/edges"), list(one, "/histogram/trials"));
            assert_eq!(edges.len(), bins.len() + 1);
            let chances = with_id(list(&all, "/chances/each"), &one["id"]);
            let curve = list(one, "/cumulative");
            for (share, percentile) in [(0.1, "p10"), (0.5, "p50"), (0.9, "p90")] {
                let point = curve
                    .iter()
                    .find(|point| number(point, "/chance_of_at_most") == share)
                    .unwrap();
                assert_eq!(
                    number(point, "/npv"),
                    number(chances, &format!("/{view}/npv/{percentile}"))
                );
            }
        }
    }
}
