package dev.koubo.season;

/** What happens to a company of the season. */
enum Fate {
    /** Goes the whole way, as far as the draw lets it. */
    TAKES_PART,
    /** Not a small company of Tokyo by its own facts. */
    INELIGIBLE,
    /** Sends its form after the window closed. */
    LATE,
    /** Cannot be reached by phone. */
    UNREACHED,
    /** Has no policy yet, as the call shows. */
    LEVEL_NOT_MET,
    /** Does not accept the terms on the phone. */
    DECLINES_TERMS,
    /** Withdraws before the draw. */
    WITHDRAWS_EARLY
}
