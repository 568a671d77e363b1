//! Value against effort: where each opportunity lies, and how far it may lie elsewhere.

use std::rc::Rc;

use yew::prelude::*;

use super::{Plot, axis, axis_room, money_ends};
use crate::chart::{Area, Logarithmic, Place, Point, cut, place, place_labels, text_width};
use crate::domain::priority::{DIVIDING_HOURS, Quadrant};
use crate::ui::components::fold::dear_fold;
use crate::ui::components::table::{Cell, Row, table};
use crate::ui::hooks::use_width;
use crate::ui::locality::{Locality, use_locality};
use crate::ui::words::unbroken;

/// Own hours along the foot.
const HOURS: [f64; 6] = [1.0, 4.0, 15.0, 40.0, 120.0, 400.0];
/// How wide the picture is taken to be before it is measured.
const USUAL_WIDTH: f64 = 640.0;
/// With more spots than this, spots are small, lines are faint, and names may lie on lines.
const MANY: usize = 20;
/// The height of a label.
const LINE: f64 = 15.0;

/// An opportunity in the chart.
#[derive(Clone, Debug, PartialEq)]
pub struct Spot {
    /// Its number in the plan.
    pub id: u32,
    /// What it is called.
    pub name: String,
    /// What it is worth in the owner's view.
    pub value: f64,
    /// Within what that comes out in 8 of 10 cases, where it is uncertain.
    pub values: Option<(f64, f64)>,
    /// Own hours to set it up.
    pub hours: f64,
    /// Within what they come out in 8 of 10 cases, where they are uncertain.
    pub hours_range: Option<(f64, f64)>,
    /// Money before it starts, told by the size of its spot.
    pub money: f64,
    /// Whether it is in the best set.
    pub chosen: bool,
}

/// What the chart shows.
#[derive(Clone, PartialEq, Properties)]
pub struct QuadrantChartProps {
    /// The opportunities.
    pub spots: Rc<Vec<Spot>>,
    /// One of them is to be opened.
    pub on_open: Callback<u32>,
}

/// The chart, drawn for the width it has, so that no label meets another; and beneath it the same as a table. Each spot can
/// be reached by keyboard and opens its opportunity.
#[component]
pub fn QuadrantChart(props: &QuadrantChartProps) -> Html {
    let QuadrantChartProps { spots, on_open } = props;
    let locality = use_locality();
    let (element, width) = use_width(USUAL_WIDTH);
    let known = (Rc::clone(spots), locality.clone());
    html! {
        <div class="stack">
            <figure class="chart measured" ref={element}>
                {picture(spots, width, on_open, &locality)}
                <ul class="legend">
                    <li>
                        <svg viewBox="0 0 28 10" aria-hidden="true"><circle class="point chosen" cx="14" cy="5" r="4" /></svg>
                        {"in the best set"}
                    </li>
                    <li>
                        <svg viewBox="0 0 28 10" aria-hidden="true"><circle class="point" cx="14" cy="5" r="4" /></svg>
                        {"not in it"}
                    </li>
                    <li>{"The larger a spot, the more money it takes before it starts."}</li>
                    if spots.iter().any(is_ranged) {
                        <li>
                            <svg viewBox="0 0 28 10" aria-hidden="true"><line class="whisker" x1="2" x2="26" y1="5" y2="5" /></svg>
                            {"8 of 10 cases lie along the lines"}
                        </li>
                    }
                </ul>
            </figure>
            {dear_fold("Value and effort as a table", move || quadrant_table(&known.0, &known.1))}
        </div>
    }
}

/// Whether a spot has a line through it.
fn is_ranged(spot: &Spot) -> bool {
    let mut ranges = [spot.values, spot.hours_range].into_iter().flatten();
    ranges.any(|(low, high)| low < high)
}

/// Where everything lies at a width.
struct Layout<'a> {
    plot: Plot,
    spots: &'a [Spot],
    x: Logarithmic,
    y: crate::chart::Linear,
    dearest: f64,
    largest: f64,
}

