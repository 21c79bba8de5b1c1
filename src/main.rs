//! Arguments in, exit status out. What the program asks the machine (the day, the reader's
//! language) it asks here and nowhere else, so that everything below can be told instead.
fn main() {}
