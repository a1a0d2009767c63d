package nl.wijkregie.modelbeheer.uitrol;

import nl.wijkregie.modelbeheer.Keuringsverslag;

/** A change, or a decision about one, that is refused: nothing has changed. The message is Dutch and for the user. */
public final class Versieweigering extends RuntimeException {

    private final transient Keuringsverslag verslag;
    private final Grond grond;

    private Versieweigering(Grond grond, String zin, Keuringsverslag verslag) {
        super(zin, null, false, false);
        this.grond = grond;
        this.verslag = verslag;
    }

    static Versieweigering om(Grond grond, String zin) {
        return new Versieweigering(grond, zin, new Keuringsverslag(java.util.List.of()));
    }

    static Versieweigering afgekeurd(Keuringsverslag verslag) {
        String zin = "Uw wijziging is niet geplaatst. Er verandert niets.\n" + verslag.tekst();
        return new Versieweigering(Grond.AFGEKEURD, zin, verslag);
    }

    public Grond grond() {
        return grond;
    }

    /** What the check found; empty unless that is the ground. */
    public Keuringsverslag verslag() {
        return verslag;
    }

    /** Why it is refused, with the HTTP status that says so. */
    public enum Grond {
        /** What was sent cannot be used: no files, no reason, a reason that is too long. */
        ONJUIST(400),
        /** The check found something; see {@link #verslag}. */
        AFGEKEURD(400),
        /** Not with this account, or not a second time with the same one. */
        MAG_NIET(403),
        /** There is no version with this number, or no folder. */
        ONBEKEND(404),
        /** It does not wait any more, or is out of date. */
        KAN_NIET_MEER(409);

        private final int status;

        Grond(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }
}
