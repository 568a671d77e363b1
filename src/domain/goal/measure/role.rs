//! What a number means, told by the words around it.

use super::name::is_name;
use super::number::Form;
use super::{Quantity, Role, UnitKind};
use crate::domain::goal::deadline::{Meaning, Mention};
use crate::domain::goal::text::{Class, Text};

/// Gives each quantity of a text its role.
pub(super) fn assign(text: &Text<'_>, mentions: &[Mention], quantities: &mut [Quantity]) {
    let mut cadences = mentions
        .iter()
        .filter(|mention| mention.meaning == Meaning::Cadence)
        .peekable();
    let mut told = Told { to: 0, open: false };
    for quantity in quantities.iter_mut() {
        while cadences.next_if(|mention| mention.from < quantity.to).is_some() {}
        let repeated = cadences
            .peek()
            .is_some_and(|mention| mention.from <= quantity.to + 3 && !text.ends(mention.from.saturating_sub(1)));
        quantity.role = role(text, quantity, repeated);
        let open = told.before(text, quantity.from);
        if open && quantity.role != Role::Name {
            quantity.role = Role::Baseline;
        }
    }
    // Pairs: the first is the baseline, the second the target.
    for place in 1..quantities.len() {
        let Some([first, second]) = quantities.get_mut(place - 1..=place) else {
            continue;
        };
        if first.role == Role::Name && second.from == first.to + 1 && text.one_of(first.to, words!("to and or")) {
            // "aged 11 to 19"
            second.role = Role::Name;
        } else if is_pair(text, first, second) {
            if second.kind == UnitKind::Count || first.kind != UnitKind::Count {
                // "from 12 to 8 %": both count the same.
            } else {
                first.unit.clone_from(&second.unit);
            }
            first.role = Role::Baseline;
            second.role = Role::Target;
        }
    }
}

/// A walk along the text that knows whether a clause is open that tells why or how things are: "since bills go out
/// after 26 days", "right now it eats 9 hours".
struct Told {
    to: usize,
    open: bool,
}

impl Told {
    fn before(&mut self, text: &Text<'_>, place: usize) -> bool {
        while self.to < place {
            let tells = text.any_phrase(
                self.to,
                phrases!("because|since at present|at present|right now|at the moment|as it stands"),
            );
            // ", who took 44 % in 2025"
            let past = text.one_of(self.to, words!("who which"))
                && (text.ends_in(self.to + 1, "ed")
                    || text.one_of(
                        self.to + 1,
                        words!("took ran had was were stood got made lost won came"),
                    ));
            self.open = tells.is_some() || past || (self.open && !text.ends(self.to) && !text.sign(self.to, ",:–—"));
            self.to += 1;
        }
        self.open
    }
}

/// "from 12 % to 8 %", "30 % down to 20 %", "von 30 auf 50", "de 30 à 280", "12 → 8".
fn is_pair(text: &Text<'_>, first: &Quantity, second: &Quantity) -> bool {
    let between = first.to..second.from;
    if between.len() > 4 {
        return false;
    }
    let from = text.led_by(first.from, words!("from von de desde del"));
    let arrow = between
        .clone()
        .any(|at| text.sign(at, "→⟶") || (text.sign(at, "-") && text.sign(at + 1, ">")))
        || (text.sign(first.to, "|") && second.from == first.to + 1);
    let led = between.clone().any(|at| text.one_of(at, words!("to auf à a al hasta")));
    let moved = between.clone().any(|at| text.one_of(at, words!("down up auf back")));
    // "turn a loss of 30 into a profit of 10"
    let turned = text.led_by(first.from, words!("of")) && between.clone().any(|at| text.one_of(at, words!("into")));
    let stopped = between.clone().any(|at| text.ends(at) || text.sign(at, ","));
    arrow || (((led && (from || moved)) || turned) && !stopped)
}

fn role(text: &Text<'_>, quantity: &Quantity, repeated: bool) -> Role {
    if is_name(text, quantity) {
        return Role::Name;
    }
    if quantity.form == Form::Multiplier {
        return Role::Change;
    }
    let before = Before::of(text, quantity.from);
    if is_baseline(text, quantity, &before) {
        return Role::Baseline;
    }
    let fast = || {
        before.is(
            "within|in|inside|under|below|less than|no longer than|at most|no more than|innerhalb von|\
                          en moins de",
        )
    };
    // "48-hour delivery"
    let last = quantity.to.saturating_sub(1);
    let described = text.joined(last) && last > quantity.at && !text.word(quantity.to).is_empty();
    if quantity.kind == UnitKind::Time && !repeated && (described || fast()) {
        return Role::ServiceTime;
    }
    if repeated {
        return Role::Cadence;
    }
    if before.is(BOUNDS) || before.is(STRICT) || has_bound(text, quantity) {
        return Role::Threshold;
    }
    let changes = before.is("by|by another|by a|by around|by about|um|another|d|un")
        || text.is(quantity.to, Class::Change)
        || quantity.kind == UnitKind::Multiple;
    if changes { Role::Change } else { Role::Target }
}

