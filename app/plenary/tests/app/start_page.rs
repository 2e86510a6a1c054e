//! The start page promises nobody what the register's phase withholds.

use crate::client::get;
use crate::forum::Forum;

const WITHOUT_ACCOUNT: &str = "Everything here can be read without an account.";

#[test]
fn a_visitor_is_shown_to_a_register_that_is_public_and_to_signing_in_before_another() {
    for (phase, is_public) in
        [("public", true), ("working-group", false), ("chair-preview", false), ("advisory-group", false)]
    {
        let forum = Forum::nowhere();
        let said = forum.run(&["init", "--name", "Forum of the tests", "--phase", phase]);
        assert_eq!(said.code, 0, "{said:?}");
        let server = forum.serve();
        let page = get(server.address, "/", &[]);
        let main = page.body.split("<main").nth(1).expect("every page has a main part");
        assert_eq!(page.status, 200, "{phase}");
        assert_eq!(main.contains(WITHOUT_ACCOUNT), is_public, "{phase}: {main}");
        assert_eq!(main.contains("href=\"/register\""), is_public, "{phase}: {main}");
        assert_eq!(main.contains("href=\"/sign-in?next=%2Fregister\""), !is_public, "{phase}: {main}");
    }
}
