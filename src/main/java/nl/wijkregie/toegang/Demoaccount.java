package nl.wijkregie.toegang;

import java.util.List;

/**
 * An account of profile {@code demo}.
 *
 * @param id name to log in with
 * @param naam name of the function, shown as the account's name
 * @param groepen ids of its groups
 */
record Demoaccount(String id, String naam, List<String> groepen) {}
