package nl.wijkregie.budgetjaar;

import org.springframework.stereotype.Component;

/** What happens when money is needed of a year that was not opened. */
@Component
public class Ontbrekendjaar {

    /**
     * Sees to it that the manager opens the year: a task and a message, once. In a transaction of its own. In the demo
     * the year is opened at once, with the last known sums, labelled as an example.
     *
     * @return whether the year is open now
     */
    public boolean vraag(int jaar) {
        throw new UnsupportedOperationException();
    }
}
