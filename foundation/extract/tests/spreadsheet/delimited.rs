use plenary_extract::{Limits, spreadsheet::read};

#[test]
fn quick() {
    let w = read(b"a,b\n\n1,\"x\n\"\"y\"\"\"\n", "f.csv", &Limits::default()).unwrap();
    assert_eq!(w.sheets[0].rows, [vec!["a", "b"], vec![], vec!["1", "x\n\"y\""]]);
}
