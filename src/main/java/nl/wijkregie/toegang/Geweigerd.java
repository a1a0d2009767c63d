package nl.wijkregie.toegang;

/** A call that the allow list refuses; the message is the sentence for the user. */
final class Geweigerd extends RuntimeException {

    private final int status;

    Geweigerd(int status, String zin) {
        super(zin, null, false, false);
        this.status = status;
    }

    int status() {
        return status;
    }

    static Geweigerd gesloten() {
        return new Geweigerd(
                403,
                "U mag dit niet doen met uw account. Werk via de formulieren in de takenlijst, of vraag de beheerder om hulp.");
    }

    static Geweigerd onjuist(String zin) {
        return new Geweigerd(400, zin);
    }
}
