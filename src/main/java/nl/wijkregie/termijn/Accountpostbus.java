package nl.wijkregie.termijn;

import java.util.Optional;
import nl.wijkregie.gemeente.Functie;

/** Knows the mailbox of an account, which the municipality's file does not. */
public interface Accountpostbus {

    /** Name and mailbox of an account, under the account as group id; empty when the account has no mailbox. */
    Optional<Functie> zoek(String account);
}
