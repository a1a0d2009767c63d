package nl.wijkregie.initiatief;

import java.util.Optional;

/** Who stands behind an account, as residents may know it. */
public interface Medewerkers {

    /** Name and e-mail address of an account; empty when the account does not exist. */
    Optional<Medewerker> zoek(String account);

    /** A contact person: the name and address that residents get. */
    record Medewerker(String account, String naam, String email) {}
}
