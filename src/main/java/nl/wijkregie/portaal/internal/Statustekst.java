package nl.wijkregie.portaal.internal;

/** Dutch names and sentences of HTTP statuses. */
final class Statustekst {

    private Statustekst() {}

    static String titel(int status) {
        return switch (status) {
            case 400 -> "Ongeldig verzoek";
            case 401 -> "Niet aangemeld";
            case 403 -> "Niet toegestaan";
            case 404 -> "Niet gevonden";
            case 405 -> "Methode niet toegestaan";
            case 406 -> "Formaat niet beschikbaar";
            case 409 -> "Past nu niet bij deze zaak";
            case 413 -> "Te groot";
            case 415 -> "Verkeerd formaat";
            case 422 -> "Niet te verwerken";
            case 429 -> "Te vaak";
            case 503 -> "Even niet bereikbaar";
            default -> status < 500 ? "Verzoek niet uitgevoerd" : "Er ging iets mis";
        };
    }

    static String detail(int status) {
        return switch (status) {
            case 400 -> "Dit verzoek klopt niet. Controleer het adres en wat u meestuurt.";
            case 401 -> "Meld u eerst aan met een naam en wachtwoord.";
            case 403 -> "U mag dit niet bekijken of doen met dit account.";
            case 404 -> "Dit adres bestaat niet. De beschrijving van alle adressen staat op /api/v1/openapi.json.";
            case 405 -> "Deze methode werkt niet op dit adres. Kijk in de header Allow welke methode wel werkt.";
            case 406 -> "Wij antwoorden alleen in JSON. Vraag in de header Accept om application/json.";
            case 409 -> "Iemand anders werkte op hetzelfde moment aan deze zaak. Probeer het nog een keer.";
            case 413 -> "Wat u stuurt is te groot. Stuur hoogstens 256 KiB.";
            case 415 -> "Stuur de gegevens als JSON, met de header Content-Type: application/json.";
            case 429 -> "U doet dit te vaak. Wacht even en probeer het dan nog een keer.";
            case 503 -> "De dienst is even niet bereikbaar. Probeer het later nog een keer.";
            default ->
                status < 500
                        ? "Wij kunnen dit verzoek niet uitvoeren. Controleer wat u stuurt."
                        : "Er ging bij ons iets mis. Probeer het later nog een keer.";
        };
    }
}
