package io.dragoman.coding.lexicon;

import java.util.Locale;

/** What a governor does to the act it governs. */
public enum Operator {
    /** Wants, plans or is about to do it. */
    INTEND,
    /** Consents to it. */
    AGREE,
    PROMISE,
    OFFER,
    /** Will not do it. */
    REFUSE,
    THREATEN,
    /** Asks somebody for it. */
    REQUEST,
    DEMAND,
    /** Says it was not so. */
    DENY,
    /** Says somebody did it, and that it is wrong. */
    ACCUSE,
    /** Ends or interrupts it. */
    STOP,
    /** Is over, of itself or because somebody ended it; of most acts it says no more than that they were. */
    LAPSE,
    /** Puts it off. */
    POSTPONE,
    RESUME,
    /** Begins, continues, carries out: the act itself. */
    DO,
    ALLOW,
    /** Keeps somebody from it. */
    PREVENT,
    FORCE,
    HELP,
    FAIL,
    TRY,
    CONSIDER,
    /** Speaks about it, which says nothing of whether it is, was or will be. */
    DISCUSS,
    EXPECT,
    /** Speaks in favour of it. */
    PRAISE,
    /** Speaks against it. */
    CONDEMN,
    /** Says that it is so; the speaker answers for it. */
    REPORT,
    /** Says that it is so, on thin ground. */
    ALLEGE;

    /** The word used in lexicon files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
