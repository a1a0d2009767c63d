package nl.wijkregie.werkplek.takenlijst;

import java.util.List;

/**
 * What Tasklist needs to know of the account that is logged in.
 *
 * @param account of the person who is logged in
 * @param wijstToe whether the account may give a task to a colleague
 * @param beheert whether the account may change lists and make loose tasks
 * @param links to the pages of the workplace that this account may open, in order
 */
record Werkplekbeeld(String account, boolean wijstToe, boolean beheert, List<Link> links) {

    /** A page, with the path under which it stands in this application. */
    record Link(String naam, String adres) {}
}
