//! All internal rates of return, against all complex zeros of the polynomial by the method of Aberth and Ehrlich.

use aberth::{AberthSolver, StopReason};
use bearing::domain::finance::measures::irr;
use oracles::Figures;

/// The rates above −100 % among the zeros of `Σ v_t x^t` in `x = 1/(1 + r)`, and whether each zero is clearly real or
/// clearly not, and apart from every other.
fn rates(flows: &[f64]) -> Option<Vec<f64>> {
    let mut solver = AberthSolver::new();
    solver.epsilon = 1e-14;
    solver.max_iterations = 500;
    let zeros = solver.find_roots(flows);
    if matches!(zeros.stop_reason, StopReason::Failed(_)) {
        return None;
    }
    let (mut real, mut clear) = (Vec::new(), true);
    for (at, zero) in zeros.iter().enumerate() {
        let size = zero.re.hypot(zero.im);
        let others = zeros.iter().enumerate().filter(|(other, _)| *other != at);
        let nearest = others
            .map(|(_, other)| (zero.re - other.re).hypot(zero.im - other.im))
            .fold(f64::INFINITY, f64::min);
        clear &= nearest > 1e-4 * size && (zero.im.abs() > 1e-6 * size || zero.im.abs() < 1e-10 * size);
        if zero.im.abs() < 1e-10 * size && zero.re > 0.0 {
            real.push(1.0 / zero.re - 1.0);
        }
    }
    real.sort_by(f64::total_cmp);
    clear.then_some(real)
}

#[test]
fn the_rates_are_all_real_zeros_and_no_other() {
    let mut figures = Figures::new(1);
    let mut compared = [0_u32; 6];
    for _ in 0..200_000 {
        let count = 2 + figures.below(12);
        let mut flows: Vec<f64> = (0..count).map(|_| f64::from(figures.below(2001)) - 1000.0).collect();
        if figures.below(2) == 0 {
            flows[0] = -f64::from(figures.below(5000) + 1);
        }
        if flows.first() == Some(&0.0) || flows.last() == Some(&0.0) {
            continue;
        }
        let Some(expected) = rates(&flows) else { continue };
        let found = irr(&flows);
        assert_eq!(
            found.rates().len(),
            expected.len(),
            "{flows:?}: {found:?}, not {expected:?}"
        );
        for (found, expected) in found.rates().iter().zip(&expected) {
            assert!(
                (found - expected).abs() <= 1e-7 * (1.0 + expected.abs()),
                "{flows:?}: {found}, not {expected}"
            );
        }
        compared[expected.len().min(5)] += 1;
    }
    println!("streams with 0, 1, 2, … rates: {compared:?}");
    assert!(compared[..4].iter().all(|count| *count > 100), "{compared:?}");
}
