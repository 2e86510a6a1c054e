//! Forms of a page, as far as a test needs to read HTML.

/// The hidden fields of the form that goes to `to`, by itself or by one of its buttons, or has no address of its own,
/// and holds `mark`: of several forms to one address the one that is meant.
pub fn hidden(page: &str, to: &str, mark: &str) -> Vec<(String, String)> {
    let form = page
        .split("<form")
        .skip(1)
        .map(|form| form.split("</form>").next().unwrap_or_default())
        .find(|form| {
            let head = form.split('>').next().unwrap_or_default();
            let goes_there = form.contains(&format!("action=\"{to}\"")) || !head.contains("action=");
            head.contains("method=\"post\"") && goes_there && form.contains(mark)
        })
        .unwrap_or_else(|| panic!("no form to {to} with {mark:?} on the page:\n{page}"));
    form.split("<input type=\"hidden\"")
        .skip(1)
        .map(|input| {
            let part = |mark: &str| {
                let (_, rest) = input.split_once(mark).expect("a hidden field has a name and a value");
                rest.split('"').next().unwrap_or_default().to_owned()
            };
            (part("name=\""), part("value=\""))
        })
        .collect()
}