impl Layout<'_> {
    fn at(&self, spot: &Spot) -> (f64, f64) {
        (self.x.place(spot.hours.max(1.0)), self.y.place(spot.value))
    }

    fn radius(&self, spot: &Spot) -> f64 {
        4.0 + (self.largest - 4.0) * libm::sqrt(spot.money.max(0.0) / self.dearest)
    }

    fn frame(&self) -> Area {
        Area {
            left: self.plot.left + 2.0,
            top: self.plot.top,
            right: self.plot.width - 2.0,
            bottom: self.plot.height - self.plot.foot,
        }
    }
}

fn picture(spots: &[Spot], width: f64, on_open: &Callback<u32>, locality: &Locality) -> Html {
    let narrow = width < 460.0;
    let ends = spots.iter().flat_map(|spot| {
        let (low, high) = spot.values.unwrap_or((spot.value, spot.value));
        [low, spot.value, high]
    });
    let ends = money_ends(ends);
    let put = |value: f64| locality.format.short_money(value);
    let plot = Plot {
        width,
        height: if narrow { 340.0 } else { 420.0 },
        left: axis_room(ends, &put).clamp(58.0, (width / 2.0).max(58.0)),
        right: 16.0,
        top: 26.0,
        foot: 46.0,
    };
    let (y, axis) = axis(&plot, ends, &put);
    let hardest = spots.iter().fold(400.0_f64, |most, spot| {
        let high = spot.hours_range.map_or(spot.hours, |(_, high)| high);
        most.max(spot.hours).max(high)
    });
    let layout = Layout {
        x: Logarithmic::new((1.0, hardest), (plot.left + 14.0, plot.width - plot.right - 6.0)),
        y,
        spots,
        dearest: spots.iter().fold(1.0_f64, |most, spot| most.max(spot.money)),
        largest: if spots.len() > MANY || narrow { 9.0 } else { 14.0 },
        plot,
    };
    let (middle, bottom) = (layout.x.place(DIVIDING_HOURS), layout.plot.height - layout.plot.foot);
    let quadrants = quadrants(&layout, bottom);
    let taken: Vec<Area> = quadrants.iter().map(|(_, area, _)| *area).collect();
    let mut crossed = Vec::new();
    if spots.len() <= MANY {
        let lines = spots.iter().flat_map(|spot| lines(spot, &layout)).flatten();
        crossed.extend(lines.map(|[(x1, y1), (x2, y2)]| Area {
            left: x1.min(x2) - 1.0,
            top: y1.min(y2) - 1.0,
            right: x1.max(x2) + 1.0,
            bottom: y1.max(y2) + 1.0,
        }));
    }
    let longest = if narrow { 96.0 } else { 170.0 };
    let names: Vec<String> = spots.iter().map(|spot| cut(&spot.name, longest)).collect();
    let points: Vec<Point> = (1..)
        .zip(spots)
        .zip(&names)
        .map(|((number, spot), name): ((u32, _), _)| Point {
            at: layout.at(spot),
            radius: layout.radius(spot) + 1.0,
            label: text_width(name) + 4.0,
            number: text_width(&number.to_string()) + 4.0,
        })
        .collect();
    let places = places(&points, layout.frame(), &taken, &crossed);
    let shown = (1..).zip(spots).zip(names.iter().zip(&places));
    html! {
        <svg
            viewBox={layout.plot.view_box()}
            role="group"
            aria-label="Value against effort, one spot for each opportunity"
        >
            {axis}
            <line class="axis" x1={place(middle)} x2={place(middle)} y1={place(layout.plot.top)} y2={place(bottom)} />
            for hours in HOURS {
                <text key={place(hours)} x={place(layout.x.place(hours))} y={place(bottom + 18.0)} text-anchor="middle">
                    {locality.format.number(hours, 0)}
                </text>
            }
            <text x={place(layout.plot.width - layout.plot.right)} y={place(layout.plot.height - 6.0)} text-anchor="end">
                {"own hours to set it up"}
            </text>
            for (quadrant, area, anchor) in quadrants {
                <text
                    key={quadrant.name()}
                    class="quadrant"
                    x={place(if anchor == "end" { area.right } else { area.left })}
                    y={place(area.bottom - 4.0)}
                    text-anchor={anchor}
                >
                    {quadrant.name()}
                </text>
            }
            for spot in layout.spots {
                {whiskers(spot, &layout)}
            }
            for ((number, spot), (name, label)) in shown {
                {point(spot, &layout, label_of(number, name, label), on_open, locality)}
            }
        </svg>
    }
}

