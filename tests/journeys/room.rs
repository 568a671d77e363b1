//! How many browsers run at a time.

use std::sync::{Condvar, Mutex, PoisonError};

/// More browsers at a time make each of them slow, and a slow machine slower.
const AT_A_TIME: u32 = 3;

static TAKEN: Mutex<u32> = Mutex::new(0);
static LEFT: Condvar = Condvar::new();

/// Room for one journey among those that run at a time, given back when it is dropped.
pub(crate) struct Room;

impl Room {
    /// Waits for it.
    pub(crate) fn take() -> Self {
        let taken = TAKEN.lock().unwrap_or_else(PoisonError::into_inner);
        let mut taken = LEFT
            .wait_while(taken, |taken| *taken >= AT_A_TIME)
            .unwrap_or_else(PoisonError::into_inner);
        *taken += 1;
        Self
    }
}

impl Drop for Room {
    fn drop(&mut self) {
        *TAKEN.lock().unwrap_or_else(PoisonError::into_inner) -= 1;
        LEFT.notify_one();
    }
}
