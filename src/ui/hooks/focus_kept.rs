//! The focus stays in a list when what had it is gone.

use yew::prelude::*;

use crate::browser::page;

/// Moves the focus to what now stands in the place of what had it: after something of a list is removed, or after undo
/// brought it back into an empty one. While anything has the focus, it is left there. `element` says the id that takes it
/// for a member of the list.
#[hook]
pub(in crate::ui) fn use_focus_kept<I: Copy + PartialEq + 'static>(list: Vec<I>, element: fn(I) -> String) {
    let first = list.clone();
    let before = use_mut_ref(|| first);
    use_effect_with(list, move |list| {
        let before = before.replace(list.clone());
        if before != *list && page::has_no_focus() {
            page::focus(&in_its_place(&before, list).map_or_else(|| "main".to_owned(), element));
        }
    });
}

/// What stands where a list was changed first; its last one where it became shorter; none where it is empty.
fn in_its_place<I: Copy + PartialEq>(before: &[I], now: &[I]) -> Option<I> {
    let same = before.iter().zip(now).take_while(|(one, other)| one == other).count();
    now.get(same).or(now.last()).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_next_takes_the_place_of_what_is_gone() {
        for (before, now, expected) in [
            (&[1, 2, 3][..], &[1, 3][..], Some(3)),
            (&[1, 2, 3], &[1, 2], Some(2)),
            (&[1], &[], None),
            (&[], &[1], Some(1)),
            (&[1, 3], &[1, 2, 3], Some(2)),
        ] {
            assert_eq!(in_its_place(before, now), expected, "{before:?} to {now:?}");
        }
    }
}
