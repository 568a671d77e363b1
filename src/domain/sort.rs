//! Sorting, once for all kinds of things.

use std::cmp::Ordering;

/// Sorts, keeping equal ones in the order they came in.
///
/// The standard library writes its sort anew for every kind of thing, three kilobytes of the page each time. Here it
/// sorts places only, so that there is one of it.
pub(crate) fn sort<T>(things: &mut Vec<T>, compare: impl Fn(&T, &T) -> Ordering) {
    let places = places(things.len(), &|a, b| match (things.get(a), things.get(b)) {
        (Some(a), Some(b)) => compare(a, b),
        _ => Ordering::Equal,
    });
    let mut before: Vec<Option<T>> = things.drain(..).map(Some).collect();
    things.extend(places.into_iter().filter_map(|place| before.get_mut(place)?.take()));
}

fn places(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut places: Vec<usize> = (0..count).collect();
    places.sort_by(|a, b| compare(*a, *b));
    places
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn it_sorts_as_the_standard_library_does(things in prop::collection::vec((0..9_u8, any::<u8>()), 0..60)) {
            let (mut ours, mut theirs) = (things.clone(), things);
            sort(&mut ours, |a, b| a.0.cmp(&b.0));
            theirs.sort_by_key(|thing| thing.0);
            prop_assert_eq!(ours, theirs);
        }
    }
}
