package nl.wijkregie.wijkbudget;

/** What other rooms hear of money that moves, in the transaction that moves it. */
public interface Potluisteraar {

    /** More can be reserved from this pot than before. */
    default void gevuld(Pot pot) {}

    /** Less can be reserved from this pot than before. */
    default void gebruikt(Pot pot) {}
}
