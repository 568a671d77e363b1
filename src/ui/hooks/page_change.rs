//! A new page begins at its top, is announced, and has its name in the tab.

use yew::prelude::*;

use crate::browser::page as browser_page;
use crate::ui::route::Page;

/// Names the tab after the page; on each change of page scrolls to the top and moves the focus to the new content.
#[hook]
pub(in crate::ui) fn use_page_change(page: Option<Page>, title: &str) {
    let before = use_mut_ref(|| page);
    use_effect_with((page, title.to_owned()), move |(page, title)| {
        let name = page.map_or("Link", Page::name);
        browser_page::set_title(&format!("{name} · {title} · Bearing"));
        if *before.borrow() != *page {
            browser_page::scroll_to_top();
            browser_page::focus("main");
        }
        *before.borrow_mut() = *page;
    });
}
