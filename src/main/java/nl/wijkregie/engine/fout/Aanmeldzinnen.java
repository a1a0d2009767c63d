package nl.wijkregie.engine.fout;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in Dutch why somebody did not get in, and where that person can go instead. */
final class Aanmeldzinnen {

    private static final Pattern AANMELDEN = Pattern.compile(".*/camunda/api/admin/auth/user/[^/]+/login/([^/]+)/?");

    private Aanmeldzinnen() {}

    /**
     * The answer to a refused login; empty when this is no login. A wrong password and an unknown account give the same
     * sentence, and so does an account that has to wait after wrong passwords: nobody may learn which accounts exist.
     *
     * @param uri path of the request
     * @param status of the answer of the web apps
     */
    static Optional<Foutzinnen.Vertaald> bij(String uri, int status) {
        Matcher aanmelden = AANMELDEN.matcher(uri);
        if (!aanmelden.matches() || (status != 401 && status != 403)) {
            return Optional.empty();
        }
        String zin = status == 401 ? verkeerd() : nietVoorDezeFunctie(aanmelden.group(1));
        return Optional.of(new Foutzinnen.Vertaald(status, "NietAangemeld", zin));
    }

    private static String verkeerd() {
        return "De gebruikersnaam of het wachtwoord klopt niet. Probeer het opnieuw. Na elke foute poging wacht u even,"
                + " hoogstens een minuut.";
    }

    private static String nietVoorDezeFunctie(String webapp) {
        return switch (webapp) {
            case "tasklist" ->
                "Uw functie heeft geen takenlijst. Gebruikt u Cockpit? Ga dan naar /camunda/app/cockpit. Moet u wel taken"
                        + " doen? Vraag de beheerder dan om het recht.";
            case "cockpit" ->
                "Uw functie heeft geen Cockpit. Uw taken staan in de takenlijst: /camunda/app/tasklist. Hebt u Cockpit wel"
                        + " nodig? Vraag de beheerder dan om het recht.";
            default -> "Dit onderdeel is niet voor uw functie. Uw taken staan in de takenlijst: /camunda/app/tasklist.";
        };
    }
}
