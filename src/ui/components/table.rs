//! Tables: rows with a name, cells that say whether they are below 0.

use yew::prelude::*;

/// A row: its name, then its cells.
pub struct Row {
    name: String,
    cells: Vec<Cell>,
    class: Option<&'static str>,
}

/// What stands in a cell.
pub struct Cell {
    text: String,
    class: Option<&'static str>,
}

impl Row {
    /// A row of a name and cells.
    pub fn new(name: impl Into<String>, cells: Vec<Cell>) -> Self {
        Self {
            name: name.into(),
            cells,
            class: None,
        }
    }

    /// A row of a name and words.
    pub fn of_words<const N: usize>(name: impl Into<String>, words: [String; N]) -> Self {
        Self::new(name, words.into_iter().map(|text| Cell { text, class: None }).collect())
    }

    /// The row that the ones before it add up to.
    #[must_use]
    pub fn as_sum(self) -> Self {
        Self {
            class: Some("sum"),
            ..self
        }
    }
}

impl Cell {
    /// A figure as it is put for people; one below 0 is shown as such.
    #[must_use]
    pub fn of_figure(value: f64, text: String) -> Self {
        // A sign must not stand alone at the end of a line; words beside a figure may go to the next.
        let class = match (value < 0.0, text.contains(' ')) {
            (true, true) => Some("negative"),
            (true, false) => Some("negative unbroken"),
            (false, true) => None,
            (false, false) => Some("unbroken"),
        };
        Self { text, class }
    }
}

/// A table that can be scrolled by keyboard where it is too wide. Without a head its columns have no names.
pub fn table(name: &'static str, caption: &'static str, head: Vec<String>, rows: Vec<Row>) -> Html {
    html! {
        <div class="table" tabindex="0" role="region" aria-label={name}>
            <table>
                if !caption.is_empty() {
                    <caption>{caption}</caption>
                }
                if !head.is_empty() {
                    <thead>
                        <tr>
                            <td></td>
                            for (index, name) in head.into_iter().enumerate() {
                                <th key={index} scope="col">{name}</th>
                            }
                        </tr>
                    </thead>
                }
                <tbody>
                    for (index, row) in rows.into_iter().enumerate() {
                        <tr key={index} class={row.class}>
                            <th scope="row">{row.name}</th>
                            for (index, cell) in row.cells.into_iter().enumerate() {
                                <td key={index} class={cell.class}>{cell.text}</td>
                            }
                        </tr>
                    }
                </tbody>
            </table>
        </div>
    }
}