/// Where the labels stand: clear of the lines if they can, or else a name across a line before a number.
fn places(points: &[Point], frame: Area, taken: &[Area], lines: &[Area]) -> Vec<Place> {
    let clear = place_labels(points, LINE, frame, &[taken, lines].concat());
    let labels = clear.iter().filter_map(|place| match place {
        Place::Label(area) => Some(*area),
        Place::Number(_) | Place::Nowhere => None,
    });
    let spots = points.iter().map(|point| {
        let ((x, y), radius) = (point.at, point.radius);
        Area {
            left: x - radius,
            top: y - radius,
            right: x + radius,
            bottom: y + radius,
        }
    });
    let taken: Vec<Area> = taken.iter().copied().chain(labels).chain(spots).collect();
    let is_label = |place: &Place| matches!(place, Place::Label(_));
    let rest = points.iter().zip(&clear).filter(|(_, place)| !is_label(place));
    let rest: Vec<Point> = rest.map(|(point, _)| *point).collect();
    let mut across = place_labels(&rest, LINE, frame, &taken).into_iter();
    clear
        .into_iter()
        .map(|place| {
            if is_label(&place) {
                place
            } else {
                across.next().unwrap_or(Place::Nowhere)
            }
        })
        .collect()
}

/// The names of the fields and where they stand; of those below 0 only where something lies there.
fn quadrants(layout: &Layout<'_>, bottom: f64) -> Vec<(Quadrant, Area, &'static str)> {
    let (left, right) = (layout.plot.left + 6.0, layout.plot.width - layout.plot.right);
    let area = |quadrant: Quadrant, base: f64, anchor: &'static str| {
        let width = text_width(quadrant.name());
        let (left, right) = if anchor == "end" {
            (right - width, right)
        } else {
            (left, left + width)
        };
        let area = Area {
            left,
            top: base - 11.0,
            right,
            bottom: base + 4.0,
        };
        (quadrant, area, anchor)
    };
    let above = layout.plot.top - 8.0;
    let mut all = vec![
        area(Quadrant::QuickWin, above, "start"),
        area(Quadrant::BigProject, above, "end"),
    ];
    if layout.spots.iter().any(|spot| spot.value <= 0.0) {
        let below = (layout.y.place(0.0) + 16.0).min(bottom - 4.0);
        all.push(area(Quadrant::EasyLoss, below, "start"));
        all.push(area(Quadrant::MoneyPit, below, "end"));
    }
    all
}

/// The name of a spot, or where there is no room its number, and where that stands.
fn label_of(number: u32, name: &str, place: &Place) -> Option<(String, Area)> {
    match place {
        Place::Label(area) => Some((name.to_owned(), *area)),
        Place::Number(area) => Some((number.to_string(), *area)),
        Place::Nowhere => None,
    }
}

/// From where to where the lines of a spot run: over its values, and over its hours.
fn lines(spot: &Spot, layout: &Layout<'_>) -> [Option<[(f64, f64); 2]>; 2] {
    let (x, y) = layout.at(spot);
    let values = spot.values.filter(|(low, high)| low < high);
    let hours = spot.hours_range.filter(|(low, high)| low < high);
    [
        values.map(|(low, high)| [(x, layout.y.place(low)), (x, layout.y.place(high))]),
        hours.map(|(low, high)| [(layout.x.place(low.max(1.0)), y), (layout.x.place(high.max(1.0)), y)]),
    ]
}

fn whiskers(spot: &Spot, layout: &Layout<'_>) -> Html {
    let many = layout.spots.len() > MANY;
    let class = if many { "whisker faint" } else { "whisker" };
    html! {
        <g key={spot.id}>
            for (index, [(x1, y1), (x2, y2)]) in lines(spot, layout).into_iter().flatten().enumerate() {
                <line key={index} {class} x1={place(x1)} y1={place(y1)} x2={place(x2)} y2={place(y2)} />
            }
        </g>
    }
}