static BOUNDS: &str = "at least|at most|up to|more than|less than|fewer than|no more than|no less than|no fewer \
                       than|no lower than|no higher than|no longer than|not more than|not less than|not exceed|\
                       better than|as many as|a minimum of|a maximum of|minimum of|maximum of|mindestens|höchstens|\
                       mehr als|weniger als|au moins|au plus|plus de|moins de|al menos|más de|menos de|como mínimo";
static STRICT: &str = "under|below|over|above|exceed|exceeding|exceeds|beyond|minimum|maximum|min|max|unter|über|\
                       within|least|most|than";

/// The few words before a number, articles left out.
struct Before<'t> {
    text: &'t Text<'t>,
    end: usize,
}

impl<'t> Before<'t> {
    fn of(text: &'t Text<'t>, at: usize) -> Self {
        let skips = |place: usize| {
            text.one_of(
                place,
                words!("the a an about around approximately roughly only just some"),
            )
        };
        let mut end = at;
        while end > 0 && skips(end - 1) {
            end -= 1;
        }
        Self { text, end }
    }

    /// Whether one of the phrases, parted by bars, stands right before the number.
    fn is(&self, phrases: &str) -> bool {
        let last = self.text.word(self.end.wrapping_sub(1)).as_bytes();
        if last.is_empty() {
            return false;
        }
        // Most phrases end with another word: that is settled before any word is counted.
        let phrases = phrases.as_bytes().split(|&byte| byte == b'|');
        let mut likely = phrases.filter(|phrase| phrase.ends_with(last));
        likely.any(|phrase| {
            let words = phrase.split(|&byte| byte == b' ').count();
            self.text.words(self.end.wrapping_sub(words), phrase).is_some()
        })
    }
}

/// "≥ 95", "40+", "40 or more".
fn has_bound(text: &Text<'_>, quantity: &Quantity) -> bool {
    let sign = text.sign(quantity.from, "≥≤><");
    let plus = quantity.to.checked_sub(1).is_some_and(|last| text.sign(last, "+"));
    let phrases =
        phrases!("or more|or less|or fewer|or better|or higher|or lower|or above|or below|and above|or over|or under");
    sign || plus || text.any_phrase(quantity.to, phrases).is_some()
}

/// Where one stands: "the present period of 42 days", "we hover near 5 %", "up from 12".
fn is_baseline(text: &Text<'_>, quantity: &Quantity, before: &Before<'_>) -> bool {
    let led = before.is(
        "from|versus|vs|against|compared with|compared to|currently|now|hover near|hovers near|is \
                         at|are at|stands at|stood at|sits at|currently at|now at|is currently|are currently|stuck at|stuck|we have|we had|\
                         aktuell|actuellement|relative to",
    );
    // "delivery now takes 6 days"
    let told = text.one_of(before.end.wrapping_sub(2), words!("now currently presently"))
        && !text.follows(before.end, Class::Auxiliary);
    let now = text.one_of(quantity.to, words!("today now currently")) || told;
    // "our lead time is 12 days": where one stands, unless it is said to be the goal.
    let goal = (quantity.from.saturating_sub(8)..quantity.from).any(|at| {
        text.one_of(
            at,
            words!("goal target aim objective ensure sure so that when until kr"),
        )
    });
    let is = before.is("is|are|was|were|averages|takes|costs|lasts") && !goal;
    let now = now || is;
    let of = text.led_by(quantity.from, words!("of"));
    let window = quantity.from.saturating_sub(8)..quantity.from;
    let stands = of && window.clone().any(|place| text.is(place, Class::Present));
    // "push our score of 3.9 up"
    let ours = of
        && text.one_of(quantity.from.wrapping_sub(2), words!("score rating rate average"))
        && window
            .clone()
            .any(|at| text.one_of(at, words!("our my")) && (window.start..at).any(|at| text.is(at, Class::Direction)));
    // "cut the cycle time of 37 days": the number says what is cut, not to what.
    let tells = words!(
        "score rating increase growth rise reduction decrease total minimum maximum average rate target \
                 drop gain saving goal level share margin turnover sales revenue income profit"
    );
    let cut = of
        && quantity.kind == UnitKind::Time
        && !text.one_of(quantity.from.wrapping_sub(2), tells)
        && window.clone().any(|place| text.is(place, Class::Down));
    led || now || stands || cut || ours
}
