package nl.wijkregie.engine.formulier;

import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import org.camunda.bpm.engine.rest.exception.RestException;

/**
 * Input that breaks a rule: nothing was written and the task is still open. The message is one Dutch sentence that
 * says what to do; {@link #fouten()} names every field.
 */
public class OngeldigeInvoer extends RestException {

    private static final long serialVersionUID = 1L;

    /** What is wrong with one field. */
    public record Fout(String veld, String melding) {}

    private final transient List<Fout> fouten;

    /**
     * @param fouten at least one, in the order of the form
     * @throws IllegalArgumentException when there is none
     */
    public OngeldigeInvoer(List<Fout> fouten) {
        super(Status.BAD_REQUEST, zin(fouten));
        this.fouten = List.copyOf(fouten);
    }

    /**
     * @param veld key of the field in the form
     * @param melding one Dutch sentence that says what to do
     */
    public OngeldigeInvoer(String veld, String melding) {
        this(List.of(new Fout(veld, melding)));
    }

    /** Every wrong field, in the order of the form. */
    public List<Fout> fouten() {
        return fouten;
    }

    private static String zin(List<Fout> fouten) {
        if (fouten.isEmpty()) {
            throw new IllegalArgumentException("A refusal needs at least one reason");
        }
        String eerste = fouten.get(0).melding();
        return switch (fouten.size()) {
            case 1 -> eerste;
            case 2 -> eerste + " (en nog 1 ander veld)";
            default -> eerste + " (en nog " + (fouten.size() - 1) + " andere velden)";
        };
    }
}
