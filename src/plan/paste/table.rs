//! A table: cells between tabs, semicolons or commas, under headings in any order.

use super::rows::Rows;
use super::{Pasted, Reader, cells, in_one_line, lines};
use crate::plan::NewGoal;

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Column {
    Goal,
    Measure,
    Baseline,
    Target,
    Due,
    Owner,
}

/// The headings of each column, in small letters, between bars.
const HEADINGS: &[(Column, &str)] = &[
    (
        Column::Goal,
        "goal|goals|objective|objectives|aim|aims|ziel|ziele|objectif|objectifs|objetivo|objetivos",
    ),
    (
        Column::Measure,
        "measure|measured by|metric|kpi|key result|key results|indicator|kennzahl|indicateur|indicador",
    ),
    (
        Column::Baseline,
        "baseline|baseline value|current|current value|from|now|today|start|ist",
    ),
    (Column::Target, "target|target value|to|zielwert|soll|cible|meta"),
    (
        Column::Due,
        "due|due date|deadline|by|by when|date|when|frist|termin|datum",
    ),
    (
        Column::Owner,
        "owner|who|responsible|lead|assigned to|verantwortlich|wer|responsable",
    ),
];

/// How many rows may stand above the headings: a title, say.
const ABOVE: usize = 3;

/// Reads a table, where the text is one.
pub(super) fn read(text: &str, reader: &Reader<'_>) -> Option<Pasted> {
    ['\t', ';', ','].iter().find_map(|separator| {
        let mut pasted = Pasted::default();
        let mut rows = Rows::new(text, *separator);
        for row in rows.by_ref().take(ABOVE) {
            if let Some(columns) = columns(&row) {
                for cells in rows {
                    take(&mut pasted, &row, &columns, &cells, reader);
                }
                return Some(pasted);
            }
            pasted.unread.push(joined(&row));
        }
        None
    })
}

/// Whether a line is the heading of a list of goals.
pub(super) fn is_goal_heading(text: &str) -> bool {
    column(text) == Some(Column::Goal)
}

/// The columns of a row of headings. One heading alone is none, nor is a row without goals and measures.
fn columns(row: &[String]) -> Option<Vec<Option<Column>>> {
    let mut columns: Vec<Option<Column>> = Vec::new();
    for cell in row {
        // Of two columns for the same, the first holds.
        let column = column(cell).filter(|column| !columns.contains(&Some(*column)));
        columns.push(column);
    }
    let known = columns.iter().flatten();
    let says_what = known
        .clone()
        .any(|column| matches!(column, Column::Goal | Column::Measure));
    (says_what && known.count() > 1).then_some(columns)
}

/// What stands under a heading such as `Target`, `due date:`, `Goal/Objective` or `Target (2027)`.
fn column(heading: &str) -> Option<Column> {
    heading.split(['/', '(']).find_map(|part| {
        let part = part.trim().trim_end_matches(':').trim_end();
        let is_it = |name: &str| part.eq_ignore_ascii_case(name);
        let found = HEADINGS.iter().find(|(_, names)| names.split('|').any(is_it));
        found.map(|(column, _)| *column)
    })
}

/// Takes a row of cells. What stands under no known heading is kept with its heading.
fn take(pasted: &mut Pasted, headings: &[String], columns: &[Option<Column>], cells: &[String], reader: &Reader<'_>) {
    let cell = |wanted: Column| {
        let at = columns.iter().position(|column| *column == Some(wanted));
        at.and_then(|at| cells.get(at)).map_or("", String::as_str)
    };
    let (text, _) = lines::unmarked(cell(Column::Goal), reader);
    let measure = in_one_line(cell(Column::Measure));
    if text.is_empty() && measure.is_empty() {
        pasted.unread.push(joined(cells));
        return;
    }
    let room = pasted.goals.len();
    pasted.take(&joined(cells), || {
        let (baseline, target, unit) =
            cells::numbers([cell(Column::Baseline), cell(Column::Target)], &measure, reader.firm);
        NewGoal {
            // A table of figures names its goals by what they measure.
            text: if text.is_empty() { measure.clone() } else { text },
            measure,
            unit,
            baseline,
            target,
            due: cells::date(cell(Column::Due), &reader.setting),
            owner: in_one_line(cell(Column::Owner)),
        }
    });
    if pasted.goals.len() > room {
        for (at, other) in cells.iter().enumerate() {
            if columns.get(at).copied().flatten().is_none() && !other.is_empty() {
                let heading = headings.get(at).filter(|heading| !heading.is_empty());
                let named = heading.map(|heading| [heading, ": ", other].concat());
                pasted.unread.push(named.unwrap_or_else(|| other.clone()));
            }
        }
    }
}

/// The cells of a row in one line.
fn joined(cells: &[String]) -> String {
    let filled: Vec<String> = cells
        .iter()
        .filter(|cell| !cell.is_empty())
        .map(|cell| in_one_line(cell))
        .collect();
    filled.join("; ")
}
