//! Whether the journeys would notice: each of the things every journey must keep, broken on purpose.

use journeys::{Done, Failure, Setup, journey};

/// Does something to the page that no page of ours may do, and expects to be told of it.
fn is_noticed(script: &str, told: &str) -> Done {
    let gone = journey(Setup::wide(), async |page| {
        page.open("").await?;
        page.sees_heading("What do you want to achieve?").await?;
        page.meddle(script).await?;
        match page.is_clean().await {
            Err(fault) if fault.to_string().contains(told) => Err(Failure::new("noticed")),
            Err(other) => Err(other),
            Ok(()) => Ok(()),
        }
    });
    match gone {
        Err(end) if end.to_string() == "noticed" => Ok(()),
        Err(other) => Err(Failure::new(format!("Something else was noticed: {other}"))),
        Ok(()) => Err(Failure::new("It was not noticed.")),
    }
}

#[test]
fn an_error_in_the_console_is_noticed() -> Done {
    is_noticed("console.error('a fault of ours')", "a fault of ours")
}

#[test]
fn an_exception_is_noticed() -> Done {
    is_noticed("setTimeout(() => { throw new Error('thrown') })", "thrown")
}

#[test]
fn a_breach_of_the_policy_is_noticed() -> Done {
    let inline =
        "const script = document.createElement('script'); script.textContent = '1'; document.head.append(script)";
    is_noticed(inline, "Content Security Policy")
}

#[test]
fn a_request_to_another_machine_is_noticed() -> Done {
    is_noticed("window.open('http://127.0.0.1:9/elsewhere', '_self')", "/elsewhere")
}

#[test]
fn a_page_that_is_not_accessible_is_noticed() -> Done {
    journey(Setup::wide(), async |page| {
        page.open("").await?;
        page.sees_heading("What do you want to achieve?").await?;
        page.meddle("document.querySelector('main').append(document.createElement('button'))")
            .await?;
        match page.is_accessible("a page with a nameless button").await {
            Err(fault) if fault.to_string().contains("button-name") => Ok(()),
            Err(other) => Err(other),
            Ok(()) => Err(Failure::new("axe found nothing.")),
        }
    })
}
