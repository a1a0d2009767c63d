package nl.wijkregie.werkplek.takenlijst;

import java.util.List;
import nl.wijkregie.werkplek.Werkpleklinks;

/**
 * What Tasklist needs to know of the account that is logged in.
 *
 * @param account of the person who is logged in
 * @param wijstToe whether the account may give a task to a colleague
 * @param beheert whether the account may change lists and make loose tasks
 * @param links to the pages of the workplace that this account may open, in order
 */
record Werkplekbeeld(String account, boolean wijstToe, boolean beheert, List<Werkpleklinks.Link> links) {}
