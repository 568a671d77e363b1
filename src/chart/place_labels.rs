//! Where the labels of points in a plane stand, so that none lies on another.

/// A rectangle on the paper.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Area {
    /// Its left edge.
    pub left: f64,
    /// Its upper edge.
    pub top: f64,
    /// Its right edge.
    pub right: f64,
    /// Its lower edge.
    pub bottom: f64,
}

/// A point that is to have a label.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    /// Where its middle lies.
    pub at: (f64, f64),
    /// How far its edge lies from there.
    pub radius: f64,
    /// How wide its label is.
    pub label: f64,
    /// How wide its number is, which stands in for a label that finds no room.
    pub number: f64,
}

/// Where the label of a point stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Place {
    /// The label stands here.
    Label(Area),
    /// Only the number stands here.
    Number(Area),
    /// Not even the number found room: the table beside the chart tells.
    Nowhere,
}

/// Room between a point and its label.
const GAP: f64 = 3.0;

/// How often a label is tried farther away.
const RINGS: u32 = 3;

/// A place for the label of each point, in the order of the points; those that come first choose first. Labels and numbers
/// are as high as `height`. None lies on another, on a point, on what is `taken`, or outside the frame.
#[must_use]
pub fn place_labels(points: &[Point], height: f64, frame: Area, taken: &[Area]) -> Vec<Place> {
    let mut places = vec![Place::Nowhere; points.len()];
    let mut used: Vec<Area> = taken.to_vec();
    let spots: Vec<Area> = points.iter().map(Point::area).collect();
    let free = |area: &Area, used: &[Area]| {
        area.is_within(&frame) && !used.iter().chain(&spots).any(|other| area.meets(other))
    };
    for (point, place) in points.iter().zip(&mut places) {
        if let Some(area) = candidates(point, point.label, height).find(|area| free(area, &used)) {
            used.push(area);
            *place = Place::Label(area);
        }
    }
    for (point, place) in points.iter().zip(&mut places) {
        if *place == Place::Nowhere
            && let Some(area) = candidates(point, point.number, height).find(|area| free(area, &used))
        {
            used.push(area);
            *place = Place::Number(area);
        }
    }
    places
}

/// Where a label of a width may stand: right, left, above, below and aslant, near first.
fn candidates(point: &Point, width: f64, height: f64) -> impl Iterator<Item = Area> {
    let Point { at: (x, y), radius, .. } = *point;
    (0..RINGS).flat_map(move |ring| {
        let far = radius + GAP + f64::from(ring) * height * 0.6;
        let aslant = far * 0.71;
        [
            (x + far, y - height / 2.0),
            (x - far - width, y - height / 2.0),
            (x - width / 2.0, y - far - height),
            (x - width / 2.0, y + far),
            (x + aslant, y - aslant - height),
            (x + aslant, y + aslant),
            (x - aslant - width, y - aslant - height),
            (x - aslant - width, y + aslant),
        ]
        .into_iter()
        .map(move |(left, top)| Area {
            left,
            top,
            right: left + width,
            bottom: top + height,
        })
    })
}

impl Point {
    fn area(&self) -> Area {
        let (x, y) = self.at;
        Area {
            left: x - self.radius,
            top: y - self.radius,
            right: x + self.radius,
            bottom: y + self.radius,
        }
    }
}

impl Area {
    /// Whether two areas share more than an edge.
    #[must_use]
    pub fn meets(&self, other: &Self) -> bool {
        self.left < other.right && other.left < self.right && self.top < other.bottom && other.top < self.bottom
    }

    /// Whether it lies within another.
    #[must_use]
    pub fn is_within(&self, other: &Self) -> bool {
        self.left >= other.left && self.right <= other.right && self.top >= other.top && self.bottom <= other.bottom
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const FRAME: Area = Area {
        left: 0.0,
        top: 0.0,
        right: 480.0,
        bottom: 320.0,
    };

    fn point(x: f64, y: f64, label: f64) -> Point {
        Point {
            at: (x, y),
            radius: 6.0,
            label,
            number: 14.0,
        }
    }

    fn area(place: &Place) -> Option<Area> {
        match place {
            Place::Label(area) | Place::Number(area) => Some(*area),
            Place::Nowhere => None,
        }
    }

    #[test]
    fn a_label_stands_beside_its_point_where_there_is_room() {
        for (what, point, left) in [
            ("to the right", point(100.0, 100.0, 60.0), Some(109.0)),
            ("to the left at the right edge", point(470.0, 100.0, 60.0), Some(401.0)),
            (
                "a number where the label is too long",
                point(100.0, 100.0, 900.0),
                Some(109.0),
            ),
        ] {
            let places = place_labels(&[point], 14.0, FRAME, &[]);
            assert_eq!(area(&places[0]).map(|area| area.left), left, "{what}");
        }
    }

    #[test]
    fn a_point_among_many_has_its_number_or_the_table() {
        let mut crowd = vec![point(240.0, 160.0, 120.0); 60];
        crowd.push(point(40.0, 40.0, 900.0));
        let places = place_labels(&crowd, 14.0, FRAME, &[]);
        let count = |wanted: fn(&Place) -> bool| places.iter().filter(|place| wanted(place)).count();
        assert!(count(|place| matches!(place, Place::Label(_))) >= 4);
        assert!(matches!(places[60], Place::Number(_)));
        assert!(count(|place| *place == Place::Nowhere) >= 1);
    }

    proptest! {
        #[test]
        fn no_label_lies_on_another_or_outside(
            points in prop::collection::vec((-20.0..500.0_f64, -20.0..340.0_f64, 1.0..16.0_f64, 0.0..200.0_f64), 0..61),
            taken in prop::collection::vec((0.0..400.0_f64, 0.0..300.0_f64), 0..6),
        ) {
            let points: Vec<Point> = points
                .into_iter()
                .map(|(x, y, radius, label)| Point { radius, ..point(x, y, label) })
                .collect();
            let taken: Vec<Area> = taken
                .into_iter()
                .map(|(left, top)| Area { left, top, right: left + 60.0, bottom: top + 14.0 })
                .collect();
            let places = place_labels(&points, 14.0, FRAME, &taken);
            prop_assert_eq!(places.len(), points.len());
            let areas: Vec<Area> = places.iter().filter_map(area).collect();
            for (at, one) in areas.iter().enumerate() {
                prop_assert!(one.is_within(&FRAME));
                let spots: Vec<Area> = points.iter().map(Point::area).collect();
                for other in areas.iter().skip(at + 1).chain(&taken).chain(&spots) {
                    let apart = one.right <= other.left || other.right <= one.left
                        || one.bottom <= other.top || other.bottom <= one.top;
                    prop_assert!(apart, "{one:?} {other:?}");
                }
            }
        }
    }
}
