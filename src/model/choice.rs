//! How the model writes down a closed list of words: roles, kinds, ratings, findings. Each
//! word stands once, beside its name in the file; all else is derived from that line.

/// Declares a choice: a closed list of words, each with its name in file and catalogue.
macro_rules! choice {
    (
        $(#[$meta:meta])*
        pub enum $name:ident { $( $(#[$variant_meta:meta])* $variant:ident = $key:literal, )+ }
    ) => {
        $(#[$meta])*
        #[derive(
            Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash,
            serde::Serialize, serde::Deserialize,
        )]
        pub enum $name { $( $(#[$variant_meta])* #[serde(rename = $key)] $variant, )+ }

        impl $name {
            /// All choices in the order they are offered.
            pub const ALL: &'static [Self] = &[ $( Self::$variant, )+ ];

            /// The name in the file, on the command line and in the catalogues.
            #[must_use]
            pub fn key(self) -> &'static str {
                match self { $( Self::$variant => $key, )+ }
            }

            /// The choice of that name.
            #[must_use]
            pub fn from_key(key: &str) -> Option<Self> {
                match key { $( $key => Some(Self::$variant), )+ _ => None }
            }
        }
    };
}

pub(crate) use choice;
