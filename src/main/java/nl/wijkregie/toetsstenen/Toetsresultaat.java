package nl.wijkregie.toetsstenen;

/**
 * The outcome of one toetssteen.
 *
 * @param regel id of the policy rule
 * @param naam name of the toetssteen
 * @param voldaan whether the initiative passes
 * @param uitleg one Dutch sentence to the resident that says why it does or does not
 */
public record Toetsresultaat(String regel, String naam, boolean voldaan, String uitleg) {

    static Toetsresultaat van(Toetssteen steen, boolean voldaan, String uitlegGoed, String uitlegNietGoed) {
        return new Toetsresultaat(steen.regel(), steen.naam(), voldaan, voldaan ? uitlegGoed : uitlegNietGoed);
    }
}
