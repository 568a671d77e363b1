//! Which page a fragment of the address names.

use crate::plan::format::looks_like_link;

/// A page of the app.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Page {
    /// Where everybody begins.
    Start,
    /// Step: what do you want?
    Direction,
    /// Step: what is done by hand, and is it sound?
    Processes,
    /// Step: what first?
    Priorities,
    /// Step: is it worth it?
    Return,
    /// Step: what do we do on Monday?
    Roadmap,
    /// The firm and its terms.
    Settings,
}

/// What a fragment asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Route {
    /// A page of the plan on the screen.
    Page(Page),
    /// A plan in a link.
    Link(String),
}

impl Page {
    /// The steps on the rail, in their order.
    pub const STEPS: &[Self] = &[
        Self::Direction,
        Self::Processes,
        Self::Priorities,
        Self::Return,
        Self::Roadmap,
    ];

    /// Every page.
    pub const ALL: &[Self] = &[
        Self::Start,
        Self::Direction,
        Self::Processes,
        Self::Priorities,
        Self::Return,
        Self::Roadmap,
        Self::Settings,
    ];

    /// Its name on the rail and in the browser's tab.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Start => "Start",
            Self::Direction => "Direction",
            Self::Processes => "Processes",
            Self::Priorities => "Priorities",
            Self::Return => "Return",
            Self::Roadmap => "Roadmap",
            Self::Settings => "Settings",
        }
    }

    /// The fragment that names it.
    #[must_use]
    pub fn fragment(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Direction => "direction",
            Self::Processes => "processes",
            Self::Priorities => "priorities",
            Self::Return => "return",
            Self::Roadmap => "roadmap",
            Self::Settings => "settings",
        }
    }

    /// The same as an address to link to.
    #[must_use]
    pub fn href(self) -> String {
        format!("#{}", self.fragment())
    }
}

impl Route {
    /// What a fragment asks for. One that names nothing leads to the start.
    #[must_use]
    pub fn of(fragment: &str) -> Self {
        if looks_like_link(fragment) {
            return Self::Link(fragment.to_owned());
        }
        let page = Page::ALL.iter().copied().find(|page| page.fragment() == fragment);
        Self::Page(page.unwrap_or(Page::Start))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_page_is_found_by_its_own_fragment() {
        for page in Page::ALL {
            assert_eq!(Route::of(page.fragment()), Route::Page(*page));
        }
    }

    #[test]
    fn what_names_nothing_leads_to_the_start_and_a_link_is_a_link() {
        assert_eq!(Route::of(""), Route::Page(Page::Start));
        assert_eq!(Route::of("nothing"), Route::Page(Page::Start));
        assert_eq!(Route::of("b1d0000"), Route::Link("b1d0000".to_owned()));
        assert_eq!(Route::of("b9"), Route::Link("b9".to_owned()));
    }
}