fn point(
    spot: &Spot,
    layout: &Layout<'_>,
    label: Option<(String, Area)>,
    on_open: &Callback<u32>,
    locality: &Locality,
) -> Html {
    let (x, y) = layout.at(spot);
    let says = says(spot, locality);
    let id = spot.id;
    let onclick = on_open.reform(move |_| id);
    let onkeydown = {
        let on_open = on_open.clone();
        Callback::from(move |event: KeyboardEvent| {
            if ["Enter", " "].contains(&event.key().as_str()) {
                event.prevent_default();
                on_open.emit(id);
            }
        })
    };
    html! {
        <g key={id} role="button" tabindex="0" aria-label={says.clone()} {onclick} {onkeydown}>
            <title>{says}</title>
            <circle
                class={if spot.chosen { "point chosen" } else { "point" }}
                cx={place(x)}
                cy={place(y)}
                r={place(layout.radius(spot))}
            />
            if let Some((words, area)) = label {
                <text x={place(area.left + 2.0)} y={place(area.bottom - 4.0)}>{words}</text>
            }
        </g>
    }
}

fn says(spot: &Spot, locality: &Locality) -> String {
    let money = |amount: f64| locality.format.money(amount);
    let range = spot.values.filter(|(low, high)| low < high);
    let range = range.map_or_else(String::new, |(low, high)| {
        format!(", between {} and {} in 8 of 10 cases,", money(low), money(high))
    });
    format!(
        "{}: {}, {}{range} for {} own hours and {}",
        spot.name,
        Quadrant::of(spot.value, spot.hours).name().to_ascii_lowercase(),
        money(spot.value),
        locality.format.number(spot.hours, 0),
        money(spot.money),
    )
}

/// The same as a table, under the numbers that stand in the picture.
pub fn quadrant_table(spots: &[Spot], locality: &Locality) -> Html {
    let money = |amount: f64| Cell::of_figure(amount, locality.format.money(amount));
    let words = |words: String| Cell::of_figure(0.0, words);
    let hours = |hours: f64| locality.format.number(hours, 0);
    let to = |range: Option<(f64, f64)>, put: &dyn Fn(f64) -> String| {
        let range = range.filter(|(low, high)| low < high);
        words(range.map_or_else(
            || "no range".to_owned(),
            |(low, high)| format!("{} to {}", unbroken(&put(low)), unbroken(&put(high))),
        ))
    };
    let row = |(number, spot): (u32, &Spot)| {
        let cells = vec![
            money(spot.value),
            to(spot.values, &|amount| locality.format.short_money(amount)),
            words(hours(spot.hours)),
            to(spot.hours_range, &hours),
            money(spot.money),
            words(Quadrant::of(spot.value, spot.hours).name().to_owned()),
        ];
        Row::new(format!("{number} {}", spot.name), cells)
    };
    let head = [
        "Worth",
        "8 of 10 cases",
        "Own hours",
        "8 of 10 cases",
        "Money first",
        "Field",
    ];
    let rows = (1..).zip(spots).map(row).collect();
    table(
        "Each spot’s value and effort",
        "",
        head.map(str::to_owned).to_vec(),
        rows,
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_stands_clear_of_lines_or_across_one_but_on_no_other_name() {
        let frame = Area {
            left: 0.0,
            top: 0.0,
            right: 300.0,
            bottom: 200.0,
        };
        let point = |x: f64, label: f64| Point {
            at: (x, 100.0),
            radius: 5.0,
            label,
            number: 12.0,
        };
        let line = |x: f64| Area {
            left: x - 1.0,
            top: 0.0,
            right: x + 1.0,
            bottom: 200.0,
        };
        let area = |place: &Place| match place {
            Place::Label(area) => Some(*area),
            Place::Number(_) | Place::Nowhere => None,
        };
        // Room to the left, clear of the line at its right.
        let clear = places(&[point(200.0, 60.0)], frame, &[], &[line(220.0)]);
        assert!(
            clear.iter().filter_map(area).all(|area| area.right < 200.0),
            "{clear:?}"
        );
        // Lines on both sides: across one of them, and not on the other name.
        let both = places(
            &[point(100.0, 80.0), point(200.0, 80.0)],
            frame,
            &[],
            &[line(120.0), line(80.0), line(220.0), line(180.0)],
        );
        let areas: Vec<Area> = both.iter().filter_map(area).collect();
        assert_eq!(areas.len(), 2, "{both:?}");
        assert!(!areas[0].meets(&areas[1]), "{both:?}");
    }
}
